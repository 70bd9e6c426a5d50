"""May this be done to this case, by this member of the staff, now? A sentence why not, or None.

The desk asks before it shows a button, and whoever stores the fact asks again: what stands in the journal meanwhile
may be more than the desk had seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from kiosk.domain.case import CaseFile
from kiosk.domain.reasons import REASONS
from kiosk.domain.staff import Action, Staff
from kiosk.domain.words import Words, tr

NOT_YOURS = tr("This role does not do this.")
WITHDRAWN = tr("The application was withdrawn. It needs no decision.")
DECIDED = tr("This application is decided already. Its decision stands in the file.")
NOT_APPROVED = tr("The initial approval comes before the final one.")
SAME_PERSON = tr("Whoever decided in this case before does not decide again. A second officer is needed.")
ANOTHERS = tr("Another officer has this case. The supervisor can give it to somebody else.")
WAITING = tr("A request to the person is open. It is answered or its time ends first.")
NO_REASON = tr("A rejection needs at least one reason.")
NO_APPEAL = tr("There is no open appeal in this case.")

DECISIONS = frozenset({Action.APPROVE_INITIALLY, Action.REJECT, Action.APPROVE_FINALLY})
# Where these lead, as a code of statuses.STATUSES.
LEADS_TO = {
    Action.APPROVE_INITIALLY: "initial_approval",
    Action.APPROVE_FINALLY: "final_approval",
    Action.REJECT: "rejected",
}


def objection(case: CaseFile, action: Action, by: Staff) -> Words | None:
    """Why not, or None."""
    if not by.may(action):
        return NOT_YOURS
    if action in DECISIONS:
        return _to_decision(case, action, by)
    if action is Action.DECIDE_APPEAL:
        return _to_appeal(case, by)
    if action in (Action.TAKE_CASE, Action.REQUEST_INFORMATION):
        return _over(case) or _taken(case, by)
    return None


def objection_to_reasons(reasons: Sequence[str]) -> Words | None:
    """A rejection's reasons: at least one, all from the catalogue. Raises LookupError for one that is not in it."""
    known = {reason.code for reason in REASONS}
    if unknown := set(reasons) - known:
        raise LookupError(f"no such reason: {', '.join(sorted(unknown))}")
    return None if reasons else NO_REASON


def _to_decision(case: CaseFile, action: Action, by: Staff) -> Words | None:
    if over := _over(case):
        return over
    if action is Action.APPROVE_FINALLY and case.status != "initial_approval":
        return NOT_APPROVED
    if action is Action.APPROVE_FINALLY and by.number in case.decided_by:
        return SAME_PERSON
    if action is not Action.APPROVE_FINALLY and (taken := _taken(case, by)):
        return taken
    return WAITING if case.awaited_requests else None


def _to_appeal(case: CaseFile, by: Staff) -> Words | None:
    if case.open_appeal is None:
        return NO_APPEAL
    return SAME_PERSON if by.number in case.decided_by else None


def _over(case: CaseFile) -> Words | None:
    if case.status == "withdrawn":
        return WITHDRAWN
    return DECIDED if case.status in ("final_approval", "rejected") else None


def _taken(case: CaseFile, by: Staff) -> Words | None:
    return ANOTHERS if case.officer not in ("", by.number) else None


def appealable(case: CaseFile) -> UUID | None:
    """The decision that an appeal may be raised against: the newest one, when it was against the person."""
    refused = case.status == "rejected" and case.decisions
    return case.decisions[-1].id if refused and case.open_appeal is None else None
