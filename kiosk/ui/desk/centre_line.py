"""What header and rail tell of the centre: whether it answers, and how much waits there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from kiosk.services.desk_ports import Queue
from kiosk.services.errors import CentreUnreachable, KioskError
from kiosk.ui.desk.workspace import Workspace
from kiosk.ui.status import CONNECTED, CONNECTING, NOT_CONNECTED, Status

log = structlog.get_logger()


@dataclass(slots=True)
class CentreLine:
    """page: where it is told, None while nobody is signed in."""

    page: Callable[[], Workspace | None]
    status: Status = CONNECTING
    counts: dict[Queue, int] = field(default_factory=dict)

    def answered(self) -> None:
        self._tell(CONNECTED)

    def heard(self, error: Exception) -> None:
        """An answer that is an error is an answer too. What nobody foresaw is logged by its kind alone."""
        if not isinstance(error, KioskError):
            log.error("unforeseen at a desk", kind=type(error).__name__)
        self._tell(NOT_CONNECTED if isinstance(error, CentreUnreachable) else CONNECTED)

    def counted(self, counts: dict[Queue, int]) -> None:
        self.counts = counts
        self.answered()
        page = self.page()
        if page is not None:
            page.rail.tell(counts)

    def _tell(self, status: Status) -> None:
        self.status = status
        page = self.page()
        if page is not None:
            page.header.show_status(status)
