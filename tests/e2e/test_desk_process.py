"""`kiosk desk` as the machine sees it: it opens on the practice centre beside a kiosk, and says what is wrong."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

from test_process import KIOSK, PROJECT, awaited, environment, run

from kiosk.central.desk_sqlite import SqliteDesk
from kiosk.desk_bootstrap import PRACTICE_PASSWORD, practice_staff
from kiosk.devices.system_clock import SystemClock
from kiosk.services.ports import SignInVerdict


def started(verb: str, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*KIOSK, verb, "--or-practice", "--windowed"],
        cwd=PROJECT,
        env=environment(KIOSK_DATA_FOLDER=str(folder), KIOSK_PRACTICE="yes"),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def admitted(folder: Path) -> int:
    """How many of the practice staff can sign in at the centre's file."""
    file = folder / "practice-centre.db"
    if not file.exists():
        return 0
    desk = SqliteDesk(file, SystemClock(), "9002")
    try:
        if len(desk.changes()) < len(practice_staff()):
            return 0
        answers = [desk.sign_in(one.number, PRACTICE_PASSWORD) for one in practice_staff()]
        return sum(answer.verdict is SignInVerdict.CONFIRMED for answer in answers)
    finally:
        desk.close()


def test_a_desk_opens_beside_a_kiosk_and_its_staff_can_sign_in(tmp_path: Path) -> None:
    both = [started("screen", tmp_path), started("desk", tmp_path)]
    try:
        awaited((tmp_path / "practice.db").exists, "the kiosk's store")
        awaited((tmp_path / "desk" / "practice.db").exists, "the counter's store")
        awaited(lambda: admitted(tmp_path) == len(practice_staff()), "the practice staff")
        assert [process.poll() for process in both] == [None, None]
    finally:
        for process in both:
            process.send_signal(signal.SIGKILL)
            process.wait()


def test_a_desk_number_that_is_none_is_said() -> None:
    told = run("desk", KIOSK_DESK_NUMBER="7")
    assert told.returncode == 2
    assert "desk_number needs four digits" in told.stderr
