"""Review, declarations, «تقديم»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from kiosk.domain.answers import YES, Answers
from kiosk.domain.forms import Page, Roster, Section, relevant, shown_fields
from kiosk.domain.forms.rehearsal import MOST, Doubt
from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.receipt import NextStep
from kiosk.domain.words import tr
from kiosk.services.applications import Submitted
from kiosk.services.ports import Printed, StoredDocument
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.delivery_words import Standing
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.finishing import Finishing, moment_words
from kiosk.ui.journey.number_message import NumberMessage
from kiosk.ui.journey.tracking import Tracking
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.done import DoneRoutes, DoneScreen
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.rehearsal import Point, RehearsalRoutes, RehearsalScreen
from kiosk.ui.screens.review import Agreement, ReviewRoutes, ReviewScreen

SUBMIT = tr("Submit")


@dataclass(slots=True)
class Submitting:
    """back: to the task list. change: to one page and back to the review. documents: the same for the checklist.

    agreements: to the question before a section, whether registries may be asked.
    """

    filling: Filling
    back: Callable[[], None]
    change: Callable[[Section, Page | Roster], None]
    documents: Callable[[], None]
    agreements: Callable[[Section], None] | None = None
    _agreed: Answers = field(default_factory=Answers)

    def begin(self) -> None:
        self.review()

    def review(self) -> None:
        filling = self.filling
        rows = [(row, filling.has(row)) for row in filling.due]
        routes = ReviewRoutes(self.change, self.documents, lambda: self._declare(0), self.back)
        screen = ReviewScreen(
            filling.programme,
            filling.case,
            rows,
            routes,
            filling.review_step,
            readings=filling.gathered.readings,
            agreements=self._agreements(),
        )
        filling.session.shell.go(screen)

    def _agreements(self) -> Sequence[Agreement]:
        """Which registries the person let be asked, and the way to change that."""
        filling, agreed = self.filling, self.filling.gathered.agreed
        if self.agreements is None:
            return ()
        return tuple(
            Agreement(use.code, agreed[use.code], partial(self.agreements, filling.programme.section(use.section)))
            for use in filling.programme.registries
            if use.code in agreed
        )

    # ── declarations ────────────────────────────────────────────────────────────────────────────────────────

    def _declare(self, number: int) -> None:
        filling = self.filling
        pages = filling.programme.declarations
        if number < 0:
            self.review()
        elif number >= len(pages):
            self._rehearse()
        else:
            page = pages[number]
            routes = filling.session.routes(
                lambda answers: self._declared(answers, number + 1),
                lambda answers: self._declared(answers, number - 1),
            )
            known = filling.progress.answers.with_(**dict(self._agreed.values))
            filling.session.form(FormScreen(page, known, filling.judge, routes, filling.review_step))

    def _declared(self, answers: Answers, following: int) -> None:
        names = {f.name for page in self.filling.programme.declarations for f in page.fields}
        self._agreed = Answers({name: value for name, value in answers.values.items() if name in names})
        self._declare(following)

    # ── the rehearsal ───────────────────────────────────────────────────────────────────────────────────────

    def _rehearse(self) -> None:
        """What an officer would stop at is told first; it stops nobody, and where there is nothing no page stands."""
        filling = self.filling
        programme, case, terms = filling.programme, filling.case, filling.session.suite.terms
        counted = replace(case, answers=relevant(programme, case))

        def look() -> tuple[Doubt, ...]:
            try:
                return programme.rehearse(counted, terms.policy, case.today)
            except UndefinedPolicy:
                return ()

        filling.session.do(Lane.STORE, look, self.rehearsed)

    def rehearsed(self, doubts: Sequence[Doubt]) -> None:
        """First what counts against the application, then missing papers; what is only compared stands beside these."""
        filling = self.filling
        points = [self._point(doubt) for doubt in doubts if not doubt.reminder]
        lacking = sum(row.required and not filling.has(row) for row in filling.due)
        if lacking:
            words = tr("%n required document(s) are not here yet.", "", 0).count(lacking)
            points.append(Point(words, tr("What is at hand can be added now."), self.documents))
        if not points:
            self._ask()
            return
        points += [self._point(doubt) for doubt in doubts if doubt.reminder]
        routes = RehearsalRoutes(self._ask, self._last_declaration)
        filling.session.shell.go(RehearsalScreen(points[:MOST], routes, filling.review_step))

    def _point(self, doubt: Doubt) -> Point:
        return Point(doubt.words, doubt.mend, partial(self.change, *self.filling.programme.place_of(doubt.part)))

    def _last_declaration(self) -> None:
        self._declare(len(self.filling.programme.declarations) - 1)

    def _ask(self) -> None:
        self.filling.session.shell.go(
            MessageScreen(
                "confirm",
                tr("Submit the application now?"),
                hint=tr("After submitting, the answers can't be changed from this kiosk."),
                back=Action("no_review", tr("No, look again"), self._last_declaration),
                forward=Action("submit", SUBMIT, self._submit, "paper-plane-right", Part.PRIMARY),
                icon="paper-plane-right",
            )
        )

    # ── «تقديم» ─────────────────────────────────────────────────────────────────────────────────────────────

    def _submit(self) -> None:
        filling = self.filling
        session, visit, answers = filling.session, filling.session.visit, filling.progress.answers
        applications, on_file = session.suite.applications, filling.on_file
        declared = tuple(
            f.name
            for page in filling.programme.declarations
            for f in shown_fields(page, filling.case)
            if self._agreed.text(f.name) == YES
        )
        programme = filling.programme
        session.hand_in(lambda: applications.submit(visit, programme, answers, declared, on_file), self._submitted)

    def _submitted(self, submitted: Submitted) -> None:
        session, answers = self.filling.session, self.filling.progress.answers
        receipts, visit = session.suite.receipts, session.visit
        tracking = Tracking(
            session,
            submitted.application,
            submitted.programme,
            self._handed_in(submitted),
            submitted.received,
            missing=submitted.missing,
            until=receipts.missing_until(submitted),
        )

        def steps(arrived: bool) -> tuple[NextStep, ...]:
            return receipts.steps(submitted, visit, arrived=arrived)

        def page(routes: DoneRoutes, standing: Standing) -> DoneScreen:
            day, missing = moment_words(submitted.at), len(submitted.missing)
            return DoneScreen(submitted.reference, day, steps, routes, standing, missing=missing)

        def print_copy(copy: int) -> Printed:
            return receipts.print(submitted, visit, answers, copy)

        number = NumberMessage(session, submitted.application, submitted.application)
        Finishing(session, tracking, print_copy, page, session.shell.end, number).begin()

    def _handed_in(self, submitted: Submitted) -> tuple[DocumentOnFile, ...]:
        held, on_file = self.filling.documents, self.filling.on_file
        return tuple(
            _on_file(held[row.key], submitted.at) if row.key in held else on_file[row.key] for row in submitted.received
        )


def _on_file(d: StoredDocument, at: datetime) -> DocumentOnFile:
    return DocumentOnFile(d.id, d.kind, d.key, d.pages, d.sha256, len(d.content), at, d.flaws)
