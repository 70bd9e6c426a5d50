"""A thermal printer of 80 mm that speaks ESC/POS. It is sent dots, never text, and asked what became of them.

A printer says "online, paper there" while a whole job still waits in it, and a socket takes a job that nobody prints.
So the job goes in pieces, each followed by a question that the printer answers only when it comes to it
(decision 18). It is out when the last of these is answered and nothing is wrong then.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from kiosk.devices.escpos_line import EscPosAddress, Line, line_to
from kiosk.devices.escpos_words import (
    BEGIN,
    CUT,
    FORGET,
    NOD,
    QUESTIONS,
    REPORT_REST,
    State,
    begins_report,
    is_nod,
    is_state,
    pieces,
    state_of,
)
from kiosk.devices.slip_dots import dots
from kiosk.services.ports import Printed, PrinterFault

WIDTH_MM = 80
AHEAD = 2
"""Pieces that may wait in the printer: so that it never stops for the next one, and keeps little when it must."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. answer: a printer that says nothing for so long is gone; the page that says so comes within five.

    again: then so long for asking it once more what is wrong. look: between two looks at what it does. stands: so long
    a fault must last, for a feed button sets one too. piece: for one piece where it names no fault; slow ones take one.
    """

    answer: float = 4.0
    again: float = 0.5
    look: float = 0.25
    stands: float = 1.0
    piece: float = 4.0


class EscPosPrinter:
    def __init__(self, address: EscPosAddress, patience: Patience | None = None) -> None:
        self._address, self._patience = address, patience or Patience()

    @property
    def width_mm(self) -> int:
        return WIDTH_MM

    def fault(self) -> PrinterFault | None:
        state = self._state(self._patience.answer)
        return PrinterFault.GONE if state is None else state.fault

    def low(self) -> bool:
        state = self._state(self._patience.answer)
        return state is not None and state.low

    def print(self, pdf: bytes, title: str) -> Printed:
        """One that is held up is dropped by the printer, so that nothing comes out later, into somebody else's hand."""
        fault = self._send(dots(pdf))
        return Printed(fault=fault, paper=fault is None)

    def _send(self, rows: bytes) -> PrinterFault | None:
        """None once it is out."""
        patience = self._patience
        try:
            with line_to(self._address, patience.answer) as line:
                talk = _Talk(line, patience)
                before = talk.state(patience.answer)
                if before.fault is not None:
                    return before.fault
                fault = talk.job(rows)
                if fault is not None:
                    talk.forget()
                return fault
        except OSError:  # it fell silent, or the line broke
            state = self._state(patience.again, FORGET)
            return PrinterFault.GONE if state is None else state.fault or PrinterFault.GONE

    def _state(self, within: float, first: bytes = b"") -> State | None:
        """None where it can't be asked. within: seconds for all of it. first: what it is told before."""
        end = monotonic() + within
        with suppress(OSError), line_to(self._address, within) as line:
            if first:
                line.send(first, within)
            return _Talk(line, self._patience).state(end - monotonic())
        return None


class _Talk:
    """One connection's questions and answers. Raises OSError for silence and for a line that breaks."""

    def __init__(self, line: Line, patience: Patience) -> None:
        self._line, self._patience = line, patience
        self._nods = self._asked = self._skip = 0
        self._states: list[int] = []

    def job(self, rows: bytes) -> PrinterFault | None:
        """None once it has come out, been cut off, and nothing is wrong. Asked for its state before: what was left over
        in the line from an earlier job came before those answers, and counts for nothing.
        """
        self._nods = 0
        self._line.send(BEGIN, self._patience.answer)
        for piece in (*pieces(rows), CUT):
            self._line.send(piece + NOD, self._patience.answer)
            self._asked += 1
            fault = self._until(AHEAD)
            if fault is not None:
                return fault
        return self._until(0) or self._settled()

    def forget(self) -> None:
        """Have what waits dropped. A question after it, for a line closed too soon would take both along."""
        with suppress(OSError):
            self._line.send(FORGET, self._patience.again)
            self.state(self._patience.again)

    def state(self, within: float) -> State:
        """within: seconds for all four answers. A late answer, or dots that read like a question, would be taken for
        another's, so what has come before is dropped.
        """
        end, answers = monotonic() + within, []
        self._hear(0)
        for question in QUESTIONS:
            self._states.clear()
            self._line.send(question, max(0.0, end - monotonic()))
            while not self._states:
                left = end - monotonic()
                if left <= 0:
                    raise TimeoutError
                self._hear(left)
            answers.append(self._states[0])
        return state_of(answers)

    def _until(self, ahead: int) -> PrinterFault | None:
        """Wait while more pieces than that are not done; what holds them up, or None."""
        while self._asked - self._nods > ahead:
            done, end = self._nods, monotonic() + self._patience.piece
            fault = self._held_up(done, end)
            if fault is not None:
                return fault
        return None

    def _held_up(self, done: int, end: float) -> PrinterFault | None:
        """None as soon as more is done than ``done``."""
        since: tuple[PrinterFault, float] | None = None
        while monotonic() < end:
            self._hear(self._patience.look)
            if self._nods > done:
                return None
            since = _since(since, self.state(self._patience.answer).fault)
            if since is not None and monotonic() - since[1] >= self._patience.stands:
                return since[0]
        return PrinterFault.GONE

    def _settled(self) -> PrinterFault | None:
        """What it says at the end: a fault only where it stays."""
        since = _since(None, self.state(self._patience.answer).fault)
        while since is not None and monotonic() - since[1] < self._patience.stands:
            self._hear(self._patience.look)
            since = _since(since, self.state(self._patience.answer).fault)
        return since[0] if since is not None else None

    def _hear(self, within: float) -> None:
        """Sort what comes."""
        for byte in self._line.receive(within):
            if self._skip:
                self._skip -= 1
            elif begins_report(byte):
                self._skip = REPORT_REST
            elif is_state(byte):
                self._states.append(byte)
            elif is_nod(byte):
                self._nods += 1


def _since(before: tuple[PrinterFault, float] | None, fault: PrinterFault | None) -> tuple[PrinterFault, float] | None:
    """Which fault there is, and since when."""
    if fault is None:
        return None
    return before if before is not None and before[0] is fault else (fault, monotonic())
