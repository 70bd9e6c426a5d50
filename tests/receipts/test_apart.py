"""Papers drawn by a program of their own: the same bytes, and nothing of it stays in the kiosk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import drawn
import pytest
from sample import LETTER, RECEIPT, say, say_in_english
from test_draft_slip import SLIP
from test_outlook_sheet import an_outlook
from test_why_sheet import a_paper

from kiosk.receipts import drawing, render
from kiosk.receipts.apart import draw_apart
from kiosk.services.place import Place

PAPERS = {
    "receipt": lambda: (RECEIPT, 80, say),
    "letter": lambda: (LETTER, 210, say),
    "outlook": lambda: (an_outlook(), 80, say_in_english),
    "draft_slip": lambda: (SLIP, 210, say_in_english),
    "trial": lambda: (Place("0007", office="الرياض", practice=True), RECEIPT.issued_at, 80, say),
    "why": lambda: (a_paper(), 80, say_in_english),
}
PRINTED = f"""
import sys
sys.path.append({str(Path(__file__).parent)!r})
from sample import LETTER, RECEIPT, say
from kiosk.receipts.apart import draw_apart
from kiosk.receipts.render import render_letter, render_receipt, render_trial
from kiosk.services.place import Place
trial = render_trial(Place("0007"), RECEIPT.issued_at, 210, say, draw_apart)
for pdf in render_receipt(RECEIPT, 210, say, draw_apart), render_letter(LETTER, 210, say, draw_apart), trial:
    assert pdf.startswith(b"%PDF")
print(*sys.modules)
"""


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_drawn_apart_is_the_same(paper: str) -> None:
    content = PAPERS[paper]()
    here = getattr(drawn, f"render_{paper}")(*content)
    assert getattr(render, f"render_{paper}")(*content, draw_apart) == here


def test_nothing_of_the_drawing_is_left_where_papers_were_asked_for() -> None:
    loaded = subprocess.run([sys.executable, "-c", PRINTED], capture_output=True, text=True, check=True).stdout.split()
    assert "kiosk.receipts.letter_wording" in loaded
    assert not {"reportlab", "uharfbuzz", "PIL", "segno", "kiosk.receipts.pen"} & set(loaded)


def test_a_drawing_that_fails_is_no_paper(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "drawing.py"
    broken.write_text("print('%PDF'); raise SystemExit(1)")
    monkeypatch.setattr(drawing, "__file__", str(broken))
    with pytest.raises(subprocess.SubprocessError):
        render.render_receipt(RECEIPT, 80, say, draw_apart)
