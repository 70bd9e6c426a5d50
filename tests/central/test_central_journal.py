"""What every centre promises about facts: each once, in order, chained, with its fate."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

import pytest
from centre_kit import (
    HAMAD,
    MOBILE,
    NOURA,
    OTHER_MOBILE,
    SALMA,
    MemoryWorld,
    SqliteWorld,
    World,
    a_fact,
    an_account,
    an_application,
    any_body,
    fates,
)

from kiosk.central.chain import Link, first_broken
from kiosk.domain.facts import Actor, Body, IdentityWitnessed, Role, fact_kinds, said_at_a_kiosk, to_json
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import WIRE_VERSION, Verdict


@dataclass(frozen=True, slots=True)
class SomethingNewer(Body):
    """A kind that a newer kiosk would know."""


class JournalContract:
    def test_facts_are_numbered_in_order_for_each_person(self, world: World) -> None:
        facts = [a_fact(SALMA), a_fact(HAMAD), a_fact(SALMA), a_fact(SALMA)]
        assert fates(world.central.push(facts)) == ["stored"] * 4
        assert [(e.number, e.fact) for e in world.journal(SALMA)] == [(1, facts[0]), (2, facts[2]), (3, facts[3])]
        assert [(e.number, e.fact) for e in world.journal(HAMAD)] == [(1, facts[1])]

    def test_a_batch_whose_reply_was_lost_may_be_pushed_again(self, world: World) -> None:
        facts = [an_account(), an_application(), a_fact(HAMAD)]
        world.central.push(facts)
        assert fates(world.central.push(facts)) == ["already_stored"] * 3
        assert [e.fact for e in world.journal(SALMA)] == facts[:2]

    def test_a_fact_twice_in_one_batch_is_stored_once(self, world: World) -> None:
        fact = a_fact()
        assert fates(world.central.push([fact, fact])) == ["stored", "already_stored"]

    def test_every_answer_names_its_fact(self, world: World) -> None:
        facts = [a_fact(SALMA), a_fact(HAMAD)]
        assert [a.fact for a in world.central.push(facts)] == [f.id for f in facts]

    def test_the_same_id_with_other_bytes_is_a_conflict(self, world: World) -> None:
        fact = a_fact()
        world.central.push([fact])
        other = replace(fact, body=IdentityWitnessed("clerk 8"))
        assert fates(world.central.push([other])) == ["conflict"]
        assert [e.fact for e in world.journal(SALMA)] == [fact]

    def test_nobody_can_take_a_fact_into_another_journal(self, world: World) -> None:
        fact = a_fact(SALMA)
        world.central.push([fact])
        assert fates(world.central.push([replace(fact, person=HAMAD)])) == ["conflict"]

    def test_a_reference_belongs_to_one_application(self, world: World) -> None:
        first = an_application(SALMA, "000700000018")
        assert fates(world.central.push([first, first])) == ["stored", "already_stored"]
        assert fates(world.central.push([an_application(HAMAD, "000700000018")])) == ["reference_taken"]

    def test_a_reference_of_another_kiosk_is_malformed(self, world: World) -> None:
        assert fates(world.central.push([an_application(SALMA, "000800000015")])) == ["malformed"]

    def test_a_kind_from_a_newer_program_is_refused(self, world: World) -> None:
        assert fates(world.central.push([a_fact(body=SomethingNewer())])) == ["unknown_kind"]

    @pytest.mark.parametrize("person", ["", "123", "1" * 11, "١٠٠٠٠٠٠٠٠٨", "\ud800", "\0"])
    def test_a_fact_of_nobody_is_malformed(self, world: World, person: str) -> None:
        assert fates(world.central.push([a_fact(person)])) == ["malformed"]

    def test_a_moment_without_a_zone_is_malformed(self, world: World) -> None:
        fact = a_fact()
        assert fates(world.central.push([replace(fact, at=fact.at.replace(tzinfo=None))])) == ["malformed"]

    def test_text_that_is_no_text_is_malformed(self, world: World) -> None:
        assert fates(world.central.push([a_fact(body=IdentityWitnessed("\ud800"))])) == ["malformed"]

    @pytest.mark.parametrize("text", ["\0", "\\\0", "x" * 300_000], ids=["nul", "nul behind a backslash", "too long"])
    def test_what_no_centre_can_store_is_malformed_and_holds_up_nobody(self, world: World, text: str) -> None:
        spoilt, other = a_fact(SALMA, IdentityWitnessed(text)), a_fact(HAMAD)
        assert fates(world.central.push([spoilt, other])) == ["malformed", "stored"]

    def test_text_that_only_looks_like_nul_is_stored(self, world: World) -> None:
        fact = a_fact(SALMA, IdentityWitnessed("\\u0000"))
        assert fates(world.central.push([fact])) == ["stored"]
        assert [entry.fact for entry in world.journal(SALMA)] == [fact]

    def test_a_fact_of_another_kiosk_is_foreign(self, world: World) -> None:
        assert fates(world.central.push([replace(a_fact(), kiosk="0008")])) == ["foreign"]

    @pytest.mark.parametrize("kind", [kind for kind, _ in fact_kinds().values()], ids=lambda kind: kind.__name__)
    def test_each_kind_is_stored_by_whom_says_it_at_a_kiosk_and_by_nobody_else(
        self, world: World, kind: type[Body]
    ) -> None:
        for role in Role:
            fact = replace(a_fact(body=any_body(kind)), actor=Actor(role, "7"))
            expected = "stored" if role in said_at_a_kiosk(kind) else "role"
            assert fates(world.central.push([fact])) == [expected], role

    def test_of_several_refusals_the_first_in_order_is_answered(self, world: World) -> None:
        stored = an_application()
        world.central.push([stored])
        officer, elsewhere = Actor(Role.OFFICER, "7"), "0008"
        refused = replace(an_application(), actor=officer, kiosk=elsewhere)
        assert fates(world.central.push([replace(refused, person="")])) == ["malformed"]
        assert fates(world.central.push([replace(refused, body=SomethingNewer())])) == ["unknown_kind"]
        assert fates(world.central.push([replace(refused, id=stored.id)])) == ["foreign"]
        assert fates(world.central.push([replace(stored, actor=officer)])) == ["role"]
        batch = [a_fact(body=SomethingNewer()), replace(stored, at=stored.at.replace(year=2025)), an_application()]
        assert fates(world.central.push(batch)) == ["unknown_kind", "conflict", "behind"]

    def test_a_refused_fact_holds_back_its_person_and_nobody_else(self, world: World) -> None:
        refused, later, other = a_fact(SALMA, SomethingNewer()), a_fact(SALMA), a_fact(HAMAD)
        assert fates(world.central.push([refused, later, other])) == ["unknown_kind", "behind", "stored"]
        assert world.journal(SALMA) == ()

    def test_behind_a_refused_fact_a_stored_one_is_still_known(self, world: World) -> None:
        stored = a_fact(SALMA)
        world.central.push([stored])
        assert fates(world.central.push([a_fact(SALMA, SomethingNewer()), stored])) == [
            "unknown_kind",
            "already_stored",
        ]

    def test_a_batch_holds_a_hundred_facts_and_no_more(self, world: World) -> None:
        facts = [a_fact() for _ in range(101)]
        with pytest.raises(CentreRefused, match="batch"):
            world.central.push(facts)
        assert fates(world.central.push(facts[:100])) == ["stored"] * 100

    def test_an_empty_batch_is_answered_with_nothing(self, world: World) -> None:
        assert world.central.push([]) == ()

    def test_two_registrations_are_both_kept_and_the_first_mobile_stays(self, world: World) -> None:
        facts = [an_account(mobile=MOBILE), an_account(mobile=OTHER_MOBILE)]
        assert fates(world.central.push(facts)) == ["stored", "stored"]
        assert [e.fact for e in world.journal(SALMA)] == facts
        world.clock.forward(minutes=16)
        answer = world.central.confirm_code(world.central.request_code(SALMA, OTHER_MOBILE).id, world.code_sent())
        assert (answer.verdict, answer.same_mobile) == (Verdict.CONFIRMED, False)

    def test_the_centre_says_which_facts_it_lacks(self, world: World) -> None:
        stored, unknown, refused = a_fact(SALMA), a_fact(HAMAD), a_fact(NOURA, SomethingNewer())
        world.central.push([stored, refused])
        assert world.central.lacking([f.id for f in (stored, unknown, refused)]) == {unknown.id, refused.id}
        assert world.central.lacking([]) == frozenset()

    def test_it_is_asked_for_a_thousand_facts_and_no_more(self, world: World) -> None:
        facts = [uuid4() for _ in range(1001)]
        with pytest.raises(CentreRefused, match="batch"):
            world.central.lacking(facts)
        assert world.central.lacking(facts[:1000]) == frozenset(facts[:1000])

    def test_it_greets_with_its_time_and_the_same_epoch_every_time(self, world: World) -> None:
        first = world.central.greet()
        world.clock.forward(hours=1)
        second = world.central.greet()
        assert (first.version, second.version) == (WIRE_VERSION, WIRE_VERSION)
        assert second.at == world.clock.now() == first.at + timedelta(hours=1)
        assert first.epoch == second.epoch != ""

    def test_pulling_begins_after_the_given_number(self, world: World) -> None:
        facts = [a_fact() for _ in range(5)]
        world.central.push(facts)
        session = world.sign_in(SALMA)
        assert [e.fact for e in world.central.pull(session, 3)] == facts[3:]
        assert world.central.pull(session, 5) == ()

    def test_what_is_pulled_equals_what_was_pushed(self, world: World) -> None:
        facts = [an_account(), an_application(), a_fact()]
        world.central.push(facts)
        assert [e.fact for e in world.journal(SALMA)] == facts

    def test_each_fact_is_chained_to_the_one_before(self, world: World) -> None:
        for _ in range(3):
            world.central.push([a_fact(), a_fact()])
        entries = world.journal(SALMA)
        links = [Link(SALMA, e.number, e.previous, e.digest, to_json(e.fact), last=6) for e in entries]
        assert first_broken(links) is None

    def test_threads_pushing_at_once_get_dense_numbers(self, world: World) -> None:
        batches = [[a_fact(SALMA), a_fact(HAMAD)] for _ in range(24)]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(world.central.push, batches))
        assert {word for answer in answers for word in fates(answer)} == {"stored"}
        for person in (SALMA, HAMAD):
            assert [e.number for e in world.journal(person)] == list(range(1, 25))

    def test_threads_pushing_the_same_batch_store_it_once(self, world: World) -> None:
        facts = [a_fact() for _ in range(10)]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: fates(world.central.push(facts)), range(8)))
        assert sorted(answers) == [["already_stored"] * 10] * 7 + [["stored"] * 10]
        assert [e.fact for e in world.journal(SALMA)] == facts


class TestJournalInMemory(MemoryWorld, JournalContract):
    pass


class TestJournalInSqlite(SqliteWorld, JournalContract):
    pass
