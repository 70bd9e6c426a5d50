"""What nobody caught, on any thread: it is met with a calm page where there is one, and logged by its kind."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable


def guard(met: Callable[[Exception], bool]) -> None:
    """From here on Python's own way, which prints an error's text and so perhaps a person's words, is not taken.

    met: shows the page for it; False where there is no page yet.
    """

    def uncaught(error: BaseException) -> None:
        if not isinstance(error, Exception) or not met(error):
            _tell("uncaught", type(error))

    sys.excepthook = lambda _kind, error, _trace: uncaught(error)
    threading.excepthook = lambda told: _tell("thread ended", told.exc_type)


def begin_log() -> None:
    """Not sooner than the first page stands: what writes the log is heavier than that page."""
    from kiosk.logs import begin_logging

    begin_logging()


def _tell(event: str, kind: type[BaseException]) -> None:
    import structlog  # as heavy, and wanted only when something broke

    structlog.get_logger().error(event, kind=kind.__name__)
