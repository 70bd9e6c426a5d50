"""The keys of a tactile keypad, such as stands beside a screen for who cannot see it: what is wished with each.

Keys are called as ``evtest`` shows them, without KEY_. Only such as write nothing are known: none can leave a letter in
a line.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Wish(StrEnum):
    """hush: silence until something else is said. plugged, unplugged: headphones, of whose socket the keypad tells by a
    key. Who has arrows and Enter needs no next, previous and choose.
    """

    LISTEN = "listen"
    REPEAT = "repeat"
    HELP = "help"
    BACK = "back"
    LOUDER = "louder"
    SOFTER = "softer"
    HUSH = "hush"
    NEXT = "next"
    PREVIOUS = "previous"
    CHOOSE = "choose"
    PLUGGED = "plugged"
    UNPLUGGED = "unplugged"


Table = Mapping[str, Wish]

KEYS = frozenset(
    {f"F{number}" for number in range(1, 25)}
    | {"HELP", "BACK", "FORWARD", "MENU", "ESC", "HOMEPAGE", "SEARCH", "VOLUMEUP", "VOLUMEDOWN", "MUTE"}
    | {"HOME", "END", "PAGEUP", "PAGEDOWN", "INSERT", "PLAYPAUSE", "STOPCD", "NEXTSONG", "PREVIOUSSONG"}
)

USUAL = (
    "F1=listen F2=repeat F3=help F4=back F5=softer F6=louder "
    "HELP=help BACK=back VOLUMEDOWN=softer VOLUMEUP=louder MUTE=hush"
)
"""F1 is the raised key that begins speech (EN 301 549, 8.5); the others are what keyboards have for this."""


def read_keys(text: str) -> dict[str, Wish]:
    """«KEY=wish», with blanks between. Raises ValueError that names what is not known, or a key that is named twice."""
    table: dict[str, Wish] = {}
    for part in text.split():
        key, _, wish = part.partition("=")
        if key not in KEYS:
            raise ValueError(f"{key} is no key of a keypad: {', '.join(sorted(KEYS))}")
        if wish not in list(Wish):
            raise ValueError(f"{wish or 'nothing'} can't be wished with {key}: {', '.join(Wish)}")
        if key in table:
            raise ValueError(f"{key} is named twice")
        table[key] = Wish(wish)
    return table
