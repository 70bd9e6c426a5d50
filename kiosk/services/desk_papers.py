"""Papers that a desk makes about nobody in particular: on A4, into a folder or through a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.services.place import Place
from kiosk.services.ports import Printed, Printer
from kiosk.services.printing import print_then_note

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class DeskPapers(Generic[P]):
    """render: an A4 PDF of such a paper. folder: writes files. printer: None where none of this desk takes A4."""

    render: Callable[[P], bytes]
    place: Place
    folder: Printer
    printer: Printer | None = None

    def put(self, paper: P, title: str, *, on_paper: bool) -> Printed:
        """title: of the file or the job. Raises LookupError where there is no printer for it."""
        printer = self.printer if on_paper else self.folder
        if printer is None:
            raise LookupError("no printer of this desk takes A4")
        return print_then_note(printer, lambda _width: self.render(paper), title, _nothing)


def _nothing() -> None:
    """No fact is made of it."""
