"""An act's form from its first page to what is told of it: the same way for all of them, as their plans say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.answers import Answers
from kiosk.domain.forms import DueDocument, Page, Roster, Section, page_problems
from kiosk.domain.kinds import Choice
from kiosk.domain.route import parts_of
from kiosk.domain.words import tr, verbatim
from kiosk.services.casework import Told
from kiosk.services.drafts import Progress
from kiosk.services.errors import NotPossible
from kiosk.services.ports import StoredDocument
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.journey.acts.attaching import Attaching, attached_rows
from kiosk.ui.journey.acts.plan import Plan, Question
from kiosk.ui.journey.acts.telling import not_possible, sign_in_first, tell
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.papers import Papers
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.choice import ChoiceScreen, Offer
from kiosk.ui.screens.form import BACK, FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.review import ReviewRoutes, ReviewScreen
from kiosk.ui.steps import NamedSteps, StepOf, Way

PAGES, FILES, REVIEW, QUESTION = 1, 2, 3, 4  # places in ``Plan.steps``

Found = tuple[Progress | None, tuple[StoredDocument, ...]]


@dataclass(frozen=True, slots=True)
class Opening:
    """How a form begins that something is known of already. page: the one that is shown first.

    chosen: answers that the way here was itself; begun: texts that stand where nothing was written yet. seen: pages
    that need no look, as they ask what was chosen.
    """

    page: str
    chosen: Answers
    begun: Answers
    seen: frozenset[str] = frozenset()

    def on(self, progress: Progress) -> Progress:
        """With it, and nothing lost that the person wrote before."""
        written = {name: self.begun.text(name) for name in self.begun if not progress.answers.text(name)}
        answers = progress.answers.with_(**written, **{name: self.chosen.text(name) for name in self.chosen})
        return replace(progress, answers=answers, visited=progress.visited | self.seen)


@dataclass(slots=True)
class Wizard:
    """done: back to where the person came from. before: to the page before the first, where there is one.

    opening: what is known already, and where to begin.
    """

    session: Session
    plan: Plan
    done: Callable[[], None]
    before: Callable[[], None] | None = None
    opening: Opening | None = None
    _filling: Filling | None = None

    @property
    def filling(self) -> Filling:
        if self._filling is None:
            self._filling = Filling(self.session, self.plan.form)
        return self._filling

    def begin(self) -> None:
        """From what was begun before, if there is something. Nothing can be judged of whom no birth date is known."""
        visit, suite, form = self.session.visit, self.session.suite, self.plan.form
        if visit.birth_date is None:
            self.session.shell.go(sign_in_first(self.session, self.done))
            return

        def find() -> Found:
            return suite.drafts.resume(visit, form.code, form.version), suite.documents.kept(visit, form.code)

        self.session.shell.before_end = self.keep_page
        self.session.do(Lane.STORE, find, self._found)

    def _found(self, found: Found) -> None:
        progress, documents = found[0] or Progress(), found[1]
        if self.opening is not None:
            progress = self.opening.on(progress)
        self._filling = Filling(self.session, self.plan.form, progress, {d.key: d for d in documents})
        first = next((pair for pair in self.pages if self.opening and pair[1].name == self.opening.page), None)
        if first is not None:
            self.show(*first, self._after)
        elif not self._show_open():
            self.files()

    def _show_open(self) -> bool:
        """The first page that was not gone through yet, or has something to mend; whether there is one."""
        seen, case = self.filling.progress.visited, self.filling.case
        first = next((pair for pair in self.pages if pair[1].name not in seen or page_problems(pair[1], case)), None)
        if first is not None:
            self.show(*first, self._after)
        return first is not None

    def leave(self) -> None:
        """Back to where it began; what was filled stays in its draft."""
        self.session.shell.before_end = None
        self.done()

    def keep_page(self) -> None:
        """Before the session ends: what stands on the page goes into the draft too."""
        screen = self.session.shell.kept_page()
        if isinstance(screen, FormScreen):
            screen.break_off()

    # ── pages ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def pages(self) -> list[tuple[Section, Page]]:
        """Those that are on the way, as the answers stand."""
        case = self.filling.case
        return [
            (section, part)
            for section in self.plan.form.sections
            for part in parts_of(section, case)
            if isinstance(part, Page) and not part.aside
        ]

    def show(self, section: Section, page: Page, after: Callable[[Page], None]) -> None:
        """``after``: where to go once the page is left forward."""
        if page.one_touch:
            self._offer(page, after)
            return
        filling = self.filling

        def forward(answers: Answers) -> None:
            filling.answered(answers, page)
            after(page)

        def back(answers: Answers) -> None:
            filling.answered(answers, page)
            self._before(page)

        routes = self.session.routes(forward, back, half=lambda answers: filling.broken_off(answers, page))
        self.session.form(FormScreen(page, filling.progress.answers, filling.judge, routes, self._step(PAGES, page)))

    def _offer(self, page: Page, after: Callable[[Page], None]) -> None:
        """Its choice as cards: one touch chooses and goes on."""
        (field,) = page.fields
        filling, case = self.filling, self.filling.case

        def chooser(code: str) -> Callable[[], None]:
            def choose() -> None:
                filling.answered(filling.progress.answers.with_(**{field.name: code}), page)
                after(page)

            return choose

        offers = [
            Offer(f"{field.name}_{o.code}", o.label, o.hint or verbatim(""), o.icon, chooser(o.code))
            for o in (field.kind.offered(case) if isinstance(field.kind, Choice) else ())
        ]
        back, step = Action("back", BACK, lambda: self._before(page)), self._step(PAGES, page)
        self.session.shell.go(ChoiceScreen(page.name, page.title, offers, page.hint, back, step))

    def _neighbour(self, page: Page, way: int) -> tuple[Section, Page] | None:
        names = [other.name for _, other in self.pages]
        at = names.index(page.name) + way if page.name in names else -1
        return self.pages[at] if 0 <= at < len(names) else None

    def _after(self, page: Page) -> None:
        following = self._neighbour(page, +1)
        if following is None:
            self.files()
        else:
            self.show(*following, self._after)

    def _before(self, page: Page) -> None:
        if page.aside:
            self.review()
            return
        before = self._neighbour(page, -1)
        if before is not None:
            self.show(*before, self._after)
        elif self.before is not None:
            self.before()
        else:
            self.leave()

    def _last_page(self) -> None:
        """Or to where the person came from, where nothing but files is asked for."""
        if self.pages:
            self.show(*self.pages[-1], self._after)
        else:
            self.leave()

    def _step(self, place: int, page: Page | None = None) -> Way:
        if self.plan.steps is not None:
            return NamedSteps(self.plan.steps, place)
        names = [other.name for _, other in self.pages]
        total = len(names) + (self._takes_files) + 1
        number = names.index(page.name) + 1 if page and page.name in names else total - (place == FILES)
        return StepOf(number, total, self.plan.form.title)

    # ── files ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _takes_files(self) -> bool:
        return self.plan.attachments is not None or self.plan.papers is not None

    def files(self) -> None:
        plan, wanted, step = self.plan, self.plan.form.attachments, self._step(FILES)
        if wanted is not None and plan.attachments is not None:
            about = plan.about(self.filling.progress.answers) if plan.about is not None else None
            Attaching(self.filling, wanted, plan.attachments, step, self._last_page, self.review, about).begin()
        elif plan.papers is not None:
            Papers(self.filling, self._last_page, self.review, step, plan.papers).begin()
        else:
            self.review()

    # ── review ──────────────────────────────────────────────────────────────────────────────────────────────

    def review(self) -> None:
        """Unless something is still open: a page, or a file that is needed."""
        wanted = self.plan.form.attachments
        if self._show_open():
            return
        if wanted is not None and len(attached_rows(self.filling)) < wanted.least:
            self.files()
        else:
            self._review()

    def _review(self) -> None:
        filling, question = self.filling, self.plan.question
        forward = self._submit if question is None else lambda: self._ask(question)
        back = self.files if self._takes_files else self._last_page
        routes = ReviewRoutes(self._change, self.files, forward, back)
        rows = self._file_rows() if self._takes_files else None
        screen = ReviewScreen(self.plan.form, filling.case, rows, routes, self._step(REVIEW), self.plan.review)
        self.session.shell.go(screen)

    def _file_rows(self) -> list[tuple[DueDocument, bool]]:
        asked = [(row, row.key in self.filling.documents) for row in self.filling.due]
        return [*asked, *((row, True) for row in attached_rows(self.filling))]

    def _change(self, section: Section, part: Page | Roster) -> None:
        if isinstance(part, Page):
            self.show(section, part, lambda _page: self.review())

    def _ask(self, question: Question) -> None:
        self.session.shell.go(
            MessageScreen(
                question.name,
                question.words,
                hint=question.hint,
                back=Action("no_review", tr("No, look again"), self._review),
                forward=Action("confirm", question.yes, self._submit, question.icon, Part.PRIMARY),
                icon=question.icon,
                step=self._step(QUESTION) if self.plan.steps is not None else None,
            )
        )

    # ── what is stored, and told ────────────────────────────────────────────────────────────────────────────

    def _submit(self) -> None:
        plan, answers = self.plan, self.filling.progress.answers
        missing = plan.objection(answers, len(self.filling.documents)) if plan.objection is not None else None
        if missing is not None:
            self.session.trouble(missing)
            return
        self.session.hand_in(lambda: plan.submit(answers), self._told, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, NotPossible):
            self.session.shell.go(not_possible(error.why, self.leave))
        else:
            self.session.shell.unforeseen(error)

    def _told(self, told: Told) -> None:
        tell(self.session, told, self.plan.name, self.plan.done, self.leave)
