"""What a clerk does at a desk: every look and paper is a fact in the clerk's name, and what waits here is known."""

from __future__ import annotations

import pytest
from desk_sample import CLERK, OFFICER, DeskSample

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.facts import (
    Actor,
    Assurance,
    Body,
    Fact,
    FileOpened,
    IdentityWitnessed,
    LetterPrinted,
    ReceiptPrinted,
    Role,
    SlipPrinted,
)
from kiosk.domain.reference import grouped
from kiosk.services.clerk_work import ClerkWork, Helped, sought
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import PrinterFault

HERSELF = Actor(Role.CLERK, CLERK.number)


class Reception:
    """A desk with its counter, and a clerk who sits there."""

    def __init__(self) -> None:
        self.sample = DeskSample()
        self.counter = self.sample.counter
        self.clerk = ClerkWork(self.sample.work, self.counter)
        self.seat = self.sample.seat(CLERK)

    @property
    def printer(self) -> MemoryPrinter:
        printer = self.counter.suite.receipts.printer
        assert isinstance(printer, MemoryPrinter)
        return printer

    def refused(self) -> Helped:
        """Somebody whose application was refused stands at the desk."""
        _, application, _ = self.sample.rejected()
        return self.clerk.open(self.seat, application)

    def here(self, person: str, kind: type[Body]) -> list[Fact]:
        """What waits on this machine."""
        with self.counter.suite.identity.store.work() as work:
            return [fact for fact in work.facts_of(person) if isinstance(fact.body, kind)]


@pytest.fixture
def reception() -> Reception:
    return Reception()


@pytest.mark.parametrize("end", ["", "\r\n"])
def test_of_a_paper_that_proves_itself_the_applications_number_counts(end: str) -> None:
    code = "KSS1.APPEAL-SAVED.000704755019.000704769003.SOCIAL-SECURITY.202611220731.2.AAAA.BBBB7"
    assert sought(code + end) == "000704755019"


@pytest.mark.parametrize("typed", ["0007 0748 2112", "\u20660007 0748 2112\u2069\n", "000707482112"])
def test_of_what_was_typed_or_read_the_digits_count(typed: str) -> None:
    assert sought(typed) == "000707482112"


def test_an_application_is_found_by_its_number_and_its_person_by_the_id(reception: Reception) -> None:
    person, application = reception.sample.apply()
    (line,) = reception.clerk.find(reception.seat, person)
    assert line.application == application
    assert reception.clerk.find(reception.seat, grouped(line.reference)) == (line,)
    assert reception.clerk.find(reception.seat, line.reference[:11]) == ()


def test_a_look_into_a_file_is_written_into_it(reception: Reception) -> None:
    helped = reception.refused()
    entries = reception.sample.work.open(reception.sample.seat(OFFICER), helped.app.id).entries
    assert (FileOpened("assist"), HERSELF) in [(entry.fact.body, entry.fact.actor) for entry in entries]


def test_missing_papers_are_named_from_the_checklist(reception: Reception) -> None:
    _, application = reception.sample.apply()
    helped = reception.clerk.open(reception.seat, application)
    assert tuple(row.key for row in helped.missing) == helped.app.missing
    assert len(helped.missing) == 2


# ── the witness ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_witness_is_a_fact_under_the_clerks_number_and_stands_in_what_follows(reception: Reception) -> None:
    helped = reception.clerk.witness(reception.refused())
    assert helped.witnessed
    (fact,) = reception.here(helped.visit.person, IdentityWitnessed)
    assert (fact.body, fact.actor, fact.assurance) == (IdentityWitnessed(CLERK.number), HERSELF, Assurance.WITNESSED)
    reception.clerk.receipt(helped)
    (printed,) = reception.here(helped.visit.person, ReceiptPrinted)
    assert printed.assurance is Assurance.WITNESSED


def test_by_the_clerks_session_the_persons_own_pages_know_the_file(reception: Reception) -> None:
    helped = reception.clerk.witness(reception.refused())
    known = reception.counter.suite.following.refresh(helped.visit)
    assert [app.id for app in known.file.applications] == [helped.app.id]
    assert known.intact


def test_when_the_clerk_has_left_the_pages_know_nothing_new(reception: Reception) -> None:
    helped = reception.clerk.witness(reception.refused())
    reception.sample.desk.sign_out(reception.seat.session)
    with pytest.raises(CentreRefused, match="session"):
        reception.counter.suite.following.refresh(helped.visit)


# ── paper ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_paper_bears_the_clerks_number_and_is_a_fact_in_the_clerks_name(reception: Reception) -> None:
    helped = reception.refused()
    reception.clerk.receipt(helped)
    reception.clerk.status(helped)
    reception.clerk.letter(helped, helped.app.case.decisions[-1])
    assert all(CLERK.number.encode() in job.pdf for job in reception.printer.jobs)
    assert len(reception.printer.jobs) == 3
    for kind in (ReceiptPrinted, SlipPrinted, LetterPrinted):
        (fact,) = reception.here(helped.visit.person, kind)
        assert fact.actor == HERSELF


def test_the_next_copy_counts_what_has_not_travelled_yet(reception: Reception) -> None:
    helped = reception.refused()
    reception.clerk.receipt(helped)
    again = reception.clerk.open(reception.seat, helped.app.id)
    reception.clerk.receipt(again)
    copies = [fact.body.copy for fact in reception.here(helped.visit.person, ReceiptPrinted)]
    assert copies == [1, 2]


@pytest.mark.parametrize("fault", PrinterFault)
def test_what_did_not_come_out_is_told_and_no_fact(reception: Reception, fault: PrinterFault) -> None:
    helped = reception.refused()
    reception.printer.fail(fault)
    assert reception.clerk.receipt(helped).fault is fault
    assert reception.clerk.letter(helped, helped.app.case.decisions[-1]).fault is fault
    assert (
        reception.here(helped.visit.person, ReceiptPrinted) + reception.here(helped.visit.person, LetterPrinted) == []
    )


def test_without_the_centre_a_read_file_is_still_printed_and_a_new_one_is_not_opened(reception: Reception) -> None:
    helped = reception.refused()
    reception.sample.central.down = True
    assert reception.clerk.receipt(helped).fault is None
    with pytest.raises(CentreUnreachable):
        reception.clerk.open(reception.seat, helped.app.id)


def test_an_officer_finds_nobody_by_the_id(reception: Reception) -> None:
    person, _ = reception.sample.apply()
    assert reception.clerk.find(reception.sample.seat(OFFICER), person) == ()
