"""A page of a document among others: how it looks, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.panel import Panel, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

WIDE_MM, HIGH_MM = 32, 45


class Thumb(QWidget):
    """The page, small. Decoration: its number stands beside it."""

    def __init__(self, look: Look, page: QImage) -> None:
        super().__init__()
        self.look = look
        self.setFixedSize(look.px(WIDE_MM), look.px(HIGH_MM))
        room = self.rect().adjusted(2, 2, -2, -2).size()
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture = page if page.isNull() else page.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self._picture.rect())
        area.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(area.topLeft(), self._picture)
        painter.setPen(QPen(self.look.color("key_ledge"), 3))
        painter.drawRect(area)
        painter.end()


class PageCard(Panel):
    """actions: its buttons, made by the page; their names and words tell which page they act on."""

    def __init__(
        self,
        look: Look,
        name: str,
        title: Words,
        page: QImage,
        chip: Chip,
        actions: Sequence[KioskButton],
    ) -> None:
        super().__init__(look)
        self.setObjectName(name)
        words = stack(spacing=look.px(1))
        head = Text(look, title, Role.HEAD)
        head.setContentsMargins(RING, 0, RING, 0)
        words.addWidget(head)
        below = QHBoxLayout()
        below.setContentsMargins(RING, 0, RING, 0)
        below.addWidget(chip)
        below.addStretch(1)
        words.addLayout(below)
        words.addWidget(Flow(look, actions))
        row = QHBoxLayout()
        row.setSpacing(look.px(5) - RING)
        row.addWidget(Thumb(look, page), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
