"""A peer on a Unix socket that behaves as ClamAV's daemon at its worst; and the daemon itself, with one signature."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

CLAMD = shutil.which("clamd") or "/usr/sbin/clamd"
# The harmless file that every scanner knows, in two parts so that this one is not taken for it.
EICAR = (r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").encode()


@contextmanager
def peer(path: Path, serve: Callable[[socket.socket], None]) -> Iterator[Path]:
    """One connection is served."""

    def run() -> None:
        with listening, listening.accept()[0] as line:
            serve(line)

    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(path))
    listening.listen(1)
    thread = Thread(target=run, daemon=True)
    thread.start()
    yield path
    thread.join(10)


def whole_stream(line: socket.socket) -> bytes:
    """What a client sends, until its last piece."""
    with line.makefile("rb") as reader:
        assert reader.read(len(b"zINSTREAM\0")) == b"zINSTREAM\0"
        received = bytearray()
        while length := int.from_bytes(reader.read(4), "big"):
            received += reader.read(length)
        return bytes(received)


@contextmanager
def real_clamd(folder: Path) -> Iterator[Path]:
    """With a database of one signature: it is up within a second."""
    base, path = folder / "base", folder / "clamd.sock"
    base.mkdir()
    (base / "test.ndb").write_text(f"Test.Eicar:0:*:{EICAR.hex()}\n")
    config = folder / "clamd.conf"
    config.write_text(f"DatabaseDirectory {base}\nLocalSocket {path}\nForeground yes\nSelfCheck 0\nUser root\n")
    if Path("/proc/self").stat().st_uid != 0:
        config.write_text(config.read_text().replace("User root\n", ""))
    daemon = subprocess.Popen([CLAMD, "-c", str(config)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert daemon.stdout is not None
    try:
        yield path
    finally:
        daemon.kill()
        daemon.communicate()
