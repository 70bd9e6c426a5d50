"""`kiosk enrol`: from the centre's command through a pipe into a real keyring, and out of it to the centre."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pg_fixtures import PgCentre

from kiosk.central.postgres import admin

UNLOCK = "printf test | gnome-keyring-daemon --unlock --components=secrets --daemonize > /dev/null 2>&1; "
ENROL = f"{sys.executable} -m kiosk enrol"
GREET = f"""{sys.executable} -c '
from kiosk.bootstrap import secrets_for
from kiosk.enrolment import central_elsewhere
from kiosk.settings import load_settings
settings = load_settings(None)
print("version", central_elsewhere(settings, secrets_for(settings, or_practice=False)[0]).greet().version)'"""

TRY_DESK = f"""{sys.executable} -c '
from kiosk.bootstrap import secrets_for
from kiosk.desk_bootstrap import beside
from kiosk.enrolment import COUNTER_PASSWORD, central_elsewhere, desk_elsewhere
from kiosk.settings import load_settings
own = beside(load_settings(None), practice=False)
secrets = secrets_for(own, or_practice=False)[0]
print("desk", desk_elsewhere(own, secrets).sign_in("1001", "not this").verdict)
print("version", central_elsewhere(own, secrets, COUNTER_PASSWORD).greet().version)'"""


def on_a_kiosk(home: Path, commands: str, given: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """What a shell does on a desktop session of its own, with a keyring that is open."""
    for needed in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is not installed")
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    command = ["dbus-run-session", "--", "sh", "-c", "exec 3<&0; " + UNLOCK + "exec 0<&3; " + commands]
    return subprocess.run(
        command, env=kept | places | settings, input=given, capture_output=True, text=True, timeout=90, check=False
    )


def settings_of(centre: PgCentre) -> dict[str, str]:
    """The same address for all kiosks: each adds its own role."""
    address = f"postgresql://127.0.0.1:{centre.server.port}/{centre.name}"
    return {"KIOSK_CENTRE": address, "KIOSK_KIOSK_NUMBER": "0007"}


def test_a_receipt_key_is_found_again_in_the_keyring_and_lies_nowhere_else(tmp_path: Path) -> None:
    key = f"{sys.executable} -m kiosk receipt-key"
    done = on_a_kiosk(tmp_path, f"{key} && {key} && {key} --renew", "")
    first, again, renewed = done.stdout.splitlines()
    assert first == again != renewed, done.stderr
    assert not (tmp_path / ".local" / "share" / "kiosk").exists()


def test_an_enrolled_kiosk_finds_its_password_again(pg_centre: PgCentre, tmp_path: Path) -> None:
    password = pg_centre.password("0007")
    done = on_a_kiosk(tmp_path, f"{ENROL} && {GREET}", password + "\n", **settings_of(pg_centre))
    assert done.stdout.splitlines() == ["The centre knows this kiosk.", "version 1"], done.stderr
    assert password not in done.stderr


def test_a_desk_finds_both_its_passwords_again(pg_centre: PgCentre, tmp_path: Path) -> None:
    """Its own, and that of the kiosk of its number, by which its clerks' work travels."""
    given = "\n".join([admin.add_desk(pg_centre.dsn(), "9001"), pg_centre.password("9001"), ""])
    done = on_a_kiosk(tmp_path, f"{ENROL} --desk && {TRY_DESK}", given, **settings_of(pg_centre))
    assert done.stdout.splitlines() == ["The centre knows this desk.", "desk wrong", "version 1"], done.stderr


def test_a_desk_without_its_kiosks_password_says_so_and_keeps_its_own(pg_centre: PgCentre, tmp_path: Path) -> None:
    given = "\n".join([admin.add_desk(pg_centre.dsn(), "9001"), "mistyped", ""])
    done = on_a_kiosk(tmp_path, f"{ENROL} --desk", given, **settings_of(pg_centre))
    assert done.returncode == 1
    assert "password authentication failed" in done.stderr


def test_a_password_that_the_centre_does_not_take_is_told_at_once(pg_centre: PgCentre, tmp_path: Path) -> None:
    pg_centre.password("0007")
    done = on_a_kiosk(tmp_path, ENROL, "mistyped\n", **settings_of(pg_centre))
    assert done.returncode == 1
    assert "password authentication failed" in done.stderr
    assert "mistyped" not in done.stderr


def test_a_revoked_kiosk_can_not_enrol_by_itself(pg_centre: PgCentre, tmp_path: Path) -> None:
    password = pg_centre.password("0007")
    admin.revoke_kiosk(pg_centre.dsn(), "0007")
    assert on_a_kiosk(tmp_path, ENROL, password + "\n", **settings_of(pg_centre)).returncode == 1


@pytest.mark.parametrize(
    ("given", "settings", "word"),
    [
        ("secret\n", {}, "no centre to enrol at"),
        ("secret\n", {"KIOSK_CENTRE": "postgresql:///centre", "KIOSK_PRACTICE": "yes"}, "practice"),
        ("\n", {"KIOSK_CENTRE": "postgresql:///centre"}, "no password"),
        ("secret\n", {"KIOSK_CENTRE": "127.0.0.1/centre"}, "needs a URI"),
    ],
)
def test_what_can_not_be_enrolled_is_told_in_a_sentence(
    tmp_path: Path, given: str, settings: dict[str, str], word: str
) -> None:
    done = on_a_kiosk(tmp_path, ENROL, given, **settings)
    assert done.returncode == 2
    assert word in done.stderr
    assert done.stderr.splitlines()[-1].startswith("kiosk: ")
