"""What an act begins with: the application as its file has it now."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.services.errors import CentreError
from kiosk.ui.background import Lane
from kiosk.ui.journey.session import Session

Then = Callable[[ApplicationState, PersonFile], None]


def fresh(session: Session, app: ApplicationState, then: Then) -> None:
    """Asks the centre; where it can't be asked, what was known of the application stands."""
    visit, following = session.visit, session.suite.following

    def ask() -> PersonFile:
        try:
            return following.refresh(visit).file
        except CentreError:
            return following.last(visit).file

    session.do(Lane.NETWORK, ask, lambda file: then(file.application(app.id) or app, file))
