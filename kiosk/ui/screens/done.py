"""After «تقديم»: the reference, what happens next, and the receipt. It never claims paper that did not come out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.receipt import NextStep
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.delivery_words import Standing, documents_chip, missing_chip
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.hero import DoneHero, ReferenceCard
from kiosk.ui.kit.nodes import Step
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.timeline import NextSteps
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.done_words import APPLICATION, BY_MESSAGE, MESSAGE, PAPER, DoneWords, Message, Paper
from kiosk.ui.screens.paper_fault import PRINT_AGAIN, Lost

SENT_LATER = tr("It is sent when the connection is back.")
WITH_CLERK = tr("The centre has a question about it. A clerk can help with the number above.")


Steps = Callable[[bool], Sequence[NextStep]]


@dataclass(frozen=True, slots=True)
class DoneRoutes:
    """message: sends the number; None where it can't be sent."""

    print: Callable[[], None]
    documents: Callable[[], None]
    clerk: Callable[[], None]
    end: Callable[[], None]
    message: Callable[[], None] | None = None


class _Saved(QWidget):
    """What is said while it is on this machine only: it goes by itself, or needs a clerk."""

    def __init__(self, look: Look, standing: Standing) -> None:
        super().__init__()
        self._sent_later = Banner(look, Tone.WARN, tr("Saved on this kiosk"), SENT_LATER)
        self._with_clerk = Banner(look, Tone.WARN, tr("Saved on this kiosk"), WITH_CLERK)
        column = stack(self)
        column.addWidget(self._sent_later)
        column.addWidget(self._with_clerk)
        self.tell(standing)

    def tell(self, standing: Standing) -> None:
        self._sent_later.setVisible(not standing.arrived and not standing.held)
        self._with_clerk.setVisible(standing.held)


class _Documents(QWidget):
    """How many have arrived, not before the application, for they follow it; and how many were not handed in."""

    def __init__(self, look: Look, standing: Standing, missing: int) -> None:
        super().__init__()
        self.chip = Chip(look, *documents_chip(standing))
        across = QBoxLayout.Direction.TopToBottom if look.large else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(across, self)
        row.setContentsMargins(RING, look.px(2), RING, look.px(2))
        row.setSpacing(look.px(3))
        row.addWidget(self.chip)
        if missing:
            row.addWidget(Chip(look, *missing_chip(missing)))
        row.addStretch(1)
        self.tell(standing)

    def tell(self, standing: Standing) -> None:
        self.chip.tell(*documents_chip(standing))
        self.chip.setVisible(standing.arrived and bool(standing.delivery.files))


class _Steps(QWidget):
    """What comes next, as it is while the application is here and once it has arrived; as high in both."""

    def __init__(self, look: Look, steps: Steps, standing: Standing) -> None:
        super().__init__()
        self._lists = {arrived: _next_steps(look, steps(arrived)) for arrived in (False, True)}
        column = stack(self)
        for listed in self._lists.values():
            column.addWidget(listed)
        self.tell(standing)

    def tell(self, standing: Standing) -> None:
        for arrived, listed in self._lists.items():
            listed.setVisible(arrived is standing.arrived)


def _next_steps(look: Look, steps: Sequence[NextStep]) -> NextSteps:
    return NextSteps(look, [Step(step.title, step.line) for step in steps])


@dataclass(frozen=True, slots=True)
class _Live:
    """The parts of the page that change while it stands."""

    words: DoneWords
    hero: DoneHero
    saved: _Saved
    documents: _Documents
    steps: _Steps

    def tell(self, standing: Standing) -> None:
        self.hero.title.setText(self.hero.look.say(_title(self.words, standing)))
        self.saved.tell(standing)
        self.documents.tell(standing)
        self.steps.tell(standing)


