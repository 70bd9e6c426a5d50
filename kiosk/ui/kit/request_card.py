"""An application in the list: what it is, how it stands, what is needed; the newest open with its timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.nodes import Step
from kiosk.ui.kit.panel import Panel, Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.timeline import Timeline
from kiosk.ui.look import Look, Role

OPEN_BORDER, BORDER = 4, 2


@dataclass(frozen=True, slots=True)
class RequestLines:
    """lines: number and day. chips: its status, then other results. needs: tone, title and sentence each.

    steps: of the open card, else none.
    """

    title: Words
    lines: tuple[Words, ...]
    chips: tuple[tuple[Tone, Words], ...]
    needs: tuple[tuple[Tone, Words, Words], ...] = ()
    steps: tuple[Step, ...] = ()


class RequestCard(Panel):
    """buttons: made by the page; their descriptions tell which application they act on."""

    def __init__(self, look: Look, name: str, told: RequestLines, buttons: Sequence[KioskButton]) -> None:
        border, width = ("primary", OPEN_BORDER) if told.steps else ("border", BORDER)
        super().__init__(look, border=border, width=width)
        self.setObjectName(name)
        self.column.setSpacing(look.px(2))
        self.column.addWidget(Text(look, told.title, Role.HEAD))
        for line in told.lines:
            self.column.addWidget(Text(look, line, color="text2"))
        self.column.addWidget(chips(look, told.chips))
        for need in told.needs:
            self.column.addWidget(Banner(look, *need))
        self.column.addWidget(Flow(look, buttons))  # above the steps, or the eye would lie below the fold
        if told.steps:
            self.column.addWidget(Rule(look))
            self.column.addWidget(Timeline(look, told.steps))


def chips(look: Look, told: Sequence[tuple[Tone, Words]]) -> Flow:
    """Side by side, going on below where the width ends."""
    row = Flow(look, [Chip(look, tone, words) for tone, words in told])
    row.gap = look.px(3)  # chips keep no room for a ring around them
    return row


def chips_of_page(look: Look, told: Sequence[tuple[Tone, Words]]) -> QWidget:
    """As they stand on a page by themselves: flush with the faces of its cards."""
    page = QWidget()
    column = stack(page)
    column.setContentsMargins(RING, look.px(1), RING, look.px(1))
    column.addWidget(chips(look, told))
    page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return page
