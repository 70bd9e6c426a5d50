"""A button that says what is chosen and offers the others in a list below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kiosk.domain.words import Words
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.look import Look, Role

Option = tuple[str, Words]


class Chooser(DeskButton):
    """label: a sentence with {which}. options: code and name. chosen: told of another code."""

    def __init__(
        self,
        look: Look,
        name: str,
        label: Words,
        options: Sequence[Option],
        code: str,
        chosen: Callable[[str], None],
        *,
        height: int = 36,
    ) -> None:
        super().__init__(look, name, "", Part.NEUTRAL, "caret-down", height=height)
        self.label, self.options, self.code, self._chosen = label, list(options), code, chosen
        self.does(self.offer)
        self._say()

    def _say(self) -> None:
        names = dict(self.options)
        which = names.get(self.code)
        self.setText(self.look.say(self.label.fill(which=which or "")))
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def set_options(self, options: Sequence[Option]) -> None:
        self.options = list(options)
        self._say()

    def offer(self) -> None:
        """Arrows and Enter choose, Escape closes."""
        menu = QMenu(self)
        menu.setFont(self.look.font(Role.BODY))
        menu.setStyleSheet(_sheet(self.look))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, words in self.options:
            action = QAction(self.look.text(words), menu)
            action.setCheckable(True)
            action.setChecked(code == self.code)
            action.setData(code)
            menu.addAction(action)
        menu.triggered.connect(self._choose)
        self.menu_shown = menu
        corner = QPoint(self.width() if self.look.rtl else 0, self.height())
        at = self.mapToGlobal(corner)
        menu.popup(at - QPoint(menu.sizeHint().width(), 0) if self.look.rtl else at)

    def _choose(self, action: QAction) -> None:
        self.code = str(action.data())
        self._say()
        self._chosen(self.code)


def _sheet(look: Look) -> str:
    palette = look.palette
    return (
        f"QMenu {{ background: {palette.surface}; color: {palette.text}; border: 2px solid {palette.border};"
        " padding: 4px; }"
        "QMenu::item { padding: 8px 18px; border-radius: 6px; }"
        f"QMenu::item:selected {{ background: {palette.primary}; color: {palette.on_primary}; }}"
        f"QMenu::item:checked {{ font-weight: 600; }}"
    )
