"""The glass: its size in pixels, its true pixels per inch, and how high it hangs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QScreen

BOTTOM_MM = 800.0
"""How high a panel's lower edge usually is above the floor (experience.md, d)."""
CREDIBLE_PPI = (80.0, 120.0)  # panels that lie about their size lie outside this (design rule 5)


@dataclass(frozen=True, slots=True)
class PanelSize:
    """width, height: pixels. bottom_mm: its lower edge above the floor."""

    width: int
    height: int
    ppi: float
    bottom_mm: float = BOTTOM_MM


def panel_of(screen: QScreen, configured_ppi: float, bottom_mm: float = BOTTOM_MM) -> PanelSize:
    """What the screen tells of itself where that is credible, else the setting."""
    size = screen.size()
    told = screen.physicalDotsPerInch()
    low, high = CREDIBLE_PPI
    exact = screen.physicalSize().width() > 0 and low <= told <= high and screen.manufacturer() != ""
    return PanelSize(size.width(), size.height(), told if exact else configured_ppi, bottom_mm)
