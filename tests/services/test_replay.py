"""Working a decided case out again: the same years later, and what is otherwise by other figures, rules or answers."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from desk_sample import KIOSK, OFFICER, SECOND, VOICES, DeskSample

from kiosk.domain.facts import (
    AccountRegistered,
    ApplicationSubmitted,
    Body,
    CaseAssessed,
    CaseAssigned,
    EligibilityJudged,
    Entry,
    FinallyApproved,
    InitiallyApproved,
    RegistrationSettled,
)
from kiosk.domain.policy import Policy
from kiosk.domain.reference import make_reference
from kiosk.domain.staff import Staff
from kiosk.paths import RESOURCES
from kiosk.services.desk_ports import ActFate
from kiosk.services.desk_work import ReadCase
from kiosk.services.grounds import NO_FIGURE, NO_RULES
from kiosk.services.policies import load_policy
from kiosk.services.replay import DAMAGED, Replayed, decisions, replayed

HEAD = RESOURCES / "policy" / "pension.toml"
"""Where the basic minimum stands."""


def decide(sample: DeskSample, staff: Staff, body: Any) -> ReadCase:
    """As a desk does it, with its grounds."""
    seat = sample.seat(staff)
    read = sample.work.open(seat, body.application)
    decision = sample.work.fact(read, body, seat)
    outcome = sample.work.act(seat, read, decision, sample.work.grounds(read, decision))
    assert outcome.fate is ActFate.STORED and outcome.case is not None
    return outcome.case


@pytest.fixture
def sample() -> DeskSample:
    return DeskSample()


def approved(sample: DeskSample) -> ReadCase:
    _, application = sample.apply()
    return decide(sample, OFFICER, InitiallyApproved(application, uuid4(), ""))


def again(sample: DeskSample, read: ReadCase, policy: Policy | None = None) -> Replayed:
    (decided,) = decisions(read)
    assert decided.grounds is not None
    return replayed(read, decided.grounds, policy or sample.work.terms.policy, VOICES)


def policy_with(folder: Path, old: str, new: str) -> Policy:
    """The policy's own files, a line of them otherwise."""
    shutil.copytree(RESOURCES / "policy", folder)
    changed = 0
    for path in folder.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        changed += text.count(old)
        path.write_text(text.replace(old, new), encoding="utf-8")
    assert changed == 1
    return load_policy(folder)


def test_years_later_the_same_comes_out(sample: DeskSample) -> None:
    application = approved(sample).application
    sample.clock.moment += timedelta(days=4000)
    read = sample.work.open(sample.seat(SECOND), application)
    found = again(sample, read)
    assert found.same and found.other == () and found.steps
    assert all(step.same for step in found.steps)


def test_a_figure_that_is_added_for_later_changes_nothing_of_then(sample: DeskSample, tmp_path: Path) -> None:
    read = approved(sample)
    begins = "{ from = 2023-11-01, value = 1320"
    (line,) = (text for text in HEAD.read_text(encoding="utf-8").splitlines() if begins in text)
    later = line.replace("2023-11-01", "2027-01-01").replace("1320", "1500")
    assert again(sample, read, policy_with(tmp_path / "policy", line, f"{line}\n{later}")).same


def test_a_figure_changed_in_its_place_is_told_with_what_follows_from_it(sample: DeskSample, tmp_path: Path) -> None:
    read = approved(sample)
    since = "from = 2023-11-01, value = "
    found = again(sample, read, policy_with(tmp_path / "policy", f"{since}1320", f"{since}1400"))
    assert not found.same and "policy_hash" in found.other
    other = {step.then.id: step for step in found.steps if not step.same and step.then}
    assert {"minimum.head", "minimum.calculated"} <= set(other)
    head = other["minimum.head"]
    assert head.then is not None and head.now is not None
    assert (head.then.amount, head.now.amount) == ("1320.00", "1400.00")
    assert (head.then.cited[0].value, head.now.cited[0].value) == ("1320", "1400")


def test_a_reference_alone_that_was_corrected_is_told(sample: DeskSample, tmp_path: Path) -> None:
    read = approved(sample)
    policy = policy_with(tmp_path / "policy", "أمر ملكي معلن 2023-10-09، زيادة 20%", "أمر ملكي")
    assert again(sample, read, policy).other == ("policy_hash",)


def test_without_the_figures_of_that_month_it_is_said_that_nothing_comes_out(sample: DeskSample) -> None:
    read = approved(sample)
    found = again(sample, read, Policy(()))
    assert not found.same and getattr(found.now, "source", "") == NO_FIGURE.source
    assert all(step.then is not None and step.now is None for step in found.steps)


