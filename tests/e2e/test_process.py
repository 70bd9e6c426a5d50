"""The program as the machine sees it: it comes back when it falls, and says which setting is wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.paths import RESOURCES
from kiosk.settings import Settings

PROJECT = RESOURCES.parent
KIOSK = [sys.executable, "-m", "kiosk"]
PATIENCE_S = 30


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return kept | {"QT_QPA_PLATFORM": "offscreen"} | more


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*KIOSK, *arguments], cwd=PROJECT, env=environment(**more), capture_output=True, text=True, check=False
    )


def children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in told.read_text().split()] if told.exists() else []


def awaited(wanted: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not wanted():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [*KIOSK, "run", "--or-practice"],
        cwd=PROJECT,
        env=environment(KIOSK_DATA_FOLDER=str(tmp_path), KIOSK_PRACTICE="yes"),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    yield process
    for pid in [process.pid, *children(process.pid)]:
        os.kill(pid, signal.SIGKILL)
    process.wait()


def test_a_screen_that_was_killed_comes_back_by_itself(watched: subprocess.Popen[bytes], tmp_path: Path) -> None:
    awaited(lambda: children(watched.pid) and (tmp_path / "practice.db").exists(), "the kiosk to open")
    (first,) = children(watched.pid)
    os.kill(first, signal.SIGKILL)
    awaited(lambda: children(watched.pid) not in ([], [first]), "another screen")
    assert watched.poll() is None


def test_an_unknown_setting_ends_it_with_its_name() -> None:
    for verb in ("run", "screen", "demo"):
        done = run(verb, KIOSK_COLOUR="green")
        assert done.returncode == 2
        assert "colour" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [("idle_seconds", "soon"), ("practice", "perhaps"), ("kiosk_number", "12"), ("paper_width_mm", "9")],
)
def test_a_setting_of_the_wrong_kind_ends_it_with_its_name(name: str, value: str) -> None:
    done = run("screen", **{f"KIOSK_{name.upper()}": value})
    assert done.returncode == 2
    assert name in done.stderr


def test_a_missing_settings_file_ends_it_with_its_name(tmp_path: Path) -> None:
    done = run("screen", "--settings", str(tmp_path / "office.toml"))
    assert done.returncode == 2
    assert "office.toml" in done.stderr


def test_the_settings_are_listed_all_of_them() -> None:
    listed = run("settings").stdout
    assert [f.name for f in fields(Settings) if f"{f.name} = " not in listed] == []


def test_the_list_of_settings_is_a_settings_file(tmp_path: Path) -> None:
    file = tmp_path / "all.toml"
    file.write_text(run("settings").stdout, encoding="utf-8")
    done = run("screen", "--settings", str(file), KIOSK_COLOUR="green")
    assert "unknown setting: colour" in done.stderr
