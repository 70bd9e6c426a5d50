"""The roster of incomes: whose, from what, how much, how often, since when (facts.md (d) 5)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from kiosk.domain.amount_words import figure, in_words, riyals
from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Page, Roster, never
from kiosk.domain.kinds import Amount, Choice, Day, Line, Option
from kiosk.domain.problems import Problem
from kiosk.domain.programmes.social_security.members import has_members
from kiosk.domain.programmes.social_security.owners import OWNER_KIND, owner_words
from kiosk.domain.words import Words, tr

LARGE_MONTHLY = Decimal(50_000)
"""From here on an amount is asked about once more: rather zeros too many than a rule (our own choice)."""

INCOME_TYPES = (
    Option("salary_government", tr("Government salary")),
    Option("salary_private", tr("Private-sector salary")),
    Option("retirement_pension", tr("Retirement pension")),
    Option("business", tr("Trade")),
    Option("freelance", tr("Freelance work")),
    Option("unregistered_job", tr("Unregistered job")),
    Option("rent_received", tr("Rent of a property")),
    Option("investment_return", tr("Return on investment")),
    Option("alimony", tr("Alimony")),
    Option("saned", tr("Saned, unemployment insurance")),
    Option("gov_subsidy_other", tr("Government aid")),
    Option("disability_subsidy", tr("Disability subsidy")),
    Option("citizen_account", tr("Citizen Account")),
    Option("reef", tr("Reef support")),
    Option("student_stipend", tr("Student stipend")),
    Option("housing_support", tr("Housing support")),
    Option("livestock", tr("Livestock")),
    Option("charity_or_family_help", tr("Help of a charity or relatives")),
)
SALARIES = ("salary_government", "salary_private", "unregistered_job")

MONTHLY, YEARLY, ONCE = "monthly", "yearly", "once"
FREQUENCIES = (
    Option(MONTHLY, tr("Every month")),
    Option(YEARLY, tr("Every year")),
    Option(ONCE, tr("Once")),
)
AMOUNT_KIND = Amount()


def monthly_amount(case: Case) -> Decimal | None:
    """Riyals a month of this row: yearly and lump sums ÷ 12 (facts.md (d) 5), to the halala; None if not stated."""
    amount = case.amount("amount")
    if amount is None or AMOUNT_KIND.fault(case.text("amount"), case):
        return None
    if case.is_("frequency", YEARLY, ONCE):
        return (amount / 12).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return amount


def total_monthly(case: Case) -> Decimal:
    """Riyals a month of the whole household, as stated; nothing is classed or discounted here."""
    return sum((monthly_amount(case.within(row)) or Decimal(0) for row in case.rows("incomes")), Decimal(0))


def _has_income(case: Case) -> bool:
    return case.flag("has_income")


def _is_salary(case: Case) -> bool:
    return case.is_("income_type", *SALARIES)


def _not_once(case: Case) -> bool:
    return case.is_("frequency", MONTHLY, YEARLY)


def _amount_echo(case: Case) -> Words | None:
    amount = case.amount("amount")
    usable = amount is not None and not AMOUNT_KIND.fault(case.text("amount"), case)
    return in_words(amount) if usable and amount else None


def _doubt_zeros(case: Case) -> Words | None:
    amount, monthly = case.amount("amount"), monthly_amount(case)
    if amount is None or monthly is None or monthly < LARGE_MONTHLY:
        return None
    words = tr("The amount {amount} riyals is large. Is the number of zeros right?")
    return words.fill(amount=figure(amount))


def _end_after_start(case: Case) -> tuple[Problem, ...]:
    start, end = case.date("income_start"), case.date("income_end")
    if start is None or end is None or end >= start:
        return ()
    return (Problem("income_end", tr("The end lies before the beginning. The end date needs a look.")),)


def _at_least_one(case: Case) -> tuple[Problem, ...]:
    if case.rows("incomes"):
        return ()
    return (Problem("incomes", tr("At least one source of income is needed.")),)


def _summary(case: Case) -> Words | None:
    if not case.rows("incomes"):
        return None
    return tr("Income in a month: {amount}").fill(amount=riyals(total_monthly(case)))


def income_card(case: Case) -> tuple[Words, Words]:
    """What kind of income, and whose, how much and how often."""
    kind = Choice(INCOME_TYPES).label(case.text("income_type")) or tr("Income of unstated kind")
    amount = case.amount("amount")
    often = Choice(FREQUENCIES).label(case.text("frequency"))
    if amount is None or often is None:
        return kind, owner_words(case, "income_owner")
    line = tr("{owner} · {amount} · {often}")
    return kind, line.fill(owner=owner_words(case, "income_owner"), amount=riyals(amount), often=often)


INCOMES = Roster(
    name="incomes",
    title=tr("Which incomes are there?"),
    row_title=tr("Income {n}"),
    add=tr("Add another income"),
    empty=tr("No income has been added yet."),
    icon="wallet",
    card=income_card,
    summary=_summary,
    shown_when=_has_income,
    check=_at_least_one,
    key=("income_type", "employer"),
    pages=(
        Page(
            "income_owner",
            tr("Whose income is it?"),
            (Field("income_owner", tr("Owner of the income"), OWNER_KIND, tr("The owner of the income is needed.")),),
            shown_when=has_members,
            icon="users-three",
        ),
        Page(
            "income_type",
            tr("Where does the income come from?"),
            (
                Field(
                    "income_type",
                    tr("Source of the income"),
                    Choice(INCOME_TYPES, searchable=True),
                    tr("The source of the income is needed. Choose one."),
                ),
            ),
            icon="wallet",
        ),
        Page(
            "income_amount",
            tr("How much is the income, and how often?"),
            (
                Field("frequency", tr("How often it comes"), Choice(FREQUENCIES), tr("How often it comes is needed.")),
                Field(
                    "amount",
                    tr("Amount in riyals"),
                    AMOUNT_KIND,
                    tr("The amount is needed in riyals."),
                    echo=_amount_echo,
                ),
            ),
            doubt=_doubt_zeros,
            icon="coins",
        ),
        Page(
            "employer",
            tr("Who is the employer?"),
            (Field("employer", tr("Employer"), Line(most=60), tr("The name of the employer is needed.")),),
            shown_when=_is_salary,
            icon="buildings",
        ),
        Page(
            "income_start",
            tr("When did this income begin? (optional)"),
            (
                Field(
                    "income_start",
                    tr("Beginning of the income (optional)"),
                    Day(),
                    tr("The beginning of the income is needed."),
                    required=never,
                ),
            ),
            icon="calendar-plus",
        ),
        Page(
            "income_end",
            tr("When does this income end? (optional)"),
            (
                Field(
                    "income_end",
                    tr("End of the income (optional)"),
                    Day(),
                    tr("The end of the income is needed."),
                    required=never,
                ),
            ),
            hint=tr("Leave empty if it goes on"),
            shown_when=_not_once,
            check=_end_after_start,
            icon="calendar-minus",
        ),
    ),
)
