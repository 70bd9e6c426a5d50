"""What every control offers to the page it stands on, and the base that controls share."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.kit.text_area import Writable
from kiosk.ui.look import Look

Value = str | tuple[str, ...]


class Control(Protocol):
    """A control asks one thing. Its value is raw: text as typed, option codes, or a tuple of codes.

    labels_itself: the label is part of the control (a box to tick), so none is drawn above it.
    """

    name: str
    labels_itself: bool

    @property
    def changed(self) -> SignalInstance:
        """Emitted when the person changes the value; never by ``set_value``."""
        ...

    def value(self) -> Value: ...

    def set_value(self, value: Value) -> None: ...

    def set_error(self, text: str | None) -> None: ...

    def first_input(self) -> QWidget: ...

    def describe(self, label: str, description: str) -> None:
        """Tell assistive technology the label, and the hint and error that go with it."""
        ...

    def widget(self) -> QWidget: ...


class ControlBase(QWidget):
    """A control as a widget. Subclasses give ``inputs``, ``value`` and ``set_value``."""

    changed = Signal()
    labels_itself = False
    told_as: ToldAs | None = None

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look, self.name = look, name
        self.setObjectName(name)

    def widget(self) -> QWidget:
        return self

    def inputs(self) -> tuple[QWidget, ...]:
        """What takes the focus, in reading order."""
        raise NotImplementedError

    def value(self) -> Value:
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        raise NotImplementedError

    def first_input(self) -> QWidget:
        return self.inputs()[0]

    def set_error(self, text: str | None) -> None:
        for widget in self.inputs():
            if isinstance(widget, Writable):
                widget.set_in_error(text is not None)

    def describe(self, label: str, description: str) -> None:
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)
        self.first_input().setAccessibleDescription(description)
