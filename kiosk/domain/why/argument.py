"""How an appeal against a reason may begin: what was decided and by which figures, in the person's mouth.

It states nothing that is not in the decision or its arithmetic; what is right instead is the person's to write.
"""

from __future__ import annotations

from kiosk.domain.why.card import ReasonCard
from kiosk.domain.words import Words, tr


def argument(card: ReasonCard) -> Words | None:
    """None for a reason that is not in the catalogue: nothing can be said of it."""
    if card.reason is None:
        return None
    figures = _figures(card)
    if figures is None:
        words = tr("About the reason: {reason}. I ask that it be looked at again, with the attached documents.")
        return words.fill(reason=card.reason.text)
    words = tr("About the reason: {reason}. {figures}. I ask that it be looked at again, with the attached documents.")
    return words.fill(reason=card.reason.text, figures=figures)


def _figures(card: ReasonCard) -> Words | None:
    """The totals, or nothing where nothing was reckoned."""
    said = None
    for line in card.sums[-3:]:
        one = tr("{label}: {amount}", "a line of a sum").fill(label=line.label, amount=line.result)
        said = one if said is None else tr("{before}, {next}", "a list of figures").fill(before=said, next=one)
    return said
