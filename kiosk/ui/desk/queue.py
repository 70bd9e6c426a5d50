"""A queue and the case that is open beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.words import Words
from kiosk.services.desk_ports import Queue, QueueFilter, QueueLine, QueuePage
from kiosk.ui.background import Task
from kiosk.ui.desk.case_view import CaseView
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.queue_model import QueueModel
from kiosk.ui.desk.queue_panel import NARROW, WIDE, QueuePanel
from kiosk.ui.desk.room import Room
from kiosk.ui.look import Look


class QueueAndCase(Opening):
    """List and case; the list is narrower where the window is."""

    def __init__(self, look: Look, panel: QueuePanel, case: QWidget) -> None:
        super().__init__()
        self.panel = panel
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (case, panel) if look.rtl else (panel, case):
            row.addWidget(widget, 1 if widget is case else 0)
        self.first = panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(WIDE if event.size().width() >= 1400 else NARROW)


class QueueView:
    """Keeps filter, lines and the open case while the person is signed in."""

    def __init__(self, room: Room, queue: Queue, title: Words) -> None:
        self.room, self.title = room, title
        self.wanted = QueueFilter(queue)
        self.line: QueueLine | None = None
        self.case = CaseView(room, self.acted, self._closed)
        self._offices: set[str] = set()
        self._task: Task | None = None
        self._panel: QueuePanel | None = None
        self._model: QueueModel | None = None

    def widget(self, look: Look) -> QWidget:
        lines = self._model.lines if self._model else []
        after = self._model.after if self._model else ""
        self._model = QueueModel(look, self.room.work.terms.days, self._more)
        self._model.start(QueuePage(tuple(lines), after), self.room.work.clock.now())
        self._panel = QueuePanel(
            look,
            self.title,
            self._model,
            self.wanted,
            self.room.staff.number,
            sorted(self._offices),
            self._want,
            self._open,
        )
        self._panel.tell(self.line)
        page = QueueAndCase(look, self._panel, self.case.widget(look))
        for key, run in (("F2", self._to_list), ("F3", self._to_search), ("F4", self.case.focus), ("F5", self.read)):
            shortcut = QShortcut(key, page)
            shortcut.activated.connect(run)
        return page

    def shown(self) -> None:
        self.read()
        self.case.renew()

    def keep(self) -> None:
        self.case.leave()
        self._panel = None

    # ── the list ────────────────────────────────────────────────────────────────────────────────────────────

    def read(self) -> None:
        """The first page anew; an answer to an older question is no longer heard."""
        if self._task is not None:
            self._task.cancel()
        room, wanted = self.room, self.wanted
        self._task = room.ask(lambda: room.work.desk.queue(room.seat.session, wanted), self._arrived)

    def _want(self, wanted: QueueFilter) -> None:
        self.wanted = wanted
        self.read()

    def _arrived(self, page: QueuePage) -> None:
        self._learn(page)
        if self._model is not None and self._panel is not None:
            self._model.start(page, self.room.work.clock.now())
            self._panel.tell(self.line)

    def _more(self, after: str) -> None:
        room, wanted = self.room, self.wanted

        def come(page: QueuePage) -> None:
            if wanted == self.wanted and self._model is not None and self._panel is not None:
                self._learn(page)
                self._model.add(page, room.work.clock.now())
                self._panel.tell(self.line)

        def stay_away(error: Exception) -> None:
            if self._model is not None:
                self._model.ask_again()
            room.failed(error)

        room.ask(lambda: room.work.desk.queue(room.seat.session, wanted, after), come, stay_away)

    def _learn(self, page: QueuePage) -> None:
        """Offices that can be chosen are those that were seen."""
        before = len(self._offices)
        self._offices |= {line.office for line in page.lines if line.office}
        if len(self._offices) != before and self._panel is not None:
            self._panel.offer_offices(sorted(self._offices))

    def _to_list(self) -> None:
        if self._panel is not None:
            self._panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_search(self) -> None:
        if self._panel is not None:
            self._panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ── the case ────────────────────────────────────────────────────────────────────────────────────────────

    def _open(self, row: int) -> None:
        if self._model is not None and self._panel is not None and row < len(self._model.lines):
            self.line = self._model.lines[row]
            self._panel.tell(self.line)
            self.case.open(self.line.application)

    def _closed(self) -> None:
        self.line = None
        if self._panel is not None:
            self._panel.tell(None)
            self._to_list()

    def acted(self) -> None:
        """Something was stored: lists and counts are others now."""
        self.room.changed()
        self.read()
