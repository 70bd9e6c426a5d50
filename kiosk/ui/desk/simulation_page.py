"""The page for trying a change of the policy: the figures in the place of a queue, the form, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.policy import Confidence, Parameter
from kiosk.domain.words import ltr, tr
from kiosk.services.simulation_words import (
    AS_THEY_APPLIED,
    NOT_A_DECISION,
    TITLE,
    label_of,
    month_words,
    since,
    unit_of,
    value_of,
)
from kiosk.services.simulations import months_ahead
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column, Ground
from kiosk.ui.desk.kit.chooser import Chooser
from kiosk.ui.desk.kit.field import Box, Labelled
from kiosk.ui.desk.kit.opening import Opening, enter
from kiosk.ui.desk.kit.tick import Ticks
from kiosk.ui.desk.looks import CONTROL_PX, GAP, GUTTER
from kiosk.ui.desk.trace_words import UNOFFICIAL
from kiosk.ui.kit.panel import Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

LIST_WIDE, FORM_WIDE, BAR_HIGH = 330, 1400, 14
NOW_HOLDS = tr("Now: {value}")
DONE = tr("{percent} done")


@dataclass(slots=True)
class Draft:
    """As chosen and typed. start: the first day of the month from which it would hold."""

    figure: str
    start: date
    typed: str = ""


class Bar(QWidget):
    """How far it has come, 0 to 1; the sentence beside it says the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self.share = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, BAR_HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(self.look.color("border"))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(whole, 6, 6)
        done = QRectF(whole)
        done.setWidth(whole.width() * self.share)
        if self.look.rtl:
            done.moveRight(whole.right())
        painter.setBrush(self.look.color("primary"))
        painter.drawRoundedRect(done, 6, 6)
        painter.end()


class Progress(Card):
    """How far a simulation has come, with the button that ends it."""

    def __init__(self, look: Look, cancel: Callable[[], None]) -> None:
        super().__init__(look)
        self.bar, self.words = Bar(look), Text(look, "", Role.BODY_BOLD)
        row = QHBoxLayout()
        row.setSpacing(GUTTER)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words)
        row.addWidget(DeskButton(look, "cancel_simulation", tr("Stop"), Part.NEUTRAL, "x").does(cancel))
        self.column.addLayout(row)

    def tell(self, share: float) -> None:
        self.bar.share = share
        self.bar.update()
        self.words.setText(self.look.say(DONE.fill(percent=ltr(f"{share:.0%}"))))


class ChangeForm(Card):
    """The chosen figure as it stands, and what is to be tried in its place."""

    def __init__(self, look: Look, parameter: Parameter, draft: Draft, today: date, run: Callable[[], None]) -> None:
        super().__init__(look, label_of(parameter, rtl=look.rtl), "scroll")
        self.setObjectName("change_form")
        figure = parameter.at(today)
        if figure is not None:
            self.column.addWidget(Text(look, NOW_HOLDS.fill(value=value_of(parameter, figure.value)), Role.BODY_BOLD))
            self.column.addWidget(Text(look, since(figure), Role.FLOOR, "text2"))
            if figure.confidence is not Confidence.HIGH:
                self.column.addWidget(Text(look, UNOFFICIAL, Role.FLOOR, "warning"))
        self._draft = draft
        label = tr("New value ({unit})").fill(unit=unit_of(parameter))
        self.box = Box(look, "new_value", label, ltr=True)
        self.box.set_text(draft.typed)
        self.box.confirmed.connect(run)
        self.field = Labelled(look, label, self.box)
        months = [(first.isoformat(), month_words(first)) for first in months_ahead(today)]
        self.month = Chooser(
            look, "from_month", tr("From {which}"), months, draft.start.isoformat(), self._from, height=CONTROL_PX
        )
        go = DeskButton(look, "simulate", tr("Try it"), Part.PRIMARY, "flask", shortcut="Ctrl+Return").does(run)
        self.column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.month)
        row.addStretch(1)
        row.addWidget(go)
        self.column.addLayout(row)
        self.first = self.box

    def _from(self, code: str) -> None:
        self._draft.start = date.fromisoformat(code)


class SimulationPage(Opening):
    """The figures in the place of a queue; beside them the form, and below it what came of it."""

    def __init__(self, look: Look, figures: Ticks) -> None:
        super().__init__()
        self.look, self.figures = look, figures
        self.first = figures
        self.form: ChangeForm | None = None
        self._column = Column(look, "simulation")
        self._form, self._below = stack(), stack(spacing=GUTTER - 4)
        for layout in (self._form, self._below):
            holder = QWidget()
            holder.setLayout(layout)
            holder.setMaximumWidth(FORM_WIDE)
            self._column.add(holder)
        main = QWidget()
        place = stack(main)
        place.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        place.addWidget(self._column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        panel = self._panel(look, figures)
        for widget in (main, panel) if look.rtl else (panel, main):
            row.addWidget(widget, 1 if widget is main else 0)

    def _panel(self, look: Look, figures: Ticks) -> Ground:
        panel = Ground(look, "surface")
        panel.setFixedWidth(LIST_WIDE)
        column = stack(panel)
        top = stack(spacing=GAP)
        top.setContentsMargins(GUTTER, 10, GUTTER, 10)
        top.addWidget(Text(look, TITLE, Role.TITLE))
        top.addWidget(Text(look, NOT_A_DECISION, Role.BODY_BOLD, "warning"))
        top.addWidget(Text(look, AS_THEY_APPLIED, Role.FLOOR, "text2"))
        column.addLayout(top)
        column.addWidget(Rule(look))
        listed = Column(look, "figures", spacing=0)
        figures.setContentsMargins(GAP, GAP, GAP, GAP)
        listed.add(figures)
        column.addWidget(listed, 1)
        return panel

    def show_form(self, form: ChangeForm) -> None:
        self.form = form
        _fill(self._form, form)

    def show_below(self, *widgets: QWidget) -> None:
        """A focus in what stood there before goes to the form."""
        had = self.window().focusWidget()
        _fill(self._below, *widgets)
        if had is not None and not had.isVisible() and self.form is not None:
            enter(self.form)


def _fill(place: QVBoxLayout, *widgets: QWidget) -> None:
    while (item := place.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        place.addWidget(widget)
        widget.show()
