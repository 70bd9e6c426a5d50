"""«لماذا؟» of an application as it was handed in: by whose rules, and what is said where nothing can be reckoned."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from services_kit import SALIM
from test_letters import MONTH, REJECTED, Counter

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.answers import Case
from kiosk.domain.case import MonthResult
from kiosk.domain.facts import Actor, Assurance, CaseAssessed, Fact, Role
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.rules import assess, kept
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
    why = whys(counter).of(SALIM, counter.app(), REJECTED, "ar")
    assert why.month == REJECTED.at.date().replace(day=1)
    assert [card.code for card in why.cards] == list(CODES)
    assert why.cards[0].sums and not why.kept


def test_a_decision_of_the_night_is_of_the_month_it_was_in_riyadh(counter: Counter) -> None:
    at = datetime(2026, 10, 31, 22, 30, tzinfo=UTC)
    assert whys(counter).of(SALIM, counter.app(), replace(REJECTED, at=at), "ar").month == date(2026, 11, 1)


def test_a_months_result_is_reckoned_by_the_rules_of_its_month(counter: Counter) -> None:
    result = MonthResult("2023-10", "ineligible", UUID(int=10), ("INCOME_OVER_MIN",), REJECTED.at)
    why = whys(counter).of(SALIM, counter.app(MONTH), result, "ar")
    assert why.month == date(2023, 10, 1)
    assert any("550" in str(line.how) for line in why.cards[0].sums)


def test_a_month_without_figures_leaves_what_the_catalogue_says(counter: Counter) -> None:
    early = MonthResult("2020-01", "ineligible", UUID(int=10), CODES, REJECTED.at)
    assert whys(counter).of(SALIM, counter.app(MONTH), early, "ar") == untold(CODES)


def test_without_the_birth_date_nothing_is_reckoned(counter: Counter) -> None:
    assert whys(counter).of(replace(SALIM, birth_date=None), counter.app(), REJECTED, "ar") == untold(CODES)


def test_a_programme_that_this_program_does_not_know_is_not_reckoned(counter: Counter) -> None:
    app = replace(counter.app(), programme="of_tomorrow")
    assert whys(counter).of(SALIM, app, REJECTED, "ar") == untold(CODES)


# ── what was stored with the decision ───────────────────────────────────────────────────────────────────────────


def stored(counter: Counter, salary: str = "3000") -> tuple[ApplicationState, CaseAssessed]:
    """The application with what the rules found when it was decided: of a salary that may be another one today."""
    app, month = counter.app(), REJECTED.at.date().replace(day=1)
    (income,) = app.answers.rows("incomes")
    then = app.answers.with_(incomes=(income.with_(amount=salary),))
    found = assess(Case(then, SALIM.applicant(), month), counter.desk.terms.policy, month)
    voices = {"ar": lambda words: f"<{words.source}>", "en": lambda words: words.source}
    body = kept(found, app.id, REJECTED.id, voices)
    return with_grounds(app, body), body


def with_grounds(app: ApplicationState, body: CaseAssessed) -> ApplicationState:
    fact = Fact(UUID(int=90), SALIM.person, REJECTED.at, "0901", Actor(Role.OFFICER, "11"), Assurance.UNVERIFIED, body)
    return replace(app, case=replace(app.case, history=(*app.case.history, fact)))


def test_what_was_stored_with_the_decision_is_what_is_shown(counter: Counter) -> None:
    app, _ = stored(counter, salary="9000")
    why = whys(counter).of(SALIM, app, REJECTED, "en")
    assert why.kept and not why.cards[0].beyond
    assert any("4,500" in str(line.result) for line in why.cards[0].sums)
    assert why.changes == ()


def test_what_would_change_it_stands_where_then_and_now_agree(counter: Counter) -> None:
    app, _ = stored(counter)
    why = whys(counter).of(SALIM, app, REJECTED, "ar")
    now = whys(counter).of(SALIM, counter.app(), REJECTED, "ar")
    assert why.kept and not now.kept
    assert why.changes == now.changes != ()
    assert [card.sums for card in why.cards] == [card.sums for card in now.cards]


def test_sentences_are_those_that_were_stored_in_the_language_of_the_screen(counter: Counter) -> None:
    app, _ = stored(counter)
    said = {
        language: [str(words) for words in whys(counter).of(SALIM, app, REJECTED, language).cards[0].figures]
        for language in ("ar", "en")
    }
    assert any("<{income} is earned" in words for words in said["ar"])
    assert any("{income} is earned" in words and "<" not in words for words in said["en"])


def test_what_was_stored_needs_no_birth_date(counter: Counter) -> None:
    app, _ = stored(counter)
    why = whys(counter).of(replace(SALIM, birth_date=None), app, REJECTED, "ar")
    assert why.kept and why.cards[0].sums


def test_what_no_desk_has_written_is_reckoned_anew(counter: Counter) -> None:
    _, body = stored(counter)
    for spoiled in (
        replace(body, month="soon"),
        replace(body, steps=({"id": "income.counted"},)),
        replace(body, steps=tuple({**step, "amount": "much"} for step in body.steps)),
        replace(body, steps=tuple({**step, "formula": "half of it"} for step in body.steps)),
        replace(body, steps=tuple({**step, "figures": []} for step in body.steps)),
        replace(body, steps=tuple(step for step in body.steps if not step["id"].startswith("minimum"))),
    ):
        assert not whys(counter).of(SALIM, with_grounds(counter.app(), spoiled), REJECTED, "ar").kept


def test_the_grounds_of_another_decision_are_not_those_of_this_one(counter: Counter) -> None:
    _, body = stored(counter)
    app = with_grounds(counter.app(), replace(body, decision=UUID(int=77)))
    assert not whys(counter).of(SALIM, app, REJECTED, "ar").kept


# ── on paper ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_it_is_printed_with_the_place_and_leaves_no_fact(counter: Counter) -> None:
    drawn: list[tuple[WhyPaper, int]] = []
    service, app, before = whys(counter, drawn), counter.app(), len(counter.desk.facts())
    why = service.of(SALIM, app, REJECTED, "ar")
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
