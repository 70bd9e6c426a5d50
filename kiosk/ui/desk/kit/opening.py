"""Where the focus goes when a page opens.

A focus proxy would not do: Tab takes a widget whose proxy is a later child for a stop, and skips the children before.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Opening(QWidget):
    """first: what has the focus when it opens, None for nothing in it."""

    first: QWidget | None = None


def enter(page: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Put the focus where the page opens, if it says so."""
    first = (page.first if isinstance(page, Opening) else None) or page.focusProxy()
    if isinstance(first, Opening) and first.first is not None:
        enter(first, reason)
    elif first is not None:
        first.setFocus(reason)
