"""«ماذا أحتاج؟»: an estimate before anything is applied for. Nothing of it is kept, by anybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.answers import Answers, Case
from kiosk.domain.outlook import Outlook
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.outlook import asked, household
from kiosk.domain.rules import assess
from kiosk.domain.working_days import day_of
from kiosk.services.ports import Printed
from kiosk.services.receipts import Receipts

RenderOutlook = Callable[[Outlook, int], bytes]
"""Places an outlook on paper of a width in mm: a PDF."""


@dataclass(frozen=True, slots=True)
class Outlooks:
    """receipts: lends its printer, place and policy."""

    receipts: Receipts
    render: RenderOutlook

    def case(self, answers: Answers) -> Case:
        """What the pages are judged by."""
        return asked(answers, self._today())

    def of(self, answers: Answers, clerk: str = "") -> Outlook:
        """For this month. clerk: the staff number of who helps. Raises UndefinedPolicy."""
        place, today = self.receipts.place, self._today()
        case = household(answers, today)
        due = SOCIAL_SECURITY.checklist(case)
        return Outlook(
            assessment=assess(case, self.receipts.terms.policy, today.replace(day=1)),
            due=tuple(sorted(due, key=lambda row: not row.required)),
            at=self.receipts.applications.scribe.clock.now(),
            kiosk=place.kiosk,
            assisted_by=clerk,
            office=place.office,
            phone=place.phone,
            hours=place.hours,
            practice=place.practice,
        )

    def print(self, outlook: Outlook) -> Printed:
        """No fact tells of it: the kiosk knows of nobody who asked."""
        printer = self.receipts.printer
        fault = printer.fault()
        return Printed(fault=fault) if fault else printer.print(self.render(outlook, printer.width_mm), "checklist")

    def _today(self) -> date:
        return day_of(self.receipts.applications.scribe.clock.now())
