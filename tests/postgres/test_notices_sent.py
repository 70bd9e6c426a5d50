"""`kiosk centre work` with a real mail server and a real SMS provider, which refuse before they take."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from centre_kit import MOBILE, SALMA
from gateway_peers import LOGIN, PASSWORD, MailServerPeer, ProviderPeer, certificate, mail_server, provider
from notices_kit import EMAIL, account_with, an_applied
from pg_fixtures import PgCentre
from test_centre_command import eventually

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import verify

COMMAND = [sys.executable, "-m", "kiosk", "centre", "work"]


@pytest.fixture
def central(pg_centre: PgCentre) -> Iterator[PostgresCentral]:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password())
    yield central
    central.close()


@pytest.fixture
def administrator(pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
    with pg_centre.connect() as connection:
        yield connection


def settings(folder: Path, pg_centre: PgCentre, sms: ProviderPeer, mail: MailServerPeer) -> dict[str, str]:
    (folder / "sms-token").write_text("s3cret\n")
    (folder / "mail-password").write_text(f"{PASSWORD}\n")
    given = {
        "centre": pg_centre.dsn("worker"),
        "sms_url": f"https://127.0.0.1:{sms.port}/v1/send",
        "sms_template": '{"to": "{mobile}", "body": "{text}"}',
        "sms_accepted": '"accepted": true',
        "mail_host": "127.0.0.1",
        "mail_port": str(mail.port),
        "mail_sender": "kiosk@ministry.example",
        "mail_login": LOGIN,
        "gateway_authority": str(folder / "gateway.crt"),
    }
    return {f"KIOSK_{name.upper()}": value for name, value in given.items()} | {"CREDENTIALS_DIRECTORY": str(folder)}


def attempts(administrator: psycopg.Connection, outcome: str) -> int:
    found = "select count(*) from centre.journal where text like %s"
    (many,) = administrator.execute(found, [f'%"outcome":"{outcome}"%']).fetchone() or (0,)
    return int(many)


def test_codes_and_notices_go_through_real_gateways_and_nothing_of_a_person_into_the_log(
    pg_centre: PgCentre, central: PostgresCentral, administrator: psycopg.Connection, tmp_path: Path
) -> None:
    tls = certificate(tmp_path)
    sms, mail = ProviderPeer(status=503), MailServerPeer(refuse=f"451 {EMAIL} later")
    with provider(sms, tls), mail_server(mail, tls):
        surroundings = os.environ | settings(tmp_path, pg_centre, sms, mail)
        worker = subprocess.Popen(COMMAND, env=surroundings, stderr=subprocess.PIPE, text=True)
        try:
            central.push([account_with(), an_applied()[0]])
            assert eventually(lambda: attempts(administrator, "unreachable") == 2)
            sms.status, sms.answer, mail.refuse = 200, '{"accepted": true}', ""
            administrator.execute("update centre.notice set next_at = now()")
            central.request_code(SALMA, MOBILE)
            assert eventually(lambda: attempts(administrator, "sent") == 2)
        finally:
            worker.terminate()
            _, log = worker.communicate(timeout=30)
    assert worker.returncode == 0, log
    taken = [call.data["body"] for call in sms.calls if "0018" in call.body]
    assert len(taken) == 2  # once refused, once taken
    assert {call.headers["Authorization"] for call in sms.calls} == {"Bearer s3cret"}
    [(address, letter)] = mail.taken
    assert (address, letter["From"]) == (EMAIL, "kiosk@ministry.example")
    assert taken[0] in letter.get_content()
    assert not [secret for secret in (EMAIL, MOBILE[1:], SALMA, "s3cret", PASSWORD) if secret in log]
    assert verify(pg_centre.dsn("worker")) is None


def test_a_credential_that_is_missing_is_told_in_a_sentence(pg_centre: PgCentre, tmp_path: Path) -> None:
    surroundings = os.environ | {"KIOSK_SMS_URL": "https://sms.example", "CREDENTIALS_DIRECTORY": str(tmp_path)}
    (tmp_path / "sms-token").touch()
    command = [*COMMAND, "--dsn", pg_centre.dsn("worker")]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kiosk: the credential sms-token is missing")


def test_a_silent_kiosk_is_told_by_a_real_mail_server(
    pg_centre: PgCentre, central: PostgresCentral, administrator: psycopg.Connection, tmp_path: Path
) -> None:
    central.greet()
    administrator.execute("update centre.kiosk set seen_at = now() - interval '3 hours' where number = '0007'")
    tls, told = certificate(tmp_path), "it@ministry.example"
    sms, mail = ProviderPeer(), MailServerPeer()
    with provider(sms, tls), mail_server(mail, tls):
        surroundings = os.environ | settings(tmp_path, pg_centre, sms, mail) | {"KIOSK_ALERT_MAIL": told}
        worker = subprocess.Popen(COMMAND, env=surroundings, stderr=subprocess.PIPE, text=True)
        try:
            came = eventually(lambda: bool(mail.taken))
        finally:
            worker.terminate()
            _, log = worker.communicate(timeout=30)
    assert came and worker.returncode == 0, log
    [(address, letter)] = mail.taken
    assert address == told and "0007" in letter.get_content()
    assert told not in log
