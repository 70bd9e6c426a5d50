"""Keeps what the program of this version writes, for the tests of all later ones: once a release."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from uuid import uuid4

import psycopg
from centre_kit import (
    HAMAD,
    MOBILE,
    NOURA,
    NOW,
    PASSWORD,
    PASSWORDS,
    SALMA,
    HandClock,
    World,
    a_fact,
    an_account,
    an_application,
    announced,
    any_body,
    piece,
)
from desk_kit import PASSWORD as STAFF_PASSWORD
from desk_kit import STAFF
from pg_server import Server
from released_kit import HERE, KEY, keep_centre, keep_file, keep_store, told_by
from samples import sample_answers_for

from kiosk import __version__
from kiosk.central.postgres import admin
from kiosk.central.postgres.staff_admin import put_staff
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import Office
from kiosk.central.sqlite import SqliteCentral
from kiosk.domain.facts import Actor, DocumentAdded, Fact, fact_kinds, said_at_a_kiosk
from kiosk.domain.papers import Flaw
from kiosk.domain.programmes import PROGRAMMES
from kiosk.services.draft_box import closed, new_box, password_key, with_password
from kiosk.services.ports import Box, Central, Draft, Fate, KeptDraft, Pushed, SignInVerdict, StoredDocument, Travel
from kiosk.services.travelling import edition_of
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import KEY_NAME, open_store

CONTENT = b"%PDF of which a part has arrived"
PERSONS = [SALMA, HAMAD, NOURA]


def one_of_each_kind() -> list[Fact]:
    """Whatever a kiosk of this version can hand in, by somebody who may say it."""
    return [
        replace(a_fact(NOURA, any_body(kind)), actor=Actor(sorted(roles)[0], "7"))
        for kind, _ in fact_kinds().values()
        if (roles := said_at_a_kiosk(kind))
    ]


def a_document(person: str, form: str, key: str) -> StoredDocument:
    sha256, flaws = hashlib.sha256(CONTENT).hexdigest(), (Flaw.DARK,)
    return StoredDocument(uuid4(), person, form, "rent", key, "application/pdf", 1, sha256, CONTENT, flaws)


def added(document: StoredDocument) -> Fact:
    body = DocumentAdded(
        document.id, uuid4(), document.kind, document.key, document.media_type, len(CONTENT), 1, document.sha256
    )
    return a_fact(document.person, body)


def a_box(form: str, key: bytes) -> Box:
    return with_password(new_box(SALMA, form), SALMA, form, key)


def one_that_waits(at: datetime) -> KeptDraft:
    """A draft of Salma's as the centre has it, for her password to open."""
    form, key = PROGRAMMES[0].code, password_key(SALMA, PASSWORD, PASSWORDS)
    draft = Draft(SALMA, form, PROGRAMMES[0].version, sample_answers_for(PROGRAMMES[0]), "name", frozenset(), at)
    return closed(draft, Travel(SALMA, form, a_box(form, key), edition_of(at)), edition_of(at))


