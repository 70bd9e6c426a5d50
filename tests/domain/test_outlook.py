"""«ماذا أحتاج؟»: what the short answers make of a household, and what comes out of it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Page, page_problems
from kiosk.domain.outlook import NOTICE, VERDICTS, Outlook
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.outlook import OUTLOOK, asked, household
from kiosk.domain.route import parts_of
from kiosk.domain.rules import Assessment, Verdict, assess
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy

TODAY = date(2026, 11, 22)
POLICY = load_policy(RESOURCES / "policy")
NOTHING = dict.fromkeys(("salaries", "pensions", "other_incomes", "other_homes", "other_cars", "savings"), "0")
FAMILY = Answers().with_(
    citizen="yes",
    age="58",
    marital_status="married",
    adults="1",
    children="3",
    housing_type="rent",
    has_disability="no",
    days_abroad="0",
    **NOTHING,
)


def judged(answers: Answers) -> Assessment:
    return assess(household(answers, TODAY), POLICY, TODAY.replace(day=1))


def due(answers: Answers) -> set[str]:
    return {row.kind.code for row in SOCIAL_SECURITY.checklist(household(answers, TODAY))}


def test_every_page_can_be_answered_and_none_asks_for_a_name() -> None:
    case = asked(FAMILY, TODAY)
    pages = [part for part in parts_of(OUTLOOK, case) if isinstance(part, Page)]
    assert len(pages) == len(OUTLOOK.parts) - 1, "a citizen names no exception"
    assert [page_problems(page, case) for page in pages] == [()] * len(pages)
    names = {field.name for part in OUTLOOK.parts if isinstance(part, Page) for field in part.fields}
    assert not names & {"national_id", "mobile", "first_name", "dep_id", "dep_name", "iban"}


def test_a_family_without_income_gets_the_minimum_of_its_size() -> None:
    found = judged(FAMILY)
    head, each = (POLICY.figure(id, TODAY).value for id in ("base.head", "base.dependent"))
    assert (found.verdict, found.counted) == (Verdict.ELIGIBLE, 0)
    assert found.pension == found.minimum == head + 4 * each


@pytest.mark.parametrize(
    ("changes", "counted"),
    [
        ({"salaries": "2000"}, Decimal(1000)),
        ({"pensions": "2000"}, Decimal(2000)),
        ({"other_incomes": "150.50"}, Decimal("150.50")),
        ({"savings": "12000"}, Decimal(1000)),
        ({"other_homes": "6000", "other_cars": "6000"}, Decimal(1000)),
    ],
)
def test_each_sum_counts_as_the_rules_say(changes: dict[str, str], counted: Decimal) -> None:
    assert judged(FAMILY.with_(**changes)).counted == counted


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"pensions": "30000"}, "INCOME_OVER_MIN"),
        ({"days_abroad": "120"}, "RESIDENCE_ABROAD"),
        ({"citizen": "no", "exception_category": "none"}, "NAT_NOT_SAUDI"),
        ({"adults": "0", "children": "0", "housing_type": "with_family"}, "NOT_INDEPENDENT"),
    ],
)
def test_what_stands_in_the_way_is_found(changes: dict[str, str], reason: str) -> None:
    found = judged(FAMILY.with_(**changes))
    assert found.verdict is Verdict.INELIGIBLE
    assert reason in found.reasons


def test_a_saudi_s_widow_from_abroad_with_children_here_belongs_to_the_exception() -> None:
    found = judged(FAMILY.with_(citizen="no", exception_category="mother_of_saudis"))
    assert found.verdict is Verdict.ELIGIBLE


def test_the_documents_follow_the_answers() -> None:
    assert {"identity_card", "lease", "family_record"} <= due(FAMILY)
    assert "lease" not in due(FAMILY.with_(housing_type="owned"))
    assert "family_record" not in due(FAMILY.with_(adults="0", children="0"))
    alone, divorced = FAMILY.with_(marital_status="single"), FAMILY.with_(marital_status="divorced")
    assert due(divorced) - due(alone) == {"divorce_deed"}
    assert due(FAMILY.with_(salaries="3000")) > due(FAMILY)


@pytest.mark.parametrize("typed", ["", "x", "-3", "999999999999"])
def test_half_an_answer_breaks_nothing(typed: str) -> None:
    strange = Answers(dict.fromkeys(FAMILY.values, typed))
    assert household(strange, TODAY).rows("members") == ()


def test_who_may_not_be_entitled_is_told_no_pension_and_why() -> None:
    def outlook(answers: Answers) -> Outlook:
        return Outlook(judged(answers), (), datetime(2026, 11, 22), "0007", "", "", "", "", practice=False)  # noqa: DTZ001

    yes, no = outlook(FAMILY), outlook(FAMILY.with_(pensions="30000"))
    assert (len(yes.sums), list(yes.hurdles)) == (3, [])
    assert len(no.sums) == 2 and [words.source for words in no.hurdles]
    assert set(VERDICTS) == set(Verdict)
    assert "not an official decision" in NOTICE.source
