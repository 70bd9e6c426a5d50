"""What a person may set for themselves. Reset when their session ends (design rule 17)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.language import Language
from kiosk.ui.look import TextSize
from kiosk.ui.palette import Theme


@dataclass(frozen=True, slots=True)
class Preferences:
    """roomy: wider line spacing."""

    theme: Theme = Theme.NORMAL
    size: TextSize = TextSize.M
    roomy: bool = False
    language: Language = Language.ARABIC
