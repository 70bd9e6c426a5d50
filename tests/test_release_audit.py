"""The lock: a hash for every release in it, and what `make audit` says of it. The advisories are played on loopback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

ROOT = Path(__file__).resolve().parent.parent
PINS = re.split(r"(?<!\\)\n", (ROOT / "requirements.lock").read_text(encoding="utf-8").strip())
FAULT = {
    "id": "OSV-2026-1",
    "published": "2026-11-01T00:00:00Z",
    "summary": "made up",
    "affected": [
        {
            "package": {"name": "segno", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "9.9.9"}]}],
        }
    ],
}


def test_every_release_of_the_lock_is_exact_and_has_hashes() -> None:
    stated = re.compile(r"[\w.-]+==[\w.]+( ; [^\\\n]+)? \\(\n {4}--hash=sha256:[0-9a-f]{64}( \\)?)+")
    assert [pin for pin in PINS if not stated.fullmatch(pin)] == []
    assert len(PINS) > 100


def test_every_library_that_is_asked_for_is_in_the_lock() -> None:
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = stated["dependencies"] + stated["optional-dependencies"]["test"]
    names = {re.match(r"[\w.-]+", each)[0].lower() for each in asked}
    assert names - {pin.partition("==")[0] for pin in PINS} == set()


@contextmanager
def advisories(known: dict[str, object]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """An OSV that knows this much, by names; its address, and what it was asked."""
    asked: list[dict[str, object]] = []

    class Osv(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append(question)
            fault = known.get(question["package"]["name"])
            answer = json.dumps({"vulns": [fault]} if fault else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Osv)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/query", asked
    server.shutdown()
    thread.join()
    server.server_close()


def audit(address: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ".ci/audit.py", "-s", "osv", "--osv-url", address]
    alone = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    return subprocess.run(command, cwd=ROOT, env=alone, capture_output=True, text=True, check=False)


def test_a_lock_against_which_nothing_is_known() -> None:
    with advisories({}) as (address, asked):
        told = audit(address)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.endswith("known against them: 0.\n")
    assert {"pyside6-essentials", "sqlcipher3", "cryptography"} <= {each["package"]["name"] for each in asked}


def test_what_is_known_is_named_with_what_mends_it() -> None:
    with advisories({"segno": FAULT}) as (address, _):
        told = audit(address)
    assert told.returncode == 1
    assert re.search(r"^segno [\d.]+: OSV-2026-1, mended in 9\.9\.9$", told.stdout, flags=re.MULTILINE)


def test_where_the_advisories_cannot_be_reached_it_says_so_and_claims_nothing() -> None:
    with advisories({}) as (address, _):
        pass
    told = audit(address)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("The advisories can't be reached from here, so nothing was found out.")
    assert "Traceback" not in told.stderr
