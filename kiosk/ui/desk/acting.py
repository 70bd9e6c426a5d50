"""Acting on the open case: from the button to the centre's answer, without losing a typed word on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.dates import DateEntry
from kiosk.domain.problems import Problem
from kiosk.domain.staff import Action
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.services import desk_acts
from kiosk.services.desk_acts import Draft
from kiosk.services.desk_ports import ActFate
from kiosk.services.desk_work import Outcome, ReadCase
from kiosk.ui.desk import faults
from kiosk.ui.desk.acts import CHANGED, STORED, Act, Acting, begun, refusal, rules_notice
from kiosk.ui.desk.fact_words import told
from kiosk.ui.desk.room import Room


@dataclass(slots=True)
class ActingOnCase:
    """read: the case as it is known. now: the act under way, if one is. drafts: what was typed and not recorded, by
    case and act. changed: what is shown is no longer right. stored: something was, so lists are others now.
    """

    room: Room
    changed: Callable[[], None]
    stored: Callable[[ReadCase | None, Words], None]
    read: ReadCase | None = None
    now: Acting | None = None
    drafts: dict[tuple[UUID, Action], Draft] = field(default_factory=dict)

    def take(self, read: ReadCase | None) -> None:
        """Another case, or the same one read anew."""
        if read is None or self.read is None or read.application != self.read.application:
            self.now = None
        self.read = read

    def interrupted(self) -> None:
        """An answer under way was given to nobody; the same fact is handed in again, and stored once."""
        if self.now is not None:
            self.now.sending = False

    def objection(self, act: Act) -> Words | None:
        return self.room.work.objection(self.read, act.action, self.room.seat) if self.read else None

    def begin(self, act: Act) -> None:
        """Open its form, with what was typed for it before."""
        if self.read is None:
            return
        work = self.room.work
        month = f"{work.today():%Y-%m}"
        fresh = begun(act, self.read, self.room.staff, str(DateEntry.of(work.request_until())), month)
        self.now = Acting(act, self.drafts.get((self.read.application, act.action), fresh))
        self.changed()

    def keep(self, draft: Draft) -> None:
        """What stands in the form, whatever happens to the form next."""
        if self.now is not None and self.read is not None:
            self.now.write(draft)
            self.drafts[self.read.application, draft.action] = draft

    def close(self) -> None:
        self.now = None
        self.changed()

    def to_confirm(self, draft: Draft) -> tuple[Problem, ...]:
        """What is still to be mended; with nothing left, the confirmation is shown."""
        now, read = self.now, self.read
        if now is None or read is None:
            return ()
        self.keep(draft)
        found = desk_acts.problems(draft, read.case, self.room.work.today())
        why = self.objection(now.act)
        if found:
            return found
        if why is not None:
            now.notice = (Tone.WARN, why)
        else:
            if now.fact is None:
                body = desk_acts.body(draft, read.state, self.room.staff)
                now.fact = self.room.work.fact(read, body, self.room.seat)
                now.grounds = self.room.work.grounds(read, now.fact)
            now.confirming, now.notice = True, rules_notice(now)
        self.changed()
        return ()

    def back(self) -> None:
        if self.now is not None and not self.now.sending:
            self.now.confirming = False
            self.changed()

    def record(self) -> None:
        """Hand it in, once."""
        now, read, room = self.now, self.read, self.room
        if now is None or read is None or now.fact is None or now.sending:
            return
        fact, grounds, seat = now.fact, now.grounds, room.seat
        now.sending, now.notice = True, None
        self.changed()
        room.ask(
            lambda: room.work.act(seat, read, fact, grounds),
            lambda o: self._answered(now, o),
            lambda e: self._failed(now, e),
        )

    # ── the centre's answers ────────────────────────────────────────────────────────────────────────────────

    def _answered(self, now: Acting, outcome: Outcome) -> None:
        now.sending = False
        if outcome.fate in (ActFate.STORED, ActFate.ALREADY_STORED):
            self._stored(now, outcome)
            return
        now.confirming = False
        if outcome.fate is ActFate.CHANGED:
            now.fact, now.news, now.notice = None, outcome.news, (Tone.WARN, CHANGED)
            if outcome.case is not None:
                self.read = outcome.case
        else:
            now.fact, now.notice = None, (Tone.ERROR, refusal(outcome.code))
        self.changed()

    def _stored(self, now: Acting, outcome: Outcome) -> None:
        read = self.read
        if read is not None:
            self.drafts.pop((read.application, now.act.action), None)
        self.now = None
        what = told(now.fact).title if now.fact else now.act.words
        self.stored(outcome.case, STORED.fill(what=what))

    def _failed(self, now: Acting, error: Exception) -> None:
        """Unheard or ended: the fact waits for a second try, and is stored once whatever became of the first."""
        now.sending = False
        now.notice = (Tone.WARN, faults.sentence(error))
        self.changed()
        self.room.noticed(error)
