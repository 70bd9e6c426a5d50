"""What whoever runs the centre does to its staff: admit the first ones, retire somebody, look who there is."""

from __future__ import annotations

from datetime import UTC

import psycopg

from kiosk.central.postgres.operators import CentreFault, connected
from kiosk.central.staff_doors import NAME, NUMBER, Derive, derive_key
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.desk_ports import StaffEntry


def put_staff(dsn: str, staff: Staff, password: str = "", *, active: bool = True, derive: Derive = derive_key) -> None:
    """Admit, change or retire. password: a new one, or empty to keep it. Raises CentreFault."""
    if not NUMBER.fullmatch(staff.number):
        raise CentreFault("a staff number is 1 to 10 digits")
    if not NAME.fullmatch(staff.name):
        raise CentreFault("a name is 1 to 100 letters, on one line")
    with connected(dsn) as connection:
        if not password and not _known(connection, staff.number):
            raise CentreFault("whoever is new needs a password")
        key = derive(password, _salt(connection, staff.number)) if password else None
        connection.execute(
            "select centre.put_staff('', %s, %s, %s, %s, %s)",
            [staff.number, staff.name, staff.role.value, active, key],
        )


def retire_staff(dsn: str, number: str) -> None:
    """They can't sign in any more, and their sessions end. What they did stays. Raises CentreFault."""
    known = {entry.staff.number: entry.staff for entry in all_staff(dsn)}
    if number not in known:
        raise CentreFault(f"there is nobody with the staff number {number}")
    put_staff(dsn, known[number], active=False)


def all_staff(dsn: str) -> tuple[StaffEntry, ...]:
    """By number. Raises CentreFault."""
    with connected(dsn) as connection:
        rows = connection.execute(
            """select s.number, s.name, s.role, s.active,
                 case when d.locked_until > centre.now() then d.locked_until end
               from centre.staff s left join centre.staff_door d using (number) order by s.number collate "C" """
        ).fetchall()
    return tuple(
        StaffEntry(Staff(number, name, StaffRole(role)), active, locked and locked.astimezone(UTC))
        for number, name, role, active, locked in rows
    )


def _salt(connection: psycopg.Connection, number: str) -> bytes:
    (salt,) = connection.execute("select centre.staff_salt(%s)", [number]).fetchone() or (b"",)
    return bytes(salt)


def _known(connection: psycopg.Connection, number: str) -> bool:
    return connection.execute("select 1 from centre.staff where number = %s", [number]).fetchone() is not None
