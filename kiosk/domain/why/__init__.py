"""Why it was decided so: a card for each reason, in the person's own figures; and what would change it, if proven."""

from kiosk.domain.why.argument import argument
from kiosk.domain.why.card import ReasonCard
from kiosk.domain.why.changes import Change
from kiosk.domain.why.page import Why, explain, explain_fully, recall, untold
from kiosk.domain.why.paper import WhyPaper
from kiosk.domain.why.sums import SumLine

__all__ = [
    "Change",
    "ReasonCard",
    "SumLine",
    "Why",
    "WhyPaper",
    "argument",
    "explain",
    "explain_fully",
    "recall",
    "untold",
]
