"""The four themes as colours. Each text colour keeps its theme's contrast (design rules 10–13), held by a test."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Theme(StrEnum):
    NORMAL = "normal"
    DARK = "dark"
    LIGHT = "light"
    CALM = "calm"


class Palette(NamedTuple):
    """Colours by role. ``ornament``: ledges, the Sadu band, tints and the guide picture are shown."""

    bg: str
    surface: str
    tray: str
    text: str
    text2: str
    muted: str
    border: str
    line: str
    key_ledge: str
    quiet_key: str
    primary: str
    on_primary: str
    ledge: str
    pressed: str
    on_pressed: str
    palm: str
    on_palm: str
    on_palm_quiet: str
    hero: str
    tint: str
    on_tint: str
    here: str
    on_here: str
    here_row: str
    error: str
    error_bg: str
    warning: str
    warning_bg: str
    success: str
    success_bg: str
    info: str
    info_bg: str
    focus_outer: str
    focus_inner: str
    ornament: bool


NORMAL = Palette(
    bg="#FBF7EF",
    surface="#FFFFFF",
    tray="#EDE3CF",
    text="#0C1812",
    text2="#24312B",
    muted="#49554F",
    border="#3A4841",
    line="#D9CBAC",
    key_ledge="#8A7B57",
    quiet_key="#F7F0E0",
    primary="#0A4430",
    on_primary="#FFFFFF",
    ledge="#041F15",
    pressed="#041F15",
    on_pressed="#FFFFFF",
    palm="#063324",
    on_palm="#FFFFFF",
    on_palm_quiet="#F3E7CC",
    hero="#0A4430",
    tint="#E2F0E7",
    on_tint="#06361F",
    here="#FFC72C",
    on_here="#0C1812",
    here_row="#FFF6DA",
    error="#720A06",
    error_bg="#FFF5F4",
    warning="#522B00",
    warning_bg="#FFF1CC",
    success="#06361F",
    success_bg="#E6F4EB",
    info="#08326B",
    info_bg="#EEF4FD",
    focus_outer="#000000",
    focus_inner="#FFC72C",
    ornament=True,
)


def _high_contrast(bg: str, ink: str, pressed: str, on_pressed: str, focus: str, muted: str) -> Palette:
    return Palette(
        bg=bg,
        surface=bg,
        tray=bg,
        text=ink,
        text2=ink,
        muted=muted,
        border=ink,
        line=ink,
        key_ledge=ink,
        quiet_key=bg,
        primary=ink,
        on_primary=bg,
        ledge=ink,
        pressed=pressed,
        on_pressed=on_pressed,
        palm=bg,
        on_palm=ink,
        on_palm_quiet=ink,
        hero=bg,
        tint=bg,
        on_tint=ink,
        here=focus,
        on_here=bg,
        here_row=bg,
        error=ink,
        error_bg=bg,
        warning=ink,
        warning_bg=bg,
        success=ink,
        success_bg=bg,
        info=ink,
        info_bg=bg,
        focus_outer=focus,
        focus_inner=bg,
        ornament=False,
    )


DARK = _high_contrast("#000000", "#FFFFFF", "#FFE600", "#000000", "#FFE600", "#B3B3B3")
LIGHT = _high_contrast("#FFFFFF", "#000000", "#0000A8", "#FFFFFF", "#0000C8", "#4D4D4D")

CALM = Palette(
    bg="#1E2421",
    surface="#1E2421",
    tray="#262D29",
    text="#A9B5AF",
    text2="#A9B5AF",
    muted="#8E9A94",
    border="#8E9A94",
    line="#4A5651",
    key_ledge="#667369",
    quiet_key="#2F3A35",
    primary="#7FB89A",
    on_primary="#1E2421",
    ledge="#4E7A64",
    pressed="#A9B5AF",
    on_pressed="#1E2421",
    palm="#191F1B",
    on_palm="#A9B5AF",
    on_palm_quiet="#A9B5AF",
    hero="#262D29",
    tint="#2F3A35",
    on_tint="#B7C2BC",
    here="#D6B24A",
    on_here="#1E2421",
    here_row="#2F3A35",
    error="#F0908A",
    error_bg="#1E2421",
    warning="#D6A85A",
    warning_bg="#1E2421",
    success="#7FB89A",
    success_bg="#1E2421",
    info="#8FB4E8",
    info_bg="#1E2421",
    focus_outer="#D6B24A",
    focus_inner="#1E2421",
    ornament=True,
)

PALETTES = {Theme.NORMAL: NORMAL, Theme.DARK: DARK, Theme.LIGHT: LIGHT, Theme.CALM: CALM}
