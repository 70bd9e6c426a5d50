"""«هل الصورة واضحة؟»: the document as it will be kept, page by page, larger or smaller."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.sheet_view import ZOOMS, SheetView
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.steps import Way

OTHER_FILE = tr("Another file")
PARTS = 4  # steps from the top of an enlarged page to its bottom


@dataclass(frozen=True, slots=True)
class PreviewRoutes:
    """remove: None for a file that is only being judged. again: what its way back is called. more: adds a page."""

    keep: Callable[[], None]
    retake: Callable[[], None]
    remove: Callable[[], None] | None = None
    again: Words = OTHER_FILE
    more: Callable[[], None] | None = None


class PreviewScreen:
    """pages: one PNG each. at: the one that is shown first."""

    name = "preview"

    def __init__(
        self, document: Words, pages: tuple[bytes, ...], routes: PreviewRoutes, step: Way, at: int = 0
    ) -> None:
        self._document, self._pages, self._routes, self._step = document, pages, routes, step
        self._page, self._zoom, self._part = at, 0, 0
        self.rebuild: Callable[[], None] = self.keep

    def content(self, look: Look) -> Content:
        number = tr("Page {n} of {total}").fill(n=ltr(str(self._page + 1)), total=ltr(str(len(self._pages))))
        view = SheetView(look, self._pages[self._page], self._zoom, self._part / PARTS, look.say(number))
        settled = self._routes.remove is not None
        on = tr("Back to the list") if settled else tr("Clear, continue")
        caption = [Text(look, number, Role.BODY, "text2", center=True)] if len(self._pages) > 1 else []
        return Content(
            tr("Is the picture clear?"),
            [view, *caption, Flow(look, self._buttons(look))],
            tr("{document}. Names, numbers and dates read easily.").fill(document=self._document),
            progress=self._step.widget(look),
            back=Action("retake", self._routes.again, self._routes.retake, "arrow-counter-clockwise"),
            forward=Action("clear", on, self._routes.keep, "check", Part.PRIMARY),
            low=False,
        )

    def _buttons(self, look: Look) -> list[KioskButton]:
        add, most = self._button, len(ZOOMS) - 1
        buttons = [
            add(look, "zoom_in", tr("Larger"), "magnifying-glass-plus", self._larger, self._zoom < most),
            add(look, "zoom_out", tr("Smaller"), "magnifying-glass-minus", self._smaller, self._zoom > 0),
        ]
        if self._zoom:
            buttons.append(add(look, "part_down", tr("Lower"), "caret-down", self._lower, self._part < PARTS))
            buttons.append(add(look, "part_up", tr("Higher"), "caret-up", self._higher, self._part > 0))
        if len(self._pages) > 1:
            buttons.append(add(look, "next_page", tr("Next page"), "files", self._turn, True))
        if self._routes.more is not None:
            buttons.append(add(look, "more", tr("Another page"), "plus", self._routes.more, True))
        if self._routes.remove is not None:
            remove = KioskButton(look, "remove", tr("Remove"), Part.DELETE, "trash")
            remove.does(self._routes.remove)
            buttons.append(remove)
        return buttons

    @staticmethod
    def _button(look: Look, name: str, words: Words, icon: str, run: Callable[[], None], possible: bool) -> KioskButton:
        button = KioskButton(look, name, words, Part.NEUTRAL, icon)
        button.setEnabled(possible)
        button.does(run)
        return button

    def _larger(self) -> None:
        self._zoom += 1
        self.rebuild()

    def _smaller(self) -> None:
        self._zoom, self._part = self._zoom - 1, 0
        self.rebuild()

    def _lower(self) -> None:
        self._part += 1
        self.rebuild()

    def _higher(self) -> None:
        self._part -= 1
        self.rebuild()

    def _turn(self) -> None:
        self._page, self._part = (self._page + 1) % len(self._pages), 0
        self.rebuild()

    def keep(self) -> None:
        """Nothing is typed here."""
