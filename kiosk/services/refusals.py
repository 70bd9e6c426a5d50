"""Why the centre did not store a fact: the codes in ``Pushed.code``, as the centre gives and sync reads them."""

from __future__ import annotations

from enum import StrEnum


class FactRefusal(StrEnum):
    """In the order in which the centre looks; the first that applies is answered.

    FOREIGN: it names another kiosk than the one that pushes it. ROLE: this actor does not say facts of this
    kind at a kiosk; what the authority or the centre says, nobody does. CONFLICT: its id is taken by other bytes.
    BEHIND: an earlier fact of the person was refused in the same call, so this one was not stored; it stays in the
    outbox behind the parked one.
    """

    MALFORMED = "malformed"
    UNKNOWN_KIND = "unknown_kind"
    FOREIGN = "foreign"
    ROLE = "role"
    CONFLICT = "conflict"
    BEHIND = "behind"
    REFERENCE_TAKEN = "reference_taken"
