"""The pages of «ماذا أحتاج؟», each as a thing to make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Page
from kiosk.domain.outlook import Outlook
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.outlook import OUTLOOK, asked, household
from kiosk.domain.rules import assess
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.journey.outlooking import Outlooking
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.outlook import OutlookRoutes, OutlookScreen
from kiosk.ui.steps import StepOf

AnyScreen = Screen | FullScreen

TODAY = date(2026, 11, 22)
ENTITLED = Answers().with_(
    citizen="yes",
    age="58",
    marital_status="married",
    adults="1",
    children="3",
    housing_type="rent",
    salaries="3200",
    pensions="0",
    other_incomes="0",
    other_homes="0",
    other_cars="0",
    savings="12000",
    has_disability="no",
    days_abroad="0",
)
NOT_ENTITLED = ENTITLED.with_(pensions="9000", days_abroad="120", marital_status="divorced", has_disability="yes")
OWN = ("citizen", "age", "dependents", "income_sums", "possession_sums")


def an_outlook(answers: Answers) -> Outlook:
    case = household(answers, TODAY)
    found = assess(case, load_policy(RESOURCES / "policy"), TODAY.replace(day=1))
    at = datetime(2026, 11, 22, 7, 31, tzinfo=UTC)
    return Outlook(found, SOCIAL_SECURITY.checklist(case), at, "0007", "", "", "", "", practice=True)


class OutlookPages:
    def __init__(self, session: Session, asked: Callable[[Callable[[], object]], AnyScreen]) -> None:
        self._session, self._asked = session, asked
        self._outlooking = Outlooking(session, _nothing, _nothing)

    def pages(self) -> Iterator[tuple[str, Callable[[], AnyScreen]]]:
        yield "outlook_start", lambda: self._asked(self._outlooking.begin)
        for number, part in enumerate(OUTLOOK.parts, start=1):
            if isinstance(part, Page) and part.name in OWN:
                yield f"outlook-{part.name}", lambda page=part, at=number: self._form(page, at, ENTITLED)
                yield f"outlook-{part.name}-wrong", lambda page=part, at=number: self._wrong(page, at)
        for name, answers in (("entitled", ENTITLED), ("not_entitled", NOT_ENTITLED)):
            yield f"outlook-{name}", lambda answers=answers: self._told(answers, Paper.NONE)
        for paper in (Paper.PRINTING, Paper.PRINTED, Paper.FILED, Paper.FAILED):
            yield f"outlook-{paper}", lambda paper=paper: self._told(ENTITLED, paper)
        yield "outlook_none", lambda: self._asked(lambda: self._outlooking._untold(UndefinedPolicy("base.head", TODAY)))

    def _form(self, page: Page, number: int, answers: Answers) -> FormScreen:
        step = StepOf(number, len(OUTLOOK.parts), OUTLOOK.title)
        return FormScreen(
            page, answers, lambda typed: asked(typed, TODAY), self._session.routes(_nothing, _nothing), step
        )

    def _wrong(self, page: Page, number: int) -> FormScreen:
        screen = self._form(page, number, Answers())
        screen.go_on()
        return screen

    def _told(self, answers: Answers, paper: Paper) -> OutlookScreen:
        screen = OutlookScreen(an_outlook(answers), OutlookRoutes(_nothing, _nothing, _nothing))
        screen.paper = paper
        return screen


def _nothing(*_given: object) -> None:
    pass
