"""Done soon, but neither done nor held once its owner has gone."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.demo.hand import breathe
from kiosk.ui.soon import soon


class Page(QWidget):
    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self.done = done

    def settle(self) -> None:
        self.done.append("settled")


def test_it_is_done_once_the_events_under_way_are_handled(qtbot: QtBot) -> None:
    page = Page([])
    qtbot.addWidget(page)
    soon(page, page.settle)
    assert page.done == []
    breathe(0)
    assert page.done == ["settled"]


def test_a_page_that_has_gone_before_is_not_held(qapp: object) -> None:
    done: list[str] = []
    page = Page(done)
    gone = weakref.ref(page)
    soon(page, page.settle)
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    breathe(0)
    gc.collect()
    assert gone() is None
    assert done == []
