"""What the fleet's owner sent to all kiosks, how far it has come, and the button that stops an update."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.fleet import FleetLine, Orders, Published
from kiosk.domain.orders import SettingsOrder, UpdateOrder
from kiosk.domain.updating import has_version
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.desk.header import both_days
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Line
from kiosk.ui.desk.looks import GAP
from kiosk.ui.desk.time_words import moment
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

SENT = tr("Sent to all kiosks")
UPDATE = tr("Update to version {version}, of {day}")
HAVE_IT = tr("Kiosks that have it: {have} of {all}.")
HELD = tr("It has been stopped since {moment}, by number {number}.")
HELD_BY_ITSELF = tr("The centre stopped it by itself on {moment}, because kiosks that took it are in trouble.")
STOP, GO_ON = tr("Stop the update"), tr("Go on with the update")
SETTINGS = tr("Settings from afar, number {serial}, of {day}")
GO_BY_IT = tr("Kiosks that go by it: {have} of {all}.")


Hold = Callable[[int, bool], None]
"""Stops the update of that serial, or goes on with it."""


def orders_card(look: Look, orders: Orders, lines: Sequence[FleetLine], hold: Hold | None) -> Card | None:
    """None where nothing was ever sent. hold: None for whoever may only look."""
    kiosks = [line for line in lines if not line.at_desk]
    parts = [*_update(look, orders.update, kiosks, hold), *_settings(look, orders.settings, kiosks)]
    if not parts:
        return None
    card = Card(look, SENT, "paper-plane-tilt")
    for place, (title, told, button) in enumerate(parts):
        if place:
            card.column.addWidget(Line(look))
        row, words = QHBoxLayout(), stack(spacing=2)
        row.setSpacing(2 * GAP)
        words.addWidget(Text(look, title, Role.BODY_BOLD))
        for text, ink in told:
            words.addWidget(Text(look, text, Role.FLOOR, ink))
        row.addLayout(words, 1)
        if button is not None:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(row)
    return card


Told = tuple[Words, list[tuple[Words, str]], DeskButton | None]


def _update(look: Look, published: Published | None, kiosks: Sequence[FleetLine], hold: Hold | None) -> Iterator[Told]:
    if published is None or not isinstance(published.order, UpdateOrder):
        return
    order = published.order
    have = sum(has_version(line, order.package.version) for line in kiosks)
    told = [(_of(HAVE_IT, have, kiosks), "text2")]
    if published.held and published.held_at is not None:
        since = moment(published.held_at)
        by = HELD.fill(moment=since, number=ltr(published.held_by)) if published.held_by else None
        told.append((by or HELD_BY_ITSELF.fill(moment=since), "error"))
    button = None
    if hold is not None:
        button = _button(look, order.serial, published, hold)
    version = verbatim(ltr(order.package.version))
    yield UPDATE.fill(version=version, day=both_days(order.day)), told, button


def _button(look: Look, serial: int, published: Published, hold: Hold) -> DeskButton:
    if published.held:
        return DeskButton(look, "go_on_update", GO_ON, Part.NEUTRAL, "play").does(lambda: hold(serial, False))
    return DeskButton(look, "stop_update", STOP, Part.DESTRUCTIVE, "pause").does(lambda: hold(serial, True))


def _settings(look: Look, published: Published | None, kiosks: Sequence[FleetLine]) -> Iterator[Told]:
    if published is None or not isinstance(published.order, SettingsOrder):
        return
    order = published.order
    have = sum(line.health is not None and line.health.settings == order.serial for line in kiosks)
    title = SETTINGS.fill(serial=ltr(str(order.serial)), day=both_days(order.day))
    yield title, [(_of(GO_BY_IT, have, kiosks), "text2")], None


def _of(words: Words, have: int, kiosks: Sequence[FleetLine]) -> Words:
    return words.fill(have=ltr(str(have)), all=ltr(str(len(kiosks))))
