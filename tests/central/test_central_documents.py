"""What every centre promises about documents: in pieces, resumable, each once, never a wrong one."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from centre_kit import HAMAD, SALMA, MemoryWorld, SqliteWorld, World, announced, fates, piece

from kiosk.central.documents import MAX_BYTES
from kiosk.domain.facts import DocumentAdded, Fact
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import CHUNK

CONTENT = bytes(range(256)) * 4
SIZE = len(CONTENT)


def expected(world: World, id: UUID | None = None) -> Fact:
    fact = announced(CONTENT, id=id)
    assert fates(world.central.push([fact])) == ["stored"]
    return fact


def offset(world: World, fact: Fact) -> int:
    assert isinstance(fact.body, DocumentAdded)
    return world.central.document_offset(fact.body.document, fact.body.sha256)


class DocumentsContract:
    def test_a_document_arrives_piece_by_piece(self, world: World) -> None:
        fact = expected(world)
        arrived = [world.central.put_chunk(piece(fact, CONTENT, at, 256)) for at in range(0, SIZE, 256)]
        assert arrived == [256, 512, 768, 1024]
        assert offset(world, fact) == SIZE

    def test_it_is_resumed_where_it_broke_off(self, world: World) -> None:
        fact = expected(world)
        world.central.put_chunk(piece(fact, CONTENT, 0, 300))
        assert offset(world, fact) == 300
        assert world.central.put_chunk(piece(fact, CONTENT, 300, SIZE)) == SIZE

    def test_a_piece_whose_reply_was_lost_may_be_sent_again(self, world: World) -> None:
        fact = expected(world)
        for _ in range(2):
            assert world.central.put_chunk(piece(fact, CONTENT, 0, 300)) == 300
        for _ in range(2):
            assert world.central.put_chunk(piece(fact, CONTENT, 300, SIZE)) == SIZE

    def test_a_piece_from_further_on_waits_for_those_before(self, world: World) -> None:
        fact = expected(world)
        world.central.put_chunk(piece(fact, CONTENT, 0, 100))
        assert world.central.put_chunk(piece(fact, CONTENT, 500, 100)) == 100

    def test_a_document_with_a_wrong_byte_is_refused_and_begins_again(self, world: World) -> None:
        fact = expected(world)
        spoilt = b"\0" + piece(fact, CONTENT, 600, SIZE).data[1:]
        world.central.put_chunk(piece(fact, CONTENT, 0, 600))
        with pytest.raises(CentreRefused, match="checksum"):
            world.central.put_chunk(replace(piece(fact, CONTENT, 600, SIZE), data=spoilt))
        assert offset(world, fact) == 0
        assert world.central.put_chunk(piece(fact, CONTENT, 0, SIZE)) == SIZE

    def test_nothing_has_arrived_of_what_nobody_announced(self, world: World) -> None:
        assert world.central.document_offset(uuid4(), "0" * 64) == 0
        with pytest.raises(CentreRefused, match="document"):
            world.central.put_chunk(piece(announced(CONTENT), CONTENT, 0, 100))

    def test_another_hash_than_the_announced_one_is_another_document(self, world: World) -> None:
        fact = expected(world)
        world.central.put_chunk(piece(fact, CONTENT, 0, 100))
        stranger = replace(piece(fact, CONTENT, 100, 100), sha256="0" * 64)
        assert world.central.document_offset(stranger.document, stranger.sha256) == 0
        with pytest.raises(CentreRefused, match="document"):
            world.central.put_chunk(stranger)

    def test_a_second_fact_about_a_document_changes_nothing(self, world: World) -> None:
        fact = expected(world)
        world.central.put_chunk(piece(fact, CONTENT, 0, 100))
        assert isinstance(fact.body, DocumentAdded)
        expected(world, fact.body.document)
        assert offset(world, fact) == 100

    def test_a_document_over_the_limit_is_refused(self, world: World) -> None:
        fact = expected(world)
        with pytest.raises(CentreRefused, match="too_large"):
            world.central.put_chunk(replace(piece(fact, CONTENT, 0, 100), total=MAX_BYTES + 1))

    def test_a_piece_that_cannot_be_of_the_document_is_refused(self, world: World) -> None:
        fact = expected(world)
        good = piece(fact, CONTENT, 0, 100)
        world.central.put_chunk(good)
        empty, beyond = replace(good, data=b""), replace(good, offset=SIZE - 50)
        for bad in (empty, beyond, replace(good, offset=-1), replace(good, total=SIZE + 1, offset=100)):
            with pytest.raises(CentreRefused, match="chunk"):
                world.central.put_chunk(bad)
        assert offset(world, fact) == 100


class ReadingContract:
    """A person who is signed in may see the documents they handed in."""

    def arrived(self, world: World, content: bytes = CONTENT, size: int = 300) -> UUID:
        fact = announced(content)
        world.central.push([fact])
        for at in range(0, len(content), size):
            world.central.put_chunk(piece(fact, content, at, size))
        assert isinstance(fact.body, DocumentAdded)
        return fact.body.document

    def read(self, world: World, document: UUID, offset: int = 0) -> bytes:
        session, whole = world.sign_in(SALMA), b""
        while data := world.central.get_chunk(session, document, offset + len(whole)):
            assert len(data) <= CHUNK
            whole += data
        return whole

    def test_a_document_that_arrived_is_given_back_byte_for_byte(self, world: World) -> None:
        assert self.read(world, self.arrived(world)) == CONTENT

    def test_a_large_document_is_given_in_pieces(self, world: World) -> None:
        content = bytes(range(251)) * (2 * CHUNK // 251 + 1)
        assert self.read(world, self.arrived(world, content, CHUNK)) == content

    @pytest.mark.parametrize("offset", [1, 299, 300, 301, SIZE - 1, SIZE, SIZE + 1, 2**40])
    def test_reading_begins_anywhere(self, world: World, offset: int) -> None:
        assert self.read(world, self.arrived(world), offset) == CONTENT[offset:]

    def test_reading_before_the_beginning_is_refused(self, world: World) -> None:
        with pytest.raises(CentreRefused, match="chunk"):
            self.read(world, self.arrived(world), -1)

    def test_a_document_that_has_not_arrived_whole_is_refused(self, world: World) -> None:
        fact = expected(world)
        assert isinstance(fact.body, DocumentAdded)
        session = world.sign_in(SALMA)
        for size in (0, 300):
            if size:
                world.central.put_chunk(piece(fact, CONTENT, 0, size))
            with pytest.raises(CentreRefused, match="document"):
                world.central.get_chunk(session, fact.body.document, 0)

    def test_nobody_reads_another_person_s_document_or_one_that_is_not_there(self, world: World) -> None:
        session = world.sign_in(HAMAD)
        for document in (self.arrived(world), uuid4()):
            with pytest.raises(CentreRefused, match="document"):
                world.central.get_chunk(session, document, 0)

    def test_a_refused_reading_does_not_prolong_the_session(self, world: World) -> None:
        session = world.sign_in(SALMA)
        world.clock.forward(minutes=14)
        with pytest.raises(CentreRefused, match="document"):
            world.central.get_chunk(session, uuid4(), 0)
        world.clock.forward(minutes=1)
        with pytest.raises(CentreRefused, match="session"):
            world.central.pull(session, 0)

    def test_without_a_session_nothing_is_read(self, world: World) -> None:
        with pytest.raises(CentreRefused, match="session"):
            world.central.get_chunk("made up", self.arrived(world), 0)


class TestDocumentsInMemory(MemoryWorld, DocumentsContract):
    pass


class TestDocumentsInSqlite(SqliteWorld, DocumentsContract):
    pass


class TestReadingInMemory(MemoryWorld, ReadingContract):
    pass


class TestReadingInSqlite(SqliteWorld, ReadingContract):
    pass