def test_what_became_known_after_the_decision_does_not_count(sample: DeskSample) -> None:
    """Of two registrations the other one is chosen later: by it the applicant, who lives alone, is a child."""
    person, _ = sample.apply()
    submitted = next(
        e.fact for e in sample.central.rows.journals[person] if isinstance(e.fact.body, ApplicationSubmitted)
    )
    assert isinstance(submitted.body, ApplicationSubmitted)
    alone = {**submitted.body.answers, "members": [], "housing_type": "rent"}
    other = replace(submitted.body, application=uuid4(), reference=make_reference(KIOSK, 9), answers=alone)
    sample.push(person, other)
    read = decide(sample, OFFICER, InitiallyApproved(other.application, uuid4(), ""))
    assert again(sample, read).same
    young = sample.push(person, AccountRegistered(date(2015, 1, 1), "0551234567", "", "", "2026-01"))
    sample.push(person, RegistrationSettled(young.id))
    later = sample.work.open(sample.seat(SECOND), other.application)
    assert later.applicant.birth_date == date(2015, 1, 1) != read.applicant.birth_date
    assert again(sample, later).same


def kept_as(read: ReadCase, **changes: object) -> ReadCase:
    """As if this had been stored with the last decision."""
    entry = read.entries[-1]
    body = replace(entry.fact.body, **changes)
    return replace(read, entries=(*read.entries[:-1], replace(entry, fact=replace(entry.fact, body=body))))


def test_rules_of_another_version_and_other_outcomes_are_told(sample: DeskSample) -> None:
    read = approved(sample)
    older = kept_as(read, rules_version=0, outcome="needs_review", amount="1.00", reasons=("DOC_ID_EXPIRED",))
    assert again(sample, older).other == ("outcome", "amount", "reasons", "rules_version")


def test_steps_that_came_or_went_are_told(sample: DeskSample) -> None:
    read = approved(sample)
    body = read.entries[-1].fact.body
    assert isinstance(body, CaseAssessed)
    gone = {"id": "moon", "finding": "noted", "said": {"ar": "القمر"}}
    found = again(sample, kept_as(read, steps=(gone, *body.steps[1:])))
    first, *_, last = found.steps
    assert not found.same
    assert first.then is not None and (first.then.id, first.now) == ("moon", None)
    assert last.now is not None and (last.then, last.now.id) == (None, body.steps[0]["id"])


def test_other_words_for_the_same_are_no_difference(sample: DeskSample) -> None:
    read = approved(sample)
    body = read.entries[-1].fact.body
    assert isinstance(body, CaseAssessed)
    reworded = tuple({**step, "said": {"ar": "كلمات أخرى"}} for step in body.steps)
    assert again(sample, kept_as(read, steps=reworded)).same


@pytest.mark.parametrize("changes", [{"steps": ({"id": 1},)}, {"month": "soon"}])
def test_what_can_not_be_read_is_said(sample: DeskSample, changes: dict[str, Any]) -> None:
    found = again(sample, kept_as(approved(sample), **changes))
    assert found.now == DAMAGED and not found.same


def test_a_programme_that_is_gone_from_the_catalogue_is_said(sample: DeskSample) -> None:
    read = approved(sample)
    bodies = ((e, e.fact.body) for e in read.entries)
    entries = tuple(
        replace(e, fact=replace(e.fact, body=replace(body, programme="gone")))
        if isinstance(body, ApplicationSubmitted)
        else e
        for e, body in bodies
    )
    assert again(sample, replace(read, entries=entries)).now == NO_RULES


def test_each_decision_stands_by_itself_with_its_own_month(sample: DeskSample) -> None:
    _, application = sample.apply()
    decide(sample, OFFICER, InitiallyApproved(application, uuid4(), ""))
    decide(sample, SECOND, FinallyApproved(application, uuid4(), "1320.00", ""))
    read = decide(sample, SECOND, EligibilityJudged(application, uuid4(), "2026-03", "eligible", ()))
    found = decisions(read)
    assert [type(one.decision.fact.body) for one in found] == [InitiallyApproved, FinallyApproved, EligibilityJudged]
    assert [_month(one.grounds) for one in found] == ["2026-11", "2026-11", "2026-03"]
    assert all(one.grounds and replayed(read, one.grounds, sample.work.terms.policy, VOICES).same for one in found)


def test_a_decision_from_before_has_no_grounds(sample: DeskSample) -> None:
    person, application = sample.apply()
    sample.do(OFFICER, person, CaseAssigned(application, OFFICER.number))
    sample.do(OFFICER, person, InitiallyApproved(application, uuid4(), ""), grounded=False)
    (one,) = decisions(sample.work.open(sample.seat(SECOND), application))
    assert one.grounds is None


def test_another_application_of_the_person_does_not_mix_in(sample: DeskSample) -> None:
    read = approved(sample)
    assert decisions(replace(read, application=UUID(int=7))) == ()


def _month(entry: Entry | None) -> str:
    body: Body | None = entry.fact.body if entry else None
    return body.month if isinstance(body, CaseAssessed) else ""
