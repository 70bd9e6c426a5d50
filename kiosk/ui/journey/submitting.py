"""Review, declarations, «تقديم», the receipt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.answers import YES, Answers
from kiosk.domain.dates import Calendar
from kiosk.domain.forms import Page, Roster, Section, shown_fields
from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.receipt import NextStep
from kiosk.domain.words import Words, tr
from kiosk.services.applications import RIYADH, Submitted
from kiosk.services.ports import Printed
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.day_words import in_both_calendars
from kiosk.ui.delivery_words import Standing
from kiosk.ui.faults import PRINTER
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.tracking import Tracking
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.delivery import DeliveryScreen
from kiosk.ui.screens.done import DoneRoutes, DoneScreen, Paper
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.review import ReviewRoutes, ReviewScreen

PATIENT_MS = 3000  # so long a receipt waits for «وصل» before it is printed with «حُفظ»
SUBMIT = tr("Submit")


@dataclass(slots=True)
class Submitting:
    """back: to the task list. change: to one page and back to the review. documents: the same for the checklist."""

    filling: Filling
    back: Callable[[], None]
    change: Callable[[Section, Page | Roster], None]
    documents: Callable[[], None]
    _agreed: Answers = field(default_factory=Answers)
    _copies: int = 0
    _list: DeliveryScreen | None = None

    def begin(self) -> None:
        self.review()

    def review(self) -> None:
        filling = self.filling
        rows = [(row, row.key in filling.documents) for row in filling.due]
        routes = ReviewRoutes(self.change, self.documents, lambda: self._declare(0), self.back)
        screen = ReviewScreen(filling.programme, filling.case, rows, routes, filling.review_step)
        filling.session.shell.go(screen)

    # ── declarations ────────────────────────────────────────────────────────────────────────────────────────

    def _declare(self, number: int) -> None:
        filling = self.filling
        pages = filling.programme.declarations
        if number < 0:
            self.review()
        elif number >= len(pages):
            self._ask()
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

    def _ask(self) -> None:
        last = len(self.filling.programme.declarations) - 1
        self.filling.session.shell.go(
            MessageScreen(
                "confirm",
                tr("Submit the application now?"),
                hint=tr("After submitting, the answers can't be changed from this kiosk."),
                back=Action("no_review", tr("No, look again"), lambda: self._declare(last)),
                forward=Action("submit", SUBMIT, self._submit, "paper-plane-right", Part.PRIMARY),
            )
        )

    # ── «تقديم» ─────────────────────────────────────────────────────────────────────────────────────────────

    def _submit(self) -> None:
        filling = self.filling
        session, visit, answers = filling.session, filling.session.visit, filling.progress.answers
        applications = session.suite.applications
        declared = tuple(
            f.name
            for page in filling.programme.declarations
            for f in shown_fields(page, filling.case)
            if self._agreed.text(f.name) == YES
        )
        session.do(
            Lane.STORE, lambda: applications.submit(visit, filling.programme, answers, declared), self._submitted
        )

    def _submitted(self, submitted: Submitted) -> None:
        session = self.filling.session
        session.shell.before_end = None
        session.suite.sync.wake()
        tracking = Tracking(
            session,
            submitted.application,
            submitted.programme,
            self._handed_in(submitted),
            submitted.received,
            missing=submitted.missing,
            until=session.suite.receipts.missing_until(submitted),
        )
        session.do(Lane.STORE, tracking.ask, lambda standing: self._done(submitted, tracking, standing))

    def _handed_in(self, submitted: Submitted) -> tuple[DocumentOnFile, ...]:
        documents = (self.filling.documents[row.key] for row in submitted.received)
        return tuple(
            DocumentOnFile(d.id, d.kind, d.key, d.pages, d.sha256, len(d.content), submitted.at) for d in documents
        )

    def _done(self, submitted: Submitted, tracking: Tracking, standing: Standing) -> None:
        session = self.filling.session
        routes = DoneRoutes(
            lambda: self._print(screen, submitted),
            lambda: self._where(screen, tracking),
            lambda: session.with_clerk(tr("The clerk helps with the printer."), session.shell.refresh),
            session.shell.end,
        )
        day = _day(submitted)
        receipts, visit = session.suite.receipts, session.visit

        def steps(arrived: bool) -> tuple[NextStep, ...]:
            return receipts.steps(submitted, visit, arrived=arrived)

        screen = DoneScreen(submitted.reference, day, steps, routes, standing, missing=len(submitted.missing))

        def told(now: Standing) -> None:
            """«حُفظ» becomes «وصل» when the centre has it."""
            screen.tell(now)
            if self._list is not None:
                self._list.tell(tracking.lines(now))
            if now.arrived:
                self._print_first(screen, submitted)

        session.shell.go(screen)
        told(standing)
        tracking.follow(screen, standing, told)
        session.shell.later(PATIENT_MS, lambda: self._print_first(screen, submitted))

    def _where(self, done: DoneScreen, tracking: Tracking) -> None:
        """Each document by itself, over the page that stands."""
        shell = self.filling.session.shell
        on = Action("done", tr("Back to the page"), shell.uncover, "check", Part.PRIMARY)
        heading = tr("Where are the documents?")
        self._list = DeliveryScreen("delivery", heading, tracking.lines(done.standing), forward=on)
        shell.over(self._list)

    def _print_first(self, screen: DoneScreen, submitted: Submitted) -> None:
        """The first receipt, once: when the application has arrived, or when that takes too long to wait for."""
        if screen.paper is Paper.NONE and self.filling.session.shell.stands(screen):
            self._print(screen, submitted)

    # ── paper ───────────────────────────────────────────────────────────────────────────────────────────────

    def _print(self, screen: DoneScreen, submitted: Submitted) -> None:
        session, copy = self.filling.session, self._copies + 1
        visit, answers = session.visit, self.filling.progress.answers

        def printed(result: Printed) -> None:
            if result.fault is None:
                self._copies = copy
                screen.paper = Paper.PRINTED if result.paper else Paper.FILED
            else:
                screen.paper, screen.why = Paper.FAILED, PRINTER[result.fault]
            self._show(screen)

        def failed(_error: Exception) -> None:
            screen.paper = Paper.FAILED
            self._show(screen)

        screen.paper, screen.why = Paper.PRINTING, None
        self._show(screen)
        receipts = session.suite.receipts
        session.shell.background.run(
            Lane.DEVICE, lambda: receipts.print(submitted, visit, answers, copy), printed, failed
        )

    def _show(self, screen: DoneScreen) -> None:
        if self.filling.session.shell.screen is screen:
            self.filling.session.shell.renew()


def _day(submitted: Submitted) -> Words:
    days = in_both_calendars(submitted.at.astimezone(RIYADH).date(), Calendar.GREGORIAN)
    return tr("{first} — {second}", "a day in two calendars").fill(first=days[0], second=days[-1])
