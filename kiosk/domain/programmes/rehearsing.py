"""What a programme's rules find, as the rehearsal tells it: the gravest first, each with the page that mends it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.domain.forms.rehearsal import Doubt
from kiosk.domain.reasons import REASONS
from kiosk.domain.rules.trace import Finding, Step
from kiosk.domain.words import Words, tr

GRAVITY = (Finding.FAILED, Finding.OPEN, Finding.WARNED)
LOOKED_AT = tr("An officer looks at it. What is right needs no change.")


def found_by_rules(steps: Sequence[Step], places: Mapping[str, str]) -> Iterator[Doubt]:
    """places: the page that mends a finding, by the beginning of its step's id; without one it is not told."""
    known = {reason.code: reason for reason in REASONS}
    for step in sorted((s for s in steps if s.finding in GRAVITY), key=lambda s: GRAVITY.index(s.finding)):
        part = next((part for id, part in places.items() if step.id.startswith(id)), "")
        if part:
            reason = known.get(step.reason)
            mend = Words("{mend}.").fill(mend=reason.mend) if reason else LOOKED_AT
            yield Doubt(step.words, mend, part)
