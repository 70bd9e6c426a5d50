"""Printing the slip by which an unfinished application opens at any kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.draft_slip import DraftSlip
from kiosk.domain.programmes import programme
from kiosk.domain.working_days import day_of
from kiosk.services.draft_box import slip_text
from kiosk.services.drafts import LIFETIME, Drafts
from kiosk.services.ports import Printed
from kiosk.services.receipts import Receipts
from kiosk.services.visit import Visit

RenderDraftSlip = Callable[[DraftSlip, int], bytes]
"""Places a slip on paper of a width in mm: a PDF."""


class NothingTravels(LookupError):
    """Of this form nothing waits at the centre, so a slip would open nothing."""


@dataclass(frozen=True, slots=True)
class DraftSlips:
    """receipts: lends its printer and place."""

    drafts: Drafts
    receipts: Receipts
    render: RenderDraftSlip

    def slip(self, visit: Visit, form: str) -> DraftSlip:
        """Raises NothingTravels, PermissionError."""
        if not visit.identified:
            raise PermissionError("a slip is printed only for an identified person")
        with self.drafts.store.work() as work:
            travel, draft = work.travel(visit.person, form), work.draft(visit.person, form)
        if travel is None or travel.gone or draft is None:
            raise NothingTravels(form)
        place, clock = self.receipts.place, self.drafts.clock
        return DraftSlip(
            service=programme(form).task_title,
            code=slip_text(travel.box.slip),
            until=day_of(draft.saved_at + LIFETIME),
            at=clock.now(),
            kiosk=place.kiosk,
            assisted_by=visit.clerk,
            office=place.office,
            phone=place.phone,
            hours=place.hours,
            practice=place.practice,
        )

    def print(self, visit: Visit, form: str) -> Printed:
        """No fact tells of it: an unfinished application is in no journal. Raises as ``slip``."""
        printer = self.receipts.printer
        fault = printer.fault()
        if fault is not None:
            return Printed(fault=fault)
        return printer.print(self.render(self.slip(visit, form), printer.width_mm), "slip")
