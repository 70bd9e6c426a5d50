"""The centre's address, as a kiosk or a desk completes it: whom it signs in as, and that it knows whom it speaks to."""

from __future__ import annotations

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from kiosk.central.postgres.operators import conninfo
from kiosk.central.postgres.roles import desk_role, kiosk_role

HERE = ("", "localhost", "127.0.0.1", "::1")


def kiosk_address(centre: str, number: str) -> str:
    """For the kiosk of that number. Raises CentreFault for an address that can't be read."""
    return _completed(centre, kiosk_role(number))


def desk_address(centre: str, number: str) -> str:
    """For the desk of that number. Errors as above."""
    return _completed(centre, desk_role(number))


def _completed(centre: str, role: str) -> str:
    """Adds what ``centre`` leaves open: the machine's own role, and for a centre elsewhere TLS with the server's name
    verified, because libpq by itself would go on without.
    """
    conninfo(centre)
    given = {name: str(value) for name, value in conninfo_to_dict(centre).items() if value is not None}
    hosts = ",".join(given.get(name, "") for name in ("host", "hostaddr")).split(",")
    here = all(host in HERE or host.startswith(("/", "@")) for host in hosts)
    return make_conninfo("", **({"user": role} | ({} if here else {"sslmode": "verify-full"}) | given))
