"""What the centre's deadline clock says of a case, and from which day on: a reminder, or that a term is over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.case import CaseFile
from kiosk.domain.deadlines import Term, Terms, Waiting, running
from kiosk.domain.facts import DeadlineMissed, DeadlineNear
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.working_days import A_DAY, day_of


@dataclass(frozen=True, slots=True)
class Call:
    """day: the first on which it is said, in Saudi Arabia."""

    day: date
    body: DeadlineNear | DeadlineMissed


def calls(app: ApplicationState, terms: Terms) -> tuple[Call, ...]:
    """All that is still to be said, at most one of a kind about one thing: by the journal alone, so that it is the
    same whenever it is asked.
    """
    found: dict[tuple[type, str, object], Call] = {}
    for waiting in running(app, terms):
        for call in _about(app, waiting, terms):
            found.setdefault((type(call.body), call.body.term, call.body.about), call)
    return tuple(found.values())


def _about(app: ApplicationState, waiting: Waiting, terms: Terms) -> Iterator[Call]:
    if waiting.what is None or waiting.due is None:
        return
    said = (app.id, waiting.what.value, waiting.about, waiting.due)
    remind = terms.reminder(waiting.due)
    # Of one that was due soon from the start the person was told with the request itself.
    if waiting.what is Term.REQUEST and remind > day_of(waiting.since) and not _reminded(app.case, waiting):
        yield Call(remind, DeadlineNear(*said))
    if not _missed(app.case, waiting):
        yield Call(waiting.due + A_DAY, DeadlineMissed(*said))


def _reminded(case: CaseFile, waiting: Waiting) -> bool:
    return any(isinstance(f.body, DeadlineNear) and f.body.about == waiting.about for f in case.history)


def _missed(case: CaseFile, waiting: Waiting) -> bool:
    """Since this term began: an upheld appeal begins it anew."""
    return any((m.term, m.about) == (waiting.what, waiting.about) and m.at >= waiting.since for m in case.missed)
