"""Pages of what a person does about an application, for the gallery: each as its wizard makes it of sample answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from uuid import uuid4

from following_states import APP, APPEALED, FINAL, INITIAL, NOT_ELIGIBLE, REQUEST, STATES
from page_states import MORNING, nothing
from samples import NATIONAL_ID, sample_case
from sending_states import ON_THE_WAY, REFERENCE, WHOLE

from kiosk.domain.acts import rules
from kiosk.domain.acts.appeals import targets
from kiosk.domain.answers import Answers
from kiosk.domain.facts import Actor, Assurance, Fact, Role
from kiosk.domain.forms import Page, Programme, page_problems
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.services.casework import Told
from kiosk.services.drafts import Progress
from kiosk.services.ports import StoredDocument
from kiosk.services.slip_words import slip_words
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.delivery_words import Standing
from kiosk.ui.journey.acts.answering import Answering
from kiosk.ui.journey.acts.appealing import Appealing
from kiosk.ui.journey.acts.asking import inquiry
from kiosk.ui.journey.acts.bringing import Bringing
from kiosk.ui.journey.acts.complaining import complaint
from kiosk.ui.journey.acts.plan import Plan
from kiosk.ui.journey.acts.reporting import change
from kiosk.ui.journey.acts.telling import not_possible, sign_in_first
from kiosk.ui.journey.acts.withdrawing import DONE as WITHDRAWN
from kiosk.ui.journey.acts.withdrawing import Withdrawing
from kiosk.ui.journey.acts.wizard import FILES, Wizard
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.finishing import moment_words
from kiosk.ui.journey.papers import Papers
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.attachments import AttachmentsScreen
from kiosk.ui.screens.done import DoneRoutes, DoneScreen
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.form import FormScreen

AnyScreen = Screen | FullScreen
Made = Iterator[tuple[str, Callable[[], AnyScreen], Page | None]]

SENTENCE = "انتهى العقد مع المؤسسة في شهر مايو، ولم يبق دخل غير معاش الوالدة. "
ANSWERS = Answers().with_(
    late_because="كنت في المستشفى حتى اليوم.",
    ground="reasons",
    agree_INCOME_OVER_MIN="dispute",
    why_INCOME_OVER_MIN="انتهى العقد في مايو.",
    agree_HOUSING_PROOF_MISSING="dispute",
    why_HOUSING_PROOF_MISSING="العقد موثق.",
    statement=SENTENCE * 3,
    answer_text=SENTENCE,
    topic="payment",
    question=SENTENCE,
    contact="mobile",
    month="2026-11",
    complaint_kind="short",
    expected="1320",
    received="900",
    complaint_text=SENTENCE,
    change_kind="income",
    since="a_day",
    since_day="H:1448-3-1",
    change_text="",
)


@dataclass(frozen=True, slots=True)
class ActPages:
    """asked: the page that something goes to."""

    session: Session
    asked: Callable[[Callable[[], object]], AnyScreen]

    def pages(self) -> Made:
        for name, plan in self._plans():
            yield from self._of(name, plan)
        yield from self._around()
        yield from self._appeal_done()

    # ── wizards ─────────────────────────────────────────────────────────────────────────────────────────────

    def _plans(self) -> Iterator[tuple[str, Plan]]:
        rejected, file = app("rejected"), file_of("rejected")
        appealing = Appealing(self.session, rejected, None, nothing)
        (target,) = targets(rejected.case)
        yield "appeal", appealing.plan(target)
        long_ago = appealing.plan(replace(target, at=target.at - timedelta(days=90)))
        yield "late_appeal", replace(long_ago, form=_only(long_ago, "late"))
        yield "answer", Answering(self.session, app(""), REQUEST, nothing).plan(app("").case.requests[0])
        assert file.account is not None
        lacking = replace(app("review"), missing=("identity_card", "family_record"))
        yield "bring", Bringing(self.session, lacking, nothing).plan(file.account)
        account = replace(file.account, email="salim@mail.com")
        yield "inquiry", inquiry(self.session, rejected, replace(file, account=account))
        yield "complaint", complaint(self.session, rejected, file)
        yield "change", change(self.session, rejected, file)

    def _wizard(self, plan: Plan, answers: Answers = ANSWERS, files: int = 0) -> Wizard:
        wizard = Wizard(self.session, plan, nothing)
        seen = frozenset(part.name for section in plan.form.sections for part in section.parts)
        documents = {d.key: d for d in _documents(plan, files)}
        wizard._filling = Filling(self.session, plan.form, Progress(answers, visited=seen), documents)
        return wizard

    def _of(self, name: str, plan: Plan) -> Made:
        for section in plan.form.sections:
            for page in section.parts:
                assert isinstance(page, Page)
                show = partial(self._show, plan, page.name)
                yield f"{name}-{page.name}", show, page if not page.one_touch else None
                if not page.one_touch and page_problems(page, sample_case(_without(page))):
                    yield f"{name}-{page.name}-wrong", partial(self._show, plan, page.name, wrong=True), page
        if name == "late_appeal":
            return
        yield f"{name}-review", partial(self.asked, self._wizard(plan, files=2)._review), None
        if plan.question is not None:
            yield f"{name}-confirm", partial(self.asked, partial(self._wizard(plan)._ask, plan.question)), None
        if plan.attachments is not None:
            for files in (0, 1, 5):
                yield f"{name}-files-{files}", partial(self.asked, self._wizard(plan, files=files).files), None
            yield f"{name}-files-wrong", partial(self._files_wrong, plan), None
        if plan.papers is not None:
            wizard = self._wizard(plan, files=1)
            papers = Papers(wizard.filling, nothing, nothing, wizard._step(FILES), plan.papers)
            yield f"{name}-papers", partial(self.asked, papers.checklist), None

    def _show(self, plan: Plan, name: str, *, wrong: bool = False) -> AnyScreen:
        section, page = next((s, p) for s in plan.form.sections for p in s.parts if p.name == name)
        assert isinstance(page, Page)
        wizard = self._wizard(plan, _without(page) if wrong else ANSWERS)
        screen = self.asked(partial(wizard.show, section, page, nothing))
        if wrong and isinstance(screen, FormScreen):
            screen.rebuild = nothing
            screen.go_on()
        return screen

    def _files_wrong(self, plan: Plan) -> AnyScreen:
        screen = self.asked(self._wizard(plan).files)
        assert isinstance(screen, AttachmentsScreen)
        screen.rebuild = nothing
        screen._go_on()
        return screen

    # ── around them ─────────────────────────────────────────────────────────────────────────────────────────

    def _around(self) -> Made:
        for name, state in (("request", ""), ("request-late", "late")):
            answering = Answering(self.session, app(state), REQUEST, nothing)
            (request,) = app(state).case.requests
            yield name, partial(self.asked, partial(answering.asked, request)), None
        stopped = self._stopped()
        which = Appealing(self.session, stopped, None, nothing)
        yield "decision-which", partial(self.asked, partial(which._ask_which, targets(stopped.case))), None
        yield "withdraw", partial(self.asked, Withdrawing(self.session, app("review"), nothing).ask), None
        yield "not_possible", lambda: not_possible(rules.APPEAL_OPEN, nothing), None
        yield "sign_in_first", lambda: sign_in_first(self.session, nothing), None

    @staticmethod
    def _stopped() -> ApplicationState:
        """Finally approved, and a month later found without entitlement: two decisions to appeal against."""
        case = app("approved").case
        for body in (INITIAL, FINAL, NOT_ELIGIBLE):
            actor = Actor(Role.OFFICER, "2001")
            case = case.after(Fact(uuid4(), NATIONAL_ID, MORNING, "0007", actor, Assurance.CODE, body))
        return replace(app("approved"), case=case)

    # ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────

    def _appeal_done(self) -> Made:
        standings = {"": WHOLE, **ON_THE_WAY}
        for name, standing in standings.items():
            yield f"appeal-done-{name}".rstrip("-"), partial(self._done, standing, Paper.FILED), None
        yield "appeal-done-printed", partial(self._done, WHOLE, Paper.PRINTED), None
        yield "appeal-done-failed", partial(self._done, ON_THE_WAY["offline"], Paper.FAILED), None
        yield "withdrawn-done", self._withdrawn, None

    def _done(self, standing: Standing, paper: Paper) -> DoneScreen:
        plan = next(plan for name, plan in self._plans() if name == "appeal")
        fact = Fact(uuid4(), NATIONAL_ID, MORNING, "0007", Actor(Role.APPLICANT), Assurance.CODE, APPEALED)
        told = Told(fact, app("rejected"))
        steps = slip_words(fact, told.application, self.session.suite.terms).steps
        routes = DoneRoutes(nothing, nothing, nothing, nothing, nothing)
        screen = DoneScreen(
            told.reference, moment_words(MORNING), lambda _arrived: steps, routes, standing, words=plan.done
        )
        screen.paper = paper
        return screen

    def _withdrawn(self) -> DoneScreen:
        routes = DoneRoutes(nothing, nothing, nothing, nothing, nothing)
        screen = DoneScreen(REFERENCE, moment_words(MORNING), lambda _arrived: (), routes, WHOLE, words=WITHDRAWN)
        screen.paper = Paper.FILED
        return screen


def file_of(state: str) -> PersonFile:
    return STATES[state].known.file


def app(state: str) -> ApplicationState:
    found = file_of(state).application(APP)
    assert found is not None
    return found


def _without(page: Page) -> Answers:
    """The answers but for the page's own."""
    return ANSWERS.without(*(field.name for field in page.fields))


def _only(plan: Plan, name: str) -> Programme:
    (section,) = plan.form.sections
    parts = tuple(part for part in section.parts if part.name == name)
    return replace(plan.form, sections=(replace(section, parts=parts),))


def _documents(plan: Plan, count: int) -> Iterator[StoredDocument]:
    """In the rows that are added freely, or that the form asks for."""
    wanted = plan.form.attachments
    if wanted is not None:
        keys = [wanted.row(number).key for number in range(1, count + 1)]
    else:
        keys = [f"requested:{number}" for number in range(1, count + 1)]
    for key in keys:
        yield StoredDocument(
            uuid4(), NATIONAL_ID, plan.form.code, "kind", key, "application/pdf", 2, "0", b"%PDF" * 150_000
        )
