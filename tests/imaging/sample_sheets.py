"""Papers as a scanner or camera sees them: drawn here, then turned, shaded, blurred and made noisy."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.services.paper_ports import Sheet

DPI = 300
A4 = (2480, 3508)
CARD = (1011, 638)
GLASS = (2550, 3560)  # a little more than A4

TEXT = (
    "إلى من يهمه الأمر، نفيد بأن المذكور أعلاه يسكن في العنوان المبين أدناه منذ عام واحد وحتى تاريخه،",
    "وقد أعطيت له هذه الإفادة بناء على طلبه لتقديمها إلى مكتب الضمان الاجتماعي دون أدنى مسؤولية على الجهة.",
    "عدد أفراد الأسرة خمسة، ورب الأسرة متقاعد، والدخل الشهري من التقاعد ألفان وثلاثمئة ريال سعودي.",
    "المسكن مستأجر بعقد موثق، وقيمة الإيجار السنوي ثمانية عشر ألف ريال تدفع على دفعتين متساويتين.",
    "ولا يملك المذكور سجلا تجاريا ولا عقارا آخر، ولا توجد لديه عمالة منزلية مسجلة باسمه حتى اليوم.",
    "نأمل من الجهة المختصة النظر في الطلب وإكمال ما يلزم وفق الأنظمة واللوائح المعمول بها في المملكة.",
)


@cache
def font(size: int, weight: str = "Regular") -> ImageFont.FreeTypeFont:
    package = find_spec("fontpkg_ibm_plex_sans_arabic")
    assert package and package.submodule_search_locations
    path = Path(package.submodule_search_locations[0], "files", f"IBMPlexSansArabic-{weight}.ttf")
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.RAQM)


def letter(lines: int = 20, size: int = 46, stamp: bool = False, words: tuple[str, ...] = TEXT) -> np.ndarray:
    """A page of text, white and upright."""
    page = Image.new("RGB", A4, (250, 250, 248))
    draw = ImageDraw.Draw(page)
    draw.text((A4[0] // 2, 260), "إفادة سكن", (20, 20, 20), font(90, "Bold"), anchor="ma", direction="rtl")
    for line in range(lines):
        place = (A4[0] - 220, 520 + line * int(size * 2.6))
        draw.text(place, words[line % len(words)], (25, 25, 25), font(size), anchor="ra", direction="rtl")
    if stamp:
        draw.ellipse((380, 2500, 980, 3100), outline=(35, 60, 170), width=16)
        draw.text((680, 2760), "مكتب النسيم", (35, 60, 170), font(80, "Bold"), anchor="ma", direction="rtl")
    return np.asarray(page)


def card(number: str = "1098765432") -> np.ndarray:
    """A plastic card with a dark photograph, green print and Latin digits."""
    face = Image.new("RGB", CARD, (222, 232, 222))
    draw = ImageDraw.Draw(face)
    for row in range(0, CARD[1], 14):
        draw.line((0, row, CARD[0], row + 60), (208, 224, 212), 3)
    draw.rectangle((50, 170, 300, 520), fill=(120, 105, 95))
    draw.ellipse((115, 220, 235, 370), fill=(196, 160, 140))
    draw.text((960, 40), "بطاقة الهوية الوطنية", (20, 90, 60), font(54, "Bold"), anchor="ra", direction="rtl")
    draw.text((960, 190), "سالم بن عبدالله", (30, 30, 30), font(52, "Bold"), anchor="ra", direction="rtl")
    draw.text((960, 300), number, (30, 30, 30), font(52, "Bold"), anchor="ra")
    draw.text((960, 400), "1985/03/12", (30, 30, 30), font(40), anchor="ra")
    return np.asarray(face)


def laid(
    paper: np.ndarray,
    ground: int = 40,
    angle: float = 0.0,
    at: tuple[float, float] = (0.5, 0.5),
    glass: tuple[int, int] = GLASS,
    scale: float = 1.0,
    lean: float = 0.0,
) -> np.ndarray:
    """On a glass or table of this grey, turned by so many degrees, its centre ``at`` these parts of width and height.

    lean: how much narrower the far edge looks, as under a camera.
    """
    height, width = paper.shape[:2]
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]]) - np.float32([width / 2, height / 2])
    turned = corners * scale
    turned[:2, 0] *= 1 - lean
    sine, cosine = np.sin(np.radians(angle)), np.cos(np.radians(angle))
    turned = turned @ np.float32([[cosine, sine], [-sine, cosine]])
    turned += np.float32([at[0] * glass[0], at[1] * glass[1]])
    map_ = cv2.getPerspectiveTransform(corners + np.float32([width / 2, height / 2]), turned.astype(np.float32))
    return cv2.warpPerspective(
        paper, map_, glass, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT, borderValue=(ground,) * 3
    )


def seen(
    picture: np.ndarray,
    light: float = 1.0,
    shadow: float = 0.0,
    noise: float = 0.0,
    blur: float = 0.0,
    grey: bool = False,
    dpi: int = DPI,
) -> Sheet:
    """shadow: how much darker the left edge is. noise, blur: standard deviation in levels and pixels."""
    out = picture.astype(np.float32) * light
    if blur:
        out = cv2.GaussianBlur(out, (0, 0), blur)
    if shadow:
        out *= (1 - shadow * np.linspace(1, 0, out.shape[1], dtype=np.float32) ** 2)[None, :, None]
    if noise:
        dots = np.random.default_rng(7).normal(0, noise, out.shape[:2]).astype(np.float32)
        out += dots[..., None]
    pixels = np.clip(out, 0, 255).astype(np.uint8)
    if grey:
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    head = b"P5" if grey else b"P6"
    return Sheet(b"%s\n%d %d\n255\n" % (head, pixels.shape[1], pixels.shape[0]) + pixels.tobytes(), dpi)
