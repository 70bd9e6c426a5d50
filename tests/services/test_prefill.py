"""Filling from registries: nobody is asked without an agreement, and what was read goes where the form goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from samples import sample_answers, sample_declarations
from services_kit import SALIM, Desk

from kiosk.devices.practice_registry import PracticeRegistry, practice_registries
from kiosk.domain.answers import Answers
from kiosk.domain.facts import (
    ApplicationSubmitted,
    Assurance,
    RegistryConsented,
    RegistryConsentWithdrawn,
    RegistryRead,
    readable,
    to_json,
)
from kiosk.domain.known import Reading
from kiosk.domain.person_file import PersonFile
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registries import BANK_ACCOUNT, CIVIL_STATUS, LEASES, REGISTRIES, SOCIAL_INSURANCE, Outcome
from kiosk.paths import RESOURCES
from kiosk.services.drafts import Progress
from kiosk.services.prefill import AskedHere, Gathered, Prefill, read_for
from kiosk.services.registry_ports import Reply

PURPOSE = "social_security"
TODAY = date(2026, 11, 22)


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.drafts.save(SALIM, SOCIAL_SECURITY.code, SOCIAL_SECURITY.version, Progress(sample_answers()))
    return desk


@pytest.fixture
def registries() -> dict[str, PracticeRegistry]:
    return practice_registries(RESOURCES / "practice" / "registries.toml")


@pytest.fixture
def prefill(desk: Desk, registries: dict[str, PracticeRegistry]) -> Prefill:
    return Prefill(desk.store, desk.applications.scribe, AskedHere(registries))


def told(desk: Desk) -> list[object]:
    kinds = RegistryConsented | RegistryConsentWithdrawn | RegistryRead
    return [fact.body for fact in desk.facts() if isinstance(fact.body, kinds)]


def read(prefill: Prefill, *codes: str) -> Gathered:
    """Agreed to, asked and kept."""
    prefill.decide(SALIM, SOCIAL_SECURITY, Gathered(), dict.fromkeys(codes, True))
    now = prefill.remembered(SALIM, SOCIAL_SECURITY)
    for code in codes:
        reading = prefill.reading(SOCIAL_SECURITY, code, prefill.ask(SALIM, SOCIAL_SECURITY, code))
        assert reading is not None
        now = now.with_reading(replace(reading, taken=frozenset({"iban"})))
    prefill.keep(SALIM, SOCIAL_SECURITY, now)
    return now


# ── agreeing ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_agreement_is_a_fact_with_its_purpose(desk: Desk, prefill: Prefill) -> None:
    prefill.decide(SALIM, SOCIAL_SECURITY, Gathered(), {CIVIL_STATUS: True})
    assert told(desk) == [RegistryConsented(CIVIL_STATUS, PURPOSE)]
    fact = desk.facts()[-1]
    assert (fact.person, fact.assurance, fact.actor) == (SALIM.person, Assurance.CODE, SALIM.actor)


def test_a_no_leaves_no_trace_in_the_journal_and_is_not_asked_again(desk: Desk, prefill: Prefill) -> None:
    prefill.decide(SALIM, SOCIAL_SECURITY, Gathered(), {CIVIL_STATUS: False})
    assert told(desk) == []
    assert prefill.remembered(SALIM, SOCIAL_SECURITY).agreed == {CIVIL_STATUS: False}


def test_an_agreement_said_twice_is_one(desk: Desk, prefill: Prefill) -> None:
    prefill.decide(SALIM, SOCIAL_SECURITY, Gathered(), {LEASES: True})
    prefill.decide(SALIM, SOCIAL_SECURITY, prefill.remembered(SALIM, SOCIAL_SECURITY), {LEASES: True})
    assert told(desk) == [RegistryConsented(LEASES, PURPOSE)]


def test_a_no_after_a_yes_is_a_fact_and_lets_go_of_what_was_read(desk: Desk, prefill: Prefill) -> None:
    before = read(prefill, CIVIL_STATUS, LEASES)
    prefill.decide(SALIM, SOCIAL_SECURITY, before, {LEASES: False})
    assert told(desk)[-1] == RegistryConsentWithdrawn(LEASES, PURPOSE)
    after = prefill.remembered(SALIM, SOCIAL_SECURITY)
    assert [reading.source for reading in after.readings] == [CIVIL_STATUS]
    assert after.agreed == {CIVIL_STATUS: True, LEASES: False}


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_was_read_is_kept_with_its_day_as_it_was_read(prefill: Prefill) -> None:
    now = read(prefill, CIVIL_STATUS, BANK_ACCOUNT)
    kept = prefill.remembered(SALIM, SOCIAL_SECURITY)
    assert kept == now
    assert {reading.read_on for reading in kept.readings} == {TODAY}
    assert kept.offered == frozenset(REGISTRIES)
    assert kept.reading(BANK_ACCOUNT).taken == {"iban"}  # type: ignore[union-attr]


@pytest.mark.parametrize("outcome", [Outcome.NOT_FOUND, Outcome.UNREACHABLE, Outcome.REFUSED])
def test_nothing_found_is_nothing_read(
    prefill: Prefill, registries: dict[str, PracticeRegistry], outcome: Outcome
) -> None:
    registries[LEASES].outcome = outcome
    reply = prefill.ask(SALIM, SOCIAL_SECURITY, LEASES)
    assert reply == Reply(outcome)
    assert prefill.reading(SOCIAL_SECURITY, LEASES, reply) is None


def test_nobody_is_asked_about_before_it_is_known_who_is_here(prefill: Prefill) -> None:
    stranger = replace(SALIM, assurance=Assurance.UNVERIFIED)
    with pytest.raises(PermissionError):
        prefill.ask(stranger, SOCIAL_SECURITY, CIVIL_STATUS)
    with pytest.raises(PermissionError):
        prefill.decide(stranger, SOCIAL_SECURITY, Gathered(), {CIVIL_STATUS: True})
    assert prefill.remembered(stranger, SOCIAL_SECURITY) == Gathered()


def test_where_there_are_no_registries_none_is_offered(desk: Desk) -> None:
    bare = Prefill(desk.store, desk.applications.scribe, AskedHere())
    assert bare.remembered(SALIM, SOCIAL_SECURITY).offered == frozenset()
    assert bare.ask(SALIM, SOCIAL_SECURITY, LEASES) == Reply(Outcome.UNREACHABLE)


def test_a_centre_that_is_away_is_not_waited_for_once_more(prefill: Prefill) -> None:
    read(prefill, LEASES)
    away = prefill.remembered(SALIM, SOCIAL_SECURITY, away=True)
    assert away.offered == frozenset()
    assert away.agreed == {LEASES: True}


# ── handing in ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_with_the_application_goes_what_registries_said_of_its_answers(desk: Desk, prefill: Prefill) -> None:
    read(prefill, SOCIAL_INSURANCE, LEASES, BANK_ACCOUNT)
    desk.applications.submit(
        SALIM, SOCIAL_SECURITY, sample_answers().with_(housing_type="owned"), sample_declarations()
    )
    known = [body for body in told(desk) if isinstance(body, RegistryRead)]
    assert [body.registry for body in known] == [SOCIAL_INSURANCE, LEASES, BANK_ACCOUNT]
    assert {body.read_on for body in known} == {TODAY}
    assert known[0].answers["incomes"][0]["amount"] == "3450"
    assert known[1].answers == {"housing_type": "rent"}, "of a lease nobody was asked about nothing goes along"
    assert prefill.remembered(SALIM, SOCIAL_SECURITY) == Gathered(frozenset(REGISTRIES))


def test_the_officer_has_it_beside_the_answers(desk: Desk, prefill: Prefill) -> None:
    read(prefill, SOCIAL_INSURANCE)
    submitted = desk.submit()
    facts = [readable(to_json(fact)) for fact in desk.facts()]
    state = PersonFile.of(fact for fact in facts if fact).application(submitted.application)
    assert state is not None
    [reading] = state.readings
    assert (reading.source, reading.read_on) == (SOCIAL_INSURANCE, TODAY)
    assert reading.answers.rows("incomes")[0].text("amount") == "3450"
    assert state.answers.rows("incomes")[0].text("amount") == "3000"


def test_what_belongs_to_no_application_that_is_known_says_nothing() -> None:
    known = Reading(BANK_ACCOUNT, TODAY, Answers().with_(iban="SA9480000000000000000001"))
    [body] = read_for(uuid4(), Gathered(readings=(known,)), sample_answers())
    desk = Desk()
    fact = desk.applications.scribe.fact(SALIM, body)
    assert PersonFile.of([fact]) == PersonFile()


def test_what_comes_after_the_form_was_handed_in_is_not_kept(desk: Desk, prefill: Prefill) -> None:
    late = read(prefill, BANK_ACCOUNT)
    desk.submit()
    assert any(isinstance(fact.body, ApplicationSubmitted) for fact in desk.facts())
    prefill.keep(SALIM, SOCIAL_SECURITY, late)
    assert prefill.remembered(SALIM, SOCIAL_SECURITY).readings == ()


def test_who_deletes_the_answers_deletes_what_was_read(desk: Desk, prefill: Prefill) -> None:
    read(prefill, BANK_ACCOUNT)
    desk.drafts.discard(SALIM)
    assert prefill.remembered(SALIM, SOCIAL_SECURITY) == Gathered(frozenset(REGISTRIES))
