"""`kiosk centre` about desks and the staff, as it is typed: each command is a process of its own."""

from __future__ import annotations

import json
import re
import subprocess

import psycopg
import pytest
from desk_kit import OFFICER
from pg_fixtures import PgCentre
from test_centre_command import COMMAND, no_fault, one_sentence, run
from test_migrate import make_administrator

from kiosk.central.postgres import admin, staff_admin
from kiosk.central.postgres.desk import PostgresDesk
from kiosk.central.postgres.operators import CentreFault
from kiosk.central.postgres.staff_verbs import first_password
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import SignInVerdict


def add_staff(centre: PgCentre, *words: str) -> str:
    return no_fault(run("add-staff", "1002", "--name", "سلمان", "--role", "officer", *words, dsn=centre.dsn())).strip()


def test_a_desk_and_an_officer_from_their_first_day_to_their_last(pg_centre: PgCentre) -> None:
    added = run("add-desk", "0101", "--office", "الرياض", dsn=pg_centre.dsn())
    password = no_fault(added).strip()
    assert password not in added.stderr
    first = add_staff(pg_centre)
    desk = PostgresDesk(pg_centre.dsn("desk_0101"), password)
    assert desk.sign_in("1002", first).staff == Staff("1002", "سلمان", StaffRole.OFFICER)
    assert desk.sign_in("1002", "another").verdict is SignInVerdict.WRONG
    listed = no_fault(run("staff", dsn=pg_centre.dsn()))
    assert re.search(r"1002 +officer +active +سلمان", listed)
    no_fault(run("retire-staff", "1002", dsn=pg_centre.dsn()))
    assert desk.sign_in("1002", first).verdict is SignInVerdict.WRONG
    [entry] = json.loads(no_fault(run("staff", "--json", dsn=pg_centre.dsn())))
    assert (entry["staff"]["number"], entry["active"]) == ("1002", False)
    no_fault(run("revoke-desk", "0101", dsn=pg_centre.dsn()))
    with pytest.raises(CentreUnreachable):
        desk.sign_in("1002", first)
    desk.close()


def test_a_password_can_be_given_through_a_pipe(pg_centre: PgCentre) -> None:
    command = [*COMMAND, "add-staff", "1002", "--name", "سلمان", "--role", "officer", "--read-password"]
    done = subprocess.run(
        [*command, "--dsn", pg_centre.dsn()], input="a chosen one\n", capture_output=True, text=True, check=True
    )
    assert "a chosen one" not in done.stdout + done.stderr
    desk = PostgresDesk(pg_centre.dsn("desk_0101"), admin.add_desk(pg_centre.dsn(), "0101"))
    assert desk.sign_in("1002", "a chosen one").verdict is SignInVerdict.CONFIRMED
    desk.close()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("add-desk", "101"), "four digits"),
        (("revoke-desk", "0199"), "no desk 0199"),
        (("retire-staff", "1009"), "nobody with the staff number 1009"),
        (("add-staff", "x", "--name", "a", "--role", "clerk"), "1 to 10 digits"),
        (("add-staff", "1", "--name", " ", "--role", "clerk"), "1 to 100 letters"),
    ],
)
def test_what_can_not_be_done_is_told_in_one_sentence(pg_centre: PgCentre, words: tuple[str, ...], told: str) -> None:
    assert told in one_sentence(run(*words, dsn=pg_centre.dsn()))


def test_a_centre_without_staff_says_how_the_first_is_admitted(pg_centre: PgCentre) -> None:
    assert "add-staff" in no_fault(run("staff", dsn=pg_centre.dsn()))


def test_a_first_password_is_long_readable_and_never_the_same() -> None:
    made = {first_password() for _ in range(50)}
    assert len(made) == 50
    assert all(re.fullmatch(r"([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}", password) for password in made)


def test_whoever_is_new_needs_a_password_and_whoever_is_known_keeps_theirs(pg_centre: PgCentre) -> None:
    with pytest.raises(CentreFault, match="password"):
        staff_admin.put_staff(pg_centre.dsn(), OFFICER)
    staff_admin.put_staff(pg_centre.dsn(), OFFICER, "theirs")
    staff_admin.put_staff(pg_centre.dsn(), Staff(OFFICER.number, "اسم آخر", OFFICER.role))
    desk = PostgresDesk(pg_centre.dsn("desk_0101"), admin.add_desk(pg_centre.dsn(), "0101"))
    answer = desk.sign_in(OFFICER.number, "theirs")
    assert answer.staff is not None
    assert answer.staff.name == "اسم آخر"
    desk.close()


def test_administrators_without_superuser_rights_look_after_desks_and_staff(pg_centre: PgCentre) -> None:
    with pg_centre.connect() as connection:
        make_administrator(connection, "anna")
    anna = pg_centre.dsn("anna", password="anna")
    password = admin.add_desk(anna, "0101")
    staff_admin.put_staff(anna, OFFICER, "theirs")
    assert [entry.staff for entry in staff_admin.all_staff(anna)] == [OFFICER]
    staff_admin.retire_staff(anna, OFFICER.number)
    admin.revoke_desk(anna, "0101")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(pg_centre.dsn("desk_0101"), password=password)


def test_letting_a_desk_in_anew_ends_the_old_password_and_its_sessions(pg_centre: PgCentre) -> None:
    old = admin.add_desk(pg_centre.dsn(), "0101")
    staff_admin.put_staff(pg_centre.dsn(), OFFICER, "theirs")
    desk = PostgresDesk(pg_centre.dsn("desk_0101"), old)
    desk.sign_in(OFFICER.number, "theirs")
    admin.add_desk(pg_centre.dsn(), "0101")
    with pytest.raises(CentreUnreachable):
        desk.sign_in(OFFICER.number, "theirs")
    with pg_centre.connect() as connection:
        assert connection.execute("select count(*) from centre.staff_session").fetchone() == (0,)
    desk.close()


def test_a_database_that_was_prepared_before_there_were_desks_says_what_is_missing(pg_centre: PgCentre) -> None:
    with pg_centre.connect() as connection:
        connection.execute(f"revoke connect on database {pg_centre.name} from centre_desk")  # type: ignore[arg-type]
    with pytest.raises(CentreFault, match="kiosk centre init"):
        admin.add_desk(pg_centre.dsn(), "0101")
