"""Files that are added freely to an act: one after the other, until there are enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.forms import Attachments, DueDocument
from kiosk.domain.words import Words
from kiosk.ui.journey.files import Files
from kiosk.ui.journey.filling import Filling
from kiosk.ui.screens.attachments import Attached, AttachmentsRoutes, AttachmentsScreen, AttachmentsWords
from kiosk.ui.steps import Way


@dataclass(slots=True)
class Attaching:
    """wanted: what the form takes. back, forward: before and after the list of files."""

    filling: Filling
    wanted: Attachments
    words: AttachmentsWords
    step: Way
    back: Callable[[], None]
    forward: Callable[[], None]
    about: tuple[Words, Words] | None = None

    def begin(self) -> None:
        files, shell = Files(self.filling, self.begin, self.step), self.filling.session.shell
        attached = [Attached(row, *self._measure(row)) for row in attached_rows(self.filling)]
        routes = AttachmentsRoutes(
            self._adder(files.choose),
            files.view,
            files.remove,
            self.forward,
            self.back,
            scan=self._adder(files.scan) if files.scan is not None else None,
            photograph=self._adder(files.photograph) if files.photograph is not None else None,
        )
        screen = AttachmentsScreen(self.wanted, attached, self.words, routes, self.step, self.about)
        screen.rebuild = shell.refresh
        shell.go(screen)

    def _adder(self, take: Callable[[DueDocument], None]) -> Callable[[], None]:
        """Takes something in for the first row that is free."""

        def add() -> None:
            rows = (self.wanted.row(number) for number in range(1, self.wanted.most + 1))
            free = next((row for row in rows if row.key not in self.filling.documents), None)
            if free is not None:
                take(free)

        return add

    def _measure(self, row: DueDocument) -> tuple[int, int]:
        document = self.filling.documents[row.key]
        return document.pages, len(document.content)


def attached_rows(filling: Filling) -> list[DueDocument]:
    """The rows in which there is a file."""
    wanted = filling.programme.attachments
    rows = [wanted.row(number) for number in range(1, wanted.most + 1)] if wanted is not None else []
    return [row for row in rows if row.key in filling.documents]
