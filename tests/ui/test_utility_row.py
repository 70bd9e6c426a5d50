"""The row that never changes: each of its buttons by one touch, in every text size and orientation."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from test_matrix_audit import SHAPES, Shape, longer, look, names

from kiosk.domain.words import Words, tr, verbatim
from kiosk.ui.content import Action
from kiosk.ui.frame import UtilityRow
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.language import Translator

WORDS = (tr("Help"), tr("Text size"), tr("Colours"), tr("Listen"), verbatim("English"))


def actions(ran: Callable[[], None]) -> list[Action]:
    usual = [Action(f"way_{n}", words, ran, "question", Part.UTILITY) for n, words in enumerate(WORDS)]
    return [*usual, Action("leave", tr("End"), ran, "sign-out", Part.LEAVE)]


@pytest.mark.parametrize("grown", [False, True], ids=["as they are", "a third longer"])
@pytest.mark.parametrize("shape", SHAPES, ids=names)
def test_no_button_is_left_away(translator: Translator, shape: Shape, grown: bool) -> None:
    """(18) And so English is one touch away on every page, in the largest text upright too."""

    def say(words: Words) -> str:
        return longer(translator.say(words), words) if grown else translator.say(words)

    of, ran = look(say, shape), list[int]()
    row = UtilityRow(of, actions(lambda: ran.append(1)))
    assert row.minimumSizeHint().width() <= of.width
    row.resize(of.width, row.sizeHint().height())
    buttons = row.findChildren(KioskButton)
    for button in buttons:
        button.click()
    assert [button.objectName() for button in buttons] == [*(f"way_{n}" for n in range(5)), "leave"]
    assert len(ran) == 6
    row.deleteLater()
