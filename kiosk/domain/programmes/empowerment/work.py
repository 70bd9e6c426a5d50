"""What is asked for training and employment: skills, work so far, what is wanted, and what stands in the way.

Who the person is, where they live, their education, health and work status are asked in the words of Social Security.
"""

from __future__ import annotations

from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Page, Section
from kiosk.domain.kinds import Choice, Day, Line, Option, Several, Whole, YesNo
from kiosk.domain.programmes.borrowed import parts_of
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.words import Words, tr

NONE = "none"
BUSINESS = "business"
FARTHEST_KM = 300
"""Of a daily way to work or training: beyond it a typing error is likelier than a wish."""
DIPLOMA = ("diploma", "bachelor", "master", "doctorate")

SKILLS = (
    Option("computer", tr("Computer")),
    Option("driving", tr("Driving, with a licence")),
    Option("english", tr("English")),
    Option("selling", tr("Selling and serving customers")),
    Option("office", tr("Office work")),
    Option("cooking", tr("Cooking")),
    Option("sewing", tr("Sewing")),
    Option("repair", tr("Repair and maintenance")),
    Option("building", tr("Building")),
    Option("farming", tr("Farming and livestock")),
    Option("care", tr("Care of children or elders")),
    Option(NONE, tr("None of these", "skills")),
)
LIMITS = (
    Option("lifting", tr("Lifting heavy things")),
    Option("standing", tr("Standing for long")),
    Option("walking", tr("Walking far")),
    Option("seeing", tr("Reading small print")),
    Option("hearing", tr("Hearing")),
    Option("heat", tr("Work in the sun or heat")),
    Option(NONE, tr("None of these", "limits")),
)
TRACKS = (
    Option("training", tr("Training"), tr("A course first, then a job"), "chalkboard-teacher"),
    Option("employment", tr("A job"), tr("Work that begins soon"), "briefcase"),
    Option(BUSINESS, tr("A business of my own"), tr("A small project or productive family"), "storefront"),
)
FIELDS = (
    Option("administration", tr("Administration and reception")),
    Option("sales", tr("Sales")),
    Option("technology", tr("Technology")),
    Option("health_care", tr("Health care")),
    Option("teaching", tr("Teaching and child care")),
    Option("food", tr("Food and hospitality")),
    Option("beauty", tr("Sewing and beauty")),
    Option("crafts", tr("Crafts and maintenance")),
    Option("transport", tr("Transport and delivery")),
    Option("agriculture", tr("Agriculture")),
    Option("security", tr("Security and guarding")),
    Option("any", tr("Any suitable field")),
)
TIMES = (
    Option("full_day", tr("The whole day")),
    Option("morning", tr("Mornings")),
    Option("evening", tr("Evenings")),
    Option("from_home", tr("From home")),
)
OBSTACLES = (
    Option("children", tr("Care of small children")),
    Option("care", tr("Care of an elder or a disabled person")),
    Option("transport", tr("No transport")),
    Option("health", tr("Health")),
    Option("internet", tr("No computer or internet")),
    Option("certificate", tr("No certificate")),
    Option(NONE, tr("Nothing", "obstacles")),
)


def _studied(case: Case) -> bool:
    return case.is_("education", *DIPLOMA)


def _limited(case: Case) -> bool:
    return case.flag("has_disability") or case.flag("chronic_illness")


def has_worked(case: Case) -> bool:
    """Whoever works now is not asked whether they ever did."""
    return case.is_("work_status", "employed", "retired") or case.flag("has_worked")


def _may_have_worked(case: Case) -> bool:
    return not case.is_("work_status", "", "employed", "retired")


def _left(case: Case) -> bool:
    return not case.is_("work_status", "employed")


def wants_business(case: Case) -> bool:
    return case.is_("wished_track", BUSINESS)


def _wants_place(case: Case) -> bool:
    return not wants_business(case)


def _doubt_employed(case: Case) -> Words | None:
    if case.is_("work_status", "employed") and case.is_("wished_track", "employment"):
        return tr("Work was stated already. Is another job wanted?")
    return None


def _choice(name: str, title: Words, label: Words, options: tuple[Option, ...], missing: Words, *, icon: str) -> Page:
    return Page(name, title, (Field(name, label, Choice(options), missing),), icon=icon)


