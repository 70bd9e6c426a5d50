"""How the state of sync reaches the door, the clerk and the log: at once, and each change once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from page_states import nothing
from shell_kit import a_shell
from structlog.testing import capture_logs

from kiosk.services.ports import OutboxCounts
from kiosk.services.sync import SyncState
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.host import Host
from kiosk.ui.screens.attract import AttractScreen

FINE = SyncState(True, OutboxCounts(waiting=1))
REFUSED = SyncState(True, OutboxCounts(parked=2))
REFUSED_MORE = SyncState(True, OutboxCounts(parked=3, lost=1))


@pytest.fixture
def host(qapp: object) -> Iterator[Host]:
    with a_shell() as shell:
        host = Host(shell, AttractScreen(nothing, nothing, nothing, "0007"), IdleWatch(lambda: 0.0, 120, 45))
        shell.go(host.attract)
        yield host
        host.quiet.ticker.stop()
        host.deleteLater()


def at_the_door(host: Host) -> int:
    """How many matters the door's foot tells of."""
    return host.attract.matters.n or 0 if host.attract.matters is not None else 0


def test_the_door_tells_staff_how_much_is_to_be_seen_to_and_no_more(host: Host) -> None:
    told = []
    for state in (FINE, REFUSED, REFUSED_MORE, FINE):
        host.state_arrived.emit(state)
        told.append(at_the_door(host))
    assert told == [0, 1, 2, 0]
    assert host.utilities.state == FINE


def test_a_matter_is_logged_when_it_arises_and_when_it_is_mended(host: Host) -> None:
    with capture_logs() as lines:
        for state in (FINE, REFUSED, REFUSED, REFUSED_MORE, FINE, FINE):
            host.state_arrived.emit(state)
    assert [line["matters"] for line in lines] == [["refused"], ["refused", "lost"], []]
