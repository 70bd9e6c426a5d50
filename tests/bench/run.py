"""`make bench`: every ratio of every bench_*.py beside its limit. Informs; fails only where a bench itself breaks."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def main() -> None:
    sys.path[:0] = [str(HERE), str(ROOT)]
    rows = [("", "measured", "limit", "")]
    for path in sorted(HERE.glob("bench_*.py")):
        if sys.argv[1:] and path.stem.removeprefix("bench_") not in sys.argv[1:]:
            continue
        for name, value, limit in import_module(path.stem).ratios():
            rows.append((name, f"{value:.2f}", f"{limit:g}", "ok" if value <= limit else "OVER"))
    widest = max(len(row[0]) for row in rows)
    for name, value, limit, word in rows:
        sys.stdout.write(f"{name:<{widest}}  {value:>9}  {limit:>7}  {word}\n")


if __name__ == "__main__":
    main()
