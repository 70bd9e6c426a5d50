"""What a screen puts into the frame: a page as parts, before it is arranged for portrait or landscape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.button import Part
from kiosk.ui.look import Look

if TYPE_CHECKING:
    from kiosk.ui.kit.key_pages import KeyboardPage


@dataclass(frozen=True, slots=True)
class Action:
    """A button in the navigation: its objectName, words, what it does, and its icon."""

    name: str
    words: Words
    run: Callable[[], None]
    icon: str = ""
    part: Part = Part.SECONDARY


@dataclass(slots=True)
class Content:
    """form: the page's own widgets, from top to bottom.

    low: the form stands on the tray, near the hand; else it has air above and below (a list).
    side: what stands for a heading: above the form in portrait, beside it in landscape.
    icon: what the page is about, drawn large above its heading where there is room and no guide.
    first: what has the focus when the page opens.
    """

    heading: Words | None
    form: Sequence[QWidget]
    hint: Words | None = None
    icon: str = ""
    progress: QWidget | None = None
    summary: QWidget | None = None
    guide: QWidget | None = None
    keyboard: KeyboardPage | None = None
    back: Action | None = None
    forward: Action | None = None
    low: bool = True
    side: QWidget | None = None
    first: QWidget | None = None


@runtime_checkable
class Screen(Protocol):
    """One page of the kiosk as a thing that can be built, kept and built again.

    name: unique, stable. ``keep`` takes what was typed out of the widgets before they go.
    """

    @property
    def name(self) -> str: ...

    def content(self, look: Look) -> Content: ...

    def keep(self) -> None: ...


@runtime_checkable
class HasPaper(Protocol):
    """A page that prints. settled: the paper is out, so the page may end by itself."""

    @property
    def settled(self) -> bool: ...


@runtime_checkable
class HasVoice(Protocol):
    """A page that can be read aloud. speaking: it is being read, and whoever listens is there."""

    @property
    def speaking(self) -> bool: ...


@runtime_checkable
class FullScreen(Protocol):
    """A page without the frame: the attract page and the question after a long quiet."""

    @property
    def name(self) -> str: ...

    def widget(self, look: Look) -> QWidget: ...
