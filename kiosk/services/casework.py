"""What a person does about an application that was handed in: facts and documents in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from kiosk.domain.acts import appeals, bringing, changes, complaints, inquiries, requests, rules
from kiosk.domain.answers import Answers
from kiosk.domain.case import CaseFile, Request
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import ApplicationWithdrawn, CaseBody, Fact
from kiosk.domain.forms import Programme, relevant
from kiosk.domain.person_file import ApplicationState, DocumentOnFile
from kiosk.domain.policy import Confidence
from kiosk.domain.words import Words
from kiosk.domain.working_days import day_of
from kiosk.services.applications import Applications, added
from kiosk.services.errors import AlreadySubmitted, NotPossible
from kiosk.services.ports import StoredDocument, StoreWork
from kiosk.services.references import issue
from kiosk.services.visit import Visit

WhyNot = Callable[[CaseFile], Words | None]
Make = Callable[[StoreWork, tuple[UUID, ...]], CaseBody]


@dataclass(frozen=True, slots=True)
class Told:
    """What the person is told of an act. application: as it was before. documents: handed in with the act."""

    fact: Fact
    application: ApplicationState
    documents: tuple[DocumentOnFile, ...] = ()

    @property
    def reference(self) -> str:
        """Its number, or empty for an act that has none of its own."""
        return getattr(self.fact.body, "reference", "")


@dataclass(frozen=True, slots=True)
class Casework:
    """Each verb raises NotPossible with a sentence where the case has moved on, and AlreadySubmitted for a form whose
    draft is gone: a second touch stores nothing twice. ``answers`` are those of the form, checked.
    """

    applications: Applications
    terms: Terms

    # ── terms ───────────────────────────────────────────────────────────────────────────────────────────────

    def today(self) -> date:
        return day_of(self.applications.scribe.clock.now())

    def appeal_until(self, against: appeals.Target) -> date:
        """The last day of the time for an appeal (F36: soft; a later one is let through with a reason)."""
        return self.terms.last_day("deadline.objection_window", day_of(against.at))

    def appeal_form(self, against: appeals.Target) -> Programme:
        until, sure = self.appeal_until(against), self.appeal_time_is_sure(against)
        return appeals.appeal_form(against, until if self.today() > until else None, sure=sure)

    def appeal_time_is_sure(self, against: appeals.Target) -> bool:
        """Is that time officially confirmed? Else the page says that it is not."""
        term = self.terms.policy.figure("deadline.objection_window", day_of(against.at))
        return term.confidence is Confidence.HIGH

    def complaint_form(self, application: UUID) -> Programme:
        return complaints.complaint_form(application, self.today(), self.terms.complaint)

    def change_form(self, application: UUID) -> Programme:
        return changes.change_form(application, self.terms.policy.days("deadline.notify_change", self.today()))

    # ── acts ────────────────────────────────────────────────────────────────────────────────────────────────

    def appeal(self, visit: Visit, app: ApplicationState, against: appeals.Target, answers: Answers) -> Told:
        form, id = self.appeal_form(against), uuid7()
        shown = self._shown(visit, form, answers)

        def make(work: StoreWork, documents: tuple[UUID, ...]) -> CaseBody:
            return appeals.appealed(app.id, id, self._issue(work), against, shown, documents)

        return self._act(visit, app, form.code, lambda case: rules.against_appeal(case, against.decision), make)

    def provide(self, visit: Visit, app: ApplicationState, request: Request, answers: Answers) -> Told:
        """Also raises NotPossible where neither words nor a document are given."""
        form = requests.answer_form(request)
        shown = self._shown(visit, form, answers)

        def make(_work: StoreWork, documents: tuple[UUID, ...]) -> CaseBody:
            nothing = requests.given(shown, len(documents))
            if nothing is not None:
                raise NotPossible(nothing)
            return requests.provided(app.id, request.id, shown, documents)

        return self._act(visit, app, form.code, lambda case: rules.against_answer(case, request.id), make)

    def bring(self, visit: Visit, app: ApplicationState) -> Told:
        """Also raises NotPossible where no document was added."""

        def make(_work: StoreWork, documents: tuple[UUID, ...]) -> CaseBody:
            if not documents:
                raise NotPossible(bringing.NOTHING_BROUGHT)
            return bringing.brought(app.id, documents)

        return self._act(visit, app, bringing.form_code(app.id), rules.against_bringing, make)

    def ask(self, visit: Visit, app: ApplicationState, answers: Answers) -> Told:
        def make(work: StoreWork, _documents: tuple[UUID, ...]) -> CaseBody:
            return inquiries.asked(app.id, uuid7(), self._issue(work), answers)

        return self._act(visit, app, inquiries.form_code(app.id), rules.against_word, make)

    def complain(self, visit: Visit, app: ApplicationState, answers: Answers) -> Told:
        form = self.complaint_form(app.id)
        shown = self._shown(visit, form, answers)

        def make(work: StoreWork, documents: tuple[UUID, ...]) -> CaseBody:
            return complaints.complained(app.id, uuid7(), self._issue(work), shown, documents)

        return self._act(visit, app, form.code, rules.against_word, make)

    def report(self, visit: Visit, app: ApplicationState, answers: Answers) -> Told:
        form = self.change_form(app.id)
        shown = self._shown(visit, form, answers)

        def make(_work: StoreWork, documents: tuple[UUID, ...]) -> CaseBody:
            return changes.reported(app.id, uuid7(), shown, self.today(), documents)

        return self._act(visit, app, form.code, rules.against_word, make)

    def withdraw(self, visit: Visit, app: ApplicationState) -> Told:
        return self._act(visit, app, "", rules.against_withdrawal, lambda _work, _ids: ApplicationWithdrawn(app.id))

    # ── how it is done ──────────────────────────────────────────────────────────────────────────────────────

    def _shown(self, visit: Visit, form: Programme, answers: Answers) -> Answers:
        return relevant(form, self.applications.case(visit, answers))

    def _issue(self, work: StoreWork) -> str:
        return issue(work, self.applications.scribe)

    def _act(self, visit: Visit, app: ApplicationState, form: str, why_not: WhyNot, make: Make) -> Told:
        """form: whose draft and documents it takes up; empty for an act without one."""
        if not visit.identified:
            raise PermissionError("only an identified person acts on an application")
        with self.applications.store.work() as work:
            self._still_possible(work, visit, app, why_not)
            documents = self._take_up(work, visit, app, form)
            body = make(work, tuple(d.id for d in documents))
            fact = self.applications.scribe.fact(visit, body)
            work.append(fact)
        handed_in = tuple(_on_file(d, fact.at) for d in documents)
        return Told(fact, app, handed_in)

    @staticmethod
    def _still_possible(work: StoreWork, visit: Visit, app: ApplicationState, why_not: WhyNot) -> None:
        """As the case stands with what this machine has stored since it was read."""
        case, seen = app.case, {fact.id for fact in app.case.history}
        for fact in work.facts_of(visit.person):
            if isinstance(fact.body, CaseBody) and fact.body.application == app.id and fact.id not in seen:
                case = case.after(fact)
        words = why_not(case)
        if words is not None:
            raise NotPossible(words)

    def _take_up(self, work: StoreWork, visit: Visit, app: ApplicationState, form: str) -> tuple[StoredDocument, ...]:
        if not form:
            return ()
        if work.draft(visit.person, form) is None:
            raise AlreadySubmitted(form.partition(":")[0])
        documents = work.documents(visit.person, form)
        for document in documents:
            for told in added(app.id, document):
                work.append(self.applications.scribe.fact(visit, told))
        work.drop_draft(visit.person, form)
        return documents


def _on_file(d: StoredDocument, at: datetime) -> DocumentOnFile:
    return DocumentOnFile(d.id, d.kind, d.key, d.pages, d.sha256, len(d.content), at, d.flaws)
