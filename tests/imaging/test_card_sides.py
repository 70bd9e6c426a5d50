"""Which side of a card was scanned or photographed: its back is told, and never a front or what is not sure."""

from collections.abc import Iterator

import numpy as np
import pytest
from sample_cards import back, striped_back, with_bands, with_barcode, with_long_lines
from sample_sheets import card, laid, seen

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.finisher import PageFinisher
from kiosk.services.paper_ports import Sheet

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
    "scanned": scanned(back()),
    "under a light lid": scanned(back(), 240),
    "on its head": scanned(back()[::-1, ::-1]),
    "standing": scanned(np.rot90(back())),
    "photographed": photographed(back()),
    "with grey print": photographed(back(ink=GREY_INK)),
    "with a stripe": scanned(striped_back(), 240),
    "with a stripe, photographed": photographed(striped_back()),
}


@pytest.mark.parametrize("sheet", BACKS.values(), ids=BACKS)
def test_a_back_is_told(finisher: PageFinisher, sheet: Sheet) -> None:
    assert finisher.finish(sheet, Paper.CARD, lambda: False).flaws == (Flaw.WRONG_SIDE,)


OTHERS = {
    "a front": scanned(card()),
    "a front, photographed": photographed(card()),
    "a front with a barcode": scanned(with_barcode()),
    "a front with a barcode, photographed": photographed(with_barcode()),
    "a front with dark bands": scanned(with_bands(), 240),
    "long lines that people read": scanned(with_long_lines()),
    "the same, photographed": photographed(with_long_lines()),
    "two lines for machines": scanned(with_long_lines(spaced=True)),
}


@pytest.mark.parametrize("sheet", OTHERS.values(), ids=OTHERS)
def test_a_front_and_what_is_not_sure_pass(finisher: PageFinisher, sheet: Sheet) -> None:
    assert finisher.finish(sheet, Paper.CARD, lambda: False).flaws == ()


def test_where_a_sheet_is_due_a_cards_side_is_not_looked_for(finisher: PageFinisher) -> None:
    assert finisher.finish(scanned(back()), Paper.SHEET, lambda: False).flaws == (Flaw.OTHER_KIND,)
