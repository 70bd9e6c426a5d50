"""«العين»: why it was refused, how each reason is mended, and which papers support an appeal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.reasons import Reason
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.services.rulings import Ruling
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.request_card import chips_of_page
from kiosk.ui.kit.why_card import Block, WhyCard
from kiosk.ui.look import Look, Role
from kiosk.ui.saying import listed
from kiosk.ui.screens.form import BACK

NOT_KNOWN = tr("A reason that is new to this kiosk. A clerk explains it.")
"""A centre may know reasons that came after this program."""


@dataclass(frozen=True, slots=True)
class ReasonsRoutes:
    """appeal: None where none can be raised. again: builds the page anew after hiding or showing."""

    appeal: Callable[[], None] | None
    again: Callable[[], None]
    back: Callable[[], None]


class ReasonsScreen:
    """number: the application's, in words. reasons: None for one that is not in the catalogue.

    until: a sentence on the time for an appeal.
    """

    name = "reasons"

    def __init__(
        self,
        number: Words,
        ruling: Ruling,
        reasons: Sequence[Reason | None],
        until: Words | None,
        routes: ReasonsRoutes,
    ) -> None:
        self._number, self._ruling, self._reasons, self._until = number, ruling, reasons, until
        self._routes = routes
        self.hidden = False

    def content(self, look: Look) -> Content:
        heading = tr("Why «{outcome}»?").fill(outcome=self._ruling.name)
        blocks = [*self._blocks(), *self._officers_words()]
        card = WhyCard(look, heading, blocks, self._turn, hidden=self.hidden)
        until = [CheckLine(look, "clock", self._until, "text2", Role.BODY)] if self._until is not None else []
        forward = None
        if self._routes.appeal is not None:
            forward = Action("appeal", tr("Submit an appeal"), self._routes.appeal, "scales", Part.PRIMARY)
        return Content(
            tr("Reasons for the decision"),
            [chips_of_page(look, ((self._ruling.tone, self._ruling.name),)), card, *until],
            self._number,
            back=Action("back", BACK, self._routes.back),
            forward=forward,
            low=False,
        )

    def _blocks(self) -> Iterator[Block]:
        total = len(self._reasons)
        for place, reason in enumerate(self._reasons, start=1):
            label = tr("The reason")
            if total > 1:
                label = tr("Reason {n} of {total}").fill(n=ltr(str(place)), total=ltr(str(total)))
            if reason is None:
                yield Block("x-circle", label, NOT_KNOWN, strong=True)
                continue
            yield Block("x-circle", label, reason.text, strong=True)
            yield Block("wrench", tr("How it is mended"), reason.mend)
            if reason.evidence:
                yield Block("file-pdf", tr("What supports an appeal"), listed(reason.evidence))

    def _officers_words(self) -> Iterator[Block]:
        if self._ruling.words:
            yield Block("chat-circle-text", tr("The officer's words"), verbatim(self._ruling.words))

    def _turn(self) -> None:
        self.hidden = not self.hidden
        self._routes.again()

    def keep(self) -> None:
        """Nothing is typed here."""
