"""The rules of an act at a desk: what must hold whatever the desk has shown, in the order of ``ActRefusal``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from kiosk.central.journal import Unfit, canonical
from kiosk.central.rows import Arrival
from kiosk.central.staff_rows import DeskRows, StaffSession
from kiosk.domain import desk_facts
from kiosk.domain.desk_facts import DECIDING, FRESH_EYES, QUIET, actor_of, may_say
from kiosk.domain.facts import ApplicationSubmitted, Assurance, CaseBody, Entry, Fact, FileOpened, digest
from kiosk.domain.staff import Staff
from kiosk.domain.staff_policy import StaffPolicy
from kiosk.services.desk_ports import Acted, ActFate
from kiosk.services.refusals import ActRefusal


def act(
    rows: DeskRows,
    by: tuple[StaffSession, Staff],
    fact: Fact,
    known: int,
    now: datetime,
    policy: StaffPolicy,
    grounds: Fact | None = None,
) -> Acted:
    """Store the fact, with its grounds where it has any, or say why not."""
    if grounds is None:
        return _act(rows, by, fact, known, now, policy)
    try:
        text = canonical(grounds)
    except Unfit as unfit:
        return _refused(ActRefusal(unfit.refusal.value))
    if not desk_facts.grounds(grounds, fact):
        return _refused(ActRefusal.MALFORMED)
    stored = rows.text_of(grounds.id)
    if (stored is None) != (rows.text_of(fact.id) is None) or stored not in (None, text):
        return _refused(ActRefusal.CONFLICT)
    acted = _act(rows, by, fact, known, now, policy)
    if acted.fate is ActFate.STORED:
        store(rows, grounds, text, now)
    return acted


def _act(
    rows: DeskRows, by: tuple[StaffSession, Staff], fact: Fact, known: int, now: datetime, policy: StaffPolicy
) -> Acted:
    session, staff = by
    try:
        text = canonical(fact)
    except Unfit as unfit:
        return _refused(ActRefusal(unfit.refusal.value))
    if refusal := _unfit(session, staff, fact):
        return _refused(refusal)
    if not rows.opened(session.token_hash, fact.person):
        return _refused(ActRefusal.UNOPENED)
    stored = rows.text_of(fact.id)
    if stored is not None:
        return Acted(ActFate.ALREADY_STORED) if stored == text else _refused(ActRefusal.CONFLICT)
    if not now - policy.behind <= fact.at <= now + policy.ahead:
        return _refused(ActRefusal.CLOCK)
    return _follow(rows, rows.entries(fact.person, 0), fact, text, known, now)


def note_opened(rows: DeskRows, session: StaffSession, staff: Staff, person: str, purpose: str, now: datetime) -> None:
    """Once in a session, as a fact of the file."""
    if rows.note_opened(session.token_hash, person):
        body = FileOpened(purpose)
        fact = Fact(uuid7(), person, now, session.desk, actor_of(staff), Assurance.UNVERIFIED, body)
        store(rows, fact, canonical(fact), now)


def store(rows: DeskRows, fact: Fact, text: str, now: datetime) -> None:
    place = rows.next_place(fact.person)
    entry = Entry(place.number, place.previous, digest(place.previous, text), fact)
    rows.add_entry(entry, text, Arrival(fact.kiosk, now, proven=True))


def _unfit(session: StaffSession, staff: Staff, fact: Fact) -> ActRefusal | None:
    if fact.assurance in (Assurance.CODE, Assurance.PASSWORD):  # persons give these at kiosks
        return ActRefusal.MALFORMED
    if fact.kiosk != session.desk:
        return ActRefusal.FOREIGN
    if fact.actor != actor_of(staff):
        return ActRefusal.ACTOR
    return None if may_say(staff, fact.body) else ActRefusal.ROLE


def _follow(rows: DeskRows, journal: Sequence[Entry], fact: Fact, text: str, known: int, now: datetime) -> Acted:
    """What depends on the facts before."""
    if isinstance(fact.body, CaseBody) and not _knows(journal, fact.body.application):
        return _refused(ActRefusal.APPLICATION)
    if any(e.number > known and type(e.fact.body) not in QUIET for e in journal):
        return Acted(ActFate.CHANGED)
    if type(fact.body) in FRESH_EYES and _decided_before(journal, fact):
        return _refused(ActRefusal.FOUR_EYES)
    store(rows, fact, text, now)
    return Acted(ActFate.STORED)


def _knows(journal: Sequence[Entry], application: UUID) -> bool:
    return any(
        isinstance(e.fact.body, ApplicationSubmitted) and e.fact.body.application == application for e in journal
    )


def _decided_before(journal: Sequence[Entry], fact: Fact) -> bool:
    """As the facts stand, not as the fold takes them: it leaves out what may not follow."""
    return any(
        type(e.fact.body) in DECIDING
        and e.fact.actor.name == fact.actor.name
        and getattr(e.fact.body, "application", None) == getattr(fact.body, "application", None)
        for e in journal
    )


def _refused(refusal: ActRefusal) -> Acted:
    return Acted(ActFate.REFUSED, refusal.value)
