"""The rows of the table: what papers cost from the glass to the store, and from a stick to the preview."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from statistics import median
from time import perf_counter
from uuid import uuid4

import bench_receipt
import sample_files
import sample_sheets
from PIL import Image

from kiosk.domain.papers import Paper
from kiosk.imaging.finisher import PageFinisher
from kiosk.imaging.gate import Gate
from kiosk.services.paper_ports import Sheet
from kiosk.services.ports import LocalStore, StoredDocument, TakenIn
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import open_store

Row = tuple[str, float, float]
ROUNDS = 8
NO_LIMIT = float("inf")


# ── from the glass to the store ─────────────────────────────────────────────────────────────────────────────────


def page_rows(folder: Path) -> Iterator[Row]:
    """A4 at 300 dpi in colour, turned by two degrees, in shadow, noisy; with and without a stamp."""
    text, stamped = (_scanned(stamp) for stamp in (False, True))
    with _store(folder) as store:
        cold = _cpu_ms(lambda: _pages(store, [text]))
        warm = (_cpu_ms(lambda: _pages(store, [text] * (ROUNDS + 1))) - cold) / ROUNDS
        blue = (_cpu_ms(lambda: _pages(store, [text] + [stamped] * ROUNDS)) - cold) / ROUNDS
        ours, with_stamp = _pages(store, [text]), _pages(store, [stamped])
    yield "page of text, scan to store, CPU ms", warm, 700
    yield "  with a coloured stamp, CPU ms", blue, 700
    yield "  the first one, its program's start with it, CPU ms", cold, 700
    yield "  its PDF, KiB", len(ours) / 1024, 60
    yield "  with a coloured stamp, KiB", len(with_stamp) / 1024, NO_LIMIT
    yield from _beside_ocrmypdf(folder, text, cold, len(ours))


def _scanned(stamp: bool) -> Sheet:
    paper = sample_sheets.laid(sample_sheets.letter(stamp=stamp), 238, 2)
    return sample_sheets.seen(paper, shadow=0.3, noise=5)


@contextmanager
def _store(folder: Path) -> Iterator[LocalStore]:
    store = open_store(folder / "store.db", MemorySecrets())
    yield store
    store.close()


def _pages(store: LocalStore, sheets: list[Sheet]) -> bytes:
    """Each finished, bound and saved; the last one's PDF."""
    finisher, pdf = PageFinisher(), b""
    for sheet in sheets:
        pdf = finisher.bind([finisher.finish(sheet, Paper.SHEET, lambda: False)])
        document = StoredDocument(uuid4(), "1000000016", "bench", "letter", "", "application/pdf", 1, "", pdf)
        with store.work() as work:
            work.put_document(document)
    finisher.close()
    return pdf


def _beside_ocrmypdf(folder: Path, sheet: Sheet, ours_ms: float, size: int) -> Iterator[Row]:
    program = which("ocrmypdf")
    if program is None:
        sys.stdout.write("ocrmypdf is not on the PATH: the comparison with it is left out\n")
        return
    scan, out = folder / "scan.jpg", folder / "out.pdf"
    picture = Image.frombytes("RGB", sample_sheets.GLASS, sheet.pnm.split(b"\n", 3)[3])
    picture.save(scan, quality=85, dpi=(sheet.dpi, sheet.dpi))
    command = [program, "--deskew", "--optimize", "1", "--output-type", "pdf", "-l", "ara", "--jobs", "1", scan, out]
    theirs = _cpu_ms(lambda: subprocess.run(command, check=True, capture_output=True, env=_calm()))
    yield f"  the first one's CPU / that of ocrmypdf --deskew ({theirs / 1000:.1f} s)", ours_ms / theirs, 0.1
    yield f"  its PDF / ocrmypdf's ({out.stat().st_size / 1024:.0f} KiB)", size / out.stat().st_size, 1


def _calm() -> dict[str, str]:
    return os.environ | {"OMP_THREAD_LIMIT": "1"}


# ── from a stick to the preview ─────────────────────────────────────────────────────────────────────────────────


def quarantine_rows(folder: Path) -> Iterator[Row]:
    path, gate = folder / "page.pdf", Gate()
    path.write_bytes(sample_files.pdf(size=(595, 842)))

    def taken() -> None:
        assert isinstance(gate.take_in(path, lambda: False), TakenIn)

    yield "quarantine of a one-page PDF, ms by the clock", median(_clock_ms(taken) for _ in range(ROUNDS)), 350


def receipt_rows() -> Iterator[Row]:
    yield from ((title, ratio, 3) for title, ratio, _ in bench_receipt.ratios())


# ── measuring ───────────────────────────────────────────────────────────────────────────────────────────────────


def _clock_ms(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return 1000 * (perf_counter() - began)


def _cpu_ms(work: Callable[[], object]) -> float:
    """Of this process and all it started, once they have ended."""
    began = _cpu_seconds()
    work()
    return 1000 * (_cpu_seconds() - began)


def _cpu_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)
