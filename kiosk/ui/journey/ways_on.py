"""What can be done about an application, each with its button and the journey behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from kiosk.domain.acts import rules
from kiosk.domain.acts.appeals import is_paid, targets
from kiosk.domain.needs import Act, Need
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.words import tr
from kiosk.ui.content import Action
from kiosk.ui.journey.acts.answering import Answering
from kiosk.ui.journey.acts.appealing import Appealing
from kiosk.ui.journey.acts.asking import inquiry
from kiosk.ui.journey.acts.bringing import Bringing
from kiosk.ui.journey.acts.complaining import complaint
from kiosk.ui.journey.acts.reporting import change
from kiosk.ui.journey.acts.withdrawing import Withdrawing
from kiosk.ui.journey.acts.word import Word
from kiosk.ui.journey.session import Session

NEED_WORDS = {
    Act.ANSWER: tr("Answer the request"),
    Act.APPEAL: tr("Submit an appeal"),
    Act.BRING: tr("Add missing documents"),
}
"""The way on where something is needed."""


@dataclass(frozen=True, slots=True)
class WaysOn:
    """done: back to where the person came from, once it is done or left."""

    session: Session
    done: Callable[[], None]

    def meet(self, app: ApplicationState, need: Need) -> None:
        """What is needed now: one of ``NEED_WORDS``."""
        if need.act is Act.APPEAL:
            self.appeal(app, need.about)
        elif need.act is Act.ANSWER:
            Answering(self.session, app, need.about, self.done).begin()
        else:
            Bringing(self.session, app, self.done).begin()

    def ask(self, app: ApplicationState) -> None:
        Word(self.session, app, inquiry, self.done).begin()

    def appeal(
        self, app: ApplicationState, decision: UUID | None = None, dispute: tuple[str, str] | None = None
    ) -> None:
        """decision: None where it is still to be chosen. dispute: see ``Appealing``."""
        Appealing(self.session, app, decision, self.done, dispute).begin()

    def offered(self, app: ApplicationState) -> tuple[Action, ...]:
        """The ways on from one application, from likely to rare; none once it was withdrawn."""
        return () if rules.against_word(app.case) is not None else tuple(self._offered(app))

    def _offered(self, app: ApplicationState) -> Iterator[Action]:
        session, done = self.session, self.done
        yield Action("ask", tr("Ask a question"), partial(self.ask, app), "question")
        yield Action("report", tr("Report a change"), Word(session, app, change, done).begin, "pencil-simple")
        if (app.status == "final_approval" and is_paid(app)) or app.case.months:
            yield Action("complain", tr("Complain of a payment"), Word(session, app, complaint, done).begin, "bank")
        if may_appeal(app):
            yield Action("appeal", tr("Submit an appeal"), partial(self.appeal, app), "scales")
        if rules.against_withdrawal(app.case) is None:
            yield Action("withdraw", tr("Take the application back"), Withdrawing(session, app, done).begin, "x-circle")


def may_appeal(app: ApplicationState) -> bool:
    return bool(targets(app.case, is_paid(app)))
