"""The row that never changes: each of its buttons by one touch, in every text size and orientation."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from longer import longer
from page_matrix import USUAL, Setting, settings

from kiosk.domain.words import Words, tr, verbatim
from kiosk.ui.content import Action
from kiosk.ui.frame import UtilityRow
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.language import Language, Translator
from kiosk.ui.palette import Theme

SETTINGS = [s for s in settings() if (s.language, s.theme, s.stand) == (Language.ARABIC, Theme.NORMAL, USUAL)]
WORDS = (tr("Help"), tr("Text size"), tr("Colours"), tr("Listen"), verbatim("English"))


def actions(ran: Callable[[], None]) -> list[Action]:
    usual = [Action(f"way_{n}", words, ran, "question", Part.UTILITY) for n, words in enumerate(WORDS)]
    return [*usual, Action("leave", tr("End"), ran, "sign-out", Part.LEAVE)]


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_no_button_is_left_away(translator: Translator, setting: Setting) -> None:
    """(18) And so English is one touch away on every page, in the largest text upright too."""

    def say(words: Words) -> str:
        said = translator.say(words)
        return longer(said) if setting.longer and words.source != "{text}" else said

    of, ran = setting.look(say), list[int]()
    row = UtilityRow(of, actions(lambda: ran.append(1)))
    assert row.minimumSizeHint().width() <= of.width
    row.resize(of.width, row.sizeHint().height())
    buttons = row.findChildren(KioskButton)
    for button in buttons:
        button.click()
    assert [button.objectName() for button in buttons] == [*(f"way_{n}" for n in range(5)), "leave"]
    assert len(ran) == 6
    row.deleteLater()
