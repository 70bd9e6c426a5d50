"""What a page says when it is read aloud: its visible widgets in reading order, each as a sentence.

The same names and descriptions that assistive technology is told, so that whoever listens and whoever uses a screen
reader meet one page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kiosk.domain.words import tr
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.look import Look


class Openness(StrEnum):
    """How much may be heard in the hall. What a person typed, or was told of themselves, only with ALL.

    PUBLIC: nobody is known yet, so every line that is the same for everybody. GUIDE: somebody is, and a line of theirs
    could read like anybody's, so headings, fields and buttons only. ALL: by headphones, or by the person's choice.
    """

    PUBLIC = "public"
    GUIDE = "guide"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Reader:
    """openness: what may be heard. fixed: is this text the same for everybody, with nothing filled in?"""

    look: Look
    openness: Openness
    fixed: Callable[[str], bool]

    def page(self, page: QWidget) -> tuple[str, ...]:
        """Sentence by sentence; what was just said is not said twice."""
        said: list[str] = []
        for sentence in self._inside(page):
            if sentence and not any(sentence in before for before in said[-3:]):
                said.append(sentence)
        return tuple(said)

    def control(self, control: QWidget) -> str:
        """What has the focus now."""
        return " ".join(self._told(control))

    def _inside(self, widget: QWidget) -> Iterator[str]:
        if isinstance(widget, Keyboard):
            return
        if self._speaks(widget):
            yield " ".join(self._told(widget))
            return
        found = [sentence for child in in_reading_order(widget, rtl=self.look.rtl) for sentence in self._inside(child)]
        for text in (widget.accessibleName(), widget.accessibleDescription()):
            if text and not any(text in sentence for sentence in found) and self._may_say(text):
                yield text
        yield from found

    @staticmethod
    def _speaks(widget: QWidget) -> bool:
        return isinstance(widget, (QAbstractButton, QLabel, QLineEdit, QTextEdit, QPlainTextEdit))

    def _may_say(self, text: str) -> bool:
        return self.openness is Openness.ALL or self.fixed(text)

    def _told(self, widget: QWidget) -> Iterator[str]:
        """Its name, what it is and how it stands, and what is told beside it."""
        name = _name(widget)
        if isinstance(widget, QLabel):
            if name and self.openness is not Openness.GUIDE and self._may_say(name):
                yield name
            return
        if name and self._may_say(name):
            yield self._named(widget, name)
        if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
            yield self._filled(widget)
        description = widget.accessibleDescription()
        if description and description not in name and self._may_say(description):
            yield f"{description}."

    def _named(self, widget: QWidget, name: str) -> str:
        say = self.look.say
        if isinstance(widget, QAbstractButton):
            if not widget.isCheckable():
                return say(tr("Button: {name}.").fill(name=name))
            if self.openness is not Openness.ALL:
                return say(tr("Choice: {name}.").fill(name=name))
            chosen = tr("Choice: {name}. Chosen.") if widget.isChecked() else tr("Choice: {name}. Not chosen.")
            return say(chosen.fill(name=name))
        return say(tr("Field: {name}.").fill(name=name))

    def _filled(self, field: QLineEdit | QTextEdit | QPlainTextEdit) -> str:
        """Whether something stands in it; what, only where that may be heard and seen."""
        say, text = self.look.say, field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        if not text.strip():
            return say(tr("Empty.", "a field"))
        hidden = isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal
        if hidden or self.openness is not Openness.ALL:
            return say(tr("Filled in.", "a field"))
        return f"{text}."


def _name(widget: QWidget) -> str:
    """What it is called, after what is written on it where that is another word."""
    shown = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    name = widget.accessibleName() or shown
    return name if shown in name else f"{shown}: {name}"


def in_reading_order(widget: QWidget, *, rtl: bool) -> list[QWidget]:
    """The visible children: as they are laid out, and those in no layout by where they stand."""
    children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isHidden()]
    layout = widget.layout()
    laid = [child for child in _laid_out(layout) if not child.isHidden()] if layout is not None else []
    loose = [child for child in children if not any(child is one for one in laid)]
    loose.sort(key=lambda child: _place(child, rtl=rtl))
    return [*laid, *loose]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _place(child: QWidget, *, rtl: bool) -> tuple[int, int]:
    corner: QPoint = child.pos()
    return corner.y(), -corner.x() if rtl else corner.x()
