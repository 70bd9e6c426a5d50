"""Has papers drawn by a program of their own. ReportLab and HarfBuzz take megabytes, of no use between two papers; and
what they remember of a person's paper ends with that program (decision 39).
"""

from __future__ import annotations

import pickle
import subprocess
import sys

from kiosk.receipts import drawing
from kiosk.receipts.worded_paper import WordedPaper

SECONDS = 30
"""It takes a third of a second; a machine that is so busy has other troubles."""


def draw_apart(paper: WordedPaper) -> bytes:
    """A ``Draw``. Raises subprocess.SubprocessError where the program failed."""
    command = [sys.executable, "-I", drawing.__file__]
    return subprocess.run(
        command, input=pickle.dumps(paper), stdout=subprocess.PIPE, check=True, timeout=SECONDS
    ).stdout
