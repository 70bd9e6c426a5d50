"""Reference numbers: issued by a kiosk without asking anybody, and still never the same twice.

Twelve digits, read in groups of four: the kiosk's number (4), a serial (7) and a Damm check digit (1), which
catches every single wrong digit and every swap of neighbours.
"""

from __future__ import annotations

from datetime import UTC, datetime

from stdnum import damm

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
LAST_SERIAL = 9_999_999


def next_serial(last: int, now: datetime) -> int:
    """The serial after ``last``. It also never falls behind the minutes since 2026, so that a kiosk whose store
    was replaced does not begin again at numbers it has already given out.
    """
    serial = max(last + 1, int((now - EPOCH).total_seconds() // 60))
    if serial > LAST_SERIAL:
        raise OverflowError("this kiosk's reference numbers are used up; it needs a new kiosk number")
    return serial


def make_reference(kiosk: str, serial: int) -> str:
    """Twelve digits. ``kiosk`` is four digits."""
    body = f"{kiosk}{serial:07d}"
    return body + str(damm.calc_check_digit(body))


def is_reference(text: str) -> bool:
    return len(text) == 12 and text.isascii() and text.isdigit() and bool(damm.is_valid(text))


def grouped(reference: str) -> str:
    """For reading: groups of four."""
    return " ".join(reference[i : i + 4] for i in range(0, len(reference), 4))
