"""«تقديم اعتراض»: what an appeal may be against, its form, and what the answers become (facts.md (d) 12, F34–F36)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.answers import Answers, Case
from kiosk.domain.case import CaseFile, Decision
from kiosk.domain.dates import short_day
from kiosk.domain.deciding import appealable
from kiosk.domain.facts import AppealSubmitted
from kiosk.domain.forms import Attachments, DocumentKind, Field, Page, Programme, Section, no_check
from kiosk.domain.kinds import Choice, LongText, Option
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.problems import Problem
from kiosk.domain.programmes import known_programme
from kiosk.domain.reasons import REASONS as REASON_CATALOGUE
from kiosk.domain.reasons import Reason
from kiosk.domain.words import Words, ltr, tr

VERSION = 1
NOT_BENEFICIARY, AMOUNT, REASONS = "not_beneficiary", "amount", "reasons"
AGREE, DISPUTE = "agree", "dispute"
STATEMENT = LongText(20, 2000)
LATE = tr("The time for it ended on {day}. It is taken all the same, and marked as late.")
UNSURE = tr("{sentence} This term is not officially confirmed.")

GROUNDS = (
    Option(REASONS, tr("A reason is not right"), tr("Each reason is looked at, one by one"), "list-checks"),
    Option(
        NOT_BENEFICIARY,
        tr("I am not among the beneficiaries"),
        tr("The conditions apply to me and my family"),
        "users-three",
    ),
    Option(AMOUNT, tr("I deserve a larger amount"), tr("The amount is less than what is due"), "scales"),
)
EVIDENCE = DocumentKind(
    "appeal_evidence",
    tr("Evidence for the appeal"),
    tr("To prove what the appeal says"),
    "file-text",
    lambda _case: (),
    only_pdf=True,
)


@dataclass(frozen=True, slots=True)
class Target:
    """A decision that an appeal may be raised against.

    outcome: a status, or that of a month. month: ``2026-11`` for a month's result. words: what the officer wrote.
    """

    decision: UUID
    outcome: str
    at: datetime
    reasons: tuple[str, ...] = ()
    month: str = ""
    words: str = ""

    @property
    def known_reasons(self) -> tuple[Reason, ...]:
        """Those of the catalogue; a newer centre may give others."""
        known = {r.code: r for r in REASON_CATALOGUE}
        return tuple(known[code] for code in self.reasons if code in known)

    @property
    def grounds(self) -> tuple[str, ...]:
        """What may be said against it: of an amount only that it is too small."""
        if self.outcome == "final_approval":
            return (AMOUNT,)
        return (REASONS, NOT_BENEFICIARY) if self.known_reasons else (NOT_BENEFICIARY,)


def targets(case: CaseFile, paid: bool = True) -> tuple[Target, ...]:
    """What can be appealed against now, newest first; nothing while an appeal is open.

    A refusal as ``deciding.appealable`` says; an amount and the newest month without entitlement once each.
    paid: anything is paid at all; what is not paid can't be too little.
    """
    if case.open_appeal is not None or case.status == "withdrawn":
        return ()
    newest = (d for d in case.decisions[-1:] if d.id == appealable(case) or (paid and _amount(case, d)))
    month = (m for m in case.months[-1:] if m.outcome != "eligible" and not _appealed(case, m.decision))
    found = [Target(d.id, d.outcome, d.at, d.reasons, words=d.words) for d in newest]
    found += [Target(m.decision, m.outcome, m.at, m.reasons, m.month) for m in month]
    return tuple(sorted(found, key=lambda target: target.at, reverse=True))


def target(case: CaseFile, decision: UUID, paid: bool = True) -> Target | None:
    return next((t for t in targets(case, paid) if t.decision == decision), None)


def is_paid(app: ApplicationState) -> bool:
    """Does the programme pay each month, or was an amount decided?"""
    form = known_programme(app.programme)
    return (form is not None and form.monthly) or any(d.amount is not None for d in app.case.decisions)


def _amount(case: CaseFile, decision: Decision) -> bool:
    return decision.outcome == "final_approval" and not _appealed(case, decision.id)


def _appealed(case: CaseFile, decision: UUID) -> bool:
    return any(a.decision == decision for a in case.appeals)


# ── the form ────────────────────────────────────────────────────────────────────────────────────────────────────


def appeal_form(against: Target, ended: date | None = None, *, sure: bool = True) -> Programme:
    """ended: the last day of the time for it, where it is over: then it is asked why the appeal comes so late.

    sure: that time is officially confirmed.
    """
    grounds = tuple(option for option in GROUNDS if option.code in against.grounds)
    late = (_late_page(ended, sure=sure),) if ended else ()
    pages = (*late, _ground_page(grounds), *_reason_pages(against), _statement_page())
    return Programme(
        code=form_code(against.decision),
        version=VERSION,
        title=tr("Appeal"),
        task_title=tr("Appeal"),
        sections=(Section("ground", tr("The ground", "of an appeal"), "scales", pages),),
        documents=(EVIDENCE,),
        attachments=Attachments(EVIDENCE, least=1),
    )


def form_code(decision: UUID) -> str:
    return f"appeal:{decision}"


def _late_page(ended: date, *, sure: bool) -> Page:
    late = LATE.fill(day=short_day(ended))
    return Page(
        "late",
        tr("Why does the appeal come now?"),
        (
            Field(
                "late_because",
                tr("Why it comes after its time"),
                LongText(5, 500),
                tr("Why it comes now is needed. One sentence is enough."),
            ),
        ),
        hint=late if sure else UNSURE.fill(sentence=late),
        icon="clock-countdown",
    )


def _ground_page(grounds: tuple[Option, ...]) -> Page:
    """Where there is one ground only, there is nothing to ask."""
    several = len(grounds) > 1
    return Page(
        "ground",
        tr("What is the appeal about?"),
        (Field("ground", tr("Ground of the appeal"), Choice(grounds), tr("The ground of the appeal is needed.")),),
        one_touch=True,
        shown_when=lambda _case: several,
        icon="scales",
    )


def _reason_pages(against: Target) -> tuple[Page, ...]:
    """One for each reason, with its text and what is accepted as evidence."""
    reasons = against.known_reasons
    return tuple(_reason_page(r, against, n, len(reasons)) for n, r in enumerate(reasons, start=1))


def _reason_page(r: Reason, against: Target, number: int, total: int) -> Page:
    agree, why = f"agree_{r.code}", f"why_{r.code}"
    options = (Option(AGREE, tr("This reason is right")), Option(DISPUTE, tr("This reason is not right")))
    return Page(
        f"reason_{r.code}",
        tr("Reason {n} of {total}: is it right?").fill(n=ltr(str(number)), total=ltr(str(total))),
        (
            Field(agree, r.text, Choice(options), tr("A choice is needed: right, or not right.")),
            Field(
                why,
                tr("Why is it not right?"),
                LongText(5, 500),
                tr("Why the reason is not right is needed. One sentence is enough."),
                shown_when=lambda case: case.is_(agree, DISPUTE),
            ),
        ),
        hint=_accepted(r),
        shown_when=lambda case: chosen_ground(against, case.answers) == REASONS,
        check=_something_disputed(against, agree) if number == total else no_check,
        labelled=True,
        icon="scales",
    )


def _accepted(r: Reason) -> Words | None:
    """«المقبول: …»: the evidence in one line."""
    if not r.evidence:
        return None
    listed = r.evidence[0]
    for following in r.evidence[1:]:
        listed = tr("{before}, {next}", "a list of evidence").fill(before=listed, next=following)
    return tr("Accepted as evidence: {evidence}").fill(evidence=listed)


def _something_disputed(against: Target, field: str) -> Callable[[Case], tuple[Problem, ...]]:
    def check(case: Case) -> tuple[Problem, ...]:
        if any(case.is_(f"agree_{code}", DISPUTE) for code in against.reasons):
            return ()
        return (Problem(field, tr("An appeal disputes one reason at least. All are agreed to here.")),)

    return check


def _statement_page() -> Page:
    return Page(
        "statement",
        tr("What does the appeal say?"),
        (
            Field(
                "statement",
                tr("Statement of the appeal"),
                STATEMENT,
                tr("The statement is needed: 20 letters or more."),
            ),
        ),
        hint=tr("In plain words: what is not right, and since when"),
        icon="chat-circle-text",
    )


# ── what the answers become ─────────────────────────────────────────────────────────────────────────────────────


def chosen_ground(against: Target, answers: Answers) -> str:
    """The only ground there is needs no choosing."""
    return against.grounds[0] if len(against.grounds) == 1 else answers.text("ground")


def appealed(
    application: UUID, appeal: UUID, reference: str, against: Target, answers: Answers, documents: tuple[UUID, ...]
) -> AppealSubmitted:
    """answers: as the form shows them, checked."""
    disputed = tuple(code for code in against.reasons if answers.text(f"agree_{code}") == DISPUTE)
    return AppealSubmitted(
        application=application,
        appeal=appeal,
        reference=reference,
        decision=against.decision,
        ground=chosen_ground(against, answers),
        agreed=tuple(code for code in against.reasons if answers.text(f"agree_{code}") == AGREE),
        disputed=disputed,
        arguments=tuple(answers.text(f"why_{code}") for code in disputed),
        statement=answers.text("statement"),
        documents=documents,
        late_because=answers.text("late_because"),
    )
