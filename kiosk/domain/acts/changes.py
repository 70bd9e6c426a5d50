"""Reporting a change that may change the entitlement, in three touches (facts.md F41)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kiosk.domain.answers import Answers, Case
from kiosk.domain.dates import DateEntry
from kiosk.domain.facts import ChangeReported
from kiosk.domain.forms import Field, Page, Programme, Section, never
from kiosk.domain.kinds import Choice, Day, LongText, Option
from kiosk.domain.problems import DATE_PAST, Problem
from kiosk.domain.words import tr

VERSION = 1
TODAY, THIS_MONTH, A_DAY = "today", "this_month", "a_day"
CHANGES = (
    Option("income", tr("The income"), tr("A new income, more, less, or none any more"), "bank"),
    Option("family", tr("The family"), tr("Marriage, divorce, a birth, a death, a move"), "users-three"),
    Option("work", tr("The work"), tr("A new job, or the end of one"), "briefcase"),
    Option("home", tr("The home"), tr("Another address, or another kind of housing"), "house-line"),
    Option("property", tr("The property"), tr("A car, real estate or shares, bought or sold"), "car"),
    Option("health", tr("The health"), tr("A disability, or an ability to work"), "heartbeat"),
    Option("travel", tr("A stay abroad"), tr("A journey outside the Kingdom"), "airplane-tilt"),
    Option("other", tr("Another change"), tr("Anything else that may matter"), "dots-three-circle"),
)
SINCE = (
    Option(TODAY, tr("Today", "since when"), tr("It changed today"), "calendar-check"),
    Option(THIS_MONTH, tr("This month"), tr("Since its first day"), "calendar"),
    Option(A_DAY, tr("Another day"), tr("The date is written on the next page"), "calendar-plus"),
)


def change_form(application: UUID, within: int) -> Programme:
    """within: the days in which a change is to be reported."""
    return Programme(
        code=form_code(application),
        version=VERSION,
        title=tr("Report of a change"),
        task_title=tr("Report of a change"),
        sections=(
            Section("change", tr("Report of a change"), "pencil-simple", (_kind(within), _since(), _day(), _text())),
        ),
    )


def form_code(application: UUID) -> str:
    return f"change:{application}"


def _kind(within: int) -> Page:
    return Page(
        "change_kind",
        tr("What has changed?"),
        (Field("change_kind", tr("What has changed"), Choice(CHANGES), tr("What has changed is needed.")),),
        hint=tr("A change is reported within %n day(s).", "", 0).count(within),
        one_touch=True,
        icon="arrows-clockwise",
    )


def _since() -> Page:
    return Page(
        "since",
        tr("Since when is it so?"),
        (Field("since", tr("Since when"), Choice(SINCE), tr("Since when it is so is needed.")),),
        one_touch=True,
        icon="calendar-blank",
    )


def _day() -> Page:
    return Page(
        "since_day",
        tr("Since which day is it so?"),
        (Field("since_day", tr("Day of the change"), Day(), tr("The day of the change is needed.")),),
        shown_when=lambda case: case.is_("since", A_DAY),
        check=_not_ahead,
        icon="calendar-blank",
    )


def _not_ahead(case: Case) -> tuple[Problem, ...]:
    day = case.date("since_day")
    return (Problem("since_day", DATE_PAST),) if day is not None and day > case.today else ()


def _text() -> Page:
    return Page(
        "change_text",
        tr("What else is there to say? (optional)"),
        (
            Field(
                "change_text",
                tr("In words (optional)"),
                LongText(0, 1000),
                tr("The words are needed."),
                required=never,
            ),
        ),
        aside=True,
        icon="chat-circle-text",
    )


def since(answers: Answers, today: date) -> date:
    """From which day. Raises ValueError for answers that were not checked."""
    match answers.text("since"):
        case "today":
            return today
        case "this_month":
            return today.replace(day=1)
    day = DateEntry.parse(answers.text("since_day")).gregorian()
    if day is None:
        raise ValueError("the day was checked before")
    return day


def reported(
    application: UUID, change: UUID, answers: Answers, today: date, documents: tuple[UUID, ...] = ()
) -> ChangeReported:
    return ChangeReported(
        application, change, answers.text("change_kind"), since(answers, today), answers.text("change_text"), documents
    )
