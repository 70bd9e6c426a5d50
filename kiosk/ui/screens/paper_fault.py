"""Paper did not come out: what is in the way, that nothing is lost, the number in large, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.ports import PrinterFault
from kiosk.ui.content import Action, Content
from kiosk.ui.faults import PRINTER
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.hero import ReferenceCard
from kiosk.ui.look import Look
from kiosk.ui.screens.done_words import BY_MESSAGE, MESSAGE, Message

ICON = {
    PrinterFault.NO_PAPER: "scroll",
    PrinterFault.JAM: "warning-octagon",
    PrinterFault.COVER_OPEN: "lock-key-open",
    PrinterFault.GONE: "plugs",
}
UNKNOWN = tr("The printer did not do it. A clerk can help.")
PRINT_AGAIN = tr("Print again")


@dataclass(frozen=True, slots=True)
class Lost:
    """title: which paper did not come out. safe: why that harms nothing. number: what it is called, and it."""

    title: Words
    safe: Words
    label: Words
    number: str


@dataclass(frozen=True, slots=True)
class PaperFaultRoutes:
    """message: None where the number can't be sent."""

    print: Callable[[], None]
    message: Callable[[], None] | None
    clerk: Callable[[], None]
    back: Callable[[], None]


class PaperFaultScreen:
    """fault: None where it is not known what stands in the way. message: how the message with the number stands."""

    name = "paper_fault"

    def __init__(
        self, lost: Lost, fault: PrinterFault | None, routes: PaperFaultRoutes, message: Callable[[], Message]
    ) -> None:
        self._lost, self._fault, self._routes, self._message = lost, fault, routes, message

    def content(self, look: Look) -> Content:
        lost, routes = self._lost, self._routes
        why = PRINTER[self._fault] if self._fault is not None else UNKNOWN
        icon = ICON[self._fault] if self._fault is not None else "printer"
        form: list[QWidget] = [
            ReferenceCard(look, lost.label, lost.number),
            Banner(look, Tone.ERROR, why, lost.safe, icon),
        ]
        if self._message() in MESSAGE:
            form.append(Banner(look, *MESSAGE[self._message()], "device-mobile"))
        form.append(Flow(look, self._buttons(look)))
        again = Action("print", PRINT_AGAIN, routes.print, "printer", Part.PRIMARY)
        back = Action("without_paper", tr("Go on without paper"), routes.back)
        return Content(lost.title, form, back=back, forward=again, low=False)

    def _buttons(self, look: Look) -> list[KioskButton]:
        clerk = KioskButton(look, "call_clerk", tr("Call a clerk"), Part.SECONDARY, "user", mm=21.8)
        clerk.does(self._routes.clerk)
        if self._routes.message is None or self._message() in (Message.ASKED, Message.SENT):
            return [clerk]
        message = KioskButton(look, "message", BY_MESSAGE, Part.SECONDARY, "device-mobile", mm=21.8)
        message.does(self._routes.message)
        return [message, clerk]

    def keep(self) -> None:
        """Nothing is typed here."""


class ReceiptFaultScreen(PaperFaultScreen):
    """Of a page that ends by itself once its receipt is out: neither does while it is not (design rule 56)."""

    settled = False
