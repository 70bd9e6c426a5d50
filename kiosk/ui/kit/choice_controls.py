"""Controls that offer what can be chosen: one of few, several, yes or no, and a box to agree with.

A long list that is searched stands in ``search_control``.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.answers import NO, YES
from kiosk.domain.kinds import Option
from kiosk.domain.words import Words, tr
from kiosk.ui.kit.control import ControlBase, Value
from kiosk.ui.kit.options import Half, OptionRow
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look, Role

LANDSCAPE_FORM = 0.468  # the share of a landscape panel's width that the form has (DESIGN.md 5)
FEW = 5  # options that stand one below the other in portrait


def form_width(look: Look) -> int:
    """The width in pixels that a form has at least: in landscape a keyboard may stand beside it."""
    return round(look.width * (1 if look.portrait else LANDSCAPE_FORM)) - look.px(16)


class OptionsControl(ControlBase):
    """Options as rows, in one column, or in two where they are many or the panel is low."""

    told_as = ToldAs.GROUP

    def __init__(self, look: Look, name: str, options: tuple[Option, ...], *, several: bool) -> None:
        super().__init__(look, name)
        self._codes = tuple(option.code for option in options)
        self.rows = tuple(self._row(option, several=several) for option in options)
        for row in self.rows:
            row.clicked.connect(self.changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._arrange(self._columns(form_width(look)))

    def _row(self, option: Option, *, several: bool) -> OptionRow:
        hint = self.look.say(option.hint) if option.hint else ""
        name = f"{self.name}_{option.code}"
        return OptionRow(self.look, name, option.label, hint, icon_name=option.icon, several=several, parent=self)

    def _arrange(self, columns: int) -> None:
        self._arranged = columns
        for number, row in enumerate(self.rows):
            self._grid.addWidget(row, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page without a keyboard has the whole panel, so that more may stand side by side."""
        super().resizeEvent(event)
        columns = self._columns(event.size().width())
        if columns > self._arranged:
            self._arrange(columns)

    def _columns(self, width: int) -> int:
        wanted = len(self.rows) > (FEW if self.look.portrait else 2)
        return 2 if wanted and all(2 * row.natural_width() <= width for row in self.rows) else 1

    def inputs(self) -> tuple[QWidget, ...]:
        return self.rows

    def set_error(self, text: str | None) -> None:
        for row in self.rows:
            row.set_in_error(text is not None)

    def describe(self, label: str, description: str) -> None:
        """Where the group is entered, what goes with it stands beside what goes with that option."""
        super().describe(label, description)
        for row in self.rows:
            if row is self.first_input():
                row.setAccessibleDescription(" ".join(part for part in (description, row.hint) if part))

    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code, row in zip(self._codes, self.rows, strict=True) if row.isChecked())

    def choose(self, codes: tuple[str, ...]) -> None:
        for code, row in zip(self._codes, self.rows, strict=True):
            row.choose(on=code in codes)


class ChoiceControl(OptionsControl):
    """One of up to a dozen. Its value is a code, or nothing yet.

    decided: as an option's.
    """

    decided = Signal()

    def __init__(self, look: Look, name: str, options: tuple[Option, ...]) -> None:
        super().__init__(look, name, options, several=False)
        for row in self.rows:
            row.decided.connect(self.decided)

    def value(self) -> str:
        return next(iter(self.chosen()), "")

    def set_value(self, value: Value) -> None:
        self.choose((value,) if isinstance(value, str) else ())

    def first_input(self) -> QWidget:
        """The chosen one, where arrows begin; else the first."""
        return next((row for row in self.rows if row.isChecked()), super().first_input())


class SeveralControl(OptionsControl):
    """Any number of them. «None» beside others is answered by a message, never mended silently.

    decided: as an option's, of «None» where it alone is chosen.
    """

    decided = Signal()

    def __init__(self, look: Look, name: str, options: tuple[Option, ...], none: str) -> None:
        super().__init__(look, name, options, several=True)
        self._none = none
        for code, row in zip(self._codes, self.rows, strict=True):
            if code == none:
                row.decided.connect(self._decide)

    def _decide(self) -> None:
        if self.chosen() == (self._none,):
            self.decided.emit()

    def value(self) -> tuple[str, ...]:
        return self.chosen()

    def set_value(self, value: Value) -> None:
        self.choose(value if isinstance(value, tuple) else ())


class YesNoControl(ControlBase):
    """Two big halves. decided: as an option's."""

    decided = Signal()

    told_as = ToldAs.GROUP

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.halves = (self._half(YES, tr("Yes")), self._half(NO, tr("No")))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(1))
        for half in self.halves:
            layout.addWidget(half, 1)
            half.clicked.connect(self.changed)
            half.decided.connect(self.decided)

    def _half(self, code: str, words: Words) -> Half:
        return Half(self.look, f"{self.name}_{code}", words, mm=25.8, parent=self)

    def inputs(self) -> tuple[QWidget, ...]:
        return self.halves

    def set_error(self, text: str | None) -> None:
        for half in self.halves:
            half.set_in_error(text is not None)

    def value(self) -> str:
        return next((code for code, half in zip((YES, NO), self.halves, strict=True) if half.isChecked()), "")

    def set_value(self, value: Value) -> None:
        for code, half in zip((YES, NO), self.halves, strict=True):
            half.choose(on=value == code)


class ConsentControl(ControlBase):
    """A sentence with a box to tick."""

    labels_itself = True

    def __init__(self, look: Look, name: str, sentence: Words | str) -> None:
        super().__init__(look, f"{name}_control")
        self.name = name
        self.box = OptionRow(look, name, sentence, several=True, role=Role.LABEL, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.clicked.connect(self.changed)

    def inputs(self) -> tuple[QWidget, ...]:
        return (self.box,)

    def set_error(self, text: str | None) -> None:
        self.box.set_in_error(text is not None)

    def describe(self, label: str, description: str) -> None:
        self.box.setAccessibleDescription(description)

    def value(self) -> str:
        return YES if self.box.isChecked() else ""

    def set_value(self, value: Value) -> None:
        self.box.choose(on=value == YES)
