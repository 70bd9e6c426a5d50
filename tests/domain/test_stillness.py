"""When a camera's picture is taken by itself."""

from __future__ import annotations

import random

from kiosk.domain.stillness import ACROSS, DOWN, HOLDING_S, RESTING_S, WARMING_S, Sight, Stillness

CELLS = ACROSS * DOWN
TABLE = bytes([90]) * CELLS
PAPER = bytes([90]) * (CELLS // 4) + bytes([220]) * (CELLS // 2) + bytes([90]) * (CELLS // 4)
WARM = 100 + WARMING_S + 1


def watched(*views: tuple[float, bytes]) -> Stillness:
    """A camera that looks from second 100 on."""
    state = Stillness(100, TABLE, 100)
    for now, cells in views:
        state = state.then(cells, now)
    return state


def noisy(cells: bytes, seed: int) -> bytes:
    """As a sensor gives it: each cell up to three levels off."""
    chance = random.Random(seed)
    return bytes(max(0, min(255, level + chance.randint(-3, 3))) for level in cells)


def test_an_empty_table_is_not_taken() -> None:
    state = watched(*((100 + n, noisy(TABLE, n)) for n in range(20)))
    assert state.sight(130) is Sight.AWAITED
    assert state.part(130) == 0


def test_a_camera_that_finds_its_exposure_has_seen_no_paper_yet() -> None:
    state = watched((100.2, bytes([60]) * CELLS), (101, bytes([140]) * CELLS))
    assert state.sight(130) is Sight.AWAITED


def test_a_paper_at_rest_is_taken_after_the_countdown() -> None:
    state = watched((WARM, PAPER), *((WARM + n / 10, noisy(PAPER, n)) for n in range(1, 30)))
    assert state.sight(WARM + RESTING_S / 2) is Sight.MOVING
    assert state.sight(WARM + RESTING_S) is Sight.HELD
    assert 0.4 < state.part(WARM + RESTING_S + HOLDING_S / 2) < 0.6
    assert state.part(WARM + RESTING_S + HOLDING_S + 0.01) == 1


def test_a_fingertip_at_the_edge_begins_it_again() -> None:
    finger = bytes([40]) * 12 + PAPER[12:]
    state = watched((WARM, PAPER), (WARM + 1, finger))
    assert state.sight(WARM + 1.1) is Sight.MOVING
    assert state.part(WARM + 1.1) == 0


def test_a_paper_that_creeps_is_not_at_rest() -> None:
    """Each view differs little from the one before, and much from where it began."""
    views = [(WARM + n / 10, bytes([90 + 4 * n]) * CELLS) for n in range(20)]
    assert watched(*views).since > WARM + 1


def test_a_dark_view_is_told_and_not_taken() -> None:
    state = watched((WARM, PAPER), (WARM + 1, bytes([9]) * CELLS))
    assert state.sight(WARM + 9) is Sight.DARK
    assert state.part(WARM + 9) == 0
