"""Every page of the desk in both languages, all four themes and both sizes: the matrix of the design."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from desk_audit import audit
from desk_gallery import SIZES, DeskGallery
from pytestqt.qtbot import QtBot

from kiosk.ui.language import Language, languages
from kiosk.ui.palette import Theme

pytestmark = pytest.mark.slow
WIDE, NARROW = SIZES
# High contrast draws wider rules, and nothing else of a theme changes a size: each is looked at once a page.
LOOKS = (
    *product(SIZES, (Theme.NORMAL,), languages()),
    (NARROW, Theme.DARK, Language.ARABIC),
    (WIDE, Theme.LIGHT, Language.ENGLISH),
    (NARROW, Theme.CALM, Language.ENGLISH),
)


@pytest.fixture
def gallery(qtbot: QtBot) -> Iterator[DeskGallery]:
    gallery = DeskGallery()
    yield gallery
    gallery.close()


def test_every_page_holds_in_every_look(gallery: DeskGallery) -> None:
    """The page is stood once; each look rebuilds it, which must lose nothing of it either."""
    found: dict[str, list[str]] = {}
    for name in gallery.names():
        gallery.stand(name)
        for size, theme, language in LOOKS:
            gallery.change_look(size, theme, language)
            if broken := audit(gallery.window):
                found[f"{name} {size[0]} {theme} {language}"] = broken
    assert found == {}
