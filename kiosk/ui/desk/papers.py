"""The documents of the open case: what is fetched, what is under way, and which two are looked at."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.words import Words
from kiosk.services.desk_work import Paper, ReadCase
from kiosk.ui.background import Lane, Task
from kiosk.ui.desk import faults
from kiosk.ui.desk.answers import row_name
from kiosk.ui.desk.room import Room
from kiosk.ui.pictures import png_image, png_within

DRAWN_WIDE = 1240
"""Pixels of a drawn page: A4 at 150 dpi, so that it can be enlarged."""
THUMB_WIDE, THUMB_HIGH = 62, 84


class Papers(QObject):
    """Kept while the case is open. changed: a document's id, when it came, failed or got on. places: what is looked at,
    one or two beside each other. thumbs: the first page of what came, small.
    """

    changed = Signal(object)
    _came = Signal(object, float)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room
        self.documents: tuple[DocumentOnFile, ...] = ()
        self.names: dict[UUID, Words] = {}
        self.papers: dict[UUID, Paper] = {}
        self.thumbs: dict[UUID, QImage] = {}
        self.failures: dict[UUID, Words] = {}
        self.shares: dict[UUID, float] = {}
        self.places: list[UUID] = []
        self._tasks: dict[UUID, Task] = {}
        self._came.connect(self._get_on)

    def show_case(self, read: ReadCase | None) -> None:
        """Of another case, or of the same one read anew: what was fetched of it stays."""
        self.documents = read.state.documents if read else ()
        self.names = {d.id: row_name(read, d.key, d.kind) for d in self.documents} if read else {}
        known = {document.id for document in self.documents}
        for id in [id for id in self._tasks if id not in known]:
            self.cancel(id)
        self.papers = {id: paper for id, paper in self.papers.items() if id in known}
        self.thumbs = {id: thumb for id, thumb in self.thumbs.items() if id in known}
        self.failures = {id: words for id, words in self.failures.items() if id in known}
        self.places = [id for id in self.places if id in known]

    def document(self, id: UUID) -> DocumentOnFile | None:
        return next((d for d in self.documents if d.id == id), None)

    def look_at(self, id: UUID, *, beside: bool = False) -> None:
        """Show it alone, or beside the one that is shown."""
        others = [other for other in self.places if other != id]
        self.places = [*others[:1], id] if beside and others else [id]
        self.fetch(id)

    def put_away(self, id: UUID) -> None:
        self.cancel(id)
        self.places = [other for other in self.places if other != id]

    def fetch(self, id: UUID) -> None:
        """Ask for it unless it is here or under way."""
        document = self.document(id)
        if document is None or id in self.papers or id in self._tasks:
            return
        self.failures.pop(id, None)
        self.shares[id] = 0.0
        room, seat, told = self.room, self.room.seat, self._came.emit
        held: list[Task] = []

        def job() -> tuple[Paper, QImage] | None:
            cancelled = held[0].is_cancelled if held else _never
            paper = room.work.paper(seat, document, DRAWN_WIDE, lambda share: told(id, share), cancelled)
            return (paper, _thumb(paper)) if paper is not None else None

        task = room.ask(job, lambda found: self._here(id, found), lambda e: self._failed(id, e), Lane.DEVICE)
        held.append(task)
        self._tasks[id] = task

    def draw(self, png: bytes, drawn: Callable[[QImage], None]) -> Task:
        """Read a page beside the screen: a large one takes longer than a finger should wait."""
        return self.room.ask(lambda: png_image(png), drawn, lane=Lane.PICTURE)

    def cancel(self, id: UUID) -> None:
        """Stop fetching; it can be asked for again."""
        task = self._tasks.pop(id, None)
        if task is not None:
            task.cancel()
            self.shares.pop(id, None)
            self.changed.emit(id)

    def interrupted(self) -> None:
        """What was under way was given to nobody; it can be fetched again."""
        self._tasks.clear()
        self.shares.clear()

    def is_coming(self, id: UUID) -> bool:
        return id in self._tasks

    def drop(self) -> None:
        """Nothing of this case stays."""
        for id in list(self._tasks):
            self.cancel(id)
        self.papers.clear()
        self.thumbs.clear()
        self.failures.clear()
        self.places.clear()
        self.names.clear()
        self.documents = ()

    def _get_on(self, id: UUID, share: float) -> None:
        if id in self._tasks:
            self.shares[id] = share
            self.changed.emit(id)

    def _here(self, id: UUID, found: tuple[Paper, QImage] | None) -> None:
        self._tasks.pop(id, None)
        if found is not None:
            self.papers[id], self.thumbs[id] = found
        self.changed.emit(id)

    def _failed(self, id: UUID, error: Exception) -> None:
        self._tasks.pop(id, None)
        self.failures[id] = faults.sentence(error)
        self.changed.emit(id)
        self.room.noticed(error)


def _thumb(paper: Paper) -> QImage:
    """Null where there is nothing to be seen."""
    return png_within(paper.pages[0], THUMB_WIDE, THUMB_HIGH) if paper.pages else QImage()


def _never() -> bool:
    return False
