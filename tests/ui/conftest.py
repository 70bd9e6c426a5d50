"""The desk's window over a sample centre, for all tests of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_gallery import DeskDriver
from desk_hand import Seconds
from desk_sample import DeskSample
from pytestqt.qtbot import QtBot

from kiosk.ui.language import voices


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def desk(qtbot: QtBot, seconds: Seconds) -> Iterator[DeskDriver]:
    driver = DeskDriver(DeskSample(voices=voices()), seconds)
    yield driver
    driver.close()