class DoneScreen:
    """standing: «وصل» where the centre has it, else «حُفظ»; it changes while the page stands.

    reference: its own number, or that of the application it is about. missing: how many documents were not handed in.
    steps: what comes next, given whether it has arrived.
    """

    name = "done"

    def __init__(
        self,
        reference: str,
        day: Words,
        steps: Steps,
        routes: DoneRoutes,
        standing: Standing,
        *,
        missing: int = 0,
        words: DoneWords = APPLICATION,
    ) -> None:
        self.reference, self._day, self._steps, self._routes = reference, day, steps, routes
        self.standing, self._missing, self._words = standing, missing, words
        self.paper = Paper.NONE
        self.message = Message.NONE
        self.why: Words | None = None
        self._live: _Live | None = None

    @property
    def arrived(self) -> bool:
        return self.standing.arrived

    @property
    def settled(self) -> bool:
        """The receipt is out; only then may the page end by itself."""
        return self.paper in (Paper.PRINTED, Paper.FILED)

    def content(self, look: Look) -> Content:
        words, now = self._words, self.standing
        card = ReferenceCard(look, words.number, self.reference)
        hero = DoneHero(look, _title(words, now), self._day, card)
        live = _Live(
            words, hero, _Saved(look, now), _Documents(look, now, self._missing), _Steps(look, self._steps, now)
        )
        heading = Text(look, tr("What happens next?"), Role.HEAD, "success")
        heading.setContentsMargins(RING, 0, RING, 0)
        form: list[QWidget] = [live.saved, live.documents, heading, live.steps]
        if self.paper in PAPER:
            form.append(self._paper(look))
        if self.message in MESSAGE:
            form.append(Banner(look, *MESSAGE[self.message], "device-mobile"))
        form.append(Flow(look, self._buttons(look)))
        self._live = live
        end = Action("finish", words.end, self._routes.end, words.end_icon, Part.PRIMARY)
        return Content(None, form, forward=end, low=False, side=hero)

    def tell(self, standing: Standing) -> None:
        """Shown at once, in place, and told to a screen reader: the focus stays where it is."""
        before, self.standing = self.standing, standing
        if self._live is None:
            return
        self._live.tell(standing)
        if standing.arrived and not before.arrived:
            announce(self._live.hero, self._live.hero.title.text())
        elif standing.documents != before.documents:
            announce(self._live.documents.chip, self._live.documents.chip.accessibleName())

    def _paper(self, look: Look) -> Banner:
        tone, title = PAPER[self.paper]
        far = "arrow-fat-down:fill" if self.paper is Paper.PRINTED else ""
        return Banner(look, tone, title, self.why or self._words.of_paper(self.paper), "printer", far_icon=far)

    def _buttons(self, look: Look) -> list[KioskButton]:
        where = KioskButton(look, "documents", tr("Where are the documents?"), Part.SECONDARY, "files", mm=21.8)
        where.does(self._routes.documents)
        others = [where] if self.standing.delivery.files or self._missing else []
        if self._routes.message is not None and self.message in (Message.NONE, Message.FAILED):
            message = KioskButton(look, "message", BY_MESSAGE, Part.SECONDARY, "device-mobile", mm=21.8)
            message.does(self._routes.message)
            others.insert(0, message)
        if self.paper in (Paper.NONE, Paper.PRINTING):
            return others
        words = PRINT_AGAIN if self.paper is Paper.FAILED else tr("Another copy")
        printing = KioskButton(look, "print", words, Part.SECONDARY, "printer", mm=21.8)
        printing.does(self._routes.print)
        if self.paper is not Paper.FAILED:
            return [printing, *others]
        clerk = KioskButton(look, "call_clerk", tr("Call a clerk"), Part.NEUTRAL, "user", mm=21.8)
        clerk.does(self._routes.clerk)
        return [printing, clerk, *others]

    @property
    def lost(self) -> Lost:
        """What is said of it where its receipt does not come out."""
        words = self._words
        return Lost(PAPER[Paper.FAILED][1], words.failed, words.number, self.reference)

    def keep(self) -> None:
        self._live = None  # it goes with the page


def _title(words: DoneWords, standing: Standing) -> Words:
    return words.arrived if standing.arrived else words.saved
