"""How everything looks at one moment: theme, text size, panel and language, as one value.

Widgets are built with a Look and never change it; when the person changes a setting, the page is built anew.
Sizes are in millimetres on the glass and become pixels by the panel's true ppi (DESIGN.md; design rules 1–6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from kiosk.domain.words import Say, Words
from kiosk.ui.palette import PALETTES, Palette, Theme
from kiosk.ui.panel import BOTTOM_MM

FAMILY = "IBM Plex Sans Arabic"
HIGHEST_MM = 1220  # above the floor: as far as an arm reaches from a wheelchair (design rule 33)
LOW_MM = 1100  # where it is comfortable there (design rule 33)
LEAST_MM = 300  # of the panel: less has no room for a page
CAPITAL = 0.698  # capital height in em of the family


class TextSize(StrEnum):
    S = "s"
    M = "m"
    L = "l"
    XL = "xl"


class Role(StrEnum):
    """What a piece of text is; its size and weight follow."""

    BODY = "body"
    BODY_BOLD = "body_bold"
    FLOOR = "floor"
    FLOOR_BOLD = "floor_bold"
    LABEL = "label"
    ROW = "row"
    VALUE = "value"
    BUTTON = "button"
    HEAD = "head"
    CHOICE = "choice"
    TITLE = "title"
    LIST_TITLE = "list_title"
    DIGITS = "digits"
    KEY = "key"
    KEYPAD = "keypad"
    REFERENCE = "reference"
    HERO = "hero"
    NAME = "name"


class Scale(NamedTuple):
    """A text size: body font in mm, how much titles stand out, and line height in em."""

    font_mm: float
    title: float
    line: float


SCALES = {
    TextSize.S: Scale(5.52, 1.60, 1.6),
    TextSize.M: Scale(7.45, 1.45, 1.6),
    TextSize.L: Scale(9.67, 1.25, 1.5),
    TextSize.XL: Scale(12.54, 1.10, 1.5),
}

# Role → (size in body ems at size M, weight). Sizes above 1 draw nearer to the body as the text grows.
_ROLES = {
    Role.BODY: (1.0, 400),
    Role.BODY_BOLD: (1.0, 600),
    Role.FLOOR: (0.94, 400),
    Role.FLOOR_BOLD: (0.94, 600),
    Role.LABEL: (1.0, 600),
    Role.ROW: (1.13, 600),
    Role.VALUE: (1.13, 500),
    Role.BUTTON: (1.13, 600),
    Role.HEAD: (1.2, 700),
    Role.CHOICE: (1.27, 700),
    Role.TITLE: (1.45, 700),
    Role.LIST_TITLE: (1.7, 700),
    Role.DIGITS: (1.87, 500),
    Role.KEY: (1.33, 500),
    Role.KEYPAD: (1.73, 600),
    Role.REFERENCE: (2.8, 700),
    Role.HERO: (2.9, 700),
    Role.NAME: (3.13, 700),
}


@dataclass(frozen=True)
class Look:
    """width, height: the panel in pixels. ppi: its true pixels per inch. rtl: the language's direction.

    roomy: wider line spacing. bottom_mm: the panel's lower edge above the floor. low: all that is touched lies low.
    by_button: pages go on by their button alone, and don't say that a touch on the answer is enough.
    """

    say: Say
    rtl: bool
    width: int
    height: int
    ppi: float = 102.5
    theme: Theme = Theme.NORMAL
    size: TextSize = TextSize.M
    roomy: bool = False
    bottom_mm: float = BOTTOM_MM
    low: bool = False
    by_button: bool = False
    palette: Palette = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "palette", PALETTES[self.theme])

    @property
    def portrait(self) -> bool:
        return self.height >= self.width

    @property
    def large(self) -> bool:
        return self.size in (TextSize.L, TextSize.XL)

    @property
    def reach(self) -> int:
        """The height from the panel's top, in pixels, above which nothing is touched."""
        return self._above(self._lowered_mm if self.low else HIGHEST_MM)

    @property
    def can_lower(self) -> bool:
        """Is there something of the panel above what ``low`` leaves?"""
        return self._above(self._lowered_mm) > 0

    @property
    def _lowered_mm(self) -> float:
        return min(HIGHEST_MM, max(LOW_MM, self.bottom_mm + LEAST_MM))

    def _above(self, mm: float) -> int:
        """How much of the panel, in pixels, hangs higher above the floor."""
        return max(0, self.height - int((mm - self.bottom_mm) * self.ppi / 25.4))

    @property
    def scale(self) -> Scale:
        return SCALES[self.size]

    def px(self, mm: float) -> int:
        return round(mm * self.ppi / 25.4)

    def em(self, role: Role = Role.BODY) -> int:
        """The role's font size in pixels."""
        return _ems(self.size, self.ppi)[role]

    def font(self, role: Role = Role.BODY) -> QFont:
        return _font(self.em(role), _ROLES[role][1])

    def control(self, mm: float) -> int:
        """The height in pixels of a control that is ``mm`` high at size M and grows with the text."""
        return max(self.px(mm), round(1.5 * self.em(Role.BUTTON)) + self.px(4))

    def color(self, name: str) -> QColor:
        return _color(getattr(self.palette, name))

    @property
    def edge(self) -> Qt.AlignmentFlag:
        """Where reading begins, whatever the direction of the text itself."""
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def text(self, words: Words | str) -> str:
        return words if isinstance(words, str) else self.say(words)


@cache
def _ems(size: TextSize, ppi: float) -> dict[Role, int]:
    """Every role's font size in pixels; a page asks some hundred times."""
    scale = SCALES[size]
    stretch = (scale.title - 1) / (SCALES[TextSize.M].title - 1)
    factors = {role: factor if factor <= 1 else 1 + (factor - 1) * stretch for role, (factor, _) in _ROLES.items()}
    return {role: round(scale.font_mm * ppi / 25.4 * factor) for role, factor in factors.items()}


@cache
def _color(code: str) -> QColor:
    """One colour for all who paint with it; nobody changes a colour in place."""
    return QColor(code)


@cache
def _font(pixels: int, weight: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font
