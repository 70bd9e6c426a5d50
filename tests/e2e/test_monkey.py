"""A monkey at the glass: it touches anything, strikes any key, and never gets out, brings up a fault or loses a word.

`make monkey` does a million of its events; here are some. KIOSK_MONKEY_SEED does those of another seed.
"""

from __future__ import annotations

import os

import pytest
from monkey_run import run

EVENTS = 1500
SEEDS = (os.environ.get("KIOSK_MONKEY_SEED", "b.0"), "a.0")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_neither_gets_out_nor_breaks_anything(qapp: object, seed: str) -> None:
    told = run(seed, EVENTS)
    print(f"KIOSK_MONKEY_SEED={seed}: {told.acts.total()} acts, {told.sessions} sessions, {len(told.seen)} pages")
    assert not told.broken, f"KIOSK_MONKEY_SEED={seed}, act {told.number}: {told.broken}"
    assert len(told.seen) > 10


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
