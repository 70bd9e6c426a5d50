"""«ماذا أحتاج؟» on the real screens: questions, an estimate, a printed list; and nothing of it is left."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_kit import SALIM, Kiosk
from store_reader import everything_in_the_store

from kiosk.ui.demo.walk import Household

Open = Callable[..., Kiosk]
ANSWERS = SALIM.answers.with_(
    citizen="yes",
    age="58",
    adults="1",
    children="3",
    salaries="3217",
    pensions="0",
    other_incomes="0",
    other_homes="0",
    other_cars="0",
    savings="12345",
    days_abroad="0",
)
PAGES = ("citizen", "age", "marital", "dependents", "housing", "income_sums", "possession_sums", "has_disability")


def walk_through(kiosk: Kiosk) -> None:
    kiosk.walk.household = Household(SALIM.registration, ANSWERS)
    kiosk.begin()
    kiosk.press("outlook")
    kiosk.await_page("outlook_start")
    kiosk.press("continue")
    for page in (*PAGES, "days_abroad"):
        kiosk.await_page(page)
        kiosk.walk.step()
    kiosk.await_page("outlook")


def test_an_estimate_and_a_list_to_take_home_and_nothing_is_kept(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.walk.settle()
    before = everything_in_the_store(kiosk.folder / "data")
    walk_through(kiosk)
    assert "وليست قرارًا رسميًا" in kiosk.text
    assert "عقد الإيجار" in kiosk.text or "صك الملكية" in kiosk.text
    kiosk.press("print_list")
    kiosk.hand.wait(lambda: "حُفظت القائمة في ملف" in kiosk.text, "the printed list")
    assert len(list((kiosk.folder / "data" / "practice-receipts").glob("*.pdf"))) == 1
    kiosk.press("leave")
    kiosk.press(*(name for name in ("end", "save_and_end") if kiosk.hand.find(name) is not None))
    kiosk.await_page("attract")
    kiosk.calm()
    assert everything_in_the_store(kiosk.folder / "data") == before


def test_from_the_estimate_an_application_begins(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    walk_through(kiosk)
    kiosk.press("apply")
    kiosk.await_page("privacy")


def test_back_leads_through_the_questions_with_what_was_typed(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    walk_through(kiosk)
    kiosk.press("back")
    for page in reversed(PAGES):
        kiosk.press("back")
        kiosk.await_page(page)
    kiosk.press("back", "back")
    kiosk.await_page("services")
