"""How an application that was handed in stands, in the person's words: its chips, its steps, what is needed now."""

from __future__ import annotations

from datetime import date

from kiosk.domain.case import CaseFile
from kiosk.domain.dates import Calendar, short_day
from kiosk.domain.forms import Programme
from kiosk.domain.month_names import GREGORIAN_MONTHS
from kiosk.domain.needs import Act, Need
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.programmes import known_programme
from kiosk.domain.reference import grouped
from kiosk.domain.refusal import month_outcome, newest_month
from kiosk.domain.statuses import Tone, status
from kiosk.domain.timeline import Step as Stage
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.day_words import in_words
from kiosk.ui.kit.nodes import Step, StepState

LINES = Words("{first}\n{second}")
SAVED = tr("Saved here", "an application that was not sent yet")
"""Never «arrived» while it is on this machine only (design rule 81)."""

NEEDS = {
    Act.ANSWER: (tr("An answer is needed"), tr("The authority asks for something until {day}.")),
    Act.APPEAL: (tr("An appeal is possible"), tr("It is in time until {day}.")),
    Act.BRING: (tr("Documents are still missing"), tr("They can be brought until {day}.")),
}
LATE = {
    Act.ANSWER: (tr("An answer is late"), tr("Its time ended on {day}. It is still taken.")),
    Act.APPEAL: (tr("The time for an appeal is over"), tr("It ended on {day}. A later one needs a reason.")),
    Act.BRING: (tr("Documents are still missing"), tr("Their time ended on {day}. They are still taken.")),
}


def programme_of(app: ApplicationState) -> Programme | None:
    """None for one that this program does not know."""
    return known_programme(app.programme)


def programme_title(app: ApplicationState) -> Words:
    found = programme_of(app)
    return found.task_title if found is not None else verbatim(app.programme)


def number_line(app: ApplicationState) -> Words:
    return tr("Number {number}").fill(number=ltr(grouped(app.reference)))


def in_both(day: date) -> Words:
    """A day in both calendars on one line; in one where the Hijri table does not reach."""
    first, second = in_words(day, Calendar.GREGORIAN), in_words(day, Calendar.HIJRI)
    if first is None or second is None:
        return first or short_day(day)
    return tr("{first} — {second}", "a day in two calendars").fill(first=first, second=second)


def in_two_lines(day: date) -> Words:
    """The same where there is little width, one calendar a line."""
    first, second = in_words(day, Calendar.GREGORIAN), in_words(day, Calendar.HIJRI)
    return LINES.fill(first=first, second=second) if first is not None and second is not None else in_both(day)


def status_chip(app: ApplicationState, *, sent: bool) -> tuple[Tone, Words]:
    if not sent:
        return Tone.INFO, SAVED
    found = status(app.status)
    return found.tone, found.name


def month_chip(case: CaseFile) -> tuple[Tone, Words] | None:
    """«نوفمبر: مؤهل», of the newest result; which month it is of stands in it, for it says nothing of any other."""
    result = newest_month(case)
    found = month_outcome(result) if result is not None else None
    if result is None or found is None:
        return None
    return found.tone, month_words(result.month, found.name)


def month_words(month: str, outcome: Words) -> Words:
    """«نوفمبر: مؤهل» of ``2026-11``."""
    return tr("{month}: {outcome}", "a month's eligibility").fill(month=month_name(month), outcome=outcome)


def month_name(month: str) -> Words:
    """«نوفمبر» of ``2026-11``."""
    return GREGORIAN_MONTHS[int(month.partition("-")[2]) - 1]


def step(stage: Stage) -> Step:
    """As the page's timeline draws it; the day of what is ahead stands in its line."""
    done = stage.state.value == StepState.DONE.value
    when = in_words(stage.when, Calendar.GREGORIAN) if stage.when is not None and done else None
    return Step(stage.title, stage.line, when, StepState(stage.state.value))


def need_words(need: Need) -> tuple[Tone, Words, Words]:
    title, sentence = (LATE if need.late else NEEDS)[need.act]
    tone = Tone.WARN if need.act is not Act.APPEAL else Tone.INFO
    return tone, title, sentence.fill(day=short_day(need.due))
