"""Run as a program: writes the demonstration's papers into a folder. No kiosk draws the papers that it is given."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.ui.demo.papers import PAPERS, write_papers
from kiosk.ui.fonts import load_fonts
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look

app = QApplication(["papers"])
load_fonts()
translator = Translator()
translator.use(Language.ARABIC)
write_papers(Path(sys.argv[1]), Look(translator.say, rtl=True, width=1080, height=1920), PAPERS)
