"""What could be otherwise about incomes and possessions, each single fact with the paper that proves it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import ROUND_FLOOR, Decimal

from kiosk.domain.amount_words import riyals
from kiosk.domain.answers import YES, Case
from kiosk.domain.kinds import Choice
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.programmes.social_security.assets import REAL_ESTATE, VEHICLE
from kiosk.domain.programmes.social_security.incomes import INCOME_TYPES, MONTHLY, SALARIES
from kiosk.domain.rules.income import EXEMPT, SHARES
from kiosk.domain.why.ground import CORRECTION, ENDING, NEAR, PAPER, Ground, Possible, day_text
from kiosk.domain.words import Words, tr

HALALA = Decimal("0.01")


def incomes(ground: Ground) -> Iterator[Possible]:
    """An income that has ended, or whose amount was stated a little too high (F22, F23)."""
    if not ground.has("INCOME_OVER_MIN"):
        return
    before = day_text(ground.found.month - timedelta(days=1))
    for place, row in ground.rows("incomes"):
        name, share = Choice(INCOME_TYPES).label(row.text("income_type")), _share(row, ground)
        if name is None or share * _monthly(row) <= ground.over:
            continue
        yield from _corrected(place, row, name, ground)
        words = tr("If it is true and proven: {income} has ended.").fill(income=name)
        case = ground.with_row("incomes", place, income_end=before)
        papers = (tr("Final settlement"), tr("Certificate that it ended"))
        yield Possible("income.ended", words, papers, Decimal(ENDING), case)


def _share(row: Case, ground: Ground) -> Decimal:
    """The part of it that counts; 0 for what doesn't, or isn't known to."""
    end = row.date("income_end")
    if end is not None and end < ground.found.month:
        return Decimal(0)
    try:
        kind = ground.policy.income_class(row.text("income_type")).name
    except UndefinedPolicy:
        return Decimal(0)
    return Decimal(0) if kind == EXEMPT else ground.value(SHARES[kind])


def _monthly(row: Case) -> Decimal:
    return (row.amount("amount") or Decimal(0)) / _times(row)


def _times(row: Case) -> int:
    """How many months its amount is for."""
    return 1 if row.is_("frequency", MONTHLY, "") else 12


def _corrected(place: int, row: Case, name: Words, ground: Ground) -> Iterator[Possible]:
    """The greatest whole number of riyals a month with which it would be less than the minimum."""
    stated, share = _monthly(row), _share(row, ground)
    most = _below(stated - (ground.over + HALALA) / share)
    if most <= 0 or most < stated * NEAR:
        return
    words = tr("If it is true and proven: {income} is {amount} a month or less.")
    case = ground.with_row("incomes", place, amount=f"{most * _times(row):f}")
    letter = tr("Salary letter") if row.is_("income_type", *SALARIES) else tr("Certificate of whoever pays it")
    papers = (letter, tr("Bank statement"))
    size = CORRECTION + 1 - most / stated
    yield Possible("income.corrected", words.fill(income=name, amount=riyals(most)), papers, size, case)


def assets(ground: Ground) -> Iterator[Possible]:
    """The main home and one car don't count (F25); a value may have been estimated too high."""
    if not ground.has("WEALTH_COUNTED"):
        return
    for place, row in ground.rows("assets"):
        value = row.amount("asset_value")
        if not value:
            continue
        yield from _spared(place, row, value, ground)
        yield from _valued(place, value, ground)


def _spared(place: int, row: Case, value: Decimal, ground: Ground) -> Iterator[Possible]:
    for kind, mark, words, paper in (
        (
            REAL_ESTATE,
            "is_main_home",
            tr("If it is true and proven: the property of {amount} is the main home."),
            tr("Title deed"),
        ),
        (
            VEHICLE,
            "is_exempt_car",
            tr("If it is true and proven: the car of {amount} is the family's one exempt car."),
            tr("Registration of the car"),
        ),
    ):
        if row.is_("asset_type", kind) and not any(r.text(mark) == YES for r in ground.case.rows("assets")):
            case = ground.with_row("assets", place, **{mark: YES})
            yield Possible(mark, words.fill(amount=riyals(value)), (paper,), Decimal(PAPER), case)


def _valued(place: int, value: Decimal, ground: Ground) -> Iterator[Possible]:
    most = _below(value - (ground.over + HALALA) * ground.value("wealth.divisor_months"))
    if most <= 0 or most < value * NEAR:
        return
    words = tr("If it is true and proven: the possession of {stated} is worth {amount} or less.")
    case = ground.with_row("assets", place, asset_value=f"{most:f}")
    papers = (tr("Valuation"), tr("Contract of sale"))
    size = CORRECTION + 1 - most / value
    filled = words.fill(stated=riyals(value), amount=riyals(most))
    yield Possible("asset.valued", filled, papers, size, case)


def _below(limit: Decimal) -> Decimal:
    """The greatest whole number that is not more, with a halala's room taken off before: what is counted is rounded."""
    return limit.to_integral_value(ROUND_FLOOR)
