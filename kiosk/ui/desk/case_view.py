"""The open case: read, looked at part by part, acted on, and read again after each act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.staff import Action
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.desk_ports import OfficerLoad
from kiosk.services.desk_work import ReadCase
from kiosk.ui.background import Task
from kiosk.ui.desk import faults
from kiosk.ui.desk.act_panel import ActPanel, ActRoutes
from kiosk.ui.desk.acting import ActingOnCase
from kiosk.ui.desk.acts import Act, offered, standing
from kiosk.ui.desk.answers import answer_cards
from kiosk.ui.desk.case_head import SIGNED, DecisionBar, PartTabs, case_head
from kiosk.ui.desk.documents import DocumentsPart, documents_card
from kiosk.ui.desk.history import history_part
from kiosk.ui.desk.kit.button import DeskButton
from kiosk.ui.desk.kit.card import Column
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.matters import matter_cards
from kiosk.ui.desk.papers import Papers
from kiosk.ui.desk.room import Room
from kiosk.ui.kit.marks import Mark, Tile
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

NONE_OPEN = tr("No case is open. Enter opens the one that is marked in the list.")
READING = tr("The case is being read …")


class CasePane(QWidget):
    """Where a case stands; what is in it changes as it is read and acted on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case")
        self._column = stack(self)
        self._column.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        self._inner: QWidget | None = None

    def present(self, inner: QWidget) -> None:
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner
        self._column.addWidget(inner, 1)
        inner.show()


class CaseView:
    """acted: told when something was stored. part: which part of the case is shown."""

    def __init__(self, room: Room, acted: Callable[[], None]) -> None:
        self.room, self._acted = room, acted
        self.acting = ActingOnCase(room, self.render, self._stored)
        self.papers = Papers(room)
        self.part = "file"
        self._problem: Words | None = None
        self._session = ""
        self._opening: tuple[UUID, Task] | None = None
        self._officers: Sequence[OfficerLoad] = ()
        self._look: Look | None = None
        self._pane: CasePane | None = None
        self._panel: ActPanel | None = None
        self._tabs: PartTabs | None = None
        self._bar: DecisionBar | None = None

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

    def focus(self) -> None:
        """To the act that is being written, else to the parts of the case."""
        target = self._panel or self._tabs
        if target is not None:
            (target.focusProxy() or target).setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        if self.read is not None and self._session != self.room.seat.session:
            self.open(self.read.application)

    def _opened(self, read: ReadCase) -> None:
        self._opening = None
        self.keep()
        self.acting.take(read)
        self.papers.show_case(read)
        self.render()

    def _not_opened(self, error: Exception) -> None:
        self._opening, self._problem = None, faults.sentence(error)
        self.render()
        self.room.failed(error)

    def _stored(self, read: ReadCase | None, words: Words) -> None:
        if read is not None:
            self.acting.take(read)
            self.papers.show_case(read)
        self._panel = None
        self.render()
        self.room.tell(Tone.OK, words)
        self._acted()
        self.focus()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────

    def render(self) -> None:
        """What stands in the pane, anew."""
        look, pane = self._look, self._pane
        if look is None or pane is None:
            return
        self._panel = self._tabs = self._bar = None
        if self.read is not None:
            pane.present(self._case(look, self.read))
        elif self._opening is not None:
            pane.present(_message(look, "hourglass-medium", READING))
        else:
            pane.present(_message(look, "tray", self._problem or NONE_OPEN))
        if self.acting.now is not None:
            self.focus()

    def _case(self, look: Look, read: ReadCase) -> QWidget:
        work, holder = self.room.work, QWidget()
        column: QVBoxLayout = stack(holder, GAP + 2)
        column.addWidget(case_head(look, read, work.waiting(read).due, work.today(), work.terms.days))
        self._tabs = PartTabs(look, self.part, len(read.state.documents), self.choose_part)
        column.addWidget(self._tabs)
        middle = QHBoxLayout()
        middle.setSpacing(GAP + 2)
        for widget in self._middle(look, read):
            middle.addWidget(widget, 1)
        column.addLayout(middle, 1)
        if self.acting.now is not None:
            return holder  # the panel has its own way forward
        acts = offered(read.case, self.room.staff)
        aside = standing(read.case, self.room.staff) or (SIGNED if acts else tr("This role reads and does not decide."))
        self._bar = DecisionBar(look, acts, aside, self.choose_act)
        column.addWidget(self._bar)
        return holder

    def _middle(self, look: Look, read: ReadCase) -> Sequence[QWidget]:
        """The part that is shown, and beside it the act that is written."""
        now = self.acting.now
        if now is not None:
            routes = ActRoutes(self._to_confirm, self.acting.record, self.acting.back, self.close_act)
            self._panel = ActPanel(look, now, read, self.room.staff, routes, self._officers)
        shown: list[QWidget] = []
        if self.part == "documents":
            shown = [DocumentsPart(look, self.papers)]
        elif self.part == "history":
            shown = [history_part(look, read)]
        else:
            shown = [self._answers(look, read)]
            if self._panel is None:
                shown.append(_column(look, "matters", tuple(matter_cards(look, read))))
        return (*shown, self._panel) if self._panel is not None else shown

    def _answers(self, look: Look, read: ReadCase) -> Column:
        documents = documents_card(look, read, self.papers, self.look_at_document)
        applicant, *sections = answer_cards(look, read)
        return _column(look, "answers", (applicant, documents, *sections))

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────

    def choose_part(self, part: str) -> None:
        self.keep()
        self.part = part
        self.render()
        if self._pane is not None and self._panel is None:
            tab = self._pane.findChild(DeskButton, f"part_{part}")
            if tab is not None:
                tab.setFocus()

    def look_at_document(self, id: UUID, *, beside: bool = False) -> None:
        self.papers.look_at(id, beside=beside)
        self.choose_part("documents")

    def choose_act(self, act: Act) -> None:
        """Its form, or in place why it can't be done."""
        why = self.acting.objection(act)
        if why is not None and self._bar is not None:
            self._bar.why.tell(Tone.WARN, why)
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


def _column(look: Look, name: str, widgets: Sequence[QWidget]) -> Column:
    column = Column(look, name)
    column.add(*widgets)
    column.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return column


def _message(look: Look, icon: str, words: Words) -> QWidget:
    holder = QWidget()
    column = stack(holder, GUTTER)
    column.addStretch(2)
    column.addWidget(Mark(look, icon, 88, "primary", Tile.ROUND, "tray"), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(Text(look, words, Role.ROW, "text2", center=True))
    column.addStretch(3)
    return holder
