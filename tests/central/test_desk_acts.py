"""What every centre promises about acting on a file at a desk: none past another, and each held to its rules."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from typing import get_type_hints
from uuid import UUID, uuid4

import pytest
from centre_kit import HAMAD, SALMA
from desk_kit import (
    ADMINISTRATOR,
    OFFICER,
    SECOND,
    STAFF,
    SUPERVISOR,
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

from kiosk.domain.desk_facts import actor_of, may_say
from kiosk.domain.facts import (
    Actor,
    AppealDecided,
    ApplicationWithdrawn,
    Assurance,
    Body,
    CaseAssigned,
    FinallyApproved,
    InformationProvided,
    Role,
    fact_kinds,
)
from kiosk.domain.staff import Staff
from kiosk.domain.staff_policy import STAFF_POLICY
from kiosk.services.desk_ports import Acted, ActFate, OpenedFile
from kiosk.services.errors import CentreRefused

STORED, CHANGED = Acted(ActFate.STORED), Acted(ActFate.CHANGED)
VALUES: dict[object, object] = {
    str: "7",
    int: 7,
    bool: True,
    UUID: UUID(int=7),
    date: date(2026, 11, 22),
    tuple[str, ...]: ("7",),
    tuple[UUID, ...]: (UUID(int=7),),
}
KINDS = sorted((kind for kind, _ in fact_kinds().values()), key=lambda kind: kind.__name__)


def refused(code: str) -> Acted:
    return Acted(ActFate.REFUSED, code)


def a_body(kind: type[Body], application: UUID) -> Body:
    """Of any kind, about this application."""
    values = {name: VALUES.get(hint, {"members": []}) for name, hint in get_type_hints(kind).items()}
    return kind(**(values | ({"application": application} if "application" in values else {})))


def bodies(file: OpenedFile) -> list[str]:
    return [type(entry.fact.body).__name__ for entry in file.entries]


class ActContract:
    def test_an_act_becomes_a_fact_of_the_file_as_it_was_made(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).entries[-1].number
        fact = said(OFFICER, taken(application, OFFICER))
        assert world.desk.act(world.session(OFFICER), fact, known) == STORED
        entry = world.opened(OFFICER, application).entries[-1]
        assert (entry.number, entry.fact) == (known + 1, fact)

    def test_an_act_whose_answer_was_lost_may_be_repeated(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).entries[-1].number
        fact = said(OFFICER, approved(application))
        assert world.desk.act(world.session(OFFICER), fact, known) == STORED
        world.clock.forward(minutes=29)
        assert world.desk.act(world.session(OFFICER), fact, known) == Acted(ActFate.ALREADY_STORED)
        other = replace(fact, body=approved(application))
        assert world.desk.act(world.session(OFFICER), other, known) == refused("conflict")

    def test_nobody_decides_past_what_came_in_meanwhile(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).entries[-1].number
        world.push(from_the_person(ApplicationWithdrawn(application)))
        assert world.act(OFFICER, rejected(application), known=known) == CHANGED
        assert "Rejected" not in bodies(world.opened(OFFICER, application))
        assert world.act(OFFICER, rejected(application), known=known + 1) == STORED

    def test_what_changes_no_judgement_holds_nobody_up(self, world: DeskWorld) -> None:
        application = world.apply()
        known = world.opened(OFFICER, application).entries[-1].number
        world.opened(SECOND, application)
        assert world.act(OFFICER, approved(application), known=known) == STORED

    def test_of_two_officers_at_once_one_decides_and_the_other_reads_again(self, world: DeskWorld) -> None:
        application = world.apply()
        both = [(staff, world.session(staff)) for staff in (OFFICER, SECOND)]
        known = max(world.opened(staff, application).entries[-1].number for staff, _ in both)
        facts = [(session, said(staff, rejected(application))) for staff, session in both for _ in range(4)]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda pair: world.desk.act(*pair, known), facts))
        assert sorted(answers, key=repr) == [CHANGED] * 7 + [STORED]

    @pytest.mark.parametrize("staff", STAFF)
    def test_each_role_makes_its_kinds_of_facts_and_no_other(self, world: DeskWorld, staff: Staff) -> None:
        for serial, kind in enumerate(KINDS):
            person = f"10000{serial:05d}"
            application = world.apply(person, serial)
            if staff != ADMINISTRATOR:
                world.opened(staff, application)
            body = a_body(kind, application)
            answer = world.desk.act(world.session(staff), said(staff, body, person), 99)
            assert answer == (STORED if may_say(staff, body) else refused("role")), kind

    def test_a_case_is_taken_for_oneself_and_given_away_by_the_supervisor(self, world: DeskWorld) -> None:
        application = world.apply()
        assert world.act(OFFICER, taken(application, SECOND)) == refused("role")
        assert world.act(OFFICER, taken(application, OFFICER)) == STORED
        assert world.act(SUPERVISOR, taken(application, SECOND)) == STORED
        assert world.act(SUPERVISOR, CaseAssigned(application, "")) == STORED

    def test_a_desk_that_lies_is_refused(self, world: DeskWorld) -> None:
        application = world.apply()
        lies: list[tuple[dict[str, object], str]] = [
            ({"kiosk": "0007"}, "foreign"),
            ({"kiosk": "0102"}, "foreign"),
            ({"actor": actor_of(SECOND)}, "actor"),
            ({"actor": Actor(Role.CLERK, OFFICER.number)}, "actor"),
            ({"actor": Actor(Role.SYSTEM)}, "actor"),
            ({"actor": Actor(Role.APPLICANT)}, "actor"),
            ({"assurance": Assurance.CODE}, "malformed"),
            ({"assurance": Assurance.PASSWORD}, "malformed"),
            ({"person": "12"}, "malformed"),
            ({"person": HAMAD}, "unopened"),
        ]
        for change, code in lies:
            assert world.act(OFFICER, rejected(application), **change) == refused(code), change

    def test_an_act_on_a_file_that_was_not_opened_is_refused(self, world: DeskWorld) -> None:
        application = world.apply()
        world.opened(SECOND, application)
        assert world.act(OFFICER, rejected(application), known=9) == refused("unopened")

    def test_an_act_about_another_person_s_application_is_refused(self, world: DeskWorld) -> None:
        mine, other = world.apply(SALMA, 1), world.apply(HAMAD, 2)
        known = world.opened(OFFICER, mine).entries[-1].number
        assert world.act(OFFICER, rejected(other), SALMA, known) == refused("application")
        assert world.act(OFFICER, rejected(uuid4()), SALMA, known) == refused("application")

    @pytest.mark.parametrize(
        ("off", "fits"),
        [
            (-STAFF_POLICY.behind, True),
            (-STAFF_POLICY.behind - timedelta(seconds=1), False),
            (STAFF_POLICY.ahead, True),
            (STAFF_POLICY.ahead + timedelta(seconds=1), False),
        ],
    )
    def test_nobody_decides_yesterday_or_tomorrow(self, world: DeskWorld, off: timedelta, fits: bool) -> None:
        application = world.apply()
        answer = world.act(OFFICER, rejected(application), at=world.clock.now() + off)
        assert answer == (STORED if fits else refused("clock"))

    def test_a_made_up_session_acts_on_nothing(self, world: DeskWorld) -> None:
        application = world.apply()
        with pytest.raises(CentreRefused, match="session"):
            world.desk.act("made up", said(OFFICER, rejected(application)), 1)
        with pytest.raises(CentreRefused, match="session"):
            world.other_desk.act(world.session(OFFICER), said(OFFICER, rejected(application)), 1)

    def test_a_fact_that_can_not_be_stored_is_refused(self, world: DeskWorld) -> None:
        application = world.apply()
        long = replace(rejected(application), words="x" * 400_000)
        assert world.act(OFFICER, long) == refused("malformed")
        assert world.act(OFFICER, replace(rejected(application), words="a\0b")) == refused("malformed")


class FourEyesContract:
    def test_who_approved_initially_does_not_approve_finally(self, world: DeskWorld) -> None:
        application = world.apply()
        assert world.act(SECOND, approved(application)) == STORED
        assert world.act(SECOND, final(application)) == refused("four_eyes")

    def test_another_one_does(self, world: DeskWorld) -> None:
        application = world.apply()
        assert world.act(OFFICER, approved(application)) == STORED
        assert world.act(SECOND, final(application)) == STORED

    def test_who_rejected_does_not_decide_the_appeal(self, world: DeskWorld) -> None:
        application, decision = world.apply(), uuid4()
        assert world.act(SECOND, rejected(application, decision)) == STORED
        appeal = appealed(application, decision)
        world.push(from_the_person(appeal))
        assert world.act(SECOND, AppealDecided(application, appeal.appeal, True, "")) == refused("four_eyes")

    def test_who_decided_the_appeal_does_not_approve_finally(self, world: DeskWorld) -> None:
        application, decision = world.apply(), uuid4()
        world.act(OFFICER, rejected(application, decision))
        appeal = appealed(application, decision)
        world.push(from_the_person(appeal))
        assert world.act(SECOND, AppealDecided(application, appeal.appeal, True, "")) == STORED
        assert world.act(OFFICER, approved(application)) == STORED
        assert world.act(SECOND, final(application)) == refused("four_eyes")

    def test_each_application_has_eyes_of_its_own(self, world: DeskWorld) -> None:
        one, other = world.apply(serial=1), world.apply(serial=2)
        assert world.act(SECOND, approved(one)) == STORED
        assert world.act(OFFICER, approved(other)) == STORED
        assert world.act(SECOND, final(other)) == STORED

    def test_taking_and_asking_decide_nothing(self, world: DeskWorld) -> None:
        application = world.apply()
        request = asked_for(application)
        assert world.act(SECOND, taken(application, SECOND)) == STORED
        assert world.act(SECOND, request) == STORED
        world.push(from_the_person(InformationProvided(application, request.request, "here", ())))
        assert world.act(OFFICER, approved(application)) == STORED
        assert world.act(SECOND, final(application)) == STORED


def final(application: UUID) -> FinallyApproved:
    return FinallyApproved(application, uuid4(), "1320.00", "")


class TestActsInMemory(MemoryDeskWorld, ActContract):
    pass


class TestFourEyesInMemory(MemoryDeskWorld, FourEyesContract):
    pass


class TestActsInSqlite(SqliteDeskWorld, ActContract):
    pass


class TestFourEyesInSqlite(SqliteDeskWorld, FourEyesContract):
    pass
