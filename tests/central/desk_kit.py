"""What the tests of the desk share: a staff, some cases, and each adapter in a small world."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from centre_kit import NOW, SALMA, HandClock, a_fact, an_account, an_application, nothing

from kiosk.central.desk_memory import MemoryDesk
from kiosk.central.desk_sqlite import SqliteDesk
from kiosk.central.memory import MemoryCentral
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.staff_rows import StaffChange
from kiosk.domain.desk_facts import actor_of
from kiosk.domain.facts import (
    AppealSubmitted,
    ApplicationSubmitted,
    Assurance,
    Body,
    CaseAssigned,
    Fact,
    InformationRequested,
    InitiallyApproved,
    InquiryAsked,
    Rejected,
)
from kiosk.domain.reference import make_reference
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.desk_ports import Acted, Desk, OpenedFile, Queue, QueueFilter
from kiosk.services.ports import Central, SignInVerdict

CLERK = Staff("1001", "نورة العتيبي", StaffRole.CLERK)
OFFICER = Staff("1002", "سلمان الحربي", StaffRole.OFFICER)
SECOND = Staff("1003", "ريم القحطاني", StaffRole.SECOND)
SUPERVISOR = Staff("1004", "فهد الدوسري", StaffRole.SUPERVISOR)
ADMINISTRATOR = Staff("1005", "هند الشمري", StaffRole.ADMINISTRATOR)
STAFF = (CLERK, OFFICER, SECOND, SUPERVISOR, ADMINISTRATOR)
PASSWORD = "a long enough one"
DESK, KIOSK = "0101", "0007"


def quick_key(password: str, salt: bytes) -> bytes:
    """In place of argon2id, whose slowness is not what these tests are about."""
    return hashlib.sha256(salt + password.encode(errors="surrogatepass")).digest()


@dataclass
class DeskWorld:
    """A desk, and kiosk "0007" with the same centre. admit: as whoever runs the centre. project: let lists catch up.

    changes: the log of the staff's administration. other_desk: another machine.
    """

    desk: Desk
    central: Central
    clock: HandClock
    admit: Callable[[Staff, str], None]
    other_desk: Desk
    changes: Callable[[], list[StaffChange]]
    project: Callable[[], object] = nothing
    sessions: dict[str, str] = field(default_factory=dict)

    def sign_in(self, staff: Staff, password: str = PASSWORD) -> str:
        answer = self.desk.sign_in(staff.number, password)
        assert answer.verdict is SignInVerdict.CONFIRMED, answer
        return answer.session

    def session(self, staff: Staff) -> str:
        """One a member, kept."""
        if staff.number not in self.sessions:
            self.sessions[staff.number] = self.sign_in(staff)
        return self.sessions[staff.number]

    def push(self, *facts: Fact) -> None:
        assert {answer.fate.value for answer in self.central.push(facts)} == {"stored"}
        self.project()

    def apply(self, person: str = SALMA, serial: int = 1, minutes: float = 0) -> UUID:
        """Hand in an application at the kiosk, so many minutes after NOW."""
        fact = an_application(person, make_reference(KIOSK, serial))
        assert isinstance(fact.body, ApplicationSubmitted)
        self.push(replace(later(fact, minutes), body=replace(fact.body, missing=("rent",))))
        return fact.body.application

    def opened(self, staff: Staff, application: UUID) -> OpenedFile:
        return self.desk.open(self.session(staff), application, "review")

    def act(self, staff: Staff, body: Body, person: str = SALMA, known: int | None = None, **changes: object) -> Acted:
        """By the whole journal as the centre has it, or as ``known``."""
        fact = replace(said(staff, body, person, self.clock), **changes)  # type: ignore[arg-type]
        application = getattr(body, "application", None)
        if known is None and application is not None:
            known = self.opened(staff, application).entries[-1].number
        answer = self.desk.act(self.session(staff), fact, known or 0)
        self.project()
        return answer

    def in_queue(self, queue: Queue, **wanted: object) -> list[UUID]:
        page = self.desk.queue(self.session(OFFICER), QueueFilter(queue, **wanted))  # type: ignore[arg-type]
        return [line.application for line in page.lines]


def said(staff: Staff, body: Body, person: str = SALMA, clock: HandClock | None = None) -> Fact:
    """A fact as an honest desk makes it."""
    at = clock.now() if clock else NOW
    return Fact(uuid4(), person, at, DESK, actor_of(staff), Assurance.UNVERIFIED, body)


def later(fact: Fact, minutes: float) -> Fact:
    return replace(fact, at=fact.at + timedelta(minutes=minutes))


def taken(application: UUID, officer: Staff) -> CaseAssigned:
    return CaseAssigned(application, officer.number)


def approved(application: UUID) -> InitiallyApproved:
    return InitiallyApproved(application, uuid4(), "")


def rejected(application: UUID, decision: UUID | None = None) -> Rejected:
    return Rejected(application, decision or uuid4(), ("INCOME_OVER_MIN",), "")


def asked_for(application: UUID, due: date = date(2026, 12, 1)) -> InformationRequested:
    return InformationRequested(application, uuid4(), ("rent",), "", due)


def appealed(application: UUID, decision: UUID) -> AppealSubmitted:
    reference, reasons = make_reference(KIOSK, 900_000 + decision.int % 100_000), ("INCOME_OVER_MIN",)
    return AppealSubmitted(application, uuid4(), reference, decision, "reasons", (), reasons, ("it ended",), "", (), "")


def asked(application: UUID) -> InquiryAsked:
    return InquiryAsked(application, uuid4(), "status", "When?")


def registered(person: str = SALMA) -> Fact:
    return an_account(person)


def from_the_person(body: Body, person: str = SALMA) -> Fact:
    return a_fact(person, body)


class MemoryDeskWorld:
    @pytest.fixture
    def world(self) -> DeskWorld:
        return memory_world()


def memory_world() -> DeskWorld:
    clock = HandClock()
    central = MemoryCentral(clock, KIOSK)
    central.rows.offices[KIOSK] = "Riyadh"
    desk, other = (MemoryDesk(central, number, derive=quick_key) for number in (DESK, "0102"))
    world = DeskWorld(desk, central, clock, desk.admit, other, lambda: list(central.rows.changes.values()))
    for staff in STAFF:
        world.admit(staff, PASSWORD)
    return world


class SqliteDeskWorld:
    @pytest.fixture
    def world(self, tmp_path: Path) -> Iterator[DeskWorld]:
        clock, path = HandClock(), tmp_path / "centre.db"
        central = SqliteCentral(path, clock, KIOSK, office="Riyadh")
        desk, other = (SqliteDesk(path, clock, number, derive=quick_key) for number in (DESK, "0102"))
        world = DeskWorld(desk, central, clock, desk.admit, other, desk.changes, central.project)
        for staff in STAFF:
            world.admit(staff, PASSWORD)
        yield world
        for opened in (desk, other, central):
            opened.close()
