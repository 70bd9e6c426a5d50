"""What a view of the desk is, and what it works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from kiosk.domain.staff import Action, Staff
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.services.counter import Counter
from kiosk.services.desk_ports import Queue
from kiosk.services.desk_suite import DeskSuite
from kiosk.services.desk_work import DeskWork, Seat
from kiosk.services.visit import Visit
from kiosk.ui.background import Background, Lane, Task
from kiosk.ui.look import Look

T = TypeVar("T")

OpenPages = Callable[[Visit | None, Callable[[], None]], None]
"""The visit of somebody witnessed, None for whoever is not known yet; and what is done when the pages close."""


class DeskView(Protocol):
    """What stands beside the rail. It holds its state itself: its widget is built anew when the look changes."""

    def widget(self, look: Look) -> QWidget: ...

    def shown(self) -> None:
        """The widget stands now: read what may have changed."""
        ...

    def keep(self) -> None:
        """The widget goes; take what was typed out of it. An answer that comes later must not reach it."""
        ...


@dataclass(slots=True)
class Room:
    """seat: changes when the same person signs in again. tell: shows a sentence under the header.

    failed: says what an error means there, and asks for a new sign-in where the session has ended.
    noticed: the same, for an error that the view tells in its own place.
    changed: something was stored, so the counts are read again. open_pages: a person's own, over the desk.
    """

    suite: DeskSuite
    seat: Seat
    background: Background
    tell: Callable[[Tone, Words], None]
    failed: Callable[[Exception], None]
    noticed: Callable[[Exception], None]
    changed: Callable[[], None]
    open_pages: OpenPages

    @property
    def work(self) -> DeskWork:
        return self.suite.work

    @property
    def counter(self) -> Counter:
        """Raises LookupError where this desk receives nobody."""
        if self.suite.counter is None:
            raise LookupError("this desk has no counter")
        return self.suite.counter

    @property
    def staff(self) -> Staff:
        return self.seat.staff

    def ask(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        lane: Lane = Lane.NETWORK,
    ) -> Task:
        """Ask the centre in its lane; the answer comes to the screen's thread, or to nobody once the person left."""
        return self.background.run(lane, job, done, failed or self.failed)


@dataclass(frozen=True, slots=True)
class ViewKind:
    """A line of the rail. may: it is there for whoever may do one of these. counts: the queue whose count it bears."""

    name: str
    may: tuple[Action, ...]
    icon: str
    title: Words
    make: Callable[[Room], DeskView]
    counts: Queue | None = None

    def is_for(self, staff: Staff) -> bool:
        return any(staff.may(action) for action in self.may)
