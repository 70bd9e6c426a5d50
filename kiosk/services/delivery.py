"""How far what a person did has come on its way to the centre: for one application and each of its files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kiosk.domain.facts import (
    ApplicationSubmitted,
    DocumentAdded,
    Fact,
    FlawsAccepted,
    NumberRequested,
    ReceiptPrinted,
    RegistryRead,
)
from kiosk.domain.person_file import DocumentOnFile
from kiosk.services.ports import LocalStore, UnderWay


class Stage(StrEnum):
    """WAITING: saved here, still to travel or travelling. PARKED: the centre refused it; a clerk must see to it.

    ARRIVED: the centre has it, and this machine no more.
    """

    WAITING = "waiting"
    PARKED = "parked"
    ARRIVED = "arrived"


@dataclass(frozen=True, slots=True)
class FactsDelivery:
    """waiting: how many are still to travel. parked: the centre's codes, one for each fact that it refused.

    held_back: what waits does so behind a refused fact of the same person.
    """

    waiting: int = 0
    parked: tuple[str, ...] = ()
    held_back: bool = False

    @property
    def stage(self) -> Stage:
        return _least([Stage.WAITING] * self.waiting + [Stage.PARKED] * len(self.parked))


@dataclass(frozen=True, slots=True)
class FileDelivery:
    """size, arrived: bytes. code: why the centre refused it, when parked."""

    document: UUID
    kind: str
    key: str
    stage: Stage
    size: int
    arrived: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class ApplicationDelivery:
    """files: in the order in which they were handed in."""

    application: UUID
    facts: FactsDelivery
    files: tuple[FileDelivery, ...]

    @property
    def stage(self) -> Stage:
        """PARKED when any of it is, ARRIVED when all of it has."""
        return _least([self.facts.stage, *(file.stage for file in self.files)])


@dataclass(frozen=True, slots=True)
class Delivery:
    """Quick: asks this machine's store only, never the centre."""

    store: LocalStore

    def of_person(self, person: str) -> FactsDelivery:
        """All of a person's facts."""
        with self.store.work() as work:
            here, parked = work.facts_of(person), {p.fact: p.code for p in work.parked(person)}
        return _facts(here, here, parked)

    def held(self, person: str) -> bool:
        """Has the centre refused something that this person gave here?"""
        with self.store.work() as work:
            files = any(way.parked for way in work.under_way(person))
        return files or bool(self.of_person(person).parked)

    def of_application(
        self,
        person: str,
        application: UUID,
        handed_in: Iterable[DocumentOnFile] = (),
        elsewhere: frozenset[UUID] = frozenset(),
    ) -> ApplicationDelivery:
        """handed_in: its documents as the person's file has them; those that are no longer here have arrived.

        elsewhere: but for these, which another kiosk still has to send.
        """
        with self.store.work() as work:
            here, parked = work.facts_of(person), {p.fact: p.code for p in work.parked(person)}
            under_way = work.under_way(person)
        known = tuple(handed_in)
        ids = {document.id for document in known}
        files = {
            way.document: _travelling(way) for way in under_way if way.application == application or way.document in ids
        }
        gone = {
            d.id: _gone(d, Stage.WAITING if d.id in elsewhere else Stage.ARRIVED) for d in known if d.id not in files
        }
        own = [fact for fact in here if _application(fact) == application]
        return ApplicationDelivery(application, _facts(own, here, parked), _in_order(files | gone))

    def of_act(
        self, person: str, application: UUID, act: UUID, handed_in: Iterable[DocumentOnFile]
    ) -> ApplicationDelivery:
        """Of something done about an application later. act: the id of its fact. handed_in: with it."""
        with self.store.work() as work:
            here, parked = work.facts_of(person), {p.fact: p.code for p in work.parked(person)}
            under_way = {way.document: way for way in work.under_way(person)}
        files = {
            d.id: _travelling(under_way[d.id]) if d.id in under_way else _gone(d, Stage.ARRIVED) for d in handed_in
        }
        own = [fact for fact in here if fact.id == act]
        return ApplicationDelivery(application, _facts(own, here, parked), _in_order(files))


def _application(fact: Fact) -> UUID | None:
    match fact.body:
        case ApplicationSubmitted(application=id) | ReceiptPrinted(application=id) | RegistryRead(application=id):
            return id
        case DocumentAdded(application=id) | FlawsAccepted(application=id) | NumberRequested(application=id):
            return id
        case _:
            return None


def _facts(own: Sequence[Fact], here: Sequence[Fact], parked: dict[UUID, str]) -> FactsDelivery:
    """own: the facts to tell of. here: all of the person's, in order."""
    waiting = [fact.id for fact in own if fact.id not in parked]
    first_parked = next((place for place, fact in enumerate(here) if fact.id in parked), len(here))
    behind = {fact.id for fact in here[first_parked:]}
    codes = tuple(parked[fact.id] for fact in own if fact.id in parked)
    return FactsDelivery(len(waiting), codes, not behind.isdisjoint(waiting))


def _travelling(way: UnderWay) -> FileDelivery:
    stage = Stage.PARKED if way.parked else Stage.WAITING
    return FileDelivery(way.document, way.kind, way.key, stage, way.size, way.arrived, way.parked)


def _gone(d: DocumentOnFile, stage: Stage) -> FileDelivery:
    """One that is not on this machine."""
    return FileDelivery(d.id, d.kind, d.key, stage, d.size, d.size if stage is Stage.ARRIVED else 0)


def _in_order(files: dict[UUID, FileDelivery]) -> tuple[FileDelivery, ...]:
    return tuple(files[id] for id in sorted(files))  # their ids hold the time


def _least(stages: Sequence[Stage]) -> Stage:
    return next((stage for stage in (Stage.PARKED, Stage.WAITING) if stage in stages), Stage.ARRIVED)
