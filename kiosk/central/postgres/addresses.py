"""The centre's address, as a kiosk completes it: whom it signs in as, and that it knows whom it speaks to."""

from __future__ import annotations

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from kiosk.central.postgres.operators import conninfo
from kiosk.central.postgres.roles import kiosk_role

HERE = ("", "localhost", "127.0.0.1", "::1")


def kiosk_address(centre: str, number: str) -> str:
    """Adds what ``centre`` leaves open: the kiosk's own role, and for a centre elsewhere TLS with the server's name
    verified, because libpq by itself would go on without. Raises CentreFault for an address that can't be read.
    """
    conninfo(centre)
    given = {name: str(value) for name, value in conninfo_to_dict(centre).items() if value is not None}
    hosts = ",".join(given.get(name, "") for name in ("host", "hostaddr")).split(",")
    here = all(host in HERE or host.startswith(("/", "@")) for host in hosts)
    return make_conninfo("", **({"user": kiosk_role(number)} | ({} if here else {"sslmode": "verify-full"}) | given))
