"""What the centre's tests share: a clock to turn by hand, people, facts, and each adapter in a small world."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, cast, get_type_hints
from uuid import UUID, uuid4

import pytest

from kiosk.central.memory import MemoryCentral
from kiosk.central.messenger import MessageQueue, Messenger
from kiosk.central.sqlite import SqliteCentral
from kiosk.devices.memory_gateway import MemoryGateway
from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Entry,
    Fact,
    IdentityWitnessed,
    Role,
)
from kiosk.domain.password_policy import PasswordPolicy
from kiosk.domain.words import Words
from kiosk.services.passwords import hasher
from kiosk.services.ports import Central, Chunk, Fate, Pushed, Verdict

SOMETHING: dict[Any, Any] = {
    str: "0" * 64,
    int: 1,
    bool: True,
    UUID: UUID(int=7),
    date: date(2026, 11, 22),
    tuple[str, ...]: (),
    tuple[UUID, ...]: (),
    dict[str, Any]: {},
    tuple[dict[str, Any], ...]: (),
}
_serials = count(90_000_000)
PASSWORDS = PasswordPolicy(time_cost=1, memory_kib=8, lanes=1)
"""As the centre's figures, and done at once."""
PASSWORD, NEW_PASSWORD, WRONG_PASSWORD = "palm grove 7", "date palm 8", "camel track 9"
VERIFIER, NEW_VERIFIER = hasher(PASSWORDS).hash(PASSWORD), hasher(PASSWORDS).hash(NEW_PASSWORD)
NOW = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
SALMA, HAMAD, NOURA = "1000000008", "1000000016", "1000000024"
MOBILE, OTHER_MOBILE = "0551234567", "0559876543"


@dataclass
class HandClock:
    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment

    def forward(self, **amount: float) -> None:
        self.moment += timedelta(**amount)


def say_plainly(words: Words) -> str:
    return words.source.replace("%n", str(words.n)).format(**dict(words.values))


def nothing() -> None:
    """What a world does that has nothing to do here."""


def unseen(person: str) -> list[bool]:
    raise NotImplementedError("this world has no way to look into its centre")


@dataclass
class World:
    """One adapter with a messenger beside it, and the short ways to do common things. Its kiosk is "0007".

    proven: of each fact in a person's journal, whether the centre saw its claim of a confirmed code proven.
    queue: where the messenger finds its messages, where that is not the adapter itself.
    forget: deletes what has had its time, where the adapter does not do so by itself.
    """

    central: Central
    clock: HandClock
    gateway: MemoryGateway = field(default_factory=MemoryGateway)
    proven: Callable[[str], list[bool]] = unseen
    queue: MessageQueue | None = None
    forget: Callable[[], object] = nothing

    @property
    def messenger(self) -> Messenger:
        queue = self.queue or cast(MessageQueue, self.central)
        return Messenger(queue, self.gateway, self.clock, say_plainly)

    def code_sent(self) -> str:
        """The newest code that reached a mobile."""
        self.messenger.work_once()
        found = re.search(r"\d{6}", self.gateway.sent[-1][1])
        assert found
        return found[0]

    def sign_in(self, person: str, mobile: str = MOBILE) -> str:
        ticket = self.central.request_code(person, mobile)
        answer = self.central.confirm_code(ticket.id, self.code_sent())
        assert answer.verdict is Verdict.CONFIRMED
        return answer.session

    def journal(self, person: str) -> tuple[Entry, ...]:
        """Read without signing in by the person's mobile, which tests of the journal do not care for."""
        self.clock.forward(minutes=16)
        return self.central.pull(self.sign_in(person), 0)


class MemoryWorld:
    @pytest.fixture
    def world(self) -> World:
        clock = HandClock()
        central = MemoryCentral(clock, "0007", passwords=PASSWORDS)
        return World(central, clock, proven=lambda person: [a.proven for a in central.rows.arrivals(person)])


class SqliteWorld:
    @pytest.fixture
    def world(self, tmp_path: Path) -> Iterator[World]:
        clock = HandClock()
        path = tmp_path / "centre.db"
        central = SqliteCentral(path, clock, "0007", passwords=PASSWORDS)
        yield World(central, clock, proven=lambda person: proven_in(path, person))
        central.close()


def proven_in(path: Path, person: str) -> list[bool]:
    found = "select proven from journal join person on person.id = journal.person where national_id = ? order by number"
    with closing(sqlite3.connect(path)) as connection:
        return [bool(proven) for (proven,) in connection.execute(found, (person,))]


def a_fact(person: str = SALMA, body: Body | None = None, id: UUID | None = None) -> Fact:
    """By the applicant, unless it is a clerk's word."""
    body = body or IdentityWitnessed("clerk 7")
    actor = Actor(Role.CLERK, "7") if isinstance(body, IdentityWitnessed) else Actor(Role.APPLICANT)
    return Fact(id or uuid4(), person, NOW, "0007", actor, Assurance.CODE, body)


def any_body(kind: type[Body]) -> Body:
    """A body of this kind with something in each field; of an application the next reference of the kiosk."""
    values = {name: SOMETHING[hint] for name, hint in get_type_hints(kind).items()}
    fresh = {name: uuid4() for name, hint in get_type_hints(kind).items() if hint is UUID}
    references = {"reference": f"0007{next(_serials):08d}"} if "reference" in values else {}
    return kind(**values | fresh | references)


def an_account(person: str = SALMA, mobile: str = MOBILE, verifier: str = VERIFIER) -> Fact:
    return a_fact(person, AccountRegistered(date(1960, 12, 19), mobile, "", verifier, "2026-11"))


def an_application(person: str = SALMA, reference: str = "000700000018") -> Fact:
    answers = {"first_name": "سلمى", "members": [{"age": "7"}]}
    return a_fact(person, ApplicationSubmitted(uuid4(), reference, "social_security", 3, answers, ("true",), ()))


def announced(content: bytes, person: str = SALMA, id: UUID | None = None) -> Fact:
    """The fact that speaks of a document with this content."""
    sha256 = hashlib.sha256(content).hexdigest()
    body = DocumentAdded(id or uuid4(), uuid4(), "rent", "rent", "application/pdf", len(content), 1, sha256)
    return a_fact(person, body)


def piece(fact: Fact, content: bytes, offset: int, size: int) -> Chunk:
    assert isinstance(fact.body, DocumentAdded)
    return Chunk(fact.body.document, fact.body.sha256, len(content), offset, content[offset : offset + size])


def fates(answers: tuple[Pushed, ...]) -> list[str]:
    """Each answer as one word: the fate, or why it was refused."""
    return [a.code if a.fate is Fate.REFUSED else a.fate.value for a in answers]
