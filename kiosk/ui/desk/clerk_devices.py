"""This machine's devices and what waits on it for the centre: to look at, and to offer again what was refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.staff import Action
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.ports import FileSource, Parked, PrinterFault
from kiosk.ui.background import Lane
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.room import Room
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look
from kiosk.ui.upkeep_words import Line, upkeep_lines

FAULTS: dict[PrinterFault, Words] = {
    PrinterFault.NO_PAPER: tr("The printer is out of paper."),
    PrinterFault.JAM: tr("Paper is stuck in the printer."),
    PrinterFault.COVER_OPEN: tr("The printer's cover is open."),
    PrinterFault.GONE: tr("The printer does not answer."),
}
LOOKING = tr("The devices are being asked …")
OFFERED = tr("It is offered to the centre again.")


@dataclass(frozen=True, slots=True)
class Found:
    """What was seen at a look."""

    fault: PrinterFault | None
    width_mm: int
    sources: tuple[FileSource, ...]
    refused: tuple[Parked, ...]


class DevicesView:
    def __init__(self, room: Room) -> None:
        self.room, self.counter = room, room.counter
        self.found: Found | None = None
        self._look: Look | None = None
        self._row: QHBoxLayout | None = None

    def widget(self, look: Look) -> QWidget:
        page = QWidget()
        self._look, self._row = look, QHBoxLayout(page)
        self._row.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        self._render()
        return page

    def shown(self) -> None:
        self.read()

    def keep(self) -> None:
        """Nothing is typed here."""

    def read(self) -> None:
        self.room.ask(self._seen, self._told, lane=Lane.DEVICE)

    def _seen(self) -> Found:
        suite = self.counter.suite
        printer = suite.receipts.printer
        return Found(printer.fault(), printer.width_mm, suite.sources.list(), suite.upkeep.refused())

    def _told(self, found: Found) -> None:
        self.found = found
        self._render()

    def _render(self) -> None:
        if self._look is None or self._row is None:
            return
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        column = Column(self._look, "devices")
        column.add(*self._cards(self._look, self.found))
        self._row.addWidget(column)
        self._row.addSpacing(GAP)

    def _cards(self, look: Look, found: Found | None) -> tuple[QWidget, ...]:
        if found is None:
            return (Text(look, LOOKING),)
        devices = lined_card(look, tr("Devices of this desk"), "printer", device_lines(found))
        sync = lined_card(
            look, tr("What waits for the centre"), "wifi-high", upkeep_lines(self.counter.news.state, found.refused)
        )
        if found.refused and self.room.staff.may(Action.ASSIST):
            again = DeskButton(look, "offer_again", tr("Offer the refused again"), Part.NEUTRAL)
            sync.column.addWidget(again.does(self._offer))
        read = DeskButton(look, "look_again", tr("Look again", "at the devices"), Part.NEUTRAL, shortcut="F5")
        devices.column.addWidget(read.does(self.read))
        return devices, sync

    def _offer(self) -> None:
        def offered(_nothing: None) -> None:
            self.counter.suite.sync.wake()
            self.room.tell(Tone.OK, OFFERED)
            self.read()

        self.room.ask(self.counter.suite.upkeep.offer_again, offered, lane=Lane.STORE)


def lined_card(look: Look, title: Words, icon: str, lines: Sequence[Line]) -> Card:
    card = Card(look, title, icon)
    for mark, words in lines:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(Mark(look, mark, 22, "text2"))
        row.addWidget(Text(look, words), 1)
        card.column.addLayout(row)
    return card


def device_lines(found: Found) -> list[Line]:
    if found.fault is not None:
        printer = ("warning", FAULTS[found.fault])
    else:
        ready = tr("The printer is ready. Paper width: {width} mm.")
        printer = ("check-circle", ready.fill(width=ltr(str(found.width_mm))))
    sticks = [
        ("usb" if source.removable else "files", tr("{place}: {files} files").fill(place=source.name, files=files))
        for source in found.sources
        for files in [ltr(str(len(source.files)))]
    ]
    return [printer, *(sticks or [("usb", tr("No stick is plugged in."))])]
