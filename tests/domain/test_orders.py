"""Orders of the fleet's owner: what is signed is what is read, and who comes when in the stages of an update."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.orders import (
    MOST,
    Order,
    OrderRefusal,
    Package,
    Refused,
    SettingsOrder,
    Signed,
    Stage,
    UpdateOrder,
    is_newer,
    place_of,
)
from kiosk.services.orders import checked, settings_order, sign, update_order
from kiosk.services.proof_keys import public_of

OWNER, THIEF = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
KEY, DAY = public_of(OWNER), date(2026, 11, 28)
SETTINGS = SettingsOrder(
    3, DAY, {"phone": "19911", "idle_seconds": 90}, {"الرياض": {"phone": "1"}}, {"0007": {"phone": "2"}}
)
NEW = Package("0.2.0", "a" * 64, 5_000, "https://mirror.example/kiosk/kiosk_0.2.0_all.deb")
UPDATE = UpdateOrder(
    4, DAY, NEW, replace(NEW, version="0.1.0"), (Stage(0, kiosks=frozenset({"0007"})), Stage(2, 10), Stage(5, 100))
)


def why(text: str, key: bytes | None = KEY) -> OrderRefusal:
    with pytest.raises(Refused) as refused:
        checked(text, key)
    return refused.value.why


@pytest.mark.parametrize("order", [SETTINGS, UPDATE], ids=["settings", "update"])
class TestSignature:
    def test_what_was_signed_is_read(self, order: Order) -> None:
        assert checked(sign(order, OWNER) + "\n", KEY) == order

    def test_nobody_elses_counts(self, order: Order) -> None:
        assert why(sign(order, THIEF)) is OrderRefusal.SIGNATURE
        assert why(sign(order, OWNER), None) is OrderRefusal.SIGNATURE

    def test_a_changed_letter_ends_it(self, order: Order) -> None:
        text = sign(order, OWNER)
        for at in range(0, len(text), 7):
            altered = text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]
            assert why(altered) in (OrderRefusal.SIGNATURE, OrderRefusal.FORM)

    def test_an_older_one_is_not_obeyed_again(self, order: Order) -> None:
        read = settings_order if isinstance(order, SettingsOrder) else update_order
        assert read(sign(order, OWNER), KEY, order.serial - 1) == order  # type: ignore[operator]
        for above in (order.serial, order.serial + 1):
            with pytest.raises(Refused, match="older"):
                read(sign(order, OWNER), KEY, above)  # type: ignore[operator]


def test_a_signature_of_one_kind_is_none_of_another() -> None:
    with pytest.raises(Refused, match="form"):
        update_order(sign(SETTINGS, OWNER), KEY)
    with pytest.raises(Refused, match="form"):
        settings_order(sign(UPDATE, OWNER), KEY)


@pytest.mark.parametrize("text", ["", "KSF1.", "KSF1.{}.AAAA", "KSF1." + "[" * MOST, "طلب", "x" * 500_000])
def test_what_is_no_order_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="form"):
        Signed.parse(text)


@pytest.mark.parametrize(
    "told",
    [
        {"serial": 0},
        {"serial": 1e9},
        {"serial": True},
        {"day": "soon"},
        {"all": {"Phone": "1"}},
        {"all": {"phone": ["1"]}},
        {"all": {"phone": "a\nb"}},
        {"kiosks": {"7": {}}},
        {"offices": []},
        {"all": {"phone": "9" * 5000}},
    ],
)
def test_settings_of_another_form_are_refused(told: dict[str, object]) -> None:
    with pytest.raises(Refused, match="form"):
        SettingsOrder.read({**SETTINGS.told(), **told})


@pytest.mark.parametrize(
    "told",
    [
        {"package": None},
        {"package": {**NEW.told(), "version": "0.2.0; reboot"}},
        {"package": {**NEW.told(), "sha256": "A" * 64}},
        {"package": {**NEW.told(), "size": 0}},
        {"package": {**NEW.told(), "source": "http://mirror.example/kiosk.deb"}},
        {"package": {**NEW.told(), "source": "https://a b/c"}},
        {"back": {**NEW.told(), "version": "0.3.0"}},
        {"stages": []},
        {"stages": [{"after_days": -1}]},
        {"stages": [{"after_days": 0, "share": 101}]},
        {"stages": [{"after_days": 0, "kiosks": ["everybody"]}]},
        {"hours": [22]},
    ],
)
def test_an_update_of_another_form_is_refused(told: dict[str, object]) -> None:
    with pytest.raises(Refused, match="form"):
        UpdateOrder.read({**UPDATE.told(), **told})


def test_of_what_is_ordered_the_narrowest_counts() -> None:
    assert SETTINGS.of("0001", "جدة") == {"phone": "19911", "idle_seconds": 90}
    assert SETTINGS.of("0001", "الرياض")["phone"] == "1"
    assert SETTINGS.of("0007", "الرياض") == {"phone": "2", "idle_seconds": 90}


NUMBERS = st.integers(0, 9999).map("{:04d}".format)
STAGES = st.lists(
    st.builds(Stage, st.integers(0, 30), st.integers(0, 100), st.frozensets(NUMBERS, max_size=3)),
    min_size=1,
    max_size=4,
).map(tuple)


@given(NUMBERS, STAGES, st.integers(0, 40), st.integers(0, 40))
def test_whose_turn_has_come_keeps_it(kiosk: str, stages: tuple[Stage, ...], days: int, more: int) -> None:
    order = replace(UPDATE, stages=stages)
    if order.includes(kiosk, DAY + timedelta(days)):
        assert order.includes(kiosk, DAY + timedelta(days + more))


@given(NUMBERS, st.integers(0, 100), st.integers(0, 100))
def test_a_larger_share_holds_the_smaller_one(kiosk: str, share: int, more: int) -> None:
    small, large = (replace(UPDATE, stages=(Stage(0, one),)) for one in sorted((share, more)))
    assert small.includes(kiosk, DAY) <= large.includes(kiosk, DAY)


@pytest.mark.parametrize("share", [0, 5, 50, 100])
def test_a_share_is_about_that_share(share: int) -> None:
    order = replace(UPDATE, stages=(Stage(0, share),))
    taken = sum(order.includes(f"{number:04d}", DAY) for number in range(10_000))
    assert abs(taken - share * 100) < 200 and (taken == share * 100 if share in (0, 100) else True)


def test_with_another_version_others_come_first() -> None:
    first = {version: {n for n in range(10_000) if place_of(f"{n:04d}", version) < 5} for version in ("0.2.0", "0.3.0")}
    assert len(first["0.2.0"] & first["0.3.0"]) < 60  # of 500: by chance it would be 25


def test_before_its_day_nobodys_turn_has_come() -> None:
    assert not UPDATE.includes("0007", DAY - timedelta(days=1))
    assert UPDATE.includes("0007", DAY) and not UPDATE.includes("0008", DAY)


def test_hours_go_over_midnight_too() -> None:
    night, day = replace(UPDATE, hours=(22, 5)), replace(UPDATE, hours=(9, 15))
    assert [hour for hour in range(24) if night.at_this_hour(hour)] == [0, 1, 2, 3, 4, 22, 23]
    assert [hour for hour in range(24) if day.at_this_hour(hour)] == [9, 10, 11, 12, 13, 14]
    assert all(UPDATE.at_this_hour(hour) for hour in range(24))


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [
        ("0.2.0", "0.1.9", True),
        ("0.10", "0.9", True),
        ("0.2.0", "0.2", False),
        ("0.1.0", "0.2.0", False),
        ("1.0", "x", False),
    ],
)
def test_versions_are_numbers(one: str, other: str, newer: bool) -> None:
    assert is_newer(one, other) is newer
