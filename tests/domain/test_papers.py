"""What is wrong with the pages of one document, as they lie together."""

import pytest

from kiosk.domain.papers import Flaw, Paper, flaws_together

FRONT, BACK, DULL_FRONT, NOTHING = (), (Flaw.WRONG_SIDE,), (Flaw.BLURRED,), (Flaw.EMPTY,)


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ([BACK], [BACK]),
        ([FRONT, BACK], [(), ()]),
        ([BACK, FRONT], [(), ()]),
        ([DULL_FRONT, BACK], [DULL_FRONT, ()]),
        ([FRONT, (Flaw.WRONG_SIDE, Flaw.CUT_OFF)], [(), (Flaw.CUT_OFF,)]),
        ([BACK, BACK], [BACK, BACK]),
        ([NOTHING, BACK], [NOTHING, BACK]),
        ([], []),
    ],
)
def test_the_back_of_a_card_is_in_its_place_beside_its_front(
    pages: list[tuple[Flaw, ...]], said: list[tuple[Flaw, ...]]
) -> None:
    assert flaws_together(Paper.CARD, pages) == said


def test_a_sheet_that_was_laid_in_the_wrong_way_stays_so() -> None:
    assert flaws_together(Paper.SHEET, [FRONT, BACK]) == [FRONT, BACK]
