"""Asks whether something is known against a release in requirements.lock.

Names and versions, and nothing else, go to PyPI's advisories. Further arguments are pip-audit's, such as `-s osv`.

Ends with 0 where nothing is known, 1 where something is, 2 where the advisories can't be reached, so that nobody knows.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"


def main(further: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        command = [sys.executable, "-m", "pip_audit", "-r", str(LOCK), "--require-hashes", "--disable-pip"]
        command += ["--progress-spinner", "off", "--timeout", "15", "-f", "json", "-o", str(told), *further]
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
        found = json.loads(told.read_text(encoding="utf-8") or "{}") if told.exists() else {}
    answered = [each for each in found.get("dependencies", []) if "vulns" in each]
    if not answered:
        reason = asked.stderr.strip().rpartition("\n")[2]
        sys.stderr.write(f"The advisories can't be reached from here, so nothing was found out. {reason}\n")
        return 2
    known = [(each, fault) for each in answered for fault in each["vulns"]]
    for each, fault in known:
        mended = ", ".join(fault["fix_versions"]) or "no release yet"
        sys.stdout.write(f"{each['name']} {each['version']}: {fault['id']}, mended in {mended}\n")
    sys.stdout.write(f"{len(answered)} releases were asked about; known against them: {len(known)}.\n")
    unknown = [each["name"] for each in found["dependencies"] if each not in answered]
    if unknown:
        sys.stderr.write(f"Nothing was found out about {', '.join(unknown)}.\n")
    return 1 if known else 2 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
