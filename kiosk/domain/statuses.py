"""The statuses of an application. The words are fixed by the source document (facts.md F60)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.facts import Role
from kiosk.domain.words import Words, tr


class Tone(StrEnum):
    """How a state is shown: icon, colour and word always together."""

    OK = "ok"
    WARN = "warn"
    ERROR = "err"
    INFO = "info"
    NONE = "none"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Status:
    """code; name; tone; who may set it; what may follow."""

    code: str
    name: Words
    tone: Tone
    set_by: tuple[Role, ...]
    followed_by: tuple[str, ...]


STATUSES = (
    Status(
        "under_review",
        tr("Under review"),
        Tone.INFO,
        (Role.SYSTEM,),
        ("initial_approval", "rejected", "withdrawn"),
    ),
    Status(
        "initial_approval",
        tr("Initial approval"),
        Tone.OK,
        (Role.OFFICER,),
        ("final_approval", "rejected", "withdrawn"),
    ),
    Status("final_approval", tr("Final approval"), Tone.OK, (Role.OFFICER,), ()),
    # An appeal that is upheld brings the application back to review.
    Status("rejected", tr("Rejected"), Tone.ERROR, (Role.OFFICER,), ("under_review",)),
    # Ours, beside the four words of the source (facts.md, state machine).
    Status("withdrawn", tr("Withdrawn"), Tone.OFF, (Role.APPLICANT, Role.HELPER, Role.CLERK), ()),
)


def status(code: str) -> Status:
    return next(s for s in STATUSES if s.code == code)
