"""A date in either calendar: a pair of halves, three short lines in reading order, and the date said back in both."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.dates import Calendar, DateEntry
from kiosk.domain.kinds import fold_number
from kiosk.domain.words import Words, tr
from kiosk.ui.day_words import in_both_calendars
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.control import ControlBase, Value
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.options import Half
from kiosk.ui.kit.panels import Echo
from kiosk.ui.kit.spoken_role import ToldAs, read_as_laid_out
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class DateControl(ControlBase):
    """Its value is the text of a ``DateEntry``, also while it is no date yet; empty when nothing is written."""

    told_as = ToldAs.GROUP

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.hijri = self._half("hijri", tr("Hijri"))
        self.gregorian = self._half("gregorian", tr("Gregorian"))
        self.hijri.choose(on=True)
        self.day, self.month, self.year = (self._line(part) for part in ("day", "month", "year"))
        self.echo = Echo(look, "calendar-check", 2, parent=self)
        self._setting = False
        self._lay()
        self.hijri.toggled.connect(self._convert)

    def _half(self, code: str, words: Words) -> Half:
        return Half(self.look, f"{self.name}_{code}", words, parent=self)

    def _line(self, part: str) -> LineEdit:
        name = f"{self.name}_{part}"
        line = LineEdit(self.look, name, ltr=True, big=True, keyboard=KeyboardPage.DIGITS, parent=self)
        line.textChanged.connect(self._typed)
        return line

    def _lay(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.px(2))
        halves = QHBoxLayout()
        halves.setSpacing(self.look.px(1))
        halves.addWidget(self.hijri, 1)
        halves.addWidget(self.gregorian, 1)
        layout.addLayout(halves)
        layout.addLayout(self._lines())
        layout.addWidget(self.echo)
        read_as_laid_out(layout)

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(1))
        grid.setVerticalSpacing(self.look.px(0.5))
        captions = (tr("Day", "part of a date"), tr("Month", "part of a date"), tr("Year", "part of a date"))
        for column, (words, line) in enumerate(zip(captions, self._parts(), strict=True)):
            caption = Text(self.look, words, Role.LABEL, parent=self)
            caption.setContentsMargins(RING, 0, RING, 0)
            caption.setBuddy(line)
            line.setAccessibleName(caption.text())
            grid.addWidget(caption, 0, column)
            grid.addWidget(line, 1, column)
            grid.setColumnStretch(column, 3 if line is self.year else 2)
        return grid

    def _parts(self) -> tuple[LineEdit, LineEdit, LineEdit]:
        return self.day, self.month, self.year

    # ── the value ───────────────────────────────────────────────────────────────────────────────────────────

    def entry(self) -> DateEntry:
        day, month, year = (fold_number(line.text()) for line in self._parts())
        return DateEntry(self._calendar(), year, month, day)

    def _calendar(self) -> Calendar:
        return Calendar.HIJRI if self.hijri.isChecked() else Calendar.GREGORIAN

    def value(self) -> str:
        return str(self.entry())

    def begin_in(self, calendar: Calendar) -> None:
        """While nothing is written: the calendar the person is known to count in."""
        self._setting = True
        self._count_in(calendar)
        self._setting = False

    def _count_in(self, calendar: Calendar) -> None:
        self.hijri.choose(on=calendar is Calendar.HIJRI)
        self.gregorian.choose(on=calendar is Calendar.GREGORIAN)

    def set_value(self, value: Value) -> None:
        entry = DateEntry.parse(value if isinstance(value, str) else "")
        self._setting = True
        self._count_in(entry.calendar)
        self._write(entry)
        self._setting = False
        self._say_back()

    def _write(self, entry: DateEntry) -> None:
        for line, text in zip(self._parts(), (entry.day, entry.month, entry.year), strict=True):
            line.setText(text)

    def _typed(self) -> None:
        if not self._setting:
            self._say_back()
            self.changed.emit()

    def _convert(self) -> None:
        """The calendar was switched: a whole date becomes the same day in the other; anything else stays."""
        if self._setting:
            return
        calendar = self._calendar()
        other = Calendar.GREGORIAN if calendar is Calendar.HIJRI else Calendar.HIJRI
        written = self.entry()
        day = DateEntry(other, written.year, written.month, written.day).gregorian()
        converted = DateEntry.of(day, calendar) if day else None
        if converted and converted.calendar is calendar:
            self._setting = True
            self._write(converted)
            self._setting = False
        self._typed()

    def _say_back(self) -> None:
        entry = self.entry()
        day = entry.gregorian()
        words = in_both_calendars(day, entry.calendar) if day else ()
        self.echo.show_lines(*(self.look.say(line) for line in words))

    # ── for the frame ───────────────────────────────────────────────────────────────────────────────────────

    def inputs(self) -> tuple[QWidget, ...]:
        return (self.hijri, self.gregorian, *self._parts())

    def first_input(self) -> QWidget:
        """The day: the calendar has its usual value already."""
        return self.day

    def describe(self, label: str, description: str) -> None:
        self.setAccessibleName(label)
        for line in self._parts():
            line.setAccessibleDescription(" ".join(part for part in (description, label) if part))
