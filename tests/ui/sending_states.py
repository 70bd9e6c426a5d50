"""An application on its way in its states, a person registered twice, and what a clerk has to see to: from samples."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from page_states import nothing
from samples import MOBILE, TODAY, sample_applicant

from kiosk.domain.dates import Calendar, short_day
from kiosk.domain.facts import Assurance
from kiosk.domain.person_file import Account, PersonFile
from kiosk.domain.receipt import NextStep
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.delivery import ApplicationDelivery, FactsDelivery, FileDelivery, Stage
from kiosk.services.ports import OutboxCounts, Parked, PrinterFault
from kiosk.services.sync import SyncState
from kiosk.services.upkeep import Matter
from kiosk.ui.day_words import in_both_calendars
from kiosk.ui.delivery_words import Standing
from kiosk.ui.screens.done import DoneRoutes, DoneScreen
from kiosk.ui.screens.done_words import Message, Paper
from kiosk.ui.screens.paper_fault import PaperFaultRoutes, PaperFaultScreen
from kiosk.ui.upkeep_words import matters_words

REFERENCE = "482177301534"
MORNING = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
KEYS = ("identity_card", "family_record", "lease", "salary_letter:applicant-salary_private", "iban_certificate")


def standing(*stages: Stage, arrived: bool = True, parked: str = "") -> Standing:
    """Of an application whose documents are in these stages; one under way has come to two fifths."""
    keyed = enumerate(zip(KEYS, stages, strict=False))
    files = (_file(key, stage, 400 if number % 2 else 0) for number, (key, stage) in keyed)
    facts = FactsDelivery(0 if arrived else 1, (parked,) if parked else (), held_back=bool(parked))
    return Standing(arrived, ApplicationDelivery(uuid4(), facts, tuple(files)))


def _file(key: str, stage: Stage, arrived: int) -> FileDelivery:
    return FileDelivery(uuid4(), key, key, stage, 1000, arrived, "checksum" if stage is Stage.PARKED else "")


WHOLE = standing(*[Stage.ARRIVED] * 3)
TRAVELLING = standing(*[Stage.ARRIVED] * 2, *[Stage.WAITING] * 3)
OFFLINE = standing(*[Stage.WAITING] * 3, arrived=False)
HELD = standing(*[Stage.WAITING] * 3, arrived=False, parked="reference_taken")
REFUSED = standing(Stage.ARRIVED, Stage.WAITING, Stage.PARKED, Stage.PARKED)
ON_THE_WAY = {"travelling": TRAVELLING, "offline": OFFLINE, "held": HELD, "refused": REFUSED}


def done(paper: Paper, now: Standing = WHOLE, why: Words | None = None, message: Message | None = None) -> DoneScreen:
    """message: None where its number can't be sent."""
    day = tr("{first} — {second}", "a day in two calendars")
    days = in_both_calendars(TODAY, Calendar.GREGORIAN)
    today, later = tr("The application is under review — today"), tr("It is reviewed — once it has arrived")
    afterwards = (
        NextStep(
            tr("A message with the decision — by {day}").fill(day=short_day(TODAY)),
            tr("It comes to the mobile ending in {tail}.").fill(tail=ltr(MOBILE[-4:])),
        ),
        NextStep(
            tr("Eligibility is announced — on the {day} of each month").fill(day=ltr("24")),
            tr("Who is approved is paid at the start of the month."),
        ),
    )
    routes = DoneRoutes(nothing, nothing, nothing, nothing, None if message is None else nothing)
    study = tr("An officer studies the data and the documents.")

    def steps(arrived: bool) -> tuple[NextStep, ...]:
        return NextStep(today if arrived else later, study), *afterwards

    screen = DoneScreen(REFERENCE, day.fill(first=days[0], second=days[-1]), steps, routes, now, missing=2)
    screen.paper, screen.why, screen.message = paper, why, message or Message.NONE
    return screen


def paper_fault(fault: PrinterFault | None, message: Message = Message.NONE) -> PaperFaultScreen:
    routes = PaperFaultRoutes(nothing, nothing, nothing, nothing)
    return PaperFaultScreen(done(Paper.FAILED).lost, fault, routes, lambda: message)


def twice_registered() -> PersonFile:
    """At two kiosks on two days, with two mobiles, one of them with an e-mail, and with two dates of birth."""
    first = sample_applicant()
    one = Account(uuid4(), first.national_id, first.birth_date, MOBILE, "salim@mail.com", MORNING, Assurance.WITNESSED)
    born = first.birth_date - timedelta(days=400)
    other = Account(uuid4(), first.national_id, born, "+966501112233", "", MORNING, Assurance.WITNESSED)
    return PersonFile(account=one, conflicting=(other,))


MATTERS = matters_words(tuple(Matter))
_MANY = OutboxCounts(waiting=12, parked=3, documents=2, parked_documents=1, lost=4)
_REASONS = (
    Parked("reference_taken", False, 1, MORNING),
    Parked("unknown_kind", False, 2, MORNING),
    Parked("checksum", True, 1, MORNING),
)
UPKEEP: dict[str, tuple[SyncState | None, tuple[Parked, ...]]] = {
    "clerk": (SyncState(True, OutboxCounts()), ()),
    "clerk-unasked": (None, ()),
    "clerk-offline": (SyncState(False, OutboxCounts(waiting=11, documents=3)), ()),
    "clerk-matters": (SyncState(True, _MANY, True, timedelta(minutes=-11)), _REASONS),
}
