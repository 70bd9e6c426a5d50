"""A page of large choice cards: one touch chooses and goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.words import Words
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.look import Look
from kiosk.ui.steps import Way

HIGH_MM, LOW_MM = 50, 33  # of a card; low where more than a few shall be seen at once, on a wide panel sooner
FEW, SOME = 3, 5


@dataclass(frozen=True, slots=True)
class Offer:
    """One card."""

    name: str
    title: Words
    help: Words
    icon: str
    run: Callable[[], None]


class ChoiceScreen:
    def __init__(
        self,
        name: str,
        heading: Words,
        offers: Sequence[Offer],
        hint: Words | None = None,
        back: Action | None = None,
        step: Way | None = None,
    ) -> None:
        self.name, self._heading, self.offers, self.hint, self._back = name, heading, offers, hint, back
        self._step = step

    def content(self, look: Look) -> Content:
        mm = LOW_MM if len(self.offers) > (SOME if look.portrait else FEW) else HIGH_MM
        cards = [self._card(look, offer, mm) for offer in self.offers]
        progress = self._step.widget(look) if self._step is not None else None
        return Content(self._heading, cards, self.hint, progress=progress, back=self._back, low=False, first=cards[0])

    @staticmethod
    def _card(look: Look, offer: Offer, mm: float) -> ChoiceCard:
        card = ChoiceCard(look, offer.name, offer.title, offer.help, offer.icon, mm)
        card.does(offer.run)
        return card

    def keep(self) -> None:
        """Nothing is typed here."""
