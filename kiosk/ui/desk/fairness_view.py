"""The supervisor's report of fairness and delay: a quarter is chosen, charts and tables stand, paper by a press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.fairness import Dimension, Quarter
from kiosk.domain.words import Words, ltr, tr
from kiosk.services import fairness_words as w
from kiosk.services.fairness import (
    FOUR_FIFTHS,
    FairnessPrinting,
    FairnessReport,
    Section,
    Standing,
    quarters_over,
)
from kiosk.services.ports import Printed
from kiosk.ui.background import Lane
from kiosk.ui.desk.case_page import message
from kiosk.ui.desk.clerk import printing_words
from kiosk.ui.desk.fairness_chart import Bar, BarChart
from kiosk.ui.desk.fairness_table import FiguresTable
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column, Ground
from kiosk.ui.desk.kit.chooser import Chooser
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.room import Room
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

COUNTING = tr("The centre is counting …")
SAVED = tr("The report was saved in the print folder.")
ICONS = {
    Dimension.REGION: "map-pin",
    Dimension.GENDER: "users",
    Dimension.AGE: "cake",
    Dimension.OFFICE: "buildings",
}


@dataclass(frozen=True, slots=True)
class ReportRoutes:
    choose: Callable[[str], None]
    save: Callable[[], None]
    print: Callable[[], None]


def code_of(quarter: Quarter) -> str:
    return f"{quarter.year}_{quarter.number}"


class FairnessPage(Opening):
    """Title, quarter and paper above; below it what is shown."""

    def __init__(
        self,
        look: Look,
        quarters: tuple[Quarter, ...],
        quarter: Quarter,
        printing: FairnessPrinting | None,
        routes: ReportRoutes,
    ) -> None:
        super().__init__()
        self.look = look
        options = [(code_of(one), w.quarter_words(one)) for one in quarters]
        self.chooser = Chooser(look, "quarter", tr("Quarter: {which}"), options, code_of(quarter), routes.choose)
        self.first = self.chooser
        self.buttons = list(_paper_buttons(look, printing, routes))
        column = stack(self)
        head = Ground(look, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(GUTTER, GAP, GUTTER, GAP)
        row.setSpacing(GAP)
        row.addWidget(Text(look, w.TITLE, Role.TITLE), 1)
        for button in (self.chooser, *self.buttons):
            row.addWidget(button)
        column.addWidget(head)
        column.addWidget(Rule(look))
        self._place = stack()
        self._place.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        column.addLayout(self._place, 1)

    def show_report(self, report: FairnessReport | None, waiting: Words) -> None:
        """waiting: what is said while there is none."""
        for button in self.buttons:
            button.setEnabled(report is not None and not report.empty)
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if report is None or report.empty:
            shown: QWidget = message(self.look, "chart-bar", waiting if report is None else w.NOTHING)
        else:
            shown = Column(self.look, "report")
            shown.add(*report_cards(self.look, report))
        self._place.addWidget(shown)
        shown.show()


def _paper_buttons(look: Look, printing: FairnessPrinting | None, routes: ReportRoutes) -> Iterator[DeskButton]:
    if printing is None:
        return
    yield DeskButton(look, "save_report", tr("Save as PDF"), Part.NEUTRAL, "file-pdf", shortcut="F9").does(routes.save)
    if printing.printer is not None:
        button = DeskButton(look, "print_report", tr("Print"), Part.NEUTRAL, "printer", shortcut="F10")
        yield button.does(routes.print)


# ── what stands ─────────────────────────────────────────────────────────────────────────────────────────────────


def report_cards(look: Look, report: FairnessReport) -> Iterator[QWidget]:
    yield _meaning(look)
    for section in report.sections:
        if section.groups or section.hiding:
            yield _section(look, report, section)


def _meaning(look: Look) -> Card:
    card = Card(look, w.WHAT_IT_TELLS, "info")
    for words in w.MEANING:
        card.column.addWidget(Text(look, words, Role.FLOOR))
    return card


def _section(look: Look, report: FairnessReport, section: Section) -> Card:
    card = Card(look, w.DIMENSIONS[section.dimension], ICONS[section.dimension])
    name = section.dimension.value
    if section.groups:
        charts = QHBoxLayout()
        charts.setSpacing(GUTTER)
        charts.addWidget(approvals_chart(look, name, section), 1)
        charts.addWidget(days_chart(look, name, section, report.term), 1)
        card.column.addLayout(charts)
        legends = QHBoxLayout()
        legends.setSpacing(GUTTER)
        for lines in ((w.FIFTHS, w.LINES), (w.TERM.fill(days=ltr(str(report.term))), w.DIAMOND)):
            legend = stack(spacing=2)
            for words in lines:
                legend.addWidget(Text(look, words, Role.FLOOR, "text2"))
            legend.addStretch(1)
            legends.addLayout(legend, 1)
        card.column.addLayout(legends)
        card.column.addWidget(FiguresTable(look, name, section.groups))
    else:
        card.column.addWidget(Text(look, w.ALL_HIDDEN, Role.BODY_BOLD))
    hidden = w.hidden_words(section, report)
    if hidden is not None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(Mark(look, "eye-slash", 22, "text2"))
        row.addWidget(Text(look, hidden, Role.FLOOR, "text2"), 1)
        card.column.addLayout(row)
    return card


def approvals_chart(look: Look, name: str, section: Section) -> BarChart:
    bars = [
        Bar(
            name=look.say(w.group_name(one)),
            text=w.percent(one.approval.value),
            value=one.approval.value,
            low=one.approval.low,
            high=one.approval.high,
            marked=one.standing is Standing.LOOK,
        )
        for one in section.groups
    ]
    highest = next((one.approval.value for one in section.groups if one.standing is Standing.HIGHEST), None)
    limit = None if highest is None else FOUR_FIFTHS * highest
    return BarChart(look, f"{name}_approvals", w.APPROVALS, bars, 1.0, limit, _told(bars))


def days_chart(look: Look, name: str, section: Section, term: int) -> BarChart:
    bars = [
        Bar(
            name=look.say(w.group_name(one)),
            text=ltr(str(one.tally.median)),
            value=one.tally.median,
            low=one.tally.low,
            high=one.tally.high,
            diamond=one.tally.ninth,
        )
        for one in section.groups
    ]
    most = 1.1 * max([term, *(max(one.tally.ninth, one.tally.high) for one in section.groups)])
    return BarChart(look, f"{name}_days", w.DAYS, bars, most, term, _told(bars))


def _told(bars: list[Bar]) -> str:
    return ". ".join(f"{bar.name}: {bar.text}" for bar in bars)


# ── the view ────────────────────────────────────────────────────────────────────────────────────────────────────


class FairnessView:
    """Keeps the quarter and its report."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.quarters = quarters_over(room.work.today())
        self.quarter = self.quarters[0]
        self.report: FairnessReport | None = None
        self._page: FairnessPage | None = None

    def widget(self, look: Look) -> QWidget:
        routes = ReportRoutes(self.choose, self.save, self.print)
        self._page = FairnessPage(look, self.quarters, self.quarter, self.room.suite.fairness, routes)
        self._show()
        return self._page

    def shown(self) -> None:
        """A quarter that is over stands still; it is read again all the same, for an appeal may have been decided."""
        self.read()

    def keep(self) -> None:
        """Nothing is typed here. An answer that comes once another view stands is kept, and drawn nowhere."""
        self._page = None

    def choose(self, code: str) -> None:
        self.quarter = next(one for one in self.quarters if code_of(one) == code)
        self.report = None
        self._show()
        self.read()

    def read(self) -> None:
        room, quarter = self.room, self.quarter

        def arrived(report: FairnessReport) -> None:
            if report.quarter == self.quarter and report != self.report:
                self.report = report
                self._show()

        room.ask(lambda: room.work.fairness(room.seat, quarter), arrived)

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_report(self.report, COUNTING)

    # ── paper ───────────────────────────────────────────────────────────────────────────────────────────────

    def save(self) -> None:
        self._put(FairnessPrinting.save)

    def print(self) -> None:
        self._put(FairnessPrinting.print)

    def _put(self, way: Callable[..., Printed]) -> None:
        room, printing, report = self.room, self.room.suite.fairness, self.report
        if printing is None or report is None:
            return
        now, by = room.work.clock.now(), room.staff.number

        def done(printed: Printed) -> None:
            tone, words = printing_words(printed)
            room.tell(tone, words if printed.fault or printed.paper else SAVED)

        room.ask(lambda: way(printing, report, now, by), done, lane=Lane.DEVICE)
