"""`kiosk update`, as a timer starts it: whose file it reads, and what it says at the end."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import kiosk.update_command
from kiosk.__main__ import main
from kiosk.domain.proof import as_text
from kiosk.domain.updating import Progress
from kiosk.services.updating import LOOK_S, UpdateFault
from kiosk.update_command import FAILED, FINE, LATER, choose_updater

OWNERS = f'fleet_authority = "{as_text(bytes(32))}"\nkiosk_number = "0007"\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(OWNERS + f'data_folder = "{tmp_path}/data"\n')
    path.chmod(0o644)
    return path


@pytest.mark.parametrize("mode", [0o664, 0o646])
def test_a_file_that_others_may_write_names_nobody(file: Path, mode: int, capsys: pytest.CaptureFixture[str]) -> None:
    file.chmod(mode)
    assert main(["update", "--settings", str(file)]) == FAILED
    assert "not this user's alone" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--settings", str(tmp_path / "kiosk.toml")]) == FAILED
    assert "kiosk.toml" in capsys.readouterr().err


@pytest.mark.parametrize("more", ['fleet_authority = ""', "practice = true"])
def test_where_no_owner_is_named_nothing_is_done(file: Path, more: str) -> None:
    kept = [line for line in file.read_text().splitlines() if line.split()[0] != more.split(maxsplit=1)[0]]
    file.write_text("\n".join([*kept, more]))
    assert main(["update", "--settings", str(file)]) == FINE


def test_it_is_this_kiosks_updater(file: Path, tmp_path: Path) -> None:
    updater = choose_updater(file)
    assert updater is not None and (updater.kiosk, updater.owner, updater.notice()) == ("0007", bytes(32), "")
    (tmp_path / "data" / "orders").mkdir(parents=True)
    (tmp_path / "data" / "orders" / "update").write_text("KSF1.said")
    assert updater.notice() == "KSF1.said"


class Rounds:
    """In place of an updater: how each round ends."""

    def __init__(self, *ends: Progress | Exception) -> None:
        self.ends = list(ends)

    def step(self) -> Progress:
        end = self.ends.pop(0)
        if isinstance(end, Exception):
            raise end
        return end


@pytest.mark.parametrize(
    ("ends", "code", "waits"),
    [
        ((Progress.NONE,), FINE, 0),
        ((Progress.WAITING,), LATER, 0),
        ((Progress.TRIAL, Progress.TRIAL, Progress.NONE), FINE, 2),
        ((Progress.TRIAL, Progress.BACK), LATER, 1),
        ((UpdateFault("apt-get ended with 100"),), FAILED, 0),
        ((OSError("no room"),), FAILED, 0),
    ],
)
def test_it_stays_to_watch_what_it_put_in(
    file: Path, monkeypatch: pytest.MonkeyPatch, ends: tuple[Progress | Exception, ...], code: int, waits: int
) -> None:
    slept = list[float]()
    monkeypatch.setattr(kiosk.update_command, "choose_updater", lambda _path: Rounds(*ends))
    monkeypatch.setattr(time, "sleep", slept.append)
    assert main(["update", "--settings", str(file)]) == code
    assert slept == [LOOK_S] * waits
