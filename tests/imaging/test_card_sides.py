"""Which side of a card was scanned or photographed: its back is told, and never a front or what is not sure."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from sample_cards import back, striped_back, with_bands, with_barcode, with_long_lines
from sample_sheets import card, laid, seen

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.finisher import PageFinisher
from kiosk.services.paper_ports import Sheet

Draw = Callable[[], Sheet]
"""Drawn in its test: all of them at once would fill the memory before the first test runs."""

GREY_INK = (100, 100, 95)


@pytest.fixture(scope="module")
def finisher() -> Iterator[PageFinisher]:
    finisher = PageFinisher()
    yield finisher
    finisher.close()


def scanned(face: np.ndarray, lid: int = 40) -> Sheet:
    return seen(laid(face, lid, 9, (0.3, 0.2)), noise=3)


def photographed(face: np.ndarray) -> Sheet:
    picture = laid(face, 70, -6, glass=(1920, 1080), scale=0.8, lean=0.06)
    return seen(picture, noise=5, blur=1.0, shadow=0.3, dpi=0)


BACKS = {
    "scanned": lambda: scanned(back()),
    "under a light lid": lambda: scanned(back(), 240),
    "on its head": lambda: scanned(back()[::-1, ::-1]),
    "standing": lambda: scanned(np.rot90(back())),
    "photographed": lambda: photographed(back()),
    "with grey print": lambda: photographed(back(ink=GREY_INK)),
    "with a stripe": lambda: scanned(striped_back(), 240),
    "with a stripe, photographed": lambda: photographed(striped_back()),
}


@pytest.mark.parametrize("draw", BACKS.values(), ids=BACKS)
def test_a_back_is_told(finisher: PageFinisher, draw: Draw) -> None:
    assert finisher.finish(draw(), Paper.CARD, lambda: False).flaws == (Flaw.WRONG_SIDE,)


OTHERS = {
    "a front": lambda: scanned(card()),
    "a front, photographed": lambda: photographed(card()),
    "a front with a barcode": lambda: scanned(with_barcode()),
    "a front with a barcode, photographed": lambda: photographed(with_barcode()),
    "a front with dark bands": lambda: scanned(with_bands(), 240),
    "long lines that people read": lambda: scanned(with_long_lines()),
    "the same, photographed": lambda: photographed(with_long_lines()),
    "two lines for machines": lambda: scanned(with_long_lines(spaced=True)),
}


@pytest.mark.parametrize("draw", OTHERS.values(), ids=OTHERS)
def test_a_front_and_what_is_not_sure_pass(finisher: PageFinisher, draw: Draw) -> None:
    assert finisher.finish(draw(), Paper.CARD, lambda: False).flaws == ()


def test_where_a_sheet_is_due_a_cards_side_is_not_looked_for(finisher: PageFinisher) -> None:
    assert finisher.finish(scanned(back()), Paper.SHEET, lambda: False).flaws == (Flaw.OTHER_KIND,)
