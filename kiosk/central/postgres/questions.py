"""Questions that kiosks have for registries, as the worker takes them there: one at a time for each registry, so that
a slow one holds up no other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from sqlalchemy import Connection, text

from kiosk.central.chores import Chore
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.services.registry_ports import Query, Registry

ASKING_S, OFFERING_S = 0.3, 15.0
OFFERED = timedelta(seconds=60)
"""So long a registry counts as one that can be asked, after the worker said so."""
WAITED = timedelta(seconds=30)
"""An older question has nobody behind it any more."""
KEPT, COUNTED = timedelta(minutes=1), timedelta(hours=1)
"""What a registry said goes after the first, the question, which is counted, after the second."""

_OFFER = text("""insert into centre.registry as r (code, until) values (:code, centre.now() + :offered)
    on conflict (code) do update set until = excluded.until""")
_CLAIM = text("""update centre.registry_question set taken_at = centre.now() where id = (
        select q.id from centre.registry_question q
        where q.registry = :code and q.taken_at is null and q.asked_at > centre.now() - cast(:waited as interval)
        order by q.asked_at limit 1 for update skip locked)
    returning id, person, birth_date, purpose""")
_ANSWER = text("update centre.registry_question set outcome = :outcome, answers = :answers where id = :id")
_FORGET = text("""update centre.registry_question set answers = '{}'
    where answers <> '{}' and asked_at < centre.now() - cast(:kept as interval)""")
_CLEAR = text("delete from centre.registry_question where asked_at < centre.now() - cast(:counted as interval)")


class Questions:
    """registries: those that this worker can ask, by code."""

    def __init__(self, database: PostgresDatabase, registries: Mapping[str, Registry]) -> None:
        self._database, self._registries = database, registries

    def chores(self) -> list[Chore]:
        if not self._registries:
            return []
        asking = (Chore(f"registry-{code}", partial(self.step, code), ASKING_S) for code in self._registries)
        return [Chore("registries", self.offer, OFFERING_S), *asking]

    def offer(self) -> bool:
        """Let kiosks know which can be asked."""
        with self._database.work() as connection:
            for code in self._registries:
                connection.execute(_OFFER, {"code": code, "offered": OFFERED})
        return False

    def step(self, code: str) -> bool:
        """Take one question to its registry, and what it says back. Nothing is held open meanwhile."""
        with self._database.work() as connection:
            row = connection.execute(_CLAIM, {"code": code, "waited": WAITED}).one_or_none()
        if row is None:
            return False
        reply = self._registries[code].ask(Query(row.person, row.birth_date, row.purpose))
        answers = json.dumps(reply.answers.to_data(), ensure_ascii=False)
        with self._database.work() as connection:
            connection.execute(_ANSWER, {"id": row.id, "outcome": str(reply.outcome), "answers": answers})
        return True


def forget(connection: Connection) -> None:
    """What has had its time."""
    connection.execute(_FORGET, {"kept": KEPT})
    connection.execute(_CLEAR, {"counted": COUNTED})
