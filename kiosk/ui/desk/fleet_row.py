"""A kiosk as a row of the supervisors' page: what is wrong, when it was heard of, its parts and its queue."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.fleet import FleetLine, Orders, Trouble, troubles
from kiosk.domain.health import Health, State
from kiosk.domain.orders import SettingsOrder
from kiosk.domain.updating import Progress, wanted
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import SAUDI_TIME
from kiosk.services.fleet_words import kiosk_words, trouble_words
from kiosk.services.readiness import STATES
from kiosk.ui.desk.device_rows import HEADING, MARKS
from kiosk.ui.desk.looks import GAP
from kiosk.ui.desk.time_words import age
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

WELL = tr("Nothing is wrong.")
HEARD = tr("Heard of: {age}")
COUNTER = tr("A clerk's counter")
VERSION = tr("Version {version}")
FOLLOWS = tr("Version {version}; version {wanted} follows.")
PROGRESS = {
    Progress.WAITING: tr("The newer program waits for its hour and for a quiet screen."),
    Progress.FETCHING: tr("The newer program could not be fetched yet."),
    Progress.TRIAL: tr("The newer program is in, and is watched."),
}
"""What is amiss stands among the troubles."""
SETTINGS = tr("Settings from afar: number {serial}.")
OLDER_SETTINGS = tr("Settings from afar: number {serial}; number {newest} has not arrived yet.")
WAITING = tr("Waiting to be sent: {records} records, {files} documents.")
NO_QUEUE = tr("Nothing waits to be sent.")
ROOM = tr("Free room: {room} GB.")
NAME_SHARE, PARTS_SHARE, QUEUE_SHARE = 5, 3, 4
PARTS = {Trouble.PRINTER: tr("Printer"), Trouble.CLOCK: tr("Clock")}
INKS = {State.FAULT: "error", State.WARN: "warning"}


def worst(line: FleetLine, now: datetime) -> State:
    return next((state for _, state in troubles(line, now)), State.OK)


class FleetRow(QWidget):
    """Words in three columns; a reader hears them as one."""

    def __init__(self, look: Look, line: FleetLine, now: datetime, orders: Orders) -> None:
        super().__init__()
        self.line, self.orders = line, orders
        self.setObjectName(f"fleet_{line.kiosk}")
        mark, colour = MARKS[worst(line, now)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(2 * GAP)
        row.addWidget(Mark(look, mark, 26, colour), 0, Qt.AlignmentFlag.AlignTop)
        heard = [look.say(kiosk_words(line))]
        shares = ((NAME_SHARE, self._wrong(now)), (PARTS_SHARE, parts_of(line.told)), (QUEUE_SHARE, self._queue(now)))
        for share, told in shares:
            place = stack(spacing=2)
            if share == NAME_SHARE:
                place.addWidget(Text(look, kiosk_words(line), Role.BODY_BOLD))
            for words, state in told:
                role = Role.FLOOR_BOLD if state in INKS else Role.FLOOR
                place.addWidget(Text(look, words, role, INKS.get(state, "text2")))
                heard.append(look.say(words))
            place.addStretch(1)
            row.addLayout(place, share)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in heard))

    def _wrong(self, now: datetime) -> list[tuple[Words, State]]:
        found = [(trouble_words(trouble, state), state) for trouble, state in troubles(self.line, now)]
        return found or [(WELL, State.OK)]

    def _queue(self, now: datetime) -> list[tuple[Words, State]]:
        line, health = self.line, self.line.told
        told = []
        if line.at_desk:
            told.append(COUNTER)
        if line.heard is not None:
            told.append(HEARD.fill(age=age(line.heard, now)))
        if health is not None:
            counts = {"records": ltr(str(health.waiting)), "files": ltr(str(health.documents))}
            told.append(WAITING.fill(**counts) if health.waiting or health.documents else NO_QUEUE)
            told += [*self._program(health, now), *self._settings(health)]
        return [(words, State.OK) for words in told]

    def _program(self, health: Health, now: datetime) -> list[Words]:
        version = verbatim(ltr(health.version))
        newer = wanted(self.line, self.orders.update, now.astimezone(SAUDI_TIME).date())
        words = FOLLOWS.fill(version=version, wanted=verbatim(ltr(newer))) if newer else VERSION.fill(version=version)
        return [words, *(told for progress, told in PROGRESS.items() if health.update == progress)]

    def _settings(self, health: Health) -> list[Words]:
        """Nothing of a kiosk that goes by its own file alone."""
        newest = self.orders.settings.order if self.orders.settings else None
        if not health.settings:
            return []
        serial = ltr(str(health.settings))
        if isinstance(newest, SettingsOrder) and health.settings < newest.serial:
            return [OLDER_SETTINGS.fill(serial=serial, newest=ltr(str(newest.serial)))]
        return [SETTINGS.fill(serial=serial)]


def parts_of(health: Health | None) -> list[tuple[Words, State]]:
    """Printer, clock and disk; what else is wrong stands among the troubles."""
    if health is None:
        return []
    states = [(name, health.state(part.value)) for part, name in PARTS.items()]
    told = [(HEADING.fill(device=name, state=STATES[state]), state) for name, state in states if state is not None]
    if health.free_mb >= 0:
        told.append((ROOM.fill(room=ltr(f"{health.free_mb / 1000:.1f}")), health.state("disk") or State.OK))
    return told
