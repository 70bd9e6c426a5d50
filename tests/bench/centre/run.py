"""`make bench-centre`: what the centre does, beside a baseline on the same server in the same minutes.

Names of parts as arguments run only these. Informs; fails only where a part itself breaks.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from time import monotonic

HERE = Path(__file__).parent
TESTS = HERE.parents[1]
PARTS = ("push", "line", "documents", "growth", "probes", "fleet")


def main() -> None:
    sys.path[:0] = [str(HERE), str(TESTS), str(TESTS / "postgres"), str(TESTS.parent)]
    from ground import Row, running_server

    table: list[Row] = []
    with running_server() as server:
        for part in sys.argv[1:] or PARTS:
            began = monotonic()
            table += import_module(f"bench_{part}").rows(server)
            sys.stderr.write(f"{part}: {monotonic() - began:.0f} s\n")
    widest = max(len(row.name) for row in table)
    for row in table:
        limit = "" if row.limit is None else f"{'≥' if row.at_least else '≤'} {row.limit:g}"
        line = f"{row.name:<{widest}}  {row.value:>10,.2f}  {limit:>8}  {row.verdict:<6}  {row.spread}"
        sys.stdout.write(line.rstrip() + "\n")


if __name__ == "__main__":
    main()
