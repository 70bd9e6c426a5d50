"""«هل ما زلت هنا؟» for whoever listens: the countdown is read at its steps, not four times a second."""

from __future__ import annotations

import pytest
from display_specimens import say
from page_states import nothing

from kiosk.ui.look import Look
from kiosk.ui.screens.still_here import StillHereScreen


@pytest.mark.usefixtures("qapp")
def test_the_countdown_is_read_every_fifteen_seconds_and_each_second_at_the_end() -> None:
    read: list[str] = []
    screen = StillHereScreen(45, nothing, nothing, saved=True, aloud=lambda _page, words: read.append(words))
    page = screen.widget(Look(say, True, 1080, 1920))
    for quarter in range(45 * 4 + 1):
        screen.tell(45 - quarter // 4)
    assert len(read) == len({45, 30, *range(21)})
    assert len(set(read)) == len(read)
    page.deleteLater()
