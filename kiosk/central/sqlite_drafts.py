"""Unfinished applications that wait at the centre, in SQL, within one connection's transaction."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.central import schema as s
from kiosk.services.ports import KeptDraft

_d = s.kept_draft.c


class SqliteDrafts:
    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute

    def kept_drafts(self, person: str) -> tuple[KeptDraft, ...]:
        found = select(_d.person, _d.form, _d.edition, _d.sealed).where(_d.person == person).order_by(_d.form)
        return tuple(KeptDraft(*row) for row in self._run(found))

    def put_kept_draft(self, draft: KeptDraft) -> None:
        told = {"edition": draft.edition, "sealed": draft.sealed}
        row = upsert(s.kept_draft).values(person=draft.person, form=draft.form, **told)
        self._run(row.on_conflict_do_update(index_elements=["person", "form"], set_=told))

    def forget_drafts_before(self, edition: int) -> None:
        self._run(delete(s.kept_draft).where(_d.edition < edition))
