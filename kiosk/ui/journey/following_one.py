"""One application: the whole of it, the reasons behind the eye, its decisions and their letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from kiosk.domain.acts.appeals import target
from kiosk.domain.case import Decision
from kiosk.domain.dates import short_day
from kiosk.domain.needs import needs
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.reasons import REASONS as CATALOGUE
from kiosk.domain.refusal import refusal
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, tr
from kiosk.domain.working_days import day_of
from kiosk.services.ports import Printed
from kiosk.ui.background import Lane
from kiosk.ui.case_view import case_view, decision_view
from kiosk.ui.case_words import number_line, programme_of
from kiosk.ui.content import Action
from kiosk.ui.faults import PRINTER
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.tracking import Tracking
from kiosk.ui.journey.watching import Seen, Watching
from kiosk.ui.journey.ways_on import NEED_WORDS, WaysOn
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.state_list import StateLine
from kiosk.ui.screens.case import CaseScreen, CaseView
from kiosk.ui.screens.decision import DecisionRoutes, DecisionScreen
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.reasons import ReasonsRoutes, ReasonsScreen
from kiosk.ui.screens.requests import REASONS

Found = tuple[Seen, tuple[StateLine, ...]]


@dataclass(slots=True)
class FollowingOne:
    """id: the application. back: to the list."""

    session: Session
    id: UUID
    back: Callable[[], None]
    _seen: Seen | None = None
    _screen: CaseScreen | None = None

    # ── the whole of it ─────────────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        self.session.do(Lane.NETWORK, self._ask, self._show)

    def _ask(self) -> Found:
        """Off the screen's thread: the file, and where its papers are."""
        seen = Watching(self.session).ask()
        app = seen.known.file.application(self.id)
        return seen, self._papers(app) if app is not None else ()

    def _papers(self, app: ApplicationState) -> tuple[StateLine, ...]:
        """Each document with where it is, then the missing ones. Without the answers' case nothing is named."""
        session, programme = self.session, programme_of(app)
        if programme is None or session.visit.birth_date is None:
            return ()
        due = programme.checklist(session.suite.applications.case(session.visit, app.answers))
        tracking = Tracking(
            session,
            app.id,
            programme,
            app.documents,
            due,
            elsewhere=session.suite.whereabouts.elsewhere(session.visit, app.documents),
            missing=tuple(row for row in due if row.key in app.missing),
            until=session.suite.terms.missing_documents(app.submitted_at),
        )
        return tracking.lines(tracking.ask())[1:]

    def _show(self, found: Found) -> None:
        view = self._view(found)
        if view is None:
            self.back()
            return
        self._screen = CaseScreen(view, self._ways, self.back, self._forward)
        self.session.shell.go(self._screen)
        self._stay(self._screen)

    def _stay(self, screen: CaseScreen) -> None:
        Watching(self.session).stay(screen, self._ask, self._told)

    def _told(self, found: Found) -> None:
        screen, view = self._screen, self._view(found)
        if screen is not None and view is not None and view != screen.view:
            screen.view = view
            if self.session.shell.screen is screen:
                self.session.shell.renew()

    def _view(self, found: Found) -> CaseView | None:
        self._seen, papers = found
        app = self._app
        if app is None:
            return None
        terms, unsent = self.session.suite.terms, self._seen.known.unsent
        return case_view(app, self._seen.notes(), papers, terms, self._today, unsent)

    @property
    def _app(self) -> ApplicationState | None:
        return self._seen.known.file.application(self.id) if self._seen is not None else None

    @property
    def _today(self) -> date:
        return day_of(self.session.suite.applications.scribe.clock.now())

    # ── ways on ─────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _ways_on(self) -> WaysOn:
        return WaysOn(self.session, self.begin)

    def _ways(self) -> tuple[Action, ...]:
        app = self._app
        if app is None:
            return ()
        eye = Action("eye", REASONS, self.reasons, "eye") if refusal(app.case) is not None else None
        decisions = (self._to(app, decision) for decision in reversed(app.case.decisions))
        return (*((eye,) if eye is not None else ()), *decisions, *self._ways_on.offered(app))

    def _to(self, app: ApplicationState, decision: Decision) -> Action:
        place = app.case.decisions.index(decision)
        words = tr("Decision: {outcome}").fill(outcome=status(decision.outcome).name)
        return Action(f"decision_{place}", words, partial(self._decision, decision), "file-text")

    def _forward(self) -> Action | None:
        app = self._app
        wanted = needs(app, self.session.suite.terms, self._today) if app is not None else ()
        need = next((need for need in wanted if need.act in NEED_WORDS), None)
        if app is None or need is None:
            return None
        run = partial(self._ways_on.meet, app, need)
        return Action("need", NEED_WORDS[need.act], run, part=Part.PRIMARY)

    # ── the reasons ─────────────────────────────────────────────────────────────────────────────────────────

    def look_at(self, seen: Seen) -> None:
        """The reasons first, as the list's eye opens them; back leads to the list."""
        self._seen = seen
        self._reasons(self.back)

    def reasons(self) -> None:
        self._reasons(self.begin)

    def _reasons(self, back: Callable[[], None]) -> None:
        app = self._app
        found = refusal(app.case) if app is not None else None
        if app is None or found is None:
            back()
            return
        known = {reason.code: reason for reason in CATALOGUE}
        routes = ReasonsRoutes(self._appeal(app, found.decision, back), self.session.shell.renew, back)
        reasons = [known.get(code) for code in found.reasons]
        self.session.shell.go(ReasonsScreen(number_line(app), found, reasons, self._until(app), routes))

    def _appeal(self, app: ApplicationState, decision: UUID, back: Callable[[], None]) -> Callable[[], None] | None:
        if target(app.case, decision) is None:
            return None
        return partial(WaysOn(self.session, back).appeal, app)

    def _until(self, app: ApplicationState) -> Words | None:
        stands = refusal(app.case)
        against = target(app.case, stands.decision) if stands is not None else None
        if against is None:
            return None
        until = self.session.suite.casework.appeal_until(against)
        left = (until - self._today).days
        if left < 0:
            return tr("The time for an appeal ended on {day}. A later one needs a reason.").fill(day=short_day(until))
        return tr("An appeal is taken until {day}. %n day(s) left.", "", 0).fill(day=short_day(until)).count(left)

    # ── a decision, its letter ──────────────────────────────────────────────────────────────────────────────

    def _decision(self, decision: Decision) -> None:
        app = self._app
        if app is None:
            return
        stands = refusal(app.case)
        routes = DecisionRoutes(
            lambda: self._print(screen, app, decision),
            self.reasons if stands is not None and stands.decision == decision.id else None,
            self._appeal(app, decision.id, self.begin),
            self.begin,
        )
        screen = DecisionScreen(decision_view(app, decision), routes)
        self.session.shell.go(screen)

    def _print(self, screen: DecisionScreen, app: ApplicationState, decision: Decision) -> None:
        session, visit, letters = self.session, self.session.visit, self.session.suite.letters

        def printed(result: Printed) -> None:
            if result.fault is None:
                screen.paper = Paper.PRINTED if result.paper else Paper.FILED
            else:
                screen.paper, screen.why = Paper.FAILED, PRINTER[result.fault]
            self._renew(screen)

        def failed(_error: Exception) -> None:
            screen.paper = Paper.FAILED
            self._renew(screen)

        screen.paper, screen.why = Paper.PRINTING, None
        self._renew(screen)
        session.shell.background.run(Lane.DEVICE, lambda: letters.print(visit, app, decision), printed, failed)

    def _renew(self, screen: DecisionScreen) -> None:
        if self.session.shell.screen is screen:
            self.session.shell.renew()
