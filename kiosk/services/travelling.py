"""Unfinished applications on their way to the centre, where they wait for their owner at any kiosk.

They ride behind facts and documents and hold nothing up. The last edition is closed anew for each try, so that what
waits here is the draft itself, as encrypted as the store is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.domain.programmes import PROGRAMMES
from kiosk.services.draft_box import closed, new_box, with_password
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import Central, Draft, KeptDraft, LocalStore, Travel
from kiosk.services.visit import Visit

_FORMS = frozenset(programme.code for programme in PROGRAMMES)
_NOT_NOW = ("quota", "version", "kiosk")
_SET_OUT = 1
AT_ONCE = 20  # in one round


def edition_of(moment: datetime) -> int:
    """Milliseconds since 1970."""
    return round(moment.timestamp() * 1000)


def travels(visit: Visit, form: str) -> bool:
    """Applications of whom the centre itself knows to be here: not of a person whom a clerk has seen, because it takes
    nobody's word but a code or a password for what may lie under that person's number.
    """
    return form in _FORMS and visit.proven


def onward(before: Travel | None, visit: Visit, draft: Draft) -> Travel:
    """The draft was saved: its next edition. One that had come to its end begins anew, with a key of its own."""
    if before is None or before.gone:
        least, sent, box = (before.edition + 1 if before else 0), 0, new_box(draft.person, draft.form)
    else:
        least, sent, box = before.edition + 1, before.sent, before.box
    if visit.password_key:
        box = with_password(box, draft.person, draft.form, visit.password_key)
    return Travel(draft.person, draft.form, box, max(least, edition_of(draft.saved_at)), sent)


class DraftLane:
    """The last lane of a round of sync."""

    def __init__(self, store: LocalStore, central: Central) -> None:
        self._store = store
        self._central = central

    def send(self, at: datetime, stopped: Callable[[], bool]) -> bool:
        """Give the centre what it lacks; whether anything of a person may be wiped from the disk after it.

        at: the centre's time. Raises CentreUnreachable. What the centre won't have stays here, and is offered again
        once it is saved again.
        """
        with self._store.work() as work:
            waiting = work.departing_travels(AT_ONCE)
        ended = False
        for travel in waiting:
            if stopped():
                break
            made = self._made(travel, at)
            try:
                self._central.keep_draft(made)
            except CentreRefused as refused:
                if refused.code in _NOT_NOW:
                    break
                self._refused(travel, refused.code)
            else:
                self._told(travel, made.edition)
            ended |= travel.gone
        return ended

    def _made(self, travel: Travel, at: datetime) -> KeptDraft:
        """Not of a time to come, which the centre takes from nobody: this machine's clock may have been ahead."""
        now = edition_of(at)
        if travel.gone:
            return KeptDraft(travel.person, travel.form, max(travel.sent + 1, now), b"")
        with self._store.work() as work:
            draft, last = work.draft(travel.person, travel.form), work.travel(travel.person, travel.form)
            if last is not None and not last.sent:
                work.put_travel(replace(last, sent=_SET_OUT))
        edition = max(travel.sent + 1, min(travel.edition, now))
        empty = KeptDraft(travel.person, travel.form, edition, b"")
        return empty if draft is None else closed(draft, travel, edition)

    def _told(self, travel: Travel, edition: int) -> None:
        """It may have been saved anew meanwhile."""
        with self._store.work() as work:
            now = work.travel(travel.person, travel.form)
            if travel.gone:
                work.end_travel(travel)
            elif now is not None:
                last = edition if now.edition == travel.edition else now.edition
                work.put_travel(replace(now, edition=last, sent=edition))

    def _refused(self, travel: Travel, code: str) -> None:
        with self._store.work() as work:
            now = work.travel(travel.person, travel.form)
            if travel.gone:
                work.end_travel(travel)
            elif now is not None and now.edition == travel.edition:
                work.put_travel(replace(now, refused=code))
