"""One decision: what it is, the amount or the reasons, what comes next; and its letter on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.kit.request_card import chips_of_page
from kiosk.ui.look import Look
from kiosk.ui.screens.case import Row
from kiosk.ui.screens.done_words import MESSAGE, Message, Paper
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.paper_fault import Lost
from kiosk.ui.screens.requests import eye_button

NOT_PRINTED = tr("The letter could not be printed.")
STANDS = tr("The decision stands, with paper or without.")
LETTER = {
    Paper.PRINTING: (Tone.INFO, tr("The letter is being printed…"), None),
    Paper.PRINTED: (Tone.OK, tr("The letter is ready below the screen."), None),
    Paper.FILED: (
        Tone.OK,
        tr("The letter was saved as a file."),
        tr("This kiosk has no printer, so no paper comes out."),
    ),
    Paper.FAILED: (Tone.ERROR, NOT_PRINTED, STANDS),
}


@dataclass(frozen=True, slots=True)
class DecisionView:
    """title: what it is of. chip: the outcome. rows: label and words each.

    reference: the application's, for the buttons' names.
    """

    title: Words
    reference: str
    number: Words
    chip: tuple[Tone, Words]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DecisionRoutes:
    """eye, appeal: None where there are no reasons, or where no appeal can be raised."""

    print: Callable[[], None]
    eye: Callable[[], None] | None
    appeal: Callable[[], None] | None
    back: Callable[[], None]


class DecisionScreen:
    """paper, why: how the letter stands. message: how the message with the number does, where no letter came out."""

    name = "decision"

    def __init__(self, view: DecisionView, routes: DecisionRoutes) -> None:
        self.view, self._routes = view, routes
        self.paper = Paper.NONE
        self.why: Words | None = None
        self.message = Message.NONE

    def content(self, look: Look) -> Content:
        view = self.view
        card = InfoCard(look, tr("The decision"))
        for label, words in view.rows:
            card.add_row(label, words)
        form: list[QWidget] = [chips_of_page(look, (view.chip,)), card]
        if self.paper in LETTER:
            tone, title, sentence = LETTER[self.paper]
            form.append(Banner(look, tone, title, self.why or sentence, "printer"))
        if self.message in MESSAGE:
            form.append(Banner(look, *MESSAGE[self.message], "device-mobile"))
        form.append(Flow(look, self._buttons(look)))
        forward = None
        if self._routes.appeal is not None:
            forward = Action("appeal", tr("Submit an appeal"), self._routes.appeal, "scales", Part.PRIMARY)
        back = Action("back", BACK, self._routes.back)
        return Content(view.title, form, view.number, back=back, forward=forward, low=False)

    def _buttons(self, look: Look) -> list[KioskButton]:
        words = tr("Print the letter") if self.paper in (Paper.NONE, Paper.PRINTING) else tr("Another copy")
        letter = KioskButton(look, "print_letter", words, Part.SECONDARY, "printer", mm=21.8)
        letter.does(self._routes.print)
        eye = [eye_button(look, self.view.reference, self._routes.eye)] if self._routes.eye is not None else []
        return [*eye, *([] if self.paper is Paper.PRINTING else [letter])]

    @property
    def lost(self) -> Lost:
        """What is said of it where its letter does not come out."""
        return Lost(NOT_PRINTED, STANDS, tr("Application number"), self.view.reference)

    def keep(self) -> None:
        """Nothing is typed here."""
