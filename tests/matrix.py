"""Every page of kiosk and desk in every look, held to the design's requirements: `make matrix`.

A line for each look as it is done, with each fault found: page, look and rule. It ends with 1 if there was any.
"""

# ruff: noqa: E402  (the platform and the tests' folder come before what needs them)
from __future__ import annotations

import argparse
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "ui")]

import desk_matrix
import page_matrix
from desk_gallery import DeskGallery
from longer import Stretching
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import load_fonts
from kiosk.ui.look import TextSize
from kiosk.ui.palette import Theme

PROBE = Path(__file__).parent / "e2e" / "pages_probe.py"
PARTS = ("kiosk", "desk", "reader")
MOST_PROCESSES = 2


class Done(NamedTuple):
    """What one task came to. pages: how many were looked at."""

    task: str
    pages: int
    faults: list[str]
    seconds: float


def wanted(argv: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="", help="kiosk, desk, or what a screen reader finds")
    parser.add_argument("--only", default="", help="pages whose name begins so")
    parser.add_argument("--language", choices=[str(language) for language in page_matrix.LANGUAGES], default="")
    parser.add_argument("--theme", choices=[str(theme) for theme in Theme], default="")
    parser.add_argument("--size", choices=[str(size) for size in TextSize], default="", help="of the kiosk's text")
    parser.add_argument("--orientation", choices=["portrait", "landscape"], default="", help="of the kiosk")
    parser.add_argument("--words", choices=["usual", "longer"], default="", help="longer: sentences by a third")
    parser.add_argument("--processes", type=int, choices=range(1, MOST_PROCESSES + 1), default=MOST_PROCESSES)
    return parser.parse_args(argv)


# ── one task, in a process of its own ───────────────────────────────────────────────────────────────────────


@cache
def screen() -> QApplication:
    application = QApplication(["kiosk-matrix"])
    load_fonts()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return application


@cache
def hall() -> page_matrix.Hall:
    screen()
    return page_matrix.Hall()


@cache
def desk() -> DeskGallery:
    screen()
    return DeskGallery(translator=Stretching())


def kiosk_in(number: int, only: str) -> Done:
    """All pages in the setting of this number."""
    begun, setting = time.monotonic(), page_matrix.settings()[number]
    pages = [page for page in hall().pages(setting) if page.name.startswith(only)]
    return Done(f"kiosk {setting}", len(pages), list(hall().faults(setting, pages)), time.monotonic() - begun)


def desk_page(name: str, numbers: Sequence[int]) -> Done:
    """One page in the settings of these numbers."""
    begun, settings = time.monotonic(), desk_matrix.settings()
    found = list(desk_matrix.faults(desk(), name, [settings[number] for number in numbers]))
    return Done(f"desk {name}", len(numbers), found, time.monotonic() - begun)


def read_in(shape: str, only: str) -> Done:
    """All pages as a screen reader finds them, in a session of its own."""
    begun = time.monotonic()
    command = ["dbus-run-session", "--", sys.executable, str(PROBE), "--shape", shape, "--only", only]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [line.partition("\t") for line in told.stdout.splitlines()]
    faults = [f"{shape} · {what}" for kind, _, what in lines if kind == "fault"]
    return Done(f"reader {shape}", sum(kind == "page" for kind, *_ in lines), faults, time.monotonic() - begun)


# ── all tasks ───────────────────────────────────────────────────────────────────────────────────────────────


def kiosk_settings(told: argparse.Namespace) -> Iterator[int]:
    for number, setting in enumerate(page_matrix.settings()):
        asked = (
            (told.language, setting.language),
            (told.theme, setting.theme),
            (told.size, setting.size),
            (told.orientation, "portrait" if setting.portrait else "landscape"),
            (told.words, "longer" if setting.longer else "usual"),
        )
        if all(not choice or choice == value for choice, value in asked):
            yield number


def desk_settings(told: argparse.Namespace) -> list[int]:
    found = []
    for number, setting in enumerate(desk_matrix.settings()):
        longer = "longer" if setting.longer else "usual"
        asked = ((told.language, setting.language), (told.theme, setting.theme), (told.words, longer))
        if all(not choice or choice == value for choice, value in asked):
            found.append(number)
    return found


def tasks(part: str, told: argparse.Namespace, workers: ProcessPoolExecutor) -> Iterator[Future[Done]]:
    if part == "kiosk":
        yield from (workers.submit(kiosk_in, number, told.only) for number in kiosk_settings(told))
    elif part == "desk":
        numbers = desk_settings(told)
        names = workers.submit(desk_names).result()
        yield from (workers.submit(desk_page, name, numbers) for name in names if name.startswith(told.only))
    else:
        for size, portrait in page_matrix.SHAPES:
            orientation = "portrait" if portrait else "landscape"
            if told.size in ("", size) and told.orientation in ("", orientation):
                yield workers.submit(read_in, f"{size}-{orientation}", told.only)


def desk_names() -> list[str]:
    return desk().names()


def main(argv: Sequence[str] | None = None) -> int:
    told = wanted(argv)
    pages, faults = 0, 0
    for part in (told.part,) if told.part else PARTS:
        # Each part has processes of its own: kiosk and desk would install their languages over each other.
        with ProcessPoolExecutor(told.processes, multiprocessing.get_context("spawn")) as workers:
            for done in as_completed(list(tasks(part, told, workers))):
                task = done.result()
                pages, faults = pages + task.pages, faults + len(task.faults)
                lines = "".join(f"  {fault}\n" for fault in task.faults)
                sys.stdout.write(f"{task.task}: {task.pages} pages in {task.seconds:.0f} s\n{lines}")
                sys.stdout.flush()
    sys.stdout.write(f"{pages} pages looked at, {faults} faults\n")
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
