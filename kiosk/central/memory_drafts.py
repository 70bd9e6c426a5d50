"""Unfinished applications that wait at the centre in memory."""

from __future__ import annotations

from kiosk.services.ports import KeptDraft


class MemoryDrafts:
    def __init__(self) -> None:
        self._drafts: dict[tuple[str, str], KeptDraft] = {}

    def kept_drafts(self, person: str) -> tuple[KeptDraft, ...]:
        return tuple(self._drafts[place] for place in sorted(self._drafts) if place[0] == person)

    def put_kept_draft(self, draft: KeptDraft) -> None:
        self._drafts[draft.person, draft.form] = draft

    def forget_drafts_before(self, edition: int) -> None:
        self._drafts = {place: draft for place, draft in self._drafts.items() if draft.edition >= edition}
