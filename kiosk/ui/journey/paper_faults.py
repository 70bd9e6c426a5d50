"""When paper does not come out: a page over the one that stands, and the ways on from it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.words import tr
from kiosk.services.ports import PrinterFault
from kiosk.ui.content import HasPaper
from kiosk.ui.journey.number_message import NumberMessage, SaysMessage
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.paper_fault import Lost, PaperFaultRoutes, PaperFaultScreen, ReceiptFaultScreen

HELP = tr("The clerk helps with the printer.")


def tell_of_fault(
    session: Session,
    page: SaysMessage,
    lost: Lost,
    fault: PrinterFault | None,
    again: Callable[[], None],
    number: NumberMessage,
) -> None:
    """Over ``page``, which says it too, so whoever reads another page meanwhile finds it there.

    again: prints once more.
    """
    shell = session.shell
    if shell.screen is not page:
        return

    def print_again() -> None:
        shell.uncover()
        again()

    message = (lambda: number.send(page)) if number.possible else None
    routes = PaperFaultRoutes(print_again, message, lambda: session.with_clerk(HELP, shell.refresh), shell.uncover)
    kind = ReceiptFaultScreen if isinstance(page, HasPaper) else PaperFaultScreen
    shell.over(kind(lost, fault, routes, lambda: page.message))
