"""This machine's devices and what waits on it for the centre: to look at, and to offer again what was refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.staff import Action
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.domain.working_days import SAUDI_TIME
from kiosk.services.paper_ports import Scan
from kiosk.services.ports import FileSource, Parked, Printed
from kiosk.services.readiness import PRINTER_FAULTS, SCANNER_FAULTS, SCANNER_GONE, Check, Offer
from kiosk.ui.background import Lane
from kiosk.ui.desk.camera_trial import CameraTrial
from kiosk.ui.desk.device_rows import DeviceRow, Outcome, add_rows, offer_lines, small_picture
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.room import Room
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look
from kiosk.ui.upkeep_words import Line, upkeep_lines

LOOKING = tr("The devices are being asked …")
OFFERED = tr("It is offered to the centre again.")


@dataclass(frozen=True, slots=True)
class Found:
    """What was seen at a look. at: when."""

    checks: tuple[Check, ...]
    sources: tuple[FileSource, ...]
    refused: tuple[Parked, ...]
    at: datetime


class DevicesView:
    def __init__(self, room: Room) -> None:
        self.room, self.counter = room, room.counter
        self.found: Found | None = None
        self.outcomes: dict[str, Outcome] = {}
        self.testing = ""
        self.searching = False
        self.offers: tuple[Offer, ...] | None = None
        self._look: Look | None = None
        self._row: QHBoxLayout | None = None
        self._trial: CameraTrial | None = None

    def widget(self, look: Look) -> QWidget:
        page = QWidget()
        self._look, self._row = look, QHBoxLayout(page)
        self._row.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        self._render()
        return page

    def shown(self) -> None:
        self.read()

    def keep(self) -> None:
        """Nothing is typed here. An answer that comes once another view stands is kept, and drawn nowhere; only a
        camera looks no longer.
        """
        self._look = self._row = None
        if self._trial is not None:
            self._trial.end()
            self._trial, self.testing = None, ""

    def read(self) -> None:
        self.room.ask(self._seen, self._told, lane=Lane.DEVICE)

    def _seen(self) -> Found:
        suite = self.counter.suite
        return Found(suite.readiness.look(), suite.sources.list(), suite.upkeep.refused(), suite.drafts.clock.now())

    def _told(self, found: Found) -> None:
        self.found = found
        self.outcomes.clear()
        self._render()

    # ── testing one ─────────────────────────────────────────────────────────────────────────────────────────

    def _test(self, key: str) -> None:
        self.testing = key
        self._render()
        camera = self.counter.suite.camera
        if key == "camera" and camera is not None and self._row is not None:
            self._trial = CameraTrial(camera, self._seen_by_camera)
            self._trial.begin(self._row)
        else:
            self._try(lambda: self._tried(key), key)

    def _seen_by_camera(self, outcome: Outcome) -> None:
        self._trial = None
        self._try(lambda: (self._asked("camera"), outcome), "camera")

    def _try(self, job: Callable[[], tuple[Check, Outcome | None]], key: str) -> None:
        self.room.ask(job, partial(self._tested, key), self._not_tested, lane=Lane.DEVICE)

    def _asked(self, key: str) -> Check:
        [check] = self.counter.suite.readiness.look(key)
        return check

    def _tried(self, key: str) -> tuple[Check, Outcome | None]:
        """Truly: a paper comes out, a picture comes in. The other parts are asked again."""
        suite = self.counter.suite
        printers = {"printer": suite.receipts.printer, "letter-printer": suite.letters.receipts.printer}
        outcome: Outcome | None = None
        if key in printers:
            outcome = printed_outcome(suite.readiness.print_trial(printers[key]))
        elif key == "scanner" and suite.scanner is not None:
            outcome = scanned_outcome(suite.scanner.scan(_unheard, _never))
        return self._asked(key), outcome

    def _tested(self, key: str, told: tuple[Check, Outcome | None]) -> None:
        check, outcome = told
        self.testing = ""
        now = self.counter.suite.drafts.clock.now()
        if self.found is not None:
            checks = tuple(check if one.key == key else one for one in self.found.checks)
            self.found = replace(self.found, checks=checks, at=now)
        self.outcomes[key] = outcome or Outcome(looked_at(now))
        self._render()
        self._focus_on(f"test_{key}")

    def _not_tested(self, error: Exception) -> None:
        self.testing = ""
        self._render()
        self.room.failed(error)

    # ── what there is to choose from ────────────────────────────────────────────────────────────────────────

    def _search(self) -> None:
        """In the network's lane, so that a device can be tested meanwhile."""
        self.searching = True
        self._render()
        search = self.counter.suite.readiness.search
        self.room.ask(lambda: search(_never), self._searched, self._not_searched)

    def _searched(self, offers: tuple[Offer, ...]) -> None:
        self.searching, self.offers = False, offers
        self._render()
        self._focus_on("search_devices")

    def _not_searched(self, error: Exception) -> None:
        self.searching = False
        self._render()
        self.room.failed(error)

    # ── what stands ─────────────────────────────────────────────────────────────────────────────────────────

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
        devices = Card(look, tr("Devices of this desk"), "printer")
        add_rows(devices, look, [self._device(check) for check in found.checks])
        for mark, words in (*source_lines(found.sources), ("clock", looked_at(found.at))):
            devices.column.addLayout(lined(look, mark, words))
        sync = lined_card(
            look, tr("What waits for the centre"), "wifi-high", upkeep_lines(self.counter.news.state, found.refused)
        )
        if found.refused and self.room.staff.may(Action.ASSIST):
            again = DeskButton(look, "offer_again", tr("Offer the refused again"), Part.NEUTRAL)
            sync.column.addWidget(again.does(self._offer))
        read = DeskButton(look, "look_again", tr("Look again", "at the devices"), Part.NEUTRAL, shortcut="F5")
        devices.column.addWidget(read.does(self.read))
        return devices, sync, self._choice(look)

    def _focus_on(self, name: str) -> None:
        """Who works with keys stands again where they pressed."""
        item = self._row.itemAt(0) if self._row is not None else None
        column = item.widget() if item is not None else None
        button = column.findChild(QWidget, name) if column is not None else None
        if column is not None and button is not None:
            column.show()  # what is hidden yet takes no focus
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _device(self, check: Check) -> DeviceRow:
        test = None if self.testing else partial(self._test, check.key)
        return DeviceRow(check, self.outcomes.get(check.key), self.testing == check.key, test)

    def _choice(self, look: Look) -> Card:
        searching = [("magnifying-glass", tr("They are being looked for …"))]
        lines = searching if self.searching else offer_lines(self.offers) if self.offers is not None else []
        card = lined_card(look, tr("What is there to choose from"), "magnifying-glass", lines)
        search = DeskButton(look, "search_devices", tr("Look for printers and scanners"), Part.NEUTRAL)
        search.setEnabled(not self.searching)
        card.column.addWidget(search.does(self._search))
        return card

    def _offer(self) -> None:
        def offered(_nothing: None) -> None:
            self.counter.suite.sync.wake()
            self.room.tell(Tone.OK, OFFERED)
            self.read()

        self.room.ask(self.counter.suite.upkeep.offer_again, offered, lane=Lane.STORE)


