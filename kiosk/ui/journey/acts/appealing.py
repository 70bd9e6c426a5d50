"""«تقديم اعتراض»: against which decision, then السبب · إرفاق الملف · التسليم · تأكيد."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from kiosk.domain.acts import rules
from kiosk.domain.acts.appeals import DISPUTE, GROUNDS, REASONS, Target, chosen_ground, is_paid, targets
from kiosk.domain.acts.complaints import month_words
from kiosk.domain.answers import Answers
from kiosk.domain.dates import short_day
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, tr, verbatim
from kiosk.domain.working_days import day_of
from kiosk.ui.content import Action
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import Plan, Question, done_words
from kiosk.ui.journey.acts.telling import not_possible
from kiosk.ui.journey.acts.wizard import Opening, Wizard
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.attachments import ADD, AttachmentsWords
from kiosk.ui.screens.choice import ChoiceScreen, Offer
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.review import ReviewWords

HAND_IN, CONFIRM = tr("Hand in", "an appeal"), tr("Confirm", "an appeal")
STEPS = (tr("The ground", "of an appeal"), ADD, HAND_IN, CONFIRM)
EXCERPT = 100  # letters of the statement beside the files

REVIEW = ReviewWords(tr("Review of the appeal"), tr("The appeal has not been sent yet."))
QUESTION = Question(
    "confirm_appeal",
    tr("Send the appeal now?"),
    tr("After sending, the appeal can't be changed from this kiosk."),
    CONFIRM,
    "check",
)
FILES = AttachmentsWords(
    hint=tr("PDF files that prove the ground of the appeal; one at least"),
    forward=HAND_IN,
    icon="paper-plane-right",
    then=tr("After “Hand in” come the review and “Confirm”. The appeal is not sent before that."),
    missing=tr("One PDF file at least is needed for the appeal."),
)
DONE = done_words(tr("Your appeal has arrived"), tr("Your appeal is saved"), tr("Appeal number"))


@dataclass(slots=True)
class Appealing:
    """decision: None where it is not chosen yet. done: back to the applications. dispute: the reason that the person
    came from, with how its argument begins; the words are theirs to change.
    """

    session: Session
    app: ApplicationState
    decision: UUID | None
    done: Callable[[], None]
    dispute: tuple[str, str] | None = None

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, _file: PersonFile) -> None:
        self.app, found = app, targets(app.case, is_paid(app))
        wanted = [t for t in found if self.decision in (None, t.decision)]
        if not wanted:
            why = rules.against_appeal(app.case, self.decision or app.id) or rules.NO_APPEAL
            self.session.shell.go(not_possible(why, self.done))
        elif len(wanted) > 1:
            self._ask_which(wanted)
        else:
            self._against(wanted[0])

    def _ask_which(self, found: Sequence[Target]) -> None:
        offers = [
            Offer(f"decision_{place}", target_words(t), _decided(t), "scales", partial(self._against, t))
            for place, t in enumerate(found)
        ]
        heading = tr("Which decision is the appeal against?")
        self.session.shell.go(ChoiceScreen("decision", heading, offers, back=Action("back", BACK, self.done)))

    def _against(self, target: Target) -> None:
        Wizard(self.session, self.plan(target), self.done, opening=self._opening(target)).begin()

    def _opening(self, target: Target) -> Opening | None:
        if self.dispute is None or self.dispute[0] not in target.reasons:
            return None
        code, text = self.dispute
        chosen = Answers().with_(ground=REASONS, **{f"agree_{code}": DISPUTE})
        begun = Answers().with_(**{f"why_{code}": text})
        return Opening(f"reason_{code}", chosen, begun, frozenset({"ground"}))

    def plan(self, target: Target) -> Plan:
        casework, visit, app = self.session.suite.casework, self.session.visit, self.app
        return Plan(
            form=casework.appeal_form(target),
            submit=lambda answers: casework.appeal(visit, app, target, answers),
            review=REVIEW,
            done=DONE,
            name=tr("Appeal"),
            steps=STEPS,
            question=QUESTION,
            attachments=FILES,
            about=partial(_about, target),
        )


def target_words(target: Target) -> Words:
    """«رفض», or that a month was found without entitlement."""
    if not target.month:
        return status(target.outcome).name
    month = month_words(date.fromisoformat(f"{target.month}-01"))
    suspended = tr("Suspended in {month}", "an eligibility")
    return (suspended if target.outcome == "suspended" else tr("Not eligible in {month}")).fill(month=month)


def _decided(target: Target) -> Words:
    return tr("Decided on {day}").fill(day=short_day(day_of(target.at)))


def _about(target: Target, answers: Answers) -> tuple[Words, Words]:
    """The ground and how the statement begins, beside the files that are to prove it."""
    ground = next(option.label for option in GROUNDS if option.code == chosen_ground(target, answers))
    statement = answers.text("statement")
    said = statement if len(statement) <= EXCERPT else statement[:EXCERPT].rsplit(" ", 1)[0] + "…"
    return tr("Ground of the appeal: {ground}").fill(ground=ground), verbatim(said)
