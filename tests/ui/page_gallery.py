"""Every page of the kiosk, each as a thing to make: without services, for the audit to measure and for people to see.

Pages that a journey makes are asked of the journey; a stage stands in for the shell and keeps what it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import SimpleNamespace
from uuid import UUID

from act_pages import ActPages
from camera_states import camera_states, photo_states
from checking_pages import CheckingPages
from following_pages import FollowingPages
from known_pages import KnownPages
from outlook_pages import OutlookPages
from page_states import FILES, MORNING, attract, files, nothing, previewed, sheet, still_here
from resuming_pages import ResumingPages
from samples import (
    MOBILE,
    TODAY,
    newer,
    sample_answers,
    sample_answers_for,
    sample_applicant,
    sample_case,
    sample_registration,
)
from scan_states import scan_states, trouble_states
from sending_pages import Sending
from sending_states import MATTERS, ON_THE_WAY, done, paper_fault
from sign_in_pages import SignInPages

from kiosk.bootstrap import terms_of_policy
from kiosk.devices.memory_camera import MemoryCamera
from kiosk.devices.memory_disk import MemoryDisk
from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.answers import Answers, Case
from kiosk.domain.dates import Calendar, short_day
from kiosk.domain.facts import Assurance
from kiosk.domain.forms import Page, Programme, Roster
from kiosk.domain.forms.rehearsal import Doubt
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.registration import CODE_PAGE, REGISTRATION
from kiosk.domain.words import tr
from kiosk.imaging.memory import MemoryCardReader
from kiosk.paths import RESOURCES
from kiosk.services.casework import Casework
from kiosk.services.disk import DiskGuard
from kiosk.services.drafts import Progress
from kiosk.services.number_words import load_number_words
from kiosk.services.policies import load_policy
from kiosk.services.ports import PrinterFault
from kiosk.services.receipts import named
from kiosk.services.visit import Visit
from kiosk.services.whys import Whys
from kiosk.ui.amounts import amount_renderer
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.day_words import in_both_calendars
from kiosk.ui.faults import NO_PAPERS, OUT_OF_SERVICE, PRINTER
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.applying import Applying, next_begins
from kiosk.ui.journey.filling import DOCUMENTS, Filling
from kiosk.ui.journey.host import CLOSED_FOR_SAFETY, Host
from kiosk.ui.journey.identifying import NO_MESSAGES, Identifying
from kiosk.ui.journey.recalling import Recalling
from kiosk.ui.journey.registering import Registering
from kiosk.ui.journey.rows import Rows
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.submitting import Submitting
from kiosk.ui.journey.way_in import Goal, WayIn
from kiosk.ui.language import Language, Translator, voices
from kiosk.ui.panel import PanelSize
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.checklist import ChecklistRoutes, ChecklistScreen
from kiosk.ui.screens.done_words import Message, Paper
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.preview import PreviewRoutes, PreviewScreen
from kiosk.ui.screens.recovery import RecoveryScreen
from kiosk.ui.screens.roster import RosterRoutes, RosterScreen, row_name
from kiosk.ui.shell import Shell
from kiosk.ui.steps import StepOf
from kiosk.ui.window import KioskWindow

AnyScreen = Screen | FullScreen


@dataclass(frozen=True, slots=True)
class GalleryPage:
    """name: unique in the gallery. make: the page as a screen, new each time. declared: the form page it shows.

    usual_only: it stands only between two persons, when what the last one chose is forgotten: never in another size.
    """

    name: str
    make: Callable[[], AnyScreen]
    declared: Page | None = None
    usual_only: bool = False


class Stage(Shell):
    """A shell that shows nothing: what would be shown is ``screen``."""

    def _present(self, screen: AnyScreen) -> None:
        self.screen = screen

    def later(self, ms: int, run: Callable[[], None]) -> None:
        """Nothing happens later: a page is looked at as it opens."""

    def asked(self, run: Callable[[], object]) -> AnyScreen:
        """The page that ``run`` goes to."""
        self.screen = None
        run()
        assert self.screen is not None
        return self.screen


def sample_suite() -> SimpleNamespace:
    """What pages ask of the services while they are built: the case of some answers, today, and the phone."""
    clock = SimpleNamespace(now=lambda: MORNING)
    applications = SimpleNamespace(
        case=lambda _visit, answers: sample_case(answers), scribe=SimpleNamespace(clock=clock)
    )
    place = SimpleNamespace(phone="19911", kiosk="07", office="مكتب الرياض – حي الملز", practice=True)
    sync = SimpleNamespace(wake=nothing)
    terms = terms_of_policy()
    return SimpleNamespace(
        applications=applications,
        camera=MemoryCamera(),
        card_reader=MemoryCardReader(),
        disk=DiskGuard(MemoryDisk(), 1, 1),
        place=place,
        sync=sync,
        scanner=None,
        voice=MemoryVoice(),
        terms=terms,
        casework=Casework(applications, terms),  # type: ignore[arg-type]
        whys=Whys(SimpleNamespace(terms=terms), lambda _paper, _width: b"%PDF"),  # type: ignore[arg-type]
    )


class Gallery:
    """All pages, made with one stage and one sample household."""

    def __init__(self, translator: Translator) -> None:
        self.stage = Stage(KioskWindow(may_close=True), PanelSize(1080, 1920, 102.5), translator, practice=True)
        translator.render = amount_renderer(load_number_words(RESOURCES / "words" / "arabic_numbers.toml"))
        suite = sample_suite()
        applicant = sample_applicant()
        visit = Visit(person=applicant.national_id, birth_date=applicant.birth_date, mobile=MOBILE)
        self.session = Session(self.stage, suite, visit)  # type: ignore[arg-type]
        self.attract = AttractScreen(nothing, nothing, nothing, "07")
        self.host = Host(self.stage, self.attract, IdleWatch(lambda: 0.0, 120, 45))
        self.host.session = self.session
        self.host.suite = suite  # type: ignore[assignment]
        self.host.utilities.listening.opened(suite.voice)

    def filling(self, programme: Programme = PROGRAMMES[0], visited: frozenset[str] = frozenset()) -> Filling:
        return Filling(self.session, programme, Progress(sample_answers_for(programme), visited=visited))

    def pages(self) -> tuple[GalleryPage, ...]:
        return (
            *self._way_in(),
            *self._registration(),
            *self._programmes(),
            *(GalleryPage(*made) for made in KnownPages(self.filling(), self.stage.asked).pages()),
            *self._papers(),
            *self._ending(),
            *(GalleryPage(name, make) for name, make in Sending(self.session, self.stage.asked).pages()),
            *(GalleryPage(*made) for made in FollowingPages(self.session, self.stage.asked).pages()),
            *(GalleryPage(*made) for made in ActPages(self.session, self.stage.asked).pages()),
            *(GalleryPage(*made) for made in SignInPages(self.session, self.stage.asked).pages()),
            *(GalleryPage(*made) for made in CheckingPages(self.session, self.stage.asked).pages()),
            *(GalleryPage(*made) for made in OutlookPages(self.session, self.stage.asked).pages()),
            *(GalleryPage(*made) for made in ResumingPages(self.session, self.stage.asked).pages()),
            *self._aside(),
        )

    # ── forms ───────────────────────────────────────────────────────────────────────────────────────────────

    def _form(
        self, page: Page, known: Answers, judge: Callable[[Answers], Case], step: StepOf
    ) -> Iterator[GalleryPage]:
        """The page answered, and, where something is asked of everybody, the page with its problems."""
        routes = self.session.routes(nothing, nothing)
        yield GalleryPage(page.name, lambda: FormScreen(page, known, judge, routes, step), page)
        yield from self._wrong(page, known, judge, step)

    def _wrong(
        self, page: Page, known: Answers, judge: Callable[[Answers], Case], step: StepOf
    ) -> Iterator[GalleryPage]:
        names = {item.name for item in page.fields}
        others = Answers({name: value for name, value in known.values.items() if name not in names})

        def make() -> FormScreen:
            screen = FormScreen(page, others, judge, self.session.routes(nothing, nothing), step)
            screen.go_on()
            return screen

        if make().problems:
            yield GalleryPage(f"{page.name}-wrong", make, page)

    def _registration(self) -> Iterator[GalleryPage]:
        total = len(REGISTRATION.parts)
        for number, part in enumerate(REGISTRATION.parts, start=1):
            assert isinstance(part, Page)
            if part is CODE_PAGE:
                continue
            yield from self._form(part, sample_registration(), sample_case, StepOf(number, total, REGISTRATION.title))
        step = StepOf(4, total, REGISTRATION.title)
        identifying = Identifying(self.session, step, nothing, nothing)
        known = Registering(self.session, True, nothing, nothing)
        yield GalleryPage("known", lambda: self.stage.asked(known._say_known))
        yield GalleryPage("code", lambda: self.stage.asked(lambda: identifying._sent(None)), CODE_PAGE)  # type: ignore[arg-type]

    def _programmes(self) -> Iterator[GalleryPage]:
        """What several programmes ask in the same words stands here once."""
        seen: set[str] = set()
        for programme in PROGRAMMES:
            pages = tuple(self._programme(programme))
            yield from (page for page in pages if page.name not in seen)
            seen |= {page.name for page in pages}

    def _programme(self, programme: Programme) -> Iterator[GalleryPage]:
        filling = self.filling(programme)
        for section in programme.sections:
            step = filling.section_step(section)
            for part in section.parts:
                if isinstance(part, Roster):
                    yield from self._roster(filling, part, step)
                else:
                    yield from self._form(part, filling.progress.answers, sample_case, step)
        for page in programme.declarations:
            yield from self._form(page, filling.progress.answers, sample_case, filling.review_step)

    def _roster(self, filling: Filling, roster: Roster, step: StepOf) -> Iterator[GalleryPage]:
        routes = RosterRoutes(nothing, nothing, nothing, nothing, nothing)
        bare = filling.progress.answers.with_(**{roster.name: ()})
        yield GalleryPage(roster.name, lambda: RosterScreen(roster, filling.case, routes, step))
        yield GalleryPage(f"{roster.name}-empty", lambda: RosterScreen(roster, filling.judge(bare), routes, step))
        rows = filling.progress.answers.rows(roster.name) or (Answers(),)
        named_step = replace(step, section=tr("{section} — {row}").fill(section=step.section, row=row_name(roster, 0)))
        for page in roster.pages:
            row = next((row for row in rows if page.shown_when(filling.case.within(row))), rows[0])
            yield from self._form(page, row, filling.case.within, named_step)
        if roster.name in filling.progress.answers:
            ask = Rows(filling, roster, step, nothing).ask_remove
            yield GalleryPage(f"{roster.name}-ask_remove", lambda: self.stage.asked(lambda: ask(0)))

    # ── around the forms ────────────────────────────────────────────────────────────────────────────────────

    def _way_in(self) -> Iterator[GalleryPage]:
        way_in, asked = WayIn(self.session), self.stage.asked
        days = in_both_calendars(TODAY, Calendar.GREGORIAN)
        closed = next(iter(OUT_OF_SERVICE.values()))
        yield GalleryPage("attract", lambda: attract(days), usual_only=True)
        yield GalleryPage("attract-notice", lambda: attract(days, notice=CLOSED_FOR_SAFETY), usual_only=True)
        yield GalleryPage("attract-closed", lambda: attract(days, closed=closed), usual_only=True)
        yield GalleryPage("attract-matters", lambda: attract(days, matters=MATTERS), usual_only=True)
        english = voices()[Language.ENGLISH]
        yield GalleryPage("recovery", lambda: RecoveryScreen(nothing, "07", "8001221111", english), usual_only=True)
        yield GalleryPage("services", lambda: asked(way_in.services))
        yield GalleryPage("privacy", lambda: asked(lambda: way_in.privacy(Goal.REGISTER)))
        yield GalleryPage("who", lambda: asked(lambda: way_in.who(Goal.REGISTER)))
        yield GalleryPage("programmes", lambda: asked(way_in.programmes))
        yield GalleryPage("no_beginning", lambda: asked(self._applying()._say_no_beginning))
        older = Progress(sample_answers(), begun_in=1, seen=frozenset({"gender", "education"}))
        changed = Applying(self.session, newer(PROGRAMMES[0], "gender", "education"), nothing, self.filling())
        yield GalleryPage("form_changed", lambda: asked(lambda: changed._say_changed(older, 1, PersonFile())))
        yield GalleryPage("earlier", lambda: asked(self._recalling().page))
        seen = frozenset(part.name for section in PROGRAMMES[0].sections[:3] for part in section.parts)
        every = frozenset(part.name for section in PROGRAMMES[0].sections for part in section.parts)
        for name, visited in (("tasks", frozenset[str]()), ("tasks-begun", seen), ("tasks-done", every)):
            yield GalleryPage(name, lambda visited=visited: asked(self._applying(visited).tasks))  # type: ignore[misc]
        yield from self._next_sections()

    def _next_sections(self) -> Iterator[GalleryPage]:
        """The first page of what follows a section says so."""
        seen: frozenset[str] = frozenset()
        for section in PROGRAMMES[0].sections[:-1]:
            seen |= {part.name for part in section.parts}
            yield GalleryPage(
                f"after-{section.name}",
                lambda section=section, visited=seen: self.stage.asked(  # type: ignore[misc]
                    lambda: self._applying(visited)._begin_next(section)
                ),
            )

    def _applying(self, visited: frozenset[str] = frozenset()) -> Applying:
        return Applying(self.session, PROGRAMMES[0], nothing, self.filling(visited=visited))

    def _recalling(self) -> Recalling:
        """Education support by who has applied for Social Security."""
        filling = Filling(self.session, EDUCATION_SUPPORT)
        before = ApplicationState(
            UUID(int=7), "00071234567", PROGRAMMES[0].code, 1, sample_answers(), MORNING, Assurance.CODE
        )
        recalling = Recalling(filling, PersonFile(applications=(before,)), nothing, nothing, nothing)
        recalling.read()
        return recalling

    def _papers(self) -> Iterator[GalleryPage]:
        filling = self.filling()
        due, step = filling.due, filling.documents_step
        until = tr("It can be brought until {day}.").fill(day=short_day(TODAY))
        routes = ChecklistRoutes(nothing, nothing, nothing, nothing, nothing)
        pages, later = {due[0].key: 2}, frozenset({due[1].key})
        seen = replace(routes, scan=nothing, photograph=nothing)
        yield GalleryPage("documents", lambda: ChecklistScreen(due, pages, later, until, seen, step))
        told = (next_begins(DOCUMENTS),)
        yield GalleryPage("after-all", lambda: ChecklistScreen(due, pages, later, until, seen, step, told=told))
        since = {row.key: TODAY for row in due[:3]}
        yield GalleryPage(
            "documents-earlier", lambda: ChecklistScreen(due, {}, frozenset(), until, seen, step, since=since)
        )
        yield GalleryPage("documents-none", lambda: ChecklistScreen((), {}, frozenset(), until, routes, step))
        document = named(due[0])
        for state, fill in FILES.items():
            yield GalleryPage(f"files-{state}", lambda fill=fill: files(document, step, fill))  # type: ignore[misc]
        for state, make in (*scan_states(document, step), *trouble_states(filling, self.stage.asked)):
            yield GalleryPage(state, make)
        for state, make in camera_states(document, step):
            yield GalleryPage(f"camera-{state}", make)
        for state, make in photo_states(filling, self.stage.asked):
            yield GalleryPage(f"photo-{state}", make)
        for name, remove, zoom in (
            ("preview", None, 0),
            ("preview-settled", nothing, 0),
            ("preview-enlarged", nothing, 1),
        ):
            preview = PreviewRoutes(nothing, nothing, remove)
            yield GalleryPage(
                name,
                lambda preview=preview, zoom=zoom: previewed(  # type: ignore[misc]
                    PreviewScreen(document, (sheet(),) * 2, preview, step), zoom
                ),
            )

    def _doubts(self) -> tuple[Doubt, ...]:
        answers = sample_answers().with_(days_abroad="200", annual_rent="90000", housing_type="rent")
        return PROGRAMMES[0].rehearse(sample_case(answers), load_policy(RESOURCES / "policy"), TODAY)

    def _ending(self) -> Iterator[GalleryPage]:
        submitting = Submitting(self.filling(), nothing, nothing, nothing)
        yield GalleryPage("review", lambda: self.stage.asked(submitting.review))
        yield GalleryPage("confirm", lambda: self.stage.asked(submitting._ask))
        yield GalleryPage("rehearsal", lambda: self.stage.asked(lambda: submitting.rehearsed(self._doubts())))
        for paper in Paper:
            yield GalleryPage(f"done-{paper}", lambda paper=paper: done(paper))  # type: ignore[misc]
        for name, standing in ON_THE_WAY.items():
            yield GalleryPage(f"done-{name}", lambda standing=standing: done(Paper.PRINTED, standing))  # type: ignore[misc]
        yield GalleryPage("done-fault", lambda: done(Paper.FAILED, ON_THE_WAY["offline"], next(iter(PRINTER.values()))))
        for message in (Message.NONE, Message.ASKED):
            yield GalleryPage(f"done-message_{message}", lambda message=message: done(Paper.FAILED, message=message))  # type: ignore[misc]
        for fault in (PrinterFault.NO_PAPER, None):
            yield GalleryPage(f"paper_fault-{fault or 'unknown'}", lambda fault=fault: paper_fault(fault))  # type: ignore[misc]
        yield GalleryPage("paper_fault-asked", lambda: paper_fault(PrinterFault.NO_PAPER, Message.ASKED))

    def _aside(self) -> Iterator[GalleryPage]:
        session, host, asked = self.session, self.host, self.stage.asked
        amount = next(page for page in _pages_of(PROGRAMMES[0]) if page.name == "income_amount")
        question = amount.doubt(sample_case().within(Answers().with_(amount="900000", frequency="monthly")))
        assert question is not None
        yield GalleryPage("doubt", lambda: asked(lambda: session.doubt(question, nothing)))
        ways = Identifying(session, StepOf(4, 7, REGISTRATION.title), nothing, nothing)._ways()
        yield GalleryPage("trouble", lambda: asked(lambda: session.trouble(NO_MESSAGES, *ways)))
        yield GalleryPage("no_papers", lambda: asked(lambda: session.trouble(NO_PAPERS)))
        row = host.utilities
        for name, run in (("help", row.help), ("text_size", row.text_size), ("colours", row.colours)):
            yield GalleryPage(name, lambda run=run: asked(run))  # type: ignore[misc]
        yield GalleryPage("help-keypad", lambda: asked(lambda: row.help(row.tactile.lines)))
        yield GalleryPage(
            "pin", lambda: asked(lambda: session.with_clerk(tr("The clerk helps with the printer."), nothing))
        )
        yield GalleryPage("end", lambda: asked(lambda: self._ask_end(Assurance.CODE)))
        yield GalleryPage("end-unsaved", lambda: asked(lambda: self._ask_end(Assurance.UNVERIFIED)))
        listening = host.utilities.listening
        yield GalleryPage("sound", lambda: asked(host.utilities._sound_page))
        yield GalleryPage("what_is_heard", lambda: asked(listening._ask))
        yield GalleryPage("no_sound", lambda: asked(listening.say_there_is_none))
        yield GalleryPage("fault", lambda: host.fault_page(RuntimeError(), "4821"))
        yield GalleryPage("still_here", lambda: still_here(saved=True))
        yield GalleryPage("still_here-unsaved", lambda: still_here(saved=False))

    def _ask_end(self, assurance: Assurance) -> None:
        known, self.stage.before_end = self.session.visit, nothing
        self.session.visit = replace(known, assurance=assurance)
        self.host.utilities.ask_end()
        self.session.visit = known


def _pages_of(programme: Programme) -> Iterator[Page]:
    for section in programme.sections:
        for part in section.parts:
            yield from part.pages if isinstance(part, Roster) else (part,)
