"""What is wrong with a household's file, before anything is reckoned: no answer is guessed, and none passed over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches

from kiosk.domain.answers import NO, YES, Answers, Applicant, Case
from kiosk.domain.dates import DateEntry
from kiosk.domain.kinds import Amount, Choice, Consent, Day, Kind, NationalId, Several, Whole, YesNo
from kiosk.domain.programmes.social_security.owners import APPLICANT
from kiosk.services.household_names import OWNERS, ROSTERS, SAUDI, kinds, may_stand

MOST_ROWS = 100
QUESTIONS = {"incomes": "has_income", "assets": "has_assets", "refused_offers": "has_refused_offers"}
NOBODY = Case(Answers(), Applicant("", date(1990, 1, 1)), date(2000, 1, 1))
"""Numbers are judged alike in every case."""


def faults(answers: Answers) -> Iterator[str]:
    """Each in a few words that name the field, and hold no answer beyond what a list offers."""
    yield from _of(answers, "", "")
    for roster in dict.fromkeys(ROSTERS.values()):
        rows = answers.rows(roster)
        if len(rows) > MOST_ROWS:
            yield f"{roster} has more than {MOST_ROWS} rows"
            continue
        for place, row in enumerate(rows, start=1):
            yield from _of(row, roster, f"{roster} {place}, ")
            yield from _owner(row, roster, answers, f"{roster} {place}, ")
    for roster, question in QUESTIONS.items():
        if answers.rows(roster) and answers.text(question) == NO:
            yield f"{question} says no, and {roster} are listed"
    if answers.rows("members") and answers.text("residents_count") == "0":
        yield "residents_count is 0, and members are listed"


def _of(answers: Answers, roster: str, place: str) -> Iterator[str]:
    for name in answers:
        if not may_stand(name, roster):
            near = get_close_matches(name, [*kinds(roster), *(() if roster else ROSTERS)], n=1)
            meant = f"; is {near[0]} meant?" if near else ""
            yield f"{place}{name[:40]} is no name of a field{meant}"
        elif name in ROSTERS:
            if name in answers and not answers.rows(name):
                yield f"{place}{name} has to be a list of tables"
        elif (kind := kinds(roster).get(name)) is not None and (wrong := _wrong(answers, name, kind)):
            yield f"{place}{name} {wrong}"


def _wrong(answers: Answers, name: str, kind: Kind) -> str:
    """What it has to be, or nothing."""
    if isinstance(kind, Several):
        codes = answers.many(name) or tuple(filter(None, [answers.text(name)]))
        offered = [option.code for option in kind.options]
        return "" if set(codes) <= set(offered) else f"has to be of {', '.join(offered)}"
    if answers.rows(name) or answers.many(name):
        return "has to be one value"
    text = answers.text(name)
    if name == "dep_id":  # any name will do for somebody made up
        return ""
    if not text or (name == "nationality" and text.lower() in SAUDI):
        return ""
    return next((check(text, kind) for of, check in CHECKS if isinstance(kind, of)), "")


def _amount(text: str, kind: Kind) -> str:
    limit = kind.limit if isinstance(kind, Amount) else 0
    return "has to be riyals from 0 to " + f"{limit}, at most two decimals" if kind.fault(text, NOBODY) else ""


def _whole(text: str, kind: Kind) -> str:
    low, high = (kind.low, kind.high) if isinstance(kind, Whole) else (0, 0)
    return f"has to be a whole number from {low} to {high}" if kind.fault(text, NOBODY) else ""


def _choice(text: str, kind: Kind) -> str:
    offered = [option.code for option in kind.options] if isinstance(kind, Choice) else []
    return f"has to be one of {', '.join(offered)}" if offered and text not in offered else ""


def _yes_no(text: str, _kind: Kind) -> str:
    return "" if text in (YES, NO) else "has to be yes or no"


def _day(text: str, _kind: Kind) -> str:
    return "" if DateEntry.parse(text).gregorian() else "has to be a day such as 1990-05-01 or H:1410-10-6"


def _id(text: str, _kind: Kind) -> str:
    right = len(text) == 10 and text.isascii() and text.isdigit() and text[0] in "12"
    return "" if right else "has to be 10 digits that begin with 1 or 2"


CHECKS: tuple[tuple[type | tuple[type, ...], Callable[[str, Kind], str]], ...] = (
    (Amount, _amount),
    (Whole, _whole),
    (Choice, _choice),
    ((YesNo, Consent), _yes_no),
    (Day, _day),
    (NationalId, _id),
)


def _owner(row: Answers, roster: str, answers: Answers, place: str) -> Iterator[str]:
    """An income of somebody who is not listed would be passed over."""
    name = OWNERS.get(roster, "")
    owner = row.text(name)
    if owner and owner != APPLICANT and owner not in {member.text("dep_id") for member in answers.rows("members")}:
        yield f"{place}{name} has to be applicant, or the dep_id of a member"
