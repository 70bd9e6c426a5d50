"""A printer that is spoken to by IPP, itself and not through a spooler: it says what state it is in, and whether a job
has truly come out. A spooler takes jobs for printers that are gone (verified).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from kiosk.services.ports import Printed, PrinterFault

if TYPE_CHECKING:
    from pyipp import IPP

T = TypeVar("T")

LOOK_S = 0.25
"""Between two looks at a job: a person waits for it."""
PATIENCE_S = 60.0
"""So long a job may take that is not held up by anything the printer names."""
ANSWER_S = 4.0
"""A printer that says nothing for so long is gone; the page that says so comes within five seconds."""
AGAIN_S = 0.5
"""So long for a last word with one that did not answer."""
PORT, PATH = 631, "/ipp/print"
A4_MM, A4_MEDIA = 210, "iso_a4_210x297mm"
COMPLETED, ENDED = 9, frozenset({7, 8, 9})
"""Of a job (RFC 8011, 5.3.7): completed, and cancelled, aborted or completed."""
STOPPED = 5
"""Of a printer (5.4.11)."""
# What a printer may say (5.4.12), by what a person has to do. The first that is found is told.
FAULTS = (
    (PrinterFault.COVER_OPEN, ("cover-open", "door-open", "interlock-open")),
    (PrinterFault.JAM, ("media-jam",)),
    (PrinterFault.NO_PAPER, ("media-empty", "media-needed", "input-tray-missing")),
    (PrinterFault.GONE, ("shutdown", "connecting-to-device", "offline")),
)
LOW = "media-low"


@dataclass(frozen=True, slots=True)
class IppAddress:
    """Where the printer is. tls: ``ipps``; verified: its certificate has to be for its name."""

    host: str
    port: int
    path: str
    tls: bool

    @classmethod
    def parse(cls, url: str) -> IppAddress:
        """Of ``ipp://printer.example/ipp/print`` or ``ipps://…``. Raises ValueError for anything else."""
        parts = urlsplit(url)
        if parts.scheme not in ("ipp", "ipps") or not parts.hostname:
            raise ValueError("a printer's address is ipp://host/ipp/print or ipps://host/ipp/print")
        if parts.username or parts.password:
            raise ValueError("a printer's address holds no password")
        return cls(parts.hostname, parts.port or PORT, parts.path or PATH, parts.scheme == "ipps")


