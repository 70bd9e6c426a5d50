"""All services of a desk together, as its window is given them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.counter import Counter
from kiosk.services.desk_work import DeskWork


@dataclass(frozen=True, slots=True)
class DeskSuite:
    """counter: what a clerk works with beside the desk; None where nobody is received."""

    work: DeskWork
    counter: Counter | None = None
