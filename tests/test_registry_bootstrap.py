"""Which registries the settings bring about, and what is said of settings that can't be right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bootstrap import Parts, Running, _centre, _registries
from kiosk.central.postgres.registries import AskedAtCentre
from kiosk.devices.http_registry import HttpRegistry
from kiosk.devices.practice_registry import PracticeRegistry
from kiosk.domain.registries import CIVIL_STATUS, LEASES, REGISTRIES
from kiosk.registry_bootstrap import choose_registries, credential_name
from kiosk.services.place import Place
from kiosk.settings import Settings, SettingsError
from kiosk.storage.keyrings import MemorySecrets

FILE = """
[civil_status]
url = "https://registry.example/person"
header = "Authorization: Bearer {token}"
[leases]
url = "http://127.0.0.1:9/leases"
"""


def settings(tmp_path: Path, text: str = FILE) -> Settings:
    path = tmp_path / "registries.toml"
    path.write_text(text, encoding="utf-8")
    return Settings(registries=str(path))


def secret(name: str) -> str | None:
    return "s3cret" if name == credential_name(CIVIL_STATUS) else None


def test_by_default_there_is_none() -> None:
    assert choose_registries(Settings(), secret, practice=False) == {}
    assert choose_registries(Settings(), secret, practice=True) == {}


def test_practice_has_made_up_ones_and_never_asks_real_ones(tmp_path: Path) -> None:
    made_up = choose_registries(Settings(registries="practice"), secret, practice=True)
    assert set(made_up) == set(REGISTRIES)
    assert all(isinstance(registry, PracticeRegistry) for registry in made_up.values())
    assert choose_registries(settings(tmp_path), secret, practice=True) == {}
    assert choose_registries(Settings(registries="practice"), secret, practice=False) == {}


def test_a_file_names_each_with_its_credential_from_the_keyring(tmp_path: Path) -> None:
    found = choose_registries(settings(tmp_path), secret, practice=False)
    assert set(found) == {CIVIL_STATUS, LEASES}
    civil = found[CIVIL_STATUS]
    assert isinstance(civil, HttpRegistry)
    assert civil._address.token == "s3cret"
    assert credential_name(CIVIL_STATUS) == "registry-civil-status"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[weather]\nurl = 'https://a.example/'", "weather"),
        ("[leases]\nurl = 'http://registry.example/'", "https"),
        ("[leases]\nurl = 'https://a.example/'\ntoken = 'x'", "leases"),
        ("[leases]\nheader = 'A: {token}'", "leases"),
        ("leases = 'https://a.example/'", "leases"),
        ("[leases]\nurl = 'https://a.example/'\nheader = 'A: {token}'", "registry-leases"),
        ("[leases", "can't be read"),
    ],
)
def test_a_file_that_cannot_be_right_is_told_at_once(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        choose_registries(settings(tmp_path, text), secret, practice=False)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="can't be read"):
        choose_registries(Settings(registries=str(tmp_path / "none.toml")), secret, practice=False)


def test_a_kiosk_with_a_centre_elsewhere_asks_nobody_itself(tmp_path: Path) -> None:
    here = settings(tmp_path, "[leases]\nurl = 'http://127.0.0.1:9/leases'")
    parts = Parts(here, tmp_path, None, MemorySecrets(), None, Place("0007"), None)  # type: ignore[arg-type]
    assert _registries(parts).offered("") == {LEASES}
    elsewhere = replace(parts, settings=replace(here, centre="postgresql://127.0.0.1:9/centre"))
    running = Running()
    _central, registries = _centre(elsewhere, running, None, None)  # type: ignore[arg-type]
    assert isinstance(registries, AskedAtCentre)
    assert registries.offered("a session") == frozenset(), "the centre can't be reached"
    running.close()
