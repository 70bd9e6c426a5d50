"""Text size, line spacing, height and colours: chosen by seeing them, at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.look import Look, Role, TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.preferences import Preferences

SIZES = {
    TextSize.S: tr("Small text"),
    TextSize.M: tr("Medium text"),
    TextSize.L: tr("Large text"),
    TextSize.XL: tr("Very large text"),
}
THEMES = {
    Theme.NORMAL: tr("Usual colours"),
    Theme.LIGHT: tr("Black on white"),
    Theme.DARK: tr("White on black"),
    Theme.CALM: tr("Calm colours"),
}

LOWER = tr("Lower the buttons")
USUAL_HEIGHT = tr("Buttons at the usual height")


class AppearanceScreen:
    """prefer: called with what was chosen. Each button is drawn as what it would bring; the last takes all back."""

    def __init__(self, prefer: Callable[..., None], done: Action) -> None:
        self._prefer, self._done = prefer, done

    def _buttons(self, look: Look) -> list[QWidget]:
        raise NotImplementedError

    def _content(self, look: Look, icon: str, heading: Words, hint: Words) -> Content:
        usual = KioskButton(look, "as_usual", tr("Everything as usual"), Part.SECONDARY, "arrow-counter-clockwise")
        usual.does(self._as_usual)
        return Content(heading, [*self._buttons(look), usual], hint, icon, forward=self._done, low=False)

    def _as_usual(self) -> None:
        """Size, lines, height and colours; the language is no matter of comfort (design rule 17)."""
        usual = Preferences()
        self._prefer(size=usual.size, roomy=usual.roomy, theme=usual.theme, low=usual.low)

    def _button(self, look: Look, drawn: Look, name: str, words: Words, *, chosen: bool) -> KioskButton:
        icon = "check-circle:fill" if chosen else "circle"
        button = KioskButton(drawn, name, look.text(words), Part.NEUTRAL, icon, mm=26, role=Role.BUTTON)
        button.setCheckable(True)
        button.choose(on=chosen)
        return button

    def keep(self) -> None:
        """Each touch takes effect at once."""


class TextSizeScreen(AppearanceScreen):
    name = "text_size"

    def content(self, look: Look) -> Content:
        return self._content(look, "text-aa", tr("Which text size is comfortable?"), tr("The page changes at once."))

    def _buttons(self, look: Look) -> list[QWidget]:
        buttons: list[QWidget] = []
        for size, words in SIZES.items():
            name = f"size_{size}"
            button = self._button(look, replace(look, size=size), name, words, chosen=size is look.size)
            button.does(self._chooser(size))
            buttons.append(button)
        roomy = self._button(look, look, "roomy", tr("Wider lines"), chosen=look.roomy)
        roomy.does(self._toggle_roomy(look.roomy))
        return [*buttons, roomy, *self._lower(look)]

    def _lower(self, look: Look) -> list[QWidget]:
        """Nothing on a panel that hangs low enough."""
        if not look.can_lower:
            return []
        prefer = self._prefer
        lower = self._button(look, look, "lower", LOWER, chosen=look.low)
        lower.does(lambda: prefer(low=not look.low))
        return [lower]

    def _chooser(self, size: TextSize) -> Callable[[], None]:
        prefer = self._prefer
        return lambda: prefer(size=size)

    def _toggle_roomy(self, now: bool) -> Callable[[], None]:
        prefer = self._prefer
        return lambda: prefer(roomy=not now)


class ColoursScreen(AppearanceScreen):
    name = "colours"

    def content(self, look: Look) -> Content:
        return self._content(look, "palette", tr("Which colours are comfortable?"), tr("The page changes at once."))

    def _buttons(self, look: Look) -> list[QWidget]:
        buttons: list[QWidget] = []
        for theme, words in THEMES.items():
            drawn = replace(look, theme=theme)
            button = self._button(look, drawn, f"theme_{theme}", words, chosen=theme is look.theme)
            button.does(self._chooser(theme))
            buttons.append(button)
        return buttons

    def _chooser(self, theme: Theme) -> Callable[[], None]:
        prefer = self._prefer
        return lambda: prefer(theme=theme)
