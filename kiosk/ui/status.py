"""How the way to the centre stands, as every page says it: what concerns the applicant, not what a technician mends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.words import Words, tr

if TYPE_CHECKING:
    from kiosk.services.sync import SyncState

TO_SEND = tr("%n to send", "", 0)
WAITING = "hourglass-medium"


@dataclass(frozen=True, slots=True)
class Status:
    """words, icon: in the header. strip: a sentence below the header, or none. waiting: the strip's count."""

    words: Words
    icon: str
    strip: Words | None = None
    waiting: int = 0


CONNECTING = Status(tr("Connecting"), WAITING)
"""Until the centre has answered, or has not, for the first time."""

CONNECTED = Status(tr("Connected"), "wifi-high")
NOT_CONNECTED = Status(
    tr("No connection"),
    "wifi-slash",
    tr("There is no connection now. Your answers are saved on this kiosk and are sent when it is back."),
)
SENT_LATER = Status(
    tr("Sent later"), WAITING, tr("Your answers are saved on this kiosk. They are sent when it has been updated.")
)


def status_of(state: SyncState) -> Status:
    """Facts and documents are counted alike: each is something that a person gave and that is still here."""
    waiting = state.counts.waiting + state.counts.documents
    if not state.connected:
        return replace(NOT_CONNECTED, waiting=waiting)
    if state.outdated:
        return replace(SENT_LATER, waiting=waiting)
    return Status(TO_SEND.count(waiting), WAITING) if waiting else CONNECTED
