"""What a member of the staff does at a desk: opens a case, judges, acts, looks at documents. Nothing is stored here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from uuid import UUID

from uuid_utils.compat import uuid7

from kiosk.domain.answers import Applicant, Case
from kiosk.domain.case import CaseFile
from kiosk.domain.deadlines import Terms, Waiting, waiting
from kiosk.domain.deciding import objection
from kiosk.domain.desk_facts import QUIET, actor_of
from kiosk.domain.facts import Assurance, CaseBody, Entry, Fact
from kiosk.domain.fairness import Quarter
from kiosk.domain.person_file import ApplicationState, DocumentOnFile, PersonFile
from kiosk.domain.rules import Assessment, kept
from kiosk.domain.staff import Action, Staff
from kiosk.domain.words import Say, Words
from kiosk.domain.working_days import day_of
from kiosk.services.desk_chain import first_broken, left_out
from kiosk.services.desk_ports import ActFate, Desk, OpenedFile, StaffSignIn
from kiosk.services.errors import CentreError, CentreRefused
from kiosk.services.fairness import FairnessReport, figured
from kiosk.services.grounds import assessed, judged_month
from kiosk.services.ports import Clock, Intake
from kiosk.services.refusals import ActRefusal
from kiosk.services.replay import Findings, findings

REVIEWING = "review"
"""The purpose that stands in a FileOpened fact of an officer."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at the desk, until they leave."""

    session: str = field(repr=False)
    staff: Staff


