"""Taking an application back: what it means, in plain words, before it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts import rules
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.reference import grouped
from kiosk.domain.words import ltr, tr
from kiosk.services.casework import Told
from kiosk.services.errors import NotPossible
from kiosk.ui.content import Action
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import done_words
from kiosk.ui.journey.acts.telling import not_possible, tell
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.message import MessageScreen

DONE = done_words(tr("Your withdrawal has arrived"), tr("Your withdrawal is saved"), tr("Application number"))


@dataclass(slots=True)
class Withdrawing:
    """done: back to the applications."""

    session: Session
    app: ApplicationState
    done: Callable[[], None]

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, _file: PersonFile) -> None:
        self.app, why = app, rules.against_withdrawal(app.case)
        if why is not None:
            self.session.shell.go(not_possible(why, self.done))
        else:
            self.ask()

    def ask(self) -> None:
        number = ltr(grouped(self.app.reference))
        withdraw = Action("yes_withdraw", tr("Yes, take it back"), self._withdraw, "x-circle", Part.DESTRUCTIVE)
        self.session.shell.go(
            MessageScreen(
                "withdraw",
                tr("Take the application back?"),
                hint=tr("Its number is {number}.").fill(number=number),
                lines=(
                    ("x-circle", tr("It is not studied any more, and no decision is made on it.")),
                    ("files", tr("What was handed in stays in the file.")),
                    ("arrow-counter-clockwise", tr("A new application can be made at any time.")),
                ),
                ways=(withdraw,),
                forward=Action("no_keep", tr("No, keep the application"), self.done, "check", Part.PRIMARY),
            )
        )

    def _withdraw(self) -> None:
        casework, visit, app = self.session.suite.casework, self.session.visit, self.app
        self.session.hand_in(lambda: casework.withdraw(visit, app), self._told, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, NotPossible):
            self.session.shell.go(not_possible(error.why, self.done))
        else:
            self.session.shell.unforeseen(error)

    def _told(self, told: Told) -> None:
        tell(self.session, told, tr("Withdrawal"), DONE, self.done)
