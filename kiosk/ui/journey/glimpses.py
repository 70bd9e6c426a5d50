"""The pictures of files that are offered, shown one after the other as they are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from threading import Event

from kiosk.services.ports import OfferedFile
from kiosk.ui.background import Lane, Task
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.files import FilesScreen

GLIMPSE_WIDTH = 200  # px: as wide as a card's picture at most


@dataclass(slots=True)
class Glimpses:
    session: Session
    _stop: Event = field(default_factory=Event)

    def show(self, screen: FilesScreen) -> None:
        """Of the files that it offers, in place of those that were still to come."""
        documents, background = self.session.suite.documents, self.session.shell.background
        self._stop.set()
        self._stop = stop = Event()
        tasks: list[Task] = []

        def gone() -> bool:
            return stop.is_set() or any(task.is_cancelled() for task in tasks)

        def look(file: OfferedFile) -> bytes | None:
            return None if gone() else documents.glimpse(file.path, GLIMPSE_WIDTH, gone)

        def show(file: OfferedFile, png: bytes | None) -> None:
            if png is not None:
                screen.show_picture(file, png)

        for source in screen.sources or ():
            for file in screen.fitting(source):
                tasks.append(background.run(Lane.DEVICE, partial(look, file), partial(show, file)))

    def stop(self) -> None:
        """Once one is chosen nobody waits for the others' pictures."""
        self._stop.set()
