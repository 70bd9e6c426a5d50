"""May the person do this about the application now? A sentence why not, or None.

The screen asks before it opens a form, and whoever stores the fact asks again.
"""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.acts.appeals import targets
from kiosk.domain.case import CaseFile
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, tr

WITHDRAWN = tr("This application was withdrawn. A new one can be made at any time.")
APPEAL_OPEN = tr("There is an open appeal on this application. Its decision comes first.")
NO_APPEAL = tr("There is no decision here to appeal against.")
ANSWERED = tr("This request was answered before. Nothing more needs sending.")
NOT_ASKED = tr("This request is not open any more. Nothing needs sending.")
TOO_LATE_TO_BRING = tr("This application is decided. A document belongs to an appeal now.")
DECIDED = tr("This application is decided. It can't be withdrawn any more.")


def against_appeal(case: CaseFile, decision: UUID) -> Words | None:
    if case.status == "withdrawn":
        return WITHDRAWN
    if case.open_appeal is not None:
        return APPEAL_OPEN
    return None if any(target.decision == decision for target in targets(case)) else NO_APPEAL


def against_answer(case: CaseFile, request: UUID) -> Words | None:
    if case.status == "withdrawn":
        return WITHDRAWN
    asked = next((r for r in case.requests if r.id == request), None)
    if asked is None:
        return NOT_ASKED
    return ANSWERED if asked.answered_at is not None else None


def against_bringing(case: CaseFile) -> Words | None:
    if case.status == "withdrawn":
        return WITHDRAWN
    return None if case.status in ("under_review", "initial_approval") else TOO_LATE_TO_BRING


def against_word(case: CaseFile) -> Words | None:
    """Of a question, a complaint about a payment, a change: anything but a withdrawn application takes them."""
    return WITHDRAWN if case.status == "withdrawn" else None


def against_withdrawal(case: CaseFile) -> Words | None:
    if case.status == "withdrawn":
        return WITHDRAWN
    return None if "withdrawn" in status(case.status).followed_by else DECIDED
