"""Who of the staff may do what: one table, read by the desk that shows the buttons and by the centre that judges."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.words import Words, tr


class StaffRole(StrEnum):
    CLERK = "clerk"
    OFFICER = "officer"
    SECOND = "second"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


ROLE_NAMES: dict[StaffRole, Words] = {
    StaffRole.CLERK: tr("Clerk"),
    StaffRole.OFFICER: tr("Officer"),
    StaffRole.SECOND: tr("Second officer"),
    StaffRole.SUPERVISOR: tr("Supervisor"),
    StaffRole.ADMINISTRATOR: tr("Administrator"),
}


class Action(StrEnum):
    """What can be done at the desk. A new one needs a line in ``ALLOWED``."""

    FIND_PERSON = "find_person"
    ASSIST = "assist"
    WITNESS = "witness"
    REPRINT = "reprint"
    SEE_DEVICES = "see_devices"
    SEE_QUEUE = "see_queue"
    OPEN_CASE = "open_case"
    TAKE_CASE = "take_case"
    REQUEST_INFORMATION = "request_information"
    ANSWER = "answer"
    APPROVE_INITIALLY = "approve_initially"
    REJECT = "reject"
    APPROVE_FINALLY = "approve_finally"
    DECIDE_APPEAL = "decide_appeal"
    JUDGE_MONTH = "judge_month"
    REASSIGN = "reassign"
    SEE_LOAD = "see_load"
    SEE_FAIRNESS = "see_fairness"
    SIMULATE = "simulate"
    SEE_FLEET = "see_fleet"
    HOLD_UPDATE = "hold_update"
    MANAGE_STAFF = "manage_staff"


_CLERK = frozenset({Action.FIND_PERSON, Action.ASSIST, Action.WITNESS, Action.REPRINT, Action.SEE_DEVICES})
_READING = frozenset({Action.SEE_QUEUE, Action.OPEN_CASE})
_OFFICER = _READING | {
    Action.TAKE_CASE,
    Action.REQUEST_INFORMATION,
    Action.ANSWER,
    Action.APPROVE_INITIALLY,
    Action.REJECT,
}
_SECOND = _OFFICER | {Action.APPROVE_FINALLY, Action.DECIDE_APPEAL, Action.JUDGE_MONTH}

ALLOWED: dict[StaffRole, frozenset[Action]] = {
    StaffRole.CLERK: _CLERK,
    StaffRole.OFFICER: _OFFICER,
    StaffRole.SECOND: _SECOND,
    # Whoever watches over the work decides nothing in it.
    StaffRole.SUPERVISOR: _READING
    | {Action.REASSIGN, Action.SEE_LOAD, Action.SEE_FAIRNESS, Action.SIMULATE, Action.SEE_DEVICES, Action.SEE_FLEET}
    | {Action.HOLD_UPDATE},
    # Whoever gives out the keys opens no file.
    StaffRole.ADMINISTRATOR: frozenset({Action.MANAGE_STAFF, Action.SEE_DEVICES, Action.SEE_FLEET}),
}


@dataclass(frozen=True, slots=True)
class Staff:
    """number: the staff number that stands in facts. name: as it is said on the screen."""

    number: str
    name: str
    role: StaffRole

    def may(self, action: Action) -> bool:
        return action in ALLOWED[self.role]
