"""Sides of plastic cards, drawn after what is publicly said of Saudi ones; nobody's, and like no real one.

The front of a citizen's card bears a portrait and a barcode, its back three lines for machines; older backs bear a
stripe for machines instead.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw
from sample_sheets import CARD, card, font

PITCH, HIGH = 30, 75  # pixels at 300 dpi: ten signs to the inch; from one line to the next
INK, PALE = (25, 25, 25), (205, 220, 208)
FOR_MACHINES = ("IDSAU1234567897<<<<<<<<<<<<<<<", "8503124M3011059SAU<<<<<<<<<<<6", "TESTER<<DRAWN<ONLY<<<<<<<<<<<<")
SENTENCES = (
    "هذه البطاقة ملك للدولة وعلى من يجدها تسليمها إلى أقرب مركز شرطة أو مكتب أحوال",
    "Whoever finds this card hands it in at the nearest office of civil affairs, please",
    "تاريخ الميلاد ومكانه وتاريخ الإصدار والانتهاء ورقم النسخة مكتوبة في هذه الأسطر",
)


def _ground() -> Image.Image:
    face = Image.new("RGB", CARD, (222, 232, 222))
    draw = ImageDraw.Draw(face)
    for row in range(-60, CARD[1], 14):
        draw.line((0, row, CARD[0], row + 60), PALE, 3)
    return face


def back(lines: Sequence[str] = FOR_MACHINES, ink: tuple[int, int, int] = INK, lowest: int = 530) -> np.ndarray:
    face = _ground()
    draw = ImageDraw.Draw(face)
    draw.text((960, 60), SENTENCES[0], INK, font(28), anchor="ra", direction="rtl")
    draw.text((60, 200), "S/N 0012345678", INK, font(30))
    for row, line in enumerate(reversed(lines)):
        for place, sign in enumerate(line):
            draw.text((55 + PITCH * (place + 0.5), lowest - HIGH * row), sign, ink, font(38), anchor="ms")
    return np.asarray(face)


def striped_back() -> np.ndarray:
    face = np.array(back(()))
    face[330:520] = 35
    return face


def with_barcode() -> np.ndarray:
    """A front."""
    face = np.array(card())
    bars = np.random.default_rng(3).integers(0, 2, 150).astype(bool)
    face[500:570, 350:950][:, np.repeat(bars, 4)] = 25
    return face


def with_bands() -> np.ndarray:
    """A front: one band bears the title, one lies on the upper edge."""
    face = np.array(card())
    face[:30] = face[40:130] = (20, 90, 60)
    picture = Image.fromarray(face)
    title = (960, 45), "بطاقة الهوية الوطنية"
    ImageDraw.Draw(picture).text(*title, (250, 250, 250), font(54, "Bold"), anchor="ra", direction="rtl")
    return np.asarray(picture)


def with_long_lines(*, spaced: bool = False) -> np.ndarray:
    """A side with lines as long as those for machines and as far apart, but of writing that people read.

    spaced: each sign as far from the next as a machine wants it, but only in two lines.
    """
    if spaced:
        return back(FOR_MACHINES[:2])
    face = _ground()
    draw = ImageDraw.Draw(face)
    for row, sentence in enumerate(SENTENCES * 2):
        rtl = sentence is not SENTENCES[1]
        place = (CARD[0] - 55 if rtl else 55, 90 + HIGH * row)
        size = int(28 * 30 * PITCH / draw.textlength(sentence, font(28)))
        draw.text(place, sentence, INK, font(size), anchor="ra" if rtl else "la", direction="rtl" if rtl else "ltr")
    return np.asarray(face)
