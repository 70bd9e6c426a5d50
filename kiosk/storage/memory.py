"""LocalStore in memory, for tests: the promises of the encrypted store without its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Lock
from uuid import UUID

from kiosk.domain.facts import DocumentAdded, Fact, from_json, to_json
from kiosk.services.errors import StoreError
from kiosk.services.ports import Draft, Fate, OutboxCounts, Parked, Pushed, StoredDocument, StoreWork, Travel, UnderWay


@dataclass(slots=True)
class Contents:
    """All that the store holds; a transaction works on a copy. outbox: id → canonical JSON, oldest first.

    parked, parked_documents: id → the centre's code. ledger: id → when it was acknowledged.
    departing: documents whose fact was acknowledged. the four after it: by document.
    """

    drafts: dict[tuple[str, str], Draft] = field(default_factory=dict)
    travels: dict[tuple[str, str], Travel] = field(default_factory=dict)
    documents: dict[UUID, StoredDocument] = field(default_factory=dict)
    outbox: dict[UUID, str] = field(default_factory=dict)
    parked: dict[UUID, str] = field(default_factory=dict)
    ledger: dict[UUID, datetime] = field(default_factory=dict)
    lost: frozenset[UUID] = frozenset()
    departing: tuple[UUID, ...] = ()
    acknowledged: dict[UUID, datetime] = field(default_factory=dict)
    applications: dict[UUID, UUID] = field(default_factory=dict)
    arrived: dict[UUID, int] = field(default_factory=dict)
    refused: dict[UUID, int] = field(default_factory=dict)
    parked_documents: dict[UUID, str] = field(default_factory=dict)
    epoch: str = ""
    serial: int = 0

    def copy(self) -> Contents:
        return replace(
            self,
            drafts=dict(self.drafts),
            travels=dict(self.travels),
            documents=dict(self.documents),
            outbox=dict(self.outbox),
            parked=dict(self.parked),
            ledger=dict(self.ledger),
            acknowledged=dict(self.acknowledged),
            applications=dict(self.applications),
            arrived=dict(self.arrived),
            refused=dict(self.refused),
            parked_documents=dict(self.parked_documents),
        )

    def facts(self) -> tuple[Fact, ...]:
        return tuple(from_json(text) for text in self.outbox.values())

    def spoken_of(self) -> set[UUID]:
        """The documents that a fact speaks of, whether it still waits or was acknowledged."""
        return {f.body.document for f in self.facts() if isinstance(f.body, DocumentAdded)}.union(self.departing)

    def handed_in(self) -> list[StoredDocument]:
        """The documents that belong to drafts."""
        spoken_of = self.spoken_of()
        return [d for d in self.documents.values() if d.id not in spoken_of]


class MemoryStore:
    """LocalStore. One transaction at a time, as in the file."""

    def __init__(self) -> None:
        self._contents = Contents()
        self._lock = Lock()

    @contextmanager
    def work(self) -> Iterator[StoreWork]:
        if not self._lock.acquire(timeout=5):
            raise StoreError("busy")
        try:
            contents = self._contents.copy()
            yield MemoryWork(contents)
            self._contents = contents
        finally:
            self._lock.release()

    def scrub(self) -> None:
        pass

    def close(self) -> None:
        pass


class MemoryWork:
    """StoreWork on a copy of the contents."""

    def __init__(self, contents: Contents) -> None:
        self._in = contents

    def save_draft(self, draft: Draft) -> None:
        self._in.drafts[draft.person, draft.form] = draft

    def draft(self, person: str, form: str) -> Draft | None:
        return self._in.drafts.get((person, form))

    def drop_draft(self, person: str, form: str) -> None:
        self._in.drafts.pop((person, form), None)
        for document in self.documents(person, form):
            del self._in.documents[document.id]
        self._mark_gone((person, form))

    def drop_drafts(self, person: str) -> None:
        self._in.drafts = {place: draft for place, draft in self._in.drafts.items() if place[0] != person}
        for document in [d for d in self._in.handed_in() if d.person == person]:
            del self._in.documents[document.id]
        self._mark_gone(*(place for place in self._in.travels if place[0] == person))

    def _mark_gone(self, *places: tuple[str, str]) -> None:
        for place in places:
            travel = self._in.travels.pop(place, None)
            if travel is not None and travel.sent:
                self._in.travels[place] = replace(travel, gone=True, refused="")

    def drop_drafts_before(self, moment: datetime) -> int:
        expired = [place for place, draft in self._in.drafts.items() if draft.saved_at < moment]
        for person, form in expired:
            self.drop_draft(person, form)
            self._in.travels.pop((person, form), None)
        return len(expired)

    def put_travel(self, travel: Travel) -> None:
        self._in.travels[travel.person, travel.form] = travel

    def travel(self, person: str, form: str) -> Travel | None:
        return self._in.travels.get((person, form))

    def departing_travels(self, limit: int) -> tuple[Travel, ...]:
        waiting = (t for t in self._in.travels.values() if (t.edition > t.sent or t.gone) and not t.refused)
        return tuple(sorted(waiting, key=lambda t: t.edition)[:limit])

    def end_travel(self, travel: Travel) -> None:
        now = self.travel(travel.person, travel.form)
        if now is not None and now.gone and now.edition == travel.edition:
            del self._in.travels[travel.person, travel.form]

    def put_document(self, document: StoredDocument) -> None:
        place = (document.person, document.form, document.key)
        for old in self._in.handed_in():
            if old.id == document.id or (old.person, old.form, old.key) == place:
                del self._in.documents[old.id]
        self._in.documents.setdefault(document.id, document)

    def documents(self, person: str, form: str) -> tuple[StoredDocument, ...]:
        mine = (d for d in self._in.handed_in() if (d.person, d.form) == (person, form))
        return tuple(sorted(mine, key=lambda d: d.id))

    def remove_document(self, id: UUID) -> None:
        if id not in self._in.spoken_of():
            self._in.documents.pop(id, None)

    def append(self, fact: Fact) -> None:
        if fact.id in self._in.ledger:
            return
        self._in.outbox.setdefault(fact.id, to_json(fact))
        if isinstance(fact.body, DocumentAdded):
            self._in.applications[fact.body.document] = fact.body.application

    def facts_of(self, person: str) -> tuple[Fact, ...]:
        return tuple(f for f in self._in.facts() if f.person == person)

    def pending(self, limit: int) -> tuple[Fact, ...]:
        held_back: set[str] = set()
        free: list[Fact] = []
        for fact in self._in.facts():
            if fact.id in self._in.parked:
                held_back.add(fact.person)
            elif fact.person not in held_back:
                free.append(fact)
        return tuple(free[:limit])

    def record(self, pushed: Pushed, at: datetime) -> None:
        if pushed.fact not in self._in.outbox:
            return
        if pushed.fate is Fate.REFUSED:
            self._in.parked[pushed.fact] = pushed.code
        else:
            self._acknowledge(pushed.fact, at)

    def _acknowledge(self, id: UUID, at: datetime) -> None:
        text = self._in.outbox.pop(id)
        self._in.parked.pop(id, None)
        self._in.ledger[id] = at
        body = from_json(text).body
        if isinstance(body, DocumentAdded) and body.document in self._in.documents:
            self._in.departing += (body.document,)
            self._in.acknowledged[body.document] = at

    def parked(self, person: str) -> tuple[Pushed, ...]:
        mine = (fact.id for fact in self.facts_of(person) if fact.id in self._in.parked)
        return tuple(Pushed(id, Fate.REFUSED, self._in.parked[id]) for id in mine)

    def departing_document(self) -> StoredDocument | None:
        free = [id for id in self._in.departing if id not in self._in.parked_documents]
        first = min(free, key=lambda id: self._in.refused.get(id, 0), default=None)
        return None if first is None else self._in.documents[first]

    def document_progress(self, id: UUID, arrived: int) -> None:
        self._in.arrived[id] = arrived

    def document_refused(self, id: UUID) -> int:
        self._in.refused[id] = self._in.refused.get(id, 0) + 1
        return self._in.refused[id]

    def park_document(self, id: UUID, code: str) -> None:
        self._in.parked_documents[id] = code

    def under_way(self, person: str) -> tuple[UnderWay, ...]:
        spoken_of = self._in.spoken_of()
        mine = (d for d in self._in.documents.values() if d.person == person and d.id in spoken_of)
        return tuple(self._under_way(d) for d in sorted(mine, key=lambda d: d.id))

    def _under_way(self, d: StoredDocument) -> UnderWay:
        arrived, parked = self._in.arrived.get(d.id, 0), self._in.parked_documents.get(d.id, "")
        return UnderWay(d.id, self._in.applications.get(d.id), d.kind, d.key, len(d.content), arrived, parked)

    def document_arrived(self, id: UUID) -> None:
        self._in.documents.pop(id, None)
        self._in.departing = tuple(other for other in self._in.departing if other != id)
        all = self._in
        for kept in (all.applications, all.acknowledged, all.arrived, all.refused, all.parked_documents):
            kept.pop(id, None)

    def counts(self) -> OutboxCounts:
        parked = len(self._in.parked)
        stuck = len(self._in.parked_documents)
        travelling = len(self._in.spoken_of().intersection(self._in.documents)) - stuck
        return OutboxCounts(len(self._in.outbox) - parked, parked, travelling, stuck, len(self._in.lost))

    def all_parked(self) -> tuple[Parked, ...]:
        facts = ((self._in.parked[f.id], f.at) for f in self._in.facts() if f.id in self._in.parked)
        files = ((code, self._in.acknowledged[id]) for id, code in self._in.parked_documents.items())
        return (*_grouped(facts, documents=False), *_grouped(files, documents=True))

    def offer_again(self) -> None:
        self._in.refused = {id: n for id, n in self._in.refused.items() if id not in self._in.parked_documents}
        self._in.parked, self._in.parked_documents = {}, {}

    def last_acknowledged(self) -> datetime | None:
        return max(self._in.ledger.values(), default=None)

    def acknowledged(self, since: datetime, after: UUID | None, limit: int) -> tuple[UUID, ...]:
        late = (id for id, at in self._in.ledger.items() if at >= since and (after is None or id > after))
        return tuple(sorted(late)[:limit])

    def note_lost(self, asked: Sequence[UUID], lost: frozenset[UUID]) -> None:
        self._in.lost = (self._in.lost - frozenset(asked)) | lost.intersection(self._in.ledger)

    def forget_acknowledged_before(self, moment: datetime) -> None:
        for id in [id for id, at in self._in.ledger.items() if at < moment and id not in self._in.lost]:
            del self._in.ledger[id]

    def epoch(self) -> str:
        return self._in.epoch

    def set_epoch(self, epoch: str) -> None:
        self._in.epoch = epoch

    def last_serial(self) -> int:
        return self._in.serial

    def set_last_serial(self, serial: int) -> None:
        self._in.serial = serial


def _grouped(refused: Iterable[tuple[str, datetime]], *, documents: bool) -> list[Parked]:
    times: dict[str, list[datetime]] = {}
    for code, at in refused:
        times.setdefault(code, []).append(at)
    return [Parked(code, documents, len(all), min(all)) for code, all in sorted(times.items())]
