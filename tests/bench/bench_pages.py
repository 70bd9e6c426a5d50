"""CPU milliseconds of a page turn, from the touch to the new page painted, and of a keystroke, at 1080 × 1920."""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import process_time

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS)]
SCREEN = {
    "name": "kiosk",
    "x": 0,
    "y": 0,
    "width": 1080,
    "height": 1920,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
_folder = Path(tempfile.mkdtemp(prefix="kiosk-bench-"))
(_folder / "panel.json").write_text(json.dumps({"screens": [SCREEN]}))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_folder / 'panel.json'}"

from PySide6.QtCore import Qt  # noqa: E402  # the platform has to be named first
from PySide6.QtWidgets import QApplication  # noqa: E402
from samples import sample_answers, sample_case, sample_registration  # noqa: E402

from kiosk.domain.answers import Answers, Case  # noqa: E402
from kiosk.domain.forms import Page, Roster  # noqa: E402
from kiosk.domain.programmes import PROGRAMMES  # noqa: E402
from kiosk.domain.registration import REGISTRATION  # noqa: E402
from kiosk.domain.words import tr  # noqa: E402
from kiosk.ui.content import Action  # noqa: E402
from kiosk.ui.demo.hand import Hand, breathe, touch  # noqa: E402
from kiosk.ui.fonts import load_fonts  # noqa: E402
from kiosk.ui.kit.keyboard import Key  # noqa: E402
from kiosk.ui.kit.line import LineEdit  # noqa: E402
from kiosk.ui.language import Language, Translator  # noqa: E402
from kiosk.ui.panel import PanelSize  # noqa: E402
from kiosk.ui.screens.form import FormRoutes, FormScreen  # noqa: E402
from kiosk.ui.shell import Shell  # noqa: E402
from kiosk.ui.steps import StepOf  # noqa: E402
from kiosk.ui.window import KioskWindow  # noqa: E402

MEDIAN_MS, P99_MS, KEY_MS = 5.0, 16.7, 1.0
TURNS, KEYSTROKES = 300, 200


def ratios() -> list[tuple[str, float, float]]:
    """Name, CPU milliseconds, limit."""
    gc.disable()  # as the kiosk does: it collects by a timer, between touches
    shell = _opened_shell()
    turns = sorted(_turns(shell, TURNS))
    keys = sorted(_keystrokes(shell, KEYSTROKES))
    shell.window.hide()
    gc.enable()
    return [
        ("page turn, median ms", median(turns), MEDIAN_MS),
        ("page turn, 99th percentile ms", turns[int(len(turns) * 0.99)], P99_MS),
        ("keystroke, median ms", median(keys), KEY_MS),
    ]


def _opened_shell() -> Shell:
    app = QApplication.instance() or QApplication(["bench"])
    load_fonts()
    translator = Translator()
    translator.use(Language.ARABIC)
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = KioskWindow(may_close=True)
    shell = Shell(window, PanelSize(1080, 1920, 102.5), translator, practice=True)
    names = {"help": "question", "text_size": "text-aa", "colours": "palette", "end": "sign-out"}
    shell.utilities = lambda: [Action(name, tr("Help"), _nothing, icon) for name, icon in names.items()]
    window.resize(1080, 1920)
    window.show()
    return shell


@dataclass(frozen=True, slots=True)
class Asked:
    """A page of a form, what is known before it, and how its rules see that."""

    page: Page
    answers: Answers
    judge: Callable[[Answers], Case]

    def screen(self, back: Callable[[], None]) -> FormScreen:
        routes = FormRoutes(_nothing, lambda _answers: back(), _nothing)
        return FormScreen(self.page, self.answers, self.judge, routes, StepOf(2, 7, REGISTRATION.title))


def _asked() -> Iterator[Asked]:
    """All pages of registration and application that a sample household may meet."""
    for part in REGISTRATION.parts:
        if isinstance(part, Page):
            yield Asked(part, sample_registration(), sample_case)
    answers = sample_answers()
    for part in (part for section in PROGRAMMES[0].sections for part in section.parts):
        if isinstance(part, Roster):
            row = (*answers.rows(part.name), Answers())[0]
            yield from (Asked(page, row, sample_case().within) for page in part.pages)
        else:
            yield Asked(part, answers, sample_case)


def _nothing(*_: object) -> None:
    """For ways that lead nowhere."""


def _turns(shell: Shell, count: int) -> Iterator[float]:
    """Through all pages, again and again, by «back»; the first round, which fills caches, isn't counted."""
    asked = list(_asked())
    following = cycle(asked)

    def turn() -> None:
        shell.go(next(following).screen(turn))

    turn()
    breathe(5)
    hand = Hand(shell.window)
    for number in range(len(asked) + count):
        back = hand.find("back")
        assert back is not None
        left = shell.screen
        spent = _cpu_ms(lambda: touch(back))  # noqa: B023  # called at once
        if shell.screen is left:
            raise RuntimeError("the page did not turn")
        if number >= len(asked):
            yield spent


def _keystrokes(shell: Shell, count: int) -> Iterator[float]:
    """Letters tapped on the on-screen keyboard, into the first line of the first page that asks for letters."""
    keys: list[Key] = []
    for asked in _asked():
        if not keys:
            shell.go(asked.screen(_nothing))
            breathe(5)
            keys = [key for key in shell.window.findChildren(Key) if key.isVisible() and key.cap.types.isalpha()]
    line = next(line for line in shell.window.findChildren(LineEdit) if line.isVisible())
    line.setFocus()
    breathe(5)
    for key in islice(cycle(keys), count):
        if len(line.text()) > 12:
            line.setText("")
            breathe(1)
        yield _cpu_ms(lambda: touch(key))  # noqa: B023  # called at once


def _cpu_ms(act: Callable[[], None]) -> float:
    """Milliseconds of this process until what ``act`` asked for is painted; old pages are deleted within them."""
    start = process_time()
    act()
    breathe(0)
    return (process_time() - start) * 1000
