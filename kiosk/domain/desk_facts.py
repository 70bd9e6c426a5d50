"""Which facts a member of the staff may say at a desk, and which of them the centre holds to four eyes.

Read by the centre, in Python and (written down at each migration) in SQL. What a kiosk may say is another table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.facts import (
    Actor,
    AppealDecided,
    Body,
    CaseAssessed,
    CaseAssigned,
    ComplaintAnswered,
    DeadlineMissed,
    DeadlineNear,
    EligibilityJudged,
    Fact,
    FileOpened,
    FinallyApproved,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    LanguageChosen,
    LetterPrinted,
    NoticeAttempted,
    NumberRequested,
    PasswordChanged,
    ReceiptPrinted,
    RegistryConsented,
    RegistryConsentWithdrawn,
    Rejected,
    Role,
    SlipPrinted,
)
from kiosk.domain.staff import Action, Staff, StaffRole

SAYS: Mapping[type[Body], frozenset[Action]] = {
    CaseAssigned: frozenset({Action.TAKE_CASE, Action.REASSIGN}),
    InformationRequested: frozenset({Action.REQUEST_INFORMATION}),
    InitiallyApproved: frozenset({Action.APPROVE_INITIALLY}),
    Rejected: frozenset({Action.REJECT}),
    FinallyApproved: frozenset({Action.APPROVE_FINALLY}),
    AppealDecided: frozenset({Action.DECIDE_APPEAL}),
    EligibilityJudged: frozenset({Action.JUDGE_MONTH}),
    InquiryAnswered: frozenset({Action.ANSWER}),
    ComplaintAnswered: frozenset({Action.ANSWER}),
}
"""One of these actions is needed. What is not here is not said at a desk: FileOpened is written by the centre, and
what a clerk takes in or prints for a person goes the way of a kiosk's facts. CaseAssessed is said with a decision only.
"""

GROUNDED: frozenset[type[Body]] = frozenset({InitiallyApproved, FinallyApproved, Rejected, EligibilityJudged})
"""A CaseAssessed fact may come with one of these, by the same hand and of the same moment, and never alone."""

DECIDING: frozenset[type[Body]] = frozenset({InitiallyApproved, FinallyApproved, Rejected, AppealDecided})
FRESH_EYES: frozenset[type[Body]] = frozenset({FinallyApproved, AppealDecided})
"""Whoever has said one of DECIDING about an application says none of these about it (facts.md F35, experience.md)."""

QUIET: frozenset[type[Body]] = frozenset(
    {
        CaseAssessed,
        DeadlineMissed,
        DeadlineNear,
        FileOpened,
        LanguageChosen,
        NoticeAttempted,
        NumberRequested,
        PasswordChanged,
        ReceiptPrinted,
        RegistryConsented,
        RegistryConsentWithdrawn,
        LetterPrinted,
        SlipPrinted,
    }
)
"""They change nothing that anybody judges by: an act is not held up when one of these came in meanwhile."""

SAID_AS: Mapping[StaffRole, Role] = {
    StaffRole.CLERK: Role.CLERK,
    StaffRole.OFFICER: Role.OFFICER,
    StaffRole.SECOND: Role.OFFICER,
    StaffRole.SUPERVISOR: Role.OFFICER,
    StaffRole.ADMINISTRATOR: Role.OFFICER,
}
"""The role that stands in a fact's actor, beside the staff number."""


def actor_of(staff: Staff) -> Actor:
    """Who stands in the facts that this member of the staff makes."""
    return Actor(SAID_AS[staff.role], staff.number)


def grounds(assessed: Fact, decision: Fact) -> bool:
    """Whether the one may be stored with the other: what the rules found, and what was decided on it."""
    body, decided = assessed.body, decision.body
    return (
        isinstance(body, CaseAssessed)
        and type(decided) in GROUNDED
        and (body.application, body.decision)
        == (getattr(decided, "application", None), getattr(decided, "decision", None))
        and assessed.id != decision.id
        and replace(assessed, id=decision.id, body=decided) == decision
    )


def may_say(staff: Staff, body: Body) -> bool:
    """Whether this role makes such a fact. A case is taken for oneself; only who reassigns gives it to another."""
    if isinstance(body, CaseAssigned) and body.officer != staff.number:
        return staff.may(Action.REASSIGN)
    return any(staff.may(action) for action in SAYS.get(type(body), ()))
