"""«هل الصورة واضحة؟»: one scanned page, with what is wrong with it and what to do about that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.papers import CardMatch, Flaw, Paper
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.look import Look
from kiosk.ui.scan_words import FLAWS
from kiosk.ui.screens.card_number import number_question, number_tick
from kiosk.ui.screens.preview import CLEAR, GO_ON, PAGE, READABLE, delete
from kiosk.ui.screens.zoom import Zoom, plain
from kiosk.ui.steps import Way

AGAIN = tr("Scan again")
AS_IT_IS = tr("Continue as it is")
MORE = {Paper.SHEET: tr("Scan another page"), Paper.CARD: tr("Scan the other side")}


@dataclass(frozen=True, slots=True)
class CheckRoutes:
    """more: keep it and scan another page; None where there is no room for one."""

    keep: Callable[[], None]
    retake: Callable[[], None]
    more: Callable[[], None] | None
    remove: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Looked:
    """The page that is judged. number, total: its place among the document's pages."""

    png: bytes
    flaws: Sequence[Flaw]
    number: int
    total: int


class CheckScreen:
    """The recommended way is the filled one: on where the page is clear, else once more. card: what the number on it
    says; it may be known only after a while.
    """

    name = "scanned"

    def __init__(self, document: Words, paper: Paper, looked: Looked, routes: CheckRoutes, step: Way) -> None:
        self._document, self._paper, self._looked = document, paper, looked
        self._routes, self._step = routes, step
        self.zoom = Zoom(self.keep)
        self.card = CardMatch.UNREAD

    def content(self, look: Look) -> Content:
        clear, looked = not self._looked.flaws, self._looked
        number = PAGE.fill(n=ltr(str(looked.number)), total=ltr(str(looked.total)))
        keep = Action("clear", GO_ON, self._routes.keep, "check", Part.PRIMARY)
        as_it_is = Action("as_it_is", AS_IT_IS, self._routes.keep, "check", Part.SECONDARY)
        again = Part.SECONDARY if clear else Part.PRIMARY
        return Content(
            CLEAR,
            [*self._flaws(look), self.zoom.view(look, looked.png, number), *self._signs(look), self._buttons(look)],
            READABLE.fill(document=self._document),
            progress=self._step.widget(look),
            back=Action("retake", AGAIN, self._routes.retake, "arrow-counter-clockwise", again),
            forward=keep if clear else as_it_is,
            low=False,
        )

    def _flaws(self, look: Look) -> list[QWidget]:
        said: list[QWidget] = [
            Banner(look, Tone.WARN, FLAWS[self._paper][flaw].fill(document=self._document))
            for flaw in self._looked.flaws
        ]
        return [*said, *number_question(look, self.card)]

    def _signs(self, look: Look) -> list[QWidget]:
        """That it was looked at, and found good; which page it is, where there are several."""
        signs: list[QWidget] = []
        if not self._looked.flaws:
            signs.append(CheckLine(look, "check-circle:fill", tr("The edges show and the writing is steady.")))
        signs += number_tick(look, self.card)
        if self._looked.total > 1:
            number = PAGE.fill(n=ltr(str(self._looked.number)), total=ltr(str(self._looked.total)))
            signs.append(CheckLine(look, "files", number, "text2"))
        return signs

    def _buttons(self, look: Look) -> Flow:
        buttons = self.zoom.buttons(look)
        if self._routes.more is not None:
            buttons.append(plain(look, "more", MORE[self._paper], "plus-circle", self._routes.more))
        return Flow(look, [*buttons, delete(look, "remove", self._routes.remove)])

    def keep(self) -> None:
        """Nothing is typed here."""
