"""«لماذا؟»: the answer to it for one application, and the same on paper. Nothing of it is a new decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.answers import Case
from kiosk.domain.facts import CaseAssessed
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.rules import Assessment
from kiosk.domain.why import Why, WhyPaper, explain, explain_fully, recall, untold
from kiosk.domain.working_days import day_of
from kiosk.services.grounds import assessed
from kiosk.services.ports import Printed
from kiosk.services.receipts import Receipts
from kiosk.services.rulings import Ruling, Told
from kiosk.services.visit import Visit

RenderWhy = Callable[[WhyPaper, int], bytes]
"""Places the answer on paper of a width in mm: a PDF."""


@dataclass(frozen=True, slots=True)
class Whys:
    """receipts: lends its printer, place and policy."""

    receipts: Receipts
    render: RenderWhy

    def of(self, visit: Visit, app: ApplicationState, told: Told, language: str) -> Why:
        """See ``why_of``."""
        return why_of(self.receipts.terms.policy, visit, app, told, language)

    def print(self, visit: Visit, app: ApplicationState, told: Told, why: Why) -> Printed:
        """No fact tells of it: it says what the letter and the application say, in other words."""
        printer, place, ruling = self.receipts.printer, self.receipts.place, Ruling.of(told)
        fault = printer.fault()
        if fault is not None:
            return Printed(fault=fault)
        paper = WhyPaper(
            why=why,
            outcome=ruling.name,
            words=ruling.words,
            reference=app.reference,
            at=self.receipts.applications.scribe.clock.now(),
            kiosk=place.kiosk,
            assisted_by=visit.clerk,
            office=place.office,
            phone=place.phone,
            hours=place.hours,
            practice=place.practice,
        )
        return printer.print(self.render(paper, printer.width_mm), app.reference)


def why_of(policy: Policy, visit: Visit, app: ApplicationState, told: Told, language: str) -> Why:
    """As it was reckoned when it was decided, where that was stored; else from the answers as they were handed in,
    by the rules of the month that was decided on or about; and where the rules say nothing, what the catalogue says.

    language: ``ar`` or ``en``, of sentences that were stored.
    """
    ruling = Ruling.of(told)
    now, grounds = _reckoned(policy, visit, app, ruling), _grounds(app, ruling)
    if grounds is None:
        return now
    try:
        then = recall(ruling.reasons, _case(visit, app, _month(ruling)), grounds, language)
    except (ArithmeticError, LookupError, ValueError):  # written by no desk of ours
        return now
    return replace(then, changes=now.changes) if then.agrees_with(now) else then


def _reckoned(policy: Policy, visit: Visit, app: ApplicationState, ruling: Ruling) -> Why:
    month = _month(ruling)
    case = _case(visit, app, month)
    found = assessed(app, case, policy, month) if case is not None else None
    if case is None or not isinstance(found, Assessment):
        return untold(ruling.reasons)
    if app.programme == SOCIAL_SECURITY.code:
        return explain_fully(ruling.reasons, case, policy, found)
    return explain(ruling.reasons, case, found.steps, month)


def _month(ruling: Ruling) -> date:
    return date.fromisoformat(f"{ruling.month}-01") if ruling.month else day_of(ruling.at).replace(day=1)


def _case(visit: Visit, app: ApplicationState, month: date) -> Case | None:
    """None where the birth date is not known here."""
    return Case(app.answers, visit.applicant(), month) if visit.birth_date is not None else None


def _grounds(app: ApplicationState, ruling: Ruling) -> CaseAssessed | None:
    """What the rules found when it was decided (decision 22), where that was stored."""
    kept = (fact.body for fact in app.case.history if isinstance(fact.body, CaseAssessed))
    return next((body for body in kept if body.decision == ruling.id), None)
