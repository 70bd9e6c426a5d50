"""The fields of an act's form: text, a day, reasons, a choice. Each gives and takes its part of the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.dates import Calendar, DateEntry
from kiosk.domain.facts import Role as FactRole
from kiosk.domain.reasons import REASONS
from kiosk.domain.words import Words, tr
from kiosk.services.desk_acts import Draft
from kiosk.ui.desk.header import both_days
from kiosk.ui.desk.kit.field import Box, Labelled
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.kit.tick import Ticks
from kiosk.ui.desk.looks import GAP
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

DAY_LABELS = (tr("Day"), tr("Month"), tr("Year"))
FIND_REASON = tr("Search in the reasons")


@dataclass(frozen=True, slots=True)
class ActField:
    """name: as in a problem. whole: the labelled control. take: the draft with what stands in it."""

    name: str
    whole: Labelled
    take: Callable[[Draft], Draft]


def text_field(
    look: Look, name: str, label: Words, draft: Draft, *, lines: int = 1, hint: Words | None = None, ltr: bool = False
) -> ActField:
    """One of the draft's texts, by its name there."""
    box = Box(look, name, label, lines=lines, ltr=ltr)
    box.set_text(getattr(draft, name))
    return ActField(name, Labelled(look, label, box, hint), lambda d: replace(d, **{name: box.text()}))  # type: ignore[arg-type]


class DayBox(Opening):
    """Day, month and year of the Gregorian calendar, and the same day in both below."""

    def __init__(self, look: Look, entry: DateEntry) -> None:
        super().__init__()
        self.look = look
        parts = (entry.day, entry.month, entry.year)
        self.boxes = [
            Box(look, f"due_{name}", label, ltr=True)
            for name, label in zip(("day", "month", "year"), DAY_LABELS, strict=True)
        ]
        self.echo = Text(look, "", Role.FLOOR_BOLD, "success")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for box, label, text in zip(self.boxes, DAY_LABELS, parts, strict=True):
            box.set_text(text)
            box.changed.connect(self._say)
            one = stack()
            one.addWidget(Text(look, label, Role.FLOOR, "text2"))
            one.addWidget(box)
            row.addLayout(one)
        column = stack(self)
        column.addLayout(row)
        column.addWidget(self.echo)
        self.first = self.boxes[0]
        self._say()

    def entry(self) -> DateEntry:
        day, month, year = (box.text().strip() for box in self.boxes)
        return DateEntry(Calendar.GREGORIAN, year, month, day)

    def _say(self) -> None:
        day = self.entry().gregorian()
        self.echo.setText(self.look.say(both_days(day)) if day else " ")


def day_field(look: Look, label: Words, draft: Draft, hint: Words) -> ActField:
    box = DayBox(look, DateEntry.parse(draft.due))
    return ActField("due", Labelled(look, label, box, hint), lambda d: replace(d, due=str(box.entry())))


class ReasonPicker(Opening):
    """The catalogue, narrowed by what is typed; what is ticked stays in sight."""

    def __init__(self, look: Look, chosen: Sequence[str]) -> None:
        super().__init__()
        options = [(r.code, r.text) for r in REASONS if FactRole.OFFICER in r.set_by]
        self._texts = {code: look.text(words) for code, words in options}
        self.search = Box(look, "find_reason", FIND_REASON, icon_name="magnifying-glass")
        self.search.changed.connect(self._narrow)
        self.ticks = Ticks(look, "reason", options, single=False, on=chosen)
        column = stack(self)
        column.addWidget(self.search)
        column.addWidget(self.ticks)
        self.first = self.search

    def _narrow(self) -> None:
        words = self.search.text().split()
        self.ticks.show_only(lambda code: all(word in self._texts[code] for word in words))


def reasons_field(look: Look, draft: Draft) -> ActField:
    picker = ReasonPicker(look, draft.reasons)
    whole = Labelled(look, tr("Reasons"), picker, tr("One or several. The applicant reads them as they stand here."))
    return ActField("reasons", whole, lambda d: replace(d, reasons=picker.ticks.chosen()))


def choice_field(look: Look, name: str, label: Words, options: Sequence[tuple[str, Words]], draft: Draft) -> ActField:
    """One of few, kept as its code."""
    ticks = Ticks(look, name, options, single=True, on=(getattr(draft, name),))
    whole = Labelled(look, label, ticks)
    return ActField(name, whole, lambda d: replace(d, **{name: next(iter(ticks.chosen()), "")}))  # type: ignore[arg-type]


def question_field(look: Look, options: Sequence[tuple[UUID, Words]], draft: Draft) -> ActField:
    """Which open question is answered."""
    codes = {str(id): id for id, _ in options}
    ticks = Ticks(look, "about", [(str(id), words) for id, words in options], single=True, on=(str(draft.about),))
    whole = Labelled(look, tr("Question"), ticks)

    def take(d: Draft) -> Draft:
        return replace(d, about=codes.get(next(iter(ticks.chosen()), "")))

    return ActField("about", whole, take)
