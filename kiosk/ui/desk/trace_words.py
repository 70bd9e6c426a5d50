"""What the rules found, in words: the findings, the figures behind them, and what comes out otherwise today."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from kiosk.domain.amount_words import figure
from kiosk.domain.dates import short_day
from kiosk.domain.facts import CaseAssessed
from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.rules import Cited, Finding, KeptStep
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.desk.case_words import amount, reason_name, verdict_name

FINDINGS: dict[Finding, Words] = {
    Finding.MET: tr("Met", "a condition"),
    Finding.FAILED: tr("Not met", "a condition"),
    Finding.OPEN: tr("To be looked at", "a condition"),
    Finding.WARNED: tr("Noted, and decides nothing", "a condition"),
    Finding.NOTED: tr("Reckoned", "a step of the rules"),
}
NAMES: dict[str, Words] = {
    "outcome": tr("The outcome"),
    "amount": tr("The amount"),
    "reasons": tr("The reasons"),
    "rules_version": tr("The version of the rules"),
    "policy_hash": tr("The figures or the classes of incomes"),
}
"""Of what is compared as a whole."""
RULES_FOUND = tr("The rules found for {month}: {outcome}")
UNOFFICIAL = tr("A rule that is not officially documented")


def figure_line(cited: Cited, label: str = "") -> Words:
    """A figure with the day it holds from and what says so. label: what it is called, where that is known."""
    value = () if cited.value in ("true", "false") else (ltr(cited.value),)  # a rule that holds or not has no figure
    what = ": ".join((*((label,) if label else ()), *value))
    words = tr("{what}, since {day}: {reference}") if what else tr("since {day}: {reference}")
    return words.fill(what=what, day=short_day(cited.valid_from), reference=verbatim(cited.reference))


def figure_label(policy: Policy, cited: Cited, language: str) -> str:
    """As the policy calls it today; empty where it has gone."""
    try:
        parameter = policy.parameter(cited.id)
    except UndefinedPolicy:
        return ""
    return parameter.label_ar if language == "ar" else parameter.label_en


def outcome_words(body: CaseAssessed) -> Words:
    """What came out in all, with the amount where there is one."""
    if body.amount in ("", "0.00"):
        return verdict_name(body.outcome)
    return tr("{outcome}: {amount} a month").fill(outcome=verdict_name(body.outcome), amount=amount(body.amount))


def arithmetic(step: KeptStep) -> str:
    """Its digits, laid out from left to right as a whole."""
    return ltr(step.formula)


def amount_figure(step: KeptStep) -> str:
    """Riyals a month, for reading."""
    try:
        return figure(Decimal(step.amount))
    except InvalidOperation:
        return ltr(step.amount)


def step_facts(step: KeptStep) -> tuple[Words, ...]:
    """All of a step beside its sentence, a line each."""
    digits = arithmetic(step) if step.formula else amount_figure(step) if step.amount else ""
    reason = (reason_name(step.reason),) if step.reason else ()
    return (
        FINDINGS[step.finding],
        *((verbatim(digits),) if digits else ()),
        *reason,
        *(figure_line(cited) for cited in step.cited),
    )


def head_value(body: CaseAssessed, name: str) -> Words:
    """What stands there under one of ``NAMES``."""
    if name == "outcome":
        return verdict_name(body.outcome)
    if name == "amount":
        return amount(body.amount or "0")
    if name == "reasons":
        return joined(tuple(reason_name(code) for code in body.reasons))
    return verbatim(ltr(str(getattr(body, name))[:12]))


def joined(parts: tuple[Words, ...]) -> Words:
    """Several in a line."""
    if not parts:
        return tr("none", "of several things")
    whole = parts[0]
    for part in parts[1:]:
        whole = Words("{first} · {second}").fill(first=whole, second=part)
    return whole
