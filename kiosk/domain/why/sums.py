"""The arithmetic of a reason, line by line and said in words, from the steps that the rules left behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kiosk.domain.amount_words import figure, riyals
from kiosk.domain.rules import Step
from kiosk.domain.rules.trace import added, plain
from kiosk.domain.words import Words, ltr, tr

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class SumLine:
    """label: what it is. how: how it came about, None where it is simply so. result: with its unit.

    last: what it comes to. against: and that speaks against the person.
    """

    label: Words
    result: Words
    how: Words | None = None
    last: bool = False
    against: bool = False


def income_sums(steps: Sequence[Step]) -> tuple[SumLine, ...]:
    """Counted income against the calculated minimum, in riyals a month (facts.md F20–F25)."""
    found = {step.id: step for step in steps}
    counted, least = _amount(found, "income.counted"), _amount(found, "minimum.calculated")
    parts = tuple(_parts(found, steps))
    total = SumLine(tr("Counted income"), riyals(counted))
    if len(parts) == 1:
        return replace(total, how=parts[0].how), _minimum(found, least), _difference(counted, least)
    return *parts, total, _minimum(found, least), _difference(counted, least)


def _parts(found: Mapping[str, Step], steps: Sequence[Step]) -> Iterator[SumLine]:
    earned, unearned, wealth = (_amount(found, f"income.{part}") for part in ("earned", "unearned", "wealth"))
    if earned:
        step = found["income.earned"]
        share = ltr(f"{plain(Decimal(step.cited[0].value) * HUNDRED)}%")
        how = tr("{share} of {amount} earned").fill(share=share, amount=riyals(_first(step)))
        yield SumLine(tr("Of what is earned"), riyals(earned), how)
    if unearned:
        how = tr("{amount} that are not earned, in full").fill(amount=riyals(_first(found["income.unearned"])))
        yield SumLine(tr("Of other income"), riyals(unearned), how)
    if wealth:
        whole = added(step.amount or Decimal(0) for step in steps if step.id == "asset.counted")
        months = int(Decimal(found["income.wealth"].cited[0].value))
        how = tr("{amount} of value over %n month(s)", "", 0).fill(amount=riyals(whole)).count(months)
        yield SumLine(tr("Of possessions"), riyals(wealth), how)


def _minimum(found: Mapping[str, Step], least: Decimal) -> SumLine:
    head, n = _amount(found, "minimum.head"), int(_first(found["minimum.dependents"]))
    if not n:
        how = tr("{amount} for the breadwinner or the independent").fill(amount=riyals(head))
    else:
        each = figure(_amount(found, "minimum.dependents") / n)
        how = tr("{head} for the breadwinner, and {each} for each of %n dependent(s)", "", 0)
        how = how.fill(head=figure(head), each=each).count(n)
    return SumLine(tr("Calculated minimum"), riyals(least), how)


def _difference(counted: Decimal, least: Decimal) -> SumLine:
    over = counted - least
    if over > 0:
        return SumLine(tr("Over the minimum by"), riyals(over), last=True, against=True)
    if over < 0:
        return SumLine(tr("Below the minimum by"), riyals(-over), last=True)
    return SumLine(tr("Equal to the minimum, and less is asked for"), riyals(over), last=True, against=True)


def days_abroad(steps: Sequence[Step]) -> tuple[SumLine, ...]:
    """Days outside the Kingdom against the most that is allowed (F17)."""
    step = next((step for step in steps if step.id == "residence" and step.formula), None)
    if step is None:
        return ()
    abroad, most = (int(part) for part in step.formula.split() if part.isdecimal())
    over = tr("Over it by") if abroad > most else tr("Left until then")
    return (
        SumLine(tr("Days outside the Kingdom"), _days(abroad)),
        SumLine(tr("The most that is allowed"), _days(most)),
        SumLine(over, _days(abs(abroad - most)), last=True, against=abroad > most),
    )


def _days(n: int) -> Words:
    return tr("%n day(s)", "", 0).count(n)


def _amount(found: Mapping[str, Step], id: str) -> Decimal:
    return found[id].amount or Decimal(0)


def _first(step: Step) -> Decimal:
    """The first number of its formula."""
    return Decimal(step.formula.partition(" ")[0].replace(",", ""))
