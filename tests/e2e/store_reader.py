"""Looks into a closed kiosk's files, as somebody would who has the key."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import MetaData, select

from kiosk.central.sqlite import SqliteCentral
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.facts import Fact
from kiosk.storage.engine import make_engine
from kiosk.storage.keyrings import PracticeSecrets
from kiosk.storage.store import KEY_NAME


def everything_in_the_store(data: Path) -> dict[str, list[str]]:
    """Each table's rows, as text."""
    key = PracticeSecrets(data / "practice.key").get(KEY_NAME)
    engine = make_engine(data / "practice.db", key or "", 10_000)
    schema = MetaData()
    with engine.connect() as connection:
        schema.reflect(connection)
        rows = {name: [str(tuple(row)) for row in connection.execute(select(t))] for name, t in schema.tables.items()}
    engine.dispose()
    return rows


def facts_at(centre: Path, person: str) -> list[Fact]:
    central = SqliteCentral(centre, SystemClock(), "0000")
    with central._work() as rows:
        facts = [entry.fact for entry in rows.entries(person, 0)]
    central.close()
    return facts


def chain_is_whole(centre: Path) -> bool:
    central = SqliteCentral(centre, SystemClock(), "0000")
    whole = central.verify_chain() is None
    central.close()
    return whole


def documents_at(centre: Path) -> dict[str, str]:
    """The SHA-256 of what truly arrived, by the document's id."""
    with closing(sqlite3.connect(centre)) as connection:
        rows = connection.execute("select document, data from chunk order by document, offset").fetchall()
    whole: dict[str, bytes] = {}
    for document, data in rows:
        whole[document] = whole.get(document, b"") + data
    return {name: hashlib.sha256(data).hexdigest() for name, data in whole.items()}
