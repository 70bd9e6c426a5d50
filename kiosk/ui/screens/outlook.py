"""What «ماذا أحتاج؟» came to: the estimate that is no decision, and the documents with the reason for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.outlook import DOCUMENTS, MORE, NOTICE, UNDOCUMENTED, Outlook
from kiosk.domain.rules import Verdict
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.services.receipts import named
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.document_card import DocumentCard
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.checklist import OPTIONAL
from kiosk.ui.screens.done_words import NO_PRINTER, Paper
from kiosk.ui.screens.form import BACK

REQUIRED = tr("Required", "a document's state")
MARKS = {Verdict.ELIGIBLE: "check-circle", Verdict.INELIGIBLE: "x-circle", Verdict.REVIEW: "info"}
PRINTED = {
    Paper.PRINTING: (Tone.INFO, tr("The list is being printed…"), None),
    Paper.PRINTED: (Tone.OK, tr("The list is ready below the screen."), None),
    Paper.FILED: (Tone.OK, tr("The list was saved as a file."), NO_PRINTER),
    Paper.FAILED: (Tone.ERROR, tr("The list could not be printed."), tr("A clerk can see to the printer.")),
}


@dataclass(frozen=True, slots=True)
class OutlookRoutes:
    print: Callable[[], None]
    apply: Callable[[], None]
    back: Callable[[], None]


class OutlookScreen:
    """paper: how the printed list stands."""

    name = "outlook"

    def __init__(self, outlook: Outlook, routes: OutlookRoutes) -> None:
        self._outlook, self._routes = outlook, routes
        self.paper = Paper.NONE

    def content(self, look: Look) -> Content:
        return Content(
            tr("What the answers point to"),
            [Banner(look, Tone.WARN, NOTICE), *self._estimate(look), *self._paper(look), *self._documents(look)],
            tr("Nothing of this is kept."),
            back=Action("back", BACK, self._routes.back),
            forward=Action("apply", tr("Begin an application"), self._routes.apply, "file-text", Part.PRIMARY),
            low=False,
        )

    def _estimate(self, look: Look) -> Iterator[QWidget]:
        outlook = self._outlook
        card = InfoCard(look, outlook.verdict)
        for label, amount in outlook.sums:
            card.add_row(label, amount)
        yield card
        hurdles = list(outlook.hurdles)
        if hurdles:
            panel = Panel(look)
            panel.column.addWidget(Text(look, tr("What stands in the way"), Role.HEAD))
            mark = MARKS[outlook.assessment.verdict]
            for words in hurdles:
                panel.column.addWidget(CheckLine(look, mark, words, "text", Role.BODY))
            yield panel

    def _documents(self, look: Look) -> Iterator[QWidget]:
        due = self._outlook.due
        if due:
            heading = Text(look, DOCUMENTS.count(len(due)), Role.HEAD)
            heading.setContentsMargins(RING, 0, RING, 0)  # in line with the cards' faces
            yield heading
        for row in due:
            chip = Chip(look, Tone.NONE, REQUIRED if row.required else OPTIONAL)
            yield DocumentCard(look, f"document_{row.key}", named(row), row.kind.why, row.kind.icon, chip)
        yield CheckLine(look, "info", MORE, "text2", Role.BODY)
        if not self._outlook.documented:
            yield CheckLine(look, "info", UNDOCUMENTED, "text2", Role.BODY)

    def _paper(self, look: Look) -> Iterator[QWidget]:
        if self.paper in PRINTED:
            tone, title, sentence = PRINTED[self.paper]
            yield Banner(look, tone, title, sentence, "printer")
        words = tr("Print the list") if self.paper in (Paper.NONE, Paper.PRINTING) else tr("Another copy")
        button = KioskButton(look, "print_list", words, Part.SECONDARY, "printer", mm=21.8)
        button.does(self._print)
        yield Flow(look, [button])

    def _print(self) -> None:
        """Once: a touch while the list comes out asks for no second one."""
        if self.paper is not Paper.PRINTING:
            self._routes.print()

    def keep(self) -> None:
        """Nothing is typed here."""
