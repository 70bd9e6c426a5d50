"""The page behind the eye as a finished PDF, on both papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pypdf
import pytest
from drawn import render_why
from sample import say_in_english
from samples import sample_answers, sample_case
from test_letter import translator  # noqa: F401 (a fixture)
from test_render import WIDTHS, by_pdfium, plain

from kiosk.domain.rules import assess
from kiosk.domain.why import WhyPaper, explain_fully, untold
from kiosk.domain.words import tr
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy
from kiosk.ui.language import Translator

NOVEMBER = date(2026, 11, 1)


def a_paper(*reasons: str, salary: str = "8000", practice: bool = False) -> WhyPaper:
    (income,) = sample_answers().rows("incomes")
    answers = sample_answers().with_(incomes=(income.with_(amount=salary),))
    case, policy = sample_case(answers), load_policy(RESOURCES / "policy")
    why = explain_fully(reasons or ("INCOME_OVER_MIN",), case, policy, assess(case, policy, NOVEMBER))
    at = datetime(2026, 11, 22, 7, 31, tzinfo=UTC)
    outcome, place = tr("Rejected"), ("0007", "", "مكتب النسيم", "19911", "8:00–14:00")
    return WhyPaper(why, outcome, "الدخل أعلى من الحد.", "482177301534", at, *place, practice)


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_it_says_figures_rule_arithmetic_and_what_would_change_it(
    translator: Translator,  # noqa: F811
    width_mm: int,
) -> None:
    read = plain(by_pdfium(render_why(a_paper(), width_mm, translator.say)))
    for words in ("4,000", "3,960", "40", "7,919", "القاعدة", "الحساب", "كيف يُعالج", "إن صح وثبت", "لا وعد هنا"):
        assert plain(words).split()[0] in read, words
    for words in ("4821", "0007", "مكتب", "2023/11/1"):
        assert words in read, words


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_figures_that_do_not_bear_it_out_and_practice_are_told(width_mm: int) -> None:
    read = " ".join(by_pdfium(render_why(a_paper(salary="100", practice=True), width_mm, say_in_english)).split())
    for words in ("Practice only", "come from what was handed in", "Below the minimum by", "What this rests on"):
        assert words in read, words


def test_two_changes_alike_have_one_effect_said_once() -> None:
    read = " ".join(by_pdfium(render_why(a_paper(), 210, say_in_english)).split())
    assert read.count("The outcome might then change") == 1 and read.count("If it is true and proven") == 3


def test_without_figures_the_catalogue_is_printed() -> None:
    paper = replace(a_paper(), why=untold(["VISIT_NOT_COOPERATED", "A_REASON_OF_TOMORROW"]))
    read = " ".join(by_pdfium(render_why(paper, 210, say_in_english)).split())
    assert "Asking for a new appointment" in read and "new to this kiosk" in read
    assert "The arithmetic" not in read and "What this rests on" not in read


def test_many_reasons_run_on_over_pages(translator: Translator) -> None:  # noqa: F811
    codes = ("INCOME_OVER_MIN", "WEALTH_COUNTED", "RESIDENCE_ABROAD", "HOUSING_PROOF_MISSING", "NOT_INDEPENDENT")
    pdf = pypdf.PdfReader(BytesIO(render_why(a_paper(*codes), 210, translator.say)))
    assert len(pdf.pages) > 1
