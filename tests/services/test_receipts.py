"""Receipts: they tell enough and betray nothing, and a printing is written down only when paper came out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from samples import (
    DAUGHTER_ID,
    MOBILE,
    NATIONAL_ID,
    SON_ID,
    WIFE_ID,
    YOUNGEST_ID,
    sample_answers,
    sample_members,
)
from services_kit import NOW, OFFICE, SALIM, Desk, every_key
from structlog.testing import capture_logs

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.facts import Assurance, ReceiptPrinted
from kiosk.domain.forms import Programme
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.proof import PaperKind, Statement
from kiosk.domain.receipt import Receipt
from kiosk.domain.words import Words, tr
from kiosk.services.ports import Fate, Printed, PrinterFault, Pushed
from kiosk.ui.language import Language, Translator

IDS = (NATIONAL_ID, WIFE_ID, SON_ID, DAUGHTER_ID, YOUNGEST_ID)


@pytest.fixture(scope="module")
def arabic(qapp: object) -> Translator:
    translator = Translator()
    translator.use(Language.ARABIC)
    return translator


class JamsHalfway(MemoryPrinter):
    """Says that all is well, and jams when a job begins."""

    def print(self, pdf: bytes, title: str) -> Printed:
        self.fail(PrinterFault.JAM)
        return super().print(pdf, title)


def receipt_of(desk: Desk, copy: int = 1) -> Receipt:
    return desk.receipts.receipt(desk.submit(), SALIM, sample_answers(), copy)


def everything_said(receipt: Receipt, translator: Translator) -> str:
    """All of a receipt as it is read."""
    words: list[Words] = [receipt.service, *receipt.received, *receipt.missing]
    words += [said for step in receipt.steps for said in (step.title, step.line)]
    words += [receipt.status] if receipt.status else []
    plain = (receipt.name, receipt.id_tail, receipt.code, receipt.reference, receipt.assisted_by, receipt.kiosk)
    return "\n".join([*map(translator.say, words), *plain])


def printed_copies(desk: Desk) -> list[int]:
    return [f.body.copy for f in desk.facts() if isinstance(f.body, ReceiptPrinted)]


def acknowledge_all(desk: Desk) -> None:
    with desk.store.work() as work:
        for fact in work.pending(100):
            work.record(Pushed(fact.id, Fate.STORED), NOW)


# ── what it betrays ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("handed_in", [False, True], ids=["all missing", "all received"])
class TestAReceiptLeftOnATable:
    @pytest.fixture
    def said(self, arabic: Translator, handed_in: bool) -> str:
        desk = Desk()
        for key in every_key() if handed_in else ():
            desk.hand_in(key)
        return everything_said(receipt_of(desk), arabic)

    def test_holds_no_national_id(self, said: str) -> None:
        for national_id in IDS:
            assert national_id not in said
            assert national_id[:-4] not in said

    def test_holds_no_mobile(self, said: str) -> None:
        assert MOBILE not in said
        assert MOBILE[1:] not in said
        assert MOBILE[-4:] not in said
        assert MOBILE[-2:] in said

    def test_holds_no_family_name(self, said: str) -> None:
        assert sample_answers().text("family_name") not in said
        assert sample_answers().text("grandfather_name") not in said

    def test_holds_of_each_member_the_first_name_only(self, said: str) -> None:
        for member in sample_members():
            first, *others = member.text("dep_name").split()
            assert " ".join((first, *others)) not in said
            assert others[-1] not in said
            assert f"{first} {others[0]}" not in said

    def test_still_tells_members_apart(self, said: str) -> None:
        students = [m.text("dep_name").split()[0] for m in sample_members() if m.text("studying") == "yes"]
        assert len(students) == 3
        assert all(first in said for first in students)

    def test_holds_no_bank_account_and_no_address(self, said: str) -> None:
        for name in ("iban", "street", "short_address", "lease_no", "annual_rent", "family_record_no"):
            assert sample_answers().text(name) not in said


def test_without_a_key_its_code_is_the_reference_and_nothing_else() -> None:
    receipt = receipt_of(Desk())
    assert receipt.code == receipt.reference


def test_its_code_proves_what_it_is() -> None:
    desk, said = Desk(), list[Statement]()
    desk.receipts = replace(desk.receipts, seal=lambda statement: said.append(statement) or "proof")
    receipt = receipt_of(desk)
    assert receipt.code == "proof"
    assert said == [
        Statement(
            PaperKind.APPLICATION,
            not receipt.arrived,
            receipt.reference,
            receipt.reference,
            "social_security",
            receipt.issued_at,
            receipt.copy,
            receipt.practice,
        )
    ]


def test_its_owner_knows_it_again() -> None:
    receipt = receipt_of(Desk())
    assert receipt.id_tail == NATIONAL_ID[-4:]
    assert receipt.name.startswith("سالم ")
    assert "****" in receipt.name


# ── what it tells ───────────────────────────────────────────────────────────────────────────────────────────────


def test_it_says_saved_until_the_centre_has_it_and_then_its_status() -> None:
    desk = Desk()
    told = desk.submit()
    before = desk.receipts.receipt(told, SALIM, sample_answers(), 1)
    acknowledge_all(desk)
    after = desk.receipts.receipt(told, SALIM, sample_answers(), 1)
    assert (before.arrived, before.status) == (False, None)
    assert (after.arrived, after.status) == (True, tr("Under review"))


def test_it_tells_where_and_when_and_which_copy() -> None:
    receipt = receipt_of(Desk(), copy=3)
    assert (receipt.kiosk, receipt.office, receipt.phone, receipt.hours) == (
        OFFICE.kiosk,
        OFFICE.office,
        OFFICE.phone,
        OFFICE.hours,
    )
    assert (receipt.issued_at, receipt.copy) == (NOW, 3)


@pytest.mark.parametrize("practice", [True, False])
def test_it_says_when_it_is_practice(practice: bool) -> None:
    assert receipt_of(Desk(place=replace(OFFICE, practice=practice))).practice is practice


def test_it_names_the_clerk_who_helped() -> None:
    desk = Desk()
    visit = replace(SALIM, clerk="4711", assurance=Assurance.WITNESSED)
    receipt = desk.receipts.receipt(desk.submit(visit), visit, sample_answers(), 1)
    assert receipt.assisted_by == "4711"
    assert receipt_of(Desk()).assisted_by == ""


def test_received_and_missing_are_those_of_the_submission() -> None:
    desk = Desk()
    desk.hand_in("lease")
    receipt = receipt_of(desk)
    required = len(every_key()) - 1
    assert len(receipt.received) == 1
    assert len(receipt.missing) == required - 1
    assert not set(receipt.received) & set(receipt.missing)


def test_missing_documents_have_a_day_until_which_they_may_be_brought() -> None:
    desk = Desk()
    told = desk.submit()
    assert desk.receipts.missing_until(told) == date(2026, 12, 1)  # seven working days after Sunday, 22 November


def test_without_missing_documents_there_is_no_such_day() -> None:
    desk = Desk()
    for key in every_key():
        desk.hand_in(key)
    assert desk.receipts.missing_until(desk.submit()) is None


def test_days_are_counted_from_the_day_in_riyadh() -> None:
    morning, night = Desk(), Desk()
    night.clock.moment = NOW.replace(hour=21, minute=30)
    first, second = morning.receipts.missing_until(morning.submit()), night.receipts.missing_until(night.submit())
    assert first is not None
    assert second is not None
    assert (second - first).days == 1


@pytest.mark.parametrize("form", [EMPOWERMENT, EDUCATION_SUPPORT], ids=lambda p: p.code)
def test_a_receipt_promises_no_pension_where_the_programme_pays_none(form: Programme) -> None:
    desk = Desk()
    steps = desk.receipts.steps(replace(desk.submit(), programme=form), SALIM, arrived=True)
    assert steps[-1].line == form.afterwards
    assert not any("paid" in said.source for step in steps for said in (step.title, step.line))


def test_three_steps_say_what_comes_next(arabic: Translator) -> None:
    desk = Desk()
    steps = desk.receipts.steps(desk.submit(), SALIM, arrived=True)
    assert len(steps) == 3
    assert all("{" not in arabic.say(said) for step in steps for said in (step.title, step.line))


def test_nothing_is_said_to_be_under_review_before_it_has_arrived() -> None:
    desk = Desk()
    submitted = desk.submit()
    here, there = (desk.receipts.steps(submitted, SALIM, arrived=arrived) for arrived in (False, True))
    assert (here[0].title == there[0].title, here[1:] == there[1:]) == (False, True)
    assert desk.receipts.receipt(submitted, SALIM, sample_answers(), 1).steps == here
    desk.sync.round()
    assert desk.receipts.receipt(submitted, SALIM, sample_answers(), 1).steps == there


# ── printing ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_receipt_that_came_out_is_written_down() -> None:
    desk = Desk()
    told = desk.submit()
    printed = desk.receipts.print(told, SALIM, sample_answers(), 1)
    assert printed.fault is None
    (job,) = desk.printer.jobs
    assert (job.title, job.pdf) == (told.reference, b"%PDF receipt " + told.reference.encode())
    assert printed_copies(desk) == [1]
    assert desk.render.drawn[0][1] == desk.printer.width_mm


def test_copies_are_counted() -> None:
    desk = Desk()
    told = desk.submit()
    for copy in (1, 2, 3):
        desk.receipts.print(told, SALIM, sample_answers(), copy)
    assert printed_copies(desk) == [1, 2, 3]
    assert [receipt.copy for receipt, _ in desk.render.drawn] == [1, 2, 3]


@pytest.mark.parametrize("fault", PrinterFault)
def test_what_did_not_come_out_is_not_written_down(fault: PrinterFault) -> None:
    desk = Desk()
    told = desk.submit()
    desk.printer.fail(fault)
    assert desk.receipts.print(told, SALIM, sample_answers(), 1).fault is fault
    assert printed_copies(desk) == []
    assert desk.printer.jobs == ()


def test_a_jam_in_the_middle_of_the_job_is_not_written_down_either() -> None:
    desk = Desk()
    desk.printer = JamsHalfway(80)
    desk.receipts = replace(desk.receipts, printer=desk.printer)
    told = desk.submit()
    assert desk.receipts.print(told, SALIM, sample_answers(), 1).fault is PrinterFault.JAM
    assert printed_copies(desk) == []


def test_after_the_paper_is_back_the_same_copy_comes_out() -> None:
    desk = Desk()
    told = desk.submit()
    desk.printer.load_paper(0)
    desk.receipts.print(told, SALIM, sample_answers(), 1)
    desk.printer.load_paper(10)
    desk.receipts.print(told, SALIM, sample_answers(), 1)
    assert printed_copies(desk) == [1]


def test_a_receipt_that_lies_there_is_not_called_lost_because_the_disk_is_full() -> None:
    desk = Desk()
    told = desk.submit()
    desk.store.tear("append")
    with capture_logs() as lines:
        assert desk.receipts.print(told, SALIM, sample_answers(), 1).paper
    assert [line["event"] for line in lines] == ["a printing could not be written down"]
    desk.store.mend()
    assert printed_copies(desk) == []
