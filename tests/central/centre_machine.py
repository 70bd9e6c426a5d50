"""Random operations on a centre, each answer held against a model; hypothesis looks for the shortest way to differ.

Every run brings its own persons, mobiles and references, so that all runs may share one centre.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from centre_kit import (
    NEW_PASSWORD,
    NEW_VERIFIER,
    PASSWORD,
    VERIFIER,
    World,
    a_fact,
    an_account,
    announced,
    fates,
)
from centre_model import CodeAsked, Model, international, outcome
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, invariant, multiple, rule

from kiosk.domain.facts import (
    GENESIS,
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Entry,
    Fact,
    IdentityWitnessed,
    PasswordChanged,
    RegistrationSettled,
    Role,
    digest,
    to_json,
)
from kiosk.domain.person_file import PersonFile
from kiosk.services.ports import CHUNK, WIRE_VERSION, Chunk, CodeTicket, Confirmation, Verdict

_runs = count(1)
OTHER_WAY_ROUND = NEW_PASSWORD, PASSWORD
SIZE = 1000
"""Bytes of a document; they travel in pieces of any size."""

# Mostly the same few, so that much happens to them; and more than may share a mobile.
persons, mobiles = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4, 5, 6]), st.integers(0, 1)
moments = st.sampled_from([timedelta(), -timedelta(minutes=9), -timedelta(minutes=11), timedelta(hours=12)])
assurances = st.sampled_from(Assurance)
spoiling: dict[str, Callable[[Fact], Fact]] = {
    "unknown kind": lambda fact: replace(fact, body=SomethingNewer()),
    "nobody's": lambda fact: replace(fact, person=""),
    "another kiosk's": lambda fact: replace(fact, kiosk="0008"),
    "an officer's": lambda fact: replace(fact, actor=Actor(Role.OFFICER, "7")),
    "other bytes": lambda fact: replace(fact, actor=Actor(Role.CLERK, "8")),
}


@dataclass(frozen=True, slots=True)
class SomethingNewer(Body):
    """A kind that a newer kiosk would know."""


@dataclass(frozen=True)
class Asked:
    """A ticket with what the model knows of it."""

    ticket: CodeTicket
    model: CodeAsked


class CentreMachine(RuleBasedStateMachine):
    facts: Bundle[Fact] = Bundle("facts")
    tickets: Bundle[Asked] = Bundle("tickets")
    sessions: Bundle[str] = Bundle("sessions")
    documents: Bundle[tuple[Fact, bytes]] = Bundle("documents")

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        run = next(_runs)
        self.people = [f"1{run:07d}{n:02d}" for n in range(7)]
        self.mobiles = [f"05{run:07d}{n}" for n in range(2)]
        self.references = [f"0007{run:06d}{n:02d}" for n in range(3)]
        self.epoch = world.central.greet().epoch
        self.model = Model(world.clock.now())

    def agree(self, ours: Callable[..., Any], theirs: Callable[..., Any], *arguments: object) -> None:
        assert outcome(ours, *arguments) == outcome(theirs, *arguments)

    # ── what happens at kiosks ──────────────────────────────────────────────────────────────────────────────────

    def _stamped(self, fact: Fact, moment: timedelta, assurance: Assurance) -> Fact:
        return replace(fact, at=self.model.now + moment, assurance=assurance)

    @rule(target=facts, person=persons, moment=moments, assurance=assurances)
    def somebody_is_witnessed(self, person: int, moment: timedelta, assurance: Assurance) -> Fact:
        return self._stamped(a_fact(self.people[person], IdentityWitnessed("clerk 7")), moment, assurance)

    @rule(target=facts, person=persons, mobile=mobiles, moment=moments)
    def somebody_registers(self, person: int, mobile: int, moment: timedelta) -> Fact:
        return self._stamped(an_account(self.people[person], self.mobiles[mobile]), moment, Assurance.CODE)

    @rule(target=facts, person=persons, moment=moments, assurance=assurances, new=st.booleans())
    def somebody_changes_the_password(self, person: int, moment: timedelta, assurance: Assurance, new: bool) -> Fact:
        body = PasswordChanged(NEW_VERIFIER if new else VERIFIER)
        return self._stamped(a_fact(self.people[person], body), moment, assurance)

    @rule(target=facts, kept=facts)
    def a_registration_is_chosen(self, kept: Fact) -> Fact:
        return a_fact(kept.person, RegistrationSettled(kept.id))

    @rule(target=facts, person=persons, reference=st.integers(0, 2), assurance=assurances)
    def somebody_applies(self, person: int, reference: int, assurance: Assurance) -> Fact:
        answers = {"first_name": "سلمى", "members": [{"age": "7"}]}
        body = ApplicationSubmitted(uuid4(), self.references[reference], "social_security", 3, answers, (), ("rent",))
        return self._stamped(a_fact(self.people[person], body), timedelta(), assurance)

    @rule(target=documents, person=persons, seed=st.integers(0, 255))
    def somebody_hands_in_a_document(self, person: int, seed: int) -> tuple[Fact, bytes]:
        content = bytes((seed + n * n) % 256 for n in range(SIZE))
        return announced(content, self.people[person]), content

    @rule(target=facts, document=documents)
    def its_fact_is_written(self, document: tuple[Fact, bytes]) -> Fact:
        return document[0]

    @rule(target=facts, fact=facts, how=st.sampled_from(sorted(spoiling)))
    def a_fact_is_spoilt(self, fact: Fact, how: str) -> Fact:
        """Half of them pretend to be the fact that they were made of."""
        spoilt = spoiling[how](fact)
        return spoilt if how == "other bytes" else replace(spoilt, id=uuid4())

    @rule(amount=st.sampled_from([1, 30, 61, 6 * 60, 16 * 60, 13 * 3600, 25 * 3600]))
    def time_passes(self, amount: int) -> None:
        self.world.clock.forward(seconds=amount)
        self.model.now = self.world.clock.now()

    # ── facts ───────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(batch=st.lists(facts, max_size=12))
    def push(self, batch: list[Fact]) -> None:
        """Batches choose among all facts again and again: that is what lost replies come to."""
        batch = without_rivals(batch)
        answers = self.world.central.push(batch)
        assert [answer.fact for answer in answers] == [fact.id for fact in batch]
        assert fates(answers) == self.model.push(batch)

    @rule(asked=st.lists(facts, max_size=12))
    def ask_what_is_lacking(self, asked: list[Fact]) -> None:
        ids = [fact.id for fact in asked] + [uuid4()]
        assert self.world.central.lacking(ids) == set(ids) - set(self.model.stored)

    @rule(session=sessions, after=st.integers(0, 8))
    def pull(self, session: str, after: int) -> None:
        def numbered(session: str, after: int) -> list[tuple[int, Fact]]:
            return [(entry.number, entry.fact) for entry in self.world.central.pull(session, after)]

        self.agree(numbered, self.model.pull, session, after)

    # ── codes ───────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(target=tickets, person=persons, mobile=st.none() | mobiles, abroad=st.booleans())
    def request_code(self, person: int, mobile: int | None, abroad: bool) -> Asked | MultipleResults[Asked]:
        typed = "" if mobile is None else self.mobiles[mobile]
        return self._request(self.people[person], international(typed) if abroad else typed)

    def _request(self, person: str, typed: str) -> Asked | MultipleResults[Asked]:
        refusal = outcome(self.model.may_ask, person, typed)
        before = len(self.world.gateway.sent)
        answer = outcome(self.world.central.request_code, person, typed)
        self.world.messenger.work_once()
        if refusal is not None:
            assert answer == refusal
            assert len(self.world.gateway.sent) == before
            return multiple()
        assert isinstance(answer, CodeTicket)
        sent = self.world.gateway.sent[before:]
        destination = international(typed) or self.model.on_file(person)
        assert [mobile for mobile, _ in sent] == ([destination] if destination else [])
        return Asked(answer, self.model.ask(person, typed, _code(sent[0][1]) if sent else ""))

    @rule(target=sessions, asked=tickets, wrong=st.integers(0, 6))
    def type_a_code(self, asked: Asked, wrong: int) -> str | MultipleResults[str]:
        """So many wrong ones, then the right one."""
        for _ in range(wrong):
            assert self._type(asked, right=False) == ""
        return self._type(asked, right=True) or multiple()

    def _type(self, asked: Asked, right: bool) -> str:
        code = asked.model.code or "000000"
        typed = code if right else f"{(int(code) + 1) % 10**6:06d}"
        answer = self.world.central.confirm_code(asked.ticket.id, typed)
        assert isinstance(answer, Confirmation)
        assert answer == self.model.confirm(asked.model, typed, answer.session)
        return answer.session

    # ── passwords ───────────────────────────────────────────────────────────────────────────────────────────────

    @rule(target=sessions, person=persons, wrong=st.integers(0, 6))
    def sign_in(self, person: int, wrong: int) -> str | MultipleResults[str]:
        """So many wrong passwords, then the right one; the one that was right before is among the wrong ones."""
        id = self.people[person]
        right, other = (PASSWORD, NEW_PASSWORD) if self.model.verifiers.get(id) != NEW_VERIFIER else OTHER_WAY_ROUND
        for _ in range(wrong):
            assert self.world.central.sign_in(id, other) == self.model.sign_in(id, False, "")
        answer = self.world.central.sign_in(id, right)
        assert answer == self.model.sign_in(id, True, answer.session)
        return answer.session or multiple()

    @rule(target=sessions, person=persons, mobile=mobiles, by_code=st.booleans(), wrong=st.integers(0, 6))
    def a_forgotten_password(self, person: int, mobile: int, by_code: bool, wrong: int) -> str | MultipleResults[str]:
        """Registered, tried in vain, reset by a code where there was one, and tried again."""
        self.push([an_account(self.people[person], self.mobiles[mobile])])
        self.sign_in(person, wrong)
        asked = self._request(self.people[person], "")
        if by_code and isinstance(asked, Asked):
            self.type_a_code(asked, 0)
        new = self.somebody_changes_the_password(person, timedelta(), Assurance.CODE, True)
        self.push([new])
        return self.sign_in(person, wrong)

    # ── what needs many steps to come about ─────────────────────────────────────────────────────────────────────

    @rule(
        target=sessions,
        person=persons,
        mobile=mobiles,
        wrong=st.integers(0, 6),
        seconds=st.sampled_from([0, 0, 299, 300]),
        moment=moments,
    )
    def a_visit(
        self, person: int, mobile: int, wrong: int, seconds: int, moment: timedelta
    ) -> str | MultipleResults[str]:
        asked = self._request(self.people[person], "" if wrong == 1 else self.mobiles[mobile])
        self.time_passes(amount=seconds)
        session = self.type_a_code(asked, wrong) if isinstance(asked, Asked) else multiple()
        self.push([self._stamped(a_fact(self.people[person]), moment, Assurance.CODE)])
        return session

    @rule(fact=facts, how=st.sampled_from(sorted(spoiling)))
    def a_good_fact_after_a_bad_one(self, fact: Fact, how: str) -> None:
        self.push([self.a_fact_is_spoilt(fact, how), fact])

    @rule(person=persons, mobile=mobiles, times=st.integers(4, 7))
    def an_impatient_person(self, person: int, mobile: int, times: int) -> None:
        for _ in range(times):
            self._request(self.people[person], self.mobiles[mobile])
            self.time_passes(amount=61)

    @rule(mobile=mobiles, persons=st.permutations(range(7)))
    def a_collector(self, mobile: int, persons: list[int]) -> None:
        """Tries one ID after another on the same mobile."""
        for person in persons:
            self._request(self.people[person], self.mobiles[mobile])

    @rule(document=documents, sizes=st.lists(st.integers(1, SIZE), max_size=4), spoilt=st.booleans(), session=sessions)
    def send_a_document(self, document: tuple[Fact, bytes], sizes: list[int], spoilt: bool, session: str) -> None:
        self.push([document[0]])
        for size in [*sizes, SIZE]:
            self.send_a_piece(document, on=True, start=0, size=size, spoilt=spoilt)
        self.read_a_document(session, document, offset=0)

    # ── documents ───────────────────────────────────────────────────────────────────────────────────────────────

    @rule(
        document=documents,
        on=st.booleans(),
        start=st.integers(0, SIZE),
        size=st.integers(0, SIZE),
        spoilt=st.booleans(),
    )
    def send_a_piece(self, document: tuple[Fact, bytes], on: bool, start: int, size: int, spoilt: bool) -> None:
        """on: from where the centre stands, as a kiosk does; else from anywhere."""
        fact, content = document
        assert isinstance(fact.body, DocumentAdded)
        arrived = self.world.central.document_offset(fact.body.document, fact.body.sha256)
        known = self.model.documents.get(fact.body.document)
        assert arrived == (len(known.content) if known else 0)
        at = arrived if on else start
        data = (bytes(SIZE) if spoilt else content)[at : at + size]
        piece = (fact.body.document, fact.body.sha256, SIZE, at, data)
        self.agree(lambda *p: self.world.central.put_chunk(Chunk(*p)), self.model.put, *piece)

    @rule(session=sessions, document=documents, offset=st.integers(0, SIZE + 1))
    def read_a_document(self, session: str, document: tuple[Fact, bytes], offset: int) -> None:
        assert isinstance(document[0].body, DocumentAdded)
        self.agree(self._read, self.model.read, session, document[0].body.document, offset)

    def _read(self, session: str, id: UUID, offset: int) -> bytes:
        whole = b""
        while data := self.world.central.get_chunk(session, id, offset + len(whole)):
            assert len(data) <= CHUNK
            whole += data
        return whole

    # ── what always holds ───────────────────────────────────────────────────────────────────────────────────────

    @invariant()
    def it_greets_alike(self) -> None:
        greeting = self.world.central.greet()
        assert (greeting.version, greeting.at, greeting.epoch) == (WIRE_VERSION, self.model.now, self.epoch)

    def teardown(self) -> None:
        """At the end each journal is read whole: dense, chained, proven as it should be, and folded into a file."""
        self.time_passes(amount=25 * 3600)
        for number, person in enumerate(self.people):
            entries = self._journal(person, f"05{9 - number}{self.mobiles[0][3:]}")
            expected = self.model.journals.get(person, [])
            assert [entry.fact for entry in entries] == expected
            assert_chained(entries)
            assert self.world.proven(person) == self.model.proven.get(person, [])
            assert PersonFile.of(entry.fact for entry in entries) == PersonFile.of(expected)

    def _journal(self, person: str, mobile: str) -> tuple[Entry, ...]:
        asked = self._request(person, "" if self.model.on_file(person) else mobile)
        assert isinstance(asked, Asked)
        session = self._type(asked, right=True)
        assert self.model.confirm(asked.model, "", "").verdict is Verdict.EXPIRED
        return self.world.central.pull(session, 0)


def without_rivals(batch: list[Fact]) -> list[Fact]:
    """Which of two persons' applications gets a reference, when both claim it in one call, no centre promises."""
    claims: dict[str, str] = {}
    bodies = [(fact, fact.body) for fact in batch]
    return [
        fact
        for fact, body in bodies
        if not isinstance(body, ApplicationSubmitted) or claims.setdefault(body.reference, fact.person) == fact.person
    ]


def assert_chained(entries: tuple[Entry, ...]) -> None:
    previous = GENESIS
    for number, entry in enumerate(entries, 1):
        assert (entry.number, entry.previous) == (number, previous)
        previous = digest(previous, to_json(entry.fact))
        assert entry.digest == previous


def _code(text: str) -> str:
    found = re.search(r"\d{6}", text)
    assert found
    return found[0]
