"""The clerk's PIN: only its hash is kept, and it opens for no other."""

from __future__ import annotations

import pytest
from services_kit import HASTY

from kiosk.services.clerk import SECRET, ClerkPin
from kiosk.storage.keyrings import MemorySecrets


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def clerk(secrets: MemorySecrets) -> ClerkPin:
    return ClerkPin(secrets, HASTY)


def test_the_pin_that_was_set_opens_and_no_other(clerk: ClerkPin) -> None:
    clerk.set("4711")
    assert clerk.check("4711")
    for typed in ("4712", "471", "47110", "", " 4711"):
        assert not clerk.check(typed)


def test_only_an_argon2id_hash_is_kept(clerk: ClerkPin, secrets: MemorySecrets) -> None:
    clerk.set("4711")
    kept = secrets.get(SECRET)
    assert kept is not None
    assert kept.startswith("$argon2id$")
    assert "4711" not in kept.replace("$argon2id$", "").split("$")


def test_the_same_pin_is_never_kept_alike(clerk: ClerkPin, secrets: MemorySecrets) -> None:
    clerk.set("4711")
    first = secrets.get(SECRET)
    clerk.set("4711")
    assert secrets.get(SECRET) != first


def test_a_new_pin_takes_the_old_one_s_place(clerk: ClerkPin) -> None:
    clerk.set("4711")
    clerk.set("9020")
    assert clerk.check("9020")
    assert not clerk.check("4711")


def test_nothing_opens_before_a_pin_was_set(clerk: ClerkPin) -> None:
    assert not clerk.check("")
    assert not clerk.check("0000")


@pytest.mark.parametrize("pin", ["", "471", "47a1", "4 711", "٤٧١١", "-4711"])
def test_what_is_no_pin_is_not_set(clerk: ClerkPin, secrets: MemorySecrets, pin: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        clerk.set(pin)
    assert secrets.get(SECRET) is None


def test_a_damaged_secret_opens_for_nobody(clerk: ClerkPin, secrets: MemorySecrets) -> None:
    secrets.set(SECRET, "not a hash")
    assert not clerk.check("4711")
