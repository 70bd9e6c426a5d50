"""What a centre should do, in the simplest words: lists and dictionaries, no transactions, no tables."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from kiosk.domain.code_policy import CODE_POLICY as POLICY
from kiosk.domain.facts import (
    AccountRegistered,
    ApplicationSubmitted,
    Assurance,
    DocumentAdded,
    Fact,
    PasswordChanged,
    fact_kinds,
    said_at_a_kiosk,
)
from kiosk.domain.password_policy import PASSWORD_POLICY
from kiosk.services.ports import Confirmation, SignIn, SignInVerdict, Verdict

KIOSK = "0007"


class No(Exception):
    """The model refuses with this code."""


@dataclass
class CodeAsked:
    """A request for a code, as the model knows it. code: "" for one that was sent nowhere."""

    person: str
    typed: str
    mobile: str
    code: str
    made_at: datetime
    open: bool = True
    used: bool = False
    guesses: int = 0


@dataclass
class Received:
    """A document that was announced, and what came of it."""

    person: str
    sha256: str
    total: int = 0
    content: bytes = b""

    @property
    def whole(self) -> bool:
        return 0 < self.total == len(self.content)


@dataclass
class Model:
    """now: the centre's clock, which the test turns. journals, proven: by person, in order."""

    now: datetime
    journals: dict[str, list[Fact]] = field(default_factory=dict)
    proven: dict[str, list[bool]] = field(default_factory=dict)
    references: set[str] = field(default_factory=set)
    asked: list[CodeAsked] = field(default_factory=list)
    proofs: list[tuple[str, datetime, Assurance]] = field(default_factory=list)
    verifiers: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, tuple[int, datetime]] = field(default_factory=dict)
    wrong_here: list[datetime] = field(default_factory=list)
    sessions: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    documents: dict[UUID, Received] = field(default_factory=dict)

    # ── facts ───────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def stored(self) -> dict[UUID, Fact]:
        return {fact.id: fact for journal in self.journals.values() for fact in journal}

    def push(self, batch: Sequence[Fact]) -> list[str]:
        behind: set[str] = set()
        return [self._fate(fact, behind) for fact in batch]

    def _fate(self, fact: Fact, behind: set[str]) -> str:
        refusal = self._unfit(fact)
        if not refusal and fact.id in self.stored:
            if self.stored[fact.id] == fact:
                return "already_stored"
            refusal = "conflict"
        if not refusal and fact.person in behind:
            return "behind"
        if not refusal and isinstance(fact.body, ApplicationSubmitted) and fact.body.reference in self.references:
            refusal = "reference_taken"
        if refusal:
            behind.add(fact.person)
            return refusal
        self._store(fact)
        return "stored"

    def _unfit(self, fact: Fact) -> str:
        if type(fact.body).__name__ not in fact_kinds():
            return "unknown_kind"
        if fact.person == "":
            return "malformed"
        if fact.kiosk != KIOSK:
            return "foreign"
        return "" if fact.actor.role in said_at_a_kiosk(type(fact.body)) else "role"

    def _store(self, fact: Fact) -> None:
        self._keep_password(fact)
        self.journals.setdefault(fact.person, []).append(fact)
        self.proven.setdefault(fact.person, []).append(self._proven(fact))
        match fact.body:
            case ApplicationSubmitted(reference=reference):
                self.references.add(reference)
            case DocumentAdded(document=id, sha256=sha256):
                self.documents.setdefault(id, Received(fact.person, sha256))

    def _proven(self, fact: Fact) -> bool:
        if fact.assurance not in {Assurance.CODE, Assurance.PASSWORD}:
            return True
        return self._known(fact, fact.at - timedelta(hours=12), fact.at + timedelta(minutes=10))

    def _known(self, fact: Fact, since: datetime, until: datetime) -> bool:
        mine = (at for person, at, by in self.proofs if (person, by) == (fact.person, fact.assurance))
        return any(since <= at <= until for at in mine)

    def _keep_password(self, fact: Fact) -> None:
        has_account = self.on_file(fact.person) != ""
        match fact.body:
            case AccountRegistered(password=verifier) if not has_account:
                self.verifiers[fact.person] = verifier
            case PasswordChanged(password=verifier) if has_account and fact.assurance is Assurance.CODE:
                hour_ago = self.now - PASSWORD_POLICY.change_within
                if self._proven(fact) and self._known(fact, hour_ago, self.now):
                    self.verifiers[fact.person] = verifier

    def pull(self, session: str, after: int) -> list[tuple[int, Fact]]:
        journal = self.journals.get(self._whose(session), [])
        self._prolong(session)
        return list(enumerate(journal, 1))[after:]

    # ── codes ───────────────────────────────────────────────────────────────────────────────────────────────────

    def on_file(self, person: str) -> str:
        bodies = (fact.body for fact in self.journals.get(person, []))
        return next((international(body.mobile) for body in bodies if isinstance(body, AccountRegistered)), "")

    def may_ask(self, person: str, mobile: str) -> None:
        typed, recent = international(mobile), self.now - POLICY.window
        mine = [a for a in self.asked if a.person == person and a.made_at > recent]
        if len(mine) >= POLICY.requests:
            raise No("locked")
        if any(a.typed == typed and not a.used and self.now < a.made_at + POLICY.resend_after for a in mine):
            raise No("wait")
        day = self.now - POLICY.mobile_window
        others = {a.person for a in self.asked if a.typed == typed and a.made_at > day} | {person}
        if typed and len(others) > POLICY.persons_per_mobile:
            raise No("locked")

    def ask(self, person: str, mobile: str, code: str) -> CodeAsked:
        for earlier in self.asked:
            earlier.open = earlier.open and earlier.person != person
        typed = international(mobile)
        asked = CodeAsked(person, typed, typed or self.on_file(person), code, self.now)
        self.asked.append(asked)
        return asked

    def confirm(self, asked: CodeAsked, typed: str, session: str) -> Confirmation:
        """session: the token that the centre gave; the model can't know it before."""
        asked.guesses += 1
        if not asked.open or self.now >= asked.made_at + POLICY.lifetime:
            return Confirmation(Verdict.EXPIRED)
        if asked.guesses <= POLICY.tries and asked.code and typed == asked.code:
            return self._confirmed(asked, session)
        if asked.guesses >= POLICY.tries:
            return Confirmation(Verdict.EXHAUSTED)
        return Confirmation(Verdict.WRONG, attempts_left=POLICY.tries - asked.guesses)

    def _confirmed(self, asked: CodeAsked, session: str) -> Confirmation:
        asked.open, asked.used = False, True
        on_file = self.on_file(asked.person)
        if on_file not in {"", asked.mobile}:
            return Confirmation(Verdict.CONFIRMED, registered=True, same_mobile=False)
        self.wrong.pop(asked.person, None)
        self.proofs.append((asked.person, self.now, Assurance.CODE))
        self.sessions[session] = asked.person, self.now + POLICY.session
        return Confirmation(Verdict.CONFIRMED, session=session, registered=on_file != "")

    # ── passwords ───────────────────────────────────────────────────────────────────────────────────────────────

    def sign_in(self, person: str, right: bool, session: str) -> SignIn:
        """right: what was typed is this person's password, should there be an account."""
        if until := self._locked(person):
            return SignIn(SignInVerdict.LOCKED, until=until)
        if right and person in self.verifiers:
            self.wrong.pop(person, None)
            self.proofs.append((person, self.now, Assurance.PASSWORD))
            self.sessions[session] = person, self.now + POLICY.session
            return SignIn(SignInVerdict.CONFIRMED, session)
        self.wrong_here.append(self.now)
        before, last = self.wrong.get(person, (0, self.now))
        count = before + 1 if self.now < last + PASSWORD_POLICY.lock else 1
        self.wrong[person] = count, self.now
        if count < PASSWORD_POLICY.tries:
            return SignIn(SignInVerdict.WRONG, attempts_left=PASSWORD_POLICY.tries - count)
        return SignIn(SignInVerdict.LOCKED, until=self.now + PASSWORD_POLICY.lock)

    def _locked(self, person: str) -> datetime | None:
        count, last = self.wrong.get(person, (0, self.now))
        if count >= PASSWORD_POLICY.tries and self.now < last + PASSWORD_POLICY.lock:
            return last + PASSWORD_POLICY.lock
        recent = [at for at in self.wrong_here if at > self.now - PASSWORD_POLICY.kiosk_window]
        enough = len(recent) >= PASSWORD_POLICY.kiosk_tries
        return recent[-PASSWORD_POLICY.kiosk_tries] + PASSWORD_POLICY.kiosk_window if enough else None

    def _whose(self, session: str) -> str:
        person, until = self.sessions.get(session, ("", self.now))
        if until <= self.now:
            raise No("session")
        return person

    def _prolong(self, session: str) -> None:
        self.sessions[session] = self.sessions[session][0], self.now + POLICY.session

    # ── documents ───────────────────────────────────────────────────────────────────────────────────────────────

    def put(self, id: UUID, sha256: str, total: int, offset: int, data: bytes) -> int:
        document = self.documents.get(id)
        if document is None or document.sha256 != sha256:
            raise No("document")
        if not data or offset + len(data) > total:
            raise No("chunk")
        if offset == len(document.content):
            document.total, document.content = total, document.content + data
            if document.whole and hashlib.sha256(document.content).hexdigest() != sha256:
                document.total, document.content = 0, b""
                raise No("checksum")
        return len(document.content)

    def read(self, session: str, id: UUID, offset: int) -> bytes:
        """All there is from ``offset`` on; a centre may give less of it at once."""
        person, document = self._whose(session), self.documents.get(id)
        if document is None or document.person != person or not document.whole:
            raise No("document")
        self._prolong(session)
        return document.content[offset:]


def international(mobile: str) -> str:
    return f"+966{mobile[1:]}" if mobile.startswith("05") else mobile


def outcome(call: Any, *arguments: object) -> object:
    """What a call gives, or the code of its refusal."""
    try:
        return call(*arguments)
    except Exception as refused:
        if not hasattr(refused, "code") and not isinstance(refused, No):
            raise
        return ("refused", str(refused))
