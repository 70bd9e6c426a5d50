"""What every centre promises about signing in at a desk, and about sessions there."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from desk_kit import (
    ADMINISTRATOR,
    CLERK,
    OFFICER,
    PASSWORD,
    SECOND,
    STAFF,
    SUPERVISOR,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
)

from kiosk.domain.staff import Staff, StaffRole
from kiosk.domain.staff_policy import STAFF_POLICY
from kiosk.services.desk_ports import Desk, QueueFilter
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import SignInVerdict

NEWCOMER = Staff("1006", "ليان المطيري", StaffRole.OFFICER)
UNKNOWN = "9999"
WRONG, LOCKED, CONFIRMED = SignInVerdict.WRONG, SignInVerdict.LOCKED, SignInVerdict.CONFIRMED


class SigningInContract:
    def test_who_knows_the_password_gets_a_session_and_is_told_who_they_are(self, world: DeskWorld) -> None:
        for staff in STAFF:
            answer = world.desk.sign_in(staff.number, PASSWORD)
            assert (answer.verdict, answer.staff) == (CONFIRMED, staff)
            assert answer.session

    def test_wrong_passwords_are_counted_and_the_last_locks_the_number(self, world: DeskWorld) -> None:
        answers = [world.desk.sign_in(OFFICER.number, "wrong") for _ in range(6)]
        assert [a.verdict for a in answers] == [WRONG] * 4 + [LOCKED] * 2
        assert [a.attempts_left for a in answers] == [4, 3, 2, 1, 0, 0]
        assert {a.until for a in answers[4:]} == {world.clock.now() + STAFF_POLICY.locked}

    def test_a_locked_number_is_not_judged_and_opens_again_by_itself(self, world: DeskWorld) -> None:
        for _ in range(STAFF_POLICY.tries):
            answer = world.desk.sign_in(OFFICER.number, "wrong")
        assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is LOCKED
        assert world.desk.sign_in(SECOND.number, PASSWORD).verdict is CONFIRMED
        assert answer.until is not None
        world.clock.moment = answer.until
        assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is CONFIRMED

    def test_typing_at_a_locked_door_does_not_lock_it_longer(self, world: DeskWorld) -> None:
        untils = set()
        for _ in range(STAFF_POLICY.tries + 3):
            untils.add(world.desk.sign_in(OFFICER.number, "wrong").until)
            world.clock.forward(seconds=30)
        assert len(untils - {None}) == 1

    def test_after_a_lock_there_are_all_the_tries_again(self, world: DeskWorld) -> None:
        for _ in range(STAFF_POLICY.tries):
            world.desk.sign_in(OFFICER.number, "wrong")
        world.clock.forward(minutes=16)
        assert world.desk.sign_in(OFFICER.number, "wrong").attempts_left == 4

    def test_the_right_password_works_at_the_last_try_and_clears_the_count(self, world: DeskWorld) -> None:
        for _ in range(2):
            for _ in range(STAFF_POLICY.tries - 1):
                world.desk.sign_in(OFFICER.number, "wrong")
            assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is CONFIRMED

    def test_known_and_unknown_numbers_are_answered_alike(self, world: DeskWorld) -> None:
        for round_ in range(2):
            known, unknown = (
                [world.desk.sign_in(number, f"wrong {n}") for n in range(7)] for number in (OFFICER.number, UNKNOWN)
            )
            assert known == unknown, round_
            world.clock.forward(minutes=20)

    def test_what_is_no_number_is_just_wrong(self, world: DeskWorld) -> None:
        for number in ("", "١٠٠٢", "x" * 5000, "\ud800", "1002\0", "' or 1=1 --"):
            assert world.desk.sign_in(number, PASSWORD).verdict is WRONG, number

    def test_whatever_is_typed_as_a_password_is_just_wrong(self, world: DeskWorld) -> None:
        for password in ("", "\ud800", "x" * 100_000, "a\0b"):
            assert world.desk.sign_in(OFFICER.number, password).verdict is WRONG, password[:9]

    def test_many_tries_at_once_are_no_more_than_the_tries(self, world: DeskWorld) -> None:
        with ThreadPoolExecutor(8) as pool:
            tries = [pool.submit(world.desk.sign_in, OFFICER.number, f"wrong {n}") for n in range(24)]
        verdicts = [t.result().verdict for t in tries]
        assert (verdicts.count(WRONG), verdicts.count(LOCKED)) == (4, 20)

    def test_one_desk_has_so_many_tries_an_hour_for_all_numbers(self, world: DeskWorld) -> None:
        for number in range(STAFF_POLICY.tries_an_hour):
            world.desk.sign_in(str(20_000 + number), "wrong")
        with pytest.raises(CentreRefused, match="locked"):
            world.desk.sign_in(OFFICER.number, PASSWORD)
        assert world.other_desk.sign_in(OFFICER.number, PASSWORD).verdict is CONFIRMED
        world.clock.forward(minutes=61)
        assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is CONFIRMED


CALLS: dict[str, Callable[[Desk, str], object]] = {
    "queue": lambda desk, session: desk.queue(session, QueueFilter()),
    "counts": lambda desk, session: desk.counts(session),
    "find": lambda desk, session: desk.find(session, "000700000018"),
    "open": lambda desk, session: desk.open(session, uuid4(), "review"),
    "document": lambda desk, session: desk.document(session, uuid4(), 0),
    "load": lambda desk, session: desk.load(session),
    "staff": lambda desk, session: desk.staff(session),
    "put_staff": lambda desk, session: desk.put_staff(session, NEWCOMER, PASSWORD),
}
# Who gets an answer, or another refusal than for the role.
MAY = {
    "queue": {OFFICER, SECOND, SUPERVISOR},
    "counts": {OFFICER, SECOND, SUPERVISOR},
    "find": {CLERK, OFFICER, SECOND, SUPERVISOR},
    "open": {CLERK, OFFICER, SECOND, SUPERVISOR},
    "document": set(STAFF),
    "load": {SUPERVISOR},
    "staff": {ADMINISTRATOR},
    "put_staff": {ADMINISTRATOR},
}


def refusal(call: Callable[[Desk, str], object], desk: Desk, session: str) -> str:
    try:
        call(desk, session)
    except CentreRefused as refused:
        return refused.code
    return ""


class SessionContract:
    def test_each_call_is_for_its_roles_only(self, world: DeskWorld) -> None:
        for name, call in CALLS.items():
            answers = {staff: refusal(call, world.desk, world.session(staff)) for staff in STAFF}
            assert {staff for staff, code in answers.items() if code != "role"} == MAY[name], name

    @pytest.mark.parametrize("session", ["", "made up", "\ud800", "\0"])
    def test_a_made_up_session_opens_nothing(self, world: DeskWorld, session: str) -> None:
        assert {refusal(call, world.desk, session) for call in CALLS.values()} == {"session"}

    def test_a_session_ends_by_signing_out(self, world: DeskWorld) -> None:
        one, other = world.sign_in(OFFICER), world.sign_in(OFFICER)
        world.desk.sign_out(one)
        world.desk.sign_out(one)
        assert refusal(CALLS["counts"], world.desk, one) == "session"
        assert world.desk.counts(other)

    def test_a_session_ends_when_it_was_not_used_and_in_any_case_after_a_day_s_work(self, world: DeskWorld) -> None:
        session = world.sign_in(OFFICER)
        begun = world.clock.now()
        while world.clock.now() + STAFF_POLICY.idle < begun + STAFF_POLICY.longest:
            world.clock.forward(minutes=29)
            world.desk.counts(session)
        world.clock.moment = begun + STAFF_POLICY.longest
        assert refusal(CALLS["counts"], world.desk, session) == "session"
        session = world.sign_in(OFFICER)
        world.clock.forward(minutes=30)
        assert refusal(CALLS["counts"], world.desk, session) == "session"

    def test_a_session_is_of_no_use_at_another_desk(self, world: DeskWorld) -> None:
        assert refusal(CALLS["counts"], world.other_desk, world.sign_in(OFFICER)) == "session"


class TestSigningInInMemory(MemoryDeskWorld, SigningInContract):
    pass


class TestSessionsInMemory(MemoryDeskWorld, SessionContract):
    pass


class TestSigningInInSqlite(SqliteDeskWorld, SigningInContract):
    pass


class TestSessionsInSqlite(SqliteDeskWorld, SessionContract):
    pass
