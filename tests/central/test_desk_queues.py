"""What every centre promises about a desk's lists: what waits for whom, and in which order."""

from __future__ import annotations

import random
from datetime import date
from uuid import UUID

import pytest
from centre_kit import SALMA
from desk_kit import (
    KIOSK,
    OFFICER,
    SECOND,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
    appealed,
    approved,
    asked,
    asked_for,
    from_the_person,
    registered,
    rejected,
    taken,
)

from kiosk.domain.facts import (
    AppealDecided,
    AppealSubmitted,
    ApplicationWithdrawn,
    FinallyApproved,
    InformationProvided,
    InquiryAnswered,
)
from kiosk.domain.reference import make_reference
from kiosk.services.desk_ports import Queue, QueueFilter
from kiosk.services.errors import CentreRefused

PEOPLE = [f"10000{n:05d}" for n in range(100, 124)]


def standing(world: DeskWorld, application: UUID) -> set[Queue]:
    return {queue for queue in Queue if application in world.in_queue(queue)}


class QueueContract:
    def test_a_new_application_waits_for_review(self, world: DeskWorld) -> None:
        application = world.apply()
        assert standing(world, application) == {Queue.REVIEW, Queue.ALL}
        [line] = world.desk.queue(world.session(OFFICER), QueueFilter()).lines
        assert (line.application, line.reference, line.programme) == (
            application,
            make_reference(KIOSK, 1),
            "social_security",
        )
        assert (line.kiosk, line.office, line.status) == (KIOSK, "Riyadh", "under_review")
        assert (line.officer, line.missing, line.questions) == ("", 1, 0)

    def test_a_request_to_the_person_waits_for_the_person_until_it_is_answered(self, world: DeskWorld) -> None:
        application = world.apply()
        request = asked_for(application)
        world.act(OFFICER, request)
        assert standing(world, application) == {Queue.PERSON, Queue.ALL}
        [line] = world.desk.queue(world.session(OFFICER), QueueFilter(Queue.PERSON)).lines
        assert line.due == request.due
        world.push(from_the_person(InformationProvided(application, request.request, "here", ())))
        assert standing(world, application) == {Queue.REVIEW, Queue.ALL}

    def test_after_the_initial_approval_a_second_officer_is_waited_for(self, world: DeskWorld) -> None:
        application = world.apply()
        world.act(OFFICER, approved(application))
        assert standing(world, application) == {Queue.SECOND, Queue.ALL}
        world.act(SECOND, FinallyApproved(application, UUID(int=2), "100.00", ""))
        assert standing(world, application) == {Queue.CLOSED, Queue.ALL}

    def test_an_appeal_opens_a_closed_case_for_the_appeal_alone(self, world: DeskWorld) -> None:
        application, decision = world.apply(), UUID(int=7)
        world.act(OFFICER, rejected(application, decision))
        assert standing(world, application) == {Queue.CLOSED, Queue.ALL}
        appeal = appealed(application, decision)
        assert isinstance(appeal, AppealSubmitted)
        world.push(from_the_person(appeal))
        assert standing(world, application) == {Queue.APPEAL, Queue.ALL}
        world.act(SECOND, AppealDecided(application, appeal.appeal, True, ""))
        assert standing(world, application) == {Queue.REVIEW, Queue.ALL}

    def test_a_question_waits_beside_whatever_else_waits(self, world: DeskWorld) -> None:
        application = world.apply()
        question = asked(application)
        world.push(from_the_person(question))
        assert standing(world, application) == {Queue.REVIEW, Queue.QUESTION, Queue.ALL}
        [line] = world.desk.queue(world.session(OFFICER), QueueFilter(Queue.QUESTION)).lines
        assert line.questions == 1
        world.act(OFFICER, InquiryAnswered(application, question.inquiry, "Soon."))
        assert standing(world, application) == {Queue.REVIEW, Queue.ALL}

    def test_what_was_withdrawn_waits_for_nobody(self, world: DeskWorld) -> None:
        application = world.apply()
        world.push(from_the_person(ApplicationWithdrawn(application)))
        assert standing(world, application) == {Queue.CLOSED, Queue.ALL}

    def test_the_counts_are_what_the_lists_hold(self, world: DeskWorld) -> None:
        some_cases(world)
        counts = world.desk.counts(world.session(OFFICER))
        assert set(counts) == set(Queue)
        assert counts == {queue: len(world.in_queue(queue)) for queue in Queue}
        assert min(counts.values()) > 0

    def test_lists_before_the_first_application_are_empty(self, world: DeskWorld) -> None:
        assert world.desk.counts(world.session(OFFICER)) == dict.fromkeys(Queue, 0)
        assert world.in_queue(Queue.ALL) == []

    def test_soonest_due_comes_first_and_then_the_oldest(self, world: DeskWorld) -> None:
        cases = [world.apply(person, n, minutes=-n) for n, person in enumerate(PEOPLE[:6], 1)]
        for case, person, day in zip(cases[:4], PEOPLE, (9, 3, 9, 5), strict=False):
            world.act(OFFICER, asked_for(case, date(2026, 12, day)), person)
        assert world.in_queue(Queue.PERSON) == [cases[1], cases[3], cases[2], cases[0]]

    @pytest.mark.parametrize("limit", [1, 5])
    def test_pages_follow_on_each_other_without_gap_or_repeat(self, world: DeskWorld, limit: int) -> None:
        some_cases(world)
        session = world.session(OFFICER)
        for queue in (Queue.ALL, Queue.PERSON, Queue.REVIEW):
            whole = world.desk.queue(session, QueueFilter(queue), limit=200)
            lines, after = [], ""
            while True:
                page = world.desk.queue(session, QueueFilter(queue), after, limit)
                assert len(page.lines) <= limit
                lines += page.lines
                if not (after := page.after):
                    break
            assert tuple(lines) == whole.lines
            assert whole.after == ""

    def test_a_page_after_nothing_that_was_given_out_is_refused(self, world: DeskWorld) -> None:
        for after in ("x", "2026-01-01", "2026-01-01 now 7", "' or 1=1 --"):
            with pytest.raises(CentreRefused, match="malformed"):
                world.desk.queue(world.session(OFFICER), QueueFilter(), after)

    def test_every_filter_gives_what_fits_and_nothing_else(self, world: DeskWorld) -> None:
        some_cases(world)
        session = world.session(OFFICER)
        everything = world.desk.queue(session, QueueFilter(Queue.ALL), limit=200).lines

        def found(**wanted: object) -> list[str]:
            page = world.desk.queue(session, QueueFilter(Queue.ALL, **wanted), limit=200)  # type: ignore[arg-type]
            return [line.reference for line in page.lines]

        assert found(office="Riyadh") == [line.reference for line in everything]
        assert found(office="Jeddah") == []
        assert found(status="rejected") == [x.reference for x in everything if x.status == "rejected"] != []
        assert found(officer=OFFICER.number) == [x.reference for x in everything if x.officer == OFFICER.number] != []
        assert found(unassigned=True) == [line.reference for line in everything if not line.officer] != []
        assert found(late=True) == [line.reference for line in everything if line.late] != []
        assert found(reference="00070000001") == [
            line.reference for line in everything if line.reference.startswith("00070000001")
        ]
        both = found(status="under_review", officer=OFFICER.number)
        assert both == [x.reference for x in everything if (x.status, x.officer) == ("under_review", OFFICER.number)]

    def test_a_search_for_what_is_no_number_finds_nothing(self, world: DeskWorld) -> None:
        world.apply()
        for reference in ("%", "_", "0007%", "'", "x" * 500, "\0", "\ud800"):
            assert world.in_queue(Queue.ALL, reference=reference) == []

    def test_late_is_what_was_due_before_today_in_saudi_arabia(self, world: DeskWorld) -> None:
        application = world.apply()
        world.act(OFFICER, asked_for(application, date(2026, 11, 22)))
        assert world.in_queue(Queue.PERSON, late=True) == []
        world.sessions.clear()
        world.clock.moment = world.clock.moment.replace(hour=20, minute=59)
        assert world.in_queue(Queue.PERSON, late=True) == []
        world.clock.forward(minutes=2)
        assert world.in_queue(Queue.PERSON, late=True) == [application]

    def test_no_list_says_who_somebody_is(self, world: DeskWorld) -> None:
        world.push(registered())
        world.apply()
        told = repr(world.desk.queue(world.session(OFFICER), QueueFilter(Queue.ALL)))
        assert SALMA not in told
        assert "سلمى" not in told


def some_cases(world: DeskWorld) -> None:
    """Two dozen in all states, in any order of time."""
    dice = random.Random(4)
    for n, person in enumerate(PEOPLE, 1):
        case = world.apply(person, n, minutes=-dice.randint(0, 9))
        decision = UUID(int=n)
        if n % 2:
            world.act(OFFICER, taken(case, OFFICER), person)
        if n % 5 == 1:
            world.act(OFFICER, asked_for(case, date(2026, 11, dice.randint(15, 30))), person)
        if n % 5 == 2:
            world.act(OFFICER, approved(case), person)
        if n % 5 == 3:
            world.act(OFFICER, rejected(case, decision), person)
        if n % 10 == 3:
            world.push(from_the_person(appealed(case, decision), person))
        if n % 7 == 0:
            world.push(from_the_person(asked(case), person))


class TestQueuesInMemory(MemoryDeskWorld, QueueContract):
    pass


class TestQueuesInSqlite(SqliteDeskWorld, QueueContract):
    pass
