"""Papers that prove themselves: signed, placed on paper, printed in black dots, seen unsharply, read and judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import pytest
from drawn import render_letter, render_receipt
from PIL import Image, ImageFilter
from sample import LETTER, RECEIPT, say

from kiosk.domain.proof import PaperKind, Statement
from kiosk.domain.reference import make_reference
from kiosk.imaging.codes import CodeReader
from kiosk.services.paper_check import PaperCheck
from kiosk.services.proof_keys import ProofKeys
from kiosk.services.proofs import Trust, Verdict
from kiosk.storage.keyrings import MemorySecrets

KEYS = ProofKeys(MemorySecrets(), "0007", True, Trust(frozenset()))
CHECK = PaperCheck(CodeReader(), KEYS.trust)
REFERENCE = make_reference("0007", 475_501)
STATEMENT = Statement(
    PaperKind.LETTER,
    False,
    REFERENCE,
    REFERENCE,
    "social_security",
    datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    1,
    False,
)

Render = Callable[[str, int], bytes]
RENDERS: dict[str, Render] = {
    "receipt": lambda code, width: render_receipt(replace(RECEIPT, code=code), width, say),
    "letter": lambda code, width: render_letter(replace(LETTER, code=code), width, say),
}


def scanned(pdf: bytes, *, printer: float = 203, blur: float = 1.2) -> bytes:
    """Black dots of a thermal printer, or of a better one, as a scanner of as many dots sees them on grey paper."""
    pages = pypdfium2.PdfDocument(pdf)
    page: Image.Image = pages[len(pages) - 1].render(scale=printer / 72).to_pil().convert("L")
    seen = page.point(lambda grey: 225 if grey > 150 else 40).filter(ImageFilter.GaussianBlur(blur))
    out = BytesIO()
    seen.rotate(2, fillcolor=225, expand=True, resample=Image.Resampling.BICUBIC).save(out, "PPM")
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 210])
@pytest.mark.parametrize("paper", RENDERS)
def test_a_printed_paper_proves_itself_from_a_scan(paper: str, width: int) -> None:
    checked = CHECK.of_picture(scanned(RENDERS[paper](KEYS.seal(STATEMENT), width)), lambda: False)
    assert (checked.verdict, checked.statement) == (Verdict.VALID, STATEMENT)


def test_a_paper_from_before_is_known_for_what_it_is() -> None:
    checked = CHECK.of_picture(scanned(RENDERS["receipt"](REFERENCE, 80)), lambda: False)
    assert checked.verdict is Verdict.UNSIGNED


def test_a_page_without_a_code_is_no_receipt() -> None:
    blank = BytesIO()
    Image.new("L", (800, 1000), 230).save(blank, "PPM")
    assert CHECK.of_picture(blank.getvalue(), lambda: False).verdict is Verdict.NOTHING
