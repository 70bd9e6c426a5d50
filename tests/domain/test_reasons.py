"""The reason catalogue, against facts.md (e)."""

from __future__ import annotations

import pytest

from kiosk.domain.facts import Role
from kiosk.domain.reasons import REASONS, Severity, reason


def codes(severity: Severity) -> set[str]:
    return {r.code for r in REASONS if r.severity is severity}


def test_the_catalogue_holds_each_of_the_24_reasons_once_and_two_of_the_other_programmes() -> None:
    assert len({r.code for r in REASONS}) == len(REASONS) == 26
    assert len({r.text for r in REASONS}) == 26


@pytest.mark.parametrize("each", REASONS, ids=lambda r: r.code)
def test_every_reason_says_what_helps_and_what_it_rests_on(each) -> None:
    assert each.text.source and each.mend.source and each.facts
    assert each.evidence or each.code == "DEP_NOT_CONFIRMED"
    assert Role.OFFICER in each.set_by
    assert reason(each.code) is each


def test_severities_are_those_of_the_facts() -> None:
    assert codes(Severity.BLOCKING) == {"NAT_NOT_SAUDI", "RESIDENCE_ABROAD", "INCOME_OVER_MIN", "NOT_INDEPENDENT"}
    assert codes(Severity.WARNING) == {"DEP_NOT_CONFIRMED", "DEP_DUPLICATE"}
    assert codes(Severity.PAYMENT) == {"IBAN_REJECTED"}
    assert codes(Severity.SUSPENDING) >= {
        "UPDATE_OVERDUE",
        "PLAN_BREACH",
        "WORK_DUTY_BREACH",
        "DATA_INCORRECT",
        "DATA_VISIT_MISMATCH",
    }


def test_only_a_human_finds_data_false_a_document_altered_or_a_plan_broken() -> None:
    human = {r.code for r in REASONS if r.set_by == (Role.OFFICER,)}
    assert human == {
        "DATA_VISIT_MISMATCH",
        "DATA_INCORRECT",
        "DOC_UNOFFICIAL",
        "VISIT_NOT_COOPERATED",
        "PLAN_BREACH",
        "CR_ACTIVE",
    }


def test_an_unknown_reason_is_an_error() -> None:
    with pytest.raises(KeyError):
        reason("UNHEARD")
