"""What is done once the events under way have been handled, such as after a layout."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, run: Callable[[], None]) -> None:
    """Unless ``owner`` has gone by then. ``QTimer.singleShot`` would then hold a method of it, and so the page and what
    was typed on it, for as long as the program runs. The timer goes with its owner, not before: each connection to its
    ``deleteLater`` would leave some bytes behind for ever.
    """
    timer = QTimer(owner, singleShot=True)
    timer.timeout.connect(run)
    timer.start(0)
