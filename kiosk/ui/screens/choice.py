"""A page of large choice cards: one touch chooses and goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.words import Words
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.look import Look


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
    ) -> None:
        self.name, self._heading, self._offers, self._hint, self._back = name, heading, offers, hint, back

    def content(self, look: Look) -> Content:
        cards = [self._card(look, offer) for offer in self._offers]
        return Content(self._heading, cards, self._hint, back=self._back, low=False, first=cards[0])

    @staticmethod
    def _card(look: Look, offer: Offer) -> ChoiceCard:
        card = ChoiceCard(look, offer.name, offer.title, offer.help, offer.icon)
        card.does(offer.run)
        return card

    def keep(self) -> None:
        """Nothing is typed here."""
