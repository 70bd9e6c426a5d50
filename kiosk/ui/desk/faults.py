"""What a desk says when the centre does not do what was asked. Nothing that was typed is lost by any of it."""

from __future__ import annotations

from kiosk.domain.words import Words, tr
from kiosk.services.errors import CentreRefused, CentreUnreachable

UNREACHABLE = tr("There is no connection to the centre. Nothing was stored, and what was typed stays here.")
UNFORESEEN = tr("This step could not be completed. What was typed stays here.")
CLOSED = tr("This desk can't be opened now. A technician is needed.")
ENDED = tr("The session has ended. After signing in again it goes on where it was.")

REFUSED = {
    "session": ENDED,
    "role": tr("This role does not do this."),
    "application": tr("This case is not at the centre. The list is read again."),
    "document": tr("This document has not arrived whole yet, or was damaged on the way."),
    "self": tr("One's own role and admission are changed by another administrator."),
    "period": tr("This quarter is not over yet. It can be read once it has ended."),
    "order": tr("There is another update now. The page is to be read again."),
    "malformed": tr("The centre did not take this as it stands. Number and name need a look."),
}


def sentence(error: Exception) -> Words:
    """What the screen says of it."""
    if isinstance(error, CentreUnreachable):
        return UNREACHABLE
    if isinstance(error, CentreRefused):
        return REFUSED.get(error.code, UNFORESEEN)
    return UNFORESEEN


def has_ended(error: Exception) -> bool:
    """Is it the session that the centre no longer knows?"""
    return isinstance(error, CentreRefused) and error.code == "session"
