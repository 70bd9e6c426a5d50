"""Stacks, frames and columns: how high they are and where they may be parted."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from recorder import Recorder

from kiosk.receipts.blocks import Block, Column, Columns, Framed, Gap, Rule, Stack, Whole


@dataclass
class Slab(Whole):
    """A block of a given height that notes where it was drawn."""

    points: float
    place: tuple[float, float, float] | None = None

    def height(self, width: float) -> float:
        return self.points

    def draw(self, pen: object, x: float, top: float, width: float) -> None:
        self.place = (x, top, width)


def stack(*blocks: Block) -> Stack:
    return Stack(blocks)


def test_a_stack_is_as_high_as_its_blocks_and_draws_them_downwards() -> None:
    first, second = Slab(30), Slab(20)
    both = stack(first, Gap(5), second)
    both.draw(Recorder(), 10, 100, 200)
    assert both.height(200) == 55
    assert (first.place, second.place) == ((10, 100, 200), (10, 65, 200))


def test_a_stack_is_parted_between_blocks() -> None:
    parts = stack(Slab(30), Slab(30), Slab(30)).split(100, 70)
    assert parts is not None
    assert [part.height(100) for part in parts] == [60, 30]


def test_a_stack_is_parted_within_a_block_that_allows_it() -> None:
    parts = stack(Slab(30), stack(Slab(20), Slab(20))).split(100, 55)
    assert parts is not None
    assert [part.height(100) for part in parts] == [50, 20]


@pytest.mark.parametrize("room", [10, 500])
def test_a_stack_is_not_parted_where_nothing_or_all_of_it_fits(room: float) -> None:
    assert stack(Slab(30), Slab(30)).split(100, room) is None


def test_a_frame_gives_its_block_a_margin() -> None:
    pen, slab = Recorder(), Slab(30)
    Framed(slab, margin=8).draw(pen, 0, 100, 100)
    assert slab.place == (8, 92, 84)
    assert pen.boxes == [(100 - 1.6, 46 - 1.6)]


def test_a_frame_that_is_parted_becomes_two_frames() -> None:
    parts = Framed(stack(Slab(30), Slab(30)), margin=5).split(100, 45)
    assert parts is not None
    assert [part.height(100) for part in parts] == [40, 40]


def test_the_first_column_stands_at_the_right_and_shares_follow_fixed_widths() -> None:
    fixed, half, other = Slab(10), Slab(20), Slab(10)
    row = Columns((Column(fixed, 40), Column(half, 0.5), Column(other, 0.5)), gap=10)
    row.draw(Recorder(), 0, 100, 260)
    assert row.height(260) == 20
    assert (fixed.place, half.place, other.place) == ((220, 100, 40), (110, 100, 100), (0, 100, 100))


def test_columns_can_be_centred_on_the_tallest() -> None:
    low = Slab(10)
    Columns((Column(low, 0.5), Column(Slab(30), 0.5)), middle=True).draw(Recorder(), 0, 100, 200)
    assert low.place is not None
    assert low.place[1] == 90


def test_columns_are_parted_each_for_itself() -> None:
    row = Columns((Column(stack(Slab(30), Slab(30)), 0.5), Column(Slab(20), 0.5)))
    parts = row.split(200, 40)
    assert parts is not None
    assert [part.height(200) for part in parts] == [30, 30]


def test_columns_of_whole_blocks_are_not_parted() -> None:
    assert Columns((Column(Slab(30), 0.5), Column(Slab(30), 0.5))).split(200, 20) is None


def test_a_rule_is_one_line_with_space_around_it() -> None:
    pen = Recorder()
    Rule(1, 9).draw(pen, 0, 100, 100)
    assert pen.rules == 1
    assert Rule(1, 9).height(100) == 19
