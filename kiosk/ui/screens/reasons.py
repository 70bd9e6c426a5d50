"""«العين»: why it was decided so, in the person's own figures, what would change it, and the ways on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.why import ReasonCard, Why
from kiosk.domain.why.changes import one_effect
from kiosk.domain.why.said import CHANGES, NO_PROMISE, NO_SINGLE, facts, origin
from kiosk.domain.words import Say, Words, ltr, tr, verbatim
from kiosk.services.rulings import Ruling
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.request_card import chips_of_page
from kiosk.ui.kit.why_card import Block, BlockRow, WhyCard
from kiosk.ui.kit.why_changes import ChangesPanel
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.done_words import MESSAGE, NO_PRINTER, Message, Paper
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.paper_fault import Lost
from kiosk.ui.why_blocks import REASON, aloud, blocks

APPEAL = tr("Submit an appeal")
THIS_REASON = tr("Appeal against this reason")
NOT_PRINTED = tr("The reasons could not be printed.")
STAYS = tr("They stay on the screen, with paper or without.")
PRINTED = {
    Paper.PRINTING: (Tone.INFO, tr("The reasons are being printed…"), None),
    Paper.PRINTED: (Tone.OK, tr("The reasons are ready below the screen."), None),
    Paper.FILED: (Tone.OK, tr("The reasons were saved as a file."), NO_PRINTER),
    Paper.FAILED: (Tone.ERROR, NOT_PRINTED, STAYS),
}


@dataclass(frozen=True, slots=True)
class ReasonsRoutes:
    """appeal: against one reason of the catalogue, or without one against all of it; None where none can be raised.

    listen: None where this machine has no voice. again: builds the page anew after hiding or showing.
    """

    appeal: Callable[[ReasonCard | None], None] | None
    listen: Callable[[], None] | None
    print: Callable[[], None]
    again: Callable[[], None]
    back: Callable[[], None]


class ReasonsScreen:
    """number: the application's, in words; reference: in digits. until: a sentence on the time for an appeal.

    paper, why_not: how the printed page stands; message: how the message with the number does, where no page came out.
    speaking: it is being read aloud.
    """

    name = "reasons"

    def __init__(
        self, number: Words, reference: str, ruling: Ruling, why: Why, until: Words | None, routes: ReasonsRoutes
    ) -> None:
        self._number, self._reference, self._ruling, self.why = number, reference, ruling, why
        self._until, self._routes = until, routes
        self.hidden = self.speaking = False
        self.paper = Paper.NONE
        self.why_not: Words | None = None
        self.message = Message.NONE

    def content(self, look: Look) -> Content:
        shown = [self._top(look), *([] if self.hidden else self._paper(look))]
        below = [] if self.hidden else self._below(look)
        forward = None
        if self._routes.appeal is not None:
            forward = Action("appeal", self._forward_words, self._appeal_all, "scales", Part.PRIMARY)
        return Content(
            tr("Reasons for the decision"),
            [*shown, *self._cards(look), *below],
            self._number,
            back=Action("back", BACK, self._routes.back),
            forward=forward,
            low=False,
        )

    def _top(self, look: Look) -> QWidget:
        """The outcome and the ways to have all of it otherwise, in one row where the text is not large."""
        top, chip = QWidget(), chips_of_page(look, ((self._ruling.tone, self._ruling.name),))
        direction = QBoxLayout.Direction.TopToBottom if look.large else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction, top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        row.addWidget(chip, 0 if look.large else 1, Qt.AlignmentFlag.AlignVCenter)
        if not self.hidden:
            row.addWidget(Flow(look, self._ways(look), at_end=not look.large), 0 if look.large else 2)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return top

    # ── the cards ───────────────────────────────────────────────────────────────────────────────────────────

    def _cards(self, look: Look) -> Iterator[QWidget]:
        """Hidden, one head stands for all of them."""
        for place, (heading, told) in enumerate(self._told()):
            if place and self.hidden:
                return
            turn, foot = (None if place else self._turn), self._foot(look, place)
            yield WhyCard(look, heading, told, turn, hidden=self.hidden, foot=foot)

    def _told(self) -> Iterator[tuple[Words, list[Block]]]:
        """The heading of each card and its blocks."""
        total, why = len(self.why.cards), tr("Why «{outcome}»?").fill(outcome=self._ruling.name)
        for place, card in enumerate(self.why.cards, start=1):
            counted = tr("Reason {n} of {total}").fill(n=ltr(str(place)), total=ltr(str(total)))
            heading = why if place == 1 else counted
            told = list(blocks(card, counted if place == 1 < total else REASON))
            yield heading, told

    def _foot(self, look: Look, place: int) -> KioskButton | None:
        """With one reason only, the page's own button is for it."""
        card, appeal = self.why.cards[place], self._routes.appeal
        if appeal is None or card.reason is None or len(self.why.cards) == 1:
            return None
        button = KioskButton(look, f"appeal_{card.code}", THIS_REASON, Part.SECONDARY, "scales")
        button.does(lambda: appeal(card))
        return button

    # ── around them ─────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _officers_words(self) -> Block | None:
        if not self._ruling.words:
            return None
        return Block("chat-circle-text", tr("The officer's words"), (verbatim(self._ruling.words),))

    def _below(self, look: Look) -> Iterator[QWidget]:
        if self._officers_words is not None:
            panel = Panel(look)
            panel.column.addWidget(BlockRow(look, self._officers_words))
            yield panel
        if self.why.changes:
            told = tuple(facts(self.why.changes))
            yield ChangesPanel(look, CHANGES, NO_PROMISE, told, one_effect(self.why.changes))
        elif self.why.without_a_way:
            yield CheckLine(look, "info", NO_SINGLE, "text2", Role.BODY)
        rests = origin(self.why)
        if rests is not None:
            yield CheckLine(look, "calculator", rests, "text2", Role.BODY)
        if self._until is not None:
            yield CheckLine(look, "clock", self._until, "text2", Role.BODY)

    def _ways(self, look: Look) -> list[KioskButton]:
        buttons = []
        if self._routes.listen is not None:
            words, icon = (tr("Stop listening"), "stop") if self.speaking else (tr("Listen"), "speaker-high")
            buttons.append(KioskButton(look, "listen", words, Part.SECONDARY, icon, mm=21.8))
            buttons[-1].does(self._routes.listen)
        words = tr("Print") if self.paper in (Paper.NONE, Paper.PRINTING) else tr("Another copy")
        buttons.append(KioskButton(look, "print_reasons", words, Part.SECONDARY, "printer", mm=21.8))
        buttons[-1].does(self._print)
        return buttons

    def _paper(self, look: Look) -> Iterator[Banner]:
        if self.paper in PRINTED:
            tone, title, sentence = PRINTED[self.paper]
            yield Banner(look, tone, title, self.why_not or sentence, "printer")
        if self.message in MESSAGE:
            yield Banner(look, *MESSAGE[self.message], "device-mobile")

    # ── what is done ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _forward_words(self) -> Words:
        return THIS_REASON if self._only is not None else APPEAL

    @property
    def _only(self) -> ReasonCard | None:
        """The one reason, where there is one only and it is known."""
        one = self.why.cards[0] if len(self.why.cards) == 1 else None
        return one if one is not None and one.reason is not None else None

    def _appeal_all(self) -> None:
        if self._routes.appeal is not None:
            self._routes.appeal(self._only)

    def _print(self) -> None:
        """Once: a touch while it comes out asks for no second one."""
        if self.paper is not Paper.PRINTING:
            self._routes.print()

    def _turn(self) -> None:
        self.hidden = not self.hidden
        self._routes.again()

    def spoken(self, say: Say) -> str:
        """Every word of the page but those of its buttons, a sentence a line."""
        return aloud(self._words(), say)

    def _words(self) -> Iterator[Words]:
        yield from (tr("Reasons for the decision"), self._number, self._ruling.name)
        for heading, told in self._told():
            yield heading
            for block in told:
                yield from block.said
        if self._officers_words is not None:
            yield from self._officers_words.said
        if self.why.changes:
            yield from (CHANGES, NO_PROMISE)
            for pair in facts(self.why.changes):
                yield from pair
            effect = one_effect(self.why.changes)
            yield from (effect,) if effect is not None else ()
        elif self.why.without_a_way:
            yield NO_SINGLE
        yield from (words for words in (origin(self.why), self._until) if words is not None)

    @property
    def lost(self) -> Lost:
        """What is said of it where it does not come out."""
        return Lost(NOT_PRINTED, STAYS, tr("Application number"), self._reference)

    def keep(self) -> None:
        """Nothing is typed here."""
