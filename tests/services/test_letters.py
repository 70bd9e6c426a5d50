"""The decision letter: what it says of each decision, what it hides, and that only what came out is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from samples import MOBILE, NATIONAL_ID
from services_kit import NOW, OFFICE, SALIM, Desk

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.amount_words import riyals
from kiosk.domain.answers import Answers
from kiosk.domain.case import Appeal, Decision, MonthResult
from kiosk.domain.facts import Actor, Assurance, LetterPrinted, Role
from kiosk.domain.forms import Programme
from kiosk.domain.letter import Letter
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.proof import PaperKind, Statement
from kiosk.domain.reasons import reason
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.services.letters import Letters
from kiosk.services.ports import Printed, PrinterFault
from kiosk.services.rulings import Told

REJECTED = Decision(UUID(int=6), "rejected", NOW, "11", "The lease ends.", ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING"))
INITIAL = Decision(UUID(int=7), "initial_approval", NOW, "11", "")
MONTH = MonthResult("2026-11", "ineligible", UUID(int=10), ("INCOME_OVER_MIN",), NOW)
FINAL = Decision(UUID(int=8), "final_approval", NOW, "12", "", amount=Decimal(3410))


class JamsHalfway(MemoryPrinter):
    def print(self, pdf: bytes, title: str) -> Printed:
        self.fail(PrinterFault.JAM)
        return super().print(pdf, title)


class Counter:
    """A kiosk at which one application was handed in and decided."""

    def __init__(self, printer: MemoryPrinter | None = None) -> None:
        self.desk = Desk(printer=printer or MemoryPrinter(210))
        self.desk.submit()
        self.drawn: list[tuple[Letter, int]] = []
        self.letters = Letters(self.desk.receipts, self._draw)

    def _draw(self, letter: Letter, width_mm: int) -> bytes:
        self.drawn.append((letter, width_mm))
        return b"%PDF letter"

    def app(self, told: Told = REJECTED) -> ApplicationState:
        """As the person's file says now, and as it was decided."""
        app = self.desk.following.file(SALIM).applications[0]
        if isinstance(told, MonthResult):
            return replace(app, case=replace(app.case, status="final_approval", months=(told,)))
        return replace(app, case=replace(app.case, status=told.outcome, decisions=(told,)))

    def printed(self) -> list[LetterPrinted]:
        return [fact.body for fact in self.desk.facts() if isinstance(fact.body, LetterPrinted)]


@pytest.fixture
def counter() -> Counter:
    return Counter()


def test_a_rejection_says_why_how_to_mend_it_and_until_when_to_appeal(counter: Counter) -> None:
    letter = counter.letters.letter(SALIM, counter.app(), REJECTED)
    assert (letter.outcome, letter.tone) == (tr("Rejected"), Tone.ERROR)
    assert letter.reasons == (reason("INCOME_OVER_MIN"), reason("HOUSING_PROOF_MISSING"))
    assert letter.words == "The lease ends."
    assert letter.appeal is not None
    assert letter.appeal.until == counter.desk.receipts.terms.objection(REJECTED) == date(2027, 1, 21)
    assert letter.amount is letter.afterwards is None


def test_the_term_of_an_appeal_is_not_said_to_be_official(counter: Counter) -> None:
    appeal = counter.letters.letter(SALIM, counter.app(), REJECTED).appeal
    assert appeal is not None and not appeal.sure


def test_while_an_appeal_is_open_none_is_offered(counter: Counter) -> None:
    appeal = Appeal(UUID(int=9), "000700000018", REJECTED.id, "reasons", "", NOW, late=False)
    app = counter.app()
    app = replace(app, case=replace(app.case, appeals=(appeal,)))
    assert counter.letters.letter(SALIM, app, REJECTED).appeal is None


def test_a_reason_that_this_program_does_not_know_is_left_out(counter: Counter) -> None:
    newer = replace(REJECTED, reasons=("OF_TOMORROW", "INCOME_OVER_MIN"))
    assert counter.letters.letter(SALIM, counter.app(newer), newer).reasons == (reason("INCOME_OVER_MIN"),)


def test_a_months_result_has_a_letter_too(counter: Counter) -> None:
    app = counter.app(MONTH)
    letter = counter.letters.letter(SALIM, app, MONTH)
    assert (letter.outcome, letter.tone, letter.month) == (tr("Not eligible"), Tone.ERROR, "2026-11")
    assert letter.reasons == (reason("INCOME_OVER_MIN"),)
    assert letter.appeal is not None
    counter.letters.print(SALIM, app, MONTH)
    assert counter.printed() == [LetterPrinted(app.id, MONTH.decision, 1)]


def test_a_final_approval_says_the_amount_and_when_it_is_paid(counter: Counter) -> None:
    letter = counter.letters.letter(SALIM, counter.app(FINAL), FINAL)
    assert (letter.outcome, letter.amount) == (tr("Final approval"), Decimal(3410))
    assert letter.afterwards is not None
    assert letter.appeal is not None  # against the amount
    assert letter.reasons == ()


@pytest.mark.parametrize("form", [EMPOWERMENT, EDUCATION_SUPPORT], ids=lambda p: p.code)
def test_where_nothing_is_paid_the_letter_says_what_follows_and_nothing_of_an_amount(
    counter: Counter, form: Programme
) -> None:
    final = replace(FINAL, amount=None)
    letter = counter.letters.letter(SALIM, replace(counter.app(final), programme=form.code), final)
    assert (letter.service, letter.amount, letter.afterwards) == (form.task_title, None, form.afterwards)
    assert letter.appeal is None


