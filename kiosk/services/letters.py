"""The decision letter: what it says of a decision, and printing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts.appeals import is_paid, target
from kiosk.domain.answers import Answers
from kiosk.domain.facts import Fact, LetterPrinted
from kiosk.domain.letter import AppealRight, Letter
from kiosk.domain.masking import tail
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import Confidence
from kiosk.domain.programmes import programme
from kiosk.domain.proof import PaperKind, Statement
from kiosk.domain.reasons import REASONS
from kiosk.domain.why import ReasonCard
from kiosk.domain.working_days import day_of
from kiosk.services.ports import Printed
from kiosk.services.printing import print_then_note
from kiosk.services.receipts import Receipts
from kiosk.services.rulings import Ruling, Told
from kiosk.services.visit import Visit
from kiosk.services.whys import why_of

RenderLetter = Callable[[Letter, int], bytes]
"""Places a letter on paper of a width in mm: a PDF."""

NAMES = ("first_name", "father_name", "grandfather_name", "family_name")


@dataclass(frozen=True, slots=True)
class Letters:
    """receipts: lends its printer, place and terms."""

    receipts: Receipts
    render: RenderLetter

    def print(self, visit: Visit, app: ApplicationState, decision: Told) -> Printed:
        """Print, and write the printing down only when it came out (or a file was written). decision: one of the
        application's, or a month's result.
        """
        applications = self.receipts.applications
        letter, of = self.letter(visit, app, decision), Ruling.of(decision).id

        def note() -> None:
            with applications.store.work() as work:
                work.append(applications.scribe.fact(visit, LetterPrinted(app.id, of, letter.copy)))

        def draw(width_mm: int) -> bytes:
            return self.render(letter, width_mm)

        return print_then_note(self.receipts.printer, draw, app.reference, note)

    def letter(self, visit: Visit, app: ApplicationState, decision: Told) -> Letter:
        form = programme(app.programme)
        place, ruling = self.receipts.place, Ruling.of(decision, form)
        copy = self._copies(visit, app, ruling) + 1
        reckoned = self._reckoned(visit, app, decision)
        return Letter(
            outcome=ruling.name,
            tone=ruling.tone,
            month=ruling.month,
            reference=app.reference,
            service=form.task_title,
            name=_full_name(app.answers),
            id_tail=tail(visit.person),
            decided_at=ruling.at,
            printed_at=self.receipts.applications.scribe.clock.now(),
            reasons=tuple(known for known in REASONS if known.code in ruling.reasons),
            words=ruling.words,
            amount=ruling.amount,
            appeal=self._appeal(app, ruling),
            afterwards=ruling.afterwards,
            code=self._code(app, ruling, copy),
            kiosk=place.kiosk,
            assisted_by=visit.clerk,
            copy=copy,
            office=place.office,
            phone=place.phone,
            hours=place.hours,
            practice=place.practice,
            sums=reckoned.sums if reckoned else (),
            documented=reckoned is None or reckoned.documented,
        )

    def _reckoned(self, visit: Visit, app: ApplicationState, decision: Told) -> ReasonCard | None:
        """Of the first reason that figures bear out: a letter shows no arithmetic that speaks against its decision."""
        why = why_of(self.receipts.terms.policy, visit, app, decision, "ar")
        return next((card for card in why.cards if card.sums and not card.beyond), None)

    def _code(self, app: ApplicationState, ruling: Ruling, copy: int) -> str:
        """What was decided is not in it: whoever finds the letter reads that beside it, and it is a person's."""
        return self.receipts.seal(
            Statement(
                kind=PaperKind.LETTER,
                saved=False,
                reference=app.reference,
                number=app.reference,
                programme=app.programme,
                at=ruling.at,
                copy=copy,
                practice=self.receipts.place.practice,
            )
        )

    def _appeal(self, app: ApplicationState, ruling: Ruling) -> AppealRight | None:
        """As the form of the appeal goes by: while none is open, against what can be appealed."""
        if target(app.case, ruling.id, is_paid(app)) is None:
            return None
        terms, on = self.receipts.terms, day_of(ruling.at)
        figure = terms.policy.figure("deadline.objection_window", on)
        return AppealRight(terms.last_day("deadline.objection_window", on), figure.confidence is Confidence.HIGH)

    def _copies(self, visit: Visit, app: ApplicationState, ruling: Ruling) -> int:
        """How many came out before: by the file, and by what this machine has not sent yet."""
        with self.receipts.applications.store.work() as work:
            here = work.facts_of(visit.person)
        return len({fact.id for fact in (*app.case.history, *here) if _of(fact, ruling)})


def _of(fact: Fact, ruling: Ruling) -> bool:
    return isinstance(fact.body, LetterPrinted) and fact.body.decision == ruling.id


def _full_name(answers: Answers) -> str:
    return " ".join(filter(None, map(answers.text, NAMES)))
