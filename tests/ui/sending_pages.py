"""Pages of what is on its way, for the gallery: the documents, who comes back, and what a clerk sees to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace
from uuid import UUID, uuid4

from page_states import nothing
from samples import TODAY, sample_case
from sending_states import ON_THE_WAY, REFERENCE, UPKEEP, WHOLE, twice_registered

from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.words import tr
from kiosk.ui.content import Action, FullScreen, Screen
from kiosk.ui.delivery_words import Standing
from kiosk.ui.journey.applying import Applying
from kiosk.ui.journey.returning import Returning, held_page
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.tracking import Tracking
from kiosk.ui.journey.upkeep import ClerksPage
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.delivery import DeliveryScreen

AnyScreen = Screen | FullScreen
Named = Iterator[tuple[str, Callable[[], AnyScreen]]]


@dataclass(frozen=True, slots=True)
class Sending:
    """asked: the page that something goes to."""

    session: Session
    asked: Callable[[Callable[[], object]], AnyScreen]

    def pages(self) -> Named:
        yield from self._coming_back()
        yield "delivery", lambda: self._delivery(ON_THE_WAY["refused"])
        yield from self._clerk()

    def _coming_back(self) -> Named:
        for name, standing in {"": WHOLE, **ON_THE_WAY}.items():
            show = partial(self._submitted_before, standing)
            yield f"submitted_before-{name}".rstrip("-"), partial(self.asked, show)
        file = twice_registered()
        for name, clerk in (("contested", False), ("contested-with-clerk", True)):
            returning = Returning(self.session, file, nothing, clerk)
            yield name, partial(self.asked, partial(returning._ask, file.contested))
        yield "held", lambda: held_page(self.session, nothing)

    def _tracking(self) -> Tracking:
        programme = PROGRAMMES[0]
        due = programme.checklist(sample_case())
        nowhere = frozenset[UUID]()
        return Tracking(self.session, uuid4(), programme, (), due, "under_review", nowhere, due[2:4], TODAY)

    def _submitted_before(self, standing: Standing) -> None:
        before = SimpleNamespace(reference=REFERENCE)
        applying = Applying(self.session, PROGRAMMES[0], nothing)
        applying._show_submitted(before, self._tracking(), standing)  # type: ignore[arg-type]

    def _delivery(self, standing: Standing) -> DeliveryScreen:
        on = Action("done", tr("Back to the page"), nothing, "check", Part.PRIMARY)
        return DeliveryScreen("delivery", tr("Where are the documents?"), self._tracking().lines(standing), forward=on)

    def _clerk(self) -> Named:
        close = Action("close_kiosk", tr("Close the kiosk"), nothing, "sign-out", Part.DESTRUCTIVE)
        done = Action("done", tr("Back to the page"), nothing, "check", Part.PRIMARY)
        for name, (state, refused) in UPKEEP.items():
            page = ClerksPage(self.session, state, self.session.shell.over, close, done)
            yield name, partial(self.asked, partial(page.show, refused))
        yield "clerk_offered", partial(self.asked, page._offered)
