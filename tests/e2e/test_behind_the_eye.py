"""A refused person opens the eye, reads the figures and appeals against a reason: through the real screens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from act_kit import ANSWERS, application, at_the_list, attach, fill, rejected, sent
from kiosk_kit import SALIM, Kiosk
from test_following_up import PERSON

from kiosk.domain.answers import Applicant, Case
from kiosk.domain.rules import assess, kept
from kiosk.domain.words import unmarked
from kiosk.ui.demo.walk import Household
from kiosk.ui.language import voices
from kiosk.ui.screens.done_words import Paper

Open = Callable[..., Kiosk]
TODAY = date(2026, 11, 22)
BORN = date(1960, 12, 19)
OWN_WORDS = "العقد انتهى في مايو."


def behind_the_eye(kiosk: Kiosk) -> None:
    at_the_list(kiosk, rejected(kiosk))
    kiosk.press(f"eye_{kiosk.walk.screen.view.listed[0].reference}")
    kiosk.await_page("reasons")


def test_the_eye_shows_the_figures_and_the_appeal_begins_with_them(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    behind_the_eye(kiosk)
    for words in ("1,500 ريال", "3,960 ريالًا", "النقص عن الحد", "وقد يكون لدى الموظف معلومات أخرى"):
        assert words in unmarked(kiosk.text), words
    kiosk.press("appeal_INCOME_OVER_MIN")
    kiosk.await_page("reason_INCOME_OVER_MIN")
    begun = kiosk.walk.screen.answers.text("why_INCOME_OVER_MIN")
    assert begun.startswith("بشأن السبب: الدخل المحتسب لا يقل") and "1,500 ريال" in begun
    household = ANSWERS.with_(why_INCOME_OVER_MIN=OWN_WORDS)
    kiosk.walk.household = Household(kiosk.walk.household.registration, household)
    fill(kiosk, "reason_INCOME_OVER_MIN", "reason_HOUSING_PROOF_MISSING", "statement")
    attach(kiosk)
    kiosk.press("continue")
    kiosk.await_page("review")
    kiosk.press("continue")
    kiosk.await_page("confirm_appeal")
    kiosk.press("confirm")
    sent(kiosk)
    (appeal,) = application(kiosk).case.appeals
    assert (appeal.disputed, appeal.arguments) == (("INCOME_OVER_MIN",), (OWN_WORDS,))


def test_what_was_stored_when_it_was_decided_is_what_the_eye_shows(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    decision = rejected(kiosk)
    (income,) = SALIM.answers.rows("incomes")
    then = SALIM.answers.with_(incomes=(income.with_(amount="9000"),))
    case = Case(then, Applicant(PERSON, BORN), TODAY)
    found = assess(case, kiosk.suite.terms.policy, TODAY.replace(day=1))
    at_the_list(kiosk, decision, kept(found, decision.application, decision.decision, voices()))
    kiosk.press(f"eye_{kiosk.walk.screen.view.listed[0].reference}")
    kiosk.await_page("reasons")
    for words in ("4,500 ريال", "540 ريالًا", "الحساب كما كان عند القرار"):
        assert words in unmarked(kiosk.text), words
    assert "وقد يكون لدى الموظف" not in kiosk.text


def test_the_reasons_come_out_on_paper_of_the_real_layout(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    behind_the_eye(kiosk)
    kiosk.press("print_reasons")
    kiosk.hand.wait(lambda: kiosk.walk.screen.paper is Paper.FILED, "the file of the reasons")
    assert "حُفظت الأسباب في ملف." in kiosk.text
