"""Falls are counted over restarts, forgotten when a start stands, and never in the way."""

from __future__ import annotations

from pathlib import Path

from kiosk.falls import MOST, Falls, falls_folder


def test_each_start_that_fell_counts(tmp_path: Path) -> None:
    assert [Falls(tmp_path / "run").begin() for _ in range(3)] == [0, 1, 2]


def test_a_start_that_stood_ends_the_row(tmp_path: Path) -> None:
    falls = Falls(tmp_path)
    falls.begin()
    falls.stood()
    assert falls.begin() == 0


def test_after_a_rest_there_is_one_try(tmp_path: Path) -> None:
    falls = Falls(tmp_path)
    falls.rested()
    assert falls.begin() < MOST
    assert falls.begin() >= MOST


def test_a_damaged_count_is_none(tmp_path: Path) -> None:
    (tmp_path / "falls").write_bytes(b"\xff\x00")
    assert Falls(tmp_path).begin() == 0


def test_where_nothing_can_be_kept_the_kiosk_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    falls = Falls(tmp_path / "file" / "below")
    assert [falls.begin(), falls.begin()] == [0, 0]
    falls.stood()


def test_the_count_lies_where_a_full_disk_does_not_touch_it(tmp_path: Path) -> None:
    assert falls_folder(tmp_path, {"RUNTIME_DIRECTORY": "/run/kiosk"}) == Path("/run/kiosk")
    assert falls_folder(tmp_path, {}) == tmp_path
