"""What every centre promises about signing in by password."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from argon2 import PasswordHasher
from centre_kit import (
    HAMAD,
    MOBILE,
    NEW_PASSWORD,
    NEW_VERIFIER,
    NOURA,
    NOW,
    OTHER_MOBILE,
    PASSWORD,
    SALMA,
    VERIFIER,
    WRONG_PASSWORD,
    MemoryWorld,
    SqliteWorld,
    World,
    a_fact,
    an_account,
    fates,
)

from kiosk.domain.facts import Assurance, Fact, PasswordChanged, RegistrationSettled
from kiosk.domain.password_policy import PASSWORD_POLICY as POLICY
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import SignIn, SignInVerdict

WRONG = SignInVerdict.WRONG


def locked_until(moment: datetime) -> SignIn:
    return SignIn(SignInVerdict.LOCKED, until=moment)


def tries(world: World, person: str, count: int = POLICY.tries) -> list[SignIn]:
    return [world.central.sign_in(person, WRONG_PASSWORD) for _ in range(count)]


def opened(world: World, password: str, person: str = SALMA) -> bool:
    answer = world.central.sign_in(person, password)
    assert (answer.session != "") is (answer.verdict is SignInVerdict.CONFIRMED)
    return answer.session != ""


class SignInContract:
    def test_the_right_password_opens_the_person_s_own_journal(self, world: World) -> None:
        mine = an_account()
        world.central.push([mine, an_account(HAMAD)])
        answer = world.central.sign_in(SALMA, PASSWORD)
        assert answer == SignIn(SignInVerdict.CONFIRMED, answer.session)
        assert [entry.fact for entry in world.central.pull(answer.session, 0)] == [mine]

    def test_a_session_by_password_ends_like_any_other(self, world: World) -> None:
        world.central.push([an_account()])
        session = world.central.sign_in(SALMA, PASSWORD).session
        world.clock.forward(minutes=14)
        world.central.pull(session, 0)
        world.clock.forward(minutes=15)
        with pytest.raises(CentreRefused, match="session"):
            world.central.pull(session, 0)

    def test_every_sign_in_has_a_session_of_its_own(self, world: World) -> None:
        world.central.push([an_account()])
        assert len({world.central.sign_in(SALMA, PASSWORD).session for _ in range(3)}) == 3

    @pytest.mark.parametrize("typed", ["", WRONG_PASSWORD, PASSWORD.upper(), f"{PASSWORD} ", "\ud800", "\0", "ك" * 999])
    def test_another_password_opens_nothing(self, world: World, typed: str) -> None:
        world.central.push([an_account()])
        assert world.central.sign_in(SALMA, typed) == SignIn(WRONG, attempts_left=4)

    def test_a_password_opens_no_account_but_its_own(self, world: World) -> None:
        world.central.push([an_account(SALMA), an_account(HAMAD, verifier=NEW_VERIFIER)])
        assert not opened(world, PASSWORD, HAMAD)
        assert opened(world, NEW_PASSWORD, HAMAD)

    @pytest.mark.parametrize("person", ["", "123", "1" * 11, "١٠٠٠٠٠٠٠٠٨", "\ud800", "'; --"])
    def test_what_is_no_id_number_is_malformed(self, world: World, person: str) -> None:
        with pytest.raises(CentreRefused, match="malformed"):
            world.central.sign_in(person, PASSWORD)

    def test_passwords_hashed_by_other_figures_still_work(self, world: World) -> None:
        made = PasswordHasher(time_cost=2, memory_cost=64, parallelism=2, hash_len=24, salt_len=9).hash(PASSWORD)
        world.central.push([an_account(verifier=made)])
        assert not opened(world, WRONG_PASSWORD)
        assert opened(world, PASSWORD)

    @pytest.mark.parametrize(
        "verifier",
        [
            "",
            "$argon2id$…",
            PASSWORD,
            VERIFIER.replace("$m=8,", "$m=7,"),
            VERIFIER.replace("$m=8,", "$m=999999,"),
            VERIFIER.replace("t=1", "t=0"),
            VERIFIER.replace("t=1", "t=99"),
            VERIFIER.replace("argon2id", "argon2i"),
            VERIFIER.replace("v=19", "v=16"),
            VERIFIER + "x",
            VERIFIER + "\n",
            VERIFIER[:-1],
            VERIFIER[:-2],
        ],
        # Made with a random salt, they would name the tests anew in each process.
        ids=[f"verifier {number}" for number in range(13)],
    )
    def test_a_verifier_that_no_kiosk_makes_opens_nothing_and_holds_up_nobody(
        self, world: World, verifier: str
    ) -> None:
        assert fates(world.central.push([an_account(verifier=verifier)])) == ["stored"]
        assert not opened(world, PASSWORD)

    def test_of_two_registrations_the_first_one_s_password_counts(self, world: World) -> None:
        second = an_account(mobile=OTHER_MOBILE, verifier=NEW_VERIFIER)
        world.central.push([an_account(), second, a_fact(SALMA, RegistrationSettled(second.id))])
        assert not opened(world, NEW_PASSWORD)
        assert opened(world, PASSWORD)

    def test_behind_a_first_registration_that_can_t_be_read_no_second_one_opens(self, world: World) -> None:
        world.central.push([an_account(verifier="")])
        world.central.push([an_account()])
        assert not opened(world, PASSWORD)

    # ── locks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def test_a_wrong_password_says_how_many_tries_are_left_and_the_last_one_locks(self, world: World) -> None:
        world.central.push([an_account()])
        until = NOW + POLICY.lock
        assert tries(world, SALMA) == [*(SignIn(WRONG, attempts_left=n) for n in (4, 3, 2, 1)), locked_until(until)]

    def test_the_right_password_works_at_the_last_try_and_not_after(self, world: World) -> None:
        world.central.push([an_account()])
        tries(world, SALMA, 4)
        assert opened(world, PASSWORD)
        tries(world, SALMA, 5)
        assert world.central.sign_in(SALMA, PASSWORD) == locked_until(NOW + POLICY.lock)

    def test_a_lock_ends_after_its_time_and_is_not_prolonged_by_trying(self, world: World) -> None:
        world.central.push([an_account()])
        tries(world, SALMA)
        until = NOW + POLICY.lock
        world.clock.moment = until - timedelta(microseconds=1)
        assert tries(world, SALMA, 9) == [locked_until(until)] * 9
        world.clock.moment = until
        assert world.central.sign_in(SALMA, WRONG_PASSWORD) == SignIn(WRONG, attempts_left=4)
        assert opened(world, PASSWORD)

    def test_the_right_password_begins_the_count_anew(self, world: World) -> None:
        world.central.push([an_account()])
        for _ in range(4):
            tries(world, SALMA, 4)
            assert opened(world, PASSWORD)

    def test_wrong_ones_long_ago_do_not_count(self, world: World) -> None:
        world.central.push([an_account()])
        for _ in range(3):
            assert tries(world, SALMA, 4)[-1] == SignIn(WRONG, attempts_left=1)
            world.clock.forward(minutes=15)

    def test_a_lock_is_one_person_s(self, world: World) -> None:
        world.central.push([an_account(SALMA), an_account(HAMAD)])
        tries(world, SALMA)
        assert opened(world, PASSWORD, HAMAD)

    def test_a_confirmed_code_ends_the_lock(self, world: World) -> None:
        world.central.push([an_account()])
        tries(world, SALMA)
        world.sign_in(SALMA, "")
        assert world.central.sign_in(SALMA, WRONG_PASSWORD) == SignIn(WRONG, attempts_left=4)
        assert opened(world, PASSWORD)

    def test_a_code_at_another_mobile_than_the_one_on_file_ends_no_lock(self, world: World) -> None:
        world.central.push([an_account()])
        tries(world, SALMA)
        ticket = world.central.request_code(SALMA, OTHER_MOBILE)
        world.central.confirm_code(ticket.id, world.code_sent())
        assert world.central.sign_in(SALMA, PASSWORD).verdict is SignInVerdict.LOCKED

    def test_many_at_once_are_no_more_tries_than_one_after_another(self, world: World) -> None:
        world.central.push([an_account()])
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: world.central.sign_in(SALMA, WRONG_PASSWORD), range(16)))
        assert sorted(a.attempts_left for a in answers if a.verdict is WRONG) == [1, 2, 3, 4]
        assert [a for a in answers if a.verdict is not WRONG] == [locked_until(NOW + POLICY.lock)] * 12

    def test_a_kiosk_may_send_so_many_wrong_ones_and_no_more(self, world: World) -> None:
        world.central.push([an_account()])
        for number in range(POLICY.kiosk_tries):
            world.central.sign_in(f"10001{number // 4:05d}", WRONG_PASSWORD)
        assert world.central.sign_in(SALMA, PASSWORD) == locked_until(NOW + POLICY.kiosk_window)
        world.clock.forward(minutes=60)
        assert opened(world, PASSWORD)

    def test_right_ones_do_not_count_against_the_kiosk(self, world: World) -> None:
        world.central.push([an_account()])
        for number in range(POLICY.kiosk_tries - 1):
            world.central.sign_in(f"10001{number // 4:05d}", WRONG_PASSWORD)
        assert [opened(world, PASSWORD) for _ in range(3)] == [True] * 3

    def test_tries_of_days_ago_lock_nobody(self, world: World) -> None:
        tries(world, SALMA)
        world.clock.forward(days=2)
        world.forget()
        assert world.central.sign_in(SALMA, WRONG_PASSWORD) == SignIn(WRONG, attempts_left=4)

    # ── who is known ────────────────────────────────────────────────────────────────────────────────────────────

    def test_an_unknown_person_is_answered_like_a_known_one(self, world: World) -> None:
        world.central.push([an_account(SALMA), an_account(NOURA, verifier="")])
        answers = [tries(world, person, 7) for person in (SALMA, HAMAD, NOURA)]
        assert answers[0] == answers[1] == answers[2]

    def test_whoever_has_facts_and_no_account_is_not_known_either(self, world: World) -> None:
        world.central.push([a_fact(HAMAD)])
        assert world.central.sign_in(HAMAD, "") == SignIn(WRONG, attempts_left=4)

    # ── what is proven by it ────────────────────────────────────────────────────────────────────────────────────

    def test_what_is_done_after_it_is_proven_by_password_and_by_no_code(self, world: World) -> None:
        world.central.push([replace(an_account(), assurance=Assurance.WITNESSED)])
        assert opened(world, PASSWORD)
        claims = [replace(a_fact(), assurance=how) for how in (Assurance.PASSWORD, Assurance.CODE)]
        assert fates(world.central.push(claims)) == ["stored"] * 2
        assert world.proven(SALMA) == [True, True, False]

    def test_a_claim_of_a_password_that_nobody_gave_shows(self, world: World) -> None:
        world.sign_in(SALMA)
        world.central.push([replace(an_account(), assurance=Assurance.PASSWORD)])
        tries(world, SALMA)
        world.central.push([replace(a_fact(), assurance=Assurance.PASSWORD)])
        assert world.proven(SALMA) == [False, False]


class PasswordChangeContract:
    """A new password counts when the centre has seen a code confirmed for it, at the same kiosk, a short while ago."""

    def changed(self, world: World, **changes: object) -> Fact:
        fact = replace(a_fact(SALMA, PasswordChanged(NEW_VERIFIER)), at=world.clock.now(), id=uuid4())
        return replace(fact, **changes)  # type: ignore[arg-type]

    def push(self, world: World, *facts: Fact) -> None:
        assert set(fates(world.central.push(facts))) == {"stored"}

    def test_after_a_code_the_new_password_opens_and_the_old_one_does_not(self, world: World) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        self.push(world, self.changed(world))
        assert opened(world, NEW_PASSWORD)
        assert not opened(world, PASSWORD)

    def test_it_counts_in_the_batch_of_the_registration_too(self, world: World) -> None:
        world.sign_in(SALMA)
        self.push(world, a_fact(HAMAD), an_account(), self.changed(world), an_account(HAMAD))
        assert opened(world, NEW_PASSWORD)

    def test_of_two_changes_the_later_one_counts(self, world: World) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        back = self.changed(world, body=PasswordChanged(VERIFIER))
        self.push(world, self.changed(world), back)
        assert opened(world, PASSWORD)

    def test_the_same_fact_pushed_again_changes_nothing_back(self, world: World) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        first = self.changed(world)
        self.push(world, first, self.changed(world, body=PasswordChanged(VERIFIER)))
        assert fates(world.central.push([first])) == ["already_stored"]
        assert opened(world, PASSWORD)

    def test_without_a_code_it_is_stored_and_does_not_count(self, world: World) -> None:
        self.push(world, an_account(), *(self.changed(world, assurance=how) for how in Assurance))
        assert not opened(world, NEW_PASSWORD)
        assert opened(world, PASSWORD)

    @pytest.mark.parametrize("assurance", [Assurance.PASSWORD, Assurance.WITNESSED, Assurance.UNVERIFIED])
    def test_with_a_code_it_says_so_or_does_not_count(self, world: World, assurance: Assurance) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        self.push(world, self.changed(world, assurance=assurance))
        assert not opened(world, NEW_PASSWORD)

    def test_the_old_password_is_no_code(self, world: World) -> None:
        self.push(world, an_account())
        assert opened(world, PASSWORD)
        self.push(world, self.changed(world), self.changed(world, assurance=Assurance.PASSWORD))
        assert not opened(world, NEW_PASSWORD)

    def test_somebody_else_s_code_does_not_serve(self, world: World) -> None:
        self.push(world, an_account())
        world.sign_in(HAMAD)
        self.push(world, self.changed(world))
        assert not opened(world, NEW_PASSWORD)

    @pytest.mark.parametrize(("later", "counts"), [(timedelta(hours=1), True), (timedelta(hours=1, seconds=1), False)])
    def test_a_code_of_long_ago_does_not_serve_whatever_the_fact_s_own_time_is(
        self, world: World, later: timedelta, counts: bool
    ) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        fact = self.changed(world)
        world.clock.moment += later
        self.push(world, fact)
        assert opened(world, NEW_PASSWORD) is counts

    def test_a_code_for_a_day_long_past_does_not_serve(self, world: World) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        self.push(world, self.changed(world, at=world.clock.now() - timedelta(days=1)))
        assert not opened(world, NEW_PASSWORD)

    @pytest.mark.parametrize(
        "verifier", ["", "$argon2id$…", VERIFIER.replace("t=1", "t=99")], ids=["empty", "cut", "too many rounds"]
    )
    def test_a_new_verifier_that_can_t_be_read_leaves_the_old_password(self, world: World, verifier: str) -> None:
        self.push(world, an_account())
        world.sign_in(SALMA, "")
        self.push(world, self.changed(world, body=PasswordChanged(verifier)))
        assert opened(world, PASSWORD)

    def test_it_mends_a_registration_whose_verifier_can_t_be_read(self, world: World) -> None:
        self.push(world, an_account(verifier=""))
        world.sign_in(SALMA, "")
        self.push(world, self.changed(world))
        assert opened(world, NEW_PASSWORD)

    def test_it_makes_no_account(self, world: World) -> None:
        world.sign_in(SALMA)
        self.push(world, self.changed(world))
        assert not opened(world, NEW_PASSWORD)
        self.push(world, an_account(mobile=MOBILE))
        assert opened(world, PASSWORD)


class TestSignInInMemory(MemoryWorld, SignInContract):
    pass


class TestSignInInSqlite(SqliteWorld, SignInContract):
    pass


class TestPasswordChangeInMemory(MemoryWorld, PasswordChangeContract):
    pass


class TestPasswordChangeInSqlite(SqliteWorld, PasswordChangeContract):
    pass
