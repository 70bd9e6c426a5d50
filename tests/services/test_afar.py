"""Settings from afar at a kiosk: what is taken, kept, started with, and refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sync_kit import StillClock

from kiosk.central.memory import MemoryCentral
from kiosk.devices.order_file import OrderFile
from kiosk.domain.health import Obeyed
from kiosk.domain.orders import MOST, Group, Kind, SettingsOrder
from kiosk.domain.proof import as_text
from kiosk.fleet_bootstrap import Orders, choose_orders, in_force, order_shelf, update_notice
from kiosk.services.afar import EVERY
from kiosk.services.orders import sign
from kiosk.services.ports import OutboxCounts
from kiosk.services.proof_keys import public_of
from kiosk.services.sync import SyncState
from kiosk.settings import load_settings

OWNER, THIEF = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
CONNECTED, AWAY = SyncState(True, OutboxCounts()), SyncState(False, OutboxCounts())
FILE = """
kiosk_number = "0007"
office = "الرياض"
phone = "1"
printer = "escpos://printer"
centre = "postgresql://centre.example/centre"
fleet_authority = "{key}"
data_folder = "{folder}"
"""


def an_order(serial: int = 3, all: Group | None = None, kiosks: dict[str, Group] | None = None) -> SettingsOrder:
    return SettingsOrder(serial, date(2026, 11, 28), all or {"phone": "19911"}, {}, kiosks or {})


class Machine:
    """A kiosk over its starts. carry: what the centre gives out, whoever wrote it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock, self.environment = folder, StillClock(), dict[str, str]()
        self.central = MemoryCentral(self.clock, "0007")
        self.path = folder / "kiosk.toml"
        self.path.write_text(FILE.format(key=as_text(public_of(OWNER)), folder=folder / "data"), encoding="utf-8")
        self.start()

    def start(self) -> Orders:
        own = load_settings(self.path, self.environment)
        self.begun = in_force(self.path, own, self.environment)
        self.orders = choose_orders(self.begun, self.central, self.clock, self.environment)
        return self.orders

    def publish(self, order: SettingsOrder, owner: Ed25519PrivateKey = OWNER) -> None:
        self.central.publish_order(sign(order, owner))

    def round(self) -> None:
        self.clock.moment += EVERY
        self.orders.after(CONNECTED)


