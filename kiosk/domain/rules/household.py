"""Who counts in the household (facts.md F10, F14, F52, F53): the dependents, and why the others do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.answers import NO, Answers, Case
from kiosk.domain.programmes.social_security.member_roster import ADULT
from kiosk.domain.programmes.social_security.members import HOUSEMATE, dep_kind, members
from kiosk.domain.rules.trace import Finding, Step
from kiosk.domain.words import Words, ltr, tr, verbatim


class Uncounted(StrEnum):
    """Why a listed member does not count; the value is the step's id."""

    HOUSEMATE = "member.housemate"
    ELSEWHERE = "member.elsewhere"
    TWICE = "member.twice"
    UNBORN = "member.unborn"
    NOT_CONFIRMED = "member.not_confirmed"
    DISPUTED = "member.disputed"


SAID: dict[Uncounted, tuple[Words, Finding, str]] = {
    Uncounted.HOUSEMATE: (tr("{name} shares the home and does not count."), Finding.NOTED, ""),
    Uncounted.ELSEWHERE: (tr("{name} lives elsewhere and does not count."), Finding.NOTED, ""),
    Uncounted.TWICE: (tr("{name} is listed twice and counts once."), Finding.WARNED, "DEP_DUPLICATE"),
    Uncounted.UNBORN: (tr("{name} is born after this month and does not count."), Finding.NOTED, ""),
    Uncounted.NOT_CONFIRMED: (
        tr("{name} has not agreed and does not count."),
        Finding.WARNED,
        "DEP_NOT_CONFIRMED",
    ),
    Uncounted.DISPUTED: (
        tr("The care of {name} is disputed and not yet proven."),
        Finding.OPEN,
        "CUSTODY_UNPROVEN",
    ),
}


@dataclass(frozen=True, slots=True)
class Household:
    """dependents: who counts, beside the applicant. others: who does not, and why. ageless: who of those that count may
    have to agree, but no birth date tells.
    """

    dependents: tuple[Answers, ...]
    others: tuple[tuple[Answers, Uncounted], ...]
    ageless: tuple[Answers, ...] = ()

    @classmethod
    def of(cls, case: Case) -> Household:
        listed = list(_judged(case))
        counted = tuple(row for row, why in listed if why is None)
        return cls(
            counted,
            tuple((row, why) for row, why in listed if why is not None),
            tuple(row for row in counted if case.within(row).age("dep_birth") is None and not _agreed(row)),
        )

    def counts(self, owner: str) -> bool:
        """Do this member's income and possessions count? They do where the member does."""
        return any(row.text("dep_id") == owner for row in self.dependents)

    def steps(self) -> Iterator[Step]:
        for row, why in self.others:
            words, finding, reason = SAID[why]
            name = words.fill(name=called(row))
            yield Step(why.value, name, finding, reason=reason, subject=row.text("dep_id"))
        for row in self.ageless:
            words = tr("The age of {name} is not stated. A person looks at it.").fill(name=called(row))
            yield Step("member.ageless", words, Finding.OPEN, subject=row.text("dep_id"))
        if sum(row.text("relation") == "wife" for row, _ in self._wives()) > 1:
            yield Step(
                "household.two_homes", tr("Wives live in two homes. How income is shared is not settled."), Finding.OPEN
            )

    def _wives(self) -> Iterator[tuple[Answers, Uncounted | None]]:
        """Of one breadwinner, if at least one of them lives elsewhere (F15)."""
        elsewhere = [(row, why) for row, why in self.others if why is Uncounted.ELSEWHERE]
        if any(row.text("relation") == "wife" for row, _ in elsewhere):
            yield from elsewhere
            yield from ((row, None) for row in self.dependents)


def _judged(case: Case) -> Iterator[tuple[Answers, Uncounted | None]]:
    """Of the rows of one ID the first that counts does, wherever it stands; the applicant is nobody's dependent."""
    judged = [(row, _why_not(row, case)) for row in members(case)]
    best: dict[str, tuple[str, int]] = {}
    for place, (row, why) in enumerate(judged):
        this = ("" if why is None else why.value, place)
        best[row.text("dep_id")] = min(this, best.get(row.text("dep_id"), this))
    for place, (row, why) in enumerate(judged):
        id = row.text("dep_id")
        twice = id and (id == case.applicant.national_id or best[id][1] != place)
        yield row, Uncounted.TWICE if twice else why


def _why_not(row: Answers, case: Case) -> Uncounted | None:
    if dep_kind(row) == HOUSEMATE:
        return Uncounted.HOUSEMATE
    if row.text("lives_here") == NO:
        return Uncounted.ELSEWHERE
    born, age = case.within(row).date("dep_birth"), case.within(row).age("dep_birth")
    if born is not None and (born.year, born.month) > (case.today.year, case.today.month):
        return Uncounted.UNBORN
    if age is not None and age >= ADULT and not _agreed(row):
        return Uncounted.NOT_CONFIRMED
    return Uncounted.DISPUTED if row.text("custody_disputed") == "yes" else None


def _agreed(row: Answers) -> bool:
    return row.text("confirmed") == "agreed"


def called(row: Answers) -> Words:
    """By the first name, or else by the ID's end."""
    name = row.text("dep_name").partition(" ")[0]
    return verbatim(name) if name else tr("The member with ID ending in {tail}").fill(tail=ltr(row.text("dep_id")[-4:]))
