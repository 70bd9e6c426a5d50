"""Watches for a PySide6 that loses references to None.

PySide6 6.12.0 on Python 3.10 and 3.11 drops one reference of None at each call that returns nothing; after some
five thousand calls the interpreter aborts («none_dealloc»). A short test run would pass by luck, so it is counted.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 2_000
MARGIN = 500  # what else may come and go meanwhile; the fault costs one reference a call


def test_calls_that_return_nothing_keep_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < MARGIN
