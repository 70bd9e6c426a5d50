"""From «البدء» to the journey: the service, the privacy notice, and who is here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from kiosk.domain.forms import Programme
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.words import tr
from kiosk.services.disk import Room
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.faults import NO_BEGINNING
from kiosk.ui.journey.applying import Applying
from kiosk.ui.journey.following import FollowingUp
from kiosk.ui.journey.outlooking import Outlooking
from kiosk.ui.journey.registering import Registering
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.signing_in import SigningIn
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.choice import ChoiceScreen, Offer
from kiosk.ui.screens.message import MessageScreen


class Goal(StrEnum):
    """What the person came for. FOLLOW, ASK and APPEAL begin with signing in and ask for nothing new."""

    REGISTER = "register"
    APPLY = "apply"
    FOLLOW = "follow"
    ASK = "ask"
    APPEAL = "appeal"
    OUTLOOK = "outlook"

    @property
    def asks_for_data(self) -> bool:
        return self in (Goal.REGISTER, Goal.APPLY)


# Title, help and icon of each service.
SERVICES = {
    Goal.REGISTER: (tr("New registration"), tr("For the first time in this service"), "user-plus"),
    Goal.APPLY: (tr("Apply, or complete an application"), tr("A new application, or a saved one"), "file-text"),
    Goal.FOLLOW: (tr("Follow an application"), tr("Where it is, and what is needed now"), "list-checks"),
    Goal.ASK: (tr("An inquiry"), tr("A question that an officer answers"), "chat-circle-text"),
    Goal.APPEAL: (tr("Appeal against a decision"), tr("Against «Not eligible» or «Rejected»"), "scales"),
    Goal.OUTLOOK: (tr("What do I need?"), tr("An estimate and the documents, without signing in"), "clipboard-text"),
}


@dataclass(slots=True)
class WayIn:
    session: Session

    def services(self) -> None:
        offers = [
            Offer(str(goal), title, help, icon, partial(self._chosen, goal))
            for goal, (title, help, icon) in SERVICES.items()
        ]
        heading, hint = tr("Which service is wanted?"), tr("One touch on a service is enough.")
        screen = ChoiceScreen("services", heading, offers, hint, _back(self.session.shell.end))
        self.session.shell.go(screen)
        self._look_for_room(screen)

    def _look_for_room(self, services: ChoiceScreen) -> None:
        """Where nothing new is begun, the page that offers it says so."""
        shell = self.session.shell

        def told(room: Room) -> None:
            if room is Room.NO_BEGINNING and shell.screen is services:
                services.hint = NO_BEGINNING.sentence
                shell.renew()

        shell.background.run(Lane.DEVICE, self.session.suite.disk.room, told)

    def _chosen(self, goal: Goal) -> None:
        """The notice is for who gives data; who comes back has read it."""
        if goal is Goal.OUTLOOK:
            Outlooking(self.session, partial(self.privacy, Goal.APPLY), self.services).begin()
        elif goal.asks_for_data:
            self.privacy(goal)
        else:
            self.who(goal)

    def privacy(self, goal: Goal) -> None:
        self.session.shell.go(
            MessageScreen(
                "privacy",
                tr("Before the start"),
                lines=(
                    ("identification-card", tr("We ask about identity, income and home to study entitlement.")),
                    (
                        "lock-simple",
                        tr("Answers are locked here and at the centre, then with the authority only."),
                    ),
                    ("eye-slash", tr("The screen is wiped at the end.")),
                    ("info", tr("This model is not connected to the official platform.")),
                ),
                back=_back(self.services),
                forward=Action("agree", tr("Agree and continue"), lambda: self.who(goal), part=Part.PRIMARY),
            )
        )

    def who(self, goal: Goal) -> None:
        if self.session.clerk:
            self._beside_a_clerk(goal)
            return
        offers = (
            Offer(
                "applicant",
                tr("The applicant"),
                tr("I am filling in my own application") if goal.asks_for_data else tr("The application is mine"),
                "user",
                lambda: self.enter(goal, helper=False),
            ),
            Offer(
                "helper",
                tr("A helper of the applicant"),
                tr("The applicant is here with me"),
                "users-three",
                lambda: self.enter(goal, helper=True),
            ),
        )
        before = partial(self.privacy, goal) if goal.asks_for_data else self.services
        self.session.shell.go(ChoiceScreen("who", tr("Who is using the kiosk now?"), offers, None, _back(before)))

    def enter(self, goal: Goal, *, helper: bool) -> None:
        self.session.visit = replace(self.session.visit, helper=helper)
        self._enter(goal, partial(self.who, goal))

    def _beside_a_clerk(self, goal: Goal) -> None:
        """It is known who types, and maybe who the person is."""
        if not self.session.visit.identified:
            self._enter(goal, self.services)
        elif goal.asks_for_data:
            self.programmes()
        else:
            self.follow(goal)

    def _enter(self, goal: Goal, again: Callable[[], None]) -> None:
        session = self.session
        if goal.asks_for_data:
            registering = Registering(session, goal is Goal.REGISTER, self.programmes, again)
            session.shell.before_end = registering.keep_page
            registering.begin()
        else:
            session.shell.before_end = None
            SigningIn(session, partial(self.follow, goal), again).begin()

    def follow(self, goal: Goal) -> None:
        """To the list of applications, or straight to what was wanted of one of them."""
        following = FollowingUp(self.session, self.programmes, self.services)
        begin = {Goal.ASK: following.ask, Goal.APPEAL: following.appeal}.get(goal, following.begin)
        begin()

    def programmes(self) -> None:
        """What can be applied for; where it is one programme there is nothing to ask. Who came to follow an application
        and is not registered, as far as is known here, registers first: a form needs the birth date.
        """
        if self.session.visit.birth_date is None:
            self._register_first()
            return
        if len(PROGRAMMES) == 1:
            self.apply(PROGRAMMES[0])
            return
        self.session.shell.before_end = None
        offers = [
            Offer(p.code, p.title, p.for_whom or p.task_title, p.icon, partial(self.apply, p)) for p in PROGRAMMES
        ]
        heading = tr("Which programme is wanted?")
        self.session.shell.go(ChoiceScreen("programmes", heading, offers, back=_back(self.services)))

    def _register_first(self) -> None:
        registering = Registering(self.session, True, self.programmes, self.services)
        self.session.shell.before_end = registering.keep_page
        registering.go_on()

    def apply(self, programme: Programme) -> None:
        applying = Applying(self.session, programme, self.services)
        self.session.shell.before_end = applying.keep_page
        applying.begin()


def _back(run: Callable[[], None]) -> Action:
    return Action("back", tr("Back"), run)
