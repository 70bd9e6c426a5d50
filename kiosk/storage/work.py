"""One transaction of the encrypted store, in SQL. What each verb promises stands in kiosk/services/ports.py."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_if_absent

from kiosk.domain.answers import Answers
from kiosk.domain.facts import DocumentAdded, Fact, from_json, to_json
from kiosk.domain.papers import Flaw
from kiosk.services.errors import DiskFull, StoreNewer
from kiosk.services.ports import Draft, Fate, OutboxCounts, Parked, Pushed, StoredDocument, UnderWay
from kiosk.storage.ledger import LedgerWork
from kiosk.storage.tables import contents, documents, drafts, ledger, outbox, serials
from kiosk.storage.travelling import TravelWork

_COLUMNS = tuple(documents.c[f.name] for f in fields(StoredDocument) if f.name != "content")
_WHOLE = select(*_COLUMNS, contents.c.content).join_from(documents, contents)

# A fact that has no fate yet, or that was refused, speaks of the document; or one did, and it was acknowledged.
_spoken_of: ColumnElement[bool] = or_(
    documents.c.acknowledged_at.is_not(None),
    exists().where(outbox.c.document == documents.c.id).correlate(documents),
)


class SqlWork(LedgerWork, TravelWork):
    """StoreWork on an open transaction. limit: pages that persons' data may fill.

    Only what brings data in is held to the limit: writing down that the centre has it is what makes room again.
    """

    def __init__(self, connection: Connection, limit: int) -> None:
        super().__init__(connection)
        self._limit = limit

    def _check_room(self) -> None:
        pages, free = (
            self._db.exec_driver_sql(f"pragma {name}").scalar_one() for name in ("page_count", "freelist_count")
        )
        if pages - free > self._limit:
            raise DiskFull("the store has reached its limit")

    # drafts and the documents handed in with them

    def save_draft(self, draft: Draft) -> None:
        values = {f.name: getattr(draft, f.name) for f in fields(draft)} | {
            "answers": draft.answers.to_data(),
            "visited": sorted(draft.visited),
            "not_at_hand": sorted(draft.not_at_hand),
        }
        self._db.execute(insert(drafts).prefix_with("OR REPLACE").values(values))
        self._check_room()

    def draft(self, person: str, form: str) -> Draft | None:
        mine = select(drafts).where(drafts.c.person == person, drafts.c.form == form)
        row = self._db.execute(mine).one_or_none()
        return None if row is None else _draft(row)

    def drop_draft(self, person: str, form: str) -> None:
        self._db.execute(delete(drafts).where(drafts.c.person == person, drafts.c.form == form))
        self._db.execute(delete(documents).where(documents.c.person == person, documents.c.form == form, ~_spoken_of))
        self._mark_gone(person, form)

    def drop_drafts(self, person: str) -> None:
        self._db.execute(delete(documents).where(documents.c.person == person, ~_spoken_of))
        self._db.execute(delete(drafts).where(drafts.c.person == person))
        self._mark_gone(person)

    def drop_drafts_before(self, moment: datetime) -> int:
        expired = select(drafts.c.person, drafts.c.form).where(drafts.c.saved_at < moment)
        of_expired = tuple_(documents.c.person, documents.c.form).in_(expired)
        self._db.execute(delete(documents).where(of_expired, ~_spoken_of))
        self._forget_travels_of_expired(moment)
        return self._db.execute(delete(drafts).where(drafts.c.saved_at < moment)).rowcount

    def put_document(self, document: StoredDocument) -> None:
        same_place = and_(*(documents.c[n] == getattr(document, n) for n in ("person", "form", "key")))
        replaced = or_(documents.c.id == document.id, same_place)
        self._db.execute(delete(documents).where(replaced, ~_spoken_of))
        values = {column.name: getattr(document, column.name) for column in _COLUMNS}
        self._db.execute(insert_if_absent(documents).values(values).on_conflict_do_nothing())
        content = {"document": document.id, "content": document.content}
        self._db.execute(insert_if_absent(contents).values(content).on_conflict_do_nothing())
        self._check_room()

    def documents(self, person: str, form: str) -> tuple[StoredDocument, ...]:
        handed_in = and_(documents.c.person == person, documents.c.form == form, ~_spoken_of)
        rows = self._db.execute(_WHOLE.where(handed_in).order_by(documents.c.id))
        return tuple(_document(row) for row in rows)

    def remove_document(self, id: UUID) -> None:
        self._db.execute(delete(documents).where(documents.c.id == id, ~_spoken_of))

    # the outbox

    def append(self, fact: Fact) -> None:
        if self.knows(fact.id):
            return
        values = {"fact": fact.id, "person": fact.person, "document": None, "json": to_json(fact)}
        if isinstance(fact.body, DocumentAdded):
            values["document"] = document = fact.body.document
            spoken_of = update(documents).where(documents.c.id == document)
            self._db.execute(spoken_of.values(application=fact.body.application))
        self._db.execute(insert_if_absent(outbox).values(values).on_conflict_do_nothing())
        self._check_room()

    def facts_of(self, person: str) -> tuple[Fact, ...]:
        rows = self._db.scalars(select(outbox.c.json).where(outbox.c.person == person).order_by(outbox.c.seq))
        return tuple(_fact(text) for text in rows)

    def pending(self, limit: int) -> tuple[Fact, ...]:
        earlier = outbox.alias("earlier")
        held_back = exists().where(
            earlier.c.person == outbox.c.person,
            earlier.c.parked.is_not(None),
            earlier.c.seq < outbox.c.seq,
        )
        free = select(outbox.c.json).where(outbox.c.parked.is_(None), ~held_back.correlate(outbox))
        return tuple(_fact(text) for text in self._db.scalars(free.order_by(outbox.c.seq).limit(limit)))

    def record(self, pushed: Pushed, at: datetime) -> None:
        if pushed.fate is Fate.REFUSED:
            self._db.execute(update(outbox).where(outbox.c.fact == pushed.fact).values(parked=pushed.code))
        else:
            self._acknowledge(pushed.fact, at)

    def _acknowledge(self, fact: UUID, at: datetime) -> None:
        gone = delete(outbox).where(outbox.c.fact == fact).returning(outbox.c.json, outbox.c.document)
        row = self._db.execute(gone).one_or_none()
        if row is None:
            return
        sha256 = hashlib.sha256(row.json.encode()).hexdigest()
        self._db.execute(insert(ledger).values(fact=fact, sha256=sha256, at=at))
        self._db.execute(update(documents).where(documents.c.id == row.document).values(acknowledged_at=at))

    def parked(self, person: str) -> tuple[Pushed, ...]:
        o = outbox.c
        refused = select(o.fact, o.parked).where(o.person == person, o.parked.is_not(None)).order_by(o.seq)
        return tuple(Pushed(row.fact, Fate.REFUSED, row.parked) for row in self._db.execute(refused))

    # documents on their way

    def departing_document(self) -> StoredDocument | None:
        ready = _WHOLE.where(documents.c.acknowledged_at.is_not(None), documents.c.parked.is_(None))
        first = ready.order_by(documents.c.refused, documents.c.acknowledged_at, documents.c.id).limit(1)
        row = self._db.execute(first).one_or_none()
        return None if row is None else _document(row)

    def document_progress(self, id: UUID, arrived: int) -> None:
        self._db.execute(update(documents).where(documents.c.id == id).values(arrived=arrived))

    def document_refused(self, id: UUID) -> int:
        counted = update(documents).where(documents.c.id == id).values(refused=documents.c.refused + 1)
        return self._db.execute(counted.returning(documents.c.refused)).scalar_one_or_none() or 0

    def park_document(self, id: UUID, code: str) -> None:
        self._db.execute(update(documents).where(documents.c.id == id).values(parked=code))

    def under_way(self, person: str) -> tuple[UnderWay, ...]:
        d, size = documents.c, func.length(contents.c.content)
        rows = select(d.id, d.application, d.kind, d.key, size, d.arrived, func.coalesce(d.parked, ""))
        mine = rows.join_from(documents, contents).where(d.person == person, _spoken_of).order_by(d.id)
        return tuple(UnderWay(*row) for row in self._db.execute(mine))

    def document_arrived(self, id: UUID) -> None:
        self._db.execute(delete(documents).where(documents.c.id == id))

    def counts(self) -> OutboxCounts:
        parked = func.count(outbox.c.parked)
        facts = self._db.execute(select(func.count() - parked, parked).select_from(outbox)).one()
        stuck = func.count(documents.c.parked)
        files = self._db.execute(select(func.count() - stuck, stuck).select_from(documents).where(_spoken_of)).one()
        return OutboxCounts(*facts, *files, self.lost())

    def all_parked(self) -> tuple[Parked, ...]:
        at = func.json_extract(outbox.c.json, "$.at")
        facts = select(outbox.c.parked, func.count(), func.min(at)).where(outbox.c.parked.is_not(None))
        d = documents.c
        files = select(d.parked, func.count(), func.min(d.acknowledged_at)).where(d.parked.is_not(None))
        return (
            *(Parked(code, False, n, datetime.fromisoformat(at)) for code, n, at in self._by_code(facts)),
            *(Parked(code, True, n, at) for code, n, at in self._by_code(files)),
        )

    def _by_code(self, parked: Select[Any]) -> Iterator[Any]:
        return iter(self._db.execute(parked.group_by("parked").order_by("parked")))

    def offer_again(self) -> None:
        self._db.execute(update(outbox).where(outbox.c.parked.is_not(None)).values(parked=None))
        self._db.execute(update(documents).where(documents.c.parked.is_not(None)).values(parked=None, refused=0))

    # reference serials

    def last_serial(self) -> int:
        return self._db.execute(select(serials.c.last)).scalar_one_or_none() or 0

    def set_last_serial(self, serial: int) -> None:
        self._db.execute(insert(serials).prefix_with("OR REPLACE").values(id=1, last=serial))


def _draft(row: Row[Any]) -> Draft:
    read = {
        "answers": Answers.from_data(row.answers),
        "visited": frozenset(row.visited),
        "not_at_hand": frozenset(row.not_at_hand),
    }
    return Draft(**{**row._mapping, **read})


def _document(row: Any) -> StoredDocument:
    return StoredDocument(**{**row._mapping, "flaws": tuple(Flaw(code) for code in row.flaws)})


def _fact(text: str) -> Fact:
    """The file's checksums vouch for the text, so one that can't be read was written by a newer program."""
    try:
        return from_json(text)
    except ValueError:
        # The reader's own words may quote the fact.
        raise StoreNewer("a fact of a kind that this program does not know") from None
