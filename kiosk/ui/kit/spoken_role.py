"""What a widget is to a screen reader, where Qt would call it a mere piece of room.

A widget says it by ``told_as``; Qt asks when a screen reader looks, so that nothing of this costs where none runs.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QAccessibleWidget, QLayout


class ToldAs(StrEnum):
    """By the names that Qt has for them."""

    HEADING = "Heading"
    GROUP = "Grouping"
    PAGE = "Pane"
    LINE = "StaticText"
    PICTURE = "Graphic"
    WINDOW = "Window"


@cache
def tell_roles() -> None:
    """From now on, in this process, once."""
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_told)


def _told(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    """None: what Qt makes of it."""
    told_as = getattr(thing, "told_as", None)
    if told_as is None:
        return None
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget, QWidget

    return QAccessibleWidget(thing, QAccessible.Role[told_as]) if isinstance(thing, QWidget) else None


def read_as_laid_out(layout: QLayout) -> None:
    """A screen reader goes by the order in which widgets came to be; from now on it is that of the layout."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            widget.raise_()
        elif inner is not None:
            read_as_laid_out(inner)
