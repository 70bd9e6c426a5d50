"""The disk fills up: papers are not taken any more, then nothing new is begun; who is under way is not let down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from kiosk_kit import NOBODYS_ID, Kiosk

from kiosk.devices.memory_disk import MemoryDisk
from kiosk.services.disk import DiskGuard
from kiosk.services.suite import Suite
from kiosk.ui.faults import NO_BEGINNING, NO_PAPERS

Open = Callable[..., Kiosk]


@pytest.fixture
def disk() -> MemoryDisk:
    return MemoryDisk()


@pytest.fixture
def kiosk(open_kiosk: Open, disk: MemoryDisk) -> Kiosk:
    def guarded(suite: Suite) -> Suite:
        return replace(suite, disk=DiskGuard(disk, papers=1000, beginning=500))

    return open_kiosk(change=guarded)


def test_no_papers_are_taken_and_the_application_still_goes(kiosk: Kiosk, disk: MemoryDisk) -> None:
    kiosk.begin()
    kiosk.walk_to("documents")
    disk.left = 999
    rows = [row.key for row in kiosk.walk.screen.open_rows]
    kiosk.press(f"add_{rows[0]}")
    kiosk.await_page("trouble")
    assert kiosk.app.translator.say(NO_PAPERS.sentence) in kiosk.text
    kiosk.press("back")
    for row in rows:
        kiosk.press(f"later_{row}")
    kiosk.press("continue")
    kiosk.await_page("review")
    disk.left = 10
    kiosk.walk_to("done")


def test_nothing_new_is_begun_and_what_was_begun_is_finished(kiosk: Kiosk, disk: MemoryDisk) -> None:
    kiosk.begin()
    kiosk.walk_to("gender")
    kiosk.save_and_end()
    disk.left = 499

    kiosk.begin()
    kiosk.hand.wait(lambda: kiosk.app.translator.say(NO_BEGINNING.sentence) in kiosk.text, "word of the little room")
    kiosk.press("back")
    kiosk.await_page("attract")
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("tasks")
    kiosk.save_and_end()

    kiosk.person(NOBODYS_ID, "0557654321")
    kiosk.messages.clear()
    kiosk.begin()
    kiosk.walk_to("no_beginning")
    assert kiosk.app.translator.say(NO_BEGINNING.sentence) in kiosk.text
    kiosk.press("back")
    kiosk.await_page("services")
