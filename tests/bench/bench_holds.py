"""The longest time for which the screen's thread did not come back to its event loop, at the kiosk and at the desk.

In the whole demonstration, told by a hand that waits for nothing, three times in processes of their own: of the three
longest holds the middle one stands in the table. And on each page of both galleries, made and painted once, the kiosk's
in two text sizes. `python tests/bench/bench_holds.py story` (or `pages`) prints every longer hold with what ran in it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holds import HoldWatch

LIMIT_MS = 100.0
TELLINGS = 3
SIDES = ("kiosk", "desk")
HERE = Path(__file__).parent
ROOT = HERE.parents[1]

Row = tuple[str, float, float]


def ratios() -> list[Row]:
    """Name, milliseconds, limit."""
    stories, pages = [_longest("story") for _ in range(TELLINGS)], _longest("pages")
    told = "longest hold of the screen's thread"
    return [
        *((f"{told} in the demo, {side}, ms", median(story[side] for story in stories), LIMIT_MS) for side in SIDES),
        *((f"{told} on any page, {side}, ms", pages[side], LIMIT_MS) for side in SIDES),
    ]


def _longest(part: str) -> dict[str, float]:
    """By side; measured in a process that begins anew."""
    command, environment = [sys.executable, __file__, part, "--table"], os.environ | {"PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return dict(json.loads(told.stdout))


def _story(watch: HoldWatch) -> None:
    from holds import watch_the_hand

    from kiosk.demo_bootstrap import played
    from kiosk.settings import Settings
    from kiosk.ui.uncaught import begin_log

    watch_the_hand(watch)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        with played(Settings(), folder, folder / "out") as play:
            begin_log()
            watch.begin()
            play.tell()
            watch.end()


def _pages(watch: HoldWatch) -> None:
    """The desk's gallery goes from page to page as an officer does: by signing in, opening a case, pressing."""
    import gc

    from desk_gallery import SIZES, DeskGallery
    from desk_sample import DeskSample
    from desk_shots import DrawnIntake
    from glass import Glass
    from page_gallery import Gallery
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from kiosk.ui.fonts import load_fonts
    from kiosk.ui.language import Language, Translator, voices
    from kiosk.ui.look import Look, TextSize
    from kiosk.ui.memory import keep_what_is_loaded
    from kiosk.ui.palette import Theme

    app = QApplication(["bench"])
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    load_fonts()
    translator = Translator()
    translator.use(Language.ARABIC)
    kiosk = Gallery(translator)
    desk = DeskGallery(DeskSample(DrawnIntake(), voices=voices()))
    desk.look(SIZES[0], Theme.NORMAL, Language.ARABIC)
    gc.collect()
    keep_what_is_loaded()  # as both do once they are open
    watch.begin()
    for size in (TextSize.M, TextSize.XL):
        glass = Glass(Look(translator.say, True, 1080, 1920, size=size), kiosk.host.utilities.actions())
        for page in kiosk.pages():
            watch.acted()
            watch.where = f"kiosk {page.name} {size}"
            glass.stand(page.make()).grab()
            watch.acted()
        glass.close()
    for name in desk.names():
        watch.acted()
        watch.where = f"desk {name}"
        desk.stand(name)
        desk.window.grab()
    watch.end()
    desk.close()
    kiosk.stage.background.stop()


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path[:0] = [str(folder) for folder in (HERE, HERE.parent, HERE.parent / "ui", ROOT)]
    from holds import HoldWatch

    watch = HoldWatch()
    (_story if "story" in sys.argv else _pages)(watch)
    if "--table" in sys.argv:
        longest = {side: max((hold.wall for hold in watch.holds if hold.side == side), default=0.0) for side in SIDES}
        sys.stdout.write(json.dumps(longest))
        return
    for hold in sorted(watch.holds, key=lambda hold: -hold.wall):
        sys.stdout.write(f"{hold}\n")


if __name__ == "__main__":
    main()
