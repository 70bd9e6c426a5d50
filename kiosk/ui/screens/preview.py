"""«هل الصورة واضحة؟»: the document as it will be kept, page by page, larger or smaller."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.papers import CardMatch
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.card_number import number_question, number_tick
from kiosk.ui.screens.zoom import Zoom, plain
from kiosk.ui.steps import Way

CLEAR = tr("Is the picture clear?")
GO_ON = tr("Clear, continue")
OTHER_FILE = tr("Another file")
ANOTHER = tr("Another page")
PAGE = tr("Page {n} of {total}")
READABLE = tr("{document}. Names, numbers and dates read easily.")


@dataclass(frozen=True, slots=True)
class PreviewRoutes:
    """remove: None for a file that is only being judged. again: what its way back is called. more: adds a page,
    further: what that is called.
    """

    keep: Callable[[], None]
    retake: Callable[[], None]
    remove: Callable[[], None] | None = None
    again: Words = OTHER_FILE
    more: Callable[[], None] | None = None
    further: Words = ANOTHER


class PreviewScreen:
    """pages: one PNG each. at: the one that is shown first. card: what the number on a card says; it may be known only
    after a while.
    """

    name = "preview"

    def __init__(
        self, document: Words, pages: tuple[bytes, ...], routes: PreviewRoutes, step: Way, at: int = 0
    ) -> None:
        self._document, self._pages, self._routes, self._step = document, pages, routes, step
        self._page = at
        self.zoom = Zoom(self.keep)
        self.card = CardMatch.UNREAD

    def content(self, look: Look) -> Content:
        number = PAGE.fill(n=ltr(str(self._page + 1)), total=ltr(str(len(self._pages))))
        view = self.zoom.view(look, self._pages[self._page], number)
        settled = self._routes.remove is not None
        on = tr("Back to the list") if settled else GO_ON
        caption = [Text(look, number, Role.BODY, "text2", center=True)] if len(self._pages) > 1 else []
        return Content(
            CLEAR,
            [
                *number_question(look, self.card),
                view,
                *caption,
                *number_tick(look, self.card),
                Flow(look, self._buttons(look)),
            ],
            READABLE.fill(document=self._document),
            progress=self._step.widget(look),
            back=Action("retake", self._routes.again, self._routes.retake, "arrow-counter-clockwise"),
            forward=Action("clear", on, self._routes.keep, "check", Part.PRIMARY),
            low=False,
        )

    def _buttons(self, look: Look) -> list[KioskButton]:
        buttons = self.zoom.buttons(look)
        if len(self._pages) > 1:
            buttons.append(plain(look, "next_page", tr("Next page"), "files", self._turn))
        if self._routes.more is not None:
            buttons.append(plain(look, "more", self._routes.further, "plus", self._routes.more))
        if self._routes.remove is not None:
            buttons.append(delete(look, "remove", self._routes.remove))
        return buttons

    def _turn(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        self.zoom.top()
        self.zoom.rebuild()

    def keep(self) -> None:
        """Nothing is typed here."""


def delete(look: Look, name: str, run: Callable[[], None]) -> KioskButton:
    button = KioskButton(look, name, tr("Remove"), Part.DELETE, "trash")
    button.does(run)
    return button
