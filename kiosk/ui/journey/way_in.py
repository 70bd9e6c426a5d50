"""From «البدء» to the journey: the service, the privacy notice, and who is here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.domain.forms import Programme
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.words import tr
from kiosk.ui.content import Action
from kiosk.ui.journey.applying import Applying
from kiosk.ui.journey.registering import Registering
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.choice import ChoiceScreen, Offer
from kiosk.ui.screens.message import MessageScreen


@dataclass(slots=True)
class WayIn:
    session: Session

    def services(self) -> None:
        offers = (
            Offer(
                "register",
                tr("New registration"),
                tr("For the first time in this service"),
                "user-plus",
                lambda: self.privacy(new=True),
            ),
            Offer(
                "apply",
                tr("Apply, or complete an application"),
                tr("A new application, or a saved one"),
                "file-text",
                lambda: self.privacy(new=False),
            ),
        )
        heading, hint = tr("Which service is wanted?"), tr("One touch on a service is enough.")
        self.session.shell.go(ChoiceScreen("services", heading, offers, hint, _back(self.session.shell.end)))

    def privacy(self, *, new: bool) -> None:
        self.session.shell.go(
            MessageScreen(
                "privacy",
                tr("Before the start"),
                lines=(
                    ("identification-card", tr("We ask about identity, income and home to study entitlement.")),
                    ("lock-simple", tr("Answers are kept locked on this kiosk, then with the authority only.")),
                    ("eye-slash", tr("The screen is wiped at the end.")),
                    ("info", tr("This model is not connected to the official platform.")),
                ),
                back=_back(self.services),
                forward=Action("agree", tr("Agree and continue"), lambda: self.who(new=new), part=Part.PRIMARY),
            )
        )

    def who(self, *, new: bool) -> None:
        offers = (
            Offer(
                "applicant",
                tr("The applicant"),
                tr("I am filling in my own application"),
                "user",
                lambda: self.enter(new=new, helper=False),
            ),
            Offer(
                "helper",
                tr("A helper of the applicant"),
                tr("The applicant is here with me"),
                "users-three",
                lambda: self.enter(new=new, helper=True),
            ),
        )
        heading = tr("Who is using the kiosk now?")
        self.session.shell.go(ChoiceScreen("who", heading, offers, None, _back(lambda: self.privacy(new=new))))

    def enter(self, *, new: bool, helper: bool) -> None:
        session = self.session
        session.visit = replace(session.visit, helper=helper)
        registering = Registering(session, new, self.programmes, lambda: self.who(new=new))
        session.shell.before_end = registering.keep_page
        registering.begin()

    def programmes(self) -> None:
        """What can be applied for; where it is one programme there is nothing to ask."""
        if len(PROGRAMMES) == 1:
            self.apply(PROGRAMMES[0])
            return
        self.session.shell.before_end = None
        offers = [Offer(p.code, p.title, p.task_title, "file-text", partial(self.apply, p)) for p in PROGRAMMES]
        heading = tr("Which programme is wanted?")
        self.session.shell.go(ChoiceScreen("programmes", heading, offers, back=_back(self.services)))

    def apply(self, programme: Programme) -> None:
        applying = Applying(self.session, programme, self.services)
        self.session.shell.before_end = applying.keep_page
        applying.begin()


def _back(run: Callable[[], None]) -> Action:
    return Action("back", tr("Back"), run)