def fill_store(path: Path) -> str:
    """A draft of each programme, on its way to the centre; an outbox with each kind of fact; documents at every stage.
    What it reads of it.
    """
    secrets = MemorySecrets()
    secrets.set(KEY_NAME, KEY)
    store = open_store(path, secrets)
    key = password_key(SALMA, PASSWORD, PASSWORDS)
    refused, stored = an_account(HAMAD), an_account(SALMA)
    half, unwanted, soon = (a_document(SALMA, "social_security", key) for key in ("half", "unwanted", "soon"))
    facts = [stored, *map(added, (half, unwanted, soon)), refused, an_application(HAMAD, "000700000026")]
    with store.work() as work:
        for programme in PROGRAMMES:
            answers = sample_answers_for(programme)
            pages = frozenset(part.name for section in programme.sections for part in section.parts)
            draft = Draft(
                SALMA, programme.code, programme.version, answers, min(pages), pages, NOW, frozenset({"rent"})
            )
            work.save_draft(draft)
            work.put_travel(Travel(SALMA, programme.code, a_box(programme.code, key), edition_of(NOW)))
        for document in (half, unwanted, soon):
            work.put_document(document)
        for fact in [*facts, *one_of_each_kind()]:
            work.append(fact)
        work.put_document(a_document(SALMA, "social_security", "with the draft"))
        for fact in facts[:3]:
            work.record(Pushed(fact.id, Fate.STORED), NOW)
        work.record(Pushed(refused.id, Fate.REFUSED, "unknown_kind"), NOW)
        work.document_progress(half.id, 9)
        work.park_document(unwanted.id, "hash")
        work.set_last_serial(61)
        work.set_epoch("an epoch")
    told = told_by(store, PERSONS, [programme.code for programme in PROGRAMMES])
    store.close()
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def fill_centre(central: Central, at: datetime) -> dict[str, object]:
    """Two persons registered, one applied and left a draft; a document is half here; each kind of fact is in a third
    one's journal.
    """
    document = announced(CONTENT)
    facts = [an_account(SALMA), an_application(SALMA), document, an_account(HAMAD, "0559876543"), *one_of_each_kind()]
    assert {pushed.fate for pushed in central.push(facts)} == {Fate.STORED}
    central.put_chunk(piece(document, CONTENT, 0, 9))
    assert isinstance(document.body, DocumentAdded)
    assert central.sign_in(SALMA, PASSWORD).verdict is SignInVerdict.CONFIRMED
    assert central.keep_draft(one_that_waits(at))
    waiting = [sample_answers_for(PROGRAMMES[0]).to_data()]
    return {"document": str(document.body.document), "arrived": 9, "waiting": waiting}


def keep_sqlite(folder: Path) -> None:
    clock = HandClock()
    central = SqliteCentral(folder / "centre.db", clock, "0007", passwords=PASSWORDS)
    world = World(central, clock)
    kept = fill_centre(central, clock.now())
    kept["session"] = world.sign_in(SALMA)
    clock.forward(minutes=2)
    kept["ticket"], kept["code"] = str(central.request_code(HAMAD, "0559876543").id), world.code_sent()
    while central.project():
        pass
    central.close()
    (folder / "centre.sql").write_text(keep_file(folder / "centre.db"), encoding="utf-8")
    kept["now"] = (NOW + timedelta(minutes=2)).isoformat()
    (folder / "centre.json").write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def keep_postgres(folder: Path) -> None:
    server = Server(Path(tempfile.mkdtemp(prefix="kiosk-pg-")) / "kept")
    server.folder.parent.chmod(0o755)
    server.start()
    try:
        dsn = server.dsn(database="centre")
        admin.init(dsn)
        with server.connect() as connection:
            connection.execute("create role worker login in role centre_worker")
        central = PostgresCentral(server.dsn("kiosk_0007", "centre"), admin.add_kiosk(dsn, "0007", "Riyadh"))
        kept = fill_centre(central, datetime.now(UTC))
        central.request_code(HAMAD, MOBILE)
        admin.add_desk(dsn, "0101", "Riyadh")
        for staff in STAFF:
            put_staff(dsn, staff, STAFF_PASSWORD)
        office = Office(server.dsn("worker", "centre"), Event())
        office.project()
        office.close()
        central.close()
        with psycopg.connect(dsn, autocommit=True) as centre:
            (folder / "postgres.json").write_text(keep_centre(centre), encoding="utf-8")
        (folder / "postgres-told.json").write_text(json.dumps(kept, sort_keys=True) + "\n", encoding="utf-8")
    finally:
        server.stop()
        shutil.rmtree(server.folder.parent, ignore_errors=True)


def main() -> int:
    target = HERE / f"v{__version__}"
    if target.exists():
        sys.stderr.write(f"{target.name} is kept already: what a released program wrote is never written anew.\n")
        sys.stderr.write("If this version was not released yet, delete that folder first.\n")
        return 1
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "store.json").write_text(fill_store(folder / "store.db"), encoding="utf-8")
        (folder / "store.sql").write_text(keep_store(folder / "store.db"), encoding="utf-8")
        keep_sqlite(folder)
        keep_postgres(folder)
        target.mkdir()
        for path in (path for path in folder.iterdir() if re.fullmatch(r"\.(sql|json)", path.suffix)):
            shutil.copy(path, target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
