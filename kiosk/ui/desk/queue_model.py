"""The lines of a queue as Qt's lists read them, a page at a time; and how a line is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.domain.programmes import known_programme
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.reference import grouped
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words, by_itself, ltr, tr
from kiosk.domain.working_days import SAUDI_TIME, WorkingDays
from kiosk.services.desk_ports import QueueLine, QueuePage
from kiosk.ui.desk.looks import RING, paint_ring
from kiosk.ui.desk.time_words import age, time_left
from kiosk.ui.icons import icon
from kiosk.ui.kit.chip import ChipFace
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
HIGH, PAD, MARK = 104, 16, 18
MISSING = tr("%n missing", "documents, in a list", 0)
ASKED = tr("%n question(s)", "", 0)
NOBODY = tr("Nobody has it")
HELD = tr("With {officer}", "which officer has a case")
PLACE = tr("{office} · {age}", "where and how long ago a case came in")
OTHER = tr("{programme} · {place}", "what a case is about, and where it came in")


@dataclass(frozen=True, slots=True)
class LineWords:
    """What a line says. place: after the programme, where it is another than Social Security. due: None where nothing
    has a term.
    """

    reference: str
    tone: Tone
    status: Words
    place: Words
    due: tuple[Tone, Words] | None
    aside: Words

    @classmethod
    def of(cls, line: QueueLine, now: datetime, days: WorkingDays) -> LineWords:
        state = status(line.status)
        since = age(line.submitted_at, now)
        due = time_left(line.due, now.astimezone(SAUDI_TIME).date(), days) if line.due else None
        aside = HELD.fill(officer=ltr(line.officer)) if line.officer else NOBODY
        if line.missing:
            aside = MISSING.count(line.missing)
        elif line.questions:
            aside = ASKED.count(line.questions)
        place = PLACE.fill(office=by_itself(line.office), age=since) if line.office else since
        form = known_programme(line.programme)
        if form is not None and form is not SOCIAL_SECURITY:
            place = OTHER.fill(programme=form.title, place=place)
        return cls(ltr(grouped(line.reference)), state.tone, state.name, place, due, aside)

    def spoken(self, look: Look) -> str:
        said = [self.reference, look.text(self.status), look.text(self.place)]
        if self.due:
            said.append(look.text(self.due[1]))
        return "، ".join([*said, look.text(self.aside)]) if look.rtl else ", ".join([*said, look.text(self.aside)])


class QueueModel(QAbstractListModel):
    """more: asked for the page after this mark when the list is scrolled to its end."""

    def __init__(self, look: Look, days: WorkingDays, more: Callable[[str], None]) -> None:
        super().__init__()
        self.look, self.days, self._more = look, days, more
        self.lines: list[QueueLine] = []
        self.words: list[LineWords] = []
        self.after, self._asked = "", ""

    def start(self, page: QueuePage, now: datetime) -> None:
        """Show this page alone."""
        self.beginResetModel()
        self.lines = list(page.lines)
        self.words = [LineWords.of(line, now, self.days) for line in page.lines]
        self.after, self._asked = page.after, ""
        self.endResetModel()

    def add(self, page: QueuePage, now: datetime) -> None:
        """Show this page below the others."""
        if page.lines:
            first = len(self.lines)
            self.beginInsertRows(QModelIndex(), first, first + len(page.lines) - 1)
            self.lines += page.lines
            self.words += [LineWords.of(line, now, self.days) for line in page.lines]
            self.endInsertRows()
        self.after = page.after

    def rowCount(self, _parent: Index | None = None) -> int:  # noqa: N802  (Qt's name)
        return len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == LINE_ROLE:
            return index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words[index.row()].reference
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words[index.row()].spoken(self.look)
        return None

    def canFetchMore(self, _parent: Index) -> bool:  # noqa: N802  (Qt's name)
        return bool(self.after) and self.after != self._asked

    def ask_again(self) -> None:
        """The page that was asked for did not come; scrolling asks for it once more."""
        self._asked = ""

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802  (Qt's name)
        self._asked = self.after
        self._more(self.after)

    def row_of(self, line: QueueLine | None) -> int:
        """Where this case stands in the list, -1 for nowhere."""
        ids = [known.application for known in self.lines]
        return ids.index(line.application) if line is not None and line.application in ids else -1


class LinePainter(QStyledItemDelegate):
    """Reference and status; office and age; the last day in words, and what is special. open: the row whose case is
    open.
    """

    def __init__(self, look: Look, model: QueueModel) -> None:
        super().__init__()
        self.look, self.model, self.open = look, model, -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, words = self.look, self.model.words[index.row()]
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, index.row(), hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        row = area.adjusted(PAD, 10, -PAD, -10)
        self._top(painter, row, words)
        self._middle(painter, row, words)
        self._foot(painter, row, words)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, look, area.adjusted(RING + 1, RING + 1, -RING - 1, -RING - 1), 6)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, row: int, *, hovered: bool) -> None:
        look = self.look
        is_open = row == self.open
        if is_open or (hovered and look.palette.ornament):
            painter.fillRect(area, look.color("tint" if is_open else "here_row"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.color("line"))
        if is_open:
            x = area.right() - 6 if look.rtl else area.left()
            painter.fillRect(QRectF(x, area.top(), 6, area.height()), look.color("primary"))

    def _top(self, painter: QPainter, row: QRectF, words: LineWords) -> None:
        chip = ChipFace(self.look, words.tone, words.status)
        wide, high = chip.width(), 30
        x = row.left() if self.look.rtl else row.right() - wide
        self._say(painter, row, 0, words.reference, Role.ROW, "text")
        chip.paint(painter, QRectF(x, row.top(), wide, high))

    def _middle(self, painter: QPainter, row: QRectF, words: LineWords) -> None:
        self._say(painter, row, 31, self.look.text(words.place), Role.FLOOR, "text2")

    def _foot(self, painter: QPainter, row: QRectF, words: LineWords) -> None:
        if words.due is not None:
            tone, said = words.due
            ink = TONE_FACES[tone].ink if tone is not Tone.NONE else "text2"
            name = "calendar-check" if tone is Tone.NONE else TONE_FACES[tone].banner
            picture = icon(name, getattr(self.look.palette, ink), MARK, self.look.rtl)
            x = row.right() - MARK if self.look.rtl else row.left()
            painter.drawPixmap(QPointF(x, row.top() + 61), picture)
            self._say(painter, row, 57, self.look.text(said), Role.FLOOR_BOLD, ink, start=MARK + 6.0)
        self._say(painter, row, 57, self.look.text(words.aside), Role.FLOOR, "text2", at_end=words.due is not None)

    def _say(
        self,
        painter: QPainter,
        row: QRectF,
        top: float,
        text: str,
        role: Role,
        ink: str,
        *,
        start: float = 0.0,
        at_end: bool = False,
    ) -> None:
        painter.setFont(self.look.font(role))
        painter.setPen(self.look.color(ink))
        area = QRectF(row.left(), row.top() + top, row.width(), 27)
        area = area.adjusted(0, 0, -start, 0) if self.look.rtl else area.adjusted(start, 0, 0, 0)
        left = self.look.rtl == at_end
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        option = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, option, shown)
