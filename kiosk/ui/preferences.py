"""What a person may set for themselves. Reset when their session ends (design rule 17)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.voice import PLAINLY, Manner
from kiosk.ui.language import Language
from kiosk.ui.look import TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.reading import Openness


@dataclass(frozen=True, slots=True)
class Preferences:
    """roomy: wider line spacing. low: all that is touched lies in the panel's lower part.
    by_button: a touch on an answer only chooses it. listening: pages read themselves, in this manner.

    openness: what of the person may be heard; None until it was asked.
    """

    theme: Theme = Theme.NORMAL
    size: TextSize = TextSize.M
    roomy: bool = False
    low: bool = False
    by_button: bool = False
    language: Language = Language.ARABIC
    listening: bool = False
    manner: Manner = PLAINLY
    openness: Openness | None = None
