"""What a clerk does at a desk: finds who is present, sees how their application stands, witnesses, prints again.

Everything goes through the counter's own outbox in the clerk's name, so that it works without the centre too once the
file has been read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.facts import Assurance
from kiosk.domain.forms import DueDocument
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.programmes import programme
from kiosk.domain.proof import reference_in
from kiosk.services.counter import Counter
from kiosk.services.counter_central import PURPOSE, lent_session
from kiosk.services.desk_ports import QueueLine
from kiosk.services.desk_work import DeskWork, Seat
from kiosk.services.ports import Printed
from kiosk.services.rulings import Told
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Helped:
    """visit: the person at the desk, by the clerk's session. app: the application that was found.

    missing: its papers that have not been handed in.
    """

    visit: Visit
    app: ApplicationState
    missing: tuple[DueDocument, ...] = ()

    @property
    def witnessed(self) -> bool:
        return self.visit.assurance is Assurance.WITNESSED


@dataclass(frozen=True, slots=True)
class ClerkWork:
    work: DeskWork
    counter: Counter

    def find(self, seat: Seat, typed: str) -> tuple[QueueLine, ...]:
        """typed: a reference or an ID as it was written, or what a reader makes of a receipt's code."""
        return self.work.desk.find(seat.session, sought(typed))

    def open(self, seat: Seat, application: UUID) -> Helped:
        """Read the file of the application's person; that it was looked into becomes a fact of it."""
        read = self.work.open(seat, application, PURPOSE)
        visit = Visit(person=read.person, session=lent_session(seat.session, application), clerk=seat.staff.number)
        if read.file.account is not None:
            visit = visit.known_as(read.file.account.birth_date, read.file.account.mobile)
        with self.counter.suite.identity.store.work() as store:
            here = store.facts_of(read.person)
        file = PersonFile.of([*(entry.fact for entry in read.entries), *here])
        return self._helped(visit, file.application(application) or read.state)

    def _helped(self, visit: Visit, app: ApplicationState) -> Helped:
        if visit.birth_date is None:
            return Helped(visit, app)
        case = self.counter.suite.applications.case(visit, app.answers)
        due = programme(app.programme).checklist(case)
        return Helped(visit, app, tuple(row for row in due if row.key in app.missing))

    def witness(self, helped: Helped) -> Helped:
        """The clerk sees the person and the card; it stands in every fact that follows."""
        visit = self.counter.suite.identity.witness(helped.visit, helped.visit.clerk)
        return replace(helped, visit=visit)

    # ── paper ───────────────────────────────────────────────────────────────────────────────────────────────

    def receipt(self, helped: Helped) -> Printed:
        return self._sent(lambda: self.counter.suite.slips.print_again(helped.visit, helped.app))

    def status(self, helped: Helped) -> Printed:
        return self._sent(lambda: self.counter.suite.slips.print_status(helped.visit, helped.app))

    def letter(self, helped: Helped, decision: Told) -> Printed:
        return self._sent(lambda: self.counter.suite.letters.print(helped.visit, helped.app, decision))

    def _sent(self, job: Callable[[], Printed]) -> Printed:
        printed = job()
        self.counter.suite.sync.wake()
        return printed


def sought(typed: str) -> str:
    """The number in it: of a receipt's proof as a reader writes it, else all digits. A reader adds a line end, a person
    blanks between the groups.
    """
    return reference_in(typed) or "".join(
        character for character in typed if character.isascii() and character.isdigit()
    )
