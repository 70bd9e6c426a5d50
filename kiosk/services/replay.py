"""A decision worked out again: the case as it was then, by the rules and figures of this program (decision 22)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.desk_facts import GROUNDED
from kiosk.domain.facts import CaseAssessed, Entry, Fact
from kiosk.domain.person_file import PersonFile
from kiosk.domain.policy import Policy
from kiosk.domain.rules import Assessment, KeptStep, kept, kept_steps
from kiosk.domain.words import Say, Words, tr
from kiosk.services.grounds import assessed

if TYPE_CHECKING:
    from kiosk.services.desk_work import ReadCase

DAMAGED = tr("What was kept of the rules can't be read.")
UNGROUNDED = tr("Nothing of the rules was kept with this decision.")
UNDECIDED = UUID(int=0)
"""In the place of a decision that was not taken."""
COMPARED = ("outcome", "amount", "reasons", "rules_version", "policy_hash")


@dataclass(frozen=True, slots=True)
class StepThenAndNow:
    """The same step of both; one of them is None where the other has no such step."""

    then: KeptStep | None
    now: KeptStep | None

    @property
    def same(self) -> bool:
        """In all but its words, which may have been put better since."""
        return self.then is not None and self.now is not None and _unsaid(self.then) == _unsaid(self.now)


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision. grounds: what was kept of the rules with it, None where nothing was."""

    decision: Entry
    grounds: Entry | None


@dataclass(frozen=True, slots=True)
class Replayed:
    """then: what was kept. now: the same worked out again, or why not. other: which of ``COMPARED`` differ."""

    then: CaseAssessed
    now: CaseAssessed | Words
    steps: tuple[StepThenAndNow, ...]
    other: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        return isinstance(self.now, CaseAssessed) and not self.other and all(step.same for step in self.steps)


@dataclass(frozen=True, slots=True)
class Findings:
    """What an officer sees of the rules. now: for the present month, or why there is nothing. decided: the newest
    decision, None where there is none; replay: of its grounds, where it has any.
    """

    now: CaseAssessed | Words
    decided: Decided | None = None
    replay: Replayed | None = None


def findings(read: ReadCase, policy: Policy, today: date, voices: Mapping[str, Say]) -> Findings:
    """today: in Saudi Arabia."""
    found = assessed(read.state, read.form(), policy, today.replace(day=1))
    now = kept(found, read.application, UNDECIDED, voices) if isinstance(found, Assessment) else found
    *_, decided = (None, *decisions(read))
    grounds = decided.grounds if decided else None
    return Findings(now, decided, replayed(read, grounds, policy, voices) if grounds else None)


def decisions(read: ReadCase) -> tuple[Decided, ...]:
    """Those of this application that may have grounds, in their order."""
    mine = [e for e in read.entries if getattr(e.fact.body, "application", None) == read.application]
    grounds = {body.decision: e for e in mine if isinstance(body := e.fact.body, CaseAssessed)}
    return tuple(Decided(e, grounds.get(_decision(e.fact))) for e in mine if type(e.fact.body) in GROUNDED)


def replayed(read: ReadCase, grounds: Entry, policy: Policy, voices: Mapping[str, Say]) -> Replayed:
    """grounds: an entry of a CaseAssessed fact. By the answers as they stood before it, for the month it names."""
    then = grounds.fact.body
    if not isinstance(then, CaseAssessed):
        raise TypeError(f"no grounds: {type(then).__name__}")
    try:
        month, before = date.fromisoformat(f"{then.month}-01"), kept_steps(then)
    except ValueError:
        return Replayed(then, DAMAGED, ())
    found = assessed_at(read, grounds, policy, month)
    if not isinstance(found, Assessment):
        return Replayed(then, found, tuple(StepThenAndNow(step, None) for step in before))
    now = kept(found, then.application, then.decision, voices)
    other = tuple(name for name in COMPARED if getattr(then, name) != getattr(now, name))
    return Replayed(then, now, _side_by_side(before, kept_steps(now)), other)


def assessed_at(read: ReadCase, entry: Entry, policy: Policy, month: date) -> Assessment | Words:
    """What the rules find in the case as it stood before this entry."""
    entries = tuple(e for e in read.entries if e.number < entry.number)
    then = replace(read, entries=entries, file=PersonFile.of(e.fact for e in entries), known=entry.number - 1)
    return assessed(then.state, then.form(), policy, month)


def _decision(fact: Fact) -> UUID:
    found: UUID = getattr(fact.body, "decision")  # noqa: B009 (all of GROUNDED have one)
    return found


def _unsaid(step: KeptStep) -> KeptStep:
    return replace(step, sentences={})


def _side_by_side(then: Iterable[KeptStep], now: Iterable[KeptStep]) -> tuple[StepThenAndNow, ...]:
    """Steps of one id in their order: several incomes have one each. What is new comes last."""
    first, second = _numbered(then), _numbered(now)
    both = (StepThenAndNow(step, second.get(key)) for key, step in first.items())
    return (*both, *(StepThenAndNow(None, step) for key, step in second.items() if key not in first))


def _numbered(steps: Iterable[KeptStep]) -> dict[tuple[str, int], KeptStep]:
    seen: Counter[str] = Counter()
    named = {}
    for step in steps:
        named[step.id, seen[step.id]] = step
        seen[step.id] += 1
    return named
