"""One of a long list: a line to search it, and its rows in parts that two buttons turn. Nothing is dragged."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.kinds import Option, fold
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.control import ControlBase, Value
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.options import OptionRow
from kiosk.ui.kit.scroll import tell_ends
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize

# Forms of a letter that people write for one another (facts.md F70), as (written, searched).
_SAME = str.maketrans(
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF MAKSURA}",
    "\N{ARABIC LETTER ALEF}" * 3 + "\N{ARABIC LETTER HEH}\N{ARABIC LETTER YEH}",
)
_ROWS_UPRIGHT = {TextSize.S: 5, TextSize.M: 5, TextSize.L: 4, TextSize.XL: 3}
_ROWS_WIDE = {TextSize.S: 3, TextSize.M: 3, TextSize.L: 2, TextSize.XL: 1}


def searched(text: str) -> str:
    """The text as it is compared: one form of each letter, small Latin letters."""
    return fold(text).translate(_SAME).casefold()


class SearchControl(ControlBase):
    """Its value is the code of the chosen option, or nothing yet; what stands in the search line is no answer."""

    told_as = ToldAs.GROUP

    def __init__(self, look: Look, name: str, options: tuple[Option, ...]) -> None:
        super().__init__(look, name)
        self._labels = {option.code: look.say(option.label) for option in options}
        self._found = tuple(self._labels)
        self._code, self._part = "", 0
        self._caption = Text(look, tr("Search the list"), Role.LABEL, parent=self)
        self._caption.setContentsMargins(RING, 0, RING, 0)
        keyboard = KeyboardPage.ARABIC if look.rtl else KeyboardPage.LATIN
        self.search = LineEdit(look, f"{name}_search", keyboard=keyboard, parent=self)
        self.search.setAccessibleName(self._caption.text())
        self._caption.setBuddy(self.search)
        self.rows = tuple(OptionRow(look, f"{name}_row", "", parent=self) for _ in range(self._row_count()))
        self.none_found = Text(look, tr("Nothing in the list has these letters."), Role.BODY, parent=self)
        self.none_found.setContentsMargins(RING, 0, RING, 0)
        self.up = self._turner("up", tr("Up"), "caret-up", -1)
        self.place = Text(look, "", Role.FLOOR_BOLD, center=True, parent=self)
        self.down = self._turner("down", tr("Down"), "caret-down", 1)
        self._lay()
        self._connect()
        self._show()

    def _row_count(self) -> int:
        return (_ROWS_UPRIGHT if self.look.portrait else _ROWS_WIDE)[self.look.size]

    def _turner(self, verb: str, words: Words, icon_name: str, step: int) -> KioskButton:
        button = KioskButton(self.look, f"{self.name}_{verb}", words, Part.SECONDARY, icon_name, mm=20, parent=self)
        button.clicked.connect(lambda: self._turn(step))
        return button

    def _lay(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._caption, self.search, *self.rows, self.none_found):
            layout.addWidget(widget)
        turners = QHBoxLayout()
        turners.addWidget(self.up, 2)
        turners.addWidget(self.place, 1)
        turners.addWidget(self.down, 2)
        layout.addLayout(turners)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        for row in self.rows:
            row.clicked.connect(lambda _checked=False, row=row: self._choose(row))

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────

    def _filter(self) -> None:
        wanted = searched(self.search.text())
        self._found = tuple(code for code, label in self._labels.items() if wanted in searched(label))
        self._part = 0
        self._show()

    def _turn(self, step: int) -> None:
        self._part += step
        self._show()

    def _parts(self) -> int:
        return max(1, -(-len(self._found) // len(self.rows)))

    def _shown(self) -> tuple[str, ...]:
        first = self._part * len(self.rows)
        return self._found[first : first + len(self.rows)]

    def _show(self) -> None:
        shown = self._shown()
        for number, row in enumerate(self.rows):
            if number < len(shown):
                row.rename(f"{self.name}_{shown[number]}", self._labels[shown[number]])
                row.choose(on=shown[number] == self._code)
            row.setVisible(number < len(shown))
        self.none_found.setVisible(not shown)
        tell_ends(self.look, self.up, self.down, top=not self._part, end=self._part + 1 >= self._parts())
        part = tr("Part {n} of {total}").fill(n=ltr(str(self._part + 1)), total=ltr(str(self._parts())))
        self.place.setText(self.look.say(part))

    # ── the value ───────────────────────────────────────────────────────────────────────────────────────────

    def _choose(self, row: OptionRow) -> None:
        self._code = self._shown()[self.rows.index(row)]
        self.changed.emit()

    def inputs(self) -> tuple[QWidget, ...]:
        return (self.search, *self.rows)

    def set_error(self, text: str | None) -> None:
        for row in self.rows:
            row.set_in_error(text is not None)

    def value(self) -> str:
        return self._code

    def set_value(self, value: Value) -> None:
        self._code = value if isinstance(value, str) and value in self._labels else ""
        self._part = self._found.index(self._code) // len(self.rows) if self._code in self._found else 0
        self._show()
