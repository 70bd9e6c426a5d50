"""The slip of an unfinished application: with it, the application opens at any kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.words import Words, tr

TITLE = tr("Slip of an unfinished application")
STEPS = (
    tr("At any office: «Apply, or complete an application», then the ID number and the mobile code."),
    tr("When the screen asks for it, this slip is laid on the scanner or held before the camera."),
)
ALONE = tr("The slip alone opens nothing: the code comes to the applicant's mobile.")
PAPERS = tr("Papers handed in stay at the first kiosk; elsewhere they are handed in again.")


@dataclass(frozen=True, slots=True)
class DraftSlip:
    """service: what is applied for. code: what stands in the QR. until: the last day. at: UTC. No name, no number."""

    service: Words
    code: str
    until: date
    at: datetime
    kiosk: str
    assisted_by: str
    office: str
    phone: str
    hours: str
    practice: bool
