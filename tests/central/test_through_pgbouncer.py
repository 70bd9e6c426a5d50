"""What takes more than one transaction, once more through PgBouncer: no two need meet the same session.

Facts travel through it in tests/chaos.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from centre_kit import World
from pg_bouncer import Bouncer, program
from pg_fixtures import PgCentre
from pg_server import Server
from postgres_world import world_in
from test_central_codes import CodesContract
from test_central_documents import DocumentsContract
from test_central_sign_in import SignInContract


@pytest.fixture(scope="module")
def bouncer(pg_folder: Path, pg_server: Server) -> Iterator[Bouncer]:
    if program() is None:
        pytest.skip("PgBouncer is not installed")
    bouncer = Bouncer(pg_folder / "bouncer", pg_server).start()
    yield bouncer
    bouncer.kill()


class BouncedWorld:
    @pytest.fixture
    def world(self, pg_centre: PgCentre, bouncer: Bouncer) -> Iterator[World]:
        yield from world_in(pg_centre, bouncer.port)


class TestCodesThroughPgBouncer(BouncedWorld, CodesContract):
    pass


class TestSignInThroughPgBouncer(BouncedWorld, SignInContract):
    pass


class TestDocumentsThroughPgBouncer(BouncedWorld, DocumentsContract):
    pass
