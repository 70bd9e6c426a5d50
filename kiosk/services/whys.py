"""«لماذا؟»: the answer to it for one application, and the same on paper. Nothing of it is a new decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.answers import Case
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.why import Why, WhyPaper, explain, of_steps, untold
from kiosk.domain.working_days import day_of
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

    def of(self, visit: Visit, app: ApplicationState, told: Told) -> Why:
        """From the answers as they were handed in, by the rules of the month that was decided on or about.

        Where the birth date, the programme's rules or the policy's figures are missing, what the catalogue says.
        """
        ruling = Ruling.of(told)
        try:
            return self._reckoned(visit, app, ruling)
        except UndefinedPolicy:
            return untold(ruling.reasons)

    def _reckoned(self, visit: Visit, app: ApplicationState, ruling: Ruling) -> Why:
        known = next((p for p in PROGRAMMES if p.code == app.programme), None)
        if known is None or known.assess is None or visit.birth_date is None:
            return untold(ruling.reasons)
        month, policy = _month(ruling), self.receipts.terms.policy
        case = Case(app.answers, visit.applicant(), month)
        if known is SOCIAL_SECURITY:
            return explain(ruling.reasons, case, policy, month)
        return of_steps(ruling.reasons, known.assess(case, policy, month).steps, case, month)

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


def _month(ruling: Ruling) -> date:
    return date.fromisoformat(f"{ruling.month}-01") if ruling.month else day_of(ruling.at).replace(day=1)
