"""How much goes into one call to the centre: as much as the line carries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.services.errors import CentreUnreachable


@dataclass(slots=True)
class Portion:
    """Half as much after each call that got no answer, down to ``least``; twice as much after each that did.

    A line that is slow, or breaks every few seconds, would otherwise never bring a large call to its end, and each
    new try would begin with the same bytes.
    """

    most: int
    least: int
    now: int = 0

    def __post_init__(self) -> None:
        self.now = self.most

    @contextmanager
    def carried(self) -> Iterator[None]:
        """Around the call. Raises what it raises."""
        try:
            yield
        except CentreUnreachable:
            self.now = max(self.now // 2, self.least)
            raise
        self.now = min(self.now * 2, self.most)
