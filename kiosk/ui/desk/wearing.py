"""Which language and colours the window wears just now. They stay with the machine, not with a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.desk.looks import desk_look
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look
from kiosk.ui.palette import Theme
from kiosk.ui.preferences import Preferences


class Wearing:
    """before: told before a look changes, so that what was typed is kept. after: builds everything anew."""

    def __init__(
        self, window: DeskWindow, translator: Translator, before: Callable[[], None], after: Callable[[], None]
    ) -> None:
        self.window, self.translator = window, translator
        self._before, self._after = before, after
        self.preferences = Preferences()

    @property
    def look(self) -> Look:
        wanted, size = self.preferences, self.window.size()
        rtl = wanted.language.rtl
        return desk_look(self.translator.say, wanted.theme, size.width(), size.height(), rtl=rtl)

    def switch_language(self) -> None:
        other = Language.ENGLISH if self.preferences.language is Language.ARABIC else Language.ARABIC
        self.prefer(language=other)

    def switch_theme(self) -> None:
        """The next of the four."""
        themes = list(Theme)
        self.prefer(theme=themes[(themes.index(self.preferences.theme) + 1) % len(themes)])

    def prefer(self, **changes: object) -> None:
        """Another look at once, without losing what was typed; without a change, the same for another size."""
        self._before()
        self.preferences = replace(self.preferences, **changes)  # type: ignore[arg-type]  # names are Preferences'
        language = self.preferences.language
        if self.translator.language is not language:
            self.translator.use(language)
            direction = Qt.LayoutDirection.RightToLeft if language.rtl else Qt.LayoutDirection.LeftToRight
            QGuiApplication.setLayoutDirection(direction)
        self._after()
