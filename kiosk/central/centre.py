"""The verbs of the port over any ``Rows``: which steps share a transaction. Where the rows lie is for subclasses."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from uuid import UUID

from kiosk.central import codes, documents, journal, kept_drafts, sign_in
from kiosk.central.rows import Message, OrderAct, OrderDone, Rows, StoredOrder
from kiosk.domain.code_policy import CodePolicy
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.health import Health, to_text
from kiosk.domain.orders import Kind, OrderRefusal, Refused, Signed
from kiosk.domain.password_policy import PasswordPolicy
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import (
    LACKING_BATCH,
    WIRE_VERSION,
    Chunk,
    Clock,
    CodeTicket,
    Confirmation,
    Greeting,
    KeptDraft,
    Pushed,
    SignIn,
    Verdict,
)


class RowsCentral(ABC):
    """A centre in this process. It is a ``Central`` for the services and a ``MessageQueue`` for the messenger."""

    def __init__(self, clock: Clock, kiosk: str, policy: CodePolicy, passwords: PasswordPolicy) -> None:
        self._clock = clock
        self._kiosk = kiosk
        self._policy = policy
        self._passwords = passwords

    @abstractmethod
    def _work(self) -> AbstractContextManager[Rows]:
        """One transaction: all of it or none. May raise CentreUnreachable, at its end too."""

    def greet(self) -> Greeting:
        with self._work() as rows:
            return Greeting(WIRE_VERSION, self._clock.now(), rows.epoch())

    def request_code(self, person: str, mobile: str) -> CodeTicket:
        with self._work() as rows:
            return codes.request_code(rows, person, mobile, self._clock.now(), self._policy)

    def confirm_code(self, ticket: UUID, typed: str) -> Confirmation:
        with self._work() as rows:
            guess = codes.note_guess(rows, ticket, typed, self._clock.now())
        if guess is None:
            return Confirmation(Verdict.EXPIRED)
        with self._work() as rows:
            return codes.judge(rows, guess, self._kiosk, self._policy)

    def sign_in(self, person: str, password: str) -> SignIn:
        with self._work() as rows:
            attempt = sign_in.begin(rows, person, self._kiosk, self._clock.now(), self._passwords)
            if isinstance(attempt, SignIn):
                return attempt
            recipe = sign_in.recipe(rows, attempt, self._passwords)
        derived = recipe.derive(password)  # between two transactions: it takes its time
        with self._work() as rows:
            return sign_in.judge(rows, attempt, derived, self._passwords, self._policy)

    def push(self, facts: Sequence[Fact]) -> tuple[Pushed, ...]:
        with self._work() as rows:
            return journal.push(rows, facts, self._kiosk, self._clock.now())

    def lacking(self, facts: Sequence[UUID]) -> frozenset[UUID]:
        if len(facts) > LACKING_BATCH:
            raise CentreRefused("batch")
        with self._work() as rows:
            return frozenset(facts) - rows.pushed_by(self._kiosk, facts)

    def pull(self, session: str, after: int) -> tuple[Entry, ...]:
        with self._work() as rows:
            person = codes.person_of(rows, session, self._clock.now(), self._policy)
            return rows.entries(person, after)

    def document_offset(self, document: UUID, sha256: str) -> int:
        with self._work() as rows:
            return documents.offset(rows, document, sha256)

    def put_chunk(self, chunk: Chunk) -> int:
        with self._work() as rows:
            arrived = documents.receive(rows, chunk)
        if arrived is None:
            raise CentreRefused("checksum")
        return arrived

    def get_chunk(self, session: str, document: UUID, offset: int) -> bytes:
        with self._work() as rows:
            person = codes.person_of(rows, session, self._clock.now(), self._policy)
            return documents.read(rows, person, document, offset)

    def keep_draft(self, draft: KeptDraft) -> bool:
        with self._work() as rows:
            return kept_drafts.keep(rows, draft, self._kiosk, self._clock.now())

    def kept_drafts(self, session: str) -> tuple[KeptDraft, ...]:
        with self._work() as rows:
            person = codes.person_of(rows, session, self._clock.now(), self._policy)
            return rows.kept_drafts(person)

    def report_health(self, health: Health) -> None:
        with self._work() as rows:
            rows.put_health(self._kiosk, self._clock.now(), to_text(health))

    def fleet_order(self, kind: Kind, above: int) -> str:
        with self._work() as rows:
            found = rows.order(kind)
        return found.text if found and found.serial > above and not found.held else ""

    def publish_order(self, text: str) -> None:
        """As ``kiosk centre publish-order``. Raises Refused for what is no order, and for no newer one."""
        now, order = self._clock.now(), Signed.parse(text).order
        with self._work() as rows:
            before = rows.order(order.kind)
            if before is not None and order.serial <= before.serial:
                raise Refused(OrderRefusal.OLDER)
            rows.put_order(StoredOrder(order.kind, order.serial, text, now))
            rows.log_order(OrderAct(now, "", OrderDone.PUBLISH, order.kind, order.serial))

    def claim_message(self, now: datetime, until: datetime) -> Message | None:
        with self._work() as rows:
            return rows.claim(now, until)

    def message_sent(self, id: UUID) -> None:
        with self._work() as rows:
            rows.delete_message(id)

    def message_failed(self, id: UUID, next_at: datetime) -> None:
        with self._work() as rows:
            rows.retry(id, next_at)
