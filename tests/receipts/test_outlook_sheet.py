"""«ماذا أحتاج؟» as a finished PDF, on both papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pypdf
import pytest
from drawn import render_outlook
from sample import say_in_english
from test_letter import translator  # noqa: F401 (a fixture)
from test_render import WIDTHS, by_pdfium, plain

from kiosk.domain.answers import Answers
from kiosk.domain.outlook import Outlook
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.outlook import household
from kiosk.domain.rules import assess
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy
from kiosk.services.receipts import named
from kiosk.ui.language import Translator

TODAY = date(2026, 11, 22)
ANSWERS = Answers().with_(
    citizen="yes",
    age="58",
    marital_status="divorced",
    adults="1",
    children="3",
    housing_type="rent",
    salaries="4000",
    savings="9000",
    has_disability="yes",
    days_abroad="120",
)


def an_outlook(answers: Answers = ANSWERS, *, practice: bool = False) -> Outlook:
    case = household(answers, TODAY)
    found = assess(case, load_policy(RESOURCES / "policy"), TODAY.replace(day=1))
    at = datetime(2026, 11, 22, 7, 31, tzinfo=UTC)
    due = SOCIAL_SECURITY.checklist(case)
    return Outlook(found, due, at, "0007", "", "مكتب النسيم", "19911", "8:00–14:00", practice=practice)


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_it_says_that_it_is_no_decision_and_lists_each_document_with_its_reason(
    translator: Translator,  # noqa: F811
    width_mm: int,
) -> None:
    outlook = an_outlook()
    read = plain(by_pdfium(render_outlook(outlook, width_mm, translator.say)))
    said = [plain(translator.say(words)) for row in outlook.due for words in (named(row), row.kind.why)]
    assert said and [words for words in said if words.split()[0] not in read] == []
    for words in ("ماذا أحتاج", "وليست قرارًا رسميًا", "الحد الأدنى المحتسب", "مكتب النسيم"):
        assert plain(words).split()[0] in read, words
    assert "0007" in read


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_practice_and_another_language_are_told(width_mm: int) -> None:
    read = by_pdfium(render_outlook(an_outlook(practice=True), width_mm, say_in_english))
    for words in ("Practice only", "not an official decision", "What stands in the way", "Divorce deed"):
        assert words in " ".join(read.split())


def test_a_long_list_runs_on_over_pages(translator: Translator) -> None:  # noqa: F811
    outlook = an_outlook()
    long = replace(outlook, due=outlook.due * 6)
    pdf = pypdf.PdfReader(BytesIO(render_outlook(long, 210, translator.say)))
    assert len(pdf.pages) > 1
