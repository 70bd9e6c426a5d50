"""What the documents are called that came with an act, wherever they stand beside those of the application."""

from __future__ import annotations

from kiosk.domain.acts.appeals import EVIDENCE
from kiosk.domain.acts.complaints import PROOF
from kiosk.domain.acts.requests import REQUESTED
from kiosk.domain.words import Words, ltr, tr

NAMES = {EVIDENCE.code: EVIDENCE.name, PROOF.code: PROOF.name, REQUESTED: tr("Document for a request")}


def act_paper(kind: str, key: str) -> Words | None:
    """Its name and number; None for a kind that comes with an application."""
    if kind not in NAMES:
        return None
    number = ltr(key.partition(":")[2])
    return tr("{document} — {subject}").fill(document=NAMES[kind], subject=number)
