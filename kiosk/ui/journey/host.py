"""The kiosk as a host: it opens, receives one person after the other, and sees each out.

The way in, the utility row and the long quiet are modules of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.domain.dates import Calendar
from kiosk.domain.kinds import Mobile
from kiosk.domain.words import ltr, tr
from kiosk.services.applications import RIYADH
from kiosk.services.notices_waiting import NoticesWaiting
from kiosk.services.upkeep import matters
from kiosk.services.visit import Visit
from kiosk.ui.amounts import amount_renderer
from kiosk.ui.background import Lane
from kiosk.ui.content import Action, Screen
from kiosk.ui.day_words import in_words
from kiosk.ui.faults import UNFORESEEN, UNSAVED, closed_words, fault_of
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.quiet import Quiet
from kiosk.ui.journey.utilities import Utilities
from kiosk.ui.kit.button import Part
from kiosk.ui.pulse import START_ANEW
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.shell import Shell
from kiosk.ui.soon import soon
from kiosk.ui.status import status_of
from kiosk.ui.upkeep_words import matters_words

if TYPE_CHECKING:
    from kiosk.services.suite import Suite
    from kiosk.services.sync import SyncState
    from kiosk.ui.journey.session import Session

log = structlog.get_logger()

NOTICE_MS = 15_000
CLOSED_FOR_SAFETY = tr("The screen was closed to protect your data. To go on: ID number and mobile code.")


class Host(QObject):
    """From any thread: how the sync stands (state_arrived); a mobile, and what tells its owner of something
    (notice_arrived) or is waited for by whoever typed it (code_arrived).
    """

    state_arrived = Signal(object)
    notice_arrived = Signal(str, str)
    code_arrived = Signal(str, str)

    def __init__(self, shell: Shell, attract: AttractScreen, watch: IdleWatch) -> None:
        super().__init__()
        self.shell, self.attract = shell, attract
        self.suite: Suite | None = None
        self.session: Session | None = None
        self._wanted: Callable[[], None] | None = None
        self.utilities = Utilities(shell, lambda: self.session)
        self.quiet = Quiet(self, shell, watch, lambda: self.session)
        shell.fault_page = self.fault_page
        shell.ended.connect(self._person_left)
        self.quiet.expired.connect(self._say_why_closed)
        self._notices = NoticesWaiting()
        self.state_arrived.connect(self._show_state)
        self.notice_arrived.connect(self._notice_came)
        self.code_arrived.connect(self._show_code)
        shell.stood.connect(self._show_notice)

    # ── opening ─────────────────────────────────────────────────────────────────────────────────────────────

    def opened(self, suite: Suite) -> None:
        """The services are there. Whoever touched a door before goes in now."""
        self.suite = suite
        self.utilities.listening.opened(suite.voice)
        self.attract.practice = suite.place.practice
        self.attract.listen = self.utilities.listening.action if self.utilities.listening.possible else None
        self.attract.lower = self.utilities.lower
        self.attract.other = self.utilities.other_language
        self.shell.practice = suite.messages_on_screen
        self.shell.translator.render = amount_renderer(suite.number_words)
        self._date_the_door()
        if self._wanted is not None:
            self._wanted()
        elif self.shell.screen is self.attract:
            self.shell.refresh()

    def closed(self, error: Exception) -> None:
        """The kiosk may not open: say why, kindly, and offer no button that leads nowhere."""
        self.attract.out_of_service = closed_words(error)
        self.shell.go(self.attract)

    def _date_the_door(self) -> None:
        """The attract page says today in both calendars."""
        if self.suite is not None:
            today = self.suite.applications.scribe.clock.now().astimezone(RIYADH).date()
            self.attract.days = tuple(w for c in Calendar if (w := in_words(today, c)) is not None)

    def welcome(self) -> None:
        self._date_the_door()
        self.shell.go(self.attract)

    def begin(self) -> None:
        session = self._received(self.begin)
        if session is not None:
            from kiosk.ui.journey.way_in import WayIn

            WayIn(session).services()

    def check_paper(self) -> None:
        """Somebody wants to know whether a receipt is genuine."""
        session = self._received(self.check_paper)
        if session is not None:
            from kiosk.ui.journey.checking import Checking

            Checking(session).begin()

    def _received(self, door: Callable[[], None]) -> Session | None:
        """A new session; None while the services open, after which ``door`` is gone through."""
        if self.suite is None:
            self._wanted = door
            return None
        from kiosk.ui.journey.session import Session

        self._wanted = None
        self.suite.somebody_came()
        self.attract.notice = None
        self.session = Session(self.shell, self.suite)
        return self.session

    def assist(self, clerk: str, visit: Visit | None = None) -> None:
        """A clerk opens the pages for the person beside them. visit: of a person who was witnessed already."""
        if self.suite is None:
            return
        from kiosk.ui.journey.session import Session
        from kiosk.ui.journey.way_in import Goal, WayIn

        self.suite.somebody_came()
        self.session = Session(self.shell, self.suite, visit or Visit(), clerk)
        way = WayIn(self.session)
        if self.session.visit.identified:
            way.follow(Goal.FOLLOW)
        else:
            way.services()

    # ── trouble ─────────────────────────────────────────────────────────────────────────────────────────────

    def fault_page(self, error: Exception, reference: str) -> Screen | None:
        """The calm page for anything that failed: what is safe, and what can be done. None where nobody is there."""
        from kiosk.domain.statuses import Tone
        from kiosk.ui.screens.message import MessageScreen

        if self.session is None:
            return None
        fault, saves = fault_of(error), self.session.saves
        self.session.waiting = False
        self._save_page_in_hand()
        sentence = fault.sentence if saves or fault is not UNFORESEEN else UNSAVED
        ending = tr("Save and end") if saves else tr("End")
        return MessageScreen(
            "fault",
            fault.title,
            hint=tr("For the clerk: number {reference}").fill(reference=ltr(reference)),
            banner=(Tone.WARN, sentence, None),
            back=Action("start_again", tr("Begin again"), self._start_again, "arrow-counter-clockwise"),
            forward=Action("finish", ending, self.shell.end, "sign-out", Part.PRIMARY),
            icon=fault.icon,
        )

    def _save_page_in_hand(self) -> None:
        """As at a session's end. Where this is what fails, the next fault's page comes without it."""
        save, self.shell.before_end = self.shell.before_end, None
        if save is not None:
            save()
        self.shell.before_end = save

    def _start_again(self) -> None:
        from kiosk.ui.journey.way_in import WayIn

        if self.session is not None:
            WayIn(self.session).services()

    # ── the end ─────────────────────────────────────────────────────────────────────────────────────────────

    def _say_why_closed(self) -> None:
        """What was typed is saved and the screen wiped; the door says why, for a while."""
        self.attract.notice = CLOSED_FOR_SAFETY
        QTimer.singleShot(NOTICE_MS, self, self._forget_notice)

    def _forget_notice(self) -> None:
        self.attract.notice = None
        if self.shell.screen is self.attract:
            self.shell.refresh()

    def _person_left(self) -> None:
        self.quiet.close()
        self.session = None
        if self.suite is not None:
            self.suite.forget()
            wake = self.suite.sync.wake  # an unfinished application travels as soon as its owner has left
            self.shell.background.run(Lane.STORE, self.suite.drafts.expire, lambda _dropped: wake())
        self.quiet.watch.stay()
        self.welcome()

    # ── the connection ──────────────────────────────────────────────────────────────────────────────────────

    def _show_state(self, state: SyncState) -> None:
        self._tell_clerk(state)
        self.shell.show_status(status_of(state))
        self._renew()

    def _renew(self) -> None:
        """Start anew with other settings, now that nobody is there and the door stands."""
        suite = self.suite
        if suite is not None and self.session is None and self.shell.screen is self.attract and suite.renew():
            log.info("the screen starts anew, with other settings")
            QApplication.exit(START_ANEW)

    def _notice_came(self, mobile: str, text: str) -> None:
        self._notices.came(mobile, text)
        self._show_notice()

    def _show_notice(self) -> None:
        """To its owner alone, who has proven to be there, and once. It then never takes the place of a code that is
        waited for. Whom a clerk has seen may have named anybody's mobile. Until its owner comes it waits; a code never
        does.
        """
        session = self.session
        if session is None or not session.visit.proven or not self.shell.shows_messages:
            return
        waiting = self._notices.take(session.visit.mobile)
        if waiting is not None:
            self.shell.show_message(session.visit.mobile, waiting.text, waiting.earlier)

    def _show_code(self, mobile: str, text: str) -> None:
        """To whoever waits for one. It may come late, when the next person stands there already: not to them."""
        session = self.session
        if session is None:
            return
        on_file = not session.visit.mobile and (session.waiting or session.sent is not None)
        if on_file or _same_mobile(session.visit.mobile, mobile):
            self.shell.show_message(mobile, text)

    def _tell_clerk(self, state: SyncState) -> None:
        """On the clerk's page, at the door's foot and, when it is another matter than before, in the log."""
        before, self.utilities.state = self.utilities.state, state
        found = matters(state)
        if found == (matters(before) if before is not None else ()):
            return
        log.warning("for the clerk", matters=[str(matter) for matter in found], refused=state.counts.parked)
        self.attract.matters = matters_words(found)
        if self.shell.screen is self.attract:
            self.shell.refresh()


JOURNEYS = ("session", "registering", "applying", "way_in")


def load_journeys(owner: QObject, then: Callable[[], None]) -> None:
    """Before «البدء» leads anywhere, a part at a turn of the event loop, so that no touch waits for all of them.

    In the screen's thread: Qt's classes come to be where they are first named, and that is safe in one thread alone.
    """

    def load(names: tuple[str, ...]) -> None:
        if not names:
            then()
            return
        import_module(f"kiosk.ui.journey.{names[0]}")
        soon(owner, lambda: load(names[1:]))

    load(JOURNEYS)


def _same_mobile(one: str, other: str) -> bool:
    """However each is written; none is the same as no other."""
    canonical = Mobile().canonical
    return bool(one) and canonical(one) == canonical(other)
