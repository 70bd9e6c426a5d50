"""Which kiosk this is, and how facts made here are stamped."""

from __future__ import annotations

from dataclasses import dataclass

from uuid_utils.compat import uuid7

from kiosk.domain.facts import Body, Fact
from kiosk.services.ports import Clock
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Place:
    """kiosk: four digits. office, phone, hours: printed on receipts and shown on help pages; may be empty.

    practice: nothing here is of a real person, and every page and paper says so.
    """

    kiosk: str
    office: str = ""
    phone: str = ""
    hours: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Scribe:
    """Makes facts: what happened, to whose file, by whom, where and when."""

    place: Place
    clock: Clock

    def fact(self, visit: Visit, body: Body) -> Fact:
        return Fact(
            id=uuid7(),
            person=visit.person,
            at=self.clock.now(),
            kiosk=self.place.kiosk,
            actor=visit.actor,
            assurance=visit.assurance,
            body=body,
        )
