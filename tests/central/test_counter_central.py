"""A clerk's counter at the centre: the file of a witnessed person opens by the clerk's session alone."""

from __future__ import annotations

import pytest
from centre_kit import SALMA
from desk_kit import CLERK, DeskWorld, MemoryDeskWorld, registered

from kiosk.domain.facts import Actor, FileOpened, Role
from kiosk.services.counter_central import CounterCentral, lent_session
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import Central


class TestTheCounterOfAClerk(MemoryDeskWorld):
    @pytest.fixture
    def counter(self, world: DeskWorld) -> Central:
        return CounterCentral(world.central, world.desk)

    def test_a_lent_session_gives_the_journal_and_the_look_stands_in_it(
        self, world: DeskWorld, counter: Central
    ) -> None:
        application = world.apply()
        lent = lent_session(world.session(CLERK), application)
        entries = counter.pull(lent, 0)
        assert [entry.fact.person for entry in entries] == [SALMA] * len(entries)
        opened = entries[-1].fact
        assert opened.body == FileOpened("assist")
        assert opened.actor == Actor(Role.CLERK, CLERK.number)

    def test_it_gives_what_is_new_only(self, world: DeskWorld, counter: Central) -> None:
        application = world.apply()
        lent = lent_session(world.session(CLERK), application)
        known = counter.pull(lent, 0)
        assert counter.pull(lent, len(known)) == ()
        world.push(registered())
        assert len(counter.pull(lent, len(known))) == 1

    @pytest.mark.parametrize("session", ["", "nobody's", "desk", "desk x", "desk 1 2 3"])
    def test_any_other_session_is_the_centres_to_judge(self, counter: Central, session: str) -> None:
        with pytest.raises(CentreRefused, match="session"):
            counter.pull(session, 0)

    def test_a_clerk_who_has_left_lends_nothing(self, world: DeskWorld, counter: Central) -> None:
        lent = lent_session(world.session(CLERK), world.apply())
        world.desk.sign_out(world.session(CLERK))
        with pytest.raises(CentreRefused, match="session"):
            counter.pull(lent, 0)

    def test_a_document_of_a_file_not_opened_stays_shut(self, world: DeskWorld, counter: Central) -> None:
        application = world.apply()
        with pytest.raises(CentreRefused, match="document"):
            counter.get_chunk(lent_session(world.session(CLERK), application), application, 0)
