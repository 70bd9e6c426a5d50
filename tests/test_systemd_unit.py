"""The services: systemd takes their units, the program takes their commands, and little is left open to them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.__main__ import parser, screen_command
from kiosk.paths import RESOURCES

UNIT = RESOURCES / "systemd" / "kiosk-centre.service"
PROGRAM = "/opt/kiosk/.venv/bin/kiosk"
TIGHT = 20  # of 100, as `systemd-analyze security` counts what a service could still do

needs_systemd = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")


def analyze(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = ["systemd-analyze", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_it_starts_a_command_that_there_is() -> None:
    [start] = [line for line in UNIT.read_text().splitlines() if line.startswith("ExecStart=")]
    program, *words = start.removeprefix("ExecStart=").split()
    given = parser().parse_args(words)
    assert (program, given.verb, given.centre_verb) == (PROGRAM, "centre", "work")


@needs_systemd
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    here = tmp_path / UNIT.name
    here.write_text(UNIT.read_text().replace(PROGRAM, "/bin/true"))
    told = analyze("verify", here)
    assert (told.returncode, told.stderr) == (0, "")


@needs_systemd
def test_little_is_left_open_to_it() -> None:
    told = analyze("security", "--offline=true", f"--threshold={TIGHT}", UNIT)
    assert told.returncode == 0, told.stdout


# ── the daily report ────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_daily_report_is_a_command_that_there_is() -> None:
    unit = RESOURCES / "systemd" / "kiosk-readiness.service"
    [start] = [line for line in unit.read_text().splitlines() if line.startswith("ExecStart=")]
    program, *words = start.removeprefix("ExecStart=").split()
    given = parser().parse_args(words)
    assert (program, given.verb, given.pdf) == (PROGRAM, "readiness", Path())


@needs_systemd
def test_systemd_takes_the_timer(tmp_path: Path) -> None:
    for name in ("kiosk-readiness.service", "kiosk-readiness.timer"):
        (tmp_path / name).write_text((RESOURCES / "systemd" / name).read_text().replace(PROGRAM, "/bin/true"))
    told = analyze("verify", tmp_path / "kiosk-readiness.timer", tmp_path / "kiosk-readiness.service")
    assert (told.returncode, told.stderr) == (0, "")


# ── the screen ──────────────────────────────────────────────────────────────────────────────────────────────────────

SCREEN = RESOURCES / "systemd" / "kiosk.service"
SCREEN_TIGHT = 45
"""Of 100: a screen needs devices, and its child that opens what is handed in needs namespaces."""


def test_the_compositor_starts_a_command_that_there_is() -> None:
    [start] = [line for line in SCREEN.read_text().splitlines() if line.startswith("ExecStart=")]
    compositor, _, command = start.removeprefix("ExecStart=").partition(" -- ")
    program, *words = command.split()
    given = parser().parse_args(words)
    assert compositor.split() == ["/usr/bin/cage", "-d"]  # with -s it would let people switch consoles
    assert (program, given.verb, given.or_practice, given.windowed) == (PROGRAM, "run", False, False)


def test_what_ends_the_unit_tells_the_screen_first_and_not_itself() -> None:
    """pkill's pattern finds what `kiosk run` starts, and not the shell in whose words it stands."""
    [stop] = [line for line in SCREEN.read_text().splitlines() if line.startswith("ExecStop=")]
    shell = stop.removeprefix("ExecStop=-").replace("'", "")
    [pattern] = re.findall(r'pkill -TERM -U kiosk -f "(.+?)"', stop)
    started = screen_command(parser().parse_args(["run", "--settings", "/etc/kiosk/kiosk.toml"]))
    assert re.search(pattern, " ".join(started))
    assert not re.search(pattern, shell)
    assert not re.search(pattern, next(x for x in SCREEN.read_text().splitlines() if x.startswith("ExecStart=")))


def test_nothing_keeps_the_screen_from_its_devices() -> None:
    """ProtectClock implies DeviceAllow=char-rtc, and whatever is allowed closes all others (systemd.exec(5))."""
    closing = {"PrivateDevices=yes", "ProtectClock=yes", "DevicePolicy", "DeviceAllow", "MemoryDenyWriteExecute=yes"}
    lines = [line for line in SCREEN.read_text().splitlines() if not line.startswith("#")]
    assert [line for line in lines if line in closing or line.partition("=")[0] in closing] == []


@needs_systemd
def test_systemd_takes_the_screens_unit(tmp_path: Path) -> None:
    here = tmp_path / SCREEN.name
    here.write_text(SCREEN.read_text().replace(PROGRAM, "/bin/true").replace("/usr/bin/cage", "/bin/true"))
    told = analyze("verify", here)
    assert (told.returncode, told.stderr) == (0, "")


@needs_systemd
def test_no_more_than_a_screen_needs_is_left_open_to_it() -> None:
    told = analyze("security", "--offline=true", f"--threshold={SCREEN_TIGHT}", SCREEN)
    assert told.returncode == 0, told.stdout


@needs_systemd
@pytest.mark.parametrize("drop_in", ["sealed.conf", "x-session.conf"])
def test_systemd_takes_what_is_laid_over_the_screens_unit(tmp_path: Path, drop_in: str) -> None:
    lockdown, over = RESOURCES / "lockdown", tmp_path / f"{SCREEN.name}.d" / drop_in
    over.parent.mkdir()
    for file, here in (
        (SCREEN, tmp_path / SCREEN.name),
        (lockdown / drop_in, over),
        (lockdown / "kiosk-x.service", tmp_path / "kiosk-x.service"),
        (lockdown / "kiosk-stick@.service", tmp_path / "kiosk-stick@.service"),
    ):
        text = file.read_text()
        for program in (PROGRAM, "/usr/bin/cage", "/usr/lib/xorg/Xorg"):
            text = text.replace(program, "/bin/true")
        here.write_text(text)
    told = analyze(
        "verify", tmp_path / SCREEN.name, tmp_path / "kiosk-x.service", tmp_path / "kiosk-stick@sda1.service"
    )
    assert (told.returncode, told.stderr) == (0, "")


# ── a newer program ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_update_is_a_command_that_there_is_and_roots() -> None:
    lines = (RESOURCES / "systemd" / "kiosk-update.service").read_text().splitlines()
    [start] = [line for line in lines if line.startswith("ExecStart=")]
    program, *words = start.removeprefix("ExecStart=").split()
    given = parser().parse_args(words)
    assert (program, given.verb, str(given.settings)) == (PROGRAM, "update", "/etc/kiosk/kiosk.toml")
    assert not [line for line in lines if line.startswith(("User=", "DynamicUser="))]


@needs_systemd
def test_systemd_takes_the_update_and_its_timer(tmp_path: Path) -> None:
    for name in ("kiosk-update.service", "kiosk-update.timer"):
        text = (RESOURCES / "systemd" / name).read_text()
        (tmp_path / name).write_text(text.replace(PROGRAM, "/bin/true"))
    told = analyze("verify", tmp_path / "kiosk-update.timer")
    assert (told.returncode, told.stderr) == (0, "")
