"""Run as a program, to be killed: writes a document and its fact, says the fact's id, and does so again."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from store_samples import a_document, added

from kiosk.storage.keyrings import PracticeSecrets
from kiosk.storage.store import open_store

folder = Path(sys.argv[1])
store = open_store(folder / "store.db", PracticeSecrets(folder / "key"))
while True:
    document = replace(a_document(), content=os.urandom(30_000))
    fact = added(document)
    with store.work() as work:
        work.put_document(document)
        work.append(fact)
    sys.stdout.write(f"{fact.id}\n")
    sys.stdout.flush()
