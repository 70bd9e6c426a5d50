"""One application: the whole of it, the reasons behind the eye, its decisions and their letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from kiosk.domain.needs import needs
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.refusal import refusal
from kiosk.domain.working_days import day_of
from kiosk.services.rulings import Told
from kiosk.ui.background import Lane
from kiosk.ui.case_view import case_view, ruling_title, told_of
from kiosk.ui.case_words import programme_of
from kiosk.ui.content import Action
from kiosk.ui.journey.rulings import Rulings
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.tracking import Tracking
from kiosk.ui.journey.watching import Seen, Watching
from kiosk.ui.journey.ways_on import NEED_WORDS, WaysOn
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.state_list import StateLine
from kiosk.ui.screens.case import CaseScreen, CaseView
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
    _whole: frozenset[UUID] | None = None

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
            elsewhere=self._elsewhere(app),
            missing=tuple(row for row in due if row.key in app.missing),
            until=session.suite.terms.missing_documents(app.submitted_at),
        )
        return tracking.lines(tracking.ask())[1:]

    def _elsewhere(self, app: ApplicationState) -> frozenset[UUID]:
        """Asked of the centre until all have arrived: what it has once, it keeps."""
        handed_in = frozenset(document.id for document in app.documents)
        if handed_in != self._whole:
            found = self.session.suite.whereabouts.elsewhere(self.session.visit, app.documents)
            self._whole = handed_in if not found and self.session.visit.session else None
            return found
        return frozenset()

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
        """What the page's green button says is not offered twice."""
        app = self._app
        if app is None:
            return ()
        rulings, forward = Rulings(self.session, app, self.begin), self._forward()
        eye = (Action("eye", REASONS, rulings.reasons, "eye"),) if refusal(app.case) is not None else ()
        return (
            *eye,
            *(self._to(rulings, told, n) for n, told in enumerate(told_of(app.case))),
            *(way for way in self._ways_on.offered(app) if forward is None or way.words != forward.words),
        )

    @staticmethod
    def _to(rulings: Rulings, told: Told, place: int) -> Action:
        return Action(f"decision_{place}", ruling_title(told), partial(rulings.decision, told), "file-text")

    def _forward(self) -> Action | None:
        app = self._app
        wanted = needs(app, self.session.suite.terms, self._today) if app is not None else ()
        need = next((need for need in wanted if need.act in NEED_WORDS), None)
        if app is None or need is None:
            return None
        run = partial(self._ways_on.meet, app, need)
        return Action("need", NEED_WORDS[need.act], run, part=Part.PRIMARY)
