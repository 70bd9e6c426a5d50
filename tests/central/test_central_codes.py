"""What every centre promises about verification codes and sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from centre_kit import (
    HAMAD,
    MOBILE,
    NOW,
    OTHER_MOBILE,
    SALMA,
    MemoryWorld,
    SqliteWorld,
    World,
    a_fact,
    an_account,
    fates,
)

from kiosk.domain.code_policy import CODE_POLICY
from kiosk.domain.facts import Assurance
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import Verdict


def another(code: str) -> str:
    """A code of the same shape that is not it."""
    return f"{(int(code) + 1) % 10**6:06d}"


class CodesContract:
    def test_a_new_person_with_the_right_code_gets_a_session(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        answer = world.central.confirm_code(ticket.id, world.code_sent())
        assert answer.verdict is Verdict.CONFIRMED
        assert answer.session
        assert not answer.registered

    def test_the_code_is_six_digits_sent_to_the_typed_mobile(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        assert world.code_sent().isdigit()
        assert [mobile for mobile, _ in world.gateway.sent] == ["+966551234567"]

    def test_a_known_person_needs_no_mobile(self, world: World) -> None:
        world.central.push([an_account()])
        answer = world.central.confirm_code(world.central.request_code(SALMA, "").id, world.code_sent())
        assert (answer.registered, answer.same_mobile) == (True, True)
        assert answer.session

    @pytest.mark.parametrize("form", ["0551234567", "+966551234567", "966551234567"])
    def test_the_mobile_on_file_is_known_in_every_form(self, world: World, form: str) -> None:
        world.central.push([an_account(mobile="+966551234567")])
        answer = world.central.confirm_code(world.central.request_code(SALMA, form).id, world.code_sent())
        assert (answer.registered, answer.same_mobile) == (True, True)

    def test_another_mobile_than_the_one_on_file_opens_nothing(self, world: World) -> None:
        world.central.push([an_account()])
        ticket = world.central.request_code(SALMA, OTHER_MOBILE)
        answer = world.central.confirm_code(ticket.id, world.code_sent())
        assert world.gateway.sent[-1][0] == "+966559876543"
        assert answer.verdict is Verdict.CONFIRMED
        assert (answer.registered, answer.same_mobile, answer.session) == (True, False, "")

    def test_a_wrong_code_says_how_many_tries_are_left(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        wrong = another(world.code_sent())
        answers = [world.central.confirm_code(ticket.id, wrong) for _ in range(5)]
        assert [a.verdict for a in answers] == [Verdict.WRONG] * 4 + [Verdict.EXHAUSTED]
        assert [a.attempts_left for a in answers] == [4, 3, 2, 1, 0]

    def test_after_the_last_try_the_right_code_does_not_help(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        for _ in range(CODE_POLICY.tries):
            world.central.confirm_code(ticket.id, another(code))
        answer = world.central.confirm_code(ticket.id, code)
        assert (answer.verdict, answer.session) == (Verdict.EXHAUSTED, "")

    def test_the_right_code_works_at_the_last_try(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        for _ in range(CODE_POLICY.tries - 1):
            world.central.confirm_code(ticket.id, another(code))
        assert world.central.confirm_code(ticket.id, code).verdict is Verdict.CONFIRMED

    def test_a_code_works_until_it_expires_and_not_after(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        assert ticket.expires_at - world.clock.now() == CODE_POLICY.lifetime
        world.clock.moment = ticket.expires_at
        assert world.central.confirm_code(ticket.id, code).verdict is Verdict.EXPIRED

    def test_a_used_code_does_not_work_again(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        world.central.confirm_code(ticket.id, code)
        answer = world.central.confirm_code(ticket.id, code)
        assert (answer.verdict, answer.session) == (Verdict.EXPIRED, "")

    def test_only_the_newest_code_of_a_person_works(self, world: World) -> None:
        first = world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        world.central.request_code(SALMA, OTHER_MOBILE)
        assert world.central.confirm_code(first.id, code).verdict is Verdict.EXPIRED

    def test_a_code_confirms_no_other_ticket(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        other = world.central.request_code(HAMAD, OTHER_MOBILE)
        verdict = world.central.confirm_code(other.id, code).verdict
        assert verdict is (Verdict.CONFIRMED if world.code_sent() == code else Verdict.WRONG)

    def test_a_ticket_nobody_gave_out_has_expired(self, world: World) -> None:
        assert world.central.confirm_code(uuid4(), "123456").verdict is Verdict.EXPIRED

    def test_what_is_no_code_at_all_is_just_wrong(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        for typed in ("", "١٢٣", "x" * 10_000, "\ud800"):
            assert world.central.confirm_code(ticket.id, typed).verdict is Verdict.WRONG

    def test_a_new_code_may_be_asked_for_after_the_wait(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        with pytest.raises(CentreRefused, match="wait"):
            world.central.request_code(SALMA, MOBILE)
        world.clock.moment = ticket.resend_at
        assert world.central.request_code(SALMA, MOBILE).id != ticket.id

    def test_a_corrected_mobile_needs_no_wait(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        world.central.request_code(SALMA, OTHER_MOBILE)
        world.code_sent()
        assert [mobile for mobile, _ in world.gateway.sent] == ["+966551234567", "+966559876543"]

    def test_who_has_signed_in_may_sign_in_again_at_once(self, world: World) -> None:
        world.sign_in(SALMA)
        assert world.sign_in(SALMA)

    def test_too_many_codes_lock_the_person_for_a_while_and_nobody_else(self, world: World) -> None:
        for _ in range(CODE_POLICY.requests):
            world.central.request_code(SALMA, MOBILE)
            world.clock.forward(seconds=61)
        with pytest.raises(CentreRefused, match="locked"):
            world.central.request_code(SALMA, MOBILE)
        world.central.request_code(HAMAD, MOBILE)
        world.clock.forward(minutes=15)
        world.central.request_code(SALMA, MOBILE)

    def test_one_mobile_serves_a_family_and_not_one_stranger_after_another(self, world: World) -> None:
        people = [f"10000{i:05d}" for i in range(CODE_POLICY.persons_per_mobile + 1)]
        forms = ["0551234567", "+966551234567", "966551234567"] * 2
        for person, form in zip(people[:-1], forms, strict=False):
            world.central.request_code(person, form)
        world.clock.forward(hours=23)
        with pytest.raises(CentreRefused, match="locked"):
            world.central.request_code(people[-1], MOBILE)
        world.central.request_code(people[0], MOBILE)
        world.central.request_code(people[-1], OTHER_MOBILE)
        world.central.request_code(people[-1], "")
        world.clock.forward(hours=25)
        world.central.request_code(people[-1], MOBILE)

    def test_the_mobile_on_file_serves_everybody(self, world: World) -> None:
        for i in range(CODE_POLICY.persons_per_mobile + 2):
            world.central.request_code(f"10000{i:05d}", "")

    def test_a_refused_request_sends_nothing(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        with pytest.raises(CentreRefused):
            world.central.request_code(SALMA, MOBILE)
        world.code_sent()
        assert len(world.gateway.sent) == 1

    def test_an_unknown_person_is_answered_like_a_known_one(self, world: World) -> None:
        world.central.push([an_account(SALMA)])
        answers = []
        for person in (SALMA, HAMAD):
            ticket = world.central.request_code(person, "")
            with pytest.raises(CentreRefused, match="wait"):
                world.central.request_code(person, "")
            tries = [world.central.confirm_code(ticket.id, "no code") for _ in range(6)]
            answers.append((ticket.expires_at, ticket.resend_at, tries))
        assert answers[0] == answers[1]

    def test_an_unknown_person_without_a_mobile_is_sent_nothing(self, world: World) -> None:
        world.central.request_code(HAMAD, "")
        assert world.messenger.work_once() == 0

    def test_a_guess_does_not_tell_the_mobile_on_file_by_the_wait(self, world: World) -> None:
        world.central.push([an_account()])
        world.central.request_code(SALMA, "")
        world.central.request_code(SALMA, MOBILE)
        world.central.request_code(SALMA, OTHER_MOBILE)

    def test_a_session_reads_its_own_person_only(self, world: World) -> None:
        mine, other = a_fact(SALMA), a_fact(HAMAD)
        world.central.push([mine, other])
        assert [e.fact for e in world.central.pull(world.sign_in(SALMA), 0)] == [mine]

    def test_a_session_ends_when_it_was_not_used_and_slides_when_it_was(self, world: World) -> None:
        session = world.sign_in(SALMA)
        for _ in range(3):
            world.clock.forward(minutes=14)
            world.central.pull(session, 0)
        world.clock.forward(minutes=15)
        with pytest.raises(CentreRefused, match="session"):
            world.central.pull(session, 0)

    @pytest.mark.parametrize("token", ["", "made up", "\ud800"])
    def test_a_made_up_session_is_refused(self, world: World, token: str) -> None:
        world.sign_in(SALMA)
        with pytest.raises(CentreRefused, match="session"):
            world.central.pull(token, 0)


class ProofContract:
    """A fact that claims a confirmed code is marked when the centre has not seen one confirmed."""

    def pushed(self, world: World, **changes: object) -> list[bool]:
        assert fates(world.central.push([replace(a_fact(SALMA), **changes)])) == ["stored"]  # type: ignore[arg-type]
        return world.proven(SALMA)

    def test_a_fact_of_a_confirmed_visit_is_proven(self, world: World) -> None:
        world.sign_in(SALMA)
        assert self.pushed(world) == [True]

    def test_a_fact_that_claims_a_code_nobody_confirmed_is_not(self, world: World) -> None:
        world.sign_in(HAMAD)
        world.central.request_code(SALMA, MOBILE)
        assert self.pushed(world) == [False]

    @pytest.mark.parametrize("assurance", [Assurance.WITNESSED, Assurance.UNVERIFIED])
    def test_a_fact_that_claims_no_code_is_what_it_says(self, world: World, assurance: Assurance) -> None:
        assert self.pushed(world, assurance=assurance) == [True]

    @pytest.mark.parametrize(
        ("since", "proven"),
        [
            (timedelta(hours=12), True),
            (timedelta(hours=12, seconds=1), False),
            (-timedelta(minutes=10), True),
            (-timedelta(minutes=10, seconds=1), False),
        ],
    )
    def test_a_confirmed_code_proves_that_day_s_facts(self, world: World, since: timedelta, proven: bool) -> None:
        world.sign_in(SALMA)
        assert self.pushed(world, at=NOW + since) == [proven]

    def test_what_was_made_offline_is_proven_when_it_arrives_weeks_later(self, world: World) -> None:
        world.sign_in(SALMA)
        world.clock.forward(days=89)
        world.sign_in(HAMAD)
        assert self.pushed(world) == [True]

    def test_proofs_are_not_kept_for_ever(self, world: World) -> None:
        world.sign_in(SALMA)
        world.clock.forward(days=91)
        world.forget()
        world.sign_in(HAMAD)
        assert self.pushed(world) == [False]

    def test_a_code_at_another_mobile_than_the_one_on_file_proves_nothing(self, world: World) -> None:
        world.central.push([an_account()])
        ticket = world.central.request_code(SALMA, OTHER_MOBILE)
        world.central.confirm_code(ticket.id, world.code_sent())
        assert self.pushed(world) == [False, False]

    def test_a_wrong_code_proves_nothing(self, world: World) -> None:
        ticket = world.central.request_code(SALMA, MOBILE)
        world.central.confirm_code(ticket.id, another(world.code_sent()))
        assert self.pushed(world) == [False]


class TestCodesInMemory(MemoryWorld, CodesContract):
    pass


class TestCodesInSqlite(SqliteWorld, CodesContract):
    pass


class TestProofInMemory(MemoryWorld, ProofContract):
    pass


class TestProofInSqlite(SqliteWorld, ProofContract):
    pass
