"""A device as a row of the desk: its state, what to do, one press to test it, and what came of that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.health import State
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.services.paper_ports import Sheet
from kiosk.services.readiness import STATES, Check, Offer
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Line
from kiosk.ui.desk.looks import GAP
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.pictures import pnm_picture

MARKS = {
    State.OK: ("check-circle", "success"),
    State.WARN: ("warning", "warning"),
    State.FAULT: ("x-circle", "error"),
    State.ABSENT: ("minus-circle", "text2"),
}
TESTING = tr("It is being tested …")
HEADING = tr("{device}: {state}", "a part of the machine")
SHEET_PX, CAMERA_PX = (150, 200), (320, 240)
"""A picture's width and height at most."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a test said. picture: of what a scanner or camera saw; small, and gone with the page."""

    words: Words
    good: bool = True
    picture: QImage | None = None


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """outcome: of its last test. testing: one is under way. test: None while another is."""

    check: Check
    outcome: Outcome | None
    testing: bool
    test: Callable[[], None] | None


class SmallPicture(QWidget):
    def __init__(self, look: Look, image: QImage) -> None:
        super().__init__()
        self.look, self.image = look, image
        self.setFixedSize(image.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self.image)
        painter.setPen(self.look.color("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def small_picture(sheet: Sheet) -> QImage | None:
    """None for what is no picture."""
    image = pnm_picture(sheet.pnm)
    return None if image.isNull() else fitted(image, SHEET_PX)


def fitted(image: QImage, most: tuple[int, int]) -> QImage:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(*most, keep, smooth)


def add_rows(card: Card, look: Look, rows: Sequence[DeviceRow]) -> None:
    for number, row in enumerate(rows):
        if number:
            card.column.addWidget(Line(look))
        card.column.addLayout(_row(look, row))


def _row(look: Look, row: DeviceRow) -> QHBoxLayout:
    found = row.check.finding
    mark, colour = MARKS[found.state]
    beside = QHBoxLayout()
    beside.setSpacing(2 * GAP)
    beside.addWidget(Mark(look, mark, 26, colour), 0, Qt.AlignmentFlag.AlignTop)
    told = QVBoxLayout()
    told.setSpacing(2)
    told.addWidget(Text(look, HEADING.fill(device=row.check.name, state=STATES[found.state]), Role.BODY_BOLD))
    told.addWidget(Text(look, found.detail))
    if found.remedy is not None:
        told.addWidget(Text(look, found.remedy, color="text2"))
    if row.testing:
        told.addWidget(Text(look, TESTING, color="text2"))
    elif row.outcome is not None:
        told.addLayout(_outcome(look, row.outcome))
    beside.addLayout(told, 1)
    if found.state is not State.ABSENT:
        test = tr("Test it", "a device")
        button = DeskButton(look, f"test_{row.check.key}", test, Part.NEUTRAL)
        whole = tr("{what}: {device}", "a button and what it is for").fill(what=test, device=row.check.name)
        button.setAccessibleName(look.text(whole))
        button.setEnabled(row.test is not None)
        beside.addWidget(button if row.test is None else button.does(row.test), 0, Qt.AlignmentFlag.AlignTop)
    return beside


def _outcome(look: Look, outcome: Outcome) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(Text(look, outcome.words, color="success" if outcome.good else "error"))
    if outcome.picture is not None:
        picture = SmallPicture(look, outcome.picture)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeading)  # or its width would be the whole column's
    return column


def offer_lines(offers: Sequence[Offer]) -> list[tuple[str, Words]]:
    """What may be set up, each with its line for the settings file."""
    line = tr("A line for the settings file: {line}")
    named = tr("{name}. {line}", "a device and its setting")
    return [
        (offer.kind, named.fill(name=verbatim(offer.name), line=says) if offer.name else says)
        for offer in offers
        for says in [line.fill(line=verbatim(ltr(offer.line)))]
    ] or [("magnifying-glass", tr("None was found."))]
