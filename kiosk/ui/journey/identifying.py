"""The verification code: asked for, sent and judged at the centre; or a clerk's witness when none can be sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.answers import Answers, Applicant, Case
from kiosk.domain.code_policy import CODE_POLICY
from kiosk.domain.masking import mobile_tail
from kiosk.domain.registration import CODE_PAGE
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import CodeTicket, Confirmation, Verdict
from kiosk.services.visit import Visit
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault, refusal_fault
from kiosk.ui.journey.session import Sent, Session
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.steps import StepOf

WRONG = tr("The code does not match the message. The latest code is needed.")
EXPIRED = tr("The code's time is over. A new one can be sent to the same mobile.")
SENT_ON_FILE = tr("Sent to the mobile on file; it lasts %n minute(s)", "", 0)
NO_MESSAGES = Fault(
    tr("Codes can't be sent just now"), tr("A clerk can verify the identity. What was written stays on the page.")
)
USED_UP = Fault(tr("The tries are used up"), tr("A new code is needed, or a clerk can help."))
OTHER_MOBILE = Fault(
    tr("This ID is registered with another mobile"), tr("The mobile on file is needed, or a clerk can help.")
)


@dataclass(slots=True)
class Identifying:
    """identified: called with what the centre confirmed, or None after a clerk's witness. back: the page before."""

    session: Session
    step: StepOf
    identified: Callable[[Confirmation | None], None]
    back: Callable[[], None]
    _screen: FormScreen | None = None
    _ticket: CodeTicket | None = None

    def begin(self) -> None:
        """Ask for a code and open its page when one is on its way."""
        visit = self.session.visit
        identity = self.session.suite.identity
        self.session.do(Lane.NETWORK, lambda: identity.request_code(visit), self._sent, self._not_sent)

    def _sent(self, ticket: CodeTicket) -> None:
        visit = self.session.visit
        self.session.sent = Sent(visit.person, visit.mobile, ticket)
        self._open(ticket)

    def _open(self, ticket: CodeTicket) -> None:
        self._ticket = ticket
        ways = [
            Action("resend", tr("Send a new code"), self.begin, "paper-plane-right"),
            Action("no_mobile", tr("No mobile with me"), self.ask_clerk, "device-mobile"),
        ]
        if self.session.visit.mobile:
            ways.insert(1, Action("correct_mobile", tr("Correct the mobile"), self.back, "pencil-simple"))
        routes = self.session.routes(self._confirm, lambda _answers: self.back(), *ways)
        self._screen = FormScreen(CODE_PAGE, Answers(), self._judge, routes, self.step, self._hint())
        self.session.form(self._screen)

    def _hint(self) -> Words:
        mobile = self.session.visit.mobile
        if not mobile:
            return SENT_ON_FILE.count(CODE_POLICY.lifetime_minutes)
        hint = CODE_PAGE.hint or SENT_ON_FILE
        return hint.fill(tail=ltr(mobile_tail(mobile))).count(CODE_POLICY.lifetime_minutes)

    def _judge(self, answers: Answers) -> Case:
        now = self.session.suite.applications.scribe.clock.now()
        return Case(answers, Applicant(self.session.visit.person, now.date()), now.date())

    def _not_sent(self, error: Exception) -> None:
        """Who went back and came again too soon for a new code may still type the one on its way."""
        sent, hasty = self.session.sent, isinstance(error, CentreRefused) and error.code == "wait"
        if hasty and self._ticket is None and sent is not None and sent.to(self.session.visit):
            self._open(sent.ticket)
        else:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CentreRefused):
            self.session.trouble(refusal_fault(error), *self._ways())
        elif isinstance(error, CentreUnreachable):
            self.session.trouble(NO_MESSAGES, *self._ways())
        else:
            self.session.shell.unforeseen(error)

    def _ways(self) -> tuple[Action, ...]:
        return (
            Action("try_again", tr("Try again"), self._retry, "arrow-counter-clockwise"),
            Action("call_clerk", tr("Call a clerk"), self.ask_clerk, "user"),
        )

    def _retry(self) -> None:
        self.session.shell.uncover()
        self.begin()

    # ── judging ─────────────────────────────────────────────────────────────────────────────────────────────

    def _confirm(self, answers: Answers) -> None:
        ticket, visit = self._ticket, self.session.visit
        if ticket is None:
            return
        typed = answers.text("code")
        self.session.do(
            Lane.NETWORK,
            lambda: self.session.suite.identity.confirm(visit, ticket.id, typed),
            self._judged,
            self._failed,
        )

    def _judged(self, result: tuple[Confirmation, Visit]) -> None:
        confirmation, visit = result
        match confirmation.verdict:
            case Verdict.CONFIRMED if visit.identified:
                self.session.visit = visit
                self.identified(confirmation)
            case Verdict.CONFIRMED:
                self.session.trouble(OTHER_MOBILE, *self._ways()[1:])
            case Verdict.EXHAUSTED:
                self.session.trouble(USED_UP, *self._ways())
            case verdict:
                if self._screen is not None:
                    self._screen.fail("code", EXPIRED if verdict is Verdict.EXPIRED else WRONG)

    # ── without a code ──────────────────────────────────────────────────────────────────────────────────────

    def ask_clerk(self) -> None:
        """A clerk looks at the card instead."""
        why = tr("The clerk looks at the ID card and confirms who is here.")
        self.session.with_clerk(why, self._witness)

    def _witness(self) -> None:
        visit = self.session.visit
        clerk = self.session.witness
        self.session.do(Lane.STORE, lambda: self.session.suite.identity.witness(visit, clerk), self._witnessed)

    def _witnessed(self, visit: Visit) -> None:
        self.session.visit = visit
        self.identified(None)
