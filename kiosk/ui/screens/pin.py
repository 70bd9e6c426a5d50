"""The clerk's PIN: a keypad page over the one that stands. What is typed is never shown and never kept."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import ErrorSummary
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.text_controls import TextControl
from kiosk.ui.look import Look
from kiosk.ui.screens.form import BACK, CONTINUE

NAME = "clerk_pin"


class PinScreen:
    """check: called with what was typed. why: what the PIN is for. problem: what was wrong with the last try."""

    name = NAME

    def __init__(self, why: Words, check: Callable[[str], None], back: Callable[[], None]) -> None:
        self._why, self._check, self._back = why, check, back
        self._control: TextControl | None = None
        self.problem: Words | None = None

    def content(self, look: Look) -> Content:
        line = LineEdit(look, NAME, ltr=True, big=True, secret=True, keyboard=KeyboardPage.DIGITS)
        self._control = TextControl(look, NAME, line)
        box = FieldBox(look, tr("Clerk's PIN"), None, self._control, alone=True)
        if self.problem is not None:
            box.set_error(self.problem)
        return Content(
            tr("What is the clerk's PIN?"),
            [box],
            self._why,
            "password",
            summary=ErrorSummary(look, [(NAME, self.problem)]) if self.problem else None,
            keyboard=KeyboardPage.DIGITS,
            back=Action("back", BACK, self._back),
            forward=Action("continue", CONTINUE, self._go_on, part=Part.PRIMARY),
            first=line,
        )

    def _go_on(self) -> None:
        if self._control is not None:
            self._check(self._control.value())

    def keep(self) -> None:
        """A PIN is not kept, not even while the page is built anew."""
