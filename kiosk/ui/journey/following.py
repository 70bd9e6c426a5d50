"""«الطلبات»: the list, and from it to one application, its reasons, its decisions and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.needs import Need, needs
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.refusal import refusal
from kiosk.domain.timeline import timeline
from kiosk.domain.words import tr
from kiosk.domain.working_days import day_of
from kiosk.ui.case_words import (
    in_both,
    month_chip,
    need_words,
    number_line,
    programme_title,
    status_chip,
    step,
)
from kiosk.ui.content import Action
from kiosk.ui.journey.following_one import FollowingOne
from kiosk.ui.journey.rulings import Rulings
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.watching import Seen, Watching
from kiosk.ui.journey.ways_on import NEED_WORDS, WaysOn, may_appeal
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.request_card import RequestLines
from kiosk.ui.screens.choice import ChoiceScreen, Offer
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.requests import Listed, RequestsRoutes, RequestsScreen, RequestsView


@dataclass(slots=True)
class FollowingUp:
    """apply: to a new application. back: out of following."""

    session: Session
    apply: Callable[[], None]
    back: Callable[[], None]
    _seen: Seen | None = None
    _screen: RequestsScreen | None = None

    # ── where a person begins ───────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """The list."""
        self._watching.begin(self._show)

    def ask(self) -> None:
        """An inquiry on the one application, or on the one that is chosen."""
        self._watching.begin(lambda seen: self._one_of(seen, self._newest_first(seen), self._ways.ask))

    def appeal(self) -> None:
        """Against the decision that can be appealed; where there is none, that is said."""
        self._watching.begin(self._appeal)

    def _appeal(self, seen: Seen) -> None:
        against = [app for app in self._newest_first(seen) if may_appeal(app)]
        if against:
            self._one_of(seen, against, self._ways.appeal)
            return
        self.session.shell.go(
            MessageScreen(
                "nothing_to_appeal",
                tr("There is no decision to appeal against now"),
                hint=tr("An appeal is raised against «Not eligible» or «Rejected», once at a time."),
                back=Action("back", BACK, self.back),
                forward=Action("list", tr("To the applications"), self.begin, part=Part.PRIMARY),
                icon="scales",
            )
        )

    def _one_of(self, seen: Seen, apps: list[ApplicationState], run: Callable[[ApplicationState], None]) -> None:
        if not apps:
            self._show(seen)
        elif len(apps) == 1:
            run(apps[0])
        else:
            offers = [self._offer(app, run) for app in apps]
            heading, back = tr("Which application is it about?"), Action("back", BACK, self.back)
            self.session.shell.go(ChoiceScreen("which_application", heading, offers, back=back))

    @staticmethod
    def _offer(app: ApplicationState, run: Callable[[ApplicationState], None]) -> Offer:
        return Offer(
            f"application_{app.reference}", programme_title(app), number_line(app), "file-text", lambda: run(app)
        )

    # ── the list ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _watching(self) -> Watching:
        return Watching(self.session)

    @property
    def _ways(self) -> WaysOn:
        return WaysOn(self.session, self.begin)

    @property
    def _today(self) -> date:
        return day_of(self.session.suite.applications.scribe.clock.now())

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        routes = RequestsRoutes(self._details, self._eye, self._do_first, self.apply, self.back)
        self._screen = RequestsScreen(self.view(seen), routes)
        self.session.shell.go(self._screen)
        self._watching.stay(self._screen, self._watching.ask, self._told)

    def _told(self, seen: Seen) -> None:
        """In its place, and only when it says something else than before."""
        screen, view = self._screen, self.view(seen)
        self._seen = seen
        if screen is not None and view != screen.view:
            screen.view = view
            if self.session.shell.screen is screen:
                self.session.shell.renew()

    @staticmethod
    def _newest_first(seen: Seen) -> list[ApplicationState]:
        return sorted(seen.known.file.applications, key=lambda app: app.submitted_at, reverse=True)

    def view(self, seen: Seen) -> RequestsView:
        apps = self._newest_first(seen)
        listed = tuple(self._listed(app, seen, newest=place == 0) for place, app in enumerate(apps))
        first = self._first_need(apps)
        return RequestsView(listed, seen.notes(), NEED_WORDS[first[1].act] if first is not None else None)

    def _listed(self, app: ApplicationState, seen: Seen, *, newest: bool) -> Listed:
        sent = app.id not in seen.known.unsent
        month, lines = month_chip(app.case), (number_line(app), in_both(day_of(app.submitted_at)))
        terms, today = self.session.suite.terms, self._today
        steps = timeline(app, terms, today, seen.known.unsent) if newest else ()
        told = RequestLines(
            programme_title(app),
            lines,
            (status_chip(app, sent=sent), *((month,) if month is not None else ())),
            tuple(need_words(need) for need in needs(app, terms, today)),
            tuple(step(stage) for stage in steps),
        )
        return Listed(app.id, app.reference, told, eye=refusal(app.case) is not None)

    def _first_need(self, apps: list[ApplicationState]) -> tuple[ApplicationState, Need] | None:
        """The most pressing of all applications that can be met here."""
        terms, today = self.session.suite.terms, self._today
        found = [(app, need) for app in apps for need in needs(app, terms, today) if need.act in NEED_WORDS]
        return min(found, key=lambda pair: (pair[1].act != "answer", pair[1].due), default=None)

    # ── on from it ──────────────────────────────────────────────────────────────────────────────────────────

    def _one(self, id: UUID) -> FollowingOne:
        return FollowingOne(self.session, id, self.begin)

    def _details(self, id: UUID) -> None:
        self._one(id).begin()

    def _eye(self, id: UUID) -> None:
        app = self._seen.known.file.application(id) if self._seen is not None else None
        if app is not None:
            Rulings(self.session, app, self.begin).reasons()

    def _do_first(self) -> None:
        first = self._first_need(self._newest_first(self._seen)) if self._seen is not None else None
        if first is not None:
            self._ways.meet(*first)
