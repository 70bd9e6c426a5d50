"""Registration, page by page; and the way in for those who are registered: number, then code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from kiosk.domain.answers import Answers, Applicant, Case
from kiosk.domain.facts import Assurance, Fact
from kiosk.domain.forms import Page, Roster, page_problems
from kiosk.domain.older_form import moved
from kiosk.domain.person_file import PersonFile
from kiosk.domain.registration import BIRTH_PAGE, CODE_PAGE, FORM, ID_PAGE, MOBILE_PAGE, REGISTRATION, VERSION
from kiosk.domain.route import neighbour
from kiosk.domain.words import tr
from kiosk.services.drafts import Progress
from kiosk.services.ports import Confirmation
from kiosk.services.registration import storable
from kiosk.services.visit import Visit
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.journey.form_changed import form_changed_page
from kiosk.ui.journey.identifying import Identifying
from kiosk.ui.journey.returning import Returning
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.signing_in import SIGN_IN, SigningIn
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.steps import StepOf

_UNKNOWN_YET = (ID_PAGE, CODE_PAGE)


@dataclass(slots=True)
class Registering:
    """new: the person chose to register; else they said they are registered.

    _again: pages that changed since version ``_begun_in`` and were not looked at once more yet; until they are, what is
    saved stays in that version.
    registered: called once the visit is identified and the account known. back: to the page before the first.
    """

    session: Session
    new: bool
    registered: Callable[[], None]
    back: Callable[[], None]
    answers: Answers = field(default_factory=Answers)
    _screen: FormScreen | None = None
    _wants_password: bool = False
    _begun_in: int = 0
    _again: set[str] = field(default_factory=set)

    def begin(self) -> None:
        self._show(ID_PAGE)

    def go_on(self) -> None:
        """Whoever is identified already: from the first page that misses something."""
        self.answers = Answers().with_(national_id=self.session.visit.person)
        self._identified(None)

    # ── pages ───────────────────────────────────────────────────────────────────────────────────────────────

    def _show(self, page: Page | Roster | None) -> None:
        if not isinstance(page, Page):
            self._register()
            return
        if page is CODE_PAGE and not self.session.visit.identified:
            self._identify()
            return
        if page is CODE_PAGE:
            self._show(neighbour(REGISTRATION, page, self._judge(self.answers), +1))
            return
        ways = (self._with_password(),) if page is ID_PAGE and not self.new else ()
        routes = self.session.routes(partial(self._left, page), partial(self._returned, page), *ways)
        self._screen = FormScreen(page, self.answers, self._judge, routes, self._step(page))
        self.session.form(self._screen)

    def _with_password(self) -> Action:
        """Checks the number as «متابعة» does, and goes on to the password instead of the code."""
        return Action("by_password", tr("Sign in with the password"), self._check_for_password, "lock-simple")

    def _check_for_password(self) -> None:
        self._wants_password = True
        if self._screen is not None:
            self._screen.go_on()
        self._wants_password = False

    def _step(self, page: Page) -> StepOf:
        if not self.new and page in (ID_PAGE, CODE_PAGE):
            return StepOf(1 if page is ID_PAGE else 2, 2, SIGN_IN)
        names = [part.name for part in REGISTRATION.parts]
        return StepOf(names.index(page.name) + 1, len(names), REGISTRATION.title)

    def _judge(self, answers: Answers) -> Case:
        today = self.session.suite.applications.scribe.clock.now().date()
        return Case(answers, Applicant(answers.text("national_id"), today, answers.text("mobile")), today)

    def _left(self, page: Page, answers: Answers) -> None:
        self.answers = answers
        self._again.discard(page.name)
        if page is ID_PAGE:
            self._number_known()
            return
        if page is MOBILE_PAGE:
            self._mobile_is(answers.text("mobile"))
        self._save(page)
        self._show(neighbour(REGISTRATION, page, self._judge(answers), +1))

    def _mobile_is(self, typed: str) -> None:
        """Another one than the code went to needs a code of its own."""
        visit = self.session.visit
        if visit.assurance is Assurance.CODE and visit.mobile != typed:
            visit = self.session.stranger(visit.person)
        self.session.visit = replace(visit, mobile=typed)

    def _returned(self, page: Page, answers: Answers) -> None:
        self.answers = answers
        before = neighbour(REGISTRATION, page, self._judge(answers), -1)
        if before is CODE_PAGE:
            before = MOBILE_PAGE
        if page is ID_PAGE or before is None:
            self.back()
        elif isinstance(before, Page):
            self._show_again(before)

    def _show_again(self, page: Page) -> None:
        """Back over the code: a corrected mobile needs a code of its own."""
        if page is MOBILE_PAGE:
            self.session.visit = self.session.stranger(self.session.visit.person)
        self._show(page)

    def _save(self, page: Page) -> None:
        """From the code on. Before it the answers live in this session alone, for anybody may type any number."""
        if not self.session.visit.identified:
            return
        visit, answers = self.session.visit, storable(self.answers)
        progress = Progress(answers, page.name, frozenset())
        drafts, version = self.session.suite.drafts, self._begun_in if self._again else VERSION
        self.session.shell.background.run(Lane.STORE, lambda: drafts.save(visit, FORM, version, progress))

    # ── who it is ───────────────────────────────────────────────────────────────────────────────────────────

    def _number_known(self) -> None:
        """A registration begun here before goes on from its code; so does whoever is registered."""
        person = self.answers.text("national_id")
        self._begun_in, self._again = 0, set()
        self.session.visit = self.session.stranger(person)
        if self._wants_password:
            SigningIn(self.session, self.registered, self.begin).known(person)
            return
        identity = self.session.suite.identity
        self.session.do(Lane.STORE, lambda: identity.drafted_mobile(person), self._drafted)

    def _drafted(self, mobile: str) -> None:
        if mobile or not self.new:
            self._identify()
        else:
            self._show(BIRTH_PAGE)

    def _identify(self) -> None:
        before = MOBILE_PAGE if self.session.visit.mobile else ID_PAGE
        Identifying(self.session, self._step(CODE_PAGE), self._identified, lambda: self._show_again(before)).begin()

    def _identified(self, confirmation: Confirmation | None) -> None:
        visit, suite = self.session.visit, self.session.suite

        def known() -> tuple[PersonFile, Progress | None]:
            return suite.following.file(visit), suite.drafts.resume(visit, FORM, VERSION)

        self.session.do(Lane.NETWORK, known, lambda found: self._found(confirmation, *found))

    def _found(self, confirmation: Confirmation | None, file: PersonFile, draft: Progress | None) -> None:
        account = file.account
        if account is not None:
            self.session.visit = self.session.visit.known_as(account.birth_date, account.mobile)
            Returning(self.session, file, self._say_known if self.new else self.registered).begin()
            return
        if draft is not None:
            self.answers = draft.answers.with_(**dict(self.answers.values))
            self._proven(draft.answers.text("mobile"))
        if draft is not None and draft.begun_in is not None and not self._begun_in:
            self._changed(draft.answers, draft.begun_in)
        else:
            self._resume()

    def _resume(self) -> None:
        self._save(CODE_PAGE)
        self._show(self._first_open())

    def _changed(self, drafted: Answers, begun_in: int) -> None:
        """The pages are not as they were. Whoever leaves before they have looked at them again is told again."""
        parts = [part for part in REGISTRATION.parts if isinstance(part, Page) and part not in _UNKNOWN_YET]
        seen = frozenset(part.name for part in parts if any(field.name in drafted for field in part.fields))
        kept = moved((REGISTRATION,), VERSION, self._judge(self.answers), seen, begun_in)
        self._begun_in, self._again = begun_in, set(seen) if kept.whole else {part.name for part in kept.again}
        if self._again:
            self.session.shell.go(form_changed_page(kept, self._restart, self._resume))
        else:
            self._resume()

    def _proven(self, drafted: str) -> None:
        """The mobile that the code went to, whatever was typed before for another number."""
        visit = self.session.visit
        if visit.assurance is Assurance.CODE:
            self.session.visit = replace(visit, mobile=visit.mobile or drafted)
            self.answers = self.answers.with_(mobile=self.session.visit.mobile)

    def _first_open(self) -> Page:
        """Where a registration goes on: its first page that changed, or on which something is missing or wrong, for who
        went back from a page took along what stood on it.
        """
        case = self._judge(self.answers)
        for page in (BIRTH_PAGE, MOBILE_PAGE):
            if page.name in self._again or page_problems(page, case):
                return page
        self.session.visit = replace(self.session.visit, mobile=self.answers.text("mobile"))
        return CODE_PAGE  # passed over, being identified: the page after it comes next

    def _say_known(self) -> None:
        self.session.shell.go(
            MessageScreen(
                "known",
                tr("This ID is already registered"),
                hint=tr("The mobile code has confirmed who you are. Nothing needs registering again."),
                back=Action("change_number", tr("Change the number"), self._restart),
                forward=Action("continue", tr("Continue to the application"), self.registered, part=Part.PRIMARY),
                icon="user-check",
            )
        )

    def _restart(self) -> None:
        self.session.visit = self.session.stranger()
        self.answers = Answers()
        self.begin()

    # ── the account ─────────────────────────────────────────────────────────────────────────────────────────

    def _register(self) -> None:
        visit, answers = self.session.visit, self.answers
        registration = self.session.suite.registration
        self.session.hand_in(lambda: registration.register(visit, answers), self._done)

    def _done(self, result: tuple[Fact, Visit]) -> None:
        _, self.session.visit = result
        self.answers = Answers()
        self.session.suite.sync.wake()
        self.registered()

    def keep_page(self) -> None:
        """Before the session ends: what stands on the page goes into the draft too.

        Not from the pages of number and code: whoever stands there may be another than the one whose draft it is.
        """
        screen = self.session.shell.kept_page()
        if isinstance(screen, FormScreen) and screen.page in REGISTRATION.parts and screen.page not in _UNKNOWN_YET:
            self.answers = screen.answers
            self._save(screen.page)
