"""The rules of the second lane: documents arrive in pieces, resume, and count once their hash is right."""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID

from kiosk.central.rows import Document, DocumentRows
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import CHUNK, Chunk

MAX_BYTES = 25 * 1024 * 1024


def offset(rows: DocumentRows, id: UUID, sha256: str) -> int:
    """How many bytes have arrived; 0 for what is not expected."""
    document = rows.document(id)
    return document.arrived if document and document.sha256 == sha256 else 0


def receive(rows: DocumentRows, chunk: Chunk) -> int | None:
    """Keep a piece; how many bytes have arrived now. A piece that does not fit on changes nothing.

    None when the last piece showed a wrong hash: the pieces are dropped, which must be committed before it is said.
    Raises CentreRefused: "too_large" over 25 MB, "document" for one that no stored fact announced, "chunk" for a
    piece that can't be of this document.
    """
    document = _expected(rows, chunk)
    if chunk.offset != document.arrived:
        return document.arrived
    rows.add_chunk(chunk.document, chunk.total, chunk.offset, chunk.data)
    arrived = chunk.offset + len(chunk.data)
    if arrived == chunk.total and _hash(rows, chunk.document) != document.sha256:
        rows.drop_chunks(chunk.document)
        return None
    return arrived


def read(rows: DocumentRows, person: str, id: UUID, offset: int) -> bytes:
    """At most CHUNK bytes from ``offset`` on. Raises CentreRefused: "document" for one that is not this person's or
    not whole, "chunk" for an offset below 0.
    """
    document = rows.document(id)
    if document is None or document.person != person or not 0 < document.total == document.arrived:
        raise CentreRefused("document")
    if offset < 0:
        raise CentreRefused("chunk")
    return rows.chunk_at(id, offset)[:CHUNK] if offset < document.total else b""


def _expected(rows: DocumentRows, chunk: Chunk) -> Document:
    if chunk.total > MAX_BYTES:
        raise CentreRefused("too_large")
    document = rows.document(chunk.document)
    if document is None or document.sha256 != chunk.sha256:
        raise CentreRefused("document")
    within = chunk.data and chunk.offset >= 0 and chunk.offset + len(chunk.data) <= chunk.total
    if not within or document.total not in (0, chunk.total):
        raise CentreRefused("chunk")
    return document


def _hash(rows: DocumentRows, id: UUID) -> str:
    sum = sha256()
    for data in rows.chunks(id):
        sum.update(data)
    return sum.hexdigest()
