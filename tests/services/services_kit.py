"""What the tests of the services share: a kiosk of memory adapters, a clock to turn, and a store that tears."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from samples import MOBILE, NATIONAL_ID, sample_answers, sample_applicant, sample_case, sample_declarations

from kiosk.central.memory import MemoryCentral
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.answers import Answers
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import Assurance, Fact
from kiosk.domain.password_policy import PasswordPolicy
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.receipt import Receipt
from kiosk.domain.working_days import WorkingDays
from kiosk.imaging.memory import MemoryIntake
from kiosk.paths import RESOURCES
from kiosk.services.applications import Applications, Submitted
from kiosk.services.casework import Casework
from kiosk.services.centre_time import CentreTime
from kiosk.services.documents import Documents
from kiosk.services.drafts import Drafts, Progress
from kiosk.services.errors import DiskFull
from kiosk.services.following import Following
from kiosk.services.holidays import SaudiHolidays
from kiosk.services.identity import Identity
from kiosk.services.passwords import hasher
from kiosk.services.place import Place, Scribe
from kiosk.services.policies import load_policy
from kiosk.services.ports import StoredDocument, StoreWork
from kiosk.services.receipts import Receipts
from kiosk.services.registration import Registration
from kiosk.services.slips import Slips
from kiosk.services.sync import Sync
from kiosk.services.visit import Visit
from kiosk.storage.memory import MemoryStore

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
FORM = SOCIAL_SECURITY.code
HASTY_FIGURES = PasswordPolicy(time_cost=1, memory_kib=8, lanes=1)
HASTY = hasher(HASTY_FIGURES)
"""As the kiosk's hasher, and done at once."""

OFFICE = Place("0007", "Office of Naseem", "19911", "8–14", practice=True)
SALIM = Visit(person=NATIONAL_ID, birth_date=sample_applicant().birth_date, mobile=MOBILE, assurance=Assurance.CODE)


@dataclass
class HandClock:
    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment

    def forward(self, **amount: float) -> None:
        self.moment += timedelta(**amount)


class TornWork:
    """A transaction in which one verb finds the disk full, on its ``after``-th call."""

    def __init__(self, work: StoreWork, verb: str, after: int) -> None:
        self._work, self._verb, self._left = work, verb, after

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name == self._verb:
            self._left -= 1
            if self._left <= 0:
                raise DiskFull(name)
        return getattr(self._work, name)  # type: ignore[no-any-return]


class TornStore(MemoryStore):
    """tear: from now on this verb fails, or the end of each transaction ("commit")."""

    def __init__(self) -> None:
        super().__init__()
        self._torn: tuple[str, int] | None = None

    def tear(self, verb: str, after: int = 1) -> None:
        self._torn = (verb, after)

    def mend(self) -> None:
        self._torn = None

    @contextmanager
    def work(self) -> Iterator[StoreWork]:
        with super().work() as work:
            yield TornWork(work, *self._torn) if self._torn else work  # type: ignore[misc]
            if self._torn and self._torn[0] == "commit":
                raise DiskFull("commit")


class Renderer:
    """Instead of drawing, remembers what was to be drawn."""

    def __init__(self) -> None:
        self.drawn: list[tuple[Receipt, int]] = []

    def __call__(self, receipt: Receipt, width_mm: int) -> bytes:
        self.drawn.append((receipt, width_mm))
        return b"%PDF receipt " + receipt.reference.encode()


@dataclass
class Desk:
    """All services on memory adapters."""

    place: Place = OFFICE
    clock: HandClock = field(default_factory=HandClock)
    store: TornStore = field(default_factory=TornStore)
    intake: MemoryIntake = field(default_factory=MemoryIntake)
    printer: MemoryPrinter = field(default_factory=lambda: MemoryPrinter(80))
    render: Renderer = field(default_factory=Renderer)

    def __post_init__(self) -> None:
        self.central = MemoryCentral(self.clock, self.place.kiosk, passwords=HASTY_FIGURES)
        self.scribe = Scribe(self.place, self.clock)
        self.identity = Identity(self.store, self.central, self.scribe, HASTY_FIGURES)
        self.registration = Registration(self.store, self.scribe, HASTY, HASTY_FIGURES)
        self.drafts = Drafts(self.store, self.clock)
        self.documents = Documents(self.store, self.intake)
        self.applications = Applications(self.store, self.scribe)
        self.terms = Terms(load_policy(RESOURCES / "policy"), WorkingDays(SaudiHolidays()))
        self.following = Following(self.store, self.central, self.clock)
        self.receipts = Receipts(self.place, self.terms, self.printer, self.render, self.applications)
        self.casework = Casework(self.applications, self.terms)
        self.slips = Slips(self.receipts)
        self.sync = Sync(self.store, self.central, CentreTime(self.clock))

    # ── what is there ───────────────────────────────────────────────────────────────────────────────────────

    def facts(self, person: str = NATIONAL_ID) -> tuple[Fact, ...]:
        with self.store.work() as work:
            return work.facts_of(person)

    def code(self) -> str:
        """The newest code that the centre has sent."""
        found = ""
        while message := self.central.claim_message(self.clock.now(), self.clock.now() + timedelta(hours=1)):
            found = str(message.values["code"])
            self.central.message_sent(message.id)
        return found

    def messages(self) -> list[str]:
        """The mobiles that messages are to go to."""
        mobiles = []
        while message := self.central.claim_message(self.clock.now(), self.clock.now() + timedelta(hours=1)):
            mobiles.append(message.mobile)
            self.central.message_sent(message.id)
        return mobiles

    # ── doing ───────────────────────────────────────────────────────────────────────────────────────────────

    def sign_in(self, visit: Visit) -> Visit:
        ticket = self.identity.request_code(visit)
        return self.identity.confirm(visit, ticket.id, self.code())[1]

    def save_draft(self, visit: Visit = SALIM, answers: Answers | None = None) -> None:
        self.drafts.save(visit, FORM, SOCIAL_SECURITY.version, Progress(answers or sample_answers(), "names"))

    def hand_in(self, key: str, visit: Visit = SALIM, pages: int = 1) -> StoredDocument:
        due = next(row for row in SOCIAL_SECURITY.checklist(sample_case()) if row.key == key)
        path = Path(f"{key}.pdf")
        self.intake.will_take(path, pages)
        taken = self.documents.take_in(visit, FORM, due, path, lambda: False)
        assert isinstance(taken, StoredDocument)
        self.documents.keep(taken)
        return taken

    def submit(self, visit: Visit = SALIM, answers: Answers | None = None) -> Submitted:
        """Fill the form anew, as an identified person, and submit it."""
        self.save_draft(replace(visit, assurance=Assurance.CODE), answers)
        return self.submit_saved(visit, answers)

    def submit_saved(self, visit: Visit = SALIM, answers: Answers | None = None) -> Submitted:
        return self.applications.submit(visit, SOCIAL_SECURITY, answers or sample_answers(), sample_declarations())


def every_key() -> list[str]:
    return [row.key for row in SOCIAL_SECURITY.checklist(sample_case())]


def ids(facts: tuple[Fact, ...]) -> list[UUID]:
    return [fact.id for fact in facts]
