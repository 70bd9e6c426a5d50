"""The centre's rows in SQL, within one connection's transaction. The rules are elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.central import messages
from kiosk.central import schema as s
from kiosk.central.journal import entries_of
from kiosk.central.rows import Arrival, Document, Guess, Message, Place, Proof, Session, Ticket, TicketState
from kiosk.central.sqlite_drafts import SqliteDrafts
from kiosk.central.sqlite_fleet import SqliteFleet
from kiosk.central.sqlite_sign_in import SqliteSignInRows
from kiosk.domain.facts import GENESIS, Assurance, Entry


class SqliteRows(SqliteSignInRows, SqliteFleet, SqliteDrafts):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._connection = connection

    # ── codes ───────────────────────────────────────────────────────────────────────────────────────────────────

    def pepper(self) -> bytes:
        return bytes(self._run(select(s.secret.c.pepper)).scalar_one())

    def mobile_on_file(self, person: str) -> str | None:
        return self._run(select(s.person.c.mobile).where(s.person.c.national_id == person)).scalar()

    def tickets_since(self, person: str, moment: datetime) -> tuple[Ticket, ...]:
        t = s.code_request.c
        return tuple(Ticket(*row) for row in self._run(_TICKETS.where(t.person == person, t.made_at > moment)))

    def persons_of_mobile(self, typed: str, moment: datetime) -> frozenset[str]:
        t = s.code_request.c
        return frozenset(self._run(select(t.person).where(t.typed == typed, t.made_at > moment)).scalars())

    def add_ticket(self, ticket: Ticket) -> None:
        t = s.code_request
        mine = (t.c.person == ticket.person, t.c.state == TicketState.OPEN)
        self._run(update(t).where(*mine).values(state=TicketState.REPLACED))
        self._run(
            insert(t).values(
                ticket=ticket.id,
                person=ticket.person,
                typed=ticket.typed,
                mobile=ticket.mobile,
                seal=ticket.seal,
                made_at=ticket.made_at,
                expires_at=ticket.expires_at,
                state=ticket.state,
            )
        )

    def ticket(self, id: UUID) -> Ticket | None:
        row = self._run(_TICKETS.where(s.code_request.c.ticket == id)).first()
        return Ticket(*row) if row else None

    def use_ticket(self, id: UUID) -> None:
        self._run(update(s.code_request).where(s.code_request.c.ticket == id).values(state=TicketState.USED))

    def add_guess(self, id: UUID, ticket: UUID, seal: bytes, at: datetime) -> None:
        t = s.code_request
        counted = update(t).where(t.c.ticket == ticket).values(attempts=t.c.attempts + 1).returning(t.c.attempts)
        number = self._run(counted).scalar_one()
        self._run(insert(s.guess).values(id=id, ticket=ticket, number=number, seal=seal, at=at))

    def take_guess(self, id: UUID) -> Guess:
        g = s.guess.c
        taken = delete(s.guess).where(g.id == id).returning(g.id, g.ticket, g.number, g.seal, g.at)
        return Guess(*self._run(taken).one())

    def put_session(self, session: Session) -> None:
        row = upsert(s.session).values(token_hash=session.token_hash, person=session.person, until=session.until)
        self._run(row.on_conflict_do_update(index_elements=["token_hash"], set_={"until": session.until}))

    def session(self, token_hash: bytes) -> Session | None:
        row = self._run(select(s.session).where(s.session.c.token_hash == token_hash)).first()
        return Session(*row) if row else None

    def forget_before(self, moment: datetime) -> None:
        self._run(delete(s.code_request).where(s.code_request.c.expires_at < moment))
        self._run(delete(s.session).where(s.session.c.until < moment))

    def prove(self, proof: Proof) -> None:
        row = upsert(_proofs(proof.by)).values(person=proof.person, kiosk=proof.kiosk, at=proof.at)
        self._run(row.on_conflict_do_nothing())

    def forget_proofs_before(self, moment: datetime) -> None:
        for proofs in (s.proof, s.password_proof):
            self._run(delete(proofs).where(proofs.c.at < moment))

    # ── journal ─────────────────────────────────────────────────────────────────────────────────────────────────

    def epoch(self) -> str:
        return str(self._run(select(s.secret.c.epoch)).scalar_one())

    def text_of(self, fact: UUID) -> str | None:
        return self._run(select(s.journal.c.text).where(s.journal.c.id == fact)).scalar()

    def next_place(self, person: str) -> Place:
        last = (
            select(s.journal.c.number, s.journal.c.digest)
            .join(s.person)
            .where(s.person.c.national_id == person, s.journal.c.number == s.person.c.next_number - 1)
        )
        row = self._run(last).first()
        return Place(row.number + 1, row.digest) if row else Place(1, GENESIS)

    def add_entry(self, entry: Entry, text: str, arrival: Arrival) -> None:
        self._run(
            insert(s.journal).values(
                id=entry.fact.id,
                person=self._count(entry),
                number=entry.number,
                previous=entry.previous,
                digest=entry.digest,
                text=text,
                kiosk=arrival.kiosk,
                received_at=arrival.at,
                proven=arrival.proven,
            )
        )

    def proven_between(self, person: str, kiosk: str, since: datetime, until: datetime, by: Assurance) -> bool:
        p = _proofs(by).c
        found = select(p.at).where(p.person == person, p.kiosk == kiosk, p.at.between(since, until)).limit(1)
        return self._run(found).first() is not None

    def pushed_by(self, kiosk: str, facts: Sequence[UUID]) -> frozenset[UUID]:
        j = s.journal.c
        return frozenset(self._run(select(j.id).where(j.id.in_(facts), j.kiosk == kiosk)).scalars())

    def _count(self, entry: Entry) -> int:
        """The person's row, made at the first fact, now expecting the number after this entry's."""
        following = {"next_number": entry.number + 1}
        row = upsert(s.person).values(national_id=entry.fact.person, **following)
        counted = row.on_conflict_do_update(index_elements=["national_id"], set_=following).returning(s.person.c.id)
        return int(self._run(counted).scalar_one())

    def entries(self, person: str, after: int) -> tuple[Entry, ...]:
        j = s.journal.c
        found = (
            select(j.number, j.previous, j.digest, j.text)
            .join(s.person)
            .where(s.person.c.national_id == person, j.number > after)
            .order_by(j.number)
        )
        return tuple(entries_of(self._run(found)))

    def register_mobile(self, person: str, mobile: str) -> None:
        p = s.person
        self._run(update(p).where(p.c.national_id == person, p.c.mobile.is_(None)).values(mobile=mobile))

    def reference_taken(self, reference: str) -> bool:
        found = select(s.reference.c.application).where(s.reference.c.reference == reference)
        return self._run(found).first() is not None

    def take_reference(self, reference: str, application: UUID) -> None:
        self._run(insert(s.reference).values(reference=reference, application=application))

    def announce(self, document: Document) -> None:
        owner = select(s.person.c.id).where(s.person.c.national_id == document.person).scalar_subquery()
        row = upsert(s.document).values(
            id=document.id, person=owner, sha256=document.sha256, total=document.total, arrived=document.arrived
        )
        self._run(row.on_conflict_do_nothing())

    # ── documents ───────────────────────────────────────────────────────────────────────────────────────────────

    def document(self, id: UUID) -> Document | None:
        d = s.document.c
        found = select(d.id, s.person.c.national_id, d.sha256, d.total, d.arrived).join(s.person).where(d.id == id)
        row = self._run(found).first()
        return Document(*row) if row else None

    def add_chunk(self, id: UUID, total: int, offset: int, data: bytes) -> None:
        self._run(insert(s.chunk).values(document=id, offset=offset, data=data))
        self._progress(id, total, offset + len(data))

    def chunks(self, id: UUID) -> Iterable[bytes]:
        return self._run(select(s.chunk.c.data).where(s.chunk.c.document == id).order_by(s.chunk.c.offset)).scalars()

    def chunk_at(self, id: UUID, offset: int) -> bytes:
        c = s.chunk.c
        before = select(c.offset, c.data).where(c.document == id, c.offset <= offset)
        row = self._run(before.order_by(c.offset.desc()).limit(1)).one()
        return bytes(row.data[offset - row.offset :])

    def drop_chunks(self, id: UUID) -> None:
        self._run(delete(s.chunk).where(s.chunk.c.document == id))
        self._progress(id, 0, 0)

    def _progress(self, id: UUID, total: int, arrived: int) -> None:
        self._run(update(s.document).where(s.document.c.id == id).values(total=total, arrived=arrived))

    # ── messages ────────────────────────────────────────────────────────────────────────────────────────────────

    def enqueue(self, message: Message) -> None:
        self._run(
            insert(s.message).values(
                id=message.id,
                mobile=message.mobile,
                kind=message.kind,
                values=json.dumps(message.values),
                next_at=message.next_at,
                until=message.until,
                attempts=message.attempts,
            )
        )

    def claim(self, now: datetime, until: datetime) -> Message | None:
        return messages.claim(self._connection, now, until)

    def retry(self, id: UUID, at: datetime) -> None:
        messages.retry(self._connection, id, at)

    def delete_message(self, id: UUID) -> None:
        messages.drop(self._connection, id)


def _proofs(by: Assurance) -> Table:
    return s.password_proof if by is Assurance.PASSWORD else s.proof


_t = s.code_request.c
_TICKETS = select(_t.ticket, _t.person, _t.typed, _t.mobile, _t.seal, _t.made_at, _t.expires_at, _t.state)
