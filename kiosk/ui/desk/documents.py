"""The documents side by side: what there is at the side, one or two to look at beside it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.words import Words, tr
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.kit.card import Card, Column
from kiosk.ui.desk.looks import GAP, RADIUS, RING, is_wide, paint_ring
from kiosk.ui.desk.paper_view import PaperView
from kiosk.ui.desk.papers import THUMB_HIGH, THUMB_WIDE, Papers
from kiosk.ui.desk.time_words import moment
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.scan_words import flaw_names

TILE_HIGH = 108
LIST_WIDE = 270
PAGES = tr("%n page(s)", "", 0)
KEPT = tr("Kept as it is: {flaw}", "a scanned document")
CHOOSE = tr("A document of the list is shown here. With the space bar a second one stands beside it.")


class DocumentTile(QPushButton):
    """A document in the list. Enter or a click looks at it alone, the space bar or Ctrl with a click beside another."""

    def __init__(self, look: Look, papers: Papers, document: DocumentOnFile, show: Callable[..., None]) -> None:
        super().__init__()
        self.look, self.papers, self.document, self._show = look, papers, document, show
        self.setObjectName(f"document_{document.key}")
        self.title = Paragraph(look, look.say(papers.names[document.id]), Role.BODY_BOLD)
        lines = [look.say(words) for words in (PAGES.count(document.pages), *_let_pass(document))]
        self.line = Paragraph(look, "\n".join(lines), Role.FLOOR)
        self.setAccessibleName(", ".join((self.title.text, *lines, look.say(moment(document.added_at)))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._click)
        papers.changed.connect(self._changed)

    def _changed(self, id: UUID) -> None:
        if id == self.document.id:
            self.update()

    def _click(self) -> None:
        self._show(self.document.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show(self.document.id)
        elif event.key() == Qt.Key.Key_Space:
            self._show(self.document.id, beside=True)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = max(1, width - 2 * RING - THUMB_WIDE - 36)
        needed = self.title.height(words) + self.line.height(words) + 16
        return max(TILE_HIGH, needed) + 2 * RING

    def sizeHint(self) -> QSize:
        return QSize(LIST_WIDE - 40, self.heightForWidth(LIST_WIDE - 40))

    def minimumSizeHint(self) -> QSize:
        return QSize(150, TILE_HIGH + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        looked_at = self.document.id in self.papers.places
        painter.setPen(QPen(look.color("primary" if looked_at else "line"), 2))
        painter.setBrush(look.color("tint" if looked_at else "surface"))
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        x = body.right() - THUMB_WIDE - 12 if look.rtl else body.left() + 12
        self._thumb(painter, QRectF(x, body.center().y() - THUMB_HIGH / 2, THUMB_WIDE, THUMB_HIGH))
        words = body.adjusted(12, 0, -THUMB_WIDE - 24, 0) if look.rtl else body.adjusted(THUMB_WIDE + 24, 0, -12, 0)
        self._words(painter, words, looked_at=looked_at)
        if self.hasFocus():
            paint_ring(painter, look, body)
        painter.end()

    def _words(self, painter: QPainter, area: QRectF, *, looked_at: bool) -> None:
        high, low = self.title.height(int(area.width())), self.line.height(int(area.width()))
        top = area.center().y() - (high + low) / 2
        painter.setPen(self.look.color("on_tint" if looked_at else "text"))
        self.title.draw(painter, QRectF(area.left(), top, area.width(), high))
        painter.setPen(self.look.color("on_tint" if looked_at else "text2"))
        self.line.draw(painter, QRectF(area.left(), top + high, area.width(), low))

    def _thumb(self, painter: QPainter, area: QRectF) -> None:
        """The first page once it is here, else a sheet with lines on it."""
        painter.setPen(QPen(self.look.color("key_ledge"), 2))
        painter.setBrush(self.look.color("surface"))
        painter.drawRect(area)
        thumb = self.papers.thumbs.get(self.document.id)
        if thumb is not None and not thumb.isNull():
            painter.drawImage(area.topLeft(), thumb)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
            return
        for line in range(7):
            width = area.width() * (0.4 if line == 0 else 0.75 - 0.12 * (line % 2))
            y = area.top() + 12 + 10 * line
            x = area.right() - 8 if self.look.rtl else area.left() + 8
            painter.drawLine(QPointF(x, y), QPointF(x - width if self.look.rtl else x + width, y))


def _let_pass(document: DocumentOnFile) -> tuple[Words, ...]:
    """What whoever handed it in kept as it is."""
    return tuple(KEPT.fill(flaw=name) for name in flaw_names(document.flaws))


class DocumentsPart(QWidget):
    """List and table. The table holds one document or two; where it is crowded the newest alone, without the list."""

    def __init__(self, look: Look, papers: Papers, *, crowded: bool = False) -> None:
        super().__init__()
        self.look, self.papers = look, papers
        self.tiles = [DocumentTile(look, papers, document, self.show_document) for document in papers.documents]
        self.shelf = Column(look, "documents", spacing=0)
        self.shelf.setFixedWidth(LIST_WIDE)
        self.shelf.add(*self.tiles)
        self._table = QHBoxLayout()
        self._table.setSpacing(GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._crowded = crowded and bool(papers.places)
        row.addWidget(self.shelf)
        self.shelf.setVisible(not self._crowded)
        row.addLayout(self._table, 1)
        self.lay_table()

    def show_document(self, id: UUID, *, beside: bool = False) -> None:
        self.papers.look_at(id, beside=beside)
        self.lay_table()

    def put_away(self, id: UUID) -> None:
        self.papers.put_away(id)
        self.lay_table()
        tile = next((tile for tile in self.tiles if tile.document.id == id), None)
        if tile is not None:
            tile.setFocus()

    def lay_table(self) -> None:
        while (item := self._table.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for id in self.papers.places[-1:] if self._crowded else self.papers.places:
            view = PaperView(self.look, self.papers, id, self.put_away)
            self._table.addWidget(view, 1)
            view.show()
        if not self.papers.places:
            words = CHOOSE if self.tiles else tr("No documents were handed in.")
            self._table.addWidget(Text(self.look, words, Role.BODY, "text2", center=True), 1)
        for tile in self.tiles:
            tile.update()


def documents_card(look: Look, read: ReadCase, papers: Papers, show: Callable[..., None]) -> Card:
    """Below the answers: what was handed in, two in a row."""
    card = Card(look, tr("Documents"), "files")
    if not read.state.documents:
        card.column.addWidget(Text(look, tr("No documents were handed in."), Role.BODY, "text2"))
    pair: QHBoxLayout | None = None
    for place, document in enumerate(read.state.documents):
        if place % (2 if is_wide(look) else 1) == 0:
            pair = QHBoxLayout()
            pair.setSpacing(GAP - RING)
            card.column.addLayout(pair)
        if pair is not None:
            pair.addWidget(DocumentTile(look, papers, document, show), 1)
    if is_wide(look) and pair is not None and pair.count() == 1:
        pair.addWidget(QWidget(), 1)
    return card
