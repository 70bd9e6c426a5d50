"""What a signed-in person sees: header, message line, the rail at the left, and the chosen view beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.ui.desk.header import DeskHeader
from kiosk.ui.desk.kit.card import Ground
from kiosk.ui.desk.kit.opening import enter
from kiosk.ui.desk.notice import NoticeLine
from kiosk.ui.desk.rail import Rail
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.sadu import SaduBand
from kiosk.ui.look import Look


class Workspace(Ground):
    def __init__(self, look: Look, header: DeskHeader, rail: Rail) -> None:
        super().__init__(look, "quiet_key")
        self.header, self.rail, self.notice = header, rail, NoticeLine(look, closable=True)
        self.view: QWidget | None = None
        column = stack(self)
        column.addWidget(header)
        column.addWidget(SaduBand(look))
        column.addWidget(self.notice)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        # At the left in either language (DESIGN.md 5): the case begins where reading does in Arabic.
        self._place = 0 if look.rtl else 1
        self._row.addWidget(rail)
        column.addLayout(self._row, 1)

    def present(self, view: QWidget) -> None:
        """Show this view instead of the one that was shown."""
        if self.view is not None:
            self._row.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._row.insertWidget(self._place, view, 1)
        view.show()
        self.notice.clear()
        enter(view)

    def tell(self, tone: Tone, words: Words) -> None:
        self.notice.tell(tone, words)
