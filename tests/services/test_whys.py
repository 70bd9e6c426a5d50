"""«لماذا؟» of an application as it was handed in: by whose rules, and what is said where nothing can be reckoned."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from services_kit import SALIM
from test_letters import MONTH, REJECTED, Counter

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.case import MonthResult
from kiosk.domain.why import WhyPaper, untold
from kiosk.services.ports import PrinterFault
from kiosk.services.whys import Whys

CODES = REJECTED.reasons


@pytest.fixture
def counter() -> Counter:
    return Counter()


def whys(counter: Counter, drawn: list[tuple[WhyPaper, int]] | None = None) -> Whys:
    def draw(paper: WhyPaper, width_mm: int) -> bytes:
        (drawn if drawn is not None else []).append((paper, width_mm))
        return b"%PDF why"

    return Whys(counter.desk.receipts, draw)


def test_it_is_reckoned_from_what_was_handed_in_by_the_rules_of_the_decisions_month(counter: Counter) -> None:
    why = whys(counter).of(SALIM, counter.app(), REJECTED)
    assert why.month == REJECTED.at.date().replace(day=1)
    assert [card.code for card in why.cards] == list(CODES)
    assert why.cards[0].sums and not why.kept


def test_a_decision_of_the_night_is_of_the_month_it_was_in_riyadh(counter: Counter) -> None:
    at = datetime(2026, 10, 31, 22, 30, tzinfo=UTC)
    assert whys(counter).of(SALIM, counter.app(), replace(REJECTED, at=at)).month == date(2026, 11, 1)


def test_a_months_result_is_reckoned_by_the_rules_of_its_month(counter: Counter) -> None:
    result = MonthResult("2023-10", "ineligible", UUID(int=10), ("INCOME_OVER_MIN",), REJECTED.at)
    why = whys(counter).of(SALIM, counter.app(MONTH), result)
    assert why.month == date(2023, 10, 1)
    assert any("550" in str(line.how) for line in why.cards[0].sums)


def test_a_month_without_figures_leaves_what_the_catalogue_says(counter: Counter) -> None:
    early = MonthResult("2020-01", "ineligible", UUID(int=10), CODES, REJECTED.at)
    assert whys(counter).of(SALIM, counter.app(MONTH), early) == untold(CODES)


def test_without_the_birth_date_nothing_is_reckoned(counter: Counter) -> None:
    assert whys(counter).of(replace(SALIM, birth_date=None), counter.app(), REJECTED) == untold(CODES)


def test_a_programme_that_this_program_does_not_know_is_not_reckoned(counter: Counter) -> None:
    app = replace(counter.app(), programme="of_tomorrow")
    assert whys(counter).of(SALIM, app, REJECTED) == untold(CODES)


def test_it_is_printed_with_the_place_and_leaves_no_fact(counter: Counter) -> None:
    drawn: list[tuple[WhyPaper, int]] = []
    service, app, before = whys(counter, drawn), counter.app(), len(counter.desk.facts())
    why = service.of(SALIM, app, REJECTED)
    printed = service.print(replace(SALIM, clerk="0042"), app, REJECTED, why)
    assert printed.fault is None and len(counter.desk.facts()) == before
    ((paper, width_mm),) = drawn
    assert (paper.why, paper.reference, paper.assisted_by, width_mm) == (why, app.reference, "0042", 210)
    assert paper.words == REJECTED.words


def test_a_printer_without_paper_draws_nothing() -> None:
    printer, drawn = MemoryPrinter(80, sheets=0), list[tuple[WhyPaper, int]]()
    counter = Counter(printer)
    service = whys(counter, drawn)
    printed = service.print(SALIM, counter.app(), REJECTED, untold(CODES))
    assert printed.fault is PrinterFault.NO_PAPER and drawn == []
