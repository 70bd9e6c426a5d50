"""A newer program at one kiosk: when it is put in, how it is watched, and how it is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from structlog.testing import capture_logs

from kiosk.devices.memory_updates import MemoryBook, MemoryMachine, MemoryPackages
from kiosk.domain.orders import Package, SettingsOrder, Stage, UpdateOrder
from kiosk.domain.updating import Progress
from kiosk.falls import MOST
from kiosk.services.orders import sign
from kiosk.services.proof_keys import public_of
from kiosk.services.updating import FALLS, LOOKS, QUIET, Told, UpdateFault, Updater

OWNER, THIEF = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
NEW = Package("0.2.0", "a" * 64, 5_000, "https://mirror.example/kiosk_0.2.0_all.deb")
OLD = replace(NEW, version="0.1.0", sha256="b" * 64)
ORDER = UpdateOrder(4, date(2026, 11, 28), NEW, OLD, (Stage(0, 0, frozenset({"0007"})), Stage(3, 100)))
NIGHT = datetime(2026, 11, 28, 23, 0)  # noqa: DTZ001 (the machine's own time)


class Kiosk:
    def __init__(self, folder: Path, number: str = "0007") -> None:
        self.now, self.notice = NIGHT, ""
        self.machine, self.packages, self.books = MemoryMachine(), MemoryPackages(folder), MemoryBook()
        self.updater = Updater(
            number,
            public_of(OWNER),
            lambda: self.notice,
            self.books,
            self.packages,
            self.machine,
            lambda: self.now,
        )

    def order(self, owner: Ed25519PrivateKey = OWNER, **changes: object) -> Kiosk:
        self.notice = sign(replace(ORDER, **changes), owner)  # type: ignore[arg-type]
        return self

    def step(self, rounds: int = 1) -> Progress:
        return [self.updater.step() for _ in range(rounds)][-1]


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


def test_without_an_order_nothing_is_done(kiosk: Kiosk) -> None:
    assert (kiosk.step(), kiosk.machine.done, kiosk.packages.fetched) == (Progress.NONE, [], [])


def test_a_newer_one_is_put_in_watched_and_kept(kiosk: Kiosk) -> None:
    kiosk.order()
    assert kiosk.step() is Progress.TRIAL
    assert kiosk.machine.done == ["0.2.0"]
    assert kiosk.step(LOOKS - 1) is Progress.TRIAL
    assert kiosk.step() is Progress.NONE
    assert kiosk.step(3) is Progress.NONE and kiosk.machine.done == ["0.2.0"]


def test_how_it_goes_stands_in_the_log_once(kiosk: Kiosk) -> None:
    kiosk.now = NIGHT.replace(hour=12)
    kiosk.order(hours=(22, 5))
    with capture_logs() as lines:
        kiosk.step(2)
        kiosk.now = NIGHT
        kiosk.step(LOOKS + 3)
    assert [(line["event"], line.get("progress")) for line in lines] == [
        ("an update goes on", "waiting"),
        ("an update goes on", "trial"),
        ("an update stands", None),
    ]


@pytest.mark.parametrize("falls", [FALLS, FALLS + 2])
def test_one_that_falls_is_taken_back_and_not_tried_again(kiosk: Kiosk, falls: int) -> None:
    kiosk.order().step()
    kiosk.machine.told = Told("0.2.0", None, falls)
    assert kiosk.step() is Progress.BACK
    assert kiosk.machine.done == ["0.2.0", "0.1.0"]
    assert kiosk.step(3) is Progress.BACK and kiosk.machine.installed == "0.1.0"
    kiosk.notice = ""  # held for all
    assert kiosk.step() is Progress.BACK
    kiosk.machine.told = Told("0.1.0", QUIET)
    kiosk.order(serial=5, package=replace(NEW, version="0.2.1"))
    assert kiosk.step() is Progress.TRIAL


def test_falls_are_counted_as_the_screen_counts_them() -> None:
    assert FALLS == MOST


@pytest.mark.parametrize("told", [None, Told("0.1.0", timedelta()), Told("", None), Told("0.2.0", None, 1)])
def test_one_that_never_comes_up_is_taken_back(kiosk: Kiosk, told: Told | None) -> None:
    kiosk.order().step()
    kiosk.machine.told = told  # type: ignore[assignment]
    assert kiosk.step(LOOKS - 1) is Progress.TRIAL
    assert kiosk.step() is Progress.BACK


def test_one_that_can_not_be_put_in_is_taken_back_at_once(kiosk: Kiosk) -> None:
    kiosk.packages.broken = frozenset({"0.2.0"})
    assert kiosk.order().step() is Progress.BACK
    assert (kiosk.machine.installed, kiosk.machine.done) == ("0.1.0", ["0.1.0"])


def test_where_the_store_lets_no_older_one_in_there_is_no_way_back(kiosk: Kiosk) -> None:
    kiosk.order(back=None).step()
    kiosk.machine.told = Told("0.2.0", None, FALLS)
    assert kiosk.step(2) is Progress.FAILED
    assert kiosk.machine.done == ["0.2.0"]


def test_a_way_back_that_fails_is_tried_again(kiosk: Kiosk) -> None:
    kiosk.order().step()
    kiosk.machine.told, kiosk.packages.broken = Told("0.2.0", None, FALLS), frozenset({"0.1.0"})
    assert kiosk.step(2) is Progress.RETURNING
    kiosk.packages.broken = frozenset()
    assert kiosk.step() is Progress.BACK


def test_the_way_back_is_there_before_anything_is_changed(kiosk: Kiosk) -> None:
    kiosk.order().step()
    assert kiosk.packages.fetched == ["0.1.0", "0.2.0"]


def test_a_round_that_was_cut_off_is_taken_up(kiosk: Kiosk) -> None:
    kiosk.order().step()
    kiosk.machine.installed = ""  # the power went while it was unpacked
    assert kiosk.step() is Progress.TRIAL
    assert kiosk.machine.done == ["0.2.0", "0.2.0"]


@pytest.mark.parametrize(
    "told",
    [None, Told("0.1.0", None), Told("0.1.0", QUIET - timedelta(seconds=1))],
    ids=["none", "served", "just left"],
)
def test_while_somebody_is_there_it_waits(kiosk: Kiosk, told: Told | None) -> None:
    kiosk.machine.told = told  # type: ignore[assignment]
    assert kiosk.order().step() is Progress.WAITING
    kiosk.machine.told = Told("0.1.0", QUIET)
    assert kiosk.step() is Progress.TRIAL


def test_a_screen_that_rests_after_its_falls_is_mended(kiosk: Kiosk) -> None:
    kiosk.machine.told = Told("0.1.0", None, FALLS)
    assert kiosk.order().step() is Progress.TRIAL


def test_it_waits_for_its_hour(kiosk: Kiosk) -> None:
    kiosk.now = NIGHT.replace(hour=12)
    assert kiosk.order(hours=(22, 5)).step() is Progress.WAITING
    kiosk.now = NIGHT
    assert kiosk.step() is Progress.TRIAL


def test_it_waits_for_its_turn(tmp_path: Path) -> None:
    other = Kiosk(tmp_path, "0008").order()
    assert (other.step(), other.packages.fetched) == (Progress.NONE, [])
    other.now += timedelta(days=3)
    assert other.step() is Progress.TRIAL


def test_one_that_is_held_is_not_put_in(kiosk: Kiosk) -> None:
    kiosk.now = NIGHT.replace(hour=12)
    kiosk.order(hours=(22, 5)).step()
    kiosk.notice, kiosk.now = "", NIGHT
    assert (kiosk.step(), kiosk.machine.done) == (Progress.NONE, [])


def test_a_mirror_that_is_away_is_asked_again(kiosk: Kiosk) -> None:
    kiosk.packages.away = True
    assert kiosk.order().step() is Progress.FETCHING
    kiosk.packages.away = False
    assert kiosk.step() is Progress.TRIAL


def test_nobody_elses_program_is_put_in(kiosk: Kiosk) -> None:
    assert kiosk.order(THIEF).step() is Progress.REFUSED
    kiosk.notice = "KSF1." + "x" * 100
    assert kiosk.step() is Progress.REFUSED
    kiosk.notice = sign(SettingsOrder(9, date(2026, 11, 28), {}, {}, {}), OWNER)
    assert kiosk.step() is Progress.REFUSED
    assert (kiosk.machine.done, kiosk.packages.fetched) == ([], [])


def test_an_altered_order_is_none(kiosk: Kiosk) -> None:
    kiosk.order()
    kiosk.notice = kiosk.notice.replace("mirror.example", "thiefs.example")
    assert (kiosk.step(), kiosk.packages.fetched) == (Progress.REFUSED, [])


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9"])
def test_an_older_program_is_not_put_in(kiosk: Kiosk, version: str) -> None:
    kiosk.order(package=replace(NEW, version=version), back=None)
    assert (kiosk.step(), kiosk.machine.done) == (Progress.NONE, [])


def test_an_order_that_was_replaced_does_not_come_back(kiosk: Kiosk) -> None:
    kiosk.order(serial=6, stages=(Stage(300, 100),)).step()
    assert kiosk.order(serial=5).step() is Progress.REFUSED
    assert kiosk.machine.done == []


def test_what_can_not_be_fetched_for_the_way_back_is_had_later(kiosk: Kiosk) -> None:
    kiosk.order().step()
    kiosk.machine.told, kiosk.packages.away = Told("0.2.0", None, FALLS), True
    assert kiosk.step() is Progress.RETURNING
    kiosk.machine.installed, kiosk.packages.away = "", False
    assert kiosk.step() is Progress.BACK


def test_a_machine_that_does_not_answer_ends_the_round(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> str:
        raise UpdateFault("dpkg-query ended with 2")

    monkeypatch.setattr(kiosk.machine, "version", fails)
    with pytest.raises(UpdateFault):
        kiosk.order().step()
    assert kiosk.books.book.progress is Progress.NONE
