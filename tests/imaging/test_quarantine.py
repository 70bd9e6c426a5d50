"""The walls around the child, tried from inside and outside."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import sample_files as samples

from kiosk.imaging import child
from kiosk.imaging.child import Job
from kiosk.imaging.quarantine import Raster, Refused, draw
from kiosk.services.ports import Refusal

MEGABYTE = 1024 * 1024
JOB = Job("png", 150, 2000, 0, 5, 1_000_000, MEGABYTE, 700 * MEGABYTE, 5)


@contextmanager
def source(content: bytes) -> Iterator[int]:
    with os.fdopen(os.memfd_create("test"), "w+b") as file:
        file.write(content)
        file.seek(0)
        yield file.fileno()


def drawn(content: bytes, job: Job = JOB) -> list[Raster]:
    with source(content) as file:
        return list(draw(file, job, 10, lambda: False))


def refusal(content: bytes, job: Job = JOB) -> Refusal:
    with pytest.raises(Refused) as refused:
        drawn(content, job)
    return refused.value.refusal


def inside(attempt: str, kind: str = "png") -> str:
    """Run code as the child runs after it has given up its rights; what it printed, or the error's name."""
    job = json.dumps(asdict(replace(JOB, kind=kind)))
    code = (
        "import runpy, json, os, socket, sys\n"
        f"child = runpy.run_path({child.__file__!r})\n"
        f"child['lock_down'](child['Job'](**json.loads({job!r})))\n"
        f"try:\n    {attempt}\nexcept BaseException as error:\n    print(type(error).__name__)\n"
    )
    answer = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    return answer.stdout.strip()


def children() -> set[str]:
    """The processes begun here, those among them that ended and were not waited for too. Other tests may have some."""
    return {pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}


@pytest.mark.parametrize("attempt", ["open('/etc/passwd')", "socket.socket()", "os.pipe()"])
def test_a_picture_is_looked_at_where_nothing_can_be_opened(attempt: str) -> None:
    assert inside(attempt) == "OSError"


def test_too_much_memory_is_refused_inside() -> None:
    assert inside("bytearray(800 << 20)", "pdf") == "MemoryError"


def test_nothing_can_be_written_inside(tmp_path: Path) -> None:
    path = tmp_path / "file"
    inside(f"os.write(os.open({str(path)!r}, os.O_CREAT | os.O_WRONLY), b'x')", "pdf")
    assert not path.exists() or path.stat().st_size == 0


@pytest.mark.parametrize("kind", ["png", "pdf"])
def test_no_new_rights_can_be_gained_inside(kind: str) -> None:
    # prctl 39 is PR_GET_NO_NEW_PRIVS
    assert inside("import ctypes; print(ctypes.pythonapi.prctl(39, 0, 0, 0, 0))", kind) == "1"


def test_a_drawing_is_rows_of_pixels() -> None:
    (page,) = drawn(samples.png("L"))
    assert (page.width, page.height, page.channels, len(page.pixels)) == (300, 200, 1, 60_000)


def test_a_file_that_grew_meanwhile_is_not_drawn() -> None:
    content = samples.png()
    assert refusal(content, replace(JOB, file_bytes=len(content) - 1)) is Refusal.DAMAGED


def test_a_file_that_cannot_be_read_to_the_end_is_unreadable() -> None:
    # The first byte of a process's memory is never mapped: reading it fails as a pulled stick does.
    with Path("/proc/self/mem").open("rb", buffering=0) as broken, pytest.raises(Refused) as refused:
        list(draw(broken.fileno(), JOB, 10, lambda: False))
    assert refused.value.refusal is Refusal.UNREADABLE


def test_more_processor_time_than_allowed_is_too_slow() -> None:
    # With memory enough, so that it is the time that runs out.
    job = replace(JOB, kind="pdf", cpu_seconds=1, memory_bytes=4_000 * MEGABYTE)
    assert refusal(samples.pdf_billion_laughs(), job) is Refusal.TOO_SLOW


def test_a_page_larger_than_agreed_is_not_believed() -> None:
    # ``width`` asks the child for wider pages than ``side`` lets the parent take.
    assert refusal(samples.pdf(), replace(JOB, kind="pdf", width=900, side=500)) is Refusal.DAMAGED


def test_no_child_outlives_its_drawing() -> None:
    before = children()
    drawn(samples.png())
    refusal(samples.png()[:200])
    with source(samples.pdf(3)) as file:
        pages = draw(file, replace(JOB, kind="pdf"), 10, lambda: False)
        next(pages)
        pages.close()
    assert children() <= before


def test_cancelling_between_pages_ends_the_child() -> None:
    before = children()
    calls = iter([False] * 3)
    with source(samples.pdf(3)) as file, pytest.raises(Refused) as refused:
        list(draw(file, replace(JOB, kind="pdf"), 10, lambda: next(calls, True)))
    assert refused.value.refusal is Refusal.UNREADABLE
    assert children() <= before


def test_the_kiosk_itself_loads_no_decoder() -> None:
    code = (
        "import sys, kiosk.imaging.gate, kiosk.imaging.finisher, kiosk.imaging.memory, kiosk.devices.file_sources\n"
        "print(sorted({'PIL', 'pypdfium2', 'pikepdf', 'cv2', 'numpy'} & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
