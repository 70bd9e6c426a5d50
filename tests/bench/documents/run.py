"""`make bench-documents`: what papers cost, from the glass to the store and from a stick to the preview.

Informs; fails only where a part itself breaks. The comparison needs ocrmypdf on the PATH, with Arabic for tesseract.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
TESTS = HERE.parents[1]


def main() -> None:
    sys.path[:0] = [str(HERE), str(TESTS / "bench"), str(TESTS / "imaging"), str(TESTS / "receipts"), str(TESTS.parent)]
    from papers import NO_LIMIT, page_rows, quarantine_rows, receipt_rows

    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        rows = [*page_rows(folder), *quarantine_rows(folder), *receipt_rows()]
    widest = max(len(row[0]) for row in rows)
    for title, value, limit in rows:
        bound, word = ("", "") if limit == NO_LIMIT else (f"≤ {limit:g}", "ok" if value <= limit else "OVER")
        sys.stdout.write(f"{title:<{widest}}  {value:>9.2f}  {bound:>7}  {word}".rstrip() + "\n")


if __name__ == "__main__":
    main()