@dataclass(frozen=True, slots=True)
class ReadCase:
    """A case as it was read. known: the number of the last entry: an act is judged by what stands up to here.

    broken: the number of the first entry that does not follow from the one before it. findings: of the rules, where
    it was opened to be judged.
    """

    application: UUID
    entries: tuple[Entry, ...] = field(repr=False)
    file: PersonFile = field(repr=False)
    person: str = field(repr=False)
    known: int
    broken: int | None = None
    findings: Findings | None = field(default=None, repr=False)

    @classmethod
    def of(cls, application: UUID, opened: OpenedFile) -> ReadCase:
        """Raises CentreRefused("application") where the journal does not hold it."""
        file = PersonFile.of(entry.fact for entry in opened.entries)
        if file.application(application) is None:
            raise CentreRefused("application")
        return cls(application, opened.entries, file, opened.person, opened.last, first_broken(opened.entries))

    @property
    def state(self) -> ApplicationState:
        found = self.file.application(self.application)
        if found is None:
            raise LookupError("the application is gone")
        return found

    @property
    def case(self) -> CaseFile:
        return self.state.case

    @property
    def applicant(self) -> Applicant:
        return self.file.applicant(self.person)

    def form(self) -> Case:
        """The answers as the programme's rules read them: on the day they were handed in."""
        on = day_of(self.state.submitted_at)
        return Case(self.state.answers, self.applicant, on)

    @property
    def unread(self) -> int:
        """How many entries this program can't read; they count in the chain and nowhere else."""
        return left_out(self.entries)

    def since(self, other: ReadCase) -> tuple[Entry, ...]:
        """What has come since the other reading and may change a judgement."""
        new = (entry for entry in self.entries if entry.number > other.known)
        return tuple(entry for entry in new if type(entry.fact.body) not in QUIET)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an act. case: as it stands now, None where it was refused or could not be read. news: what came
    in between.

    code: why it was refused.
    """

    fate: ActFate
    case: ReadCase | None = None
    news: tuple[Entry, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it can be looked at: a PNG a page."""

    document: DocumentOnFile
    pages: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeskWork:
    """number: the desk's own, which stands in facts as the place where they happened.

    voices: how a sentence is said, by the code of the language, for what is kept as it was said.
    """

    desk: Desk
    intake: Intake
    clock: Clock
    terms: Terms
    number: str
    voices: Mapping[str, Say]

    def today(self) -> date:
        """In Saudi Arabia."""
        return day_of(self.clock.now())

    # ── coming and going ────────────────────────────────────────────────────────────────────────────────────

    def sign_in(self, number: str, password: str) -> tuple[StaffSignIn, Seat | None]:
        answer = self.desk.sign_in(number, password)
        seated = answer.staff is not None and bool(answer.session)
        return answer, Seat(answer.session, answer.staff) if seated and answer.staff else None

    # ── a case ──────────────────────────────────────────────────────────────────────────────────────────────

    def open(self, seat: Seat, application: UUID, purpose: str = REVIEWING) -> ReadCase:
        """Read the whole file. Raises CentreRefused("application") for one that is not there."""
        read = ReadCase.of(application, self.desk.open(seat.session, application, purpose))
        return replace(read, findings=findings(read, self.terms.policy, self.today(), self.voices))

    def objection(self, read: ReadCase, action: Action, seat: Seat) -> Words | None:
        """Why this may not be done, or None."""
        return objection(read.case, action, seat.staff)

    def fact(self, read: ReadCase, body: CaseBody, seat: Seat) -> Fact:
        """Made once for an act and kept until the centre has answered: handed in twice, it is stored once."""
        actor, how = actor_of(seat.staff), Assurance.UNVERIFIED  # no person was verified for it
        return Fact(uuid7(), read.person, self.clock.now(), self.number, actor, how, body)

    def assessed(self, read: ReadCase, month: date) -> Assessment | Words:
        """What the rules find in this case for the month that begins on that day, or why they find nothing."""
        return assessed(read.state, read.form(), self.terms.policy, month)

    def grounds(self, read: ReadCase, decision: Fact) -> Fact | None:
        """What the rules found, to be stored with the decision; None where they say nothing, or it needs none."""
        month = judged_month(decision.body, self.today())
        found = self.assessed(read, month) if month else None
        if not isinstance(found, Assessment):
            return None
        body = kept(found, read.application, getattr(decision.body, "decision"), self.voices)  # noqa: B009 (GROUNDED)
        return replace(decision, id=uuid7(), body=body)

    def act(self, seat: Seat, read: ReadCase, fact: Fact, grounds: Fact | None = None) -> Outcome:
        """Hand the fact in, with its grounds, on what was read; unless it was refused, the case is read again."""
        acted = self.desk.act(seat.session, fact, read.known, grounds)
        if acted.code == ActRefusal.UNOPENED:  # it was read in an earlier session of the same person
            self.open(seat, read.application)
            acted = self.desk.act(seat.session, fact, read.known, grounds)
        if acted.fate is ActFate.REFUSED:
            return Outcome(acted.fate, code=acted.code)
        try:
            fresh = self.open(seat, read.application)
        except CentreError:
            return Outcome(acted.fate)  # it must not look as if the act itself had failed
        return Outcome(acted.fate, fresh, fresh.since(read))

    def request_until(self) -> date:
        """The last day that is proposed for the answer to a request."""
        return self.terms.answer(self.today())

    def waiting(self, read: ReadCase) -> Waiting:
        """Whose turn it is in this case, and until when."""
        return waiting(read.state, self.terms, self.today())

    # ── the whole ───────────────────────────────────────────────────────────────────────────────────────────

    def fairness(self, seat: Seat, quarter: Quarter) -> FairnessReport:
        """Raises CentreRefused("period") for a quarter that is not over."""
        return figured(self.desk.fairness(seat.session, quarter), quarter, self.terms)

    # ── documents ───────────────────────────────────────────────────────────────────────────────────────────

    def paper(
        self,
        seat: Seat,
        document: DocumentOnFile,
        width: int,
        told: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Paper | None:
        """Fetch and draw it, ``width`` pixels wide; None once cancelled. told: how much has come, from 0 to 1.

        Raises CentreRefused("document") for one that has not arrived whole, or is not what was handed in.
        """
        pdf = self._fetched(seat, document, told, cancelled)
        if pdf is None:
            return None
        if sha256(pdf).hexdigest() != document.sha256:
            raise CentreRefused("document")
        return Paper(document, self.intake.previews(pdf, width))

    def _fetched(
        self, seat: Seat, document: DocumentOnFile, told: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> bytes | None:
        pdf = bytearray()
        while not cancelled():
            piece = self.desk.document(seat.session, document.id, len(pdf))
            if not piece:
                return bytes(pdf)
            pdf += piece
            told(min(1.0, len(pdf) / max(1, document.size)))
        return None
