"""Controls that are one line to write in: plain, secret, an amount, an IBAN."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kiosk.domain.words import tr
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.control import ControlBase, Value
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class TextControl(ControlBase):
    """One line. ``line`` carries the field's name; what stands beside it is added by ``_beside``."""

    def __init__(self, look: Look, name: str, line: LineEdit) -> None:
        super().__init__(look, f"{name}_control")
        self.name, self.line = name, line
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(line, 1)
        line.textChanged.connect(self._typed)

    def _beside(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def _typed(self) -> None:
        self.changed.emit()

    def inputs(self) -> tuple[QWidget, ...]:
        return (self.line,)

    def value(self) -> str:
        return self.line.text()

    def set_value(self, value: Value) -> None:
        with QSignalBlocker(self):
            self.line.setText(value if isinstance(value, str) else "")

    def describe(self, label: str, description: str) -> None:
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(description)


class AmountControl(TextControl):
    """An amount, with the word for riyals after it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, LineEdit(look, name, ltr=True, big=True, keyboard=KeyboardPage.DECIMAL))
        self._layout.setSpacing(look.px(2))
        riyals = Text(look, tr("riyals", "suffix"), Role.LABEL)
        riyals.setContentsMargins(*((RING, 0, 0, 0) if look.rtl else (0, 0, RING, 0)))
        self._beside(riyals)


class SecretControl(TextControl):
    """A password, hidden until the person asks to see it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, LineEdit(look, name, ltr=True, secret=True, keyboard=KeyboardPage.LATIN))
        self._words = {True: look.say(tr("Hide")), False: look.say(tr("Show"))}
        self.toggle = KioskButton(look, f"{name}_show", self._words[False], Part.NEUTRAL, "eye", mm=17.6)
        self.toggle.setMinimumWidth(self._widest())
        self.toggle.clicked.connect(self._turn)
        self._beside(self.toggle)

    def _widest(self) -> int:
        """The button keeps its width when its word changes."""
        wordless = self.toggle.sizeHint().width() - self.toggle.fontMetrics().horizontalAdvance(self._words[False])
        return wordless + max(self.toggle.fontMetrics().horizontalAdvance(word) for word in self._words.values())

    def _turn(self) -> None:
        seen = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
        self.toggle.icon_name = "eye-slash" if seen else "eye"
        self.toggle.setText(self._words[seen])
        self.toggle.setAccessibleName(self._words[seen])


class IbanControl(TextControl):
    """The 22 digits after SA, shown in the groups of the bank's card: SA03 8000 …"""

    DIGITS = 22

    def __init__(self, look: Look, name: str) -> None:
        keyboard, room = KeyboardPage.DIGITS, grouped("0" * self.DIGITS)
        line = LineEdit(look, name, ltr=True, keyboard=keyboard, counter=self.DIGITS, prefix="SA", room_for=room)
        super().__init__(look, name, line)

    def value(self) -> str:
        return self.line.text().replace(" ", "")

    def set_value(self, value: Value) -> None:
        plain = value.removeprefix("SA") if isinstance(value, str) else ""
        super().set_value(grouped(plain))

    def _typed(self) -> None:
        self._regroup()
        super()._typed()

    def _regroup(self) -> None:
        """Group anew, with the caret behind the same digit as before."""
        text = self.line.text()
        if text == grouped(text):
            return
        before = text[: self.line.cursorPosition()].replace(" ", "")
        with QSignalBlocker(self.line):
            self.line.setText(grouped(text))
            self.line.setCursorPosition(len(grouped(before)))
        self.line.update()


def grouped(text: str) -> str:
    """Groups of four as printed on cards; the first holds two, because SA stands before it."""
    plain = text.replace(" ", "")
    rest = (plain[at : at + 4] for at in range(2, len(plain), 4))
    return " ".join(group for group in (plain[:2], *rest) if group)
