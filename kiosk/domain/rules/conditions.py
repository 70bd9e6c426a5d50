"""The conditions beside income: who may apply at all, and what a person has to look at. Each is a function from the
case to its steps, and a new one is a line in ``CONDITIONS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from kiosk.domain.answers import NO, Answers, Case, age_on
from kiosk.domain.programmes.social_security.home import RENT
from kiosk.domain.programmes.social_security.personal import NONE
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.trace import Book, Finding, Step
from kiosk.domain.words import ltr, tr

WITH_FAMILY = "with_family"
CITIZEN = "1"
"""How a citizen's ID begins (facts.md F61)."""
DIPLOMA = ("diploma", "bachelor", "master", "doctorate")
CHILDREN = ("son", "daughter")

Condition = Callable[[Case, Household, Book], Iterator[Step]]


def nationality(case: Case, household: Household, _book: Book) -> Iterator[Step]:
    """A citizen, or one of the exceptions (F17, F18)."""
    if case.applicant.national_id.startswith(CITIZEN):
        yield Step("nationality", tr("The applicant is Saudi."), Finding.MET)
        return
    category = case.text("exception_category")
    if category in ("", NONE):
        words = tr("The applicant is not Saudi, and no exception was named.")
        yield Step("nationality", words, Finding.FAILED, reason="NAT_NOT_SAUDI")
        return
    yield Step("nationality.exception", tr("The applicant belongs to an exception."), Finding.MET)
    children = (
        row.text("dep_id").startswith(CITIZEN) for row in household.dependents if row.text("relation") in CHILDREN
    )
    if category == "mother_of_saudis" and not any(children):
        yield Step("nationality.children", tr("No Saudi child is listed. A person looks at it."), Finding.OPEN)


def residence(case: Case, _household: Household, book: Book) -> Iterator[Step]:
    """At most three months abroad in the year before payment (F17)."""
    most, abroad = book.value("residency.max_days_abroad_12m"), case.whole("days_abroad")
    cited = book.cite("residency.max_days_abroad_12m")
    if abroad is None:
        yield Step("residence", tr("The days outside the Kingdom are not stated yet."), Finding.OPEN, cited=cited)
        return
    within = abroad <= most
    words = tr("Outside the Kingdom: {days} days of at most {most}.").fill(days=ltr(str(abroad)), most=ltr(f"{most:f}"))
    reason = "" if within else "RESIDENCE_ABROAD"
    formula = f"{abroad} {'≤' if within else '>'} {most:f}"
    yield Step(
        "residence", words, Finding.MET if within else Finding.FAILED, formula=formula, cited=cited, reason=reason
    )


def identity(case: Case, _household: Household, _book: Book) -> Iterator[Step]:
    """The ID is valid in the month that is paid for (F18)."""
    expiry = case.date("id_expiry")
    if expiry is not None and expiry < case.today:
        words = tr("The ID has expired. It is renewed first.")
        yield Step("identity", words, Finding.OPEN, reason="DOC_ID_EXPIRED")


def independence(case: Case, household: Household, book: Book) -> Iterator[Step]:
    """Without dependents the applicant has to be an independent: of age, in a home apart (F14)."""
    if household.dependents:
        return
    least, cited = book.value("independent.min_age"), book.cite("independent.min_age")
    age = age_on(case.today, case.applicant.birth_date)
    if age < least:
        words = tr("An independent is {least} or older.").fill(least=ltr(f"{least:f}"))
        yield Step(
            "independence", words, Finding.FAILED, formula=f"{age} < {least:f}", cited=cited, reason="NOT_INDEPENDENT"
        )
    elif case.is_("housing_type", WITH_FAMILY):
        words = tr("An independent lives in a home apart from the family.")
        yield Step("independence", words, Finding.FAILED, cited=cited, reason="NOT_INDEPENDENT")
    else:
        yield Step(
            "independence", tr("The applicant is an independent, of age and in a home apart."), Finding.MET, cited=cited
        )


def housing(case: Case, _household: Household, _book: Book) -> Iterator[Step]:
    """Proof of the home that is valid (F31)."""
    end = case.date("lease_end")
    if case.is_("housing_type", RENT) and end is not None and end < case.today:
        words = tr("The lease has ended. A valid one is added.")
        yield Step("housing", words, Finding.OPEN, reason="HOUSING_PROOF_MISSING")


def register(case: Case, _household: Household, _book: Book) -> Iterator[Step]:
    """An active commercial register is explained to a person, who alone may find it a reason (facts.md (e))."""
    if case.flag("has_cr") and not case.is_("cr_active", NO):
        yield Step("register", tr("There is a commercial register. A person looks at its return."), Finding.OPEN)


def disability(case: Case, _household: Household, book: Book) -> Iterator[Step]:
    """A report of at most a year (F58)."""
    report = case.date("report_date")
    most = book.value("document.disability_report.newest_days")
    if case.flag("has_disability") and report is not None and (case.today - report).days > most:
        words = tr("The medical report is older than a year. A new one is needed.")
        cited = book.cite("document.disability_report.newest_days")
        yield Step("disability", words, Finding.OPEN, cited=cited, reason="DISABILITY_REPORT_OLD")


def work(case: Case, _household: Household, book: Book) -> Iterator[Step]:
    """Who is able to work seeks it, and refuses suitable offers only so often (F40, F43, F44)."""
    if not seeks_work(case):
        return
    words = tr("Who is able to work looks for it on an approved platform.")
    yield Step("work.duty", words, Finding.WARNED)
    most, refused = book.value("empowerment.max_unjustified_refusals"), refused_offers(case, book)
    if not refused:
        return
    over = len(refused) >= most
    said = tr("Suitable offers refused: {n} of {most}.").fill(n=ltr(str(len(refused))), most=ltr(f"{most:f}"))
    finding, reason = (Finding.FAILED, "WORK_DUTY_BREACH") if over else (Finding.WARNED, "")
    cited = book.cite("empowerment.max_unjustified_refusals")
    yield Step("work.refusals", said, finding, formula=f"{len(refused)} / {most:f}", cited=cited, reason=reason)


def seeks_work(case: Case) -> bool:
    return not case.flag("unable_to_work") and case.is_("work_status", "unemployed")


def refused_offers(case: Case, book: Book) -> tuple[Answers, ...]:
    """The suitable ones, of who is to seek work."""
    if not seeks_work(case) or case.is_("has_refused_offers", NO):
        return ()
    return tuple(row for row in case.rows("refused_offers") if suitable(case.within(row), book))


def suitable(offer: Case, book: Book) -> bool:
    """Would refusing this offer count (F44)? Not where the wage is too low or the place too far."""
    level = "diploma_or_more" if offer.is_("education", *DIPLOMA) else "secondary_or_less"
    wage = offer.amount("offer_wage") or Decimal(0)
    enough = wage >= book.value(f"empowerment.suitable_job.min_wage_{level}")
    return enough and (offer.whole("offer_km") or 0) <= book.value("empowerment.suitable_job.max_distance_km")


def account(case: Case, _household: Household, _book: Book) -> Iterator[Step]:
    """Money comes only to an account of the applicant's own that is active (F39)."""
    if case.is_("account_own", NO) or case.is_("iban_active", NO):
        words = tr("The account is not the applicant's own, or not active.")
        yield Step("account", words, Finding.WARNED, reason="IBAN_REJECTED")


CONDITIONS: tuple[Condition, ...] = (
    nationality,
    residence,
    identity,
    independence,
    housing,
    register,
    disability,
    work,
    account,
)
