"""Who sits at the desk and what they see: signing in, the views of their role, the long quiet, and the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.desk_suite import DeskSuite
from kiosk.services.desk_work import Seat
from kiosk.services.visit import Visit
from kiosk.ui.background import Background, Lane
from kiosk.ui.desk import faults
from kiosk.ui.desk.centre_line import CentreLine
from kiosk.ui.desk.entering import OPENING, Entering
from kiosk.ui.desk.header import DeskHeader, HeaderActions, look_buttons
from kiosk.ui.desk.keys import KeysSheet, Sheet
from kiosk.ui.desk.quiet import DeskQuiet
from kiosk.ui.desk.rail import Rail
from kiosk.ui.desk.room import DeskView, Room, ViewKind
from kiosk.ui.desk.sign_in import SignInPage
from kiosk.ui.desk.wearing import Wearing
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.desk.workspace import Workspace
from kiosk.ui.idle import IdleWatch
from kiosk.ui.language import Translator
from kiosk.ui.look import Look
from kiosk.ui.shell import collect

if TYPE_CHECKING:
    from kiosk.ui.desk.clerk_pages import Pages

log = structlog.get_logger()

LEFT = tr("Signed out. Nothing of a case stays on this desk.")


class DeskShell(QObject):
    """watch: when nobody is there. views: all that there are; a role sees its own."""

    def __init__(self, window: DeskWindow, translator: Translator, watch: IdleWatch, views: Sequence[ViewKind]) -> None:
        super().__init__()
        self.window, self.watch, self._all = window, watch, tuple(views)
        self.background = Background(self.failed)
        self.wearing = Wearing(window, translator, self._keep, self.build)
        self.suite: DeskSuite | None = None
        self.room: Room | None = None
        self.kinds: tuple[ViewKind, ...] = ()
        self.current = ""
        self.locked = True
        self.line = CentreLine(self._workspace)
        self.entering = Entering(self.background, self.line, self.enter, self._refuse)
        self.page: SignInPage | Workspace | None = None
        self._views: dict[str, DeskView] = {}
        self._notice: tuple[Tone, Words] | None = (Tone.INFO, OPENING)
        self.pages: Pages | None = None
        window.used.connect(watch.stay)
        window.refitted.connect(self.wearing.prefer)
        window.before_close = self.leave
        self.quiet = DeskQuiet(self, watch, lambda: not self.locked, self.tell, self.lock, self.recount)

    def _workspace(self) -> Workspace | None:
        return self.page if isinstance(self.page, Workspace) else None

    @property
    def view(self) -> DeskView | None:
        return self._views.get(self.current)

    # ── opening ─────────────────────────────────────────────────────────────────────────────────────────────

    def opened(self, suite: DeskSuite) -> None:
        self.suite, self._notice = suite, None
        self.build()

    def closed(self, error: Exception) -> None:
        """The services could not be opened; nobody can sign in."""
        log.error("desk closed", kind=type(error).__name__)
        self._notice = (Tone.ERROR, faults.CLOSED)
        self.build()

    # ── signing in and out ──────────────────────────────────────────────────────────────────────────────────

    def sign_in(self, number: str, password: str) -> None:
        self.entering.ask(self.suite, number, password)

    def _refuse(self, tone: Tone, why: Words) -> None:
        self._notice = (tone, why)
        if isinstance(self.page, SignInPage):
            self.page.refuse(tone, why)

    def enter(self, seat: Seat) -> None:
        """The same person goes on where they were; anybody else finds nothing of it."""
        if self.suite is None:
            return
        if self.room is not None and self.room.staff == seat.staff:
            self.room.seat = seat
        else:
            self._views.clear()
            self.room = Room(
                self.suite, seat, self.background, self.tell, self.failed, self.noticed, self.recount, self.open_pages
            )
            self.kinds = tuple(kind for kind in self._all if kind.is_for(seat.staff))
            self.current = self.kinds[0].name if self.kinds else ""
        self.locked, self._notice = False, None
        self.watch.stay()
        self.build()
        self.recount()

    def lock(self, tone: Tone, why: Words) -> None:
        """Take the case off the screen. What was typed waits for the same person, and for no one else."""
        if self.locked:
            return
        self._keep()
        self._close_pages()
        self.locked, self._notice = True, (tone, why)
        self.background.forget()
        self._end_session()
        self.build()

    def leave(self) -> None:
        """Sign out: nothing of a case survives."""
        self._close_pages()
        self.background.forget()
        if not self.locked:
            self._end_session()
        self._views.clear()
        self.line.counts.clear()
        self.room, self.current, self.locked = None, "", True
        self._notice = (Tone.OK, LEFT)
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        self.build()
        QTimer.singleShot(0, self, collect)

    def _end_session(self) -> None:
        if self.room is not None:
            desk, session = self.room.work.desk, self.room.seat.session
            self.background.run(Lane.NETWORK, lambda: desk.sign_out(session), failed=_unheard)

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────

    def build(self) -> None:
        """Everything that is shown, anew."""
        look = self.wearing.look
        for sheet in self.window.findChildren(Sheet):
            sheet.leave()
        if self.locked or self.room is None:
            back = self.room.staff if self.room else None
            tools = look_buttons(look, self.wearing.switch_language, self.wearing.switch_theme)
            number = self.page.number.text() if isinstance(self.page, SignInPage) else ""
            self.page = SignInPage(look, self.sign_in, number=number, back=back, notice=self._notice, tools=tools)
            self.window.present(self.page)
            return
        rail = Rail(look, self.kinds, self.choose)
        self.page = Workspace(look, self._header(look, self.room), rail)
        rail.tell(self.line.counts)
        self.window.present(self.page)
        self.choose(self.current)

    def _header(self, look: Look, room: Room) -> DeskHeader:
        actions = HeaderActions(self.wearing.switch_language, self.wearing.switch_theme, self.show_keys, self.leave)
        return DeskHeader(look, self.line.status, room.work.today(), room.staff, actions)

    def _keep(self) -> None:
        if self.view is not None and not self.locked:
            self.view.keep()

    # ── views ───────────────────────────────────────────────────────────────────────────────────────────────

    def choose(self, name: str) -> None:
        """Show this view of the role's."""
        kind = next((kind for kind in self.kinds if kind.name == name), None)
        if kind is None or self.room is None or not isinstance(self.page, Workspace):
            return
        if self.page.view is not None:
            self._keep()
        self.current = name
        view = self._views.get(name) or kind.make(self.room)
        self._views[name] = view
        self.page.rail.mark(name)
        self.page.present(view.widget(self.wearing.look))
        view.shown()

    def show_keys(self) -> None:
        KeysSheet(self.wearing.look, self.window, self.kinds)

    def tell(self, tone: Tone, words: Words) -> None:
        """A sentence below the header."""
        if isinstance(self.page, Workspace):
            self.page.tell(tone, words)

    def failed(self, error: Exception) -> None:
        """What no view handles itself. A session that has ended asks for a new sign-in."""
        self.line.heard(error)
        if faults.has_ended(error):
            self.lock(Tone.INFO, faults.ENDED)
        else:
            self.tell(Tone.WARN, faults.sentence(error))

    def recount(self) -> None:
        """What waits in each queue. Nobody is told of a failure: the word in the header says it."""
        room = self.room
        if room is None or self.locked or not any(kind.counts for kind in self.kinds):
            return
        room.ask(lambda: room.work.desk.counts(room.seat.session), self.line.counted, self.noticed)

    def noticed(self, error: Exception) -> None:
        """An error that is told in its own place, or need not be told; the header says whether the centre answers."""
        if faults.has_ended(error):
            self.failed(error)
        else:
            self.line.heard(error)

    def open_pages(self, visit: Visit | None, closed: Callable[[], None]) -> None:
        """The applicant's own pages over the desk, with whoever is signed in beside the person."""
        if self.room is None:
            return
        if self.pages is None:
            from kiosk.ui.desk.clerk_pages import Pages  # the whole kiosk, which most desks never show

            self.pages = Pages(self.room.counter, self.wearing.translator, self.window)

        def back() -> None:
            """The pages may have spoken another language, which is the whole program's."""
            self.wearing.prefer()
            closed()

        self.pages.open(self.room.staff.number, visit, back)

    def _close_pages(self) -> None:
        if self.pages is not None:
            self.pages.leave()


def _unheard(_error: Exception) -> None:
    """Whether the centre could be told does not matter: a session ends there by itself."""
