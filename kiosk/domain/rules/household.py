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
    NOT_CONFIRMED = "member.not_confirmed"
    DISPUTED = "member.disputed"


SAID: dict[Uncounted, tuple[Words, Finding, str]] = {
    Uncounted.HOUSEMATE: (tr("{name} shares the home and does not count."), Finding.NOTED, ""),
    Uncounted.ELSEWHERE: (tr("{name} lives elsewhere and does not count."), Finding.NOTED, ""),
    Uncounted.TWICE: (tr("{name} is listed twice and counts once."), Finding.WARNED, "DEP_DUPLICATE"),
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
    """dependents: who counts, beside the applicant. others: who does not, and why."""

    dependents: tuple[Answers, ...]
    others: tuple[tuple[Answers, Uncounted], ...]

    @classmethod
    def of(cls, case: Case) -> Household:
        listed = list(_judged(case))
        return cls(
            tuple(row for row, why in listed if why is None),
            tuple((row, why) for row, why in listed if why is not None),
        )

    def counts(self, owner: str) -> bool:
        """Do this member's income and possessions count? They do where the member does."""
        return any(row.text("dep_id") == owner for row in self.dependents)

    def steps(self) -> Iterator[Step]:
        for row, why in self.others:
            words, finding, reason = SAID[why]
            name = words.fill(name=called(row))
            yield Step(why.value, name, finding, reason=reason, subject=row.text("dep_id"))
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
    seen: set[str] = set()
    for row in members(case):
        id = row.text("dep_id")
        yield row, Uncounted.TWICE if id and id in seen else _why_not(row, case)
        seen.add(id)


def _why_not(row: Answers, case: Case) -> Uncounted | None:
    if dep_kind(row) == HOUSEMATE:
        return Uncounted.HOUSEMATE
    if row.text("lives_here") == NO:
        return Uncounted.ELSEWHERE
    age = case.within(row).age("dep_birth")
    if age is not None and age >= ADULT and row.text("confirmed") != "agreed":
        return Uncounted.NOT_CONFIRMED
    return Uncounted.DISPUTED if row.text("custody_disputed") == "yes" else None


def called(row: Answers) -> Words:
    """By the first name, or else by the ID's end."""
    name = row.text("dep_name").partition(" ")[0]
    return verbatim(name) if name else tr("The member with ID ending in {tail}").fill(tail=ltr(row.text("dep_id")[-4:]))
