"""The second lane: documents travel in pieces, resume where they broke off, and never hold up facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import structlog

from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.portion import Portion
from kiosk.services.ports import CHUNK, Central, Chunk, LocalStore, StoredDocument

SMALLEST = CHUNK // 16
"""Bytes of a piece on the worst of lines."""

TRIES = 3
"""So often a document whose checksum came out wrong is sent: the line may have spoilt it."""

NOT_THIS_ONE = frozenset({"checksum", "document", "too_large", "chunk"})
"""The codes by which the centre refuses one document; any other is about this kiosk, and ends the round."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class DocumentLane:
    store: LocalStore
    central: Central
    piece: Portion = field(default_factory=lambda: Portion(CHUNK, SMALLEST))

    def send(self, between: Callable[[], object], stopped: Callable[[], bool]) -> bool:
        """Send what may travel; whether anything has arrived. ``between`` is called after each piece.

        A document that the centre keeps refusing is parked. Raises CentreUnreachable, CentreRefused.
        """
        arrived = False
        while not stopped() and (document := self._departing()):
            try:
                for _ in self._pieces(document):
                    between()
                    if stopped():
                        return arrived
            except CentreRefused as refused:
                if refused.code not in NOT_THIS_ONE:
                    raise
                self._note(document, refused.code)
            else:
                with self.store.work() as work:
                    work.document_arrived(document.id)
                arrived = True
        return arrived

    def _departing(self) -> StoredDocument | None:
        with self.store.work() as work:
            return work.departing_document()

    def _pieces(self, document: StoredDocument) -> Iterator[int]:
        """Send from where the centre stands; gives what has arrived after each piece, and ends when all has."""
        total = len(document.content)
        arrived = self.central.document_offset(document.id, document.sha256)
        while arrived < total:
            data = document.content[arrived : arrived + self.piece.now]
            with self.piece.carried():
                now_arrived = self.central.put_chunk(Chunk(document.id, document.sha256, total, arrived, data))
            if now_arrived <= arrived:
                raise CentreUnreachable("the document does not get on")  # the next round asks afresh where it stands
            arrived = now_arrived
            if arrived < total:
                with self.store.work() as work:
                    work.document_progress(document.id, arrived)
            yield arrived

    def _note(self, document: StoredDocument, code: str) -> None:
        with self.store.work() as work:
            work.document_progress(document.id, 0)
            if work.document_refused(document.id) >= (TRIES if code == "checksum" else 1):
                work.park_document(document.id, code)
                log.error("the centre refuses a document", code=code)
