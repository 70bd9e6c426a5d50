"""ClamAV beside the quarantine: what it finds is not taken; away, slow, lying or cut off it stops nobody."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import clamd_peer
import pytest
import sample_files as samples

from kiosk.domain.health import State
from kiosk.imaging.clamd import Clamd
from kiosk.imaging.gate import Gate
from kiosk.services.ports import NotTaken, Refusal, TakenIn
from kiosk.services.readiness import virus_probe

PATIENT, SHORT = 20.0, 0.3


def never() -> bool:
    return False


@pytest.fixture
def upload(tmp_path: Path) -> Path:
    file = tmp_path / "file.pdf"
    file.write_bytes(samples.pdf())
    return file


def says(answer: bytes) -> Callable[[socket.socket], None]:
    def serve(line: socket.socket) -> None:
        clamd_peer.whole_stream(line)
        line.sendall(answer)

    return serve


def judged(tmp_path: Path, upload: Path, serve: Callable[[socket.socket], None]) -> TakenIn | NotTaken:
    with clamd_peer.peer(tmp_path / "socket", serve) as path:
        return Gate(clamd=Clamd(path, PATIENT)).take_in(upload, never)


def test_the_whole_file_is_sent_and_what_is_found_is_not_taken(tmp_path: Path, upload: Path) -> None:
    sent = []

    def serve(line: socket.socket) -> None:
        sent.append(clamd_peer.whole_stream(line))
        line.sendall(b"stream: Win.Test.EICAR_HDB-1 FOUND\0")

    answer = judged(tmp_path, upload, serve)
    assert isinstance(answer, NotTaken)
    assert answer.refusal is Refusal.UNSAFE
    assert sent == [upload.read_bytes()]


@pytest.mark.parametrize(
    "answer",
    [
        b"stream: OK\0",
        b"INSTREAM size limit exceeded. ERROR\0",
        b"FOUND\0",
        b"stream: X FOUND",
        b"",
        b"x" * 5000,
        b"\0",
    ],
)
def test_any_other_answer_lets_the_file_go_on(tmp_path: Path, upload: Path, answer: bytes) -> None:
    assert isinstance(judged(tmp_path, upload, says(answer)), TakenIn)


def test_a_daemon_that_hangs_up_at_once_stops_nobody(tmp_path: Path, upload: Path) -> None:
    assert isinstance(judged(tmp_path, upload, socket.socket.close), TakenIn)


def test_a_daemon_that_says_nothing_is_given_up(tmp_path: Path, upload: Path) -> None:
    done = Event()
    with clamd_peer.peer(tmp_path / "socket", lambda _line: done.wait(20) and None) as path:
        assert isinstance(Gate(clamd=Clamd(path, SHORT)).take_in(upload, never), TakenIn)
        done.set()


def test_no_daemon_stops_nobody_and_is_a_warning(tmp_path: Path, upload: Path) -> None:
    clamd = Clamd(tmp_path / "nothing")
    assert isinstance(Gate(clamd=clamd).take_in(upload, never), TakenIn)
    assert virus_probe(clamd.answers).ask().state is State.WARN


def test_nothing_stays_open(tmp_path: Path, upload: Path) -> None:
    open_files = Path("/proc/self/fd")
    before = len(list(open_files.iterdir()))
    judged(tmp_path, upload, says(b"stream: OK\0"))
    assert len(list(open_files.iterdir())) == before


# ── the daemon itself ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clamd]:
    if not Path(clamd_peer.CLAMD).exists():
        pytest.skip("clamav-daemon is not installed")
    with clamd_peer.real_clamd(tmp_path_factory.mktemp("clamd")) as path:
        clamd = Clamd(path, PATIENT)
        waiting = Event()
        for _ in range(400):
            if path.exists() and clamd.answers():
                break
            waiting.wait(0.05)
        yield clamd


def test_the_real_one_finds_what_it_knows(daemon: Clamd, tmp_path: Path) -> None:
    file = tmp_path / "file.pdf"
    file.write_bytes(samples.pdf() + b"\n%" + clamd_peer.EICAR)
    answer = Gate(clamd=daemon).take_in(file, never)
    assert isinstance(answer, NotTaken)
    assert answer.refusal is Refusal.UNSAFE


def test_the_real_one_lets_a_healthy_file_pass(daemon: Clamd, upload: Path) -> None:
    assert isinstance(Gate(clamd=daemon).take_in(upload, never), TakenIn)
    assert virus_probe(daemon.answers).ask().state is State.OK
