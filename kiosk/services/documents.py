"""Documents handed in with an application: taken through the quarantine, kept encrypted until they have travelled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from uuid_utils.compat import uuid7

from kiosk.domain.forms import DueDocument
from kiosk.services.ports import Intake, LocalStore, NotTaken, StoredDocument
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Documents:
    store: LocalStore
    intake: Intake

    def take_in(
        self, visit: Visit, form: str, due: DueDocument, path: Path, cancelled: Callable[[], bool]
    ) -> StoredDocument | NotTaken:
        """Redraw the file and hold it; nothing is kept before ``keep``."""
        taken = self.intake.take_in(path, cancelled)
        if isinstance(taken, NotTaken):
            return taken
        return StoredDocument(
            id=uuid7(),
            person=visit.person,
            form=form,
            kind=due.kind.code,
            key=due.key,
            media_type="application/pdf",
            pages=taken.pages,
            sha256=taken.sha256,
            content=taken.pdf,
        )

    def keep(self, document: StoredDocument) -> None:
        """Save it with the draft, instead of an earlier one for the same row."""
        with self.store.work() as work:
            work.put_document(document)

    def remove(self, document: StoredDocument) -> None:
        with self.store.work() as work:
            work.remove_document(document.id)

    def kept(self, visit: Visit, form: str) -> tuple[StoredDocument, ...]:
        with self.store.work() as work:
            return work.documents(visit.person, form)

    def previews(self, document: StoredDocument, width: int) -> tuple[bytes, ...]:
        return self.intake.previews(document.content, width)
