"""The bar atop every page: whose service this is, and whether it is connected. Nothing in it is touchable."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.sadu import Emblem
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

PORTRAIT_MM, LANDSCAPE_MM = 25.8, 20.8
SIDE_MM = 8


class Header(QWidget):
    """icon_name: the connection's (wifi-high, wifi-slash, hourglass-medium)."""

    def __init__(self, look: Look, service_name: Words, connection: Words, icon_name: str) -> None:
        super().__init__()
        self.look = look
        self.connection = Text(look, connection, Role.BODY, "on_palm_quiet")
        self.connection.setMinimumWidth(self.connection.sizeHint().width())
        self._mark = Mark(look, icon_name, round(1.2 * look.em()), "on_palm_quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SIDE_MM), look.px(2), look.px(SIDE_MM), look.px(2))
        row.setSpacing(look.px(3.5))
        row.addWidget(Emblem(look, look.px(14.9)))
        row.addSpacing(look.px(1.5))
        row.addWidget(Text(look, service_name, Role.ROW, "on_palm"), 1)
        row.addWidget(self._mark)
        row.addWidget(self.connection)
        self.setMinimumHeight(look.px(PORTRAIT_MM if look.portrait else LANDSCAPE_MM))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # grows with a name in two lines

    def set_connection(self, words: Words, icon_name: str) -> None:
        self.connection.setText(self.look.text(words))
        self.connection.setMinimumWidth(self.connection.sizeHint().width())
        self._mark.name = icon_name
        self._mark.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("palm"))
        painter.end()
