"""A request for information: what is asked, why and by when; answered in place with words, documents, or both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.acts import requests, rules
from kiosk.domain.answers import Answers
from kiosk.domain.case import Request
from kiosk.domain.dates import short_day
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr, verbatim
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import Plan, done_words
from kiosk.ui.journey.acts.telling import not_possible
from kiosk.ui.journey.acts.wizard import Wizard
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.review import ReviewWords

REVIEW = ReviewWords(
    tr("Review of the answer"), tr("The answer has not been sent yet."), tr("Send the answer"), "paper-plane-right"
)
DONE = done_words(tr("Your answer has arrived"), tr("Your answer is saved"), tr("Application number"))
NOTHING_YET = Fault(requests.NOTHING_GIVEN, tr("Words are written on the page before; documents are added beside it."))


@dataclass(slots=True)
class Answering:
    """request: the id of the one to answer. done: back to the applications."""

    session: Session
    app: ApplicationState
    request: UUID
    done: Callable[[], None]

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, _file: PersonFile) -> None:
        self.app = app
        why = rules.against_answer(app.case, self.request)
        request = next((r for r in app.case.requests if r.id == self.request), None)
        if why is not None or request is None:
            self.session.shell.go(not_possible(why or rules.NOT_ASKED, self.done))
        else:
            self.asked(request)

    def asked(self, request: Request) -> None:
        """What is asked, item by item, before anything is to be done about it."""
        answer = Action("answer", tr("Answer now"), lambda: self._answer(request), part=Part.PRIMARY)
        self.session.shell.before_end = None
        self.session.shell.go(
            MessageScreen(
                "request",
                tr("What does the authority ask for?"),
                hint=verbatim(request.words) if request.words else None,
                banner=self._term(request),
                lines=[("file-text", verbatim(item)) for item in request.items],
                back=Action("back", BACK, self.done),
                forward=answer,
            )
        )

    def _term(self, request: Request) -> tuple[Tone, Words, Words | None]:
        day = short_day(request.due)
        if requests.is_late(request, self.session.suite.casework.today()):
            still = tr("The answer can still be sent now. The officer sees that it is late.")
            return Tone.WARN, tr("The time for it ended on {day}.").fill(day=day), still
        return Tone.INFO, tr("It is needed by {day}.").fill(day=day), None

    def _answer(self, request: Request) -> None:
        Wizard(self.session, self.plan(request), self.done, lambda: self.asked(request)).begin()

    def plan(self, request: Request) -> Plan:
        casework, visit, app = self.session.suite.casework, self.session.visit, self.app
        return Plan(
            form=requests.answer_form(request),
            submit=lambda answers: casework.provide(visit, app, request, answers),
            review=REVIEW,
            done=DONE,
            name=tr("Answer to a request"),
            papers=tr("A document for each item, or words, or both."),
            objection=_nothing_given,
        )


def _nothing_given(answers: Answers, documents: int) -> Fault | None:
    return NOTHING_YET if requests.given(answers, documents) is not None else None
