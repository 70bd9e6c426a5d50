"""«ماذا أحتاج؟»: some questions, an estimate and a list of documents, before anybody signs in. Nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Page
from kiosk.domain.outlook import Outlook
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.programmes.social_security.outlook import OUTLOOK
from kiosk.domain.route import neighbour, parts_of
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.services.ports import Printed
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.form import BACK, FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.outlook import OutlookRoutes, OutlookScreen
from kiosk.ui.steps import StepOf


@dataclass(slots=True)
class Outlooking:
    """apply: to an application. back: to where it began."""

    session: Session
    apply: Callable[[], None]
    back: Callable[[], None]
    answers: Answers = field(default_factory=Answers)

    def begin(self) -> None:
        self.session.shell.before_end = None
        self.session.shell.go(
            MessageScreen(
                "outlook_start",
                tr("What do I need?"),
                hint=tr("Some ten questions, in about five minutes."),
                lines=(
                    ("info", tr("What comes out is an estimate, and not an official decision.")),
                    ("files", tr("The documents that would be asked for are listed, and can be printed.")),
                    ("eye-slash", tr("No name and no number is asked for, and nothing is kept.")),
                ),
                back=Action("back", BACK, self.back),
                forward=Action("continue", tr("Continue"), lambda: self._show(self._pages[0]), part=Part.PRIMARY),
            )
        )

    @property
    def _pages(self) -> list[Page]:
        case = self.session.suite.outlooks.case(self.answers)
        return [part for part in parts_of(OUTLOOK, case) if isinstance(part, Page)]

    def _show(self, page: Page) -> None:
        routes = self.session.routes(lambda answers: self._left(page, answers, +1), lambda a: self._left(page, a, -1))
        names = [shown.name for shown in self._pages]
        step = StepOf(names.index(page.name) + 1, len(names), OUTLOOK.title)
        self.session.form(FormScreen(page, self.answers, self.session.suite.outlooks.case, routes, step))

    def _left(self, page: Page, answers: Answers, way: int) -> None:
        self.answers = answers
        following = neighbour(OUTLOOK, page, self.session.suite.outlooks.case(answers), way)
        if isinstance(following, Page):
            self._show(following)
        elif way > 0:
            self._judge()
        else:
            self.begin()

    # ── what comes out ──────────────────────────────────────────────────────────────────────────────────────

    def _judge(self) -> None:
        outlooks, answers, clerk = self.session.suite.outlooks, self.answers, self.session.clerk
        self.session.do(Lane.STORE, lambda: outlooks.of(answers, clerk), self._tell, self._untold)

    def _untold(self, error: Exception) -> None:
        if not isinstance(error, UndefinedPolicy):
            self.session.shell.unforeseen(error)
            return
        sentence = tr("The figures of this month are not published here yet. An application can be made all the same.")
        self.session.shell.go(
            MessageScreen(
                "outlook_none",
                tr("No estimate can be made today"),
                banner=(Tone.INFO, sentence, None),
                back=Action("back", BACK, self._last),
                forward=Action("apply", tr("Begin an application"), self.apply, "file-text", Part.PRIMARY),
                icon="clipboard-text",
            )
        )

    def _last(self) -> None:
        self._show(self._pages[-1])

    def _tell(self, outlook: Outlook) -> None:
        routes = OutlookRoutes(lambda: self._print(screen, outlook), self.apply, self._last)
        screen = OutlookScreen(outlook, routes)
        self.session.shell.go(screen)

    def _print(self, screen: OutlookScreen, outlook: Outlook) -> None:
        def printed(result: Printed) -> None:
            done = Paper.PRINTED if result.paper else Paper.FILED
            self._stands(screen, done if result.fault is None else Paper.FAILED)

        outlooks, background = self.session.suite.outlooks, self.session.shell.background
        self._stands(screen, Paper.PRINTING)
        background.run(
            Lane.DEVICE, lambda: outlooks.print(outlook), printed, lambda _error: self._stands(screen, Paper.FAILED)
        )

    def _stands(self, screen: OutlookScreen, paper: Paper) -> None:
        screen.paper = paper
        if self.session.shell.screen is screen:
            self.session.shell.renew()