def test_an_initial_approval_says_that_a_second_officer_follows(counter: Counter) -> None:
    afterwards = counter.letters.letter(SALIM, counter.app(INITIAL), INITIAL).afterwards
    assert afterwards is not None and "second officer" in afterwards.source


def test_it_names_the_person_in_full_and_hides_the_number_and_the_mobile(counter: Counter) -> None:
    letter = counter.letters.letter(SALIM, counter.app(), REJECTED)
    answers = counter.app().answers
    assert letter.name.split()[0] == answers.text("first_name")
    assert letter.name.endswith(answers.text("family_name"))
    assert letter.id_tail == NATIONAL_ID[-4:]
    assert NATIONAL_ID not in repr(letter)
    assert MOBILE not in repr(letter)
    assert letter.code == letter.reference == counter.app().reference


def test_its_code_proves_the_day_and_not_the_decision(counter: Counter) -> None:
    said: list[Statement] = []
    letters = replace(
        counter.letters,
        receipts=replace(counter.letters.receipts, seal=lambda statement: said.append(statement) or "proof"),
    )
    letter = letters.letter(SALIM, counter.app(), REJECTED)
    assert letter.code == "proof"
    (proof,) = said
    assert (proof.kind, proof.number, proof.at) == (PaperKind.LETTER, letter.reference, letter.decided_at)
    assert "REJECTED" not in proof.text


def test_it_says_where_and_when_it_was_printed_and_with_whose_help(counter: Counter) -> None:
    counter.desk.clock.forward(days=1)
    letter = counter.letters.letter(replace(SALIM, clerk="4711"), counter.app(), REJECTED)
    assert (letter.kiosk, letter.office, letter.practice) == (OFFICE.kiosk, OFFICE.office, OFFICE.practice)
    assert (letter.decided_at, letter.printed_at, letter.assisted_by) == (NOW, NOW + timedelta(days=1), "4711")


# ── printing ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_letter_that_came_out_is_written_down_with_who_printed_it(counter: Counter) -> None:
    clerk = replace(SALIM, clerk="4711", assurance=Assurance.WITNESSED)
    assert counter.letters.print(clerk, counter.app(), REJECTED).fault is None
    assert counter.drawn[0][1] == counter.desk.printer.width_mm
    (fact,) = (fact for fact in counter.desk.facts() if isinstance(fact.body, LetterPrinted))
    assert fact.body == LetterPrinted(counter.app().id, REJECTED.id, 1)
    assert (fact.actor, fact.assurance) == (Actor(Role.CLERK, "4711"), Assurance.WITNESSED)


@pytest.mark.parametrize("fault", PrinterFault)
def test_what_did_not_come_out_is_not_written_down(counter: Counter, fault: PrinterFault) -> None:
    counter.desk.printer.fail(fault)
    assert counter.letters.print(SALIM, counter.app(), REJECTED).fault is fault
    assert counter.printed() == []


def test_a_jam_in_the_middle_of_the_job_is_not_written_down_either() -> None:
    counter = Counter(JamsHalfway(210))
    assert counter.letters.print(SALIM, counter.app(), REJECTED).fault is PrinterFault.JAM
    assert counter.printed() == []


def test_a_letter_that_lies_there_is_not_called_lost_because_the_disk_is_full(counter: Counter) -> None:
    app = counter.app()
    counter.desk.store.tear("append")
    assert counter.letters.print(SALIM, app, REJECTED).paper


def test_copies_are_counted_for_each_decision_whether_or_not_they_have_travelled(counter: Counter) -> None:
    known = counter.app()
    counter.letters.print(SALIM, known, REJECTED)
    counter.letters.print(SALIM, known, REJECTED)
    counter.letters.print(SALIM, known, FINAL)
    counter.letters.print(SALIM, counter.app(), REJECTED)
    assert [letter.copy for letter, _ in counter.drawn] == [1, 2, 1, 3]


def test_arithmetic_stands_in_it_where_the_figures_bear_the_reason_out(counter: Counter) -> None:
    app = counter.app()
    (income,) = app.answers.rows("incomes")
    over = replace(app, answers=app.answers.with_(incomes=(income.with_(amount="9000"),)))
    assert counter.letters.letter(SALIM, over, REJECTED).sums[-1].result == riyals(Decimal(540))
    assert counter.letters.letter(SALIM, app, REJECTED).sums == ()


def test_arithmetic_that_rests_on_what_is_not_official_says_so(counter: Counter) -> None:
    app = counter.app()
    (income,) = app.answers.rows("incomes")
    over = app.answers.with_(incomes=(income.with_(amount="9000"),))
    savings = Answers().with_(asset_type="cash", asset_value="1200")
    with_savings = over.with_(has_assets="yes", assets=(*over.rows("assets"), savings))
    official, doubted = (
        counter.letters.letter(SALIM, replace(app, answers=answers), REJECTED) for answers in (over, with_savings)
    )
    assert (bool(official.sums), official.documented) == (True, True)
    assert (bool(doubted.sums), doubted.documented) == (True, False)
