"""The pages of the on-screen keyboard as data: which keys, in which rows, how wide. No widget lives here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kiosk.domain.words import Words, tr, verbatim
from kiosk.ui.kit.letters import ALPHABETICAL, DIGITS, SIGNS, STANDARD, Glyph, letters

COLUMNS = 11


class KeyboardPage(StrEnum):
    """ARABIC has the letters of a name; TEXT has digits too; DECIMAL is the keypad with a point."""

    ARABIC = "arabic"
    ARABIC_STANDARD = "arabic_standard"
    TEXT = "text"
    TEXT_STANDARD = "text_standard"
    LATIN = "latin"
    DIGITS = "digits"
    DECIMAL = "decimal"

    @property
    def keypad(self) -> bool:
        return self in (KeyboardPage.DIGITS, KeyboardPage.DECIMAL)

    @property
    def following(self) -> KeyboardPage:
        """The page that the switch key leads to; a keypad has none and leads to itself."""
        return _FOLLOWING.get(self, self)


_FOLLOWING = {
    KeyboardPage.ARABIC: KeyboardPage.ARABIC_STANDARD,
    KeyboardPage.ARABIC_STANDARD: KeyboardPage.ARABIC,
    KeyboardPage.TEXT: KeyboardPage.TEXT_STANDARD,
    KeyboardPage.TEXT_STANDARD: KeyboardPage.LATIN,
    KeyboardPage.LATIN: KeyboardPage.TEXT,
}


class Deed(StrEnum):
    """What a key does."""

    TYPE = "type"
    DELETE = "delete"
    CLEAR = "clear"
    NEXT = "next"
    SWITCH = "switch"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True)
class Cap:
    """One key. span: its width in columns. apart: keeps the wider distance that deleting needs (design rule 22)."""

    deed: Deed
    words: Words
    spoken: Words
    types: str = ""
    span: float = 1
    icon: str = ""
    apart: bool = False

    @property
    def name(self) -> str:
        """Its objectName."""
        return f"key_{self.types}" if self.deed is Deed.TYPE else f"key_{self.deed}"


@dataclass(frozen=True, slots=True)
class Row:
    """ltr: the first key lies at the left, whatever the language of the screen."""

    caps: tuple[Cap, ...]
    ltr: bool = False


def _typing(glyphs: tuple[Glyph, ...], span: float = 1) -> tuple[Cap, ...]:
    return tuple(Cap(Deed.TYPE, verbatim(g.text), g.spoken, g.text, span) for g in glyphs)


def _deed(deed: Deed, words: Words, span: float, icon: str = "", *, apart: bool = False) -> Cap:
    return Cap(deed, words, words, "", span, icon, apart)


def _switch(page: KeyboardPage) -> Cap:
    sample, spoken = {
        KeyboardPage.ARABIC: (_sample("alef with hamza above · beh · teh"), tr("Keyboard in alphabetical order")),
        KeyboardPage.TEXT: (_sample("alef with hamza above · beh · teh"), tr("Keyboard in alphabetical order")),
        KeyboardPage.ARABIC_STANDARD: (_sample("dad · sad · theh"), tr("Keyboard in the usual order")),
        KeyboardPage.TEXT_STANDARD: (_sample("dad · sad · theh"), tr("Keyboard in the usual order")),
        KeyboardPage.LATIN: ("A B C", tr("Latin letters")),
    }[page.following]
    return Cap(Deed.SWITCH, verbatim(sample), spoken, span=2)


def _sample(names: str) -> str:
    return " ".join(glyph.text for glyph in letters(names))


def _controls(page: KeyboardPage, space: float) -> tuple[Cap, ...]:
    return (
        _switch(page),
        Cap(Deed.TYPE, tr("Space", "key"), tr("Space", "key"), " ", space),
        _deed(Deed.NEXT, tr("Next", "key"), 2, "arrow-down"),
        _deed(Deed.DELETE, tr("Delete", "key"), 2, "backspace", apart=True),
    )


def _number_row() -> Row:
    return Row(_typing((*DIGITS, SIGNS["/"])), ltr=True)


def _alphabetical(page: KeyboardPage) -> tuple[Row, ...]:
    full = tuple(Row(_typing(ALPHABETICAL[at : at + COLUMNS])) for at in range(0, 3 * COLUMNS, COLUMNS))
    return (*full, Row(_typing(ALPHABETICAL[3 * COLUMNS :]) + _controls(page, 2)))


def _standard(page: KeyboardPage) -> tuple[Row, ...]:
    full = tuple(Row(_typing(row), ltr=True) for row in STANDARD[:3])
    return (*full, Row(_typing(STANDARD[3]) + _controls(page, 2)))


def _latin(page: KeyboardPage) -> tuple[Row, ...]:
    def row(keys: str, *signs: str) -> tuple[Cap, ...]:
        return _typing((*(Glyph(k, verbatim(k)) for k in keys), *(SIGNS[s] for s in signs)))

    shift = _deed(Deed.SHIFT, tr("Capital letters", "key"), 4, "arrow-fat-up")
    return (
        Row(row("1234567890", "-"), ltr=True),
        Row(row("qwertyuiop", "_"), ltr=True),
        Row(row("asdfghjkl", "@", "."), ltr=True),
        Row((shift, *row("zxcvbnm")), ltr=True),
        Row(_controls(page, 5)),
    )


def _keypad(page: KeyboardPage) -> tuple[Row, ...]:
    """Three wide columns. A point shares the place of 0, so that no other key moves."""
    clear = _deed(Deed.CLEAR, tr("Clear all", "key"), 1)
    delete = _deed(Deed.DELETE, tr("Delete", "key"), 1, "backspace")
    ones, fours, sevens, zero = DIGITS[:3], DIGITS[3:6], DIGITS[6:9], DIGITS[9:]
    middle = _typing((*zero, SIGNS["."]), 0.5) if page is KeyboardPage.DECIMAL else _typing(zero)
    rows = tuple(Row(_typing(three), ltr=True) for three in (ones, fours, sevens))
    return (*rows, Row((clear, *middle, delete), ltr=True))


@cache
def rows_of(page: KeyboardPage) -> tuple[Row, ...]:
    match page:
        case KeyboardPage.DIGITS | KeyboardPage.DECIMAL:
            return _keypad(page)
        case KeyboardPage.LATIN:
            return _latin(page)
        case KeyboardPage.ARABIC:
            return _alphabetical(page)
        case KeyboardPage.ARABIC_STANDARD:
            return _standard(page)
        case KeyboardPage.TEXT:
            return (_number_row(), *_alphabetical(page))
        case KeyboardPage.TEXT_STANDARD:
            return (_number_row(), *_standard(page))
