"""Going on anywhere: what waits of a person's unfinished application here and at the centre, and opening it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.services.draft_box import DraftUnopened, NoSlip, by_key, by_password, by_slip, slip_of
from kiosk.services.drafts import Drafts, Progress
from kiosk.services.errors import CentreError
from kiosk.services.ports import Box, Central, Draft, KeptDraft, Travel
from kiosk.services.travelling import edition_of
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What there is of a form. progress: on this kiosk now. fetched: when it was saved, if it was just fetched from the
    centre. locked: waits there, is later than anything here, and opens by nothing that is known here.
    """

    progress: Progress | None = None
    fetched: datetime | None = None
    locked: KeptDraft | None = None


@dataclass(frozen=True, slots=True)
class Resuming:
    drafts: Drafts
    central: Central

    def look(self, visit: Visit, form: str, version: int) -> Unfinished:
        """The later one of what is here and what is at the centre, as ``Drafts.resume``. What was handed in or dropped
        elsewhere is dropped here too. Where the centre can't be asked, what is here.
        """
        fetched, locked = None, None
        kept = self._kept(visit, form)
        if kept is not None and kept.edition > self._here(visit, form):
            if kept.sealed:
                fetched = self._taken(visit, kept)
                locked = kept if fetched is None else None
            else:
                self._ended(visit, form)
        return Unfinished(self.drafts.resume(visit, form, version), fetched, locked)

    def open(self, visit: Visit, kept: KeptDraft, codes: Sequence[str]) -> None:
        """Take over what waits, by the slip among these codes. Raises NoSlip where none of them is one, DraftUnopened
        where it is of another application.
        """
        slips = []
        for code in codes:
            try:
                slips.append(slip_of(code))
            except NoSlip:
                continue
        if not slips:
            raise NoSlip
        for slip in slips:
            try:
                self._take(visit, kept, by_slip(kept, slip))
            except DraftUnopened:
                continue
            return
        raise DraftUnopened

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────────

    def _kept(self, visit: Visit, form: str) -> KeptDraft | None:
        if not visit.session:
            return None
        try:
            found = self.central.kept_drafts(visit.session)
        except CentreError:
            return None
        mine = (one for one in found if (one.person, one.form) == (visit.person, form))
        return next(mine, None)

    def _here(self, visit: Visit, form: str) -> int:
        """The latest edition that this kiosk has, or has given to the centre."""
        with self.drafts.store.work() as work:
            travel, draft = work.travel(visit.person, form), work.draft(visit.person, form)
        saved = edition_of(draft.saved_at) if draft is not None else 0
        return max(saved, travel.edition if travel is not None else 0)

    def _taken(self, visit: Visit, kept: KeptDraft) -> datetime | None:
        """When it was saved, if what is known here opens it and it is not too old."""
        with self.drafts.store.work() as work:
            travel = work.travel(visit.person, kept.form)
        ways: list[Callable[[], tuple[Draft, Box]]] = []
        if travel is not None and not travel.gone:
            key = travel.box.key
            ways.append(lambda: by_key(kept, key))
        if visit.password_key:
            ways.append(lambda: by_password(kept, visit.password_key))
        for way in ways:
            try:
                opened = way()
            except DraftUnopened:
                continue
            self._take(visit, kept, opened)
            return opened[0].saved_at
        return None

    def _take(self, visit: Visit, kept: KeptDraft, opened: tuple[Draft, Box]) -> None:
        """In place of what is here. Papers that were handed in here stay with it."""
        if not visit.identified or visit.person != kept.person:
            raise PermissionError("a draft is opened only for its owner")
        draft, box = opened
        with self.drafts.store.work() as work:
            work.save_draft(draft)
            work.put_travel(Travel(draft.person, draft.form, box, kept.edition, sent=kept.edition))

    def _ended(self, visit: Visit, form: str) -> None:
        with self.drafts.store.work() as work:
            work.drop_draft(visit.person, form)
            travel = work.travel(visit.person, form)
            if travel is not None:
                work.end_travel(travel)
