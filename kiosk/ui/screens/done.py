"""After «تقديم»: the reference, what happens next, and the receipt. It never claims paper that did not come out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from kiosk.domain.receipt import NextStep
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.hero import DoneHero, ReferenceCard
from kiosk.ui.kit.nodes import Step
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.timeline import NextSteps
from kiosk.ui.look import Look, Role


class Paper(StrEnum):
    """How the receipt stands."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    FILED = "filed"
    FAILED = "failed"


PAPER = {
    Paper.PRINTING: (Tone.INFO, tr("The receipt is being printed…"), None),
    Paper.PRINTED: (
        Tone.OK,
        tr("The receipt is ready below the screen."),
        tr("It holds the application number and the missing documents."),
    ),
    Paper.FILED: (
        Tone.OK,
        tr("The receipt was saved as a file."),
        tr("This kiosk has no printer, so no paper comes out."),
    ),
    Paper.FAILED: (
        Tone.ERROR,
        tr("The receipt could not be printed."),
        tr("Your application is safe and unchanged. The number above is enough."),
    ),
}


@dataclass(frozen=True, slots=True)
class DoneRoutes:
    print: Callable[[], None]
    clerk: Callable[[], None]
    end: Callable[[], None]


class DoneScreen:
    """arrived: the centre has it («وصل»); else it is saved here («حُفظ»). Both may change while the page stands."""

    name = "done"

    def __init__(
        self, reference: str, day: Words, steps: Sequence[NextStep], routes: DoneRoutes, *, parked: bool = False
    ) -> None:
        self.reference, self._day, self._steps, self._routes = reference, day, steps, routes
        self.arrived = False
        self.parked = parked
        self.paper = Paper.NONE
        self.why: Words | None = None

    @property
    def settled(self) -> bool:
        """The receipt is out; only then may the page end by itself."""
        return self.paper in (Paper.PRINTED, Paper.FILED)

    def content(self, look: Look) -> Content:
        card = ReferenceCard(look, tr("Application number"), self.reference)
        hero = DoneHero(look, self._title(), self._day, card)
        form: list[QWidget] = []
        if not self.arrived:
            form.append(Banner(look, Tone.WARN, tr("Saved on this kiosk"), self._later()))
        heading = Text(look, tr("What happens next?"), Role.HEAD, "success")
        heading.setContentsMargins(RING, 0, RING, 0)
        form += [heading, NextSteps(look, [Step(step.title, step.line) for step in self._steps])]
        if self.paper in PAPER:
            form.append(self._paper(look))
        form.append(Flow(look, self._buttons(look)))
        end = Action("finish", tr("Finish"), self._routes.end, "sign-out", Part.PRIMARY)
        return Content(None, form, forward=end, low=False, side=hero)

    def _title(self) -> Words:
        return tr("Your application has arrived") if self.arrived else tr("Your application is saved")

    def _later(self) -> Words:
        if self.parked:
            return tr("The centre has a question about it. A clerk can help with the number above.")
        return tr("It is sent when the connection is back.")

    def _paper(self, look: Look) -> Banner:
        tone, title, sentence = PAPER[self.paper]
        far = "arrow-fat-down:fill" if self.paper is Paper.PRINTED else ""
        return Banner(look, tone, title, self.why or sentence, "printer", far_icon=far)

    def _buttons(self, look: Look) -> list[KioskButton]:
        if self.paper in (Paper.NONE, Paper.PRINTING):
            return []
        words = tr("Print again") if self.paper is Paper.FAILED else tr("Another copy")
        printing = KioskButton(look, "print", words, Part.SECONDARY, "printer", mm=21.8)
        printing.does(self._routes.print)
        if self.paper is not Paper.FAILED:
            return [printing]
        clerk = KioskButton(look, "call_clerk", tr("Call a clerk"), Part.NEUTRAL, "user", mm=21.8)
        clerk.does(self._routes.clerk)
        return [printing, clerk]

    def keep(self) -> None:
        """Nothing is typed here."""
