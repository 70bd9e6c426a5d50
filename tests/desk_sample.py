"""A centre in memory with a staff and some cases in every state, for the tests and the pictures of the desk."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

from counter_sample import counter_at
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from samples import sample_answers_for, sample_applicant, sample_case

from kiosk.central.desk_memory import MemoryDesk
from kiosk.central.memory import MemoryCentral
from kiosk.central.outcome_rows import counted, slices
from kiosk.central.read_rows import HouseholdRow, OutcomeRow
from kiosk.central.rows import StoredOrder
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.deadlines import Terms
from kiosk.domain.desk_facts import actor_of
from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    AppealSubmitted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    Assurance,
    Body,
    CaseAssigned,
    DocumentAdded,
    Fact,
    InformationRequested,
    InitiallyApproved,
    InquiryAsked,
    Rejected,
    Role,
)
from kiosk.domain.fairness import AGE_FROM, Dimension, FairnessCounts, Quarter
from kiosk.domain.forms import Programme
from kiosk.domain.health import Health, State, to_text
from kiosk.domain.orders import Package, SettingsOrder, Stage, UpdateOrder
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.reference import make_reference
from kiosk.domain.rules.figures import HouseholdFigures
from kiosk.domain.staff import Staff, StaffRole
from kiosk.domain.words import Say
from kiosk.domain.working_days import WorkingDays
from kiosk.imaging.memory import MemoryIntake
from kiosk.paths import RESOURCES
from kiosk.services.desk_ports import ActFate
from kiosk.services.desk_suite import DeskSuite
from kiosk.services.desk_work import DeskWork, Seat
from kiosk.services.fairness import FairnessPaper, FairnessPrinting
from kiosk.services.orders import sign
from kiosk.services.policies import load_policy
from kiosk.services.ports import Chunk, TakenIn
from kiosk.services.simulations import SimulationPaper, SimulationPrinting

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PASSWORD = "a long enough one"
CLERK = Staff("1001", "نورة العتيبي", StaffRole.CLERK)
OFFICER = Staff("1002", "سلمان الحربي", StaffRole.OFFICER)
SECOND = Staff("1003", "ريم القحطاني", StaffRole.SECOND)
SUPERVISOR = Staff("1004", "فهد الدوسري", StaffRole.SUPERVISOR)
ADMINISTRATOR = Staff("1005", "هند الشمري", StaffRole.ADMINISTRATOR)
STAFF = (CLERK, OFFICER, SECOND, SUPERVISOR, ADMINISTRATOR)
KIOSK, DESK = "0007", "0101"
VOICES: Mapping[str, Say] = {"en": lambda words: words.source, "ar": lambda words: f"«{words.source}»"}
"""In place of the translations, which need Qt."""
THIRD = Quarter(2026, 3)
"""The last that is over at NOW."""

NAMES = (
    ("سالم", "ناصر", "عبدالرحمن", "الصالح"),
    ("هيا", "محمد", "سعد", "السالم"),
    ("خالد", "فهد", "علي", "الماجد"),
    ("منيرة", "علي", "حمد", "الراشد"),
    ("عبدالله", "حمد", "صالح", "اليوسف"),
    ("نوف", "سعد", "خالد", "الفارس"),
    ("فاطمة", "راشد", "محمد", "المنصور"),
    ("تركي", "محسن", "عبدالعزيز", "العمر"),
)


@dataclass
class TurnedClock:
    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


def render_fairness_plainly(paper: FairnessPaper) -> bytes:
    return f"%PDF fairness {paper.report.quarter} {paper.by}".encode()


def render_simulation_plainly(paper: SimulationPaper) -> bytes:
    return f"%PDF simulation {paper.parameter.id} {paper.found.change.value} {paper.by}".encode()


def quick_key(password: str, salt: bytes) -> bytes:
    """In place of argon2id, whose slowness is not what these tests are about."""
    return hashlib.sha256(salt + password.encode()).digest()


def some_households(n: int = 900) -> Iterator[HouseholdRow]:
    """Of all regions and sizes, few in some."""
    dice = random.Random(7)
    for person in range(1, n + 1):
        region = dice.choices(
            [*(f"{code:02d}" for code in range(1, 15) if code != 13), ""],
            [90, 70, 9, 20, 80, 9, 9, 9, 9, 9, 9, 9, 0.3, 0.3],
        )[0]
        dependents = dice.choices(range(9), [30, 20, 20, 15, 10, 8, 5, 2, 1])[0]
        figures = HouseholdFigures(
            dependents=dependents,
            earned=dice.choice([0, 0, dice.randrange(900_000)]),
            unearned=dice.choice([0, 0, 0, dice.randrange(250_000)]),
            wealth=0,
            age=30,
            abroad=dice.choice([0, 0, 0, 0, 20, 95]),
            report_age=-1,
            refused=0,
            failed=False,
            unsettled=dice.random() < 0.12,
        )
        yield HouseholdRow.of(person, region, figures if dice.random() < 0.99 else None)


class BusyDesk(MemoryDesk):
    """With what a larger centre has decided, for the report of a quarter, beside the few cases of the memory one."""

    outcomes: Sequence[OutcomeRow] = ()

    def fairness(self, session: str, quarter: Quarter) -> FairnessCounts:
        own = super().fairness(session, quarter)
        if not self.outcomes:
            return own
        return counted(((d, slices(self.outcomes, d, quarter)) for d in Dimension), quarter)


def a_quarter_of_outcomes(quarter: Quarter = THIRD) -> list[OutcomeRow]:
    """In one region and its office fewer are approved, and later; some groups are small."""
    dice, rows = random.Random(27), list[OutcomeRow]()
    offices = {"01": ("مكتب النسيم", 14), "02": ("مكتب جدة", 16), "03": ("مكتب قباء", 12), "04": ("مكتب الدمام", 22)}
    for _ in range(900):
        region = dice.choice([*["01"] * 8, *["02"] * 6, *["04"] * 5, "03", "03", "05", "05"])
        region = "09" if dice.random() < 0.006 else region
        gender, age = dice.choice(["male", "female"]), dice.choice([*list(AGE_FROM)[1:], "45_54", "55_64"])
        office, pace = offices.get(region, ("مكتب بريدة", 15))
        days = max(1, round(dice.gauss(pace, 4)))
        chance = 0.66 - 0.22 * (region == "04") - 0.05 * (gender == "female")
        approved = dice.random() < chance
        appeal = "" if approved or dice.random() < 0.6 else dice.choice(["open", "upheld", "dismissed"])
        decided = quarter.first + timedelta(days=dice.randint(0, 89))
        returns = int(dice.random() < 0.3)
        rows.append(
            OutcomeRow(1, uuid4(), decided, region, gender, age, office, approved, days, days > 20, returns, appeal)
        )
    return rows


@dataclass
class DeskSample:
    """intake: draws the documents. The centre is at ``central``, pulled off the net with ``central.down``."""

    intake: MemoryIntake = field(default_factory=MemoryIntake)
    clock: TurnedClock = field(default_factory=TurnedClock)
    voices: Mapping[str, Say] = field(default_factory=lambda: VOICES)

    def __post_init__(self) -> None:
        self.central = MemoryCentral(self.clock, KIOSK)
        self.central.rows.offices[KIOSK] = "مكتب النسيم"
        self.desk = BusyDesk(self.central, DESK, derive=quick_key)
        self._serials, self._persons = count(7_482_110), count(100_000_000)
        for staff in STAFF:
            self.desk.admit(staff, PASSWORD)
        terms = Terms(load_policy(RESOURCES / "policy"), WorkingDays(frozenset()))
        self.work = DeskWork(self.desk, self.intake, self.clock, terms, DESK, self.voices)
        self.counter = counter_at(self.central, self.desk, self.clock, terms, KIOSK)
        place = self.counter.suite.place
        self.reports = MemoryPrinter(210)
        self.fairness = FairnessPrinting(render_fairness_plainly, place, self.reports, self.reports)
        self.simulation = SimulationPrinting(render_simulation_plainly, place, self.reports, self.reports)
        self.suite = DeskSuite(self.work, self.counter, self.fairness, self.simulation)

    def a_fleet(self) -> None:
        """Six kiosks: one in each trouble that is seen often, one that never called, one that is well."""
        now, well = self.clock.now(), (("clock", State.OK), ("disk", State.OK), ("printer", State.OK))
        broken = (("clock", State.OK), ("disk", State.WARN), ("printer", State.FAULT), ("scanner", State.FAULT))
        offices = ("مكتب النسيم", "مكتب جدة", "مكتب قباء", "مكتب الدمام", "مكتب بريدة", "مكتب أبها")
        told = {
            "0007": (2, Health("0.1.0", 4_000, 41_300, parts=well)),
            "0011": (1, Health("0.1.0", 900, 3_900, 2, 8, 1, parts=broken)),
            "0012": (190, Health("0.0.9", 900, 38_000, parts=well)),
            "0013": (3, Health("0.1.0", 30, 38_000, 5, 95, 2, 3, 0, parts=well)),
            "0014": (0, Health("0.1.0", 30, 52_000, parts=(*well, ("camera", State.ABSENT)))),
        }
        for number, office in zip(("0007", "0011", "0012", "0013", "0014", "0015"), offices, strict=True):
            self.central.rows.offices[number] = office
        for number, (minutes, health) in told.items():
            self.central.rows.put_health(number, now - timedelta(minutes=minutes), to_text(health))

    def orders_sent(self, *, held: bool = False) -> None:
        """Settings and an update on their way through the fleet; two kiosks have each."""
        now, day = self.clock.now(), self.clock.now().date() - timedelta(days=2)
        package = Package("0.2.0", "a" * 64, 5_000_000, "https://mirror.example/kiosk_0.2.0_all.deb")
        stages = (Stage(0, kiosks=frozenset({"0007", "0014"})), Stage(2, 100))
        for order in (
            SettingsOrder(7, day, {"phone": "19911"}, {}, {}),
            UpdateOrder(4, day, package, None, stages),
        ):
            text = sign(order, Ed25519PrivateKey.generate())
            self.central.rows.put_order(StoredOrder(order.kind, order.serial, text, now))
        well = (("clock", State.OK), ("disk", State.OK), ("printer", State.OK))
        for number, health in {
            "0007": Health("0.2.0", 4_000, 41_300, parts=well, settings=7),
            "0012": Health("0.1.0", 900, 38_000, parts=well, settings=6, update="waiting"),
            "0014": Health("0.2.0", 30, 52_000, parts=well, settings=7, update="trial"),
            "0011": Health("0.1.0", 30, 47_000, parts=well, settings=6, refused="value", update="back"),
        }.items():
            self.central.rows.put_health(number, now, to_text(health))
        if held:
            self.desk.hold_update(self.seat(SUPERVISOR).session, 4, held=True)

    def seat(self, staff: Staff) -> Seat:
        _, seat = self.work.sign_in(staff.number, PASSWORD)
        assert seat is not None
        return seat

    # ── what persons do ─────────────────────────────────────────────────────────────────────────────────────

    def push(self, person: str, body: Body, at: datetime | None = None) -> Fact:
        fact = Fact(uuid4(), person, at or self.clock.now(), KIOSK, Actor(Role.APPLICANT), Assurance.UNVERIFIED, body)
        assert [answer.fate.value for answer in self.central.push([fact])] == ["stored"]
        return fact

    def apply(
        self, name: int = 0, days_ago: float = 0, documents: int = 3, form: Programme = SOCIAL_SECURITY
    ) -> tuple[str, UUID]:
        """An application with its first documents; of the others two are missing."""
        at, application = self.clock.now() - timedelta(days=days_ago, minutes=12), uuid4()
        person, applicant = national_id(next(self._persons)), sample_applicant()
        self.push(person, AccountRegistered(applicant.birth_date, applicant.mobile, "", "", "2026-01"), at)
        answers = sample_answers_for(form).with_(**dict(zip(NAME_PARTS, NAMES[name % len(NAMES)], strict=True)))
        rows = form.checklist(sample_case(answers))
        for row in rows[:documents]:
            self._hand_in(person, application, row.kind.code, row.key, at)
        missing = tuple(row.key for row in rows[documents:] if row.required)[:2]
        reference = make_reference(KIOSK, next(self._serials))
        data = answers.to_data()
        body = ApplicationSubmitted(application, reference, form.code, form.version, data, (), missing)
        self.push(person, body, at)
        return person, application

    def _hand_in(self, person: str, application: UUID, kind: str, key: str, at: datetime) -> None:
        path = Path(f"{application}-{key}.pdf")
        self.intake.will_take(path, 2 if kind == "family_record" else 1)
        taken = self.intake.take_in(path, lambda: False)
        assert isinstance(taken, TakenIn)
        document, size = uuid4(), len(taken.pdf)
        body = DocumentAdded(document, application, kind, key, "application/pdf", size, taken.pages, taken.sha256)
        self.push(person, body, at)
        self.central.put_chunk(Chunk(document, taken.sha256, size, 0, taken.pdf))

    # ── what officers do ────────────────────────────────────────────────────────────────────────────────────

    def do(self, staff: Staff, person: str, body: Body, *, grounded: bool = True) -> Fact:
        """As an honest desk does it, on the newest that is known. grounded: with what the rules found."""
        seat = self.seat(staff)
        application = getattr(body, "application")  # noqa: B009  (every act of an officer has one)
        read = self.work.open(seat, application)
        fact = Fact(uuid4(), person, self.clock.now(), DESK, actor_of(staff), Assurance.UNVERIFIED, body)
        grounds = self.work.grounds(read, fact) if grounded else None
        assert self.desk.act(seat.session, fact, read.known, grounds).fate is ActFate.STORED
        return fact

    def rejected(self, name: int = 5) -> tuple[str, UUID, UUID]:
        """An application that the officer refused for two reasons: person, application, decision."""
        person, application = self.apply(name, 9)
        decision = uuid4()
        reasons = ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING")
        words = "الراتب المسجل أعلى من المكتوب، وعقد الإيجار غير موثق."
        self.do(OFFICER, person, Rejected(application, decision, reasons, words))
        return person, application, decision

    def appealed(self, name: int = 5) -> tuple[str, UUID]:
        """One that was refused, and appealed against."""
        person, application, decision = self.rejected(name)
        reference = make_reference(KIOSK, next(self._serials))
        disputed, why = ("INCOME_OVER_MIN",), ("انتهت الوظيفة في شهر صفر.",)
        statement = "الدخل المكتوب كان قبل نهاية العمل، وعقد الإيجار موثق الآن."
        body = AppealSubmitted(
            application, uuid4(), reference, decision, "reasons", (), disputed, why, statement, (), ""
        )
        self.push(person, body)
        return person, application

    def populate(self) -> None:
        """Eight cases, among them one of every queue."""
        person, application = self.apply(0, 0)
        self.do(OFFICER, person, CaseAssigned(application, OFFICER.number))
        person, application = self.apply(1, 0.1, documents=20)
        self.do(SECOND, person, CaseAssigned(application, SECOND.number))
        person, application = self.apply(2, 30)
        self.do(OFFICER, person, CaseAssigned(application, OFFICER.number))
        person, application = self.apply(3, 2)
        self.do(OFFICER, person, InitiallyApproved(application, uuid4(), ""))
        person, application = self.apply(4, 4)
        words = "متى يصل القرار؟ وهل يكفي عقد الإيجار الورقي؟"
        reference = make_reference(KIOSK, next(self._serials))
        self.push(person, InquiryAsked(application, uuid4(), "status", words, reference, "mobile"))
        self.appealed(5)
        person, application = self.apply(6, 5)
        due, why = (self.clock.now() + timedelta(days=9)).date(), "صورة العقد غير واضحة."
        self.do(OFFICER, person, InformationRequested(application, uuid4(), ("عقد إيجار موثق",), why, due))
        person, application = self.apply(7, 12)
        self.push(person, ApplicationWithdrawn(application))


NAME_PARTS = ("first_name", "father_name", "grandfather_name", "family_name")


def national_id(serial: int) -> str:
    """With its Luhn digit (facts.md F62)."""
    digits = [int(ch) for ch in str(serial)]
    doubled = [d * 2 - 9 * (d * 2 > 9) if place % 2 == 0 else d for place, d in enumerate(digits)]
    return f"{serial}{-sum(doubled) % 10}"
