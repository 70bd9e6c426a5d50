"""The closed list of single facts that could be otherwise than they were taken, each with the paper that proves it.

Nothing stands here that a paper can't prove, and each sentence begins with «if it is true and proven»: this is no
advice on what to say. A figure is only ever said to be possibly wrong where a correction of it would be small.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from kiosk.domain.amount_words import riyals
from kiosk.domain.answers import NO, YES, Answers, Case
from kiosk.domain.kinds import Choice
from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.programmes.social_security.assets import REAL_ESTATE, VEHICLE
from kiosk.domain.programmes.social_security.home import OWNED
from kiosk.domain.programmes.social_security.incomes import INCOME_TYPES, MONTHLY, SALARIES
from kiosk.domain.programmes.social_security.personal import EXCEPTIONS
from kiosk.domain.rules import Assessment, assess
from kiosk.domain.rules.conditions import WITH_FAMILY
from kiosk.domain.rules.household import called
from kiosk.domain.rules.income import EXEMPT, SHARES
from kiosk.domain.words import Words, ltr, tr

NEAR = Decimal("0.75")
"""A figure may be corrected down to this part of what was stated, as from gross to net: our own choice. More than that
would be another income, and to name it would be to say what to write."""
YEAR = timedelta(days=365)

PAPER, AGREEMENT, CORRECTION, ENDING, MEMBER = range(5)
"""How much it takes, from little to much; within a correction, by how far the figure moves."""


@dataclass(frozen=True, slots=True)
class Possible:
    """words: the sentence of the condition. evidence: what proves it, at least one paper. case: the household with it.

    mends: the reason that it speaks to, where no step of the rules tells. size: smaller is less.
    """

    id: str
    words: Words
    evidence: tuple[Words, ...]
    size: Decimal
    case: Case
    mends: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """What is being looked at: the household, and what the rules find of it in that month."""

    case: Case
    policy: Policy
    found: Assessment

    def has(self, *reasons: str) -> bool:
        return not set(reasons).isdisjoint(self.found.reasons)

    def answered(self, **answers: str) -> Case:
        return replace(self.case, answers=self.case.answers.with_(**answers))

    def rows(self, roster: str) -> Iterator[tuple[int, Case]]:
        for place, row in enumerate(self.case.rows(roster)):
            yield place, self.case.within(row)

    def with_row(self, roster: str, place: int, **answers: str) -> Case:
        rows = list(self.case.rows(roster))
        rows[place] = rows[place].with_(**answers)
        return replace(self.case, answers=self.case.answers.with_(**{roster: tuple(rows)}))

    def room(self, case: Case) -> Decimal:
        """Riyals a month of counted income that a household could have beside, and stay just at the minimum."""
        found = assess(case, self.policy, self.found.month)
        return (found.minimum or Decimal(0)) - (found.counted or Decimal(0))


Look = Callable[[Ground], Iterator[Possible]]


# ── papers that were out of date ────────────────────────────────────────────────────────────────────────────────


def renewed(ground: Ground) -> Iterator[Possible]:
    """An ID, a lease or a report that has run out, and can be had anew (F18, F31, F58)."""
    day, later = ground.found.month, ground.found.month + YEAR
    size = Decimal(PAPER)
    if ground.has("DOC_ID_EXPIRED"):
        words = tr("If it is true and proven: the ID or permit was renewed.")
        yield Possible("id.renewed", words, (tr("The valid document"),), size, ground.answered(id_expiry=_day(later)))
    if ground.has("HOUSING_PROOF_MISSING"):
        words = tr("If it is true and proven: the lease was renewed.")
        yield Possible("lease.renewed", words, (tr("Lease"),), size, ground.answered(lease_end=_day(later)))
    if ground.has("DISABILITY_REPORT_OLD"):
        words = tr("If it is true and proven: there is a medical report of this year.")
        paper = tr("Report of an accredited hospital")
        yield Possible("report.new", words, (paper,), size, ground.answered(report_date=_day(day)))


def register(ground: Ground) -> Iterator[Possible]:
    if any(step.id == "register" for step in ground.found.steps):
        words = tr("If it is true and proven: the commercial register was struck off.")
        paper = tr("Certificate of striking off")
        yield Possible("register.off", words, (paper,), Decimal(PAPER), ground.answered(cr_active=NO), "CR_ACTIVE")


# ── who belongs to the household ────────────────────────────────────────────────────────────────────────────────


def confirmed(ground: Ground) -> Iterator[Possible]:
    """A listed dependent who does not count yet (F48, F53)."""
    ids = {(step.id, step.subject) for step in ground.found.steps}
    for place, row in ground.rows("members"):
        listed, id = row.row or Answers(), row.text("dep_id")
        if ("member.not_confirmed", id) in ids:
            words = tr("If it is true and proven: {name} depends on the family and has agreed.")
            papers = (tr("Agreement on the platform"), tr("Family record"))
            case = ground.with_row("members", place, confirmed="agreed")
            yield Possible("member.agreed", words.fill(name=called(listed)), papers, Decimal(AGREEMENT), case)
        if ("member.disputed", id) in ids:
            words = tr("If it is true and proven: {name} is in the care of the family.")
            case, paper = ground.with_row("members", place, custody_disputed=NO), tr("Custody deed")
            yield Possible("member.custody", words.fill(name=called(listed)), (paper,), Decimal(AGREEMENT), case)


def unlisted(ground: Ground) -> Iterator[Possible]:
    """A dependent whom the family record names and the application did not (F10, F56)."""
    if ground.has("INCOME_OVER_MIN"):
        born = _day(ground.found.month - YEAR)
        row = Answers().with_(relation="son", dep_birth=born, lives_here=YES, confirmed="agreed")
        rows = (*ground.case.rows("members"), row) if (ground.case.whole("residents_count") or 0) else (row,)
        answers = ground.case.answers.with_(members=rows, residents_count=str(len(rows)))
        words = tr("If it is true and proven: the family has an entitled dependent who was not listed.")
        papers = (tr("Family record"), tr("Birth certificate"))
        case = replace(ground.case, answers=answers)
        yield Possible("member.unlisted", words, papers, Decimal(MEMBER), case)


def independent(ground: Ground) -> Iterator[Possible]:
    """A home apart (F14); an age is what it is."""
    if ground.has("NOT_INDEPENDENT") and ground.case.is_("housing_type", WITH_FAMILY):
        words = tr("If it is true and proven: the home is apart from the family.")
        papers = (tr("Housing contract"), tr("Bills"))
        yield Possible("home.apart", words, papers, Decimal(PAPER), ground.answered(housing_type=OWNED))


def exception(ground: Ground) -> Iterator[Possible]:
    """One of the exceptions of F18."""
    if ground.has("NAT_NOT_SAUDI"):
        words = tr("If it is true and proven: one of the exceptions applies.")
        papers = (tr("Residence permit or mobility card"), tr("Marriage contract"))
        case = ground.answered(exception_category=EXCEPTIONS[1].code)
        yield Possible("exception", words, papers, Decimal(PAPER), case)


# ── incomes and possessions ─────────────────────────────────────────────────────────────────────────────────────


def incomes(ground: Ground) -> Iterator[Possible]:
    """An income that has ended, or whose amount was stated a little too high (F22, F23)."""
    if not ground.has("INCOME_OVER_MIN"):
        return
    before = _day(ground.found.month - timedelta(days=1))
    for place, row in ground.rows("incomes"):
        name = Choice(INCOME_TYPES).label(row.text("income_type"))
        if name is None or not _counts(row, ground):
            continue
        yield from _corrected(place, row, name, ground)
        words = tr("If it is true and proven: {income} has ended.").fill(income=name)
        case = ground.with_row("incomes", place, income_end=before)
        papers = (tr("Final settlement"), tr("Certificate that it ended"))
        yield Possible("income.ended", words, papers, Decimal(ENDING), case)


def _counts(row: Case, ground: Ground) -> bool:
    end = row.date("income_end")
    return _class(row, ground) != EXEMPT and bool(row.amount("amount")) and (end is None or end >= ground.found.month)


def _class(row: Case, ground: Ground) -> str:
    try:
        return ground.policy.income_class(row.text("income_type")).name
    except UndefinedPolicy:
        return EXEMPT


def _corrected(place: int, row: Case, name: Words, ground: Ground) -> Iterator[Possible]:
    """The greatest whole number of riyals a month with which it would be less than the minimum."""
    stated, times = row.amount("amount") or Decimal(0), 1 if row.is_("frequency", MONTHLY, "") else 12
    share = ground.policy.value(SHARES[_class(row, ground)], ground.found.month)
    room = ground.room(ground.with_row("incomes", place, amount="0"))
    most = _below(room / share)
    if not 0 < most < stated / times or most * times < stated * NEAR:
        return
    words = tr("If it is true and proven: {income} is {amount} a month or less.")
    case = ground.with_row("incomes", place, amount=f"{most * times:f}")
    letter = tr("Salary letter") if row.is_("income_type", *SALARIES) else tr("Certificate of whoever pays it")
    papers = (letter, tr("Bank statement"))
    size = CORRECTION + 1 - most * times / stated
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
    months = ground.policy.value("wealth.divisor_months", ground.found.month)
    most = _below(ground.room(ground.with_row("assets", place, asset_value="0")) * months)
    if not 0 < most < value or most < value * NEAR:
        return
    words = tr("If it is true and proven: the possession of {stated} is worth {amount} or less.")
    case = ground.with_row("assets", place, asset_value=f"{most:f}")
    papers = (tr("Valuation"), tr("Contract of sale"))
    size = CORRECTION + 1 - most / value
    filled = words.fill(stated=riyals(value), amount=riyals(most))
    yield Possible("asset.valued", filled, papers, size, case)


def _below(limit: Decimal) -> Decimal:
    """The greatest whole number that is less."""
    return limit.to_integral_value(ROUND_CEILING) - 1


# ── duties ──────────────────────────────────────────────────────────────────────────────────────────────────────


def abroad(ground: Ground) -> Iterator[Possible]:
    """Days that were counted too high (F17)."""
    stated = ground.case.whole("days_abroad") or 0
    most = int(ground.policy.value("residency.max_days_abroad_12m", ground.found.month))
    if ground.has("RESIDENCE_ABROAD") and most >= stated * NEAR:
        words = tr("If it is true and proven: the days outside the Kingdom are {days} or less.")
        papers = (tr("Record of journeys"), tr("Passport"))
        size = CORRECTION + 1 - Decimal(most) / stated
        case = ground.answered(days_abroad=str(most))
        yield Possible("abroad.corrected", words.fill(days=ltr(str(most))), papers, size, case)


def work(ground: Ground) -> Iterator[Possible]:
    """An offer that was not suitable, or no health to work (F43, F44)."""
    if not ground.has("WORK_DUTY_BREACH"):
        return
    words = tr("If it is true and proven: one of the offers was not suitable in wage or distance.")
    papers = (tr("Offer that shows an unsuitable wage or distance"),)
    for place, _ in ground.rows("refused_offers"):
        case = ground.with_row("refused_offers", place, offer_wage="0")
        yield Possible("offer.unsuitable", words, papers, Decimal(PAPER), case)
    unable = tr("If it is true and proven: health does not allow work.")
    case = ground.answered(unable_to_work=YES)
    yield Possible("work.unable", unable, (tr("Medical report"),), Decimal(AGREEMENT), case)


LOOKS: tuple[Look, ...] = (
    renewed,
    register,
    confirmed,
    independent,
    exception,
    work,
    abroad,
    assets,
    incomes,
    unlisted,
)


def _day(day: date) -> str:
    return f"G:{day.year}-{day.month}-{day.day}"
