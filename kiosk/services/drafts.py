"""Unfinished forms: saved at each page turn, found again after ID and code, dropped when they expire."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from kiosk.domain.answers import Answers
from kiosk.services.ports import Clock, Draft, LocalStore
from kiosk.services.travelling import onward, travels
from kiosk.services.visit import Visit

LIFETIME = timedelta(days=30)  # experience.md, page X: «يمكن إكمالها خلال {30} يومًا»


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a form has come. ``place``: the page it was left on.

    begun_in, seen: of a form that was begun in another version of itself, that version and what was gone through in it.
    """

    answers: Answers = field(default_factory=Answers)
    place: str = ""
    visited: frozenset[str] = frozenset()
    not_at_hand: frozenset[str] = frozenset()
    begun_in: int | None = None
    seen: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Drafts:
    store: LocalStore
    clock: Clock

    def save(self, visit: Visit, form: str, version: int, progress: Progress) -> None:
        """Of an identified person only: else whoever types somebody's number could replace that person's draft."""
        if not visit.identified:
            raise PermissionError("a draft is kept only for an identified person")
        draft = Draft(
            person=visit.person,
            form=form,
            version=version,
            answers=progress.answers,
            place=progress.place,
            visited=progress.visited,
            saved_at=self.clock.now(),
            not_at_hand=progress.not_at_hand,
        )
        with self.store.work() as work:
            work.save_draft(draft)
            if travels(visit, form):
                work.put_travel(onward(work.travel(visit.person, form), visit, draft))

    def resume(self, visit: Visit, form: str, version: int) -> Progress | None:
        """The saved form of an identified person. A draft of another form version keeps its answers only,
        and what was gone through in that version.
        """
        if not visit.identified:
            raise PermissionError("a draft is shown only to an identified person")
        with self.store.work() as work:
            draft = work.draft(visit.person, form)
        if draft is None:
            return None
        if draft.version != version:
            return Progress(draft.answers, begun_in=draft.version, seen=draft.visited)
        return Progress(draft.answers, draft.place, draft.visited, draft.not_at_hand)

    def discard(self, visit: Visit) -> None:
        """All unfinished forms of this person."""
        if not visit.identified:
            raise PermissionError("a draft is dropped only by an identified person")
        with self.store.work() as work:
            work.drop_drafts(visit.person)

    def expire(self) -> int:
        """Drop what has become too old; how many. What was dropped, now or before, leaves the disk too."""
        with self.store.work() as work:
            dropped = work.drop_drafts_before(self.clock.now() - LIFETIME)
        self.store.scrub()
        return dropped
