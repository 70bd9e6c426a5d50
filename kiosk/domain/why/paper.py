"""The why-card on paper: what stands around the answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.why.page import Why
from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class WhyPaper:
    """outcome: the decision's word. words: the officer's own, may be empty. at: UTC. The rest: see ``Letter``."""

    why: Why
    outcome: Words
    words: str
    reference: str
    at: datetime
    kiosk: str
    assisted_by: str
    office: str
    phone: str
    hours: str
    practice: bool
