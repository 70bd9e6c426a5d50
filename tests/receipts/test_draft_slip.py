"""The slip of an unfinished application as a finished PDF, on both papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from drawn import render_draft_slip
from sample import say_in_english
from test_letter import translator  # noqa: F401 (a fixture)
from test_render import WIDTHS, by_pdfium, plain

from kiosk.domain.draft_slip import ALONE, PAPERS, STEPS, TITLE, DraftSlip
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.imaging.codes import CodeReader
from kiosk.services.draft_box import slip_of, slip_text
from kiosk.ui.language import Translator

SECRET = bytes(range(20))
SLIP = DraftSlip(
    service=SOCIAL_SECURITY.task_title,
    code=slip_text(SECRET),
    until=date(2026, 12, 22),
    at=datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    kiosk="0007",
    assisted_by="",
    office="مكتب النسيم",
    phone="19911",
    hours="8:00–14:00",
    practice=False,
)


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_its_code_is_read_from_paper_and_it_says_what_to_do(
    translator: Translator,  # noqa: F811
    tmp_path: Path,
    width_mm: int,
) -> None:
    pdf = render_draft_slip(SLIP, width_mm, translator.say)
    file = tmp_path / "slip.pdf"
    file.write_bytes(pdf)
    (code,) = CodeReader().in_file(file, lambda: False)
    assert slip_of(code) == SECRET
    read = plain(by_pdfium(pdf))
    for words in (TITLE, *STEPS, ALONE, PAPERS, SLIP.service):
        assert plain(translator.say(words)).split()[0] in read
    assert SLIP.code not in read


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_practice_says_so_and_the_same_slip_is_the_same_bytes(width_mm: int) -> None:
    practice = replace(SLIP, practice=True)
    pdf = render_draft_slip(practice, width_mm, say_in_english)
    assert "Practice only" in by_pdfium(pdf)
    assert pdf == render_draft_slip(practice, width_mm, say_in_english)
