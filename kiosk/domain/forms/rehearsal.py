"""The rehearsal before «تقديم»: what an officer would stop at, told to the person while it can still be mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.answers import Case
from kiosk.domain.policy import Policy
from kiosk.domain.words import Words

MOST = 3
"""So many at once: more would not be read."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing an officer would stop at. mend: what helps. part: the page or roster where it can be changed.

    reminder: only what is compared with a paper, as for nearly everybody; alone it is no reason to hold anybody up.
    """

    words: Words
    mend: Words
    part: str
    reminder: bool = False


Rehearse = Callable[[Case, Policy, date], tuple[Doubt, ...]]
"""The likeliest causes of a return, the gravest first. Raises UndefinedPolicy."""


def nothing_to_rehearse(_case: Case, _policy: Policy, _today: date) -> tuple[Doubt, ...]:
    return ()
