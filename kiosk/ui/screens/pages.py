"""The pages of a scanned document: looked at closely, put in order, taken out, and more of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.domain.papers import Flaw, Paper
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.item_card import AddCard
from kiosk.ui.kit.page_card import PageCard
from kiosk.ui.look import Look
from kiosk.ui.scan_words import NAMES
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.preview import GO_ON
from kiosk.ui.screens.scanned import AS_IT_IS, MORE
from kiosk.ui.steps import Way

ONE_PAGE = tr("Page {n}")


@dataclass(frozen=True, slots=True)
class PagesRoutes:
    """Those about a page are given its place, from 0. more: None where there is no room for another page."""

    view: Callable[[int], None]
    earlier: Callable[[int], None]
    later: Callable[[int], None]
    remove: Callable[[int], None]
    more: Callable[[], None] | None
    keep: Callable[[], None]
    back: Callable[[], None]


@dataclass(frozen=True, slots=True)
class PageOf:
    """small: as it is seen on its card."""

    small: QImage
    flaws: Sequence[Flaw]


class PagesScreen:
    """left_over: sheets that had no room any more."""

    name = "pages"

    def __init__(
        self, document: Words, paper: Paper, pages: Sequence[PageOf], routes: PagesRoutes, step: Way, left_over: int = 0
    ) -> None:
        self._document, self._paper, self.pages = document, paper, pages
        self._routes, self._step, self._left_over = routes, step, left_over

    def content(self, look: Look) -> Content:
        form: list[QWidget] = []
        if self._left_over:
            many = tr("%n sheet(s) had no room. They can be added as a document of their own.", "", 0)
            form.append(Banner(look, Tone.WARN, many.count(self._left_over)))
        form += [self._card(look, place, page) for place, page in enumerate(self.pages)]
        if self._routes.more is not None:
            more = AddCard(look, "more", MORE[self._paper])
            more.does(self._routes.more)
            form.append(more)
        return Content(
            tr("Are the pages clear and in order?"),
            form,
            self._document,
            progress=self._step.widget(look),
            back=Action("back", BACK, self._routes.back),
            forward=self._forward(),
            low=False,
        )

    def _forward(self) -> Action:
        if any(page.flaws for page in self.pages):
            return Action("as_it_is", AS_IT_IS, self._routes.keep, "check", Part.SECONDARY)
        return Action("clear", GO_ON, self._routes.keep, "check", Part.PRIMARY)

    def _card(self, look: Look, place: int, page: PageOf) -> PageCard:
        title = ONE_PAGE.fill(n=ltr(str(place + 1)))
        clear = Chip(look, Tone.OK, tr("Clear", "a scanned page"))
        chip = Chip(look, Tone.WARN, NAMES[page.flaws[0]]) if page.flaws else clear
        return PageCard(look, f"page_{place}", title, page.small, chip, self._buttons(look, place, title))

    def _buttons(self, look: Look, place: int, title: Words) -> list[KioskButton]:
        routes, last = self._routes, len(self.pages) - 1
        buttons = [self._button(look, f"view_{place}", tr("View"), Part.SECONDARY, "eye", place, routes.view)]
        if place > 0:
            words = tr("Earlier", "a page, in the order")
            buttons.append(
                self._button(look, f"earlier_{place}", words, Part.NEUTRAL, "arrow-up", place, routes.earlier)
            )
        if place < last:
            words = tr("Later", "a page, in the order")
            buttons.append(self._button(look, f"later_{place}", words, Part.NEUTRAL, "arrow-down", place, routes.later))
        buttons.append(self._button(look, f"remove_{place}", tr("Remove"), Part.DELETE, "trash", place, routes.remove))
        for button in buttons:
            button.setAccessibleDescription(look.say(title))
        return buttons

    @staticmethod
    def _button(
        look: Look, name: str, words: Words, part: Part, icon: str, place: int, run: Callable[[int], None]
    ) -> KioskButton:
        button = KioskButton(look, name, words, part, icon)
        button.does(lambda: run(place))
        return button

    def keep(self) -> None:
        """Nothing is typed here."""
