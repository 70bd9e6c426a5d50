"""CPU from process start to the attract page painted, against a bare PySide6 window's, in turns.

The bare window fills its ground with one colour, the least that can be called painted. This matters: the first colour
handed to a QPainter makes PySide6 build its whole ``Qt`` namespace, some 1200 members of enums in 12 ms, which no page
that Python paints can do without. The ratio to a window that paints nothing at all is shown beside it, without a limit.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

LIMIT = 1.4
ROUNDS, WARM_UP = 15, 2
ROOT = Path(__file__).parents[2]

BARE = """
import os
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FBF7EF"))
        painter.end()
        painted.append(event)

painted = []
app = QApplication(["bare"])
window = Window()
window.resize(1080, 1920)
window.show()
while not painted:
    app.processEvents()
os._exit(0)
"""

EMPTY = """
import os
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        painted.append(event)

painted = []
app = QApplication(["empty"])
window = Window()
window.resize(1080, 1920)
window.show()
while not painted:
    app.processEvents()
os._exit(0)
"""

KIOSK = """
import os
from dataclasses import replace
from pathlib import Path
from kiosk.bootstrap import Running, make_app
from kiosk.settings import load_settings

settings = replace(load_settings(None, {}), practice=True, data_folder=Path(os.environ["BENCH_FOLDER"]))
app = make_app(settings, Running(), windowed=True, or_practice=True)
app.window.painted.connect(lambda: os._exit(0))
app.show()
app.qt.exec()
"""


def ratios() -> list[tuple[str, float, float]]:
    """Name, ratio, limit. All programs end themselves right after their first paint."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        environment = _environment(Path(folder))
        rounds = [[_cpu(program, environment) for program in (BARE, EMPTY, KIOSK)] for _ in range(ROUNDS + WARM_UP)]
    bare, empty, kiosk = (median(seconds) for seconds in zip(*rounds[WARM_UP:], strict=True))
    return [
        ("start to first paint / bare window", kiosk / bare, LIMIT),
        ("start to first paint / window that paints nothing", kiosk / empty, float("inf")),
    ]


def _environment(folder: Path) -> dict[str, str]:
    """Byte code is cached as on any installed kiosk, for both alike."""
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return usual | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "PYTHONPATH": str(ROOT),
        "BENCH_FOLDER": str(folder),
    }


def _cpu(program: str, environment: dict[str, str]) -> float:
    """User and system seconds of a process running ``program``."""
    child = subprocess.Popen([sys.executable, "-c", program], env=environment, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"a window of the bench ended with {child.returncode}")
    return usage.ru_utime + usage.ru_stime
