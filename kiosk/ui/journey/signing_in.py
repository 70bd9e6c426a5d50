"""Signing in: the number, the picture, the password; or the number and a code, which also brings a new password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.answers import Answers, Applicant, Case
from kiosk.domain.facts import Fact
from kiosk.domain.forms import Page
from kiosk.domain.person_file import PersonFile
from kiosk.domain.registration import ID_PAGE
from kiosk.domain.signing_in import NEW_PASSWORD_PAGE, SIGN_IN_PAGE
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.applications import RIYADH
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import Confirmation, SignIn, SignInVerdict
from kiosk.services.visit import Visit
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault
from kiosk.ui.journey.identifying import Identifying
from kiosk.ui.journey.picturing import Picturing
from kiosk.ui.journey.returning import Returning
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.steps import StepOf

Typed = Callable[[Answers], None]
SIGN_IN = tr("Signing in")
WRONG = tr("ID number and password do not match. %n try(ies) left.", "", 0)
LOCKED = Fault(
    tr("Signing in with the password is stopped for a while"),
    tr("There were too many tries. It works again from {time}. The mobile code works now."),
)
LOCKED_SOMETIME = tr("There were too many tries. The mobile code works now.")
OFFLINE = Fault(
    tr("The password can't be checked just now"),
    tr("There is no connection. A clerk can verify the identity."),
    "wifi-slash",
)


@dataclass(slots=True)
class SigningIn:
    """signed_in: called once it is known who is here. back: the page before the number."""

    session: Session
    signed_in: Callable[[], None]
    back: Callable[[], None]
    _number: Answers = field(default_factory=Answers)
    _screen: FormScreen | None = None
    _wants_code: bool = False

    # ── the number ──────────────────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        self._show(ID_PAGE, 1, self._numbered, self.back, self._numbered_by_code())

    def known(self, number: str) -> None:
        """The number was typed on a page before."""
        self._number = Answers().with_(national_id=number)
        self._numbered(self._number)

    def _show(self, page: Page, place: int, on: Typed, back: Callable[[], None], *ways: Action) -> None:
        routes = self.session.routes(on, lambda _answers: back(), *ways)
        self._screen = FormScreen(page, self._number, self._judge, routes, StepOf(place, 3, SIGN_IN))
        self.session.form(self._screen)

    def _judge(self, answers: Answers) -> Case:
        today = self.session.suite.applications.scribe.clock.now().date()
        return Case(answers, Applicant(answers.text("national_id"), today), today)

    def _by_code(self, run: Callable[[], None]) -> Action:
        return Action("by_code", tr("Sign in with a mobile code"), run, "device-mobile")

    def _numbered_by_code(self) -> Action:
        """Checks the number as «متابعة» does, and goes on to the code."""
        return self._by_code(self._check_for_code)

    def _check_for_code(self) -> None:
        self._wants_code = True
        if self._screen is not None:
            self._screen.go_on()
        self._wants_code = False

    def _numbered(self, answers: Answers) -> None:
        self._number = Answers().with_(national_id=answers.text("national_id"))
        self.session.visit = self.session.stranger(answers.text("national_id"))
        if self._wants_code:
            self._code()
        else:
            self._picture()

    # ── the picture, the password ───────────────────────────────────────────────────────────────────────────

    def _picture(self) -> None:
        code = self._by_code(self._code)
        Picturing(self.session, self._judge, StepOf(2, 3, SIGN_IN), self._password, code, self.begin).begin()

    def _password(self) -> None:
        renew = Action("new_password", tr("Choose a new password"), self._forgotten, "lock-simple")
        self._show(SIGN_IN_PAGE, 3, self._typed, self._picture, self._by_code(self._code), renew)

    def _typed(self, answers: Answers) -> None:
        visit, password, identity = self.session.visit, answers.text("sign_in_password"), self.session.suite.identity
        self.session.do(Lane.NETWORK, lambda: identity.sign_in(visit, password), self._judged, self._not_judged)

    def _judged(self, result: tuple[SignIn, Visit]) -> None:
        answer, visit = result
        self._wipe()
        match answer.verdict:
            case SignInVerdict.CONFIRMED:
                self.session.visit = visit
                self._arrive()
            case SignInVerdict.LOCKED:
                self.session.trouble(locked_fault(answer), *self._other_ways())
            case SignInVerdict.WRONG if self._screen is not None:
                self._screen.fail("sign_in_password", WRONG.count(answer.attempts_left))

    def _not_judged(self, error: Exception) -> None:
        self._wipe()
        if isinstance(error, CentreUnreachable):
            again = Action("try_again", tr("Try again"), self.session.shell.uncover, "arrow-counter-clockwise")
            clerk = Action("call_clerk", tr("Call a clerk"), self._identifying().ask_clerk, "user")
            self.session.trouble(OFFLINE, again, clerk)
        else:
            self.session.shell.unforeseen(error)

    def _wipe(self) -> None:
        """The password does not outlive its try, wrong or right."""
        if self._screen is not None:
            self._forget_typed()
            self._screen.rebuild()

    def _forget_typed(self) -> None:
        """What a page laid over this one had saved of it goes too."""
        if self._screen is not None:
            self._screen.answers = self._number

    def _other_ways(self) -> tuple[Action, ...]:
        clerk = Action("call_clerk", tr("Call a clerk"), self._identifying().ask_clerk, "user")
        return self._by_code(self._code), clerk

    # ── the code ────────────────────────────────────────────────────────────────────────────────────────────

    def _identifying(self, *, renew: bool = False) -> Identifying:
        identified = self._renew if renew else self._coded
        return Identifying(self.session, StepOf(2, 2, SIGN_IN), identified, self.begin)

    def _code(self) -> None:
        self._forget_typed()
        self._identifying().begin()

    def _coded(self, _confirmation: Confirmation | None) -> None:
        self._arrive()

    # ── a new password ──────────────────────────────────────────────────────────────────────────────────────

    def _forgotten(self) -> None:
        self._forget_typed()
        self._identifying(renew=True).begin()

    def _renew(self, confirmation: Confirmation | None) -> None:
        """Only after a code: a clerk's witness is not enough for the centre to change a password."""
        if confirmation is None:
            words = tr("A new password needs the mobile code"), tr("The old one stays for now.")
            self._say("no_new_password", "device-mobile", *words)
        else:
            self._show(NEW_PASSWORD_PAGE, 3, self._renewed, self.begin)

    def _renewed(self, answers: Answers) -> None:
        visit, password, registration = self.session.visit, answers.text("password"), self.session.suite.registration
        self.session.do(Lane.STORE, lambda: registration.change_password(visit, password), self._changed)

    def _changed(self, result: tuple[Fact, Visit]) -> None:
        _, self.session.visit = result
        self._wipe()
        self.session.suite.sync.wake()
        self._say("password_saved", "lock-key", tr("The new password is saved"), tr("It holds once the centre has it."))

    def _say(self, name: str, icon: str, heading: Words, hint: Words) -> None:
        on = Action("continue", tr("Continue"), self._arrive, part=Part.PRIMARY)
        self.session.shell.go(MessageScreen(name, heading, hint=hint, forward=on, icon=icon))

    # ── here ────────────────────────────────────────────────────────────────────────────────────────────────

    def _arrive(self) -> None:
        self._screen = None
        visit, following = self.session.visit, self.session.suite.following
        self.session.do(Lane.NETWORK, lambda: following.file(visit), self._found)

    def _found(self, file: PersonFile) -> None:
        if file.account is not None:
            self.session.visit = self.session.visit.known_as(file.account.birth_date, file.account.mobile)
        Returning(self.session, file, self.signed_in).begin()


def locked_fault(answer: SignIn) -> Fault:
    """With the time of day from which it works again."""
    if answer.until is None:
        return Fault(LOCKED.title, LOCKED_SOMETIME, "lock-simple")
    time = answer.until.astimezone(RIYADH).strftime("%H:%M")
    return Fault(LOCKED.title, LOCKED.sentence.fill(time=ltr(time)), "lock-simple")
