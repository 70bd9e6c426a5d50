"""How far an application and its documents have come, in the person's words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.acts.papers import act_paper
from kiosk.domain.dates import short_day
from kiosk.domain.forms import DueDocument, Programme
from kiosk.domain.statuses import Tone
from kiosk.domain.statuses import status as status_of
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.delivery import ApplicationDelivery, FileDelivery, Stage
from kiosk.services.receipts import named
from kiosk.ui.kit.state_list import StateLine

ARRIVED = tr("Arrived", "something sent")
TO_BE_SENT = tr("Waiting to be sent", "something sent")
ARRIVING = tr("Arriving: {percent}", "a document")
NOT_TAKEN = tr("Not accepted", "a document")
MISSING = tr("Missing", "a document")
WITH_CLERK = tr("A clerk is needed", "something sent")
TAKE_IN_AGAIN = tr("The centre did not accept this document. The clerk takes it in again.")
ADVICE = {
    "checksum": tr("This copy was damaged on the way. The clerk takes the document in again."),
    "too_large": tr("This document is too large. The clerk takes in a smaller copy."),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Of one application. arrived: the centre has it, whatever becomes of its documents and receipts."""

    arrived: bool
    delivery: ApplicationDelivery

    @property
    def held(self) -> bool:
        """It does not get on by itself: it, or something that the person gave before it, was refused."""
        facts = self.delivery.facts
        return not self.arrived and (facts.held_back or bool(facts.parked))

    @property
    def settled(self) -> bool:
        """Nothing more will change."""
        return self.arrived and all(file.stage is Stage.ARRIVED for file in self.delivery.files)

    @property
    def documents(self) -> tuple[int, int, int]:
        """How many there are, how many have arrived, how many were refused."""
        stages = [file.stage for file in self.delivery.files]
        return len(stages), stages.count(Stage.ARRIVED), stages.count(Stage.PARKED)


def application_line(name: Words, standing: Standing, status: str = "") -> StateLine:
    """status: the code of what the centre says of an application that it has."""
    if standing.arrived and status:
        return StateLine(name, status_of(status).tone, status_of(status).name, said=True)
    if standing.arrived:
        return StateLine(name, Tone.OK, ARRIVED, said=True)
    if standing.held:
        advice = tr("It is saved on this kiosk. The clerk needs its number only.")
        return StateLine(name, Tone.WARN, WITH_CLERK, advice, said=True)
    return StateLine(name, Tone.INFO, TO_BE_SENT)


def document_line(name: Words, file: FileDelivery) -> StateLine:
    match file.stage:
        case Stage.ARRIVED:
            return StateLine(name, Tone.OK, ARRIVED, said=True)
        case Stage.PARKED:
            return StateLine(name, Tone.ERROR, NOT_TAKEN, ADVICE.get(file.code, TAKE_IN_AGAIN), said=True)
    if file.arrived:
        return StateLine(name, Tone.INFO, ARRIVING.fill(percent=ltr(f"{_percent(file)}%")))
    return StateLine(name, Tone.INFO, TO_BE_SENT)


def missing_line(name: Words, until: date) -> StateLine:
    """A document that was asked for and not handed in."""
    return StateLine(name, Tone.WARN, MISSING, tr("It can be brought until {day}.").fill(day=short_day(until)))


def missing_chip(count: int) -> tuple[Tone, Words]:
    return Tone.WARN, tr("%n document(s) still missing", "", 0).count(count)


def _percent(file: FileDelivery) -> int:
    """All of it has arrived only once the centre has verified it."""
    return min(99, 100 * file.arrived // max(1, file.size))


def document_name(file: FileDelivery, programme: Programme, due: Iterable[DueDocument]) -> Words:
    """As the checklist calls it; by its kind alone where the checklist has no such row any more."""
    row = next((row for row in due if row.key == file.key), None)
    if row is not None:
        return named(row)
    kind = next((kind for kind in programme.documents if kind.code == file.kind), None)
    return kind.name if kind is not None else act_paper(file.kind, file.key) or tr("Document")


def documents_chip(standing: Standing) -> tuple[Tone, Words]:
    """All documents of an application in one status."""
    total, there, refused = standing.documents
    if refused:
        return Tone.ERROR, tr("%n document(s) not accepted", "", 0).count(refused)
    if there == total:
        return Tone.OK, tr("The documents given have arrived")
    counted = tr("Documents: {there} of {total} have arrived")
    return Tone.INFO, counted.fill(there=ltr(str(there)), total=ltr(str(total)))