class IppPrinter:
    """width_mm: of its paper. pause, now: seconds; for tests to turn by hand."""

    def __init__(
        self,
        address: IppAddress,
        width_mm: int,
        pause: Callable[[float], None] = sleep,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._address, self._width_mm = address, width_mm
        self._pause, self._now = pause, now

    @property
    def width_mm(self) -> int:
        return self._width_mm

    def fault(self) -> PrinterFault | None:
        state = self._state()
        return PrinterFault.GONE if state is None else state.fault

    def low(self) -> bool:
        state = self._state()
        return state is not None and any(reason.startswith(LOW) for reason in state.reasons)

    def print(self, pdf: bytes, title: str) -> Printed:
        """The job is followed until it is out. One that is held up is taken back, so that no receipt comes out later,
        into somebody else's hand. The title stays here: printers keep lists of their jobs.
        """
        before = self.fault()
        job = self._begin(pdf) if before is None else None
        if job is None:
            return Printed(fault=before or self._why(), paper=False)
        fault = self._follow(job)
        if fault is not None:
            self._try(lambda ipp: _cancel(ipp, job), AGAIN_S)
        return Printed(fault=fault, paper=fault is None)

    def _begin(self, pdf: bytes) -> int | None:
        """The job's number, or None for one that was not taken."""
        return self._try(lambda ipp: _print_job(ipp, pdf, self._width_mm))

    def _why(self) -> PrinterFault:
        """Of a job that was not taken."""
        state = self._state(AGAIN_S)
        return (state.fault if state is not None else None) or PrinterFault.GONE

    def _follow(self, job: int) -> PrinterFault | None:
        """None once it is out; else what holds it up."""
        end = self._now() + PATIENCE_S
        while self._now() < end:
            state = self._try(lambda ipp: _job_state(ipp, job))
            if state == COMPLETED:
                return None
            printer = self._state() if state is not None else None
            if state is None or printer is None:
                return PrinterFault.GONE
            if printer.fault is not None or state in ENDED:
                return printer.fault or printer.hinted or PrinterFault.GONE
            self._pause(LOOK_S)
        printer = self._state()
        return (printer and printer.hinted) or PrinterFault.GONE

    def _state(self, within: float | None = None) -> _State | None:
        """None where it can't be asked. within: seconds; ANSWER_S."""
        return self._try(_printer_state, within)

    def _try(self, ask: Callable[[IPP], Coroutine[Any, Any, T]], within: float | None = None) -> T | None:
        """One question on one connection; None for no answer, or for one that is none."""
        from pyipp.exceptions import IPPError

        try:
            return asyncio.run(self._ask(ask, ANSWER_S if within is None else within))
        except (IPPError, OSError, LookupError, ValueError, TypeError):
            return None

    async def _ask(self, ask: Callable[[IPP], Coroutine[Any, Any, T]], within: float) -> T:
        from pyipp import IPP

        where = self._address
        ipp = IPP(where.host, where.path, port=where.port, tls=where.tls, verify_ssl=True)
        async with asyncio.timeout(within), ipp:  # the library's own ends with the head of an answer
            return await ask(ipp)


@dataclass(frozen=True, slots=True)
class _State:
    """What a printer says of itself. reasons: as it names them."""

    number: int
    reasons: tuple[str, ...]

    @property
    def fault(self) -> PrinterFault | None:
        """What stops it. A warning or report does only where it has stopped: one of several trays may be empty."""
        stopping = [r for r in self.reasons if self.number == STOPPED or not r.endswith(("-warning", "-report"))]
        return _named(stopping) or (PrinterFault.GONE if self.number == STOPPED else None)

    @property
    def hinted(self) -> PrinterFault | None:
        """What a job that does not come out is most likely held up by."""
        return _named(self.reasons)


def _named(reasons: Iterable[str]) -> PrinterFault | None:
    said = tuple(reasons)
    return next((fault for fault, words in FAULTS if any(reason.startswith(words) for reason in said)), None)


# ── one question each ───────────────────────────────────────────────────────────────────────────────────────────


async def _printer_state(ipp: IPP) -> _State:
    from pyipp.enums import IppOperation

    wanted = {"requested-attributes": ["printer-state", "printer-state-reasons"]}
    answer = await ipp.execute(IppOperation.GET_PRINTER_ATTRIBUTES, {"operation-attributes-tag": wanted})
    printer = answer["printers"][0]
    return _State(int(printer["printer-state"]), _texts(printer.get("printer-state-reasons")))


async def _print_job(ipp: IPP, pdf: bytes, width_mm: int) -> int:
    from pyipp.enums import IppOperation

    named = {"requesting-user-name": "kiosk", "job-name": "kiosk", "document-format": "application/pdf"}
    message: dict[str, Any] = {"operation-attributes-tag": named, "data": pdf}
    if width_mm == A4_MM:
        message["job-attributes-tag"] = {"media": A4_MEDIA}
    answer = await ipp.execute(IppOperation.PRINT_JOB, message)
    return int(_job(answer)["job-id"])


async def _job_state(ipp: IPP, job: int) -> int:
    from pyipp.enums import IppOperation

    wanted = {"job-id": job, "requested-attributes": ["job-state"]}
    answer = await ipp.execute(IppOperation.GET_JOB_ATTRIBUTES, {"operation-attributes-tag": wanted})
    return int(_job(answer)["job-state"])


async def _cancel(ipp: IPP, job: int) -> None:
    from pyipp.enums import IppOperation

    wanted = {"job-id": job, "requesting-user-name": "kiosk"}
    await ipp.execute(IppOperation.CANCEL_JOB, {"operation-attributes-tag": wanted})


def _job(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = answer["jobs"][0]
    return found


def _texts(value: object) -> tuple[str, ...]:
    """One value comes by itself, several as a list."""
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    return (str(value),) if value else ()
