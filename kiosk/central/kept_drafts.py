"""The rules of unfinished applications that wait at the centre, closed: it can read nothing of them. No SQL."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Protocol

from kiosk.central.rows import DraftRows, JournalRows
from kiosk.domain.facts import Assurance
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import DRAFT_BYTES, DRAFTS_KEPT, KeptDraft
from kiosk.services.travelling import edition_of

KEPT = timedelta(days=30)  # as on a kiosk
AHEAD = timedelta(minutes=10)
"""Clocks differ by minutes."""

VISIT = timedelta(hours=12)
"""As for facts: so long after a code or a password somebody may have stood at the kiosk."""

_FORM = re.compile("[a-z][a-z0-9_]{0,63}")


class Rows(DraftRows, JournalRows, Protocol):
    """What these rules need."""


def keep(rows: Rows, draft: KeptDraft, kiosk: str, now: datetime) -> bool:
    """Keep it unless a later edition is kept; whether it is. Refusals as ``Central.keep_draft`` says."""
    rows.forget_drafts_before(edition_of(now - KEPT))
    if not re.fullmatch("[0-9]{10}", draft.person) or not _FORM.fullmatch(draft.form):
        raise CentreRefused("malformed")
    if len(draft.sealed) > DRAFT_BYTES:
        raise CentreRefused("too_large")
    if not edition_of(now - KEPT) <= draft.edition <= edition_of(now + AHEAD):
        raise CentreRefused("edition")
    made = datetime.fromtimestamp(draft.edition / 1000, UTC)
    if not any(rows.proven_between(draft.person, kiosk, made - VISIT, made + AHEAD, by) for by in _PROVING):
        raise CentreRefused("unproven")
    kept = {one.form: one for one in rows.kept_drafts(draft.person)}
    if draft.form not in kept and len(kept) >= DRAFTS_KEPT:
        raise CentreRefused("quota")
    if draft.form in kept and kept[draft.form].edition > draft.edition:
        return False
    rows.put_kept_draft(draft)
    return True


_PROVING = (Assurance.CODE, Assurance.PASSWORD)
