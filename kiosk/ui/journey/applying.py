"""An application from its task list to its last section. Documents and submission are journeys of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from kiosk.domain.answers import Answers
from kiosk.domain.earlier import EarlierPaper, earlier_papers
from kiosk.domain.forms import Page, Programme, Roster, Section, roster_problems
from kiosk.domain.older_form import moved
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.reference import grouped
from kiosk.domain.route import SectionState, first_open_part, neighbour, next_section, next_task, tasks
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.disk import Room
from kiosk.services.drafts import Progress
from kiosk.services.ports import KeptDraft, StoredDocument
from kiosk.services.prefill import Gathered
from kiosk.services.resuming import Unfinished
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.delivery_words import Standing
from kiosk.ui.faults import NO_BEGINNING
from kiosk.ui.journey.fetching import Fetching, knows
from kiosk.ui.journey.filling import DOCUMENTS, REVIEW, Filling
from kiosk.ui.journey.following import FollowingUp
from kiosk.ui.journey.form_changed import form_changed_page
from kiosk.ui.journey.papers import Papers
from kiosk.ui.journey.recalling import Recalling
from kiosk.ui.journey.rows import Rows
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.signing_in import SigningIn
from kiosk.ui.journey.submitting import Submitting
from kiosk.ui.journey.tracking import Tracking, follow
from kiosk.ui.journey.unlocking import Unlocking, away_page, fetched_page
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.delivery import DeliveryScreen
from kiosk.ui.screens.form import BACK, FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.roster import RosterRoutes, RosterScreen
from kiosk.ui.screens.tasks import TaskLine, TasksScreen

FOLLOW = tr("Follow the application")
NEXT_SECTION = tr("The section now: {section}")
Found = tuple[PersonFile, Unfinished, tuple[StoredDocument, ...], Gathered, dict[str, EarlierPaper], Room]


After = Callable[[Section, Page | Roster], None]
"""Where to go once a part of a section is left forward."""


@dataclass(frozen=True, slots=True)
class Stands:
    """The page that stands. anew: shows it once more, with what is known now."""

    screen: FormScreen | RosterScreen
    anew: Callable[[], None]

    @property
    def written_on(self) -> bool:
        return isinstance(self.screen, FormScreen) and self.screen.written_on


@dataclass(slots=True)
class Applying:
    """leave: the person wants back before the application."""

    session: Session
    programme: Programme
    leave: Callable[[], None]
    _filling: Filling | None = None
    _fetching: Fetching | None = None
    _standing: Stands | None = None

    @property
    def filling(self) -> Filling:
        if self._filling is None:
            self._filling = Filling(self.session, self.programme)
        return self._filling

    @property
    def fetching(self) -> Fetching:
        if self._fetching is None or self._fetching.filling is not self.filling:
            self._fetching = Fetching(self.filling, self._turned)
        return self._fetching

    def begin(self) -> None:
        """Find what was begun before, on this machine or at the centre."""
        visit, suite, programme = self.session.visit, self.session.suite, self.programme

        def find() -> Found:
            file, reached = suite.following.look(visit)
            papers = earlier_papers(file)
            whole = suite.whereabouts.whole(visit, (paper.document for paper in papers.values()))
            return (
                file,
                suite.resuming.look(visit, programme.code, programme.version),
                suite.documents.kept(visit, programme.code),
                suite.prefill.remembered(visit, programme, away=not reached),
                {key: paper for key, paper in papers.items() if paper.document.id in whole},
                suite.disk.room(),
            )

        self.session.do(Lane.NETWORK, find, self._found)

    def _found(self, found: Found) -> None:
        file, unfinished, documents, gathered, earlier, room = found
        progress = unfinished.progress
        kept = {d.key: d for d in documents}
        self._filling = Filling(self.session, self.programme, progress or Progress(), kept, gathered, earlier)
        open_one = next((a for a in reversed(file.applications) if self._stands(a)), None)
        if open_one is not None and progress is None:
            self._say_submitted(open_one)
        elif unfinished.locked is not None:
            self._unlock(unfinished.locked, partial(self._with, file, progress, room), older=progress is not None)
        elif unfinished.fetched is not None:
            go_on = partial(self._with, file, progress, room)
            self.session.shell.go(fetched_page(unfinished.fetched, go_on, self.leave))
        elif progress is None and self._out_of_reach:
            self.session.shell.go(away_page(partial(self._with, file, progress, room), self.leave))
        else:
            self._with(file, progress, room)

    @property
    def _out_of_reach(self) -> bool:
        """Could something wait at the centre that nobody can ask for? Not of whom registered just now."""
        visit = self.session.visit
        return not (visit.session or visit.password_key or self.session.clerk)

    def _unlock(self, kept: KeptDraft, anew: Callable[[], None], *, older: bool) -> None:
        session = self.session
        sign_in = partial(SigningIn(session, self.begin, self.leave).known, session.visit.person)
        Unlocking(session, kept, self.begin, anew, sign_in, self.leave, older).begin()

    def _with(self, file: PersonFile, progress: Progress | None, room: Room) -> None:
        """Go on with what is on this kiosk now."""
        if progress is None and room is Room.NO_BEGINNING:
            self._say_no_beginning()
        elif progress is not None and progress.begun_in is not None:
            self._say_changed(progress, progress.begun_in, file)
        else:
            self._go_on(file)

    def _go_on(self, file: PersonFile) -> None:
        Recalling(self.filling, file, self.show, self.tasks, self.leave).begin()

    def _say_changed(self, progress: Progress, begun_in: int, file: PersonFile) -> None:
        """The form is not as it was. Until the person has read so, the draft stays in its old version."""
        filling = self.filling
        form = self.programme
        kept = moved(form.sections, form.version, filling.case, progress.seen, begun_in)

        def go_on() -> None:
            filling.progress = Progress(progress.answers, visited=kept.done, not_at_hand=progress.not_at_hand)
            filling.save()
            self._go_on(file)

        if not kept.whole and not kept.again:
            go_on()
            return
        self.session.shell.go(form_changed_page(kept, self.leave, go_on))

    def _say_no_beginning(self) -> None:
        page = MessageScreen(
            "no_beginning",
            NO_BEGINNING.title,
            banner=(Tone.WARN, NO_BEGINNING.sentence, None),
            back=Action("back", BACK, self.leave),
            forward=Action("finish", tr("End"), self.session.shell.end, "sign-out", Part.PRIMARY),
            icon=NO_BEGINNING.icon,
        )
        self.session.shell.go(page)

    def _stands(self, application: ApplicationState) -> bool:
        """One that was taken back leaves room for a new one."""
        return application.programme == self.programme.code and application.status != "withdrawn"

    def _say_submitted(self, application: ApplicationState) -> None:
        session, visit, documents = self.session, self.session.visit, application.documents
        whereabouts = session.suite.whereabouts
        session.do(Lane.NETWORK, lambda: whereabouts.elsewhere(visit, documents), partial(self._track, application))

    def _track(self, application: ApplicationState, elsewhere: frozenset[UUID]) -> None:
        session, programme, status = self.session, self.programme, application.status
        due = programme.checklist(session.suite.applications.case(session.visit, application.answers))
        tracking = Tracking(
            session,
            application.id,
            programme,
            application.documents,
            due,
            status,
            elsewhere,
            tuple(row for row in due if row.key in application.missing),
            session.suite.terms.missing_documents(application.submitted_at),
        )
        session.do(Lane.STORE, tracking.ask, partial(self._show_submitted, application, tracking))

    def _show_submitted(self, application: ApplicationState, tracking: Tracking, standing: Standing) -> None:
        """Where it is now, and each of its documents."""
        number = ltr(grouped(application.reference))
        page = DeliveryScreen(
            "submitted_before",
            tr("You have already submitted an application"),
            tracking.lines(standing),
            hint=tr("Its number is {number}. Nothing needs submitting again.").fill(number=number),
            back=Action("back", BACK, self.leave),
            forward=Action("follow", FOLLOW, self._follow, "list-checks", Part.PRIMARY),
        )
        self.session.shell.go(page)
        follow(tracking, page, standing, lambda now: page.tell(tracking.lines(now)))

    def _follow(self) -> None:
        self.session.shell.before_end = None
        FollowingUp(self.session, self.begin, self.leave).begin()

    # ── the task list ───────────────────────────────────────────────────────────────────────────────────────

    def tasks(self) -> None:
        self.fetching.settle()
        filling = self.filling
        rows = tasks(self.programme, filling.case, filling.progress.visited)
        following = next_task(rows)
        lines = [
            TaskLine(
                t.section.name,
                t.section.title,
                t.section.icon,
                t.state,
                partial(self._enter, t.section, self._along if t is following else self._alone),
            )
            for t in rows
        ]
        papers = filling.documents_state if filling.sections_done else SectionState.LOCKED
        review = SectionState.NOT_BEGUN if filling.ready else SectionState.LOCKED
        lines += [
            TaskLine("documents", DOCUMENTS, "files", papers, self.documents),
            TaskLine("review", REVIEW, "list-checks", review, self.review),
        ]
        locked = tr("Opens when the sections above are done")
        back = Action("back", BACK, self.leave)
        self.session.shell.go(TasksScreen(self.programme.task_title, lines, back, locked))

    def _enter(self, section: Section, after: After, told: Sequence[Words] = ()) -> None:
        """told: said on its first page."""
        if self.fetching.undecided(section):
            self._ask_person(section, after, told)
            return
        self.fetching.fetch(section)
        self._enter_form(section, after, told)

    def _ask_person(self, section: Section, after: After, told: Sequence[Words] = ()) -> None:
        self.fetching.ask_person(section, lambda: self._enter_form(section, after), self.tasks, told)

    def _enter_form(self, section: Section, after: After, told: Sequence[Words] = ()) -> None:
        filling = self.filling
        self.show(section, first_open_part(section, filling.case, filling.progress.visited), after, told=told)

    @property
    def _along(self) -> After:
        """Through this section and those after it."""
        return partial(self._after, self._begin_next)

    @property
    def _alone(self) -> After:
        """Through this section, which was chosen out of the order, and back to the list."""
        return partial(self._after, lambda _section: self.tasks())

    def _begin_next(self, section: Section) -> None:
        """The end of a section is no reason to stop; the list comes back where something is missing."""
        self.fetching.settle()
        filling = self.filling
        following = next_section(self.programme, section, filling.case, filling.progress.visited)
        if filling.state(section) is not SectionState.DONE:
            self.tasks()
        elif following is not None:
            self._enter(following, self._along, (next_begins(following.title),))
        elif filling.sections_done and not filling.ready:
            Papers(filling, self.tasks, self._after_documents).begin((next_begins(DOCUMENTS),))
        else:
            self._after_documents()

    def documents(self) -> None:
        if self.filling.sections_done:
            Papers(self.filling, self.tasks, self._after_documents).begin()

    def _after_documents(self) -> None:
        if self.filling.ready:
            self.review()
        else:
            self.tasks()

    def review(self) -> None:
        self.fetching.settle()
        if self.filling.ready:
            Submitting(self.filling, self.tasks, self.change, self._papers_from_review, self._change_agreement).begin()

    # ── pages of a section ──────────────────────────────────────────────────────────────────────────────────

    def show(
        self,
        section: Section,
        part: Page | Roster,
        after: After,
        before: Callable[[], None] | None = None,
        told: Sequence[Words] = (),
    ) -> None:
        """after, before: where to go once the part is left forward or back, else to the part before it. told: said on
        it.
        """
        self.fetching.settle()
        notices = (*told, *self.fetching.notices(section))
        leave = before or partial(self._before, section, part, after)
        anew = partial(self.show, section, part, after, before, told)
        if isinstance(part, Roster):
            self._show_roster(section, part, after, leave, anew, notices)
            return
        filling = self.filling

        def forward(answers: Answers) -> None:
            filling.answered(answers, part)
            after(section, part)

        def back(answers: Answers) -> None:
            filling.answered(answers, part)
            leave()

        routes = self.session.routes(
            forward,
            back,
            half=lambda answers: filling.broken_off(answers, part),
            known=knows(filling),
            notices=notices,
        )
        step = filling.section_step(section)
        screen = FormScreen(part, filling.progress.answers, filling.judge, routes, step)
        self._standing = Stands(screen, anew)
        self.session.form(screen)

    def _turned(self) -> None:
        """A registry has answered: the page that stands is built anew with it, unless somebody writes on it."""
        standing, shell = self._standing, self.session.shell
        if standing is not None and standing.screen is shell.screen and not standing.written_on:
            standing.anew()

    def _show_roster(
        self,
        section: Section,
        roster: Roster,
        after: After,
        leave: Callable[[], None],
        anew: Callable[[], None],
        notices: Sequence[Words],
    ) -> None:
        filling = self.filling
        rows = Rows(filling, roster, filling.section_step(section), anew)

        def forward() -> None:
            problems = roster_problems(roster, filling.case)
            filling.answered(filling.progress.answers, roster)
            if problems:
                screen.problem = problems[0].words
                self.session.shell.refresh()
            else:
                after(section, roster)

        routes = RosterRoutes(rows.add, rows.change, rows.ask_remove, forward, leave, rows.take)
        step = filling.section_step(section)
        screen = RosterScreen(roster, filling.case, routes, step, filling.gathered.readings, notices)
        self._standing = Stands(screen, anew)
        self.session.shell.go(screen)

    def _after(self, ended: Callable[[Section], None], section: Section, part: Page | Roster) -> None:
        """ended: where to go at the section's end."""
        following = neighbour(section, part, self.filling.case, +1)
        if following is None:
            ended(section)
        else:
            self.show(section, following, partial(self._after, ended))

    def _before(self, section: Section, part: Page | Roster, after: After) -> None:
        before = neighbour(section, part, self.filling.case, -1)
        if before is None and self.fetching.uses(section):
            self._ask_person(section, after)
        elif before is None:
            self.tasks()
        else:
            self.show(section, before, after)

    # ── from the review and back ────────────────────────────────────────────────────────────────────────────

    def change(self, section: Section, part: Page | Roster) -> None:
        """Change one page; if that leaves something unanswered, its section comes first, else the review again."""

        def after(changed: Section, _part: Page | Roster) -> None:
            filling = self.filling
            if filling.ready:
                self.review()
            elif filling.sections_done:
                self.documents()
            elif filling.state(changed) is not SectionState.DONE:
                self.show(changed, first_open_part(changed, filling.case, filling.progress.visited), after)
            else:
                self.tasks()

        self.show(section, part, after)

    def _change_agreement(self, section: Section) -> None:
        self.fetching.ask_person(section, self._after_documents, self.review)

    def _papers_from_review(self) -> None:
        Papers(self.filling, self.review, self._after_documents).begin()

    def keep_page(self) -> None:
        """Before the session ends: what stands on the page goes into the draft too."""
        screen = self.session.shell.kept_page()
        if isinstance(screen, FormScreen):
            screen.break_off()


def next_begins(section: Words) -> Words:
    """Said where one section's end leads into what follows; short, for it stands above a page's own question."""
    return NEXT_SECTION.fill(section=section)
