"""The catalogue of programmes a person can apply to. A new programme is one module here and one line."""

from __future__ import annotations

from kiosk.domain.forms import Programme
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY

PROGRAMMES: tuple[Programme, ...] = (SOCIAL_SECURITY, EMPOWERMENT, EDUCATION_SUPPORT)


def known_programme(code: str) -> Programme | None:
    """None for one that is not in this catalogue: a newer kiosk or desk may have it."""
    return next((p for p in PROGRAMMES if p.code == code), None)


def programme(code: str) -> Programme:
    """The programme of that code; raises KeyError for one that is not in the catalogue."""
    found = known_programme(code)
    if found is None:
        raise KeyError(code)
    return found
