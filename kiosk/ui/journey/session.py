"""What every journey carries with it: the shell, the services, and who is here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from kiosk.domain.answers import Answers
from kiosk.domain.dates import Calendar
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.ports import CodeTicket
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit
from kiosk.ui.background import Lane, Task
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault
from kiosk.ui.kit.button import Part
from kiosk.ui.known_words import Knows, nothing_known
from kiosk.ui.screens.form import BACK, FormRoutes, FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.pin import PinScreen
from kiosk.ui.shell import Shell

T = TypeVar("T")
PIN_TRIES = 5
SEEN_MS = 150
"""So long a chosen answer is seen before its page turns by itself: long enough to be seen, and no wait."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A code on its way: for whom, to which typed mobile."""

    person: str
    mobile: str
    ticket: CodeTicket

    def to(self, visit: Visit) -> bool:
        return (self.person, self.mobile) == (visit.person, visit.mobile)


@dataclass(slots=True)
class Session:
    """One person's session. waiting: an answer is under way. sent: the last code.

    calendar: in which the person wrote a date last.
    clerk: the staff number of whoever opened it at a desk; stands in the facts, and no PIN is asked for.
    unfinished: the code of the programme that is being filled in, once something of it was saved.
    """

    shell: Shell
    suite: Suite
    visit: Visit = field(default_factory=Visit)
    clerk: str = ""
    waiting: bool = False
    sent: Sent | None = None
    calendar: Calendar = Calendar.HIJRI
    unfinished: str = ""
    _pin_tries: int = 0

    def __post_init__(self) -> None:
        self.visit = replace(self.visit, clerk=self.clerk or self.visit.clerk)

    def stranger(self, person: str = "") -> Visit:
        """The visit of somebody not verified yet; who helps at the screen stays."""
        return Visit(self.visit.helper, person, clerk=self.clerk)

    @property
    def witness(self) -> str:
        """Who sees a person's card here: the clerk of the desk, or whoever holds this kiosk's PIN."""
        return self.clerk or self.suite.place.kiosk

    @property
    def saves(self) -> bool:
        """Are answers kept when the session ends? Not before it is known whose they are."""
        return self.visit.identified

    def do(
        self,
        lane: Lane,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task | None:
        """Ask a service once; further touches while the answer is under way ask nothing."""
        if self.waiting:
            return None
        self.waiting = True
        return self.shell.background.run(lane, job, self._heard(done), self._heard(failed or self.shell.unforeseen))

    def hand_in(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> Task | None:
        """As ``do``, for what the person gives: what is written to them about it is in the language of this screen."""
        correspondence, visit, language = self.suite.correspondence, self.visit, self.shell.translator.language

        def written() -> T:
            correspondence.choose(visit, language)
            return job()

        return self.do(Lane.STORE, written, done, failed)

    def _heard(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def heard(result: T) -> None:
            self.waiting = False
            then(result)

        return heard

    def form(self, screen: FormScreen) -> None:
        screen.rebuild = self.shell.refresh
        screen.soon = partial(self._soon, screen)
        screen.calendar, screen.counted_in = self.calendar, self._counted_in
        self.shell.go(screen)

    def _soon(self, screen: FormScreen, run: Callable[[], None]) -> None:
        def still() -> None:
            if self.shell.screen is screen:
                run()

        self.shell.later(SEEN_MS, still)

    def _counted_in(self, calendar: Calendar) -> None:
        self.calendar = calendar

    def doubt(self, question: Words, sure: Callable[[], None]) -> None:
        """Ask once whether an unlikely answer is meant."""
        self.shell.over(
            MessageScreen(
                "doubt",
                question,
                back=Action("no_change", tr("No, change it"), self.shell.uncover),
                forward=Action("yes_right", tr("Yes, it is right"), sure, "check", Part.PRIMARY),
                icon="seal-question",
            )
        )

    def routes(
        self,
        go_on: Callable[..., None],
        back: Callable[..., None],
        *ways: Action,
        half: Callable[[Answers], None] | None = None,
        known: Knows = nothing_known,
        notices: Sequence[Words] = (),
    ) -> FormRoutes:
        return FormRoutes(go_on, back, self.doubt, ways, half, known, notices)

    def trouble(self, fault: Fault, *ways: Action) -> None:
        """A page over the one that stands, for what stands in the way, with the ways on."""
        back = Action("back", BACK, self.shell.uncover)
        banner = (Tone.WARN, fault.sentence, None)
        self.shell.over(MessageScreen("trouble", fault.title, banner=banner, ways=ways, back=back, icon=fault.icon))

    def with_clerk(self, why: Words, then: Callable[[], None]) -> None:
        """Ask for the clerk's PIN, then go on; at a desk the clerk is there and known."""
        if self.clerk:
            then()
            return
        screen = PinScreen(why, lambda typed: self._check_pin(screen, typed, then), self.shell.uncover)
        self.shell.over(screen)

    def _check_pin(self, screen: PinScreen, typed: str, then: Callable[[], None]) -> None:
        if self._pin_tries >= PIN_TRIES:
            screen.problem = tr("Too many tries. The PIN works again with the next person.")
            self.shell.refresh()
            return
        self._pin_tries += 1

        def judged(right: bool) -> None:
            if right:
                self._pin_tries = 0
                self.shell.uncover()
                then()
                return
            screen.problem = tr("The PIN does not match. It needs writing again.")
            self.shell.refresh()

        self.do(Lane.STORE, lambda: self.suite.clerk.check(typed), judged)
