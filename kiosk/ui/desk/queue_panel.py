"""The list of a queue with its search and filters. It shows and asks; what is asked for is the view's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyle, QStyleOptionViewItem, QWidget

from kiosk.domain.statuses import STATUSES
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.services.clerk_work import sought
from kiosk.services.desk_ports import QueueFilter, QueueLine
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Ground, scroll_sheet
from kiosk.ui.desk.kit.chooser import Chooser
from kiosk.ui.desk.kit.field import Box
from kiosk.ui.desk.looks import GAP, RING
from kiosk.ui.desk.queue_model import LinePainter, QueueModel
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.panel import Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

SEARCH = tr("Reference number")
SEARCH_AFTER_MS = 250
WIDE, NARROW = 430, 352
EVERYTHING = tr("All", "of a list's filters")
MINE = tr("Mine", "cases that I have")
UNASSIGNED = tr("Nobody's", "cases that nobody has")
ONLY_LATE = tr("Late", "cases past their day")
OFFICE, STATUS = tr("Office: {which}"), tr("Status: {which}")
ANY = tr("all", "of a filter")
_TOGGLES = {"all": EVERYTHING, "mine": MINE, "unassigned": UNASSIGNED, "late": ONLY_LATE}
NOTHING_WAITS = tr("Nothing waits here.")
NOTHING_FOUND = tr("No case fits these filters.")


class CaseList(QListView):
    """Enter opens the case on which one stands; the arrows only move."""

    def __init__(self, look: Look, model: QueueModel, chosen: Callable[[int], None]) -> None:
        super().__init__()
        self._chosen = chosen
        self.setObjectName("cases")
        self.setAccessibleName(look.say(tr("Cases")))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setStyleSheet(scroll_sheet(look))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setModel(model)
        self.line_painter = LinePainter(look, model)
        self.setItemDelegate(self.line_painter)
        self.clicked.connect(self._click)

    def _click(self, index: QModelIndex) -> None:
        self._chosen(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self._chosen(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def stand_on(self, row: int) -> None:
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:  # noqa: N802  (Qt's name)
        super().initViewItemOption(option)
        if not self.hasFocus():
            option.state &= ~QStyle.StateFlag.State_HasFocus


class QueuePanel(Ground):
    """wanted: what the list shows. changed: another filter was chosen. opened: the case of this row."""

    def __init__(
        self,
        look: Look,
        title: Words,
        model: QueueModel,
        wanted: QueueFilter,
        officer: str,
        offices: Sequence[str],
        changed: Callable[[QueueFilter], None],
        opened: Callable[[int], None],
    ) -> None:
        super().__init__(look, "surface")
        self.model, self.wanted, self.officer, self._changed = model, wanted, officer, changed
        self.heading = Text(look, title, Role.TITLE)
        self.count = Text(look, "", Role.BODY_BOLD, "text2")
        self.search = Box(look, "search", SEARCH, ltr=True, icon_name="magnifying-glass")
        self.search.set_text(wanted.reference)
        self.search.changed.connect(self._typed)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._search)
        self.toggles = {name: self._toggle(name, words) for name, words in _TOGGLES.items()}
        self.empty = Text(look, "", Role.BODY, "text2", center=True)
        self.list = CaseList(look, model, opened)
        self._lay(look, offices)
        self._mark()

    def _lay(self, look: Look, offices: Sequence[str]) -> None:
        top = stack(spacing=GAP - 2)
        top.setContentsMargins(16 - RING, 10, 16 - RING, 10)
        top.addWidget(self._head())
        label = Text(look, SEARCH, Role.FLOOR, "text2")
        label.setContentsMargins(RING, 0, RING, 0)
        top.addWidget(label)
        top.addWidget(self.search)
        offered: list[QWidget] = [
            *self.toggles.values(),
            self._status_chooser(look),
            self._office_chooser(look, offices),
        ]
        top.addWidget(Flow(look, offered))
        column = stack(self)
        column.addLayout(top)
        column.addWidget(Rule(look))
        self.empty.setContentsMargins(16, 40, 16, 0)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        self.empty.hide()
        self.first = self.list

    def _head(self) -> QWidget:
        title = QWidget()
        head = QHBoxLayout(title)
        head.setContentsMargins(RING, 0, RING, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.count)
        return title

    def _toggle(self, name: str, words: Words) -> DeskButton:
        return DeskButton(self.look, f"show_{name}", words, Part.TOGGLE, height=36).does(lambda: self._choose(name))

    def _status_chooser(self, look: Look) -> Chooser:
        options = [("", ANY), *((s.code, s.name) for s in STATUSES)]
        return Chooser(look, "choose_status", STATUS, options, self.wanted.status, self._choose_status)

    def _office_chooser(self, look: Look, offices: Sequence[str]) -> Chooser:
        options = [("", ANY), *((office, verbatim(office)) for office in offices)]
        self.offices = Chooser(look, "choose_office", OFFICE, options, self.wanted.office, self._choose_office)
        return self.offices

    def offer_offices(self, offices: Sequence[str]) -> None:
        self.offices.set_options([("", ANY), *((office, verbatim(office)) for office in offices)])

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────

    def _choose(self, name: str) -> None:
        changes = {"all": {}, "mine": {"officer": self.officer}, "unassigned": {"unassigned": True}}
        plain = replace(self.wanted, officer="", unassigned=False, late=False)
        chosen = {"late": True} if name == "late" else changes[name]
        self.want(replace(plain, **chosen))  # type: ignore[arg-type]  # names are QueueFilter's

    def _choose_status(self, code: str) -> None:
        self.want(replace(self.wanted, status=code))

    def _choose_office(self, office: str) -> None:
        self.want(replace(self.wanted, office=office))

    def _typed(self) -> None:
        self._later.start(SEARCH_AFTER_MS)

    def _search(self) -> None:
        reference = sought(self.search.text())[:12]
        if reference != self.wanted.reference:
            self.want(replace(self.wanted, reference=reference))

    def want(self, wanted: QueueFilter) -> None:
        """Narrow the list so from now on."""
        self.wanted = wanted
        self._mark()
        self._changed(wanted)

    def _mark(self) -> None:
        on = self._narrowed_to(self.wanted)
        for name, toggle in self.toggles.items():
            toggle.setChecked(name == on)

    def _narrowed_to(self, wanted: QueueFilter) -> str:
        """Which of the toggles this is; none while the cases of another officer are listed."""
        if wanted.officer:
            return "mine" if wanted.officer == self.officer else ""
        return "unassigned" if wanted.unassigned else "late" if wanted.late else "all"

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────

    def tell(self, open_line: QueueLine | None) -> None:
        """The model holds other lines now, or another case is open."""
        lines = len(self.model.lines)
        more = "+" if self.model.after else ""
        self.count.setText(ltr(f"{lines}{more}"))
        self.empty.setText(self.look.say(NOTHING_FOUND if self._narrowed() else NOTHING_WAITS))
        self.empty.setVisible(lines == 0)
        self.list.line_painter.open = self.model.row_of(open_line)
        if not self.list.currentIndex().isValid() and lines:
            self.list.stand_on(max(0, self.list.line_painter.open))
        self.list.viewport().update()

    def _narrowed(self) -> bool:
        plain = QueueFilter(self.wanted.queue)
        return self.wanted != plain

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self.look.color("line"))
        painter.end()
