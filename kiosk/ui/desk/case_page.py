"""An open case laid out: its head, its parts, the act that is written beside them, and the decision bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.words import Words, tr
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.act_panel import ActPanel
from kiosk.ui.desk.acts import Act, offered, standing
from kiosk.ui.desk.answers import answer_cards
from kiosk.ui.desk.case_head import SIGNED, DecisionBar, PartTabs, case_head
from kiosk.ui.desk.documents import DocumentsPart, documents_card
from kiosk.ui.desk.history import history_part
from kiosk.ui.desk.kit.card import Column
from kiosk.ui.desk.looks import GAP, GUTTER, is_wide
from kiosk.ui.desk.matters import matter_cards
from kiosk.ui.desk.papers import Papers
from kiosk.ui.desk.room import Room
from kiosk.ui.desk.trace import findings_card, rules_part
from kiosk.ui.kit.marks import Mark, Tile
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

NONE_OPEN = tr("No case is open. Enter opens the one that is marked in the list.")
READING = tr("The case is being read …")
READS_ONLY = tr("This role reads and does not decide.")


@dataclass(frozen=True, slots=True)
class CaseRoutes:
    """part: another part of the case. document: to look at, beside another if ``beside``. act: it is to be done."""

    part: Callable[[str], None]
    document: Callable[..., None]
    act: Callable[[Act], None]
    put_away: Callable[[], None]


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


class CasePage(QWidget):
    """panel: the act that is being written, None for none; while one is, nothing else can be begun."""

    def __init__(
        self,
        look: Look,
        room: Room,
        read: ReadCase,
        papers: Papers,
        part: str,
        panel: ActPanel | None,
        routes: CaseRoutes,
    ) -> None:
        super().__init__()
        self.look, self.read, self.papers, self.routes = look, read, papers, routes
        work, column = room.work, stack(self, GAP + 2)
        self.policy = work.terms.policy
        due, days = work.waiting(read).due, work.terms.days
        column.addWidget(case_head(look, read, due, work.today(), days, routes.put_away))
        self.tabs = PartTabs(look, part, len(read.state.documents), routes.part)
        column.addWidget(self.tabs)
        middle = QHBoxLayout()
        middle.setSpacing(GAP + 2)
        for widget in (*self._part(part, alone=panel is None), *((panel,) if panel else ())):
            middle.addWidget(widget, 1)
        column.addLayout(middle, 1)
        self.bar: DecisionBar | None = None
        if panel is None:
            self._add_bar(column, room)

    def _add_bar(self, column: QVBoxLayout, room: Room) -> None:
        acts = offered(self.read.case, room.staff)
        aside = standing(self.read.case, room.staff) or (SIGNED if acts else READS_ONLY)
        self.bar = DecisionBar(self.look, acts, aside, self.routes.act)
        column.addWidget(self.bar)

    def _part(self, part: str, *, alone: bool) -> Sequence[QWidget]:
        if part == "documents":
            return (DocumentsPart(self.look, self.papers, crowded=not alone and not is_wide(self.look)),)
        if part == "rules":
            return rules_part(self.look, self.read, self.policy, alone=alone)
        if part == "history":
            return (history_part(self.look, self.read),)
        documents = documents_card(self.look, self.read, self.papers, self.routes.document)
        applicant, *sections = answer_cards(self.look, self.read)
        answers = _column(self.look, "answers", (applicant, documents, *sections))
        if not alone:
            return (answers,)
        *matters, newest = matter_cards(self.look, self.read)
        rules = findings_card(self.look, self.read, lambda: self.routes.part("rules"))
        return answers, _column(self.look, "matters", (*matters, rules, newest))


def _column(look: Look, name: str, widgets: Sequence[QWidget]) -> Column:
    column = Column(look, name)
    column.add(*widgets)
    column.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return column


def message(look: Look, icon: str, words: Words) -> QWidget:
    """A large sign and a sentence, where there is nothing else to show."""
    holder = QWidget()
    column = stack(holder, GUTTER)
    column.addStretch(2)
    column.addWidget(Mark(look, icon, 88, "primary", Tile.ROUND, "tray"), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(Text(look, words, Role.ROW, "text2", center=True))
    column.addStretch(3)
    return holder


def none_open(look: Look) -> QWidget:
    return message(look, "tray", NONE_OPEN)
