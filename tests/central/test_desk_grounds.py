"""What every centre promises about what the rules found: it is stored with its decision, or neither is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from centre_kit import HAMAD, any_body
from desk_kit import (
    OFFICER,
    SECOND,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
    appealed,
    approved,
    asked_for,
    from_the_person,
    rejected,
    said,
    taken,
)

from kiosk.domain.desk_facts import GROUNDED, actor_of
from kiosk.domain.facts import AppealDecided, ApplicationWithdrawn, Assurance, Body, CaseAssessed, Fact
from kiosk.services.desk_ports import Acted, ActFate

STORED, CHANGED = Acted(ActFate.STORED), Acted(ActFate.CHANGED)
KINDS = sorted(GROUNDED, key=lambda kind: kind.__name__)


def refused(code: str) -> Acted:
    return Acted(ActFate.REFUSED, code)


def found_for(decision: Fact, **changes: object) -> Fact:
    """What an honest desk keeps of the rules beside this decision."""
    application, id = (getattr(decision.body, name, uuid4()) for name in ("application", "decision"))
    step = {"id": "pension", "finding": "noted", "said": {"ar": "هذا هو المعاش."}}
    body = CaseAssessed(application, id, "2026-11", "eligible", "1320.00", (), 1, "0" * 64, (), (step,))
    return replace(decision, id=uuid4(), body=replace(body, **changes))  # type: ignore[arg-type]


class GroundsContract:
    @pytest.mark.parametrize("kind", KINDS)
    def test_the_grounds_come_with_their_decision_and_right_after_it(self, world: DeskWorld, kind: type[Body]) -> None:
        application = world.apply()
        known = world.opened(SECOND, application).last
        decision = said(SECOND, replace(any_body(kind), application=application))  # type: ignore[type-var]
        grounds = found_for(decision)
        assert world.desk.act(world.session(SECOND), decision, known, grounds) == STORED
        file = world.opened(SECOND, application)
        *_, first, second = file.entries
        assert [(e.number, e.fact) for e in (first, second)] == [(known + 1, decision), (known + 2, grounds)]
        assert (second.previous, file.last) == (first.digest, known + 2)

    def test_handed_in_twice_both_are_stored_once(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).last
        decision = said(OFFICER, rejected(application))
        grounds = found_for(decision)
        told = [world.desk.act(world.session(OFFICER), decision, known, grounds) for _ in range(2)]
        assert told == [STORED, Acted(ActFate.ALREADY_STORED)]
        assert world.opened(OFFICER, application).last == known + 2

    def test_neither_is_added_to_the_other_later(self, world: DeskWorld) -> None:
        application = world.apply()
        known, session = world.opened(OFFICER, application).last, world.session(OFFICER)
        bare, whole = said(OFFICER, taken(application, OFFICER)), said(OFFICER, approved(application))
        assert world.desk.act(session, bare, known) == STORED
        first = said(OFFICER, approved(application))
        assert world.desk.act(session, first, known + 1) == STORED
        assert world.desk.act(session, first, known + 1, found_for(first)) == refused("conflict")
        grounds = found_for(whole)
        assert world.desk.act(session, whole, known + 2, grounds) == STORED
        others = found_for(whole), replace(grounds, body=replace(grounds.body, amount="1.00"))  # type: ignore[call-arg]
        for other in others:
            assert world.desk.act(session, whole, known + 2, other) == refused("conflict")
        elsewhere = said(OFFICER, approved(application))
        used = replace(found_for(elsewhere), id=grounds.id)
        assert world.desk.act(session, elsewhere, known + 4, used) == refused("conflict")
        assert world.opened(OFFICER, application).last == known + 4

    def test_alone_they_are_refused(self, world: DeskWorld) -> None:
        application = world.apply()
        known, session = world.opened(SECOND, application).last, world.session(SECOND)
        grounds = found_for(said(SECOND, rejected(application)))
        assert world.desk.act(session, grounds, known) == refused("role")
        assert world.desk.act(session, grounds, known, found_for(grounds)) == refused("malformed")
        assert world.opened(SECOND, application).last == known

    def test_what_decides_nothing_has_none(self, world: DeskWorld) -> None:
        application, decision = world.apply(), uuid4()
        world.act(OFFICER, rejected(application, decision))
        appeal = appealed(application, decision)
        world.push(from_the_person(appeal))
        known = world.opened(SECOND, application).last
        upheld = AppealDecided(application, appeal.appeal, True, "")
        for body in (taken(application, SECOND), asked_for(application), upheld):
            fact = said(SECOND, body)
            assert world.desk.act(world.session(SECOND), fact, known, found_for(fact)) == refused("malformed"), body

    @pytest.mark.parametrize(
        "change",
        [
            lambda fact: replace(fact, person=HAMAD),
            lambda fact: replace(fact, kiosk="0102"),
            lambda fact: replace(fact, at=fact.at + timedelta(seconds=1)),
            lambda fact: replace(fact, actor=actor_of(OFFICER)),
            lambda fact: replace(fact, assurance=Assurance.WITNESSED),
            lambda fact: replace(fact, body=replace(fact.body, application=uuid4())),
            lambda fact: replace(fact, body=replace(fact.body, decision=uuid4())),
            lambda fact: replace(fact, body=ApplicationWithdrawn(fact.body.application)),
            lambda fact: replace(fact, body=replace(fact.body, steps=({"id": "x" * 400_000},))),
            lambda fact: replace(fact, body=replace(fact.body, month="\0")),
        ],
    )
    def test_those_that_are_not_of_this_decision_are_refused_with_it(
        self, world: DeskWorld, change: Callable[[Fact], Fact]
    ) -> None:
        application = world.apply()
        known = world.opened(SECOND, application).last
        decision = said(SECOND, rejected(application))
        told = world.desk.act(world.session(SECOND), decision, known, change(found_for(decision)))
        assert told == refused("malformed")
        assert world.desk.act(world.session(SECOND), decision, known, decision) == refused("malformed")
        assert world.opened(SECOND, application).last == known

    def test_with_a_decision_that_is_refused_or_came_too_late_nothing_is_stored(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).last
        world.push(from_the_person(ApplicationWithdrawn(application)))
        decision = said(OFFICER, rejected(application))
        assert world.desk.act(world.session(OFFICER), decision, known, found_for(decision)) == CHANGED
        unopened = said(SECOND, rejected(application))
        assert world.desk.act(world.session(SECOND), unopened, 9, found_for(unopened)) == refused("unopened")
        bodies = [type(entry.fact.body).__name__ for entry in world.opened(OFFICER, application).entries]
        assert not {"Rejected", "CaseAssessed"} & set(bodies)

    def test_they_hold_up_nobody_s_act_and_count_as_no_decision(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).last
        decision = said(OFFICER, approved(application))
        assert world.desk.act(world.session(OFFICER), decision, known, found_for(decision)) == STORED
        assert world.act(OFFICER, taken(application, OFFICER), known=known + 1) == STORED


class TestGroundsInMemory(MemoryDeskWorld, GroundsContract):
    pass


class TestGroundsInSqlite(SqliteDeskWorld, GroundsContract):
    pass