def lined_card(look: Look, title: Words, icon: str, lines: Sequence[Line]) -> Card:
    card = Card(look, title, icon)
    for mark, words in lines:
        card.column.addLayout(lined(look, mark, words))
    return card


def lined(look: Look, mark: str, words: Words) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(Mark(look, mark, 22, "text2"))
    row.addWidget(Text(look, words), 1)
    return row


def source_lines(sources: Sequence[FileSource]) -> list[Line]:
    sticks = [
        ("usb" if source.removable else "files", tr("{place}: {files} files").fill(place=source.name, files=files))
        for source in sources
        for files in [ltr(str(len(source.files)))]
    ]
    return sticks or [("usb", tr("No stick is plugged in."))]


def looked_at(at: datetime) -> Words:
    return tr("Looked at {time}").fill(time=ltr(f"{at.astimezone(SAUDI_TIME):%H:%M:%S}"))


def printed_outcome(printed: Printed) -> Outcome:
    if printed.fault is not None:
        return Outcome(PRINTER_FAULTS[printed.fault][0], good=False)
    came, filed = tr("The trial came out of the printer."), tr("The trial was written to the print folder.")
    return Outcome(came if printed.paper else filed)


def scanned_outcome(scan: Scan) -> Outcome:
    picture = small_picture(scan.sheets[0]) if scan.sheets else None
    if picture is not None:
        return Outcome(tr("The scanner gave a picture. It is not kept."), picture=picture)
    if scan.fault is not None:
        return Outcome(SCANNER_FAULTS.get(scan.fault, SCANNER_GONE)[0], good=False)
    return Outcome(tr("The scanner gave no picture."), good=False)


def _unheard(_part: float | None) -> None:
    """How far a trial is, is not shown."""


def _never() -> bool:
    return False
