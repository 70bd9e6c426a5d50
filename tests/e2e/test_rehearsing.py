"""The rehearsal on the real screens: it tells, leads to what it told of, and stops nobody."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_kit import Kiosk

from kiosk.ui.screens.rehearsal import RehearsalScreen


def test_each_point_leads_to_its_page_and_the_way_on_stays_open(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("rehearsal")
    screen = kiosk.walk.screen
    assert isinstance(screen, RehearsalScreen)
    assert "لم تُضف بعد" in kiosk.text, "three of the papers are handed in"
    kiosk.press("change_0")
    kiosk.await_page("documents")
    kiosk.walk_to("rehearsal")
    kiosk.press("change_1")
    assert kiosk.page not in ("rehearsal", "confirm")
    kiosk.walk_to("done")