PERSONAL = Section(
    "personal",
    tr("Personal details"),
    "user",
    parts_of(SOCIAL_SECURITY, "name", "gender", "nationality", "exception", "id_expiry", "facilities"),
)
PLACE = Section("place", tr("Place of living"), "map-pin", parts_of(SOCIAL_SECURITY, "region", "city"))
STUDY = Section(
    "study",
    tr("Education and skills"),
    "graduation-cap",
    (
        *parts_of(SOCIAL_SECURITY, "education"),
        Page(
            "speciality",
            tr("What was studied?"),
            (Field("speciality", tr("Speciality"), Line(most=60), tr("The speciality is needed, as on the diploma.")),),
            shown_when=_studied,
            icon="graduation-cap",
        ),
        Page(
            "skills",
            tr("What do you know how to do?"),
            (Field("skills", tr("Skills"), Several(SKILLS), tr("Choose the skills, or “None of these”.")),),
            hint=tr("More than one may be chosen"),
            icon="wrench",
        ),
    ),
)
HEALTH = Section(
    "health",
    tr("Health"),
    "heartbeat",
    (
        *parts_of(SOCIAL_SECURITY, "has_disability", "disability", "report", "chronic_illness", "unable_to_work"),
        Page(
            "limits",
            tr("What is hard for you at work?"),
            (Field("limits", tr("Hard at work"), Several(LIMITS), tr("Choose what is hard, or “None of these”.")),),
            hint=tr("So that a suitable place is looked for"),
            shown_when=_limited,
            icon="hand-palm",
        ),
    ),
)
WORK = Section(
    "work",
    tr("Work so far"),
    "briefcase",
    (
        *parts_of(SOCIAL_SECURITY, "work_status", "seeking"),
        Page(
            "has_worked",
            tr("Have you ever worked?"),
            (
                Field(
                    "has_worked", tr("Earlier work"), YesNo(), tr("A choice about earlier work is needed: yes or no.")
                ),
            ),
            shown_when=_may_have_worked,
            icon="clock-counter-clockwise",
        ),
        Page(
            "last_work",
            tr("What is your last work?"),
            (
                Field("last_job", tr("Kind of work"), Line(most=60), tr("The kind of work is needed.")),
                Field(
                    "last_job_end",
                    tr("Last day of it"),
                    Day(past=True),
                    tr("The last day of the work is needed."),
                    shown_when=_left,
                ),
            ),
            hint=tr("The present one, or the last before it"),
            shown_when=has_worked,
            icon="briefcase",
        ),
    ),
)
WISH = Section(
    "wish",
    tr("What is wanted"),
    "target",
    (
        _choice(
            "wished_track",
            tr("What would help most?"),
            tr("What is wanted"),
            TRACKS,
            tr("A choice is needed: training, a job or a business."),
            icon="signpost",
        ),
        _choice(
            "wished_field",
            tr("In which field?"),
            tr("Field of work"),
            FIELDS,
            tr("The field is needed. Choose one."),
            icon="toolbox",
        ),
        Page(
            "project",
            tr("What would the business be?"),
            (
                Field(
                    "project", tr("The business in a few words"), Line(most=120), tr("A few words about it are needed.")
                ),
            ),
            shown_when=wants_business,
            icon="storefront",
        ),
        Page(
            "availability",
            tr("When would you have time?"),
            (
                Field("available_at", tr("Time of the day"), Choice(TIMES), tr("The time is needed. Choose one.")),
                Field(
                    "farthest_km",
                    tr("Farthest way in km"),
                    Whole(0, FARTHEST_KM),
                    tr("The farthest way is needed, or 0 for work from home."),
                ),
            ),
            shown_when=_wants_place,
            doubt=_doubt_employed,
            icon="calendar-dots",
        ),
        Page(
            "obstacles",
            tr("What stands in the way?"),
            (
                Field(
                    "obstacles", tr("Obstacles"), Several(OBSTACLES), tr("Choose what stands in the way, or “Nothing”.")
                ),
            ),
            hint=tr("So that help with it is looked for"),
            icon="barricade",
        ),
    ),
)
