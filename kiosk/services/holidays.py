"""The public holidays of Saudi Arabia, kept by the library ``holidays``: National Day, Founding Day, both Eids, and the
days given for those that fall on a weekend.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


class SaudiHolidays:
    """Whether a day is one. Each year is worked out when it is first asked for, and the library imported with the
    first: not before the screen is painted.

    more: days on which the authority is closed besides.
    """

    def __init__(self, more: Iterable[date] = ()) -> None:
        self._more = frozenset(more)
        self._years: dict[int, frozenset[date]] = {}

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self._more or day in self._of(day.year))

    def _of(self, year: int) -> frozenset[date]:
        if year not in self._years:
            self._years[year] = _holidays_of(year)
        return self._years[year]


def _holidays_of(year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays("SA", years=year, observed=True, expand=False))
