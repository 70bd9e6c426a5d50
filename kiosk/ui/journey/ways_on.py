"""What can be done about an application, each with its button and the journey behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts.appeals import targets
from kiosk.domain.needs import Act, Need
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.words import tr
from kiosk.ui.content import Action
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.message import MessageScreen

NEED_WORDS = {Act.ANSWER: tr("Answer the request"), Act.APPEAL: tr("Submit an appeal")}
"""The way on where something is needed; missing documents are brought to a clerk."""


@dataclass(frozen=True, slots=True)
class WaysOn:
    """done: back to where the person came from, once it is done or left."""

    session: Session
    done: Callable[[], None]

    def meet(self, app: ApplicationState, need: Need) -> None:
        """What is needed now."""
        if need.act is Act.APPEAL:
            self.appeal(app)
        else:
            self._with_clerk()

    def ask(self, app: ApplicationState) -> None:
        self._with_clerk()

    def appeal(self, app: ApplicationState) -> None:
        self._with_clerk()

    def _with_clerk(self) -> None:
        """Until the journey for it stands."""
        on = Action("continue", tr("Continue"), self.done, part=Part.PRIMARY)
        hint = tr("The clerk in the hall helps with any step.")
        self.session.shell.go(MessageScreen("with_clerk", tr("A clerk takes this in"), hint=hint, forward=on))

    def offered(self, app: ApplicationState) -> tuple[Action, ...]:
        """The ways on from one application, from likely to rare."""
        return ()


def may_appeal(app: ApplicationState) -> bool:
    return bool(targets(app.case))
