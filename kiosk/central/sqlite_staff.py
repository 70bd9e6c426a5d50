"""The staff's rows in SQL, within one connection's transaction. The rules are elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.central import staff_schema as s
from kiosk.central.staff_rows import Door, Member, StaffChange, StaffSession, StaffTry
from kiosk.domain.staff import Staff, StaffRole


class SqliteStaff:
    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute

    def members(self) -> Sequence[Member]:
        return [_member(row) for row in self._run(select(s.staff).order_by(s.staff.c.number))]

    def member(self, number: str) -> Member | None:
        row = self._run(select(s.staff).where(s.staff.c.number == number)).first()
        return _member(row) if row else None

    def put_member(self, member: Member) -> None:
        told = {"name": member.staff.name, "role": member.staff.role.value, "seal": member.seal}
        row = upsert(s.staff).values(number=member.staff.number, active=member.active, **told)
        self._run(row.on_conflict_do_update(index_elements=["number"], set_={**told, "active": member.active}))

    def log_change(self, change: StaffChange) -> None:
        self._run(insert(s.staff_log).values({name: getattr(change, name) for name in StaffChange.__slots__}))

    def changes(self) -> list[StaffChange]:
        """The log, oldest first."""
        columns = [s.staff_log.c[name] for name in StaffChange.__slots__]
        return [StaffChange(*row) for row in self._run(select(*columns).order_by(s.staff_log.c.id))]

    def door(self, number: str) -> Door | None:
        row = self._run(select(s.staff_door).where(s.staff_door.c.number == number)).first()
        return Door(*row) if row else None

    def put_door(self, door: Door) -> None:
        told = {"wrong": door.wrong, "at": door.at, "locked_until": door.locked_until}
        row = upsert(s.staff_door).values(number=door.number, **told)
        self._run(row.on_conflict_do_update(index_elements=["number"], set_=told))

    def drop_door(self, number: str) -> None:
        self._run(delete(s.staff_door).where(s.staff_door.c.number == number))

    def add_try(self, tried: StaffTry, desk: str) -> None:
        told = {name: getattr(tried, name) for name in StaffTry.__slots__}
        self._run(insert(s.staff_try).values(desk=desk, judged=False, **told))

    def tries_since(self, desk: str, moment: datetime) -> int:
        t = s.staff_try.c
        return self._run(select(func.count()).where(t.desk == desk, t.at > moment)).scalar_one()

    def take_try(self, id: UUID) -> StaffTry | None:
        t = s.staff_try.c
        taken = update(s.staff_try).where(t.id == id, t.judged.is_(False)).values(judged=True)
        row = self._run(taken.returning(*(t[name] for name in StaffTry.__slots__))).first()
        return StaffTry(*row) if row else None

    def put_staff_session(self, session: StaffSession) -> None:
        told = {name: getattr(session, name) for name in StaffSession.__slots__}
        row = upsert(s.staff_session).values(**told)
        self._run(row.on_conflict_do_update(index_elements=["token_hash"], set_=told))

    def staff_session(self, token_hash: bytes) -> StaffSession | None:
        row = self._run(select(s.staff_session).where(s.staff_session.c.token_hash == token_hash)).first()
        return StaffSession(*row) if row else None

    def end_session(self, token_hash: bytes) -> None:
        self._run(delete(s.staff_session).where(s.staff_session.c.token_hash == token_hash))

    def end_sessions(self, number: str) -> None:
        self._run(delete(s.staff_session).where(s.staff_session.c.number == number))

    def note_opened(self, token_hash: bytes, person: str) -> bool:
        row = upsert(s.staff_opened).values(token_hash=token_hash, person=person)
        return self._run(row.on_conflict_do_nothing()).rowcount > 0

    def opened(self, token_hash: bytes, person: str) -> bool:
        o = s.staff_opened.c
        return self._run(select(o.person).where(o.token_hash == token_hash, o.person == person)).first() is not None

    def forget_staff_before(self, moment: datetime, tries_before: datetime) -> None:
        self._run(delete(s.staff_session).where(s.staff_session.c.until <= moment))
        self._run(delete(s.staff_try).where(s.staff_try.c.at < tries_before))
        self._run(delete(s.staff_door).where(s.staff_door.c.at < tries_before))


def _member(row: Row[tuple[str, str, str, bytes, bool]]) -> Member:
    return Member(Staff(row.number, row.name, StaffRole(row.role)), bytes(row.seal), row.active)
