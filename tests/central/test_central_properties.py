"""Random operations, the same to each centre: a simple model tells what must come of them."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from centre_kit import (
    HAMAD,
    NOURA,
    SALMA,
    HandClock,
    MemoryWorld,
    SqliteWorld,
    World,
    a_fact,
    an_application,
    fates,
)
from centre_machine import CentreMachine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

from kiosk.central.memory import MemoryCentral
from kiosk.central.sqlite import SqliteCentral
from kiosk.domain.facts import ApplicationSubmitted, Fact

PEOPLE = (SALMA, HAMAD, NOURA)


@dataclass
class Model:
    """What a centre should do, in its simplest words."""

    stored: dict[UUID, Fact] = field(default_factory=dict)
    references: set[str] = field(default_factory=set)

    def push(self, batch: list[Fact]) -> list[str]:
        behind: set[str] = set()
        return [self._fate(fact, behind) for fact in batch]

    def _fate(self, fact: Fact, behind: set[str]) -> str:
        if fact.id in self.stored:
            return "already_stored"
        if fact.person in behind:
            return "behind"
        if isinstance(fact.body, ApplicationSubmitted):
            if fact.body.reference in self.references:
                behind.add(fact.person)
                return "reference_taken"
            self.references.add(fact.body.reference)
        self.stored[fact.id] = fact
        return "stored"

    def journal(self, person: str) -> list[Fact]:
        return [fact for fact in self.stored.values() if fact.person == person]


people = st.sampled_from(PEOPLE)
# Three references for many applications, so that they are taken often.
applications = st.builds(an_application, people, st.sampled_from(["000700000018", "000700000026", "000700000034"]))
facts = st.lists(st.one_of(st.builds(a_fact, people), applications), min_size=1, max_size=12)
# Batches choose among all facts again and again: that is what lost replies come to.
histories = facts.flatmap(lambda all: st.lists(st.lists(st.sampled_from(all), max_size=8), max_size=8))


@settings(deadline=None, max_examples=40)
@given(histories)
def test_random_pushes_with_repeats_end_in_each_fact_once_in_order(history: list[list[Fact]]) -> None:
    model = Model()
    expected = [model.push(batch) for batch in history]
    with tempfile.TemporaryDirectory() as folder:
        in_memory, in_file = HandClock(), HandClock()
        sqlite = SqliteCentral(Path(folder) / "centre.db", in_file, "0007")
        for world in (World(MemoryCentral(in_memory, "0007"), in_memory), World(sqlite, in_file)):
            assert [fates(world.central.push(batch)) for batch in history] == expected
            for person in PEOPLE:
                entries = world.journal(person)
                assert [entry.fact for entry in entries] == model.journal(person)
                assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
        assert sqlite.verify_chain() is None
        sqlite.close()


class RandomOperations:
    """Inherited with the world of each adapter: all verbs in any order, each answer held against the model.

    examples: so many stories of up to forty steps.
    """

    examples = 20

    def test_any_operations_in_any_order_end_as_the_model_says(self, world: World) -> None:
        effort = settings(deadline=None, max_examples=self.examples, stateful_step_count=40, database=None)
        run_state_machine_as_test(lambda: CentreMachine(world), settings=effort)


class TestRandomOperationsInMemory(MemoryWorld, RandomOperations):
    examples = 100


class TestRandomOperationsInSqlite(SqliteWorld, RandomOperations):
    examples = 5  # each step waits for the disk
