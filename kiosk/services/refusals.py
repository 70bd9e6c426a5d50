"""Why the centre did not store a fact: the codes in ``Pushed.code``, as the centre gives and sync reads them."""

from __future__ import annotations

from enum import StrEnum


class FactRefusal(StrEnum):
    """CONFLICT: its id is taken by other bytes. BEHIND: an earlier fact of the person was refused in the same call,
    so this one was not looked at; it stays in the outbox behind the parked one.
    """

    CONFLICT = "conflict"
    REFERENCE_TAKEN = "reference_taken"
    UNKNOWN_KIND = "unknown_kind"
    MALFORMED = "malformed"
    BEHIND = "behind"
