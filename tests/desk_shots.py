"""Pictures of the desk in every look, for people to judge: `python tests/desk_shots.py [--theme calm] [--width 1280]`.

Each goes to out/desk/<page>-<language>-<width>-<theme>.png.
"""

# ruff: noqa: E402  (the platform and the tests' folder come before what needs them)
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import timedelta
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "ui")]

from desk_gallery import SIZES, DeskGallery
from desk_sample import DeskSample
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.imaging.memory import MemoryIntake
from kiosk.ui.fonts import load_fonts
from kiosk.ui.language import languages, voices
from kiosk.ui.palette import Theme


class DrawnIntake(MemoryIntake):
    """Draws sheets with lines on them, as documents look from afar."""

    def previews(self, pdf: bytes, width: int) -> tuple[bytes, ...]:
        return (_sheet(width),) * len(super().previews(pdf, 8))


def _sheet(width: int) -> bytes:
    page = QImage(width, width * 297 // 210, QImage.Format.Format_RGB32)
    page.fill(QColor("#FDFCF8"))
    painter, ink = QPainter(page), QColor("#3A4841")
    painter.fillRect(int(width * 0.62), int(width * 0.08), int(width * 0.28), int(width * 0.03), QColor("#0A4430"))
    for line in range(24):
        long = width * (0.8 if line % 5 else 0.45)
        painter.fillRect(int(width * 0.9 - long), int(width * (0.2 + 0.045 * line)), int(long), 8, ink)
    painter.end()
    kept, store = QByteArray(), QBuffer()
    store.setBuffer(kept)
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    page.save(store, "PNG")
    return kept.data()


OUT = Path(__file__).resolve().parent.parent / "out" / "desk"


def wanted(argv: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="pages whose name begins so")
    parser.add_argument("--language", choices=[str(language) for language in languages()], default="")
    parser.add_argument("--width", choices=[str(width) for width, _ in SIZES], default="")
    parser.add_argument("--theme", choices=[str(theme) for theme in Theme], default="")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    told = wanted(argv)
    QApplication(["kiosk-desk-shots"])
    load_fonts()
    OUT.mkdir(parents=True, exist_ok=True)
    gallery = DeskGallery(DeskSample(DrawnIntake(), voices=voices()))
    for size, theme, language in product(SIZES, Theme, languages()):
        asked = ((told.width, str(size[0])), (told.theme, str(theme)), (told.language, str(language)))
        if not all(not choice or choice == value for choice, value in asked):
            continue
        gallery.look(size, theme, language)
        gallery.sample.clock.moment += timedelta(hours=1)  # a desk takes so many sign-ins an hour, and no more
        for name in gallery.names():
            if name.startswith(told.only):
                gallery.stand(name)
                gallery.window.grab().save(str(OUT / f"{name}-{language}-{size[0]}-{theme}.png"))
        sys.stdout.write(f"{size[0]}-{theme}-{language}\n")
    gallery.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
