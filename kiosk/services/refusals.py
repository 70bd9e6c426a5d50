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


class ActRefusal(StrEnum):
    """Why the centre did not store what a desk handed in: ``Acted.code``, in the order in which it looks.

    FOREIGN: the fact names another desk. ACTOR: it names somebody else than who has signed in. ROLE: this role does
    not make such facts. UNOPENED: this session has not opened the person's file. CONFLICT: its id is taken by other
    bytes. CLOCK: its moment is not now, so the desk's clock is wrong. APPLICATION: the person has no such one.
    FOUR_EYES: whoever decided in this case before does not decide again.

    A session that has ended is no answer but CentreRefused("session").
    """

    MALFORMED = "malformed"
    UNKNOWN_KIND = "unknown_kind"
    FOREIGN = "foreign"
    ACTOR = "actor"
    ROLE = "role"
    UNOPENED = "unopened"
    CONFLICT = "conflict"
    CLOCK = "clock"
    APPLICATION = "application"
    FOUR_EYES = "four_eyes"
