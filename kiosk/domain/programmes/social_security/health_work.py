"""Section الصحة والعمل: health, work and refused offers (facts.md (d) 7, 8).

«غير قادر» is not a work status here: the question about being unable to work has told it.
"""

from __future__ import annotations

from decimal import Decimal

from kiosk.domain.amount_words import riyals
from kiosk.domain.answers import NO, Case
from kiosk.domain.forms import Field, Page, Roster, Section
from kiosk.domain.kinds import Amount, Choice, Day, Line, Option, Whole, YesNo
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words, ltr, tr

REPORT_NEWEST_DAYS = 365
"""A disability report is at most a year old (F58)."""

DISABILITIES = (
    Option("movement", tr("Movement")),
    Option("sight", tr("Sight")),
    Option("hearing", tr("Hearing or speech")),
    Option("mental", tr("Mental")),
    Option("psychological", tr("Psychological")),
    Option("several", tr("Several disabilities")),
    Option("other", tr("Other", "disability")),
)
UNEMPLOYED = "unemployed"
WORK = (
    Option("employed", tr("Working")),
    Option(UNEMPLOYED, tr("Without work")),
    Option("student", tr("Student")),
    Option("retired", tr("Retired")),
    Option("homemaker", tr("Homemaker")),
)


def is_able_to_work(case: Case) -> bool:
    """Said to be able, and not retired. Ages of exemption are not established (F46), so none are applied."""
    return case.is_("unable_to_work", NO) and not case.is_("work_status", "retired", "")


def _has_disability(case: Case) -> bool:
    return case.flag("has_disability")


def _may_work(case: Case) -> bool:
    return not case.flag("unable_to_work")


def _able_without_work(case: Case) -> bool:
    return is_able_to_work(case) and not case.is_("work_status", "employed")


def _unemployed(case: Case) -> bool:
    return is_able_to_work(case) and case.is_("work_status", UNEMPLOYED)


def _refused_some(case: Case) -> bool:
    return _unemployed(case) and case.flag("has_refused_offers")


def _offer_card(case: Case) -> tuple[Words, Words]:
    title = tr("Offer of {wage}").fill(wage=riyals(case.amount("offer_wage") or Decimal(0)))
    return title, tr("{km} km from home").fill(km=ltr(case.text("offer_km")))


def _at_least_one_offer(case: Case) -> tuple[Problem, ...]:
    if case.rows("refused_offers"):
        return ()
    return (Problem("refused_offers", tr("At least one refused offer is needed.")),)


def _yes_no(name: str, title: Words, label: Words, missing: Words, hint: Words | None = None, *, icon: str) -> Page:
    return Page(name, title, (Field(name, label, YesNo(), missing),), hint=hint, icon=icon)


HEALTH = (
    _yes_no(
        "has_disability",
        tr("Do you have a disability?"),
        tr("Disability"),
        tr("A choice about a disability of yours is needed: yes or no."),
        icon="wheelchair",
    ),
    Page(
        "disability",
        tr("What disability is it?"),
        (
            Field("disability_type", tr("Kind of disability"), Choice(DISABILITIES), tr("The kind is needed.")),
            Field("hospital", tr("Hospital of the report"), Line(most=60), tr("The hospital's name is needed.")),
        ),
        shown_when=_has_disability,
        icon="wheelchair",
    ),
    Page(
        "report",
        tr("When was the medical report made?"),
        (
            Field(
                "report_date",
                tr("Date of the medical report"),
                Day(past=True, newest_days=REPORT_NEWEST_DAYS),
                tr("The date of the report is needed."),
            ),
        ),
        hint=tr("The report is at most one year old"),
        shown_when=_has_disability,
        icon="stethoscope",
    ),
    _yes_no(
        "chronic_illness",
        tr("Do you have a chronic illness?"),
        tr("Chronic illness"),
        tr("A choice about illness is needed: yes or no."),
        tr("Such as diabetes, high blood pressure or kidney failure"),
        icon="heartbeat",
    ),
    _yes_no(
        "unable_to_work",
        tr("Are you unable to work?"),
        tr("Unable to work"),
        tr("A choice about being able to work is needed: yes or no."),
        tr("By a medical report or an official decision"),
        icon="hand-palm",
    ),
)
EMPOWERMENT = (
    Page(
        "work_status",
        tr("What is your work now?"),
        (Field("work_status", tr("Work status"), Choice(WORK), tr("The work status is needed. Choose one.")),),
        shown_when=_may_work,
        icon="briefcase",
    ),
    Page(
        "seeking",
        tr("Are you looking for work?"),
        (
            Field(
                "seeking_work",
                tr("Looking for work now"),
                YesNo(),
                tr("A choice about looking for work is needed: yes or no."),
            ),
            Field(
                "platform_registered",
                tr("Registered on an approved employment platform"),
                YesNo(),
                tr("A choice about the platform is needed: yes or no."),
                shown_when=_unemployed,
            ),
        ),
        shown_when=_able_without_work,
        icon="binoculars",
    ),
    Page(
        "has_refused_offers",
        tr("Have you refused a job offer?"),
        (
            Field(
                "has_refused_offers",
                tr("Refused job offers"),
                YesNo(),
                tr("A choice about refused offers is needed: yes or no."),
            ),
        ),
        shown_when=_unemployed,
        icon="envelope-open",
    ),
    Roster(
        name="refused_offers",
        title=tr("Which offers were refused?"),
        row_title=tr("Refused offer {n}"),
        add=tr("Add another offer"),
        empty=tr("No offer has been added yet."),
        icon="file-text",
        card=_offer_card,
        shown_when=_refused_some,
        check=_at_least_one_offer,
        pages=(
            Page(
                "offer",
                tr("What was the offer?"),
                (
                    Field("offer_wage", tr("Monthly wage in riyals"), Amount(), tr("The wage offered is needed.")),
                    Field("offer_km", tr("Distance from home in km"), Whole(0, 3000), tr("The distance is needed.")),
                ),
                icon="briefcase",
            ),
            Page(
                "offer_date",
                tr("When was the offer made?"),
                (Field("offer_date", tr("Date of the offer"), Day(past=True), tr("The date of the offer is needed.")),),
                icon="calendar-blank",
            ),
            Page(
                "offer_reason",
                tr("Why was the offer refused?"),
                (Field("offer_reason", tr("Reason of the refusal"), Line(most=200), tr("The reason is needed.")),),
                icon="chat-circle-text",
            ),
        ),
    ),
)

HEALTH_WORK = Section("health_work", tr("Health and work"), "heartbeat", (*HEALTH, *EMPOWERMENT))
