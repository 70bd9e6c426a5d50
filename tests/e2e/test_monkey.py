"""A monkey at the glass: it touches anything, strikes any key, and never gets out, brings up a fault or loses a word.

`make monkey` does a million of its events; here are some. KIOSK_MONKEY_SEED does those of another seed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from by_hand import turned
from leftovers import Leftovers
from monkey_run import people, run
from promises import Broken, Notebook, Promises, Watch

from kiosk.domain.answers import Answers
from kiosk.services.visit import Visit
from kiosk.ui.journey.rows import Rows
from kiosk.ui.journey.session import Session

EVENTS = 1500
SEEDS = (os.environ.get("KIOSK_MONKEY_SEED", "b.0"), "a.0")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_neither_gets_out_nor_breaks_anything(qapp: object, seed: str) -> None:
    told = run(seed, EVENTS)
    print(f"KIOSK_MONKEY_SEED={seed}: {told.acts.total()} acts, {told.sessions} sessions, {len(told.seen)} pages")
    assert not told.broken, f"KIOSK_MONKEY_SEED={seed}, act {told.number}: {told.broken}"
    assert len(told.seen) > 10


@pytest.fixture
def a_row_typed(qapp: object, tmp_path: Path) -> Iterator[Promises]:
    """The first page of a member stands, and somebody has answered it."""
    watch, book, households = Watch(), Notebook(), people()
    with watch.kept(), book.kept(), turned(tmp_path) as world:
        promises = Promises(world, watch, book, households, Leftovers(Session, Visit))
        world.kiosk.walk.household = households[0]
        world.kiosk.begin()
        world.kiosk.walk_to("member_who")
        world.kiosk.hand.write("dep_name", "نورة محمد عبدالله الصالح")
        world.turn()
        promises.hold()
        yield promises


def test_a_row_that_its_owner_takes_out_in_the_same_breath_is_not_missed(a_row_typed: Promises) -> None:
    kiosk = a_row_typed.kiosk
    kiosk.press("back", "remove_1", "yes_remove")
    assert kiosk.page == "members" and kiosk.hand.find("remove_1") is None
    a_row_typed.world.turn()
    a_row_typed.hold()


def test_a_row_that_its_owner_answers_anew_in_the_same_breath_is_not_missed(a_row_typed: Promises) -> None:
    kiosk = a_row_typed.kiosk
    kiosk.press("back", "change_1")
    assert kiosk.page == "member_who"
    kiosk.hand.write("dep_name", "ريم")
    kiosk.press("back")
    assert kiosk.page == "members"
    a_row_typed.world.turn()
    a_row_typed.hold()


def test_a_row_that_another_takes_the_place_of_is_missed(
    a_row_typed: Promises, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it was in the draft: that is not enough where nobody opened it again."""
    put = Rows._put

    def twice(rows: Rows, place: int, row: Answers) -> None:
        put(rows, place, row)
        put(rows, place, Answers())

    monkeypatch.setattr(Rows, "_put", twice)
    a_row_typed.kiosk.press("back")
    a_row_typed.world.turn()
    with pytest.raises(Broken, match="dep_name"):
        a_row_typed.hold()


def test_a_row_that_is_nowhere_is_missed(a_row_typed: Promises, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rows, "_put", lambda *_row: None)
    a_row_typed.kiosk.press("back")
    a_row_typed.world.turn()
    with pytest.raises(Broken, match="dep_name"):
        a_row_typed.hold()


def test_the_same_seed_does_the_same(qapp: object) -> None:
    one, other = run("same", 300), run("same", 300)
    assert (one.acts, one.seen, one.number) == (other.acts, other.seen, other.number)


def test_a_monkey_notices_a_fault(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else its silence would mean nothing."""
    from kiosk.ui.journey.way_in import WayIn

    def clumsy(_way: WayIn, _goal: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(WayIn, "who", clumsy)
    assert "ZeroDivisionError" in run("fault", EVENTS).broken
