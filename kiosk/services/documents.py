"""Documents handed in with an application: taken through the quarantine or scanned here, and kept encrypted until they
have travelled.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from uuid_utils.compat import uuid7

from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import Flaw, flaws_together
from kiosk.services.paper_ports import FinishedPage
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
        return self._held(visit, form, due, taken.pdf, taken.pages)

    def scanned(
        self, visit: Visit, form: str, due: DueDocument, pages: Sequence[FinishedPage], pdf: bytes
    ) -> StoredDocument:
        """Hold what was scanned, with the flaws that the person let pass on its pages; nothing is kept before ``keep``.

        pdf: the pages bound in one.
        """
        together = flaws_together(due.kind.paper, [page.flaws for page in pages])
        flaws = tuple(flaw for page in together for flaw in page)
        return self._held(visit, form, due, pdf, len(pages), tuple(dict.fromkeys(flaws)))

    @staticmethod
    def _held(
        visit: Visit, form: str, due: DueDocument, pdf: bytes, pages: int, flaws: tuple[Flaw, ...] = ()
    ) -> StoredDocument:
        return StoredDocument(
            id=uuid7(),
            person=visit.person,
            form=form,
            kind=due.kind.code,
            key=due.key,
            media_type="application/pdf",
            pages=pages,
            sha256=sha256(pdf).hexdigest(),
            content=pdf,
            flaws=flaws,
        )

    def glimpse(self, path: Path, width: int, cancelled: Callable[[], bool]) -> bytes | None:
        """What an offered file looks like; None where that can't be told."""
        return self.intake.glimpse(path, width, cancelled)

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
