"""The few words of ESC/POS that a kiosk says to a thermal printer, and what the answers mean.

Source of every byte here: Epson's ESC/POS command reference, by the names given below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from struct import pack

from kiosk.services.ports import PrinterFault

DOTS = 576
"""Across: 72 mm of an 80 mm roll, at eight dots a millimetre."""
ROW = DOTS // 8
"""Bytes of one row of dots."""

PIECE_ROWS = 128
"""16 mm: so much comes out, at most, between two answers."""

BEGIN = b"\x1b@" + b"\x1da\x00"
"""ESC @ and GS a 0: as it was switched on, and it says nothing unasked."""
CUT = b"\x1dVB\x00"
"""GS V 66 0: feed to the blade, and cut."""
NOD = b"\x1dr\x01"
"""GS r 1. Unlike DLE EOT it waits its turn: an answer means that everything said before has been done."""
FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8: drop what has come and is not printed."""
QUESTIONS = tuple(b"\x10\x04" + bytes((number,)) for number in (1, 2, 3, 4))
"""DLE EOT 1 to 4: printer, why it is offline, errors, paper. Answered at once, past whatever waits."""


def pieces(rows: bytes) -> Iterator[bytes]:
    """Rows of dots, a set bit being black, as raster images one below the other (GS v 0)."""
    for start in range(0, len(rows), PIECE_ROWS * ROW):
        piece = rows[start : start + PIECE_ROWS * ROW]
        yield b"\x1dv0\x00" + pack("<HH", ROW, len(piece) // ROW) + piece


# ── answers, told apart by their fixed bits ─────────────────────────────────────────────────────────────────────


def is_state(byte: int) -> bool:
    """An answer to DLE EOT."""
    return byte & 0b10010011 == 0b00010010


def is_nod(byte: int) -> bool:
    """An answer to GS r."""
    return byte & 0b10010000 == 0


def begins_report(byte: int) -> bool:
    """The first of the four bytes that a printer sends unasked until GS a 0 has reached it."""
    return byte & 0b10010011 == 0b00010000


REPORT_REST = 3


@dataclass(frozen=True, slots=True)
class State:
    """What a printer says of itself. low: the roll is near its end."""

    fault: PrinterFault | None
    low: bool


def state_of(answers: Sequence[int]) -> State:
    """answers: to the four questions, in their order. What a person can mend is told first."""
    printer, offline, errors, paper = answers
    if offline & 0x04:
        fault = PrinterFault.COVER_OPEN
    elif paper & 0x60 or offline & 0x20:
        fault = PrinterFault.NO_PAPER
    elif errors & 0x08:  # the blade is stuck
        fault = PrinterFault.JAM
    elif printer & 0x08 or offline & 0x40 or errors & 0x64:
        fault = PrinterFault.GONE
    else:
        return State(None, bool(paper & 0x0C))
    return State(fault, bool(paper & 0x0C))
