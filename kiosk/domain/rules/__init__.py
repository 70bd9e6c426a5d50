"""The programme's rules: from a household's answers and the dated policy to an outcome, an amount, and why.

Every rule runs, whatever the others found, and says so in a step (facts.md F82). Nothing here is an official decision.
"""

from kiosk.domain.rules.assessed import Assessment, concluded
from kiosk.domain.rules.assessment import RULES_VERSION, assess
from kiosk.domain.rules.record import KeptStep, kept, kept_steps
from kiosk.domain.rules.trace import Cited, Finding, Step, Verdict

__all__ = [
    "RULES_VERSION",
    "Assessment",
    "Cited",
    "Finding",
    "KeptStep",
    "Step",
    "Verdict",
    "assess",
    "concluded",
    "kept",
    "kept_steps",
]
