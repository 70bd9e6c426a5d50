"""How an answer is read back: on the review page, and wherever an answer is shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from functools import singledispatch

from kiosk.domain import kinds
from kiosk.domain.amount_words import riyals
from kiosk.domain.answers import YES, Case
from kiosk.domain.dates import DateEntry
from kiosk.domain.forms import Field
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.day_words import in_both_calendars

NOT_SAID = tr("Not stated")
BOTH = Words("{first}\n{second}")


def answer_in_words(item: Field, case: Case) -> Words | None:
    """The answer as it is read, or None where there is none."""
    if isinstance(item.kind, kinds.Several):
        codes = case.many(item.name)
        return listed([item.kind.label(code) or verbatim(code) for code in codes]) if codes else None
    text = case.text(item.name)
    return _said(item.kind, text, case) if text else None


def listed(parts: Sequence[Words]) -> Words:
    """Several things in one line: at least one."""
    said = parts[0]
    for part in parts[1:]:
        said = tr("{before}, {next}", "a list of answers").fill(before=said, next=part)
    return said


@singledispatch
def _said(kind: object, text: str, _case: Case) -> Words:
    return verbatim(text)


@_said.register
def _(kind: kinds.Choice, text: str, case: Case) -> Words:
    return kind.label(text, case) or verbatim(text)


@_said.register(kinds.YesNo)
@_said.register(kinds.Consent)
def _(_kind: object, text: str, _case: Case) -> Words:
    return tr("Yes") if text == YES else tr("No")


@_said.register
def _(_kind: kinds.Amount, text: str, _case: Case) -> Words:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return verbatim(text)
    return riyals(amount) if amount.is_finite() else verbatim(text)


@_said.register
def _(_kind: kinds.Day, text: str, _case: Case) -> Words:
    entry = DateEntry.parse(text)
    day = entry.gregorian()
    if day is None:
        return verbatim(ltr(text[2:]))
    days = in_both_calendars(day, entry.calendar)
    return BOTH.fill(first=days[0], second=days[1]) if len(days) == 2 else days[0]


@_said.register(kinds.NationalId)
@_said.register(kinds.Mobile)
@_said.register(kinds.Digits)
@_said.register(kinds.Whole)
@_said.register(kinds.ShortAddress)
@_said.register(kinds.Email)
def _(_kind: object, text: str, _case: Case) -> Words:
    return verbatim(ltr(text))


@_said.register
def _(_kind: kinds.Iban, text: str, _case: Case) -> Words:
    return verbatim(ltr(" ".join(text[i : i + 4] for i in range(0, len(text), 4))))
