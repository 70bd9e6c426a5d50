"""An application that an officer has looked at, for the tests of what the person does about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from samples import NATIONAL_ID
from services_kit import SALIM, Desk

from kiosk.domain.acts.appeals import Target, target
from kiosk.domain.answers import Answers
from kiosk.domain.case import Request
from kiosk.domain.facts import (
    Actor,
    AppealDecided,
    Assurance,
    CaseBody,
    Fact,
    InformationRequested,
    Rejected,
    Role,
)
from kiosk.domain.forms import DueDocument, Programme
from kiosk.domain.person_file import Account, ApplicationState, PersonFile
from kiosk.services.drafts import Progress
from kiosk.services.ports import StoredDocument

STATEMENT = Answers().with_(ground="not_beneficiary", statement="All the conditions apply to us since May.")
REASONS = ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING")


@dataclass
class Case:
    """One application at a kiosk of memory adapters; what officers did stands beside what the kiosk stored."""

    desk: Desk = field(default_factory=Desk)
    theirs: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Handed in long ago, as what is appealed against late must have been."""
        self.desk.clock.forward(days=-70)
        self.id = self.desk.submit().application
        self.desk.clock.forward(days=70)

    # ── the officer ─────────────────────────────────────────────────────────────────────────────────────────

    def officer(self, body: CaseBody, at: datetime | None = None, number: str = "11") -> None:
        when = at or self.desk.clock.now()
        self.theirs.append(
            Fact(uuid4(), NATIONAL_ID, when, "0901", Actor(Role.OFFICER, number), Assurance.UNVERIFIED, body)
        )

    def reject(self, days_ago: int = 0, reasons: tuple[str, ...] = REASONS) -> Target:
        decision = uuid4()
        at = self.desk.clock.now() - timedelta(days=days_ago)
        self.officer(Rejected(self.id, decision, reasons, "The income is above the limit."), at)
        found = target(self.app.case, decision)
        assert found is not None
        return found

    def request(self, due: date = date(2026, 11, 26)) -> Request:
        self.officer(InformationRequested(self.id, uuid4(), ("The lease", "A bank statement"), "The home", due))
        return self.app.case.requests[-1]

    def decide(self, appeal: UUID, *, upheld: bool) -> None:
        self.officer(AppealDecided(self.id, appeal, upheld, "seen"), number="12")

    # ── the person ──────────────────────────────────────────────────────────────────────────────────────────

    @property
    def app(self) -> ApplicationState:
        """As the person's file shows it: the centre's facts and those that still wait here, in their order."""
        facts = sorted([*self.theirs, *self.desk.facts()], key=lambda fact: fact.at)
        found = PersonFile.of(facts).application(self.id)
        assert found is not None
        return found

    @property
    def account(self) -> Account:
        return Account(self.id, NATIONAL_ID, date(1980, 1, 1), "0551234567", "", self.desk.clock.now(), Assurance.CODE)

    def fill(self, form: Programme, answers: Answers) -> Answers:
        self.desk.drafts.save(SALIM, form.code, form.version, Progress(answers, "ground"))
        return answers

    def attach(self, form: Programme, row: DueDocument) -> StoredDocument:
        path = Path(f"{row.key}.pdf")
        self.desk.intake.will_take(path, 2)
        taken = self.desk.documents.take_in(SALIM, form.code, row, path, lambda: False)
        assert isinstance(taken, StoredDocument)
        self.desk.documents.keep(taken)
        return taken
