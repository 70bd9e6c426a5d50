"""What would change it: single facts that can be proven, each tried by the rules, none of them a promise."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from golden_households import ALONE, policy, table
from hypothesis import given
from hypothesis import strategies as st
from test_rules import assets, incomes, members
from test_why import WIFE_AND_THREE, income, said, why

from kiosk.domain.answers import Case
from kiosk.domain.rules import Finding, Verdict, assess
from kiosk.domain.why import Change, explain_fully
from kiosk.domain.why.changes import MOST, standing
from kiosk.domain.why.ground import NEAR
from kiosk.services.household_files import household_of

MONTH = date(2026, 11, 1)
POLICY = policy()
AMOUNTS = {"amount", "asset_value", "days_abroad"}


def ids(codes: tuple[str, ...], **household: Any) -> list[str]:
    return [change.possible.id for change in why(*codes, **household).changes]


def test_a_salary_that_is_a_little_too_high_names_the_figure_that_would_do() -> None:
    found = why("INCOME_OVER_MIN", members=WIFE_AND_THREE, incomes=[income("salary_private", "8000")]).changes
    assert [said(change.possible.words) for change in found] == [
        "If it is true and proven: Private-sector salary is 7,919 riyal(s) a month or less.",
        "If it is true and proven: Private-sector salary has ended.",
        "If it is true and proven: the family has an entitled dependent who was not listed.",
    ]
    assert said(found[0].possible.evidence[0]) == "Salary letter"
    assert all(change.clears for change in found)


def test_a_figure_that_would_have_to_be_another_one_is_not_named() -> None:
    assert ids(("INCOME_OVER_MIN",), incomes=[income("salary_private", "20000")]) == ["income.ended"]


def test_a_yearly_income_is_corrected_by_the_month() -> None:
    rent = {"income_type": "rent_received", "amount": "16800", "frequency": "yearly"}
    first = why("INCOME_OVER_MIN", incomes=[rent]).changes[0].possible
    assert said(first.words).endswith("is 1,319 riyal(s) a month or less.")
    assert first.case.rows("incomes")[0].text("amount") == "15828"


def test_a_dependent_who_has_not_agreed_comes_before_a_figure() -> None:
    grown = {**WIFE_AND_THREE[0], "confirmed": "waiting", "dep_name": "نورة الصالح"}
    found = why("INCOME_OVER_MIN", members=[grown], incomes=[income("retirement_pension", "1500")]).changes
    assert [change.possible.id for change in found] == ["member.agreed", "income.corrected", "income.ended"]
    assert said(found[0].possible.words).startswith("If it is true and proven: نورة depends on the family")


def test_where_two_things_stand_against_somebody_one_alone_does_not_clear_it() -> None:
    found = why(
        "INCOME_OVER_MIN", "RESIDENCE_ABROAD", days_abroad=100, incomes=[income("salary_private", "3000")]
    ).changes
    assert found and not any(change.clears for change in found)
    assert said(found[0].effect) == "This reason might then fall away; the others remain."


def test_what_the_officer_knows_stands_until_a_paper_mends_it() -> None:
    alone = why("HOUSING_PROOF_MISSING").changes
    assert [(change.possible.id, change.clears) for change in alone] == [("paper.brought", True)]
    beside = why("VISIT_NOT_COOPERATED", "HOUSING_PROOF_MISSING").changes
    assert [(change.possible.id, change.clears) for change in beside] == [("paper.brought", False)]
    assert why("DATA_INCORRECT").changes == ()


def test_nothing_is_offered_where_the_figures_speak_for_the_person_already() -> None:
    assert ids(("INCOME_OVER_MIN",), incomes=[income("salary_private", "100")]) == []


def test_a_register_that_was_struck_off_clears_what_an_officer_found() -> None:
    assert ids(("CR_ACTIVE",), has_cr="yes", cr_active="yes") == ["register.off"]


def test_papers_that_have_run_out_are_renewed() -> None:
    assert ids(("HOUSING_PROOF_MISSING",), lease_end="2026-10-05") == ["lease.renewed"]
    assert ids(("DOC_ID_EXPIRED",), id_expiry="2026-10-05") == ["id.renewed"]
    old = {"has_disability": "yes", "report_date": "2025-01-01"}
    assert ids(("DISABILITY_REPORT_OLD",), **old) == ["report.new"]


def test_no_sentence_promises_and_each_has_its_condition() -> None:
    for change in (change for golden in table() for change in _of(golden.household, golden.month)):
        assert said(change.possible.words).startswith("If it is true and proven: ")
        assert "might" in said(change.effect)


# ── what must hold of any household ─────────────────────────────────────────────────────────────────────────────

judged = st.fixed_dictionaries(
    {
        "members": st.lists(members, max_size=4).map(
            lambda rows: [{"dep_id": f"10000020{place:02d}", **row} for place, row in enumerate(rows)]
        ),
        "incomes": st.lists(incomes, max_size=3),
        "assets": st.lists(assets, max_size=2),
        "days_abroad": st.integers(0, 130),
        "national_id": st.sampled_from(["1000000016", "2000000014"]),
        "housing_type": st.sampled_from(["rent", "with_family"]),
        "lease_end": st.sampled_from(["G:2026-3-1", "G:2030-3-1"]),
        "id_expiry": st.sampled_from(["G:2026-3-1", "G:2030-3-1"]),
        "has_cr": st.sampled_from(["yes", "no"]),
    }
)
unconfirmed = st.sampled_from([{}, {"confirmed": "waiting"}, {"custody_disputed": "yes"}])


def _case(household: dict[str, Any], month: date = MONTH) -> Case:
    return household_of({**ALONE, **household}).case(month)


def _of(household: dict[str, Any], month: date = MONTH) -> tuple[Change, ...]:
    case = _case(household, month)
    found = assess(case, POLICY, month)
    return explain_fully(found.reasons, case, POLICY, found).changes


@given(judged, unconfirmed)
def test_each_change_does_change_the_outcome(household: dict[str, Any], marks: dict[str, str]) -> None:
    household = {**household, "members": [{**row, **marks} for row in household["members"]]}
    case = _case(household)
    before = assess(case, POLICY, MONTH)
    found = _of(household)
    assert len(found) <= MOST
    for change in found:
        after = assess(change.possible.case, POLICY, MONTH)
        assert after.reasons != before.reasons or after.verdict is not before.verdict
        assert standing(after, before, before.reasons).better_than(standing(before, before, before.reasons))
        if change.clears:
            assert after.verdict is not Verdict.INELIGIBLE
            assert not any(step.finding is Finding.FAILED for step in after.steps)


@given(judged)
def test_no_figure_moves_without_a_paper_and_none_by_much(household: dict[str, Any]) -> None:
    case = _case(household)
    for change in _of(household):
        assert change.possible.evidence
        for stated, changed in _figures(case, change.possible.case):
            assert stated * NEAR <= changed < stated


@given(judged, st.decimals(Decimal("0.5"), 1, places=3))
def test_or_less_is_true_of_every_lower_figure(household: dict[str, Any], part: Decimal) -> None:
    for change in _of(household):
        if change.possible.id != "income.corrected" or not change.clears:
            continue
        rows = change.possible.case.rows("incomes")
        (place,) = [n for n, row in enumerate(_case(household).rows("incomes")) if row != rows[n]]
        lower = rows[place].with_(amount=f"{Decimal(rows[place].text('amount')) * part:.2f}")
        changed = tuple(lower if n == place else row for n, row in enumerate(rows))
        case = change.possible.case
        again = Case(case.answers.with_(incomes=changed), case.applicant, case.today)
        assert assess(again, POLICY, MONTH).verdict is not Verdict.INELIGIBLE


def _figures(case: Case, changed: Case) -> list[tuple[Decimal, Decimal]]:
    """Each figure that is another one in the changed household, as it was stated and as it is there."""
    pairs = [(case.answers, changed.answers)]
    for roster in ("incomes", "assets"):
        pairs += list(zip(case.rows(roster), changed.rows(roster), strict=True))
    texts = [(one.text(name), other.text(name)) for one, other in pairs for name in AMOUNTS]
    return [(Decimal(one), Decimal(other)) for one, other in texts if one != other]