@pytest.fixture
def kiosk(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_an_order_counts_from_the_next_start(kiosk: Machine) -> None:
    kiosk.publish(an_order())
    kiosk.round()
    assert (kiosk.orders.renew(), kiosk.begun.settings.phone) == (True, "1")
    kiosk.start()
    assert (kiosk.begun.settings.phone, kiosk.begun.settings.office) == ("19911", "الرياض")
    assert (kiosk.orders.renew(), kiosk.orders.obeyed()) == (False, Obeyed(3))


def test_what_the_order_says_no_more_is_as_in_the_file_again(kiosk: Machine) -> None:
    kiosk.publish(an_order())
    kiosk.round()
    kiosk.publish(an_order(4, {"idle_seconds": 90}))
    kiosk.round()
    kiosk.start()
    assert (kiosk.begun.settings.phone, kiosk.begun.settings.idle_seconds) == ("1", 90)


def test_the_environment_of_the_machine_wins(kiosk: Machine) -> None:
    kiosk.environment["KIOSK_PHONE"] = "2"
    kiosk.publish(an_order())
    kiosk.round()
    kiosk.start()
    assert kiosk.begun.settings.phone == "2"


def test_what_is_another_kiosks_is_not_this_ones(kiosk: Machine) -> None:
    kiosk.publish(an_order(kiosks={"0008": {"phone": "8"}, "0007": {"hours": "7–2"}}))
    kiosk.round()
    kiosk.start()
    assert (kiosk.begun.settings.phone, kiosk.begun.settings.hours) == ("19911", "7–2")


@pytest.mark.parametrize(
    ("order", "why"),
    [
        (an_order(all={"printer": "ipp://thief/ipp/print"}), "name"),
        (an_order(all={"centre": "postgresql://thief/centre"}), "name"),
        (an_order(all={"fleet_authority": "A" * 52}), "name"),
        (an_order(all={"data_folder": "/tmp"}), "name"),
        (an_order(all={"voice_program": "/bin/sh"}), "name"),
        (an_order(all={"not_a_setting": 1}), "name"),
        (an_order(all={"idle_seconds": 86_400}), "value"),
        (an_order(all={"idle_seconds": True}), "value"),
        (an_order(all={"phone": 5}), "value"),
        (an_order(all={"paper_width_mm": 210}), "value"),
    ],
    ids=str,
)
def test_what_may_not_be_or_does_not_fit_is_refused_whole(kiosk: Machine, order: SettingsOrder, why: str) -> None:
    kiosk.publish(replace(order, all={**order.all, "hours": "7–2"}))
    kiosk.round()
    assert (kiosk.orders.renew(), kiosk.orders.obeyed()) == (False, Obeyed(0, why))
    kiosk.start()
    assert (kiosk.begun.settings.hours, order_shelf(kiosk.begun.own).text()) == ("", "")


def test_a_stolen_centre_sets_nothing(kiosk: Machine) -> None:
    kiosk.publish(an_order(), THIEF)
    kiosk.round()
    assert (kiosk.orders.renew(), kiosk.orders.obeyed().refused) == (False, "signature")


def test_a_stolen_centre_does_not_bring_an_older_order_back(kiosk: Machine) -> None:
    kiosk.publish(an_order(5))
    kiosk.round()
    kiosk.start()
    kiosk.central.fleet_order = lambda kind, above: sign(an_order(4, {"phone": "4"}), OWNER)  # type: ignore[method-assign]
    kiosk.round()
    assert kiosk.orders.obeyed() == Obeyed(5, "older")
    kiosk.start()
    assert kiosk.begun.settings.phone == "19911"


def test_a_refusal_is_over_with_the_next_order_that_does(kiosk: Machine) -> None:
    kiosk.publish(an_order(all={"printer": ""}))
    kiosk.round()
    kiosk.publish(an_order(4))
    kiosk.round()
    assert kiosk.orders.renew() and kiosk.orders.obeyed().refused == ""


def test_a_kept_order_is_checked_again_at_each_start(kiosk: Machine) -> None:
    kiosk.publish(an_order())
    kiosk.round()
    shelf = order_shelf(kiosk.begun.own)
    shelf.keep(shelf.text().replace("19911", "66666"))
    kiosk.start()
    assert (kiosk.begun.settings.phone, kiosk.orders.obeyed().refused) == ("1", "signature")


def test_a_kept_order_that_fits_the_file_no_more_leaves_the_file(kiosk: Machine) -> None:
    alone = kiosk.path.read_text(encoding="utf-8")
    kiosk.path.write_text(alone + 'letter_printer = "ipp://letters/ipp/print"\n', encoding="utf-8")
    kiosk.start()
    kiosk.publish(an_order(all={"letter_width_mm": 210}))
    kiosk.round()
    kiosk.start()
    assert kiosk.begun.settings.letter_width_mm == 210
    kiosk.path.write_text(alone, encoding="utf-8")  # the other printer was taken away
    kiosk.start()
    assert (kiosk.begun.settings.letter_width_mm, kiosk.orders.obeyed()) == (0, Obeyed(0, "value"))


def test_it_is_asked_now_and_then_and_only_where_the_centre_answers(kiosk: Machine) -> None:
    asked = list[Kind]()
    kiosk.central.fleet_order = lambda kind, above: asked.append(kind) or ""  # type: ignore[method-assign,func-returns-value]
    for state, forward in ((AWAY, timedelta()), (CONNECTED, timedelta()), (CONNECTED, EVERY / 2), (CONNECTED, EVERY)):
        kiosk.clock.moment += forward
        kiosk.orders.after(state)
    assert asked == [Kind.UPDATE, Kind.SETTINGS] * 2


def test_what_is_said_of_a_newer_program_is_laid_down_and_taken_away(kiosk: Machine) -> None:
    notice, said = OrderFile(update_notice(kiosk.begun.own)), ["KSF1.whatever", "", "ليس طلبا", "x" * (MOST + 1)]
    for text, lies in zip(said, ("KSF1.whatever", "", "", ""), strict=True):
        kiosk.central.fleet_order = lambda kind, above, text=text: text if kind is Kind.UPDATE else ""  # type: ignore[method-assign,misc]
        kiosk.round()
        assert notice.text() == lies


def test_a_program_too_old_for_the_centre_still_hears_of_a_newer_one(kiosk: Machine) -> None:
    kiosk.central.fleet_order = lambda kind, above: "KSF1.newer"  # type: ignore[method-assign]
    kiosk.clock.moment += EVERY
    kiosk.orders.after(replace(CONNECTED, outdated=True))
    assert OrderFile(update_notice(kiosk.begun.own)).text() == "KSF1.newer"
    assert kiosk.orders.obeyed().refused == ""


@pytest.mark.parametrize("wrong", [lambda k, a: 1 / 0, lambda k, a: "x" * MOST])
def test_nothing_that_goes_wrong_there_reaches_sync(kiosk: Machine, wrong: Callable[[object, int], str]) -> None:
    kiosk.central.fleet_order = wrong  # type: ignore[method-assign,assignment]
    kiosk.round()
    assert not kiosk.orders.renew()


@pytest.mark.parametrize("line", ['fleet_authority = ""', "practice = true", 'centre = ""'])
def test_who_names_no_owner_asks_nobody(kiosk: Machine, line: str) -> None:
    kept = [
        told for told in kiosk.path.read_text(encoding="utf-8").splitlines() if told.split()[:1] != line.split()[:1]
    ]
    kiosk.path.write_text("\n".join([*kept, line]), encoding="utf-8")
    kiosk.start()
    kiosk.publish(an_order())
    kiosk.round()
    assert (kiosk.orders.renew(), kiosk.orders.obeyed()) == (False, Obeyed())


def test_a_file_of_something_else_is_no_order(tmp_path: Path) -> None:
    shelf = OrderFile(tmp_path / "orders" / "settings")
    assert shelf.text() == ""
    shelf.keep("x" * (2 * MOST))
    assert len(shelf.text()) == MOST + 1
    (tmp_path / "orders" / "settings").write_bytes(b"\xff")
    assert shelf.text() == ""


LIGHT = """
import sys
import kiosk.__main__
from kiosk.fleet_bootstrap import in_force
from kiosk.settings import load_settings
in_force(None, load_settings(None, {}))
print(*sorted(sys.modules))
"""


def test_a_kiosk_without_an_order_starts_without_what_orders_need() -> None:
    loaded = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True).stdout.split()
    assert "kiosk.fleet_bootstrap" in loaded
    assert {"kiosk.domain.orders", "cryptography", "stdnum"}.isdisjoint(loaded)
