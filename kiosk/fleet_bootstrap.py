"""Chooses what a kiosk makes of its fleet's owner's orders: the settings it starts with, and who takes the next."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError, load_settings, require_afar

if TYPE_CHECKING:
    from kiosk.devices.order_file import OrderFile
    from kiosk.domain.health import Obeyed
    from kiosk.domain.orders import Group, OrderRefusal, SettingsOrder
    from kiosk.services.afar import AfarOrders
    from kiosk.services.ports import Central, Clock
    from kiosk.services.sync import SyncState


PROGRESS = Path("/run/kiosk-update/progress")
"""Written by root, by `kiosk update`."""


@dataclass(frozen=True, slots=True)
class InForce:
    """What a start goes by. own: what this machine's file and environment say by themselves.

    serial: of the order that counts, 0 for none; set_afar: what it sets here. refused: why a kept one does not count.
    """

    path: Path | None
    own: Settings
    settings: Settings
    serial: int = 0
    set_afar: Group | None = None
    refused: OrderRefusal | None = None

    @property
    def complaint(self) -> str:
        """For whoever looks at a terminal; empty where there is nothing to be said."""
        if self.refused is None:
            return ""
        return f"kiosk: the order from afar that is kept here does not count: {self.refused.value}\n"


def in_force(path: Path | None, own: Settings, environment: Mapping[str, str] = os.environ) -> InForce:
    """The machine's own settings, and over its file what was ordered. An order that does not do changes nothing.

    The signature is checked at each start: whoever can write into the folder of the kiosk's user owns no key.
    """
    text = order_shelf(own).text() if obeys(own) else ""
    if not text:
        return InForce(path, own, own)
    from kiosk.domain.orders import Refused
    from kiosk.services.orders import settings_order
    from kiosk.services.proofs import key_of

    try:
        order = settings_order(text, key_of(own.fleet_authority))
        settings = ordered(path, own, order, environment)
    except Refused as refused:
        return InForce(path, own, own, refused=refused.why)
    return InForce(path, own, settings, order.serial, order.of(own.kiosk_number, own.office))


def obeys(own: Settings) -> bool:
    """Practice obeys nobody, and without a centre elsewhere there is nobody to bring an order."""
    return bool(own.fleet_authority and own.centre) and not own.practice


def ordered(path: Path | None, own: Settings, order: SettingsOrder, environment: Mapping[str, str]) -> Settings:
    """Raises Refused where the order sets what it may not, or the whole would not do as this machine's file."""
    from kiosk.domain.orders import OrderRefusal, Refused

    group = order.of(own.kiosk_number, own.office)
    require_afar(group)
    try:
        return load_settings(path, environment, group)
    except SettingsError as error:
        raise Refused(OrderRefusal.VALUE, str(error)) from error


def update_notice(own: Settings) -> Path:
    """Where the kiosk lays down what is said of a newer program."""
    return own.folder() / "orders" / "update"


def order_shelf(own: Settings) -> OrderFile:
    from kiosk.devices.order_file import OrderFile

    return OrderFile(own.folder() / "orders" / "settings")


def progress() -> tuple[str, int]:
    """How whoever puts programs in says that it stands, and by which order; empty and 0 where nobody does."""
    from kiosk.domain.updating import Progress

    try:
        with PROGRESS.open(encoding="ascii") as file:
            word, _, serial = file.read(30).partition(" ")
        return Progress(word).value, int(serial or 0)
    except (OSError, ValueError):
        return "", 0


class Orders:
    """How this kiosk stands with its fleet's owner. afar: None where it obeys nobody."""

    def __init__(self, afar: AfarOrders | None) -> None:
        self._afar = afar

    def after(self, state: SyncState) -> None:
        if self._afar is not None:
            self._afar.after(state)

    def renew(self) -> bool:
        return self._afar is not None and self._afar.waiting

    def obeyed(self) -> Obeyed:
        from kiosk.domain.health import Obeyed

        afar = self._afar
        if afar is None:
            return Obeyed()
        return Obeyed(afar.serial, afar.refused.value if afar.refused else "", *progress())


def choose_orders(
    begun: InForce | None, central: Central, clock: Clock, environment: Mapping[str, str] = os.environ
) -> Orders:
    """begun: None where no orders are taken, at a desk."""
    if begun is None or not obeys(begun.own):
        return Orders(None)
    from kiosk.devices.order_file import OrderFile
    from kiosk.services.afar import AfarOrders
    from kiosk.services.proofs import key_of

    return Orders(
        AfarOrders(
            central,
            order_shelf(begun.own),
            OrderFile(update_notice(begun.own)),
            key_of(begun.own.fleet_authority),
            lambda order: ordered(begun.path, begun.own, order, environment),
            clock,
            begun.serial,
            begun.refused,
        )
    )
