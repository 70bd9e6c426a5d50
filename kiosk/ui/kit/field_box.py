"""The frame around a control: label, hint, error and echo, for the eye and for assistive technology alike."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.control import Control
from kiosk.ui.kit.known_line import KnownLine
from kiosk.ui.kit.panels import Echo, ErrorLine
from kiosk.ui.kit.spoken_role import read_as_laid_out
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class FieldBox(QWidget):
    """A control with its words.

    alone: the page asks this one thing and its title says what, so the label is only spoken.
    told: a quiet line above the control. aloud: its sentence for whoever has no touch, in its place.
    echoes: keep room for ``set_echo``, so that nothing moves when it comes and goes.
    The words are set in by ``RING``, so that they stand flush with the boxes, whose rings lie in that margin.
    """

    def __init__(
        self,
        look: Look,
        label: Words | str,
        hint: Words | str | None,
        control: Control,
        *,
        alone: bool = False,
        told: Words | None = None,
        aloud: Words | None = None,
        echoes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.control = look, control
        self._label, self._hint = look.text(label), look.text(hint) if hint else ""
        self.setObjectName(f"{control.name}_box")
        self._told, self._aloud = (look.text(words) if words else "" for words in (told, aloud))
        self._error = ""
        self.known: KnownLine | None = None
        self.echo = Echo(look, "check-circle", parent=self) if echoes else None
        self._lay(label_seen=not (alone or control.labels_itself))
        self._describe()

    def _lay(self, *, label_seen: bool) -> None:
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.px(0.5))
        if label_seen:
            label = self._words(self._label, Role.LABEL, "text")
            label.setBuddy(self.control.first_input())
            layout.addWidget(label)
        if self._hint:
            layout.addWidget(self._words(self._hint, Role.BODY, "text2"))
        if self._told:
            layout.addWidget(self._words(self._told, Role.BODY, "text2"))
        layout.addWidget(self.control.widget())
        if self.echo:
            layout.addSpacing(self.look.px(1.5))
            layout.addWidget(self.echo)
        read_as_laid_out(layout)

    @cached_property
    def error_line(self) -> ErrorLine:
        """Above the control; built when there is something to say in it."""
        line = ErrorLine(self.look, parent=self)
        line.setObjectName(f"{self.control.name}_error")
        line.setVisible(False)
        self._column.insertWidget(self._column.indexOf(self.control.widget()), line)
        read_as_laid_out(self._column)
        return line

    def set_known(self, line: KnownLine) -> None:
        """What a source says of the answer, below it."""
        self.known = line
        self._column.addSpacing(self.look.px(0.5))
        self._column.addWidget(line)
        self._describe()

    def say_known(self, words: Words) -> None:
        """Another sentence in its place, where there is one."""
        if self.known is not None:
            self.known.say(words)
            self._describe()

    def _words(self, text: str, role: Role, color: str) -> Text:
        words = Text(self.look, text, role, color, parent=self)
        words.setContentsMargins(RING, 0, RING, 0)
        return words

    def set_error(self, words: Words | str | None) -> None:
        """Show the same sentence as the summary; None takes it away. The answer stays as it was typed."""
        self._error = self.look.text(words) if words else ""
        if self._error or "error_line" in vars(self):
            self.error_line.setText(self._error)
            self.error_line.setVisible(bool(self._error))
        self.control.set_error(self._error or None)
        self._describe()

    def set_echo(self, words: Words | str | None) -> None:
        if self.echo:
            self.echo.show_lines(*((self.look.text(words),) if words else ()))

    def _describe(self) -> None:
        told = self.look.say(tr("Error: {problem}").fill(problem=self._error)) if self._error else ""
        known = self.known.words.text() if self.known is not None else ""
        self.control.describe(self._label, " ".join(part for part in (told, self._hint, self._aloud, known) if part))
