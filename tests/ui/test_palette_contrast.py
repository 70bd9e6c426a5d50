"""Every pair of colours the kit puts together keeps its theme's contrast (design rules 10–13), computed, not seen."""

from __future__ import annotations

import pytest
from audit_paint import HUED, NEEDED, rgb
from audit_paint import contrast as by_number

from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.palette import PALETTES, Theme

# Text colour on its ground, as the display half and the buttons use them.
TEXT = [
    *[(ink, ground) for ink in ("text", "text2") for ground in ("bg", "surface", "tray", "here_row")],
    *[(face.ink, face.fill) for name, face in TONE_FACES.items() if face.ink != "muted"],
    *[("text2", face.fill) for face in TONE_FACES.values()],
    *[(ink, ground) for ink in ("error", "warning", "success", "info") for ground in ("bg", "surface")],
    *[("primary", "surface"), ("primary", "bg"), ("on_primary", "primary"), ("on_pressed", "pressed")],
    *[("on_palm", "palm"), ("on_palm_quiet", "palm"), ("on_palm", "hero")],
    *[("text", "tint"), ("on_tint", "tint"), ("on_here", "here"), ("text", "quiet_key")],
]
# What tells that something can be touched, where it ends, or what it is.
SHAPES = [
    *[("border", ground) for ground in ("bg", "surface", "tray")],
    *[("primary", ground) for ground in ("bg", "surface", "tint")],
    *[("key_ledge", "bg"), ("here", "palm"), ("on_here", "here"), ("error", "surface"), ("muted", "bg")],
    *[(face.ink, ground) for face in TONE_FACES.values() for ground in ("bg", "surface")],
]


def contrast(one: str, other: str) -> float:
    return by_number(rgb(one), rgb(other))


def test_the_formula_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("ink", "ground"), sorted(set(TEXT)))
def test_text_is_read_on_its_ground(theme: Theme, ink: str, ground: str) -> None:
    palette = PALETTES[theme]
    needed = NEEDED[theme] if palette.ornament or ground not in HUED else NEEDED[Theme.NORMAL]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= needed


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("line", "ground"), sorted(set(SHAPES)))
def test_borders_and_icons_are_seen(theme: Theme, line: str, ground: str) -> None:
    palette = PALETTES[theme]
    assert contrast(getattr(palette, line), getattr(palette, ground)) >= 3


@pytest.mark.parametrize("theme", list(Theme))
def test_the_focus_ring_is_seen_on_every_ground(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert contrast(palette.focus_inner, palette.focus_outer) >= 3
    for ground in (palette.bg, palette.surface, palette.tray, palette.error_bg):
        assert contrast(palette.focus_outer, ground) >= 3


@pytest.mark.parametrize(("ink", "ground"), [("text", "bg"), ("on_tint", "tint"), ("error", "bg"), ("info", "bg")])
def test_calm_stays_calm(ink: str, ground: str) -> None:
    """No text above 8:1 (design rule 12)."""
    palette = PALETTES[Theme.CALM]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) <= 8
