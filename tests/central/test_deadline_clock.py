"""The deadline clock over both adapters: each term that passes is said once, in the journal, for both sides."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from centre_kit import HAMAD, SALMA, a_fact
from notices_kit import (
    NoticeWorld,
    PostgresNoticeWorld,
    SqliteNoticeWorld,
    account_with,
    an_applied,
    rejection,
    request,
)
from sqlalchemy import Connection, select

from kiosk.central import journal
from kiosk.central.deadline_clock import DeadlineClock, Note
from kiosk.central.postgres.deadlines import note_deadline
from kiosk.central.projector import Projector
from kiosk.central.read_models import deadline_call
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.sqlite_rows import SqliteRows
from kiosk.central.terms import terms_in_force
from kiosk.domain.facts import (
    Actor,
    ApplicationWithdrawn,
    DeadlineMissed,
    DeadlineNear,
    Fact,
    InformationProvided,
    InformationRequested,
    Role,
)
from kiosk.domain.person_file import PersonFile

DUE = terms_in_force().decision(an_applied()[0].at)
REQUESTED = date(2026, 12, 3)
"""The last day of ``request``; a Thursday. Its reminder comes on Tuesday."""


@dataclass
class Clockwork:
    """A centre with its clock of terms."""

    world: NoticeWorld
    note: Note

    def project(self) -> None:
        with self.world.work() as connection:
            while Projector(self.world.feed).step(connection, self.world.clock.now()):
                pass

    def step(self) -> bool:
        with self.world.work() as connection:
            clock = DeadlineClock(self.world.feed, self.note, terms_in_force())
            return clock.step(connection, self.world.clock.now())

    def on(self, day: date) -> list[str]:
        """What is newly said on this day, while the projector works beside it."""
        self.world.clock.moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        before = len(self.said())
        self.project()
        while self.step():
            pass
        return self.said()[before:]

    def said(self) -> list[str]:
        bodies = (f.body for f in self.world.facts())
        found = (b for b in bodies if isinstance(b, DeadlineNear | DeadlineMissed))
        return [f"{type(b).__name__} {b.term} {b.due}" for b in found]

    def waiting(self) -> int:
        with self.world.work() as connection:
            return len(connection.execute(select(deadline_call)).all())

    def file(self, person: str = SALMA) -> PersonFile:
        return PersonFile.of(f for f in self.world.facts() if f.person == person)


class SqliteClockwork(SqliteNoticeWorld):
    @pytest.fixture
    def centre(self, world: NoticeWorld) -> Clockwork:
        def note(connection: Connection, fact: Fact, known: int) -> bool:
            return journal.note_after(SqliteRows(connection), fact, known, world.clock.now())

        return Clockwork(world, note)


class PostgresClockwork(PostgresNoticeWorld):
    @pytest.fixture
    def centre(self, world: NoticeWorld) -> Clockwork:
        return Clockwork(world, note_deadline)


class ClockContract:
    @pytest.fixture
    def application(self, centre: Clockwork) -> UUID:
        fact, application = an_applied()
        centre.world.push(account_with(), fact)
        return application

    @pytest.fixture
    def asked(self, centre: Clockwork, application: UUID) -> InformationRequested:
        body = request(application)
        centre.world.decide(body)
        return body

    def test_a_term_that_is_over_is_said_once(self, centre: Clockwork, application: UUID) -> None:
        assert centre.on(DUE) == []
        assert centre.on(DUE + timedelta(days=1)) == [f"DeadlineMissed decision {DUE}"]
        assert centre.on(DUE + timedelta(days=9)) == []
        assert centre.world.broken() is None

    def test_it_is_said_by_the_system_of_the_centre(self, centre: Clockwork, application: UUID) -> None:
        centre.on(DUE + timedelta(days=1))
        said = centre.world.facts()[-1]
        assert (said.actor, said.kiosk, said.person) == (Actor(Role.SYSTEM), "centre", SALMA)

    def test_both_sides_see_it_in_the_file(self, centre: Clockwork, application: UUID) -> None:
        centre.on(DUE + timedelta(days=1))
        (state,) = centre.file().applications
        assert [(m.term, m.about, m.due) for m in state.case.missed] == [("decision", application, DUE)]

    def test_a_request_is_reminded_of_once_and_is_over_once(
        self, centre: Clockwork, asked: InformationRequested
    ) -> None:
        assert centre.on(date(2026, 11, 30)) == []
        assert centre.on(date(2026, 12, 1)) == [f"DeadlineNear request {REQUESTED}"]
        assert centre.on(REQUESTED) == []
        assert centre.on(date(2026, 12, 4)) == [f"DeadlineMissed request {REQUESTED}"]

    def test_reminder_and_end_are_told_by_sms(self, centre: Clockwork, asked: InformationRequested) -> None:
        centre.on(date(2026, 12, 1))
        still = "Your application ending in 0018 still waits for an answer by 3/12/2026. See it at any kiosk."
        assert centre.world.told() == [still]
        centre.on(date(2026, 12, 4))
        over = "The time to answer on application ending in 0018 is over. A late answer is read."
        assert centre.world.told() == [over]

    def test_of_the_authoritys_own_terms_nobody_is_told(self, centre: Clockwork, application: UUID) -> None:
        centre.on(DUE + timedelta(days=1))
        assert centre.world.told() == []

    def test_once_a_request_is_over_the_officers_term_runs_on(
        self, centre: Clockwork, asked: InformationRequested
    ) -> None:
        centre.on(date(2026, 12, 4))
        (state,) = centre.file().applications
        assert state.case.awaited_requests == ()
        later = terms_in_force().days.after(DUE, terms_in_force().days.between(a_fact().at.date(), REQUESTED))
        assert centre.on(later + timedelta(days=1)) == [f"DeadlineMissed decision {later}"]

    def test_a_clock_that_stood_still_reminds_of_nothing_that_is_over(
        self, centre: Clockwork, asked: InformationRequested
    ) -> None:
        assert centre.on(date(2026, 12, 6)) == [f"DeadlineMissed request {REQUESTED}"]

    def test_who_has_answered_is_not_reminded(
        self, centre: Clockwork, application: UUID, asked: InformationRequested
    ) -> None:
        centre.world.push(a_fact(SALMA, InformationProvided(application, asked.request, "here", ())))
        assert centre.on(REQUESTED) == []

    def test_an_answer_that_the_read_models_do_not_show_yet_counts(
        self, centre: Clockwork, application: UUID, asked: InformationRequested
    ) -> None:
        centre.project()
        centre.world.push(a_fact(SALMA, InformationProvided(application, asked.request, "here", ())))
        centre.world.clock.moment = datetime(2026, 12, 4, 9, tzinfo=UTC)
        assert centre.step()
        assert centre.said() == []
        assert not centre.step()

    def test_a_journal_that_grows_meanwhile_is_judged_anew(self, centre: Clockwork, application: UUID) -> None:
        centre.project()
        centre.world.clock.moment = datetime.combine(DUE + timedelta(days=1), datetime.min.time(), UTC)
        note = centre.note
        centre.note = lambda connection, fact, known: note(connection, fact, known - 1)  # as if one had come in
        assert centre.step()
        assert centre.said() == []
        centre.note = note
        assert centre.step()
        assert len(centre.said()) == 1

    @pytest.mark.parametrize("end", [ApplicationWithdrawn, rejection])
    def test_what_has_ended_has_no_term(self, centre: Clockwork, application: UUID, end: type) -> None:
        centre.world.decide(end(application))
        assert centre.on(DUE + timedelta(days=60)) == []
        assert centre.waiting() == 0

    def test_many_terms_of_many_persons_are_all_said(self, centre: Clockwork, application: UUID) -> None:
        centre.world.push(account_with(HAMAD), an_applied(HAMAD, "000700000026")[0])
        centre.world.push(an_applied(SALMA, "000700000034")[0])
        assert len(centre.on(DUE + timedelta(days=1))) == 3

    def test_a_rebuild_forgets_nothing_that_was_said(self, centre: Clockwork, application: UUID) -> None:
        centre.on(DUE + timedelta(days=1))
        with centre.world.work() as connection:
            Projector(centre.world.feed).rebuild(connection, centre.world.clock.now())
        assert centre.on(DUE + timedelta(days=2)) == []

    def test_a_request_for_the_end_of_time_holds_up_nobody(self, centre: Clockwork, application: UUID) -> None:
        centre.world.decide(replace(request(application), due=date.max))
        centre.world.push(account_with(HAMAD), an_applied(HAMAD, "000700000026")[0])
        assert len(centre.on(DUE + timedelta(days=1))) == 1

    def test_two_clocks_at_once_say_it_once(self, centre: Clockwork, application: UUID) -> None:
        centre.world.push(*(an_applied(SALMA, f"00070000{n:04d}")[0] for n in range(100, 120)))
        centre.project()
        centre.world.clock.moment = datetime.combine(DUE + timedelta(days=1), datetime.min.time(), UTC)

        def work(_: int) -> None:
            while centre.step():
                pass

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))
        assert len(centre.said()) == 21
        assert centre.world.broken() is None


class TestTheClockInSqlite(ClockContract, SqliteClockwork):
    pass


class TestTheClockInPostgres(ClockContract, PostgresClockwork):
    pass


class TestTheEmbeddedCentre(SqliteNoticeWorld):
    def test_it_keeps_its_own_clock(self, world: NoticeWorld) -> None:
        assert isinstance(world.central, SqliteCentral)
        assert not world.central.call_deadlines()  # before its read models were ever filled
        world.push(account_with(), an_applied()[0])
        world.clock.forward(days=90)
        while world.central.project():
            pass
        assert [world.central.call_deadlines() for _ in range(2)] == [True, False]
        assert isinstance(world.facts()[-1].body, DeadlineMissed)
        assert world.broken() is None
