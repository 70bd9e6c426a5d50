"""One application whole: what was done and comes next, its papers, requests, questions, decisions and appeals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.kit.nodes import Step
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.request_card import chips_of_page
from kiosk.ui.kit.state_list import StateLine, StateList
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.timeline import Timeline
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.form import BACK

Row = tuple[Words, Words]


@dataclass(frozen=True, slots=True)
class Thread:
    """What was said on one matter, in order: label and words each."""

    heading: Words
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """All that the page says. lines: below its heading. papers: its documents, and the missing ones."""

    title: Words
    lines: tuple[Words, ...]
    chips: tuple[tuple[Tone, Words], ...]
    notes: tuple[tuple[Tone, Words, Words | None], ...]
    steps: tuple[Step, ...]
    papers: tuple[StateLine, ...]
    threads: tuple[Thread, ...]


class CaseScreen:
    """ways: what can be done about it, from likely to rare. forward: what is needed now."""

    name = "application"

    def __init__(
        self,
        view: CaseView,
        ways: Callable[[], Sequence[Action]],
        back: Callable[[], None],
        forward: Callable[[], Action | None],
    ) -> None:
        self.view, self._ways, self._back, self._forward = view, ways, back, forward

    def content(self, look: Look) -> Content:
        view = self.view
        form: list[QWidget] = [_said(look, line) for line in view.lines[1:]]
        form += [chips_of_page(look, view.chips), *(Banner(look, *note) for note in view.notes)]
        form += [_head(look, tr("What was done, and what comes next")), _steps(look, view.steps)]
        ways = [_way(look, way) for way in self._ways()]
        if ways:  # before what is only to be read: that may be long
            form += [_head(look, tr("What can be done")), Flow(look, ways)]
        if view.papers:
            form += [_head(look, tr("Documents")), StateList(look, view.papers)]
        form += [_thread(look, thread) for thread in view.threads]
        back = Action("back", BACK, self._back)
        return Content(view.title, form, view.lines[0], back=back, forward=self._forward(), low=False)

    def keep(self) -> None:
        """Nothing is typed here."""


def _said(look: Look, words: Words) -> Text:
    text = Text(look, words, color="text2")
    text.setContentsMargins(RING, 0, RING, 0)
    return text


def _head(look: Look, words: Words) -> Text:
    text = Text(look, words, Role.HEAD, "success")
    text.setContentsMargins(RING, look.px(3), RING, 0)
    return text


def _steps(look: Look, steps: Sequence[Step]) -> Panel:
    panel = Panel(look)
    panel.column.addWidget(Timeline(look, steps))
    return panel


def _thread(look: Look, thread: Thread) -> InfoCard:
    card = InfoCard(look, thread.heading)
    for label, words in thread.rows:
        card.add_row(label, words)
    return card


def _way(look: Look, action: Action) -> KioskButton:
    button = KioskButton(look, action.name, action.words, action.part, action.icon, mm=21.8)
    button.does(action.run)
    return button
