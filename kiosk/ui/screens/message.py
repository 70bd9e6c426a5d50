"""A page that says one thing and offers a few ways on: what went wrong, a question before a step, help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.flow import GAP_MM
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.scanner_picture import ScannerPicture, Scene
from kiosk.ui.look import Look, Role
from kiosk.ui.steps import Way


class MessageScreen:
    """banner: tone, bold line and sentence. lines: icon and words each. ways: buttons below, from likely to rare.
    scene: a picture above them, of what the banner says. icon: what a page is about that has neither this nor lines: a
    banner's sign tells only how it stands.
    """

    def __init__(
        self,
        name: str,
        heading: Words,
        *,
        hint: Words | None = None,
        banner: tuple[Tone, Words, Words | None] | None = None,
        lines: Sequence[tuple[str, Words]] = (),
        ways: Sequence[Action] = (),
        back: Action | None = None,
        forward: Action | None = None,
        step: Way | None = None,
        scene: Scene | None = None,
        icon: str = "",
    ) -> None:
        self.name, self._heading, self._hint, self._banner = name, heading, hint, banner
        self._lines, self._ways, self._back, self._forward = lines, ways, back, forward
        self._step, self._scene, self._icon = step, scene, icon

    def content(self, look: Look) -> Content:
        form: list[QWidget] = [ScannerPicture(look, self._scene)] if self._scene is not None else []
        if self._banner is not None:
            form.append(Banner(look, *self._banner))
        if self._lines:
            form.append(_panel(look, self._lines))
        ways = [self._way(look, action) for action in self._ways]
        first = ways[0] if ways and self._forward is None else None
        return Content(
            self._heading,
            [*form, *_apart(look, ways)],
            self._hint,
            self._icon,
            progress=self._step.widget(look) if self._step is not None else None,
            back=self._back,
            forward=self._forward,
            low=False,
            first=first,
        )

    @staticmethod
    def _way(look: Look, action: Action) -> KioskButton:
        button = KioskButton(look, action.name, action.words, action.part, action.icon, mm=21.8)
        button.does(action.run)
        return button

    def keep(self) -> None:
        """Nothing is typed here."""


def _apart(look: Look, ways: Sequence[QWidget]) -> Sequence[QWidget]:
    """The ways one below the other, each as far from the next as deleting asks for (design rule 22)."""
    if len(ways) < 2:
        return ways
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(max(0, look.px(GAP_MM) - 2 * RING))
    for way in ways:
        column.addWidget(way)
    return (stack,)


def _panel(look: Look, lines: Sequence[tuple[str, Words]]) -> Panel:
    """What is to be known, line by line, on a flat card."""
    panel = Panel(look)
    panel.column.setSpacing(look.px(5))
    for icon, words in lines:
        panel.column.addWidget(CheckLine(look, icon, words, "text", Role.ROW))
    return panel
