"""The glass: its true pixels per inch where it tells them credibly, else the setting (design rule 5)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.ui.panel import PanelSize, panel_of

CONFIGURED = 99.0


@dataclass(frozen=True)
class FakeScreen:
    """What panel_of asks of a screen."""

    told_ppi: float
    maker: str = "Panel Works"
    width_mm: int = 268

    def size(self) -> QSize:
        return QSize(1080, 1920)

    def physicalDotsPerInch(self) -> float:  # noqa: N802 (Qt's name)
        return self.told_ppi

    def physicalSize(self) -> QSizeF:  # noqa: N802 (Qt's name)
        return QSizeF(self.width_mm, self.width_mm * 16 / 9)

    def manufacturer(self) -> str:
        return self.maker


def ppi(screen: FakeScreen) -> float:
    return panel_of(screen, CONFIGURED).ppi  # type: ignore[arg-type]


@pytest.mark.parametrize("told", [80.0, 91.8, 96.0, 102.5, 120.0])
def test_a_credible_panel_is_believed(told: float) -> None:
    assert ppi(FakeScreen(told)) == told


@pytest.mark.parametrize("told", [0.0, 25.4, 79.9, 120.1, 300.0, float("inf"), float("nan")])
def test_a_panel_that_lies_about_its_size_is_not_believed(told: float) -> None:
    assert ppi(FakeScreen(told)) == CONFIGURED


def test_a_screen_without_an_edid_is_not_believed() -> None:
    assert ppi(FakeScreen(96.0, maker="")) == CONFIGURED
    assert ppi(FakeScreen(96.0, width_mm=0)) == CONFIGURED


def test_the_size_in_pixels_is_the_screen_s() -> None:
    assert panel_of(FakeScreen(102.5), CONFIGURED) == PanelSize(1080, 1920, 102.5)  # type: ignore[arg-type]


def test_how_high_it_hangs_is_told_by_the_settings() -> None:
    assert panel_of(FakeScreen(102.5), CONFIGURED, 850).bottom_mm == 850  # type: ignore[arg-type]
