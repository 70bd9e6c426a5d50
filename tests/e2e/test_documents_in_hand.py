"""Documents at the kiosk: looked at closely, taken once more, taken away, or left for another day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from kiosk_kit import Kiosk

from kiosk.ui import pictures
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.screens.checklist import ChecklistScreen


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("preview")
    return kiosk


def seen(kiosk: Kiosk) -> bytes:
    sheet = next(w for w in kiosk.app.window.findChildren(SheetView) if w.isVisible())
    return sheet.grab().toImage().constBits().tobytes()


def open_rows(kiosk: Kiosk) -> list[str]:
    screen = kiosk.walk.screen
    assert isinstance(screen, ChecklistScreen)
    return [row.key for row in screen.open_rows]


def test_a_page_is_seen_larger_and_lower_and_whole_again(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = seen(kiosk)
    monkeypatch.setattr(pictures, "_read", None)  # it is not read again
    kiosk.press("zoom_in")
    larger = seen(kiosk)
    kiosk.press("part_down")
    lower = seen(kiosk)
    kiosk.press("part_up", "zoom_out")
    assert len({whole, larger, lower}) == 3
    assert seen(kiosk) == whole


def test_the_files_that_are_offered_show_what_they_are(kiosk: Kiosk) -> None:
    kiosk.press("retake")
    kiosk.await_page("files")
    kiosk.calm()
    cards = [card for card in kiosk.app.window.findChildren(ChoiceCard) if card.isVisible()]
    assert cards and all(card._picture is not None for card in cards)


def test_a_picture_that_is_not_clear_is_taken_once_more(kiosk: Kiosk) -> None:
    kiosk.press("retake")
    kiosk.await_page("files")
    kiosk.walk.step()
    kiosk.await_page("preview")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert "identity_card" not in open_rows(kiosk)


def test_what_was_handed_in_can_be_taken_away_again(kiosk: Kiosk) -> None:
    kiosk.press("clear")
    kiosk.await_page("documents")
    kiosk.press("view_identity_card", "remove")
    kiosk.await_page("documents")
    assert "identity_card" in open_rows(kiosk)


def test_what_is_not_at_hand_is_asked_for_no_more_today(kiosk: Kiosk) -> None:
    kiosk.press("clear")
    kiosk.await_page("documents")
    first, *_ = open_rows(kiosk)
    kiosk.press(f"later_{first}")
    kiosk.await_page("documents")
    assert first not in open_rows(kiosk)
    assert kiosk.hand.find(f"later_{first}") is None
