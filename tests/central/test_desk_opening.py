"""What every centre promises about opening a file at a desk: no look without a trace."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from centre_kit import HAMAD, SALMA, announced, piece
from desk_kit import (
    CLERK,
    DESK,
    OFFICER,
    SECOND,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
    from_the_person,
)

from kiosk.central.chain import Link, first_broken
from kiosk.domain.facts import (
    Actor,
    ApplicationWithdrawn,
    Assurance,
    FileOpened,
    Role,
    to_json,
)
from kiosk.services.desk_ports import OpenedFile
from kiosk.services.errors import CentreRefused


def bodies(file: OpenedFile) -> list[str]:
    return [type(entry.fact.body).__name__ for entry in file.entries]


class OpeningContract:
    def test_an_opened_file_is_the_whole_journal_with_its_chain(self, world: DeskWorld) -> None:
        application = world.apply()
        world.push(from_the_person(ApplicationWithdrawn(application)))
        file = world.opened(OFFICER, application)
        assert file.person == SALMA
        assert bodies(file) == ["ApplicationSubmitted", "ApplicationWithdrawn", "FileOpened"]
        last = file.entries[-1].number
        links = [Link(SALMA, e.number, e.previous, e.digest, to_json(e.fact), last) for e in file.entries]
        assert first_broken(links) is None

    def test_that_it_was_opened_is_a_fact_of_the_file_before_anything_is_given_out(self, world: DeskWorld) -> None:
        application = world.apply()
        opened = world.opened(OFFICER, application).entries[-1].fact
        assert opened.body == FileOpened("review")
        assert (opened.person, opened.kiosk, opened.at) == (SALMA, DESK, world.clock.now())
        assert (opened.actor, opened.assurance) == (Actor(Role.OFFICER, OFFICER.number), Assurance.UNVERIFIED)
        assert opened.id.version == 7

    def test_it_is_written_down_once_in_a_session_and_again_in_the_next(self, world: DeskWorld) -> None:
        application = world.apply()
        for _ in range(3):
            file = world.opened(OFFICER, application)
        assert bodies(file).count("FileOpened") == 1
        world.desk.sign_out(world.sessions.pop(OFFICER.number))
        assert bodies(world.opened(OFFICER, application)).count("FileOpened") == 2
        assert bodies(world.opened(CLERK, application)).count("FileOpened") == 3

    def test_two_applications_are_one_person_s_file(self, world: DeskWorld) -> None:
        one, other = world.apply(serial=1), world.apply(serial=2)
        assert world.opened(OFFICER, one).entries == world.opened(OFFICER, other).entries

    def test_an_application_that_is_not_there_opens_nothing(self, world: DeskWorld) -> None:
        world.apply()
        with pytest.raises(CentreRefused, match="application"):
            world.opened(OFFICER, uuid4())

    def test_a_purpose_is_a_code(self, world: DeskWorld) -> None:
        application = world.apply()
        for purpose in ("", "Review", 'x"y', "x" * 41, "مراجعة", "a b", "\0", "review\n"):
            with pytest.raises(CentreRefused, match="malformed"):
                world.desk.open(world.session(OFFICER), application, purpose)

    def test_an_id_used_for_a_second_person_still_opens_the_first_one_s_file(self, world: DeskWorld) -> None:
        application = world.apply(SALMA, 1)
        world.clock.forward(minutes=1)
        hers = world.opened(OFFICER, application).entries[0].fact
        body = replace(hers.body, reference="000700000026")  # type: ignore[call-arg]
        world.push(replace(hers, id=uuid4(), person=HAMAD, body=body))
        assert world.opened(OFFICER, application).person == SALMA

    def test_a_document_is_read_by_whom_its_person_s_file_was_opened(self, world: DeskWorld) -> None:
        application, paper = world.apply(), announced(b"a tenancy contract")
        world.push(paper)
        world.central.put_chunk(piece(paper, b"a tenancy contract", 0, 100))
        document = paper.body.document  # type: ignore[attr-defined]
        with pytest.raises(CentreRefused, match="document"):
            world.desk.document(world.session(OFFICER), document, 0)
        world.opened(OFFICER, application)
        assert world.desk.document(world.session(OFFICER), document, 2) == b"tenancy contract"
        assert world.desk.document(world.session(OFFICER), document, 18) == b""
        with pytest.raises(CentreRefused, match="document"):
            world.desk.document(world.session(SECOND), document, 0)
        with pytest.raises(CentreRefused, match="chunk"):
            world.desk.document(world.session(OFFICER), document, -1)
        with pytest.raises(CentreRefused, match="document"):
            world.desk.document(world.session(OFFICER), uuid4(), 0)


class TestOpeningInMemory(MemoryDeskWorld, OpeningContract):
    pass


class TestOpeningInSqlite(SqliteDeskWorld, OpeningContract):
    pass
