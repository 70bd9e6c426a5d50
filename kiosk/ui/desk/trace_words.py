"""What the rules found, in words: the findings, the figures behind them, and what comes out otherwise today."""

from __future__ import annotations

from kiosk.domain.dates import short_day
from kiosk.domain.facts import CaseAssessed
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
UNOFFICIAL = tr("A rule that is not officially documented")


def figure_line(cited: Cited) -> Words:
    """A figure with the day it holds from and what says so."""
    rule = cited.value in ("true", "false")  # it holds or not, and has no figure
    words = tr("since {day}: {reference}") if rule else tr("{value} since {day}: {reference}")
    return words.fill(value=ltr(cited.value), day=short_day(cited.valid_from), reference=verbatim(cited.reference))


def outcome_words(body: CaseAssessed) -> Words:
    """What came out in all, with the amount where there is one."""
    if body.amount in ("", "0.00"):
        return verdict_name(body.outcome)
    return tr("{outcome}: {amount} a month").fill(outcome=verdict_name(body.outcome), amount=amount(body.amount))


def arithmetic(step: KeptStep) -> str:
    """Its digits, or its amount where it has no more; laid out from left to right."""
    if step.formula:
        return ltr(step.formula)
    return ltr(f"{step.amount}") if step.amount else ""


def step_facts(step: KeptStep) -> tuple[Words, ...]:
    """All of a step beside its sentence, a line each."""
    digits = (verbatim(arithmetic(step)),) if arithmetic(step) else ()
    reason = (reason_name(step.reason),) if step.reason else ()
    return (FINDINGS[step.finding], *digits, *reason, *(figure_line(cited) for cited in step.cited))


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
