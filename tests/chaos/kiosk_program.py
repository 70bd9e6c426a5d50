"""Run as a program, to be killed: a kiosk with the real store, sync and PostgreSQL adapter, and busy people.

Its orders come line by line on standard input. "do N" makes so many operations, and says "did SERIAL" once all up to
this serial is in its store. "report" says "left N …": how much has not reached the centre.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.answers import Answers
from kiosk.domain.facts import (
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Fact,
    IdentityWitnessed,
    Role,
)
from kiosk.services.centre_time import CentreTime
from kiosk.services.errors import CentreError
from kiosk.services.ports import Draft, LocalStore, StoredDocument, StoreWork
from kiosk.services.sync import Pace, Sync, SyncWorker
from kiosk.storage.keyrings import PracticeSecrets
from kiosk.storage.store import open_store

PERSONS = [f"10000{n:05}" for n in range(40)]  # few, so that kiosks share them
HURRIED = Pace(beat=0.01, first=0.01, longest=0.1)


def fact_id(kiosk: str, serial: int) -> UUID:
    """Tells its kiosk and place, so that the centre's books can be held against what the kiosk did."""
    return UUID(int=int(kiosk) << 96 | serial)


@dataclass
class People:
    """Operations as people cause them at one kiosk. Every fact has the kiosk's next serial."""

    number: str
    store: LocalStore
    central: PostgresCentral
    chance: Random

    def operate(self) -> int:
        """One operation; the serial up to which all is stored now."""
        turn = self.chance.random()
        if turn < 0.03:
            self._offer_again()
        with self.store.work() as work:
            if turn < 0.1:
                work.save_draft(self._draft())
            elif turn < 0.25:
                self._hand_in(work, self._person())
            elif turn < 0.35:
                self._apply(work, self._person())
            else:
                for _ in range(self.chance.choice((1, 1, 1, 1, 12))):
                    self._note(work, self._person(), IdentityWitnessed("7"))
            return work.last_serial()

    def _note(self, work: StoreWork, person: str, body: Body) -> None:
        serial = work.last_serial() + 1
        id = fact_id(self.number, serial)
        actor = Actor(Role.CLERK, "7") if isinstance(body, IdentityWitnessed) else Actor(Role.APPLICANT)
        fact = Fact(id, person, datetime.now(UTC), self.number, actor, Assurance.UNVERIFIED, body)
        work.append(fact)
        work.append(fact)  # the same fact twice is once
        work.set_last_serial(serial)

    def _hand_in(self, work: StoreWork, person: str) -> None:
        serial = work.last_serial() + 1
        size = self.chance.choice((1_000, 30_000, 30_000, 700_000))
        id, content = fact_id(self.number, serial), self.chance.randbytes(size)
        sha256 = hashlib.sha256(content).hexdigest()
        work.put_document(
            StoredDocument(id, person, "social_security", "rent", str(serial), "application/pdf", 1, sha256, content)
        )
        self._note(work, person, DocumentAdded(id, id, "rent", str(serial), "application/pdf", size, 1, sha256))

    def _apply(self, work: StoreWork, person: str) -> None:
        serial = work.last_serial() + 1
        id, reference = fact_id(self.number, serial), f"{self.number}{serial:08}"
        self._note(work, person, ApplicationSubmitted(id, reference, "social_security", 3, {}, (), ()))

    def _offer_again(self) -> None:
        """What waits is sent by somebody else as well, at the same time as sync sends it."""
        with self.store.work() as work:
            waiting = work.pending(100)
        try:
            self.central.push(waiting)
        except CentreError:
            return  # sync will find the centre again

    def _draft(self) -> Draft:
        person, now = self._person(), datetime.now(UTC)
        return Draft(person, "registration", 1, Answers().with_(name="سلمى"), "you", frozenset(), now)

    def _person(self) -> str:
        return self.chance.choice(PERSONS)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def report(store: LocalStore) -> str:
    with store.work() as work:
        c = work.counts()
    return f"left {c.waiting + c.documents} parked {c.parked + c.parked_documents} lost {c.lost}"


def main(folder: Path, number: str, dsn: str, seed: str) -> None:
    store = open_store(folder / "store.db", PracticeSecrets(folder / "key"))
    central = PostgresCentral(dsn, answer_within=3)
    people = People(number, store, central, Random(seed))
    sync = Sync(store, central, CentreTime(SystemClock()))
    SyncWorker(sync, lambda _state: None, HURRIED).start()
    for order in sys.stdin:
        if order == "report\n":
            say(report(store))
            continue
        for _ in range(int(order.removeprefix("do "))):
            say(f"did {people.operate()}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
