"""Pictures of every page in every look, for people to judge: `make shots`, or `make shots ARGS="--only help"`; those of
the desk with `make shots ARGS=--desk`.

Each goes to out/shots/<page>-<orientation>-<size>-<theme>.png, with a sheet of all pages for each look.
"""

# ruff: noqa: E402  (the platform and the tests' folder come before what needs them)
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "ui")]

import desk_shots
from glass import Glass
from page_gallery import Gallery, GalleryPage
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import load_fonts
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import FAMILY, Look, TextSize
from kiosk.ui.palette import Theme

OUT = Path(__file__).resolve().parent.parent / "out" / "shots"
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
THUMB, CAPTION, GAP, COLUMNS = 240, 22, 12, 12  # px; columns of upright pages


def wanted(argv: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="pages whose name begins so")
    parser.add_argument("--orientation", choices=list(SHAPES), default="")
    parser.add_argument("--size", choices=[str(size) for size in TextSize], default="")
    parser.add_argument("--theme", choices=[str(theme) for theme in Theme], default="")
    return parser.parse_args(argv)


def looks(translator: Translator, told: argparse.Namespace) -> Iterator[tuple[str, Look]]:
    """Each look that was asked for, with what its files are called after."""
    for orientation, size, theme in product(SHAPES, TextSize, Theme):
        asked = ((told.orientation, orientation), (told.size, size), (told.theme, theme))
        if all(not choice or choice == value for choice, value in asked):
            width, height = SHAPES[orientation]
            look = Look(translator.say, True, width, height, theme=theme, size=size)
            yield f"{orientation}-{size}-{theme}", look


def photograph(gallery: Gallery, pages: Sequence[GalleryPage], name: str, look: Look) -> None:
    """One file for each page of the look, and their sheet."""
    glass, thumbs = Glass(look, gallery.host.utilities.actions()), []
    for page in pages:
        if page.usual_only and look.size is not TextSize.M:
            continue
        picture = glass.stand(page.make()).grab()
        picture.save(str(OUT / f"{page.name}-{name}.png"))
        small = THUMB if look.portrait else 2 * THUMB
        thumbs.append((page.name, picture.scaledToWidth(small, Qt.TransformationMode.SmoothTransformation)))
    glass.close()
    if thumbs:
        sheet(thumbs, look).save(str(OUT / f"_sheet-{name}.png"))


def sheet(thumbs: Sequence[tuple[str, QPixmap]], look: Look) -> QPixmap:
    """All pages of a look side by side, each with its name."""
    columns = min(len(thumbs), COLUMNS if look.portrait else COLUMNS // 2)
    across, down = thumbs[0][1].width() + GAP, thumbs[0][1].height() + CAPTION + GAP
    whole = QPixmap(columns * across + GAP, -(-len(thumbs) // columns) * down + GAP)
    whole.fill(QColor("#808080"))
    painter, font = QPainter(whole), QFont(FAMILY)
    font.setPixelSize(CAPTION - 8)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for place, (name, thumb) in enumerate(thumbs):
        x, y = GAP + place % columns * across, GAP + place // columns * down
        painter.drawText(x, y + CAPTION - 8, name)
        painter.drawPixmap(x, y + CAPTION, thumb)
    painter.end()
    return whole


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    if "--desk" in arguments:
        return desk_shots.main([argument for argument in arguments if argument != "--desk"])
    told = wanted(arguments)
    application = QApplication(["kiosk-shots"])
    load_fonts()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translator = Translator()
    translator.use(Language.ARABIC)
    gallery = Gallery(translator)
    pages = [page for page in gallery.pages() if page.name.startswith(told.only)]
    if not pages:
        sys.stderr.write(f"No page is called {told.only}.\n")
        return 1
    OUT.mkdir(parents=True, exist_ok=True)
    for name, look in looks(translator, told):
        photograph(gallery, pages, name, look)
        sys.stdout.write(f"{name}: {len(pages)} pages\n")
        sys.stdout.flush()
    gallery.stage.background.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
