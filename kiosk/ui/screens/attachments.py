"""«إرفاق الملف»: files that are added freely, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.forms import Attachments, DueDocument
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.receipts import named
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import ErrorSummary
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.item_card import ItemCard
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.files import MEGABYTE
from kiosk.ui.screens.form import BACK
from kiosk.ui.steps import Way

ADD = tr("Attach the file")
PHOTOGRAPH = tr("Photograph a paper")
SCAN = tr("Scan a paper")
READY = tr("Ready to be handed in", "a file")
PAGES = tr("%n page(s) · {size} megabytes of {most}", "a file", 0)
MOST_MB = 5


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that was added. size: bytes."""

    row: DueDocument
    pages: int
    size: int


@dataclass(frozen=True, slots=True)
class AttachmentsRoutes:
    """scan, photograph: None where there is no scanner or no camera."""

    add: Callable[[], None]
    view: Callable[[DueDocument], None]
    remove: Callable[[DueDocument], None]
    go_on: Callable[[], None]
    back: Callable[[], None]
    scan: Callable[[], None] | None = None
    photograph: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class AttachmentsWords:
    """hint: what the files are to prove. forward: the button that goes on, with its icon. then: what comes after it.

    missing: what is said when the person goes on without a file that is needed.
    """

    hint: Words
    forward: Words
    icon: str
    then: Words
    missing: Words


class AttachmentsScreen:
    """about: what the files are to prove, in a line and a sentence.

    problem: said once the person tried to go on without what is needed.
    """

    name = "attachments"

    def __init__(
        self,
        wanted: Attachments,
        attached: Sequence[Attached],
        words: AttachmentsWords,
        routes: AttachmentsRoutes,
        step: Way,
        about: tuple[Words, Words] | None = None,
    ) -> None:
        self._wanted, self.attached, self._words = wanted, attached, words
        self._routes, self._step, self._about = routes, step, about
        self.problem: Words | None = None
        self.rebuild: Callable[[], None] = _nothing

    def content(self, look: Look) -> Content:
        form: list[QWidget] = [_panel(look, *self._about)] if self._about is not None else []
        if len(self.attached) < self._wanted.most:
            form += self._add(look)
        if self.attached:
            form.append(self._heading(look))
        form += [self._card(look, file) for file in self.attached]
        form.append(CheckLine(look, "info", self._words.then, "text2", Role.BODY))
        return Content(
            ADD,
            form,
            self._words.hint,
            progress=self._step.widget(look),
            summary=ErrorSummary(look, [("attachments", self.problem)], jump=False) if self.problem else None,
            back=Action("back", BACK, self._routes.back),
            forward=Action("continue", self._words.forward, self._go_on, self._words.icon, Part.PRIMARY),
            low=False,
        )

    def _go_on(self) -> None:
        if len(self.attached) < self._wanted.least:
            self.problem = self._words.missing
            self.rebuild()
        else:
            self._routes.go_on()

    def _add(self, look: Look) -> list[KioskButton]:
        ways = [self._way(look, "attach", ADD, "paperclip", self._routes.add)]
        if self._routes.photograph is not None:
            ways.insert(0, self._way(look, "photograph", PHOTOGRAPH, "camera", self._routes.photograph))
        if self._routes.scan is not None:
            ways.insert(0, self._way(look, "scan", SCAN, "scan", self._routes.scan))
        return ways

    @staticmethod
    def _way(look: Look, name: str, words: Words, icon: str, run: Callable[[], None]) -> KioskButton:
        button = KioskButton(look, name, words, Part.SECONDARY, icon, mm=21.8)
        button.does(run)
        return button

    def _heading(self, look: Look) -> Text:
        words = tr("The attached files: {n} of {most}")
        counted = words.fill(n=ltr(str(len(self.attached))), most=ltr(str(self._wanted.most)))
        heading = Text(look, counted, Role.HEAD)
        heading.setContentsMargins(RING, look.px(2), RING, 0)
        return heading

    def _card(self, look: Look, file: Attached) -> ItemCard:
        size = ltr(f"{max(0.1, file.size / MEGABYTE):.1f}")
        line = PAGES.fill(size=size, most=ltr(str(MOST_MB))).count(file.pages)
        view = KioskButton(look, f"view_{file.row.key}", tr("View"), Part.SECONDARY, "eye")
        remove = KioskButton(look, f"remove_{file.row.key}", tr("Remove"), Part.DELETE, "trash")
        for button, run in ((view, self._routes.view), (remove, self._routes.remove)):
            button.setAccessibleDescription(look.say(named(file.row)))
            button.does(_bound(run, file.row))
        chip = Chip(look, Tone.OK, READY)
        return ItemCard(look, f"file_{file.row.key}", named(file.row), line, "file-pdf", chip, (view, remove))

    def keep(self) -> None:
        """Nothing is typed here."""


def _panel(look: Look, title: Words, sentence: Words) -> Panel:
    panel = Panel(look, "tray", "tray", 0, 20)
    panel.column.addWidget(CheckLine(look, "scales", title, "text", Role.ROW))
    panel.column.addWidget(Text(look, sentence, Role.BODY, "text2"))
    return panel


def _bound(run: Callable[[DueDocument], None], row: DueDocument) -> Callable[[], None]:
    return lambda: run(row)


def _nothing() -> None:
    """Until the shell tells how to rebuild."""
