"""A worker that is killed while it sends: the next one goes on, and nobody waits for a code in vain."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import psycopg
from pg_fixtures import PgCentre
from postgres_world import CentreClock
from test_pg_worker import count, queue_messages

MANY = 200


def a_worker(pg_centre: PgCentre, folder: Path) -> subprocess.Popen[bytes]:
    """As systemd starts it."""
    settings = {"KIOSK_CENTRE": pg_centre.dsn("worker"), "KIOSK_MESSAGES_FOLDER": str(folder)}
    command = [sys.executable, "-m", "kiosk", "centre", "work"]
    return subprocess.Popen(command, env=os.environ | settings, stderr=subprocess.DEVNULL)


def wait_until_left(administrator: psycopg.Connection, worker: subprocess.Popen[bytes], most: int) -> None:
    while count(administrator, "message") > most:
        assert worker.poll() is None, "the worker has ended"


def test_a_worker_killed_in_the_middle_sends_at_most_one_message_twice(pg_centre: PgCentre, tmp_path: Path) -> None:
    with pg_centre.connect() as administrator:
        administrator.execute("set search_path = centre")
        clock = CentreClock(administrator)
        queue_messages(administrator, MANY)
        killed = a_worker(pg_centre, tmp_path / "sms")
        wait_until_left(administrator, killed, MANY - 20)
        killed.kill()
        killed.wait()
        assert count(administrator, "message") > 0
        clock.forward(minutes=1)
        second = a_worker(pg_centre, tmp_path / "sms")
        wait_until_left(administrator, second, 0)
        second.terminate()
        assert second.wait(30) == 0
    got = Counter(path.read_text().splitlines()[0] for path in (tmp_path / "sms").glob("*.txt"))
    assert len(got) == MANY
    assert got.total() <= MANY + 1
