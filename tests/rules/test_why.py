"""The why-card: a reason in the person's own figures, the rule, the arithmetic, the mending and the evidence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from golden_households import ALONE, policy

from kiosk.domain.reasons import REASONS, reason
from kiosk.domain.rules import assess
from kiosk.domain.why import Why, explain, explain_fully, untold
from kiosk.domain.why.rule_words import RULES
from kiosk.domain.words import Words
from kiosk.services.household_files import household_of

MONTH = date(2026, 11, 1)
WIFE_AND_THREE = [
    {"dep_id": f"10000010{place:02d}", "relation": relation, "dep_birth": f"G:{year}-1-1", "confirmed": "agreed"}
    for place, (relation, year) in enumerate((("wife", 1993), ("son", 2015), ("daughter", 2017), ("son", 2020)))
]


def why(*codes: str, **household: Any) -> Why:
    case = household_of({**ALONE, **household}).case(MONTH)
    return explain_fully(codes, case, policy(), assess(case, policy(), MONTH))


def said(words: Words | None) -> str:
    """In English, without the marks of direction."""
    if words is None:
        return ""
    text = words.source.replace("%n", str(words.n))
    for name, value in words.values:
        text = text.replace(f"{{{name}}}", said(value) if isinstance(value, Words) else str(value))
    return "".join(letter for letter in text if letter not in "\u2066\u2068\u2069")


def lines(of: Why) -> list[tuple[str, str, str, bool]]:
    return [(said(line.label), said(line.how), said(line.result), line.last) for line in of.cards[0].sums]


def income(kind: str, amount: str) -> dict[str, str]:
    return {"income_type": kind, "amount": amount, "frequency": "monthly"}


def test_an_income_over_the_minimum_is_reckoned_in_riyals() -> None:
    found = why("INCOME_OVER_MIN", members=WIFE_AND_THREE, incomes=[income("salary_private", "8000")])
    assert lines(found) == [
        ("Counted income", "50% of 8,000 riyal(s) earned", "4,000 riyal(s)", False),
        (
            "Calculated minimum",
            "1,320 for the breadwinner, and 660 for each of 4 dependent(s)",
            "3,960 riyal(s)",
            False,
        ),
        ("Over the minimum by", "", "40 riyal(s)", True),
    ]
    assert [said(words) for words in found.cards[0].figures] == [
        "The counted income of your family is 4,000 riyal(s) in a month.",
        "Private-sector salary is earned: 8,000 riyals a month.",
    ]


def test_each_part_of_an_income_has_its_line() -> None:
    found = why(
        "INCOME_OVER_MIN",
        incomes=[income("salary_private", "2000"), income("rent_received", "500")],
        assets=[{"asset_type": "cash", "asset_value": "24000"}],
    )
    assert lines(found) == [
        ("Of what is earned", "50% of 2,000 riyal(s) earned", "1,000 riyal(s)", False),
        ("Of other income", "500 riyal(s) that are not earned, in full", "500 riyal(s)", False),
        ("Of possessions", "24,000 riyal(s) of value over 12 month(s)", "2,000 riyal(s)", False),
        ("Counted income", "", "3,500 riyal(s)", False),
        ("Calculated minimum", "1,320 riyal(s) for the breadwinner or the independent", "1,320 riyal(s)", False),
        ("Over the minimum by", "", "2,180 riyal(s)", True),
    ]


def test_an_income_equal_to_the_minimum_says_that_less_is_asked_for() -> None:
    last = lines(why("INCOME_OVER_MIN", incomes=[income("retirement_pension", "1320")]))[-1]
    assert last == ("Equal to the minimum, and less is asked for", "", "0 riyal(s)", True)


def test_what_the_figures_do_not_bear_out_is_said_to_go_beyond_them() -> None:
    found = why("INCOME_OVER_MIN", incomes=[income("salary_private", "100")])
    assert found.cards[0].beyond
    assert lines(found)[-1] == ("Below the minimum by", "", "1,270 riyal(s)", True)
    assert not why("INCOME_OVER_MIN", incomes=[income("salary_private", "9000")]).cards[0].beyond


def test_an_income_that_only_the_officer_knows_of_goes_beyond_the_figures() -> None:
    for code in ("INCOME_UNDECLARED", "INCOME_HIGHER_THAN_RECORDED"):
        assert why(code, incomes=[income("salary_private", "100")]).cards[0].beyond
        assert not why(code, incomes=[income("salary_private", "9000")]).cards[0].beyond


def test_a_reason_that_no_figure_decides_never_goes_beyond_them() -> None:
    for code in ("HOUSING_PROOF_MISSING", "DATA_INCORRECT", "VISIT_NOT_COOPERATED"):
        (card,) = why(code).cards
        assert not card.beyond and card.rule is not None and card.reason is reason(code)


def test_each_figure_of_the_policy_is_named_with_its_source_and_its_day() -> None:
    (card,) = why("INCOME_OVER_MIN", incomes=[income("salary_private", "8000")]).cards
    references = [said(words) for words in card.references]
    assert "صفحة خدمة الوزارة, in force since 2021/11/20" in references
    assert "أمر ملكي معلن 2023-10-09، زيادة 20%, in force since 2023/11/1" in references
    assert card.documented
    assert len(set(references)) == len(references)


def test_a_share_of_what_was_not_there_is_not_named() -> None:
    earned, not_earned = (
        {said(words) for words in why("INCOME_OVER_MIN", incomes=[income(kind, "9000")]).cards[0].references}
        for kind in ("salary_private", "retirement_pension")
    )
    assert earned and not_earned
    wealth = why("WEALTH_COUNTED", assets=[{"asset_type": "cash", "asset_value": "24000"}]).cards[0]
    assert any("اللائحة التنفيذية" in said(words) for words in wealth.references)
    assert not wealth.documented
    assert not any("اللائحة التنفيذية" in words for words in earned | not_earned)


def test_days_abroad_stand_against_the_most_that_is_allowed() -> None:
    assert lines(why("RESIDENCE_ABROAD", days_abroad=120)) == [
        ("Days outside the Kingdom", "", "120 day(s)", False),
        ("The most that is allowed", "", "90 day(s)", False),
        ("Over it by", "", "30 day(s)", True),
    ]
    assert lines(why("RESIDENCE_ABROAD", days_abroad=30))[-1] == ("Left until then", "", "60 day(s)", True)


def test_days_that_are_not_stated_are_not_reckoned() -> None:
    assert lines(why("RESIDENCE_ABROAD", days_abroad="")) == []


@pytest.mark.parametrize(
    ("code", "field", "sentence"),
    [
        ("HOUSING_PROOF_MISSING", "lease_end", "The lease runs until 2026/10/5."),
        ("DOC_ID_EXPIRED", "id_expiry", "The ID is valid until 2026/10/5."),
    ],
)
def test_a_day_that_the_person_wrote_is_their_figure(code: str, field: str, sentence: str) -> None:
    figures = [said(words) for words in why(code, **{field: "2026-10-05"}).cards[0].figures]
    assert figures[0] == sentence and len(figures) == 2


def test_without_figures_the_catalogue_still_says_rule_mending_and_evidence() -> None:
    found = untold([r.code for r in REASONS])
    assert found.month is None and found.changes == ()
    for card in found.cards:
        assert card.reason is not None and card.rule is not None and card.references
        assert not card.figures and not card.sums and not card.beyond


def test_every_reason_has_its_rule_and_no_rule_is_without_a_reason() -> None:
    assert set(RULES) == {r.code for r in REASONS}
    assert len({rule.words for rule in RULES.values()}) == len(RULES)


def test_a_reason_from_a_newer_centre_is_a_card_that_knows_nothing() -> None:
    (card,) = why("A_REASON_OF_TOMORROW").cards
    assert card.reason is None and card.rule is None


def test_a_month_before_the_raise_is_reckoned_by_its_own_figures() -> None:
    month = date(2023, 10, 1)
    case = household_of({**ALONE, "incomes": [income("retirement_pension", "2000")]}).case(month)
    found = explain(["INCOME_OVER_MIN"], case, assess(case, policy(), month).steps, month)
    assert lines(found)[1][2] == "1,100 riyal(s)"
