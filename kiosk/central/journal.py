"""The rules of the journal: which facts are stored, where, and what follows from them at the centre."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from kiosk.central import sign_in
from kiosk.central.rows import Arrival, Document, JournalRows, Rows
from kiosk.domain.facts import (
    AccountRegistered,
    AppealSubmitted,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Entry,
    Fact,
    InquiryAsked,
    PasswordChanged,
    PaymentComplained,
    digest,
    fact_kinds,
    from_json,
    readable,
    said_at_a_kiosk,
    to_json,
)
from kiosk.domain.password_policy import PASSWORD_POLICY
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import Fate, Pushed
from kiosk.services.refusals import FactRefusal

BATCH = 100
LONGEST = 300_000
"""Bytes of one fact; a large family's application takes a tenth of it."""
# A fact claims a confirmed code, or the password, of the same visit or the same day; the kiosk's clock may be a little
# behind ours.
PROVEN_BEFORE = timedelta(hours=12)
PROVEN_AFTER = timedelta(minutes=10)
Numbered = ApplicationSubmitted | AppealSubmitted | InquiryAsked | PaymentComplained
# As JSON writes it. PostgreSQL's text has no such character.
NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


class Unfit(Exception):
    """Not a fact that can be stored; internal to this module's reading."""

    def __init__(self, refusal: FactRefusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def push(rows: Rows, facts: Sequence[Fact], kiosk: str, now: datetime) -> tuple[Pushed, ...]:
    """Store facts in order. A person's facts after a refused one of theirs are not looked at: their order holds.

    Raises CentreRefused("batch") for more than 100.
    """
    if len(facts) > BATCH:
        raise CentreRefused("batch")
    answers: list[Pushed] = []
    behind: set[str] = set()
    for fact in facts:
        try:
            answers.append(Pushed(fact.id, _store(rows, fact, kiosk, now, fact.person in behind)))
        except Unfit as unfit:
            behind.add(fact.person)
            answers.append(Pushed(fact.id, Fate.REFUSED, unfit.refusal.value))
    return tuple(answers)


def _store(rows: Rows, fact: Fact, kiosk: str, now: datetime, behind: bool) -> Fate:
    text = canonical(fact)
    if fact.kiosk != kiosk:
        raise Unfit(FactRefusal.FOREIGN)
    if fact.actor.role not in said_at_a_kiosk(type(fact.body)):
        raise Unfit(FactRefusal.ROLE)
    reference = reference_of(fact.body)
    if reference is not None and not reference.startswith(kiosk):
        raise Unfit(FactRefusal.MALFORMED)  # each kiosk gives out its own references
    known = rows.text_of(fact.id)
    if known == text:
        return Fate.ALREADY_STORED
    if known is not None:
        raise Unfit(FactRefusal.CONFLICT)
    if behind:
        raise Unfit(FactRefusal.BEHIND)
    if reference is not None and rows.reference_taken(reference):
        raise Unfit(FactRefusal.REFERENCE_TAKEN)
    place = rows.next_place(fact.person)
    entry = Entry(place.number, place.previous, digest(place.previous, text), fact)
    rows.add_entry(entry, text, Arrival(kiosk, now, _proven(rows, fact, kiosk)))
    _follow(rows, fact, kiosk, now)
    return Fate.STORED


def reference_of(body: Body) -> str | None:
    """The number that this fact takes for what it makes known: one series for all of them. None for a fact without."""
    return body.reference or None if isinstance(body, Numbered) else None


def note(rows: JournalRows, fact: Fact, now: datetime) -> None:
    """Store a fact that the centre itself made. It follows its person's chain like any other."""
    text = canonical(fact)
    place = rows.next_place(fact.person)
    entry = Entry(place.number, place.previous, digest(place.previous, text), fact)
    rows.add_entry(entry, text, Arrival(fact.kiosk, now, proven=True))


def entries_of(lines: Iterable[Any]) -> Iterator[Entry]:
    """The lines (number, previous, digest, text) that can be read: a stolen kiosk may have stored what is no fact, and
    a newer program what this one does not know. Whoever needs all of them sees the gap in the numbers.
    """
    for number, previous, link, text in lines:
        fact = readable(text)
        if fact:
            yield Entry(number, previous, link, fact)


def note_after(rows: JournalRows, fact: Fact, known: int, now: datetime) -> bool:
    """The same, if the person's journal still ends with this number; whether it did."""
    if rows.next_place(fact.person).number != known + 1:
        return False
    note(rows, fact, now)
    return True


def _proven(rows: JournalRows, fact: Fact, kiosk: str) -> bool:
    if fact.assurance not in (Assurance.CODE, Assurance.PASSWORD):
        return True  # it claims nothing that could be wrong
    since, until = fact.at - PROVEN_BEFORE, fact.at + PROVEN_AFTER
    return rows.proven_between(fact.person, kiosk, since, until, fact.assurance)


def canonical(fact: Fact) -> str:
    """The bytes to store. Raises Unfit for a kind this centre does not know, and for what can't be read back."""
    text = worded(fact)
    try:
        from_json(text)
    except ValueError as error:
        raise Unfit(FactRefusal.MALFORMED) from error
    return text


def worded(fact: Fact) -> str:
    """The same without reading it back: for a fact that was just read, as a kiosk's outbox gives it."""
    kind = type(fact.body)
    if fact_kinds().get(kind.__name__, (None, 0))[0] is not kind:
        raise Unfit(FactRefusal.UNKNOWN_KIND)
    try:
        text = to_json(fact)
        size = len(text.encode())
    except (TypeError, ValueError, AttributeError) as error:
        raise Unfit(FactRefusal.MALFORMED) from error
    numbered = len(fact.person) == 10 and fact.person.isascii() and fact.person.isdigit()
    storable = size <= LONGEST and not ("\\u0000" in text and NUL.search(text))
    if not numbered or fact.at.tzinfo is None or not storable:
        raise Unfit(FactRefusal.MALFORMED)
    return text


def _follow(rows: Rows, fact: Fact, kiosk: str, now: datetime) -> None:
    """What else the centre must know at once; all of it could be found again in the journal."""
    reference = reference_of(fact.body)
    if reference is not None and isinstance(fact.body, Numbered):
        rows.take_reference(reference, fact.body.application)
    match fact.body:
        case AccountRegistered(mobile=mobile, password=password):
            # Of several registrations the first one's, as with the mobile: a kiosk's word alone moves neither.
            if rows.mobile_on_file(fact.person) is None:
                rows.register_mobile(fact.person, mobile)
                rows.keep_password(fact.person, sign_in.sealed(rows.pepper(), fact.person, password))
        case PasswordChanged(password=password):
            _follow_password(rows, fact, password, kiosk, now)
        case DocumentAdded(document=document, sha256=sha256):
            rows.announce(Document(document, fact.person, sha256))
        case _:
            pass


def _follow_password(rows: Rows, fact: Fact, verifier: str, kiosk: str, now: datetime) -> None:
    """Only what a code speaks for that the centre itself saw confirmed at this kiosk, a short while ago."""
    kept = sign_in.sealed(rows.pepper(), fact.person, verifier)
    by_code = fact.assurance is Assurance.CODE and _proven(rows, fact, kiosk)
    since = now - PASSWORD_POLICY.change_within
    fresh = by_code and rows.proven_between(fact.person, kiosk, since, now, Assurance.CODE)
    if kept and fresh and rows.mobile_on_file(fact.person) is not None:
        rows.keep_password(fact.person, kept)
