"""One document to look at: its pages below each other, larger and smaller, with its progress while it comes."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.words import ltr, tr
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Ground, scroll_sheet
from kiosk.ui.desk.kit.ring import FocusRing
from kiosk.ui.desk.looks import GAP
from kiosk.ui.desk.papers import Papers
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.pictures import png_size

ZOOMS = (1.0, 1.5, 2.2)
"""How much wider than the room a page is drawn."""

COMING = tr("The document is coming: {share}")
NOT_HERE = tr("The document was not fetched.")


class Sheet(QWidget):
    """A page, as wide as it is told; empty, and of its size, until it is drawn."""

    def __init__(self, look: Look, png: bytes, name: str, papers: Papers) -> None:
        super().__init__()
        self.look, self._shape = look, png_size(png)
        self.picture: QImage | None = None
        task = papers.draw(png, self._drawn)

        def gone() -> None:
            task.cancel()

        self.destroyed.connect(gone)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _drawn(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def fit(self, width: int) -> None:
        share = self._shape.height() / max(1, self._shape.width())
        self.setFixedSize(width, round(width * share))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.picture is None:
            painter.fillRect(self.rect(), self.look.color("surface"))
        else:
            painter.drawImage(QRectF(self.rect()), self.picture, QRectF(self.picture.rect()))
        painter.setPen(QPen(self.look.color("key_ledge"), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class Bar(QWidget):
    """How much of something has come."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self.share = look, 0.0
        self.setFixedHeight(12)

    def sizeHint(self) -> QSize:
        return QSize(200, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self.look.color("border"), 2))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(area, 5, 5)
        done = QRectF(area)
        done.setWidth(area.width() * self.share)
        if self.look.rtl:
            done.moveRight(area.right())
        painter.setBrush(self.look.color("primary"))
        painter.drawRoundedRect(done, 5, 5)
        painter.end()


class PaperView(Ground):
    """put_away: takes it off the table."""

    def __init__(self, look: Look, papers: Papers, id: UUID, put_away: Callable[[UUID], None]) -> None:
        super().__init__(look, "tray")
        self.papers, self.id, self._zoom = papers, id, 0
        self.setObjectName("paper")
        self._put_away = put_away
        self.name = look.say(papers.names[id])
        self._sheets: list[Sheet] = []
        self._place: QVBoxLayout = stack()
        self._scroll = self._scroller()
        column = stack(self, GAP)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addLayout(self._tools())
        column.addLayout(self._place)
        column.addWidget(self._scroll, 1)
        papers.changed.connect(self._changed)
        self.show_state()

    def _scroller(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setObjectName("pages")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the sheets would fit and not fit
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setStyleSheet(scroll_sheet(self.look))
        scroll.setAccessibleName(self.name)
        inner = QWidget()
        self._pages = stack(inner, GAP)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(inner)
        scroll.viewport().installEventFilter(self)
        self._ring = FocusRing(self.look, scroll)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)  # setWidget has turned it on
        return scroll

    def _tools(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(Text(look, self.name, Role.BODY_BOLD), 1)
        for name, icon, words, run in (
            ("smaller", "magnifying-glass-minus", tr("Smaller"), self.smaller),
            ("larger", "magnifying-glass-plus", tr("Larger"), self.larger),
            ("put_away", "x", tr("Put away"), self._away),
        ):
            button = DeskButton(look, name, "", Part.BARE, icon, height=36).does(run)
            button.setAccessibleName(f"{look.say(words)}: {self.name}")
            button.setToolTip(look.say(words))
            row.addWidget(button)
        return row

    # ── state ───────────────────────────────────────────────────────────────────────────────────────────────

    def _changed(self, id: UUID) -> None:
        if id == self.id:
            self.show_state()

    def show_state(self) -> None:
        """Coming, failed, or its pages."""
        paper = self.papers.papers.get(self.id)
        if paper is not None:
            self._clear()
            if not self._sheets:
                self._show(paper.pages)
        elif self.papers.is_coming(self.id):
            self._coming()
        else:
            self._failed()

    def _show(self, pages: tuple[bytes, ...]) -> None:
        for number, png in enumerate(pages, 1):
            words = tr("Page {n} of {total}").fill(n=ltr(str(number)), total=ltr(str(len(pages))))
            name = f"{self.name}, {self.look.say(words)}"
            self._sheets.append(Sheet(self.look, png, name, self.papers))
            self._pages.addWidget(self._sheets[-1], 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()

    def _coming(self) -> None:
        share = self.papers.shares.get(self.id, 0.0)
        bar = self.findChild(Bar)
        words = self.look.say(COMING.fill(share=ltr(f"{share:.0%}")))
        if bar is None:
            self._clear()
            bar = Bar(self.look)
            self._said = Text(self.look, words)
            cancel = DeskButton(self.look, "cancel_paper", tr("Cancel"), Part.NEUTRAL, height=36).does(self._cancel)
            for widget in (self._said, bar, cancel):
                self._place.addWidget(widget)
        bar.share = share
        bar.update()
        self._said.setText(words)

    def _failed(self) -> None:
        self._clear()
        words = self.papers.failures.get(self.id, NOT_HERE)
        again = DeskButton(self.look, "fetch_again", tr("Fetch again"), Part.NEUTRAL, height=36).does(self._again)
        for widget in (Text(self.look, words, Role.BODY_BOLD, "error"), again):
            self._place.addWidget(widget)

    def _clear(self) -> None:
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _cancel(self) -> None:
        self.papers.cancel(self.id)

    def _again(self) -> None:
        self.papers.fetch(self.id)
        self.show_state()

    def _away(self) -> None:
        self._put_away(self.id)

    # ── size ────────────────────────────────────────────────────────────────────────────────────────────────

    def larger(self) -> None:
        self._zoom = min(self._zoom + 1, len(ZOOMS) - 1)
        self._fit()

    def smaller(self) -> None:
        self._zoom = max(self._zoom - 1, 0)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._zoom else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setHorizontalScrollBarPolicy(policy)
        width = self._scroll.viewport().width() - 2 * GAP
        for sheet in self._sheets:
            sheet.fit(max(80, round(width * ZOOMS[self._zoom])))
