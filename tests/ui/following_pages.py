"""Pages of following an application, for the gallery: each as its journey makes it of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from following_states import ABROAD, APP, FINAL, INITIAL, NEW, OVER, STATES, UNKNOWN_REASON, State
from page_states import nothing
from samples import TODAY

from kiosk.domain.refusal import refusal
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.ui.case_view import told_of
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.delivery_words import ARRIVED, missing_line
from kiosk.ui.journey.following import FollowingUp
from kiosk.ui.journey.following_one import FollowingOne
from kiosk.ui.journey.rulings import Rulings
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.watching import Seen
from kiosk.ui.kit.state_list import StateLine
from kiosk.ui.screens.decision import DecisionScreen
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.reasons import ReasonsScreen

AnyScreen = Screen | FullScreen
Named = Iterator[tuple[str, Callable[[], AnyScreen]]]
PAPERS = (
    StateLine(tr("National ID card"), Tone.OK, ARRIVED),
    missing_line(tr("Lease"), TODAY),
)


@dataclass(frozen=True, slots=True)
class FollowingPages:
    """asked: the page that something goes to."""

    session: Session
    asked: Callable[[Callable[[], object]], AnyScreen]

    def pages(self) -> Named:
        for name, state in STATES.items():
            yield f"requests-{name}".rstrip("-"), partial(self._list, state)
            if state.bodies:
                yield f"application-{name}".rstrip("-"), partial(self._whole, state)
        yield "reasons", partial(self._reasons, STATES["rejected"])
        yield "reasons-one", partial(self._reasons, OVER)
        yield "reasons-abroad", partial(self._reasons, ABROAD)
        for paper in Paper:
            yield f"reasons-{paper}", partial(self._reasons, OVER, paper=paper)
        yield "reasons-speaking", partial(self._reasons, OVER, speaking=True)
        yield "reasons-hidden", partial(self._reasons, STATES["rejected"], hidden=True)
        yield "reasons-month", partial(self._reasons, STATES["stopped"])
        yield "reasons-unknown", partial(self._reasons, State((*NEW, UNKNOWN_REASON)))
        for paper in Paper:
            yield f"decision-{paper}", partial(self._decision, STATES["rejected"], paper)
        yield "decision-approved", partial(self._decision, State((*NEW, INITIAL, FINAL)), Paper.NONE)
        yield "decision-month", partial(self._decision, STATES["stopped"], Paper.NONE)
        yield "which_application", self._which
        yield "nothing_to_appeal", partial(self.asked, partial(self._up()._appeal, _seen(STATES["review"])))

    def _up(self) -> FollowingUp:
        return FollowingUp(self.session, nothing, nothing)

    def _list(self, state: State) -> AnyScreen:
        return self.asked(partial(self._up()._show, _seen(state)))

    def _one(self, state: State) -> FollowingOne:
        one = FollowingOne(self.session, APP, nothing)
        one._seen = _seen(state)
        return one

    def _whole(self, state: State) -> AnyScreen:
        one = self._one(state)
        return self.asked(lambda: one._show((_seen(state), PAPERS)))

    def _rulings(self, state: State) -> Rulings:
        (app,) = [app for app in state.known.file.applications if app.id == APP]
        return Rulings(self.session, app, nothing)

    def _reasons(
        self, state: State, *, hidden: bool = False, speaking: bool = False, paper: Paper = Paper.NONE
    ) -> AnyScreen:
        rulings = self._rulings(state)
        stands = refusal(rulings.app.case)
        assert stands is not None
        why = self.session.suite.whys.of(self.session.visit, rulings.app, stands, "ar")
        page = self.asked(lambda: rulings.tell(stands, why))
        assert isinstance(page, ReasonsScreen)
        page.hidden, page.speaking, page.paper = hidden, speaking, paper
        return page

    def _decision(self, state: State, paper: Paper) -> AnyScreen:
        rulings = self._rulings(state)
        page = self.asked(lambda: rulings.decision(told_of(rulings.app.case)[0]))
        assert isinstance(page, DecisionScreen)
        page.paper = paper
        return page

    def _which(self) -> AnyScreen:
        seen, up = _seen(STATES[""]), self._up()
        return self.asked(lambda: up._one_of(seen, up._newest_first(seen), nothing))


def _seen(state: State) -> Seen:
    return Seen(state.known, state.offline)
