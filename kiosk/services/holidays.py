"""The public holidays of Saudi Arabia, kept by the library ``holidays``: National Day, Founding Day, both Eids, and the
days given for those that fall on a weekend.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from functools import cache

DECADE = 10
_ASK = """
import sys
from holidays import country_holidays
first, end = map(int, sys.argv[1:])
print(*country_holidays("SA", years=range(first, end), observed=True, expand=False), sep="\\n")
"""


class SaudiHolidays:
    """Whether a day is one. Each decade is worked out when it is first asked for: not before the screen is painted.

    more: days on which the authority is closed besides.
    """

    def __init__(self, more: Iterable[date] = ()) -> None:
        self._more = frozenset(more)

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self._more or day in _of_decade(day.year // DECADE * DECADE))


@cache
def _of_decade(first: int) -> frozenset[date]:
    """Asked of a process of its own: the library knows the whole world, and would keep 16 MB of a kiosk for good."""
    command = [sys.executable, "-I", "-c", _ASK, str(first), str(first + DECADE)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return frozenset(date.fromisoformat(line) for line in told.split())
