"""What the number on a card says to the typed one, as it is shown: a tick, a question, or nothing at all."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.domain.papers import CardMatch
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.look import Look

SAME_NUMBER = tr("The number on the card is the one that was typed.")
OTHER_NUMBER = (
    tr("The number on the card looks like another one"),
    tr("Is it the right card? If so, it can go on as it is."),
)


def number_question(look: Look, match: CardMatch) -> list[QWidget]:
    """It stands above the picture of the card."""
    return [Banner(look, Tone.INFO, *OTHER_NUMBER)] if match is CardMatch.OTHER else []


def number_tick(look: Look, match: CardMatch) -> list[QWidget]:
    """It stands below the picture of the card."""
    return [CheckLine(look, "check-circle:fill", SAME_NUMBER)] if match is CardMatch.SAME else []
