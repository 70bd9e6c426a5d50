"""From what the system tells of a key to what is wished with it on a tactile keypad."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.services.tactile_keys import KEYS, Table, Wish

_OTHERWISE = {
    "ESC": Qt.Key.Key_Escape,
    "MENU": Qt.Key.Key_MenuKB,
    "HOMEPAGE": Qt.Key.Key_HomePage,
    "VOLUMEUP": Qt.Key.Key_VolumeUp,
    "VOLUMEDOWN": Qt.Key.Key_VolumeDown,
    "MUTE": Qt.Key.Key_VolumeMute,
    "PAGEUP": Qt.Key.Key_PageUp,
    "PAGEDOWN": Qt.Key.Key_PageDown,
    "PLAYPAUSE": Qt.Key.Key_MediaPlay,
    "STOPCD": Qt.Key.Key_MediaStop,
    "NEXTSONG": Qt.Key.Key_MediaNext,
    "PREVIOUSSONG": Qt.Key.Key_MediaPrevious,
}
QT_KEYS: dict[str, Qt.Key] = {name: _OTHERWISE.get(name) or Qt.Key[f"Key_{name.capitalize()}"] for name in KEYS}

X_OFFSET = 8  # X and Wayland count keys so much higher than the kernel does
# Where F13 to F24 lie: keyboard maps know no such keys and call them tools and touchpads.
_F13, _F24 = 183 + X_OFFSET, 194 + X_OFFSET

STANDS_FOR = {
    Wish.NEXT: (Qt.Key.Key_Tab, "\t"),
    Wish.PREVIOUS: (Qt.Key.Key_Backtab, ""),
    Wish.CHOOSE: (Qt.Key.Key_Return, "\r"),
}
"""Keys that a page knows already, and what they write: two switches send no others."""

MOVING = frozenset({Wish.NEXT, Wish.PREVIOUS})


class TactileKeys:
    """wishes: those that a key is there for."""

    def __init__(self, table: Table) -> None:
        self._wishes: dict[int, Wish] = {QT_KEYS[name]: wish for name, wish in table.items()}
        self.wishes = frozenset(table.values())

    def wish(self, event: QKeyEvent) -> Wish | None:
        """None for any other key, and for one that is pressed together with Alt, Ctrl or the like."""
        return None if event.modifiers() else self._wishes.get(_key(event))


def _key(event: QKeyEvent) -> int:
    place = event.nativeScanCode()
    high = _F13 <= place <= _F24 and not event.text()
    return Qt.Key.Key_F13 + place - _F13 if high else event.key()


def stand_in(wish: Wish, pressed: QKeyEvent) -> QKeyEvent:
    """The press of the key that ``wish`` stands for."""
    key, text = STANDS_FOR[wish]
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, pressed.isAutoRepeat())
