"""The thief at a desk, who even has an officer's session there: forging, escalating."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from centre_kit import HAMAD
from desk_kit import (
    ADMINISTRATOR,
    CLERK,
    DESK,
    OFFICER,
    SECOND,
    approved,
    rejected,
    said,
)
from desk_thief_kit import Theft, theft
from pg_fixtures import PgCentre
from test_desk_grounds import found_for

from kiosk.central.postgres import admin
from kiosk.central.postgres.worker import Office
from kiosk.domain.facts import Body, Fact, FileOpened, FinallyApproved, to_json
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.errors import CentreRefused, CentreUnreachable


@pytest.fixture
def stage(pg_centre: PgCentre) -> Iterator[Theft]:
    with theft(pg_centre) as built:
        yield built


def changed(fact: Fact, change: Callable[[dict[str, Any]], object]) -> str:
    data = json.loads(to_json(fact))
    change(data)
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class TestForging:
    @pytest.fixture
    def case(self, stage: Theft) -> UUID:
        application = stage.world.apply()
        stage.world.opened(SECOND, application)
        return application

    def forge(self, stage: Theft, body: Body, change: Callable[[dict[str, Any]], object] = dict) -> tuple[str, str]:
        fact = said(SECOND, body, clock=stage.world.clock)
        return stage.act(stage.world.session(SECOND), changed(fact, change))

    def test_an_act_in_the_name_of_another_officer(self, stage: Theft, case: UUID) -> None:
        for actor in ({"name": OFFICER.number, "role": "officer"}, {"name": SECOND.number, "role": "system"}, {}, None):
            assert self.forge(stage, rejected(case), lambda d, a=actor: d.update(actor=a)) == ("refused", "actor")

    def test_an_act_at_another_desk_or_kiosk(self, stage: Theft, case: UUID) -> None:
        for number in ("0102", "0007", "centre", None):
            told = self.forge(stage, rejected(case), lambda d, n=number: d.update(kiosk=n))
            assert told == ("refused", "foreign")

    def test_one_s_own_second_approval(self, stage: Theft, case: UUID) -> None:
        assert self.forge(stage, approved(case)) == ("stored", "")
        final = FinallyApproved(case, uuid4(), "9999.00", "")
        assert self.forge(stage, final) == ("refused", "four_eyes")
        for written in (str(case).upper(), f"{{{case}}}", case.hex, f" {case}", f"{case}\n", None, [str(case)]):
            told = self.forge(stage, final, lambda d, w=written: d["body"].update(application=w))
            assert told == ("refused", "malformed"), written

    def test_a_second_application_named_behind_the_first(self, stage: Theft, case: UUID) -> None:
        self.forge(stage, approved(case))
        other = stage.world.apply(serial=2)
        fact = said(SECOND, FinallyApproved(case, uuid4(), "1.00", ""), clock=stage.world.clock)
        twice = to_json(fact).replace('"body":{', f'"body":{{"application":"{other}",')
        assert stage.act(stage.world.session(SECOND), twice) == ("refused", "four_eyes")

    def test_an_approval_without_the_role(self, stage: Theft, case: UUID) -> None:
        stage.world.opened(OFFICER, case)
        fact = said(OFFICER, FinallyApproved(case, uuid4(), "1.00", ""), clock=stage.world.clock)
        assert stage.act(stage.world.session(OFFICER), to_json(fact)) == ("refused", "role")

    def test_an_opening_or_a_notice_written_by_hand(self, stage: Theft, case: UUID) -> None:
        assert self.forge(stage, FileOpened("review")) == ("refused", "role")
        assert self.forge(stage, rejected(case), lambda d: d.update(kind="NoticeAttempted")) == ("refused", "role")

    def test_what_only_persons_say(self, stage: Theft, case: UUID) -> None:
        for kind in ("ApplicationWithdrawn", "AppealSubmitted", "InquiryAsked"):
            assert self.forge(stage, rejected(case), lambda d, k=kind: d.update(kind=k)) == ("refused", "role")
        for kind in ("AccountRegistered", "PasswordChanged"):
            told = self.forge(stage, rejected(case), lambda d, k=kind: d.update(kind=k))
            assert told[0] == "refused"

    def test_a_decision_of_last_month(self, stage: Theft, case: UUID) -> None:
        fact = said(SECOND, rejected(case), clock=stage.world.clock)
        old = to_json(replace(fact, at=fact.at - timedelta(days=31)))
        assert stage.act(stage.world.session(SECOND), old) == ("refused", "clock")

    def test_an_act_on_a_file_whose_opening_is_taken_back(self, stage: Theft) -> None:
        application, session = stage.world.apply(HAMAD, 3), stage.world.session(SECOND)
        fact = to_json(said(SECOND, rejected(application), HAMAD, stage.world.clock))
        with stage.another_connection() as connection, connection.transaction(force_rollback=True):
            connection.execute("select desk_v1.open(%s, %s, 'review')", [session, application])
            told = connection.execute("select fate, code from desk_v1.act(%s, %s, 9)", [session, fact]).fetchone()
        assert told == ("refused", "unopened")

    def test_lines_that_are_no_facts(self, stage: Theft, case: UUID) -> None:
        session = stage.world.session(SECOND)
        for text in ("{}", '{"kind":"Rejected"}', '{"id":1,"person":[],"body":{}}', '{"x":"' + "x" * 400_000 + '"}'):
            assert stage.act(session, text) == ("refused", "malformed")
        for text in ("null", "[]", "not json", '{"id":'):
            with pytest.raises(psycopg.Error):
                stage.act(session, text)
        assert (
            stage.look("select count(*) from centre.journal where kiosk = %s and text like '%%Rejected%%'", DESK) == 0
        )

    def test_grounds_of_another_s_making(self, stage: Theft, case: UUID) -> None:
        decision = said(SECOND, rejected(case), clock=stage.world.clock)
        grounds, session = found_for(decision), stage.world.session(SECOND)
        call = "select fate, code from desk_v1.act_on_grounds(%s, %s, %s, 99)"
        changes: list[Callable[[dict[str, Any]], object]] = [
            lambda d: d.update(actor={"name": OFFICER.number, "role": "officer"}),
            lambda d: d.update(kind="FileOpened"),
            lambda d: d.update(kind="Rejected"),
            lambda d: d.update(id=str(decision.id)),
            lambda d: d.update(id=None),
            lambda d: d.update(body=[]),
            lambda d: d.update(person=HAMAD),
            lambda d: d["body"].update(application=str(uuid4())),
            lambda d: d["body"].update(decision=None),
        ]
        for change in changes:
            assert stage.ask(call, session, to_json(decision), changed(grounds, change)) == [("refused", "malformed")]
        newer = changed(grounds, lambda d: d.update(version=99))
        assert stage.ask(call, session, to_json(decision), newer) == [("refused", "unknown_kind")]
        for texts in ((None, to_json(grounds)), (to_json(decision), None), ("{}", to_json(grounds))):
            assert stage.ask(call, session, *texts) == [("refused", "malformed")]
        assert stage.act(session, to_json(grounds)) == ("refused", "role")
        with pytest.raises(psycopg.Error, match="session"):
            stage.ask(call, "made up", to_json(decision), to_json(grounds))
        assert stage.look("select count(*) from centre.journal where text like '%%CaseAssessed%%'") == 0

    def test_a_kind_from_the_future(self, stage: Theft, case: UUID) -> None:
        assert self.forge(stage, rejected(case), lambda d: d.update(version=99)) == ("refused", "unknown_kind")
        assert self.forge(stage, rejected(case), lambda d: d.update(kind="Crowned")) == ("refused", "unknown_kind")


class TestEscalating:
    MINE = Staff("6666", "thief", StaffRole.SECOND)

    def test_nobody_but_the_administrator_admits_anybody(self, stage: Theft) -> None:
        for staff in (CLERK, OFFICER, SECOND):
            with pytest.raises(CentreRefused, match="role"):
                stage.world.desk.put_staff(stage.world.session(staff), self.MINE, "mine")
        assert stage.look("select count(*) from centre.staff where number = '6666'") == 0

    def test_an_administrator_takes_no_other_role_and_opens_no_file(self, stage: Theft) -> None:
        application, session = stage.world.apply(), stage.world.session(ADMINISTRATOR)
        with pytest.raises(CentreRefused, match="self"):
            stage.world.desk.put_staff(session, replace(ADMINISTRATOR, role=StaffRole.SECOND))
        with pytest.raises(CentreRefused, match="role"):
            stage.world.desk.open(session, application, "review")
        for call in ("desk_v1.counts(%s)", "desk_v1.load(%s)"):
            with pytest.raises(psycopg.Error, match="role"):
                stage.ask(f"select * from {call}", session)

    def test_a_role_that_there_is_not(self, stage: Theft) -> None:
        session = stage.world.session(ADMINISTRATOR)
        with pytest.raises(psycopg.Error, match="malformed"):
            stage.ask("select desk_v1.put_staff(%s, '6666', 'thief', 'king', true, 'x')", session)

    def test_a_revoked_desk_is_out_at_once(self, stage: Theft) -> None:
        session = stage.world.session(OFFICER)
        admin.revoke_desk(stage.centre.dsn(), DESK)
        with pytest.raises((CentreUnreachable, CentreRefused)):
            stage.world.desk.counts(session)
        with pytest.raises(psycopg.OperationalError):
            stage.another_connection()
        assert stage.look("select count(*) from centre.staff_session where desk = %s", DESK) == 0

    def test_a_transaction_left_open_is_cut_by_the_worker(self, stage: Theft) -> None:
        application, session = stage.world.apply(), stage.world.session(OFFICER)
        with stage.another_connection() as held, pytest.raises(psycopg.OperationalError), held.transaction():
            held.execute("set local idle_in_transaction_session_timeout = 0")
            held.execute("select desk_v1.open(%s, %s, 'review')", [session, application])
            office = Office(stage.centre.dsn("worker"), Event())
            office.cut_stalled(idle=timedelta(0))
            office.close()
            held.execute("select 1")
        assert stage.look("select count(*) from centre.journal where kiosk = %s", DESK) == 0
