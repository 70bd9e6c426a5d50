"""Telling whoever listens, by a screen reader or by the kiosk's own voice, what changed without moving the focus."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


@runtime_checkable
class Announcing(Protocol):
    """A window that passes on what is announced."""

    @property
    def announced(self) -> SignalInstance: ...

    @property
    def passing(self) -> SignalInstance: ...


def announce(widget: QWidget, text: str) -> None:
    """Read when the reader has finished what it says now. Nothing happens where nobody listens."""
    window = widget.window()
    if isinstance(window, Announcing):
        window.announced.emit(text)
    tell_reader(widget, text)


def announce_passing(widget: QWidget, text: str) -> None:
    """As ``announce``, of what is soon no longer true, such as the seconds left: of several that wait, the newest."""
    window = widget.window()
    if isinstance(window, Announcing):
        window.passing.emit(text)
    tell_reader(widget, text)


def tell_reader(widget: QWidget, text: str) -> None:
    """To a screen reader alone: the kiosk's own voice says it otherwise."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
