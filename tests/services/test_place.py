"""The stamp on every fact: who, where, when, and how surely the person is known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from services_kit import NOW, SALIM, Desk

from kiosk.domain.facts import Actor, Assurance, IdentityWitnessed, Role
from kiosk.services.visit import Visit

BODY = IdentityWitnessed("4711")


def test_a_fact_tells_whose_where_when_and_what() -> None:
    fact = Desk().scribe.fact(SALIM, BODY)
    assert (fact.person, fact.kiosk, fact.at, fact.body) == (SALIM.person, "0007", NOW, BODY)


@pytest.mark.parametrize(
    ("visit", "actor"),
    [
        (Visit(), Actor(Role.APPLICANT)),
        (Visit(helper=True), Actor(Role.HELPER)),
        (Visit(clerk="4711"), Actor(Role.CLERK, "4711")),
        (Visit(helper=True, clerk="4711"), Actor(Role.CLERK, "4711")),
    ],
)
def test_a_fact_tells_who_did_it(visit: Visit, actor: Actor) -> None:
    assert Desk().scribe.fact(visit, BODY).actor == actor


@pytest.mark.parametrize("assurance", Assurance)
def test_a_fact_tells_how_surely_the_person_was_known(assurance: Assurance) -> None:
    assert Desk().scribe.fact(Visit(assurance=assurance), BODY).assurance is assurance


def test_facts_made_one_after_the_other_have_ids_of_their_own_in_that_order() -> None:
    desk = Desk()
    made = [desk.scribe.fact(SALIM, BODY).id for _ in range(50)]
    assert len(set(made)) == 50
    assert sorted(made) == made


def test_the_moment_is_the_clock_s() -> None:
    desk = Desk()
    desk.clock.forward(hours=3)
    assert desk.scribe.fact(SALIM, BODY).at == NOW + timedelta(hours=3)
