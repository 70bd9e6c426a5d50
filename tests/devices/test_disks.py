"""One contract for the machine's disk and for the one of tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from small_disk import small_disk

from kiosk.devices.memory_disk import MemoryDisk
from kiosk.devices.system_disk import SystemDisk
from kiosk.services.disk import Disk

SIZE = 4 * 2**20
Written = Callable[[int], None]


@pytest.fixture(params=["memory", "system"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Disk, Written]]:
    """With SIZE bytes of room, and how to write some."""
    if request.param == "memory":
        memory = MemoryDisk(SIZE)

        def less(size: int) -> None:
            memory.left = (memory.left or 0) - size

        yield memory, less
        return
    with small_disk(tmp_path / "disk", SIZE // 2**20) as folder:
        yield SystemDisk(folder), lambda size: (folder / "file").write_bytes(bytes(size)) and None


def test_what_is_written_is_no_longer_free(disk: tuple[Disk, Written]) -> None:
    measured, write = disk
    assert measured.free() == SIZE
    write(2**20)
    assert measured.free() == SIZE - 2**20


@pytest.mark.parametrize("away", [MemoryDisk(None), SystemDisk(Path("/nowhere/at/all"))])
def test_a_disk_that_is_not_there_says_so(away: Disk) -> None:
    with pytest.raises(OSError):
        away.free()
