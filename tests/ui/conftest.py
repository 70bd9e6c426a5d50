"""The desk's window over a sample centre, and every page of the kiosk in the real Arabic."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_gallery import DeskDriver
from desk_hand import Seconds
from desk_sample import DeskSample
from listener import Listener
from page_gallery import Gallery
from pytestqt.qtbot import QtBot
from shell_kit import a_shell

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.ui.language import Language, Translator, voices


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def desk(qtbot: QtBot, seconds: Seconds) -> Iterator[DeskDriver]:
    driver = DeskDriver(DeskSample(voices=voices()), seconds)
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def translator(qapp: object) -> Iterator[Translator]:
    """The real Arabic, as compiled."""
    spoken = Translator()
    spoken.use(Language.ARABIC)
    yield spoken
    spoken.forget()


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[Listener]:
    """At a shell of their own."""
    with a_shell() as shell:
        yield Listener(shell, qtbot, MemoryVoice())


@pytest.fixture(scope="module")
def gallery(translator: Translator) -> Iterator[Gallery]:
    made = Gallery(translator)
    yield made
    made.host.quiet.ticker.stop()
    made.stage.window.deleteLater()
