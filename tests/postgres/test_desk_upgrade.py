"""A database that was prepared before there were desks gets them; of a superuser it needs `init` once more."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_kit import OFFICER, PASSWORD, quick_key
from pg_fixtures import PgCentre
from pg_server import Server, all_binaries, version
from test_migrate import make_administrator

from kiosk.central.postgres import admin, roles
from kiosk.central.postgres.desk import PostgresDesk
from kiosk.central.postgres.operators import CentreFault, connected
from kiosk.central.postgres.staff_admin import put_staff
from kiosk.services.ports import SignInVerdict


def prepared_before_desks(server: Server) -> PgCentre:
    centre = PgCentre(server, "postgres")
    with connected(centre.dsn()) as connection:
        roles.prepare(connection)
        connection.execute("drop schema desk_v1")
        connection.execute("drop owned by centre_desk, centre_desk_api")
        connection.execute("drop role centre_desk, centre_desk_api")
        make_administrator(connection, "anna")
    return centre


@pytest.mark.parametrize("binaries", all_binaries(), ids=lambda path: f"pg{version(path)}")
def test_desks_come_to_an_old_centre(binaries: Path, pg_folder: Path) -> None:
    server = Server(pg_folder / f"desks-{version(binaries)}", binaries).start()
    try:
        centre = prepared_before_desks(server)
        anna = centre.dsn("anna", password="anna")
        for _ in range(2):
            admin.migrate(anna)
        with pytest.raises(CentreFault, match="init"):
            admin.add_desk(anna, "0101")
        admin.init(centre.dsn())
        put_staff(anna, OFFICER, PASSWORD, derive=quick_key)
        desk = PostgresDesk(centre.dsn("desk_0101"), admin.add_desk(anna, "0101"), derive=quick_key)
        assert desk.sign_in(OFFICER.number, PASSWORD).verdict is SignInVerdict.CONFIRMED
        desk.close()
    finally:
        server.stop()
