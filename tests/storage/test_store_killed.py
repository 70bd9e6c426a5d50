"""The plug is pulled while the store is written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from store_samples import SALMA

from kiosk.storage.keyrings import PracticeSecrets
from kiosk.storage.store import open_store


@pytest.mark.slow
def test_a_pulled_plug_loses_no_acknowledged_fact_and_halves_none(tmp_path: Path) -> None:
    acknowledged: set[UUID] = set()
    for round_ in range(8):
        acknowledged |= killed_after(3 + 5 * round_, tmp_path)
        store = open_store(tmp_path / "store.db", PracticeSecrets(tmp_path / "key"))
        with store.work() as work:
            kept = {fact.id for fact in work.facts_of(SALMA)}
            counts = work.counts()
        store.close()
        assert acknowledged <= kept
        assert counts.waiting == counts.documents == len(kept)


def killed_after(lines: int, folder: Path) -> set[UUID]:
    """The ids that the endless writer had said when it was killed, some time after its so many lines."""
    program = [sys.executable, str(Path(__file__).with_name("endless_writer.py")), str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(lines)]
        writer.kill()
        said += writer.stdout.readlines()
    return {UUID(line.strip()) for line in said if line.endswith("\n")}
