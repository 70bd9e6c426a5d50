"""One reason as a card: your figure, the rule and where it stands, the arithmetic, how it is mended, the evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.amount_words import riyals
from kiosk.domain.answers import Case
from kiosk.domain.dates import short_day
from kiosk.domain.reasons import REASONS, Reason
from kiosk.domain.rules import Cited, Step
from kiosk.domain.why.rule_words import RULES
from kiosk.domain.why.sums import SumLine, days_abroad, income_sums
from kiosk.domain.words import Words, by_itself, tr

KNOWN = {reason.code: reason for reason in REASONS}
OF_INCOME = ("INCOME_OVER_MIN", "WEALTH_COUNTED", "INCOME_HIGHER_THAN_RECORDED", "INCOME_UNDECLARED")
INCOME_STEPS = ("income.earned.line", "income.unearned.line", "asset.counted")
SHARES = {"income.earned", "income.unearned", "income.wealth"}
BORNE_OUT_BY = {
    "NAT_NOT_SAUDI": "NAT_NOT_SAUDI",
    "RESIDENCE_ABROAD": "RESIDENCE_ABROAD",
    "INCOME_OVER_MIN": "INCOME_OVER_MIN",
    "INCOME_HIGHER_THAN_RECORDED": "INCOME_OVER_MIN",
    "INCOME_UNDECLARED": "INCOME_OVER_MIN",
    "WEALTH_COUNTED": "WEALTH_COUNTED",
    "NOT_INDEPENDENT": "NOT_INDEPENDENT",
    "WORK_DUTY_BREACH": "WORK_DUTY_BREACH",
}
"""Reasons of figures, with the one that the rules then find: else somebody knew more than was handed in."""

DAYS = {
    "DOC_ID_EXPIRED": ("id_expiry", tr("The ID is valid until {day}.")),
    "HOUSING_PROOF_MISSING": ("lease_end", tr("The lease runs until {day}.")),
    "DISABILITY_REPORT_OLD": ("report_date", tr("The medical report is of {day}.")),
}
"""A day that the person wrote, which the reason is about."""


@dataclass(frozen=True, slots=True)
class ReasonCard:
    """reason: None for one that came after this program; then nothing else is known of it.

    figures: the person's own, a sentence each. rule: None where the reason is unknown. references: the sources of the
    figures with the day from which each holds, or else of the rule. documented: all of that officially. beyond: by what
    was handed in the reason does not follow, so somebody knew more.
    """

    code: str
    reason: Reason | None
    figures: tuple[Words, ...] = ()
    rule: Words | None = None
    references: tuple[Words, ...] = ()
    documented: bool = True
    sums: tuple[SumLine, ...] = ()
    beyond: bool = False


def card(code: str, steps: Sequence[Step], case: Case | None) -> ReasonCard:
    """steps: of the rules, none where they were not asked. case: as it was handed in."""
    reason, rule = KNOWN.get(code), RULES.get(code)
    if reason is None or rule is None:
        return ReasonCard(code, None)
    cited = tuple(_cited(code, steps))
    return ReasonCard(
        code=code,
        reason=reason,
        figures=tuple(dict.fromkeys(_figures(code, steps, case))),
        rule=rule.words,
        references=tuple(dict.fromkeys(_reference(one) for one in cited)) or (rule.basis,),
        documented=rule.documented and all(one.documented for one in cited),
        sums=_sums(code, steps),
        beyond=_beyond(code, steps),
    )


def _beyond(code: str, steps: Sequence[Step]) -> bool:
    found = BORNE_OUT_BY.get(code)
    return bool(steps) and found is not None and all(step.reason != found for step in steps)


def _figures(code: str, steps: Sequence[Step], case: Case | None) -> Iterator[Words]:
    if code in DAYS and case is not None:
        name, words = DAYS[code]
        day = case.date(name)
        if day is not None:
            yield words.fill(day=short_day(day))
    if code in OF_INCOME:
        yield from (_counted(step) for step in steps if step.id == "income.counted")
        yield from (step.words for step in steps if step.id in INCOME_STEPS and step.amount)
        return
    yield from (step.words for step in steps if step.reason == code or (code, step.id) == ("CR_ACTIVE", "register"))


def _counted(step: Step) -> Words:
    words = tr("The counted income of your family is {amount} in a month.")
    return words.fill(amount=riyals(step.amount)) if step.amount is not None else step.words


def _cited(code: str, steps: Sequence[Step]) -> Iterator[Cited]:
    """The figures of the policy that this reason rests on; a share only where something of the kind was counted."""
    for step in steps:
        of_income = step.id in ("minimum.head", "minimum.dependents") or (step.id in SHARES and bool(step.amount))
        if step.reason == code or (code in OF_INCOME and (of_income or step.id == "income.condition")):
            yield from step.cited


def _reference(cited: Cited) -> Words:
    words = tr("{reference}, in force since {day}")
    return words.fill(reference=by_itself(cited.reference), day=short_day(cited.valid_from))


def _sums(code: str, steps: Sequence[Step]) -> tuple[SumLine, ...]:
    if code in OF_INCOME and any(step.id == "income.counted" for step in steps):
        return income_sums(steps)
    return days_abroad(steps) if code == "RESIDENCE_ABROAD" else ()
