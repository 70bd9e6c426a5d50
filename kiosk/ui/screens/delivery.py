"""An application and each of its documents: what waits, what is arriving, what has arrived, what a clerk must see."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.words import Words
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.state_list import StateLine, StateList
from kiosk.ui.look import Look


class DeliveryScreen:
    """lines: usually as many while the page stands, in changing states; others are shown when it is built anew."""

    def __init__(
        self,
        name: str,
        heading: Words,
        lines: Sequence[StateLine],
        *,
        hint: Words | None = None,
        back: Action | None = None,
        forward: Action | None = None,
    ) -> None:
        self.name, self._heading, self._lines, self._hint = name, heading, lines, hint
        self._back, self._forward = back, forward
        self._list: StateList | None = None

    def content(self, look: Look) -> Content:
        self._list = StateList(look, self._lines)
        return Content(self._heading, [self._list], self._hint, back=self._back, forward=self._forward, low=False)

    def tell(self, lines: Sequence[StateLine]) -> None:
        """Shown at once, in place: neither the focus nor what was scrolled moves."""
        alike, self._lines = len(lines) == len(self._lines), lines
        if self._list is not None and alike:
            self._list.tell(lines)

    def keep(self) -> None:
        self._list = None  # it goes with the page
