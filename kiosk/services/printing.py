"""Putting a paper through the printer, so that only what came out is written down."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.services.ports import Printed, Printer


def print_then_note(printer: Printer, draw: Callable[[int], bytes], title: str, note: Callable[[], None]) -> Printed:
    """draw: the PDF for a paper width in mm. note: called when the job came out, or its file was written."""
    fault = printer.fault()
    if fault is not None:
        return Printed(fault=fault)
    printed = printer.print(draw(printer.width_mm), title)
    if printed.fault is None:
        note()
    return printed
