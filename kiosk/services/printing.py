"""Putting a paper through the printer, so that only what came out is written down."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from kiosk.services.errors import StoreError
from kiosk.services.ports import Printed, Printer

log = structlog.get_logger()


def print_then_note(printer: Printer, draw: Callable[[int], bytes], title: str, note: Callable[[], None]) -> Printed:
    """draw: the PDF for a paper width in mm. note: called when the job came out, or its file was written.

    What came out has come out, also where the store has no room to write that down: nobody is told else.
    """
    fault = printer.fault()
    if fault is not None:
        return Printed(fault=fault)
    printed = printer.print(draw(printer.width_mm), title)
    if printed.fault is None:
        try:
            note()
        except StoreError as error:
            log.warning("a printing could not be written down", kind=type(error).__name__)
    return printed
