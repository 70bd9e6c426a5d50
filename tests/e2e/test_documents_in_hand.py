"""Documents at the kiosk: looked at closely, taken once more, taken away, or left for another day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, current_thread, main_thread

import pytest
from kiosk_kit import Kiosk
from PySide6.QtGui import QImage

from kiosk.ui import pictures
from kiosk.ui.background import Lane
from kiosk.ui.demo.hand import breathe
from kiosk.ui.journey import looking
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.screens.checklist import ChecklistScreen


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("preview")
    return kiosk


def sheet(kiosk: Kiosk) -> SheetView:
    return next(w for w in kiosk.app.window.findChildren(SheetView) if w.isVisible())


def seen(kiosk: Kiosk) -> bytes:
    picture = sheet(kiosk).grab().toImage()
    return bytes(picture.constBits())


@pytest.fixture
def may(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Until it is set no picture of a page is read to its end. The page stands that offers the files."""
    kiosk.press("retake")
    kiosk.await_page("files")
    kiosk.calm()
    event, in_time = Event(), pictures.png_image

    def read_late(png: bytes) -> QImage:
        assert current_thread() is not main_thread()
        assert current_thread().name == f"kiosk-{Lane.PICTURE}"
        event.wait(60)
        return in_time(png)

    monkeypatch.setattr(looking, "png_image", read_late)
    yield event
    event.set()


def chosen(kiosk: Kiosk) -> None:
    kiosk.walk.step()
    kiosk.hand.wait(lambda: kiosk.page == "preview", "the preview")
    breathe(0)


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


def test_a_page_is_read_beside_the_screen_and_its_place_is_kept(kiosk: Kiosk, may: Event) -> None:
    chosen(kiosk)
    empty, place = seen(kiosk), sheet(kiosk).geometry()
    assert sheet(kiosk).picture is None
    may.set()
    kiosk.calm()
    assert sheet(kiosk).picture is not None
    assert sheet(kiosk).geometry() == place
    assert seen(kiosk) != empty


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
