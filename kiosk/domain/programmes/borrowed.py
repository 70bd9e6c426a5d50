"""What a programme asks in the very words of another: the same pages and document kinds, so that what was answered or
handed in there is known here (``kiosk.domain.earlier``).
"""

from __future__ import annotations

from kiosk.domain.forms import DocumentKind, Page, Programme, Roster


def parts_of(programme: Programme, *names: str) -> tuple[Page | Roster, ...]:
    """Pages and rosters by their names, in that order. Raises StopIteration for a name that is none."""
    return tuple(programme.place_of(name)[1] for name in names)


def papers_of(programme: Programme, *codes: str) -> tuple[DocumentKind, ...]:
    """Document kinds by their codes, in that order. Raises KeyError for a code that is none."""
    kinds = {kind.code: kind for kind in programme.documents}
    return tuple(kinds[code] for code in codes)
