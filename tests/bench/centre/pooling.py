"""PgBouncer before the centre, where it is installed: one connection to the server serves many kiosks' silence."""

from __future__ import annotations

import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from ground import Centre

# Pools are per role, and each kiosk is a role: what saves connections is that idle ones are let go of soon.
CONFIG = """
[databases]
{name} = host=127.0.0.1 port={target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = {folder}/users.txt
pool_mode = transaction
default_pool_size = 2
server_idle_timeout = 3
max_client_conn = 2000
ignore_startup_parameters = extra_float_digits
logfile = {folder}/log
"""


@contextmanager
def pgbouncer(centre: Centre) -> Iterator[int]:
    """Its port; 0 where it is not installed. It refuses to run as root, and runs as the server's user then."""
    program = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin")
    if program is None:
        sys.stderr.write("pgbouncer is not installed: its part is left out\n")
        yield 0
        return
    with tempfile.TemporaryDirectory(prefix="kiosk-pool-") as name:
        folder, port = Path(name), _free_port()
        folder.chmod(0o755)
        _write(centre, folder, port)
        user = pwd.getpwuid((centre.server.folder).stat().st_uid).pw_name
        shutil.chown(folder, user)
        with subprocess.Popen([program, folder / "pool.ini"], user=user, stderr=subprocess.DEVNULL, cwd="/") as pool:
            _wait_for(port)
            yield port
            pool.terminate()


def _write(centre: Centre, folder: Path, port: int) -> None:
    """The kiosks' verifiers, with which it lets them in, and signs in for them."""
    with centre.connect() as connection:
        users = connection.execute("select rolname, rolpassword from pg_authid where rolname ~ '^kiosk_'").fetchall()
    (folder / "users.txt").write_text("".join(f'"{role}" "{verifier}"\n' for role, verifier in users))
    config = CONFIG.format(name=centre.name, target=centre.server.port, port=port, folder=folder)
    (folder / "pool.ini").write_text(config)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    until = monotonic() + 5
    while monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        sleep(0.05)
    raise RuntimeError("PgBouncer does not start")
