"""The open case: read, looked at part by part, acted on, and read again after each act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.staff import Action
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.services.desk_ports import OfficerLoad
from kiosk.services.desk_work import ReadCase
from kiosk.ui.background import Task
from kiosk.ui.desk import faults
from kiosk.ui.desk.act_panel import ActPanel, ActRoutes
from kiosk.ui.desk.acting import ActingOnCase
from kiosk.ui.desk.acts import Act
from kiosk.ui.desk.case_page import READING, CasePage, CasePane, CaseRoutes, message, none_open
from kiosk.ui.desk.kit.opening import enter
from kiosk.ui.desk.papers import Papers
from kiosk.ui.desk.room import Room
from kiosk.ui.look import Look


class CaseView:
    """stored: told when something was. closed: told when the case is put away. idle: what stands where none is open."""

    def __init__(self, room: Room, stored: Callable[[], None], closed: Callable[[], None]) -> None:
        self.room, self._told_stored, self._told_closed = room, stored, closed
        self.acting = ActingOnCase(room, self.render, self._stored)
        self.papers = Papers(room)
        self.part = "file"
        self.idle: Callable[[Look], QWidget] = none_open
        self._problem: Words | None = None
        self._session = ""
        self._opening: tuple[UUID, Task] | None = None
        self._officers: Sequence[OfficerLoad] = ()
        self._look: Look | None = None
        self._pane: CasePane | None = None
        self._page: CasePage | None = None
        self._panel: ActPanel | None = None

    @property
    def read(self) -> ReadCase | None:
        return self.acting.read

    def widget(self, look: Look) -> CasePane:
        self._look, self._pane, self._panel = look, CasePane(), None
        self.render()
        return self._pane

    def keep(self) -> None:
        """Take what was typed out of the form, which goes."""
        if self._panel is not None and self.acting.now is not None and not self.acting.now.confirming:
            self.acting.keep(self._panel.draft())

    def leave(self) -> None:
        """The pane goes. What is read meanwhile is drawn in the next one."""
        self.keep()
        self._pane = self._page = self._panel = None

    def focus(self) -> None:
        """To the act that is being written, else to the parts of the case."""
        target = self._panel or (self._page.tabs if self._page else None)
        if target is not None:
            enter(target, Qt.FocusReason.ShortcutFocusReason)

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────

    def open(self, application: UUID) -> None:
        """Read it, or read it anew."""
        if self._opening is not None:
            if self._opening[0] == application:
                return
            self._opening[1].cancel()
        self.keep()
        self._problem = None
        if self.read is None or self.read.application != application:
            self.acting.take(None)
            self.papers.drop()
            self.part = "file"
        room = self.room
        self._session = room.seat.session
        task = room.ask(lambda: room.work.open(room.seat, application), self._opened, self._not_opened)
        self._opening = (application, task)
        self.render()

    def renew(self) -> None:
        """Read the open case anew when it was read in a session that has ended since."""
        if self._session in ("", self.room.seat.session):
            return
        wanted = self._opening[0] if self._opening else self.read.application if self.read else None
        self._opening = None
        self.acting.interrupted()
        self.papers.interrupted()
        if wanted is not None:
            self.open(wanted)

    def put_away(self) -> None:
        """Close the case; what was typed waits until it is opened again."""
        self.keep()
        self.acting.take(None)
        self.papers.drop()
        self.render()
        self._told_closed()

    def _opened(self, read: ReadCase) -> None:
        self._opening = None
        self.keep()
        self.acting.take(read)
        self.papers.show_case(read)
        self.render()

    def _not_opened(self, error: Exception) -> None:
        self._opening, self._problem = None, faults.sentence(error)
        self.render()
        self.room.noticed(error)

    def _stored(self, read: ReadCase | None, words: Words) -> None:
        if read is not None:
            self.acting.take(read)
            self.papers.show_case(read)
        self._panel = None
        self.render()
        self.room.tell(Tone.OK, words)
        self._told_stored()
        self.focus()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────

    def render(self) -> None:
        """What stands in the pane, anew."""
        look, pane, now = self._look, self._pane, self.acting.now
        if look is None or pane is None:
            return
        self._page = self._panel = None
        if self.read is not None:
            pane.present(self._laid_out(look, self.read))
        elif self._opening is not None:
            pane.present(message(look, "hourglass-medium", READING))
        elif self._problem is not None:
            pane.present(message(look, "warning", self._problem))
        else:
            pane.present(self.idle(look))
        if now is not None:
            self.focus()

    def render_idle(self) -> None:
        """What stands where no case is open has changed."""
        if self.read is None and self._opening is None:
            self.render()

    def _laid_out(self, look: Look, read: ReadCase) -> CasePage:
        if self.acting.now is not None:
            routes = ActRoutes(self._to_confirm, self.acting.record, self.acting.back, self.close_act)
            self._panel = ActPanel(look, self.acting.now, read, self.room.staff, routes, self._officers)
        ways = CaseRoutes(self.choose_part, self.look_at_document, self.choose_act, self.put_away)
        self._page = CasePage(look, self.room, read, self.papers, self.part, self._panel, ways)
        return self._page

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────

    def choose_part(self, part: str) -> None:
        self.keep()
        self.part = part
        self.render()
        self.focus()

    def look_at_document(self, id: UUID, *, beside: bool = False) -> None:
        self.papers.look_at(id, beside=beside)
        self.choose_part("documents")

    def choose_act(self, act: Act) -> None:
        """Its form, or in place why it can't be done."""
        why = self.acting.objection(act)
        if why is not None and self._page is not None and self._page.bar is not None:
            self._page.bar.why.tell(Tone.WARN, why)
            return
        self.keep()
        if act.action is Action.REASSIGN:
            self._ask_officers()
        self.acting.begin(act)

    def _ask_officers(self) -> None:
        room = self.room

        def come(loads: Sequence[OfficerLoad]) -> None:
            self.keep()
            self._officers = loads
            self.render()

        room.ask(lambda: room.work.desk.load(room.seat.session), come)

    def _to_confirm(self) -> None:
        if self._panel is not None:
            self._panel.tell(self.acting.to_confirm(self._panel.draft()))

    def close_act(self) -> None:
        self.keep()
        self.acting.close()
        self.focus()
