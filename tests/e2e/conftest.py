"""Kiosks for tests, each closed when its test or its module ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from kiosk_kit import Kiosk
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

Open = Callable[..., Kiosk]


@pytest.fixture(scope="module")
def glass() -> QPointingDevice:
    """A touch panel."""
    return QTest.createTouchDevice()


@pytest.fixture
def open_kiosk(qapp: object, tmp_path: Path) -> Iterator[Open]:
    """Opens kiosks on one folder, one after the other: opening the next is the restart of the machine."""
    with ExitStack() as closing:

        def opened(**wishes: Any) -> Kiosk:
            closing.close()
            kiosk = Kiosk(wishes.pop("folder", tmp_path), **wishes)
            closing.callback(kiosk.close)
            return kiosk

        yield opened
