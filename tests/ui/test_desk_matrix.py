"""Every page of the desk in both languages and sizes, with the four themes in turn, as it is and with longer words.

All pages in all looks: `make matrix`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_gallery import DeskGallery
from desk_matrix import faults, is_in_the_suite, settings
from longer import Stretching
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.slow


@pytest.fixture
def gallery(qtbot: QtBot) -> Iterator[DeskGallery]:
    gallery = DeskGallery(translator=Stretching())
    yield gallery
    gallery.close()


def test_every_page_holds_in_its_share_of_all_looks(gallery: DeskGallery) -> None:
    found = list[str]()
    for page in gallery.names():
        found += faults(gallery, page, [setting for setting in settings() if is_in_the_suite(setting, page)])
    assert found == []


def test_every_look_is_met_with_some_page(gallery: DeskGallery) -> None:
    pages = gallery.names()
    assert [str(setting) for setting in settings() if not any(is_in_the_suite(setting, page) for page in pages)] == []
