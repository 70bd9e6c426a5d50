"""What can be done to a case at the desk: one line an act, in the order of the decision bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.case import CaseFile
from kiosk.domain.deciding import DECIDED, WITHDRAWN
from kiosk.domain.desk_facts import GROUNDED
from kiosk.domain.facts import CaseAssessed, Entry, Fact
from kiosk.domain.staff import Action, Staff
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.desk_acts import Draft
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.kit.button import Part
from kiosk.ui.desk.trace_words import RULES_FOUND, outcome_words

UNDECIDED = frozenset({"under_review", "initial_approval"})


@dataclass(frozen=True, slots=True)
class Act:
    """shown: does it concern a case that stands like this? hint: what to know before it is confirmed."""

    action: Action
    words: Words
    icon: str
    key: str
    hint: Words
    shown: Callable[[CaseFile, Staff], bool]
    part: Part = Part.NEUTRAL


def _undecided(case: CaseFile, _by: Staff) -> bool:
    return case.status in UNDECIDED


ACTS = (
    Act(
        Action.APPROVE_INITIALLY,
        status("initial_approval").name,
        "check-circle",
        "F9",
        tr("A second officer has the last word."),
        lambda case, _by: case.status == "under_review",
        Part.PRIMARY,
    ),
    Act(
        Action.APPROVE_FINALLY,
        status("final_approval").name,
        "check-circle",
        "F9",
        tr("After this the application is decided. It can't be taken back here."),
        lambda case, _by: case.status == "initial_approval",
        Part.PRIMARY,
    ),
    Act(
        Action.DECIDE_APPEAL,
        tr("Decide the appeal"),
        "scales",
        "F11",
        tr("Upholding it brings the application back to review."),
        lambda case, _by: case.open_appeal is not None,
        Part.PRIMARY,
    ),
    Act(
        Action.JUDGE_MONTH,
        tr("Monthly result"),
        "calendar-check",
        "F6",
        tr("The result of a month stands beside the status, and does not change it."),
        lambda case, _by: case.status == "final_approval",
        Part.PRIMARY,
    ),
    Act(
        Action.ANSWER,
        tr("Answer the question"),
        "chat-circle-text",
        "F12",
        tr("The applicant reads the answer at any kiosk."),
        lambda case, _by: any(not q.answer for q in case.questions),
    ),
    Act(
        Action.REQUEST_INFORMATION,
        tr("Request information"),
        "file-plus",
        "F8",
        tr("Until it is answered, or its last day is over, the case waits."),
        _undecided,
    ),
    Act(
        Action.TAKE_CASE,
        tr("Take the case"),
        "user-circle",
        "F7",
        tr("Others see that the case is taken."),
        lambda case, by: case.status in UNDECIDED and case.officer != by.number,
    ),
    Act(
        Action.REASSIGN,
        tr("Give to an officer"),
        "arrow-bend-up-right",
        "F7",
        tr("The officer finds the case in the list of their own."),
        lambda case, _by: case.status in UNDECIDED or case.open_appeal is not None,
        Part.PRIMARY,
    ),
    Act(
        Action.REJECT,
        tr("Reject", "an act of an officer"),
        "x-circle",
        "F10",
        tr("The applicant reads the reasons and the words, and may appeal."),
        _undecided,
        Part.DESTRUCTIVE,
    ),
)
REFUSED: dict[str, Words] = {
    "role": tr("This role does not do this."),
    "four_eyes": tr("Whoever decided in this case before does not decide again. A second officer is needed."),
    "clock": tr("The clock of this desk is wrong. A technician sets it; what was typed stays here."),
    "application": tr("This case is not at the centre. The list is read again."),
}
NOT_STORED = tr("The centre did not store this. Nothing has changed, and what was typed stays here.")
STORED = tr("Stored: {what}")
WITHOUT_RULES = tr("The rules find nothing for this case and month, so it is stored without them.")
CHANGED = tr("The case has changed meanwhile, so nothing was stored. What was typed stays here.")


def offered(case: CaseFile, staff: Staff) -> tuple[Act, ...]:
    """What this role may be asked for in a case that stands like this; an objection is told when it is pressed."""
    return tuple(act for act in ACTS if staff.may(act.action) and act.shown(case, staff))


def standing(case: CaseFile, staff: Staff) -> Words | None:
    """Why nothing is to be decided here any more, for those who decide."""
    if case.status in UNDECIDED or not staff.may(Action.REJECT) or case.open_appeal is not None:
        return None
    return WITHDRAWN if case.status == "withdrawn" else DECIDED


def refusal(code: str) -> Words:
    return REFUSED.get(code, NOT_STORED)


@dataclass(slots=True)
class Acting:
    """An act under way: what was typed for it, and how far it is.

    fact: what was confirmed; kept until the centre has answered, so that a second try stores nothing twice.
    grounds: what the rules found, which goes with it.
    notice: what the centre said. news: what came into the case meanwhile.
    """

    act: Act
    draft: Draft
    confirming: bool = False
    sending: bool = False
    fact: Fact | None = None
    grounds: Fact | None = None
    notice: tuple[Tone, Words] | None = None
    news: tuple[Entry, ...] = field(default=())

    def write(self, draft: Draft) -> None:
        """What stands in the form now. Other words make another fact."""
        if draft != self.draft:
            self.draft, self.fact = draft, None


def rules_notice(acting: Acting) -> tuple[Tone, Words] | None:
    """What the rules found of what is about to be decided, or that nothing of them is stored with it."""
    if acting.fact is None or type(acting.fact.body) not in GROUNDED:
        return None
    found = acting.grounds.body if acting.grounds else None
    if not isinstance(found, CaseAssessed):
        return Tone.WARN, WITHOUT_RULES
    return Tone.INFO, RULES_FOUND.fill(month=ltr(found.month), outcome=outcome_words(found))


def begun(act: Act, read: ReadCase, staff: Staff, due: str, month: str) -> Draft:
    """A form with what can be known beforehand. due: a day for requests. month: the newest."""
    open_ones = [q.id for q in read.case.questions if not q.answer]
    about = open_ones[0] if len(open_ones) == 1 else None
    officer = "" if act.action is Action.REASSIGN else staff.number
    return Draft(act.action, due=due, about=about, month=month, officer=officer)
