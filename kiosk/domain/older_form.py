"""A form that was begun in another version of itself: what has to be looked at again, and what stays done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.answers import Case
from kiosk.domain.forms import Page, Roster, Section, part_problems
from kiosk.domain.route import parts_of


@dataclass(frozen=True, slots=True)
class Moved:
    """done: names of what stays gone through. again: what the person looks at once more, in order.

    whole: it can't be told what changed, so all of it is gone through again.
    """

    done: frozenset[str]
    again: tuple[Page | Roster, ...]
    whole: bool = False


def moved(sections: Sequence[Section], version: int, case: Case, seen: frozenset[str], begun_in: int) -> Moved:
    """Of a form that is in ``version`` now. seen: what was gone through in version ``begun_in``. No answer is dropped
    here.

    A page that changed since is looked at again, and so is one whose answer does not fit any more.
    """
    parts = tuple(part for section in sections for part in section.parts)
    changed = {part.name for part in parts if _changed_in(part) > begun_in}
    if begun_in > version or not changed:
        return Moved(frozenset(), (), whole=True)
    shown = [part for section in sections for part in parts_of(section, case)]
    unfit = {part.name for part in shown if part_problems(part, case)}
    again = tuple(part for part in shown if part.name in seen and part.name in changed | unfit)
    return Moved(seen - changed - unfit, again)


def _changed_in(part: Page | Roster) -> int:
    """The newest version of the form in which it changed."""
    return max((part.since, *(page.since for page in part.pages))) if isinstance(part, Roster) else part.since
