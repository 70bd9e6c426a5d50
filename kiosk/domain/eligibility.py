"""What a month's judgement says (facts.md F30). It is its own thing beside the application's status."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr


@dataclass(frozen=True, slots=True)
class Outcome:
    """A month's result. The words are fixed by the source document (facts.md F60) and the programme's own.

    paid: the month brings a payment.
    """

    code: str
    name: Words
    tone: Tone
    paid: bool


OUTCOMES = (
    Outcome("eligible", tr("Eligible"), Tone.OK, paid=True),
    Outcome("ineligible", tr("Not eligible"), Tone.ERROR, paid=False),
    Outcome("suspended", tr("Suspended"), Tone.WARN, paid=False),
)


def outcome(code: str) -> Outcome:
    """Raises KeyError for a code that is not among them."""
    found = next((o for o in OUTCOMES if o.code == code), None)
    if found is None:
        raise KeyError(code)
    return found
