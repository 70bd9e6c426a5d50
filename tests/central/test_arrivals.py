"""How many documents of an application have arrived: counted when it is read."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from centre_kit import HAMAD, SALMA
from projector_kit import PostgresReadWorld, ReadWorld, SqliteReadWorld, application_lacking, paper_for

from kiosk.central import read_models
from kiosk.domain.facts import DocumentAdded
from kiosk.services.ports import Chunk


class ArrivalsContract:
    def test_documents_that_arrived_whole_are_counted_when_read(self, world: ReadWorld) -> None:
        fact, application = application_lacking(SALMA, "000700000018")
        papers = [paper_for(application, SALMA, key, b"the content of " + key.encode()) for key in ("rent", "pay")]
        world.push(fact, *papers)
        world.catch_up()
        assert self.arrived(world) == [0]
        body = papers[0].body
        assert isinstance(body, DocumentAdded)
        content = b"the content of rent"
        for start, end, expected in ((0, 5, 0), (5, len(content), 1)):
            world.central.put_chunk(Chunk(body.document, body.sha256, len(content), start, content[start:end]))
            assert self.arrived(world) == [expected]

    def test_another_s_document_is_not_counted_as_arrived(self, world: ReadWorld) -> None:
        hers, application = application_lacking(SALMA, "000700000018")
        his, his_application = application_lacking(HAMAD, "000700000026")
        paper = paper_for(application, SALMA, content=b"paper")
        assert isinstance(paper.body, DocumentAdded)
        claimed = replace(paper, id=uuid4(), person=HAMAD, body=replace(paper.body, application=his_application))
        world.push(hers, his, paper, claimed)
        world.central.put_chunk(Chunk(paper.body.document, paper.body.sha256, 5, 0, b"paper"))
        world.catch_up()
        assert sorted(self.arrived(world)) == [0, 1]

    def arrived(self, world: ReadWorld) -> list[int]:
        with world.work() as connection:
            return [n for _, _, n in connection.execute(read_models.arrivals())]


class TestArrivalsOnSqlite(SqliteReadWorld, ArrivalsContract):
    pass


class TestArrivalsOnPostgres(PostgresReadWorld, ArrivalsContract):
    pass
