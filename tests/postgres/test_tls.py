"""A kiosk speaks to nobody who can't prove to be the centre."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pg_fixtures import PgCentre
from pg_server import Server

from kiosk.central.postgres import admin
from kiosk.central.postgres.addresses import kiosk_address
from kiosk.central.postgres.operators import CentreFault, connected

NAME = "centre.example"
RIGHTS = "host all postgres 127.0.0.1/32 trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"


@dataclass(frozen=True)
class SecureCentre:
    """A centre whose certificate says ``centre.example``. It listens on this machine only."""

    server: Server
    password: str

    def greet(self, **address: str) -> bool:
        """As a kiosk whose settings hold this address; whether the line was encrypted."""
        given = {"host": NAME, "sslrootcert": str(self.certificate)} | address
        query = "&".join(f"{name}={value}" for name, value in given.items() if value)
        uri = f"postgresql://:{self.server.port}/centre?hostaddr=127.0.0.1&{query}"
        with connected(kiosk_address(uri, "0007"), password=self.password) as connection:
            connection.execute("select version from api_v1.greet(1)")
            return bool(connection.pgconn.ssl_in_use)

    @property
    def certificate(self) -> Path:
        return self.server.folder.with_name("tls.crt")


def certify(certificate: Path, key: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    words = [
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        f"/CN={NAME}",
        "-addext",
        f"subjectAltName=DNS:{NAME}",
    ]
    command = ["openssl", "req", "-x509", *words, "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture(scope="module")
def centre(pg_folder: Path) -> Iterator[SecureCentre]:
    certificate, key = pg_folder / "tls.crt", pg_folder / "tls.key"
    certify(certificate, key)
    server = Server(pg_folder / "tls", ssl_cert_file=certificate, ssl_key_file=key).start()
    admin.init(server.dsn(database="centre"))
    password = PgCentre(server, "centre").password("0007")
    owner = server.folder.stat()
    os.chown(key, owner.st_uid, owner.st_gid)
    key.chmod(0o600)
    (server.folder / "pg_hba.conf").write_text(RIGHTS)
    server.settings["ssl"] = "on"
    server.restart()
    yield SecureCentre(server, password)
    server.stop()


def test_a_kiosk_greets_the_centre_whose_name_is_proven(centre: SecureCentre) -> None:
    assert centre.greet()


def test_a_centre_of_another_name_is_not_spoken_to(centre: SecureCentre) -> None:
    with pytest.raises(CentreFault, match="does not match host name"):
        centre.greet(host="other.example")


def test_a_certificate_that_nobody_vouches_for_is_not_enough(centre: SecureCentre, tmp_path: Path) -> None:
    certify(tmp_path / "other.crt", tmp_path / "other.key")
    with pytest.raises(CentreFault, match="certificate verify failed"):
        centre.greet(sslrootcert=str(tmp_path / "other.crt"))


def test_without_a_root_certificate_nothing_is_sent(centre: SecureCentre, tmp_path: Path) -> None:
    with pytest.raises(CentreFault, match="certificate"):
        centre.greet(sslrootcert=str(tmp_path / "none.crt"))


def test_the_centre_takes_no_kiosk_without_tls(centre: SecureCentre) -> None:
    with pytest.raises(CentreFault, match="no encryption"):
        centre.greet(sslmode="disable")
