"""What a programme asks in the very words of another: the same pages and document kinds, so that what was answered or
handed in there is known here (``kiosk.domain.earlier``).
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.forms import DocumentKind, Page, Programme, RegistryUse, Roster


def parts_of(programme: Programme, *names: str) -> tuple[Page | Roster, ...]:
    """Pages and rosters by their names, in that order. Raises StopIteration for a name that is none."""
    return tuple(programme.place_of(name)[1] for name in names)


def papers_of(programme: Programme, *codes: str) -> tuple[DocumentKind, ...]:
    """Document kinds by their codes, in that order. Raises KeyError for a code that is none."""
    kinds = {kind.code: kind for kind in programme.documents}
    return tuple(kinds[code] for code in codes)


def registry_of(programme: Programme, code: str, section: str) -> RegistryUse:
    """A registry asked for the very same answers, before a section of one's own. Raises StopIteration for a code that
    is none.
    """
    return replace(next(use for use in programme.registries if use.code == code), section=section)
