"""The sentences around the cards, alike on the screen, on paper and aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from kiosk.domain.acts.complaints import month_words
from kiosk.domain.why.changes import Change, one_effect
from kiosk.domain.why.page import Why
from kiosk.domain.words import Words, tr

NOT_KNOWN = tr("A reason that is new to this kiosk. A clerk explains it.")
"""A centre may know reasons that came after this program."""

FIGURES, RULE, SUMS = tr("Your figures"), tr("The rule"), tr("The arithmetic")
MEND, EVIDENCE = tr("How it is mended"), tr("What supports an appeal")
BEYOND = tr("These figures come from what was handed in. The officer may have known more.")
UNDOCUMENTED = tr("This rule is not officially documented.")
CHANGES = tr("What would change it?")
NO_PROMISE = tr("Nothing here is promised. Only what is true and can be proven counts.")
NO_SINGLE = tr("No single fact is known that alone would change it. Each reason is mended as its card says.")


def facts(changes: Sequence[Change]) -> Iterator[tuple[Words, Words]]:
    """Each fact, and what proves it; what it would do too, where that is not said of all of them."""
    alike = one_effect(changes)
    for change in changes:
        papers = tr("Proof: {documents}.").fill(documents=joined(change.possible.evidence))
        if alike is None:
            papers = tr("{first} {second}", "two sentences").fill(first=papers, second=change.effect)
        yield change.possible.words, papers


def joined(parts: Sequence[Words]) -> Words:
    """In one line: at least one."""
    return reduce(lambda one, next: tr("{before}, {next}", "a list of answers").fill(before=one, next=next), parts)


def origin(why: Why) -> Words | None:
    """What the figures rest on; None where there are none."""
    if why.month is None:
        return None
    kept = tr("As it was reckoned when it was decided, by the rules of {month}.")
    now = tr("Reckoned from the application as it was handed in, by the rules of {month}.")
    return (kept if why.kept else now).fill(month=month_words(why.month))
