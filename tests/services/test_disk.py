"""What is taken while the disk fills: papers are given up first, then new applications, and nothing else ever."""

from __future__ import annotations

import pytest

from kiosk.devices.memory_disk import MemoryDisk
from kiosk.services.disk import DiskGuard, Room


@pytest.mark.parametrize(
    ("left", "room"),
    [
        (1000, Room.PLENTY),
        (999, Room.NO_PAPERS),
        (500, Room.NO_PAPERS),
        (499, Room.NO_BEGINNING),
        (0, Room.NO_BEGINNING),
        (None, Room.PLENTY),
    ],
)
def test_papers_are_given_up_first_and_a_silent_disk_stops_nobody(left: int | None, room: Room) -> None:
    assert DiskGuard(MemoryDisk(left), papers=1000, beginning=500).room() is room
