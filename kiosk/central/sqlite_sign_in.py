"""What the SQLite centre keeps of passwords, within one connection's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.central import schema as s
from kiosk.central.sign_in_rows import KeptPassword, PasswordTry

_t = s.password_try.c


class SqliteSignInRows:
    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute

    def kept_password(self, person: str) -> KeptPassword | None:
        w = s.password.c
        found = select(w.recipe, w.seal).join(s.person).where(s.person.c.national_id == person, w.seal.is_not(None))
        row = self._run(found).first()
        return KeptPassword(row.recipe, bytes(row.seal)) if row else None

    def keep_password(self, person: str, password: KeptPassword | None) -> None:
        owner = select(s.person.c.id).where(s.person.c.national_id == person).scalar_subquery()
        kept = {"recipe": password and password.recipe, "seal": password and password.seal}
        row = upsert(s.password).values(person=owner, **kept)
        self._run(row.on_conflict_do_update(index_elements=["person"], set_=kept))

    def last_password_try(self, person: str) -> PasswordTry | None:
        newest = select(s.password_try).where(_t.person == person).order_by(_t.at.desc(), _t.number.desc()).limit(1)
        row = self._run(newest).first()
        return PasswordTry(*row) if row else None

    def tries_of_kiosk(self, kiosk: str, moment: datetime) -> Sequence[datetime]:
        return self._run(select(_t.at).where(_t.kiosk == kiosk, _t.at > moment).order_by(_t.at.desc())).scalars().all()

    def add_password_try(self, attempt: PasswordTry) -> None:
        row = {"id": attempt.id, "person": attempt.person, "kiosk": attempt.kiosk}
        self._run(insert(s.password_try).values(**row, at=attempt.at, number=attempt.number))

    def password_try(self, id: UUID) -> PasswordTry:
        return PasswordTry(*self._run(select(s.password_try).where(_t.id == id)).one())

    def drop_password_try(self, id: UUID) -> None:
        self._run(delete(s.password_try).where(_t.id == id))

    def end_row_of_tries(self, person: str) -> None:
        self._run(update(s.password_try).where(_t.person == person).values(number=0))

    def forget_tries_before(self, moment: datetime) -> None:
        self._run(delete(s.password_try).where(_t.at < moment))
