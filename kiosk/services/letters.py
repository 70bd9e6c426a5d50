"""The decision letter: what it says of a decision, and printing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.answers import Answers
from kiosk.domain.case import Decision
from kiosk.domain.facts import Fact, LetterPrinted
from kiosk.domain.letter import AppealRight, Letter
from kiosk.domain.masking import tail
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import Confidence
from kiosk.domain.programmes import programme
from kiosk.domain.reasons import reason
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, tr
from kiosk.domain.working_days import day_of
from kiosk.services.ports import Printed
from kiosk.services.printing import print_then_note
from kiosk.services.receipts import Receipts
from kiosk.services.visit import Visit

RenderLetter = Callable[[Letter, int], bytes]
"""Places a letter on paper of a width in mm: a PDF."""

NAMES = ("first_name", "father_name", "grandfather_name", "family_name")
AFTERWARDS: dict[str, Words] = {
    "initial_approval": tr("A second officer decides. A message tells the outcome."),
    "final_approval": tr("The pension is paid at the start of each month."),
}


@dataclass(frozen=True, slots=True)
class Letters:
    """receipts: lends its printer, place and terms."""

    receipts: Receipts
    render: RenderLetter

    def print(self, visit: Visit, app: ApplicationState, decision: Decision) -> Printed:
        """Print, and write the printing down only when it came out (or a file was written)."""
        applications = self.receipts.applications
        letter = self.letter(visit, app, decision)

        def note() -> None:
            with applications.store.work() as work:
                work.append(applications.scribe.fact(visit, LetterPrinted(app.id, decision.id, letter.copy)))

        def draw(width_mm: int) -> bytes:
            return self.render(letter, width_mm)

        return print_then_note(self.receipts.printer, draw, app.reference, note)

    def letter(self, visit: Visit, app: ApplicationState, decision: Decision) -> Letter:
        place, outcome = self.receipts.place, status(decision.outcome)
        return Letter(
            outcome=outcome.name,
            tone=outcome.tone,
            reference=app.reference,
            service=programme(app.programme).task_title,
            name=_full_name(app.answers),
            id_tail=tail(visit.person),
            decided_at=decision.at,
            printed_at=self.receipts.applications.scribe.clock.now(),
            reasons=tuple(map(reason, decision.reasons)),
            words=decision.words,
            amount=decision.amount,
            appeal=self._appeal(app, decision),
            afterwards=AFTERWARDS.get(decision.outcome),
            code=app.reference,
            kiosk=place.kiosk,
            assisted_by=visit.clerk,
            copy=self._copies(visit, app, decision) + 1,
            office=place.office,
            phone=place.phone,
            hours=place.hours,
            practice=place.practice,
        )

    def _appeal(self, app: ApplicationState, decision: Decision) -> AppealRight | None:
        """Against a rejection, once."""
        if decision.outcome != "rejected" or any(a.decision == decision.id for a in app.case.appeals):
            return None
        terms = self.receipts.terms
        figure = terms.policy.figure("deadline.objection_window", day_of(decision.at))
        return AppealRight(terms.objection(decision), figure.confidence is Confidence.HIGH)

    def _copies(self, visit: Visit, app: ApplicationState, decision: Decision) -> int:
        """How many came out before: by the file, and by what this machine has not sent yet."""
        with self.receipts.applications.store.work() as work:
            here = work.facts_of(visit.person)
        return len({fact.id for fact in (*app.case.history, *here) if _of(fact, decision)})


def _of(fact: Fact, decision: Decision) -> bool:
    return isinstance(fact.body, LetterPrinted) and fact.body.decision == decision.id


def _full_name(answers: Answers) -> str:
    return " ".join(filter(None, map(answers.text, NAMES)))
