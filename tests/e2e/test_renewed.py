"""With other settings the screen starts anew: never while somebody is served, at once when nobody is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from kiosk_kit import Kiosk
from PySide6.QtWidgets import QApplication

from kiosk.services.ports import OutboxCounts
from kiosk.services.suite import Suite
from kiosk.services.sync import SyncState
from kiosk.ui.pulse import START_ANEW

Open = Callable[..., Kiosk]


def test_only_when_nobody_is_there(open_kiosk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    waits, codes = [False], list[int]()
    monkeypatch.setattr(QApplication, "exit", codes.append)

    def change(suite: Suite) -> Suite:
        return replace(suite, renew=lambda: waits[0])

    def a_round(kiosk: Kiosk) -> None:
        kiosk.host.state_arrived.emit(SyncState(True, OutboxCounts()))
        kiosk.walk.settle()

    kiosk = open_kiosk(change=change)
    kiosk.hand.wait(lambda: kiosk.host is not None and kiosk.suite is not None, "the services")
    a_round(kiosk)
    assert codes == []
    kiosk.begin()
    kiosk.walk_to("password")
    waits[0] = True
    a_round(kiosk)
    assert codes == []
    kiosk.save_and_end()
    a_round(kiosk)
    assert codes[:1] == [START_ANEW]
    waits[0] = False  # an exit outside of ``exec`` would end every later loop of this process at its start
    kiosk.close()
