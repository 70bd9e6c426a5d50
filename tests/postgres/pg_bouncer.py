"""Debian's PgBouncer in front of a test server, lending a connection for one transaction at a time."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import psycopg
from pg_server import PATIENCE_S, Server, free_port

# Passwords are looked up at the server, so that a kiosk needs no entry here. A role has four connections at most.
SETTINGS = """
[databases]
* = host=127.0.0.1 port={server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = {folder}/users.txt
auth_user = postgres
pool_mode = transaction
default_pool_size = 2
max_client_conn = 200
server_check_delay = 0
server_login_retry = 1
"""


def program() -> str | None:
    return shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


class Bouncer:
    """On its own port. It keeps its port when it is killed and started again; ``folder`` must not exist yet."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.port = free_port()
        self._owner = server.folder.stat()
        self._log = folder / "bouncer.log"
        self._settings = folder / "bouncer.ini"
        folder.mkdir(mode=0o755)
        self._settings.write_text(SETTINGS.format(server=server.port, port=self.port, folder=folder))
        (folder / "users.txt").write_text('"postgres" ""\n')
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Bouncer:
        """Returns when somebody listens."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [program() or "pgbouncer", str(self._settings)], stdout=log, stderr=log, **self._as_owner()
            )
        until = time.monotonic() + PATIENCE_S
        while not self._listens():
            assert self._process.poll() is None and time.monotonic() < until, self._log.read_text()
            time.sleep(0.02)
        return self

    def kill(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def _listens(self) -> bool:
        try:
            psycopg.connect(f"postgresql://nobody@127.0.0.1:{self.port}/postgres", connect_timeout=2).close()
        except psycopg.OperationalError as error:
            return "Connection refused" not in str(error)
        return True

    def _as_owner(self) -> dict[str, Any]:
        """It refuses to run as root."""
        if os.geteuid() != 0:
            return {}
        return {"user": self._owner.st_uid, "group": pwd.getpwuid(self._owner.st_uid).pw_gid, "extra_groups": []}
