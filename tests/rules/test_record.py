"""What is kept of an assessment reads again as it was, and follows the chain like any fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from golden_households import ALONE, Golden, judged, policy, table

from kiosk.domain.facts import (
    GENESIS,
    Actor,
    Assurance,
    CaseAssessed,
    Entry,
    Fact,
    Role,
    digest,
    from_json,
    readable,
    to_json,
)
from kiosk.domain.rules import Assessment, assess, kept, kept_steps
from kiosk.services.desk_chain import first_broken
from kiosk.services.household_files import household_of

VOICES = {"ar": lambda words: f"«{words.source}»", "en": lambda words: words.source}
FAMILY = {
    "members": [{"dep_id": "1000001000", "dep_name": "نورة", "relation": "wife", "dep_birth": "G:1995-3-1"}],
    "incomes": [{"income_type": "salary_private", "amount": "9000", "frequency": "monthly"}],
}


def record_of(found: Assessment) -> CaseAssessed:
    return kept(found, uuid4(), uuid4(), VOICES)


def as_fact(body: CaseAssessed) -> Fact:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    return Fact(uuid4(), "1000000016", at, "0101", Actor(Role.OFFICER, "1002"), Assurance.UNVERIFIED, body)


@pytest.mark.parametrize("golden", table(), ids=lambda golden: golden.name)
def test_every_step_reads_again_as_it_was_found(golden: Golden) -> None:
    found = golden.found()
    fact = as_fact(record_of(found))
    again = from_json(to_json(fact))
    assert again == fact and readable(to_json(fact)) == fact
    assert isinstance(again.body, CaseAssessed)
    assert [again.body.outcome, again.body.amount, list(again.body.reasons)] == [
        golden.outcome,
        golden.amount,
        golden.reasons,
    ]
    for step, read in zip(found.steps, kept_steps(again.body), strict=True):
        amount = "" if step.amount is None else f"{step.amount:.2f}"
        assert (read.id, read.finding, read.amount, read.formula, read.cited, read.reason, read.subject) == (
            *(step.id, step.finding, amount, step.formula, step.cited, step.reason, step.subject),
        )
        assert read.sentence("en") == step.words.source and read.sentence("ar") == f"«{step.words.source}»"


def test_a_language_that_was_not_kept_is_told_in_another() -> None:
    (first, *_) = kept_steps(
        replace(record_of(judged({})), steps=({"id": "x", "finding": "met", "said": {"ar": "ن"}},))
    )
    assert (first.sentence("en"), first.sentence("ar")) == ("ن", "ن")


@pytest.mark.parametrize(
    "broken",
    [
        {"steps": ({"id": "pension"},)},
        {"steps": ({"id": "pension", "finding": "sure"},)},
        {"steps": ({"id": "pension", "finding": "met", "figures": ["unheard"]},)},
        {"steps": ({"id": "pension", "finding": "met", "said": "this"},)},
        {"steps": ("pension",)},
        {"figures": ({"id": "base.head", "from": "yesterday", "value": "1", "reference": "", "confidence": "high"},)},
        {"figures": ({"id": "base.head"},)},
    ],
)
def test_what_no_desk_of_ours_wrote_is_told_apart(broken: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        kept_steps(replace(record_of(judged({})), **broken))


def test_a_changed_letter_in_it_breaks_the_chain() -> None:
    fact = as_fact(record_of(judged(FAMILY)))
    entry = Entry(1, GENESIS, digest(GENESIS, to_json(fact)), fact)
    assert first_broken([entry]) is None
    assert isinstance(fact.body, CaseAssessed)
    altered = replace(fact, body=replace(fact.body, steps=({**fact.body.steps[0], "amount": "1.00"},)))
    assert first_broken([replace(entry, fact=altered)]) == 1


def test_the_hash_tells_how_incomes_are_classed() -> None:
    known, household = policy(), household_of({**ALONE, **FAMILY})
    classes = tuple(replace(c, review=not c.review) for c in known.income_classes)
    month = judged({}).month
    hashes = {
        assess(household.case(month), p, month).policy_hash for p in (known, replace(known, income_classes=classes))
    }
    assert len(hashes) == 2
