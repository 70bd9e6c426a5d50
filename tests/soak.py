"""`make soak ARGS="--sessions 10000"`: session after session in one process, and a table of what they leave behind.

Whole journeys from the attract page to the receipt with files handed in, and shorter ones: left half-way, taken up
again, signed in to look, the long quiet. Nothing waits: time, lanes and the way to the centre are turned by hand.
Passwords are hashed lightly, each paper is looked into once, one session in ten is painted. Store and centre are real.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import resource
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from unittest.mock import patch

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["KIOSK_DISK_RESERVE_MB"] = "1"
TESTS = Path(__file__).parent
sys.path[:0] = [str(TESTS.parent), str(TESTS), str(TESTS / "e2e")]

MOST_GROWTH = 0.05
"""Of the last quarter's median over the first's, once warmed up."""
WARM_UP = 0.1
SAMPLES, LONGEST_BETWEEN = 60, 20


@dataclass(frozen=True)
class Sample:
    """After so many sessions. rss: MB in memory. anonymous: those of them that are of no file, so that a process beside
    this one that shares its libraries moves nothing. store, centre: MB of the kiosk's and the embedded centre's files.
    """

    session: int
    rss: float
    anonymous: float
    widgets: int
    objects: int
    files: int
    threads: int
    children: int
    temporary: int
    store: float
    centre: float


MEASURED = ("rss", "anonymous", "widgets", "objects", "files", "threads", "children", "temporary")


def sampled(session: int, folder: Path) -> Sample:
    from PySide6.QtWidgets import QApplication

    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    rollup = Path("/proc/self/smaps_rollup").read_text().splitlines()
    told = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in rollup if line.endswith("kB")}
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    data = folder / "data"
    return Sample(
        session,
        told["Rss"],
        told["Anonymous"],
        len(QApplication.allWidgets()),
        len(gc.get_objects()),
        len(list(Path("/proc/self/fd").iterdir())),
        threading.active_count(),
        len(children),
        len(list(Path(tempfile.gettempdir()).iterdir())),
        size(data, "practice.db*"),
        size(data, "practice-centre.db*"),
    )


@contextmanager
def temporary(folder: Path) -> Iterator[None]:
    """Meanwhile temporary files lie here alone, those of child processes too, so that they can be counted."""
    folder.mkdir()
    with patch.dict(os.environ, TMPDIR=str(folder)), patch.object(tempfile, "tempdir", str(folder)):
        yield


def size(folder: Path, pattern: str) -> float:
    return sum(path.stat().st_size for path in folder.glob(pattern)) / 2**20


def growth(samples: list[Sample], name: str) -> float:
    """The last quarter's median over the first's, less one."""
    values = [getattr(sample, name) for sample in samples]
    quarter = max(1, len(values) // 4)
    first, last = (sorted(part)[len(part) // 2] for part in (values[:quarter], values[-quarter:]))
    return last / first - 1 if first else float(last > 0)


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__)
    wishes.add_argument("--sessions", type=int, default=200)
    wishes.add_argument("--minutes", type=float, default=0, help="end sooner, after so long")
    wishes.add_argument("--seed", default="1")
    wanted = wishes.parse_args()
    from by_hand import turned
    from promises import Watch
    from PySide6.QtWidgets import QApplication
    from visitors import Visitors

    app = QApplication.instance() or QApplication([])
    watch, samples, begun = Watch(), [], time.monotonic()
    every, done = max(1, min(wanted.sessions // SAMPLES, LONGEST_BETWEEN)), 0
    with ExitStack() as standing:
        name = standing.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-soak-"))
        standing.enter_context(temporary(Path(name) / "tmp"))
        standing.enter_context(watch.kept())
        visitors, folder = Visitors(standing.enter_context(turned(Path(name))), Random(wanted.seed)), Path(name)
        for done in range(1, wanted.sessions + 1):
            visitors.one()
            watch.look()
            watch.lines.clear()
            if done % every == 0:
                samples.append(sampled(done, folder))
                tell(samples[-1])
            if wanted.minutes and time.monotonic() - begun > wanted.minutes * 60:
                break
    del app
    return verdict(samples, visitors.kinds, done, time.monotonic() - begun)


def tell(sample: Sample) -> None:
    sys.stdout.write(
        " ".join(
            f"{name} {value:.4g}" if isinstance(value, float) else f"{name} {value}"
            for name, value in vars(sample).items()
        )
        + "\n"
    )
    sys.stdout.flush()


def verdict(samples: list[Sample], kinds: Counter[str], done: int, seconds: float) -> int:
    used = resource.getrusage(resource.RUSAGE_SELF)
    sys.stdout.write(
        f"{done} sessions in {seconds:.0f} s ({used.ru_utime + used.ru_stime:.0f} s of processor): {dict(kinds)}\n"
    )
    kept = [sample for sample in samples if sample.session > done * WARM_UP]
    beyond = 0
    for name in MEASURED:
        grown = growth(kept, name)
        beyond += grown > MOST_GROWTH
        sys.stdout.write(f"{name:>10} {grown:+8.2%}{'  BEYOND' if grown > MOST_GROWTH else ''}\n")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
