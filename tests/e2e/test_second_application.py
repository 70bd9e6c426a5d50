"""A second programme on the real screens: what was said for the first is confirmed on one page, and not asked again."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from uuid import uuid4

from act_kit import submitted
from kiosk_kit import SALIM, Kiosk
from samples import sample_students
from store_reader import facts_at
from test_following_up import PERSON, by_code, centre

from kiosk.domain.answers import Answers
from kiosk.domain.person_file import PersonFile
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.ports import StoredDocument
from kiosk.ui.demo.walk import Household
from kiosk.ui.screens.earlier import EarlierScreen

Open = Callable[..., Kiosk]
PDF, CARD = "application/pdf", b"%PDF-1.4 a card"
ASKED_BEFORE = {part.name for section in SOCIAL_SECURITY.sections for part in section.parts}


def nothing_waits(kiosk: Kiosk) -> bool:
    with kiosk.suite.drafts.store.work() as work:
        counts = work.counts()
    return counts.waiting == counts.documents == 0


def at_the_earlier_answers(kiosk: Kiosk) -> list[str]:
    """Applied for Social Security before, and here for education support; the pages from now on."""
    submitted(kiosk)
    kiosk.hand.wait(lambda: nothing_waits(kiosk), "the arrival of what was handed in")
    seen: list[str] = []
    kiosk.walk.seen = seen.append
    kiosk.walk.household = Household(SALIM.registration, SALIM.answers.with_(students=sample_students()))
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.walk.settle()
    assert kiosk.page == "programmes"
    kiosk.press(EDUCATION_SUPPORT.code)
    kiosk.await_page("earlier")
    seen.clear()
    return seen


def test_a_second_application_asks_nothing_twice(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    seen = at_the_earlier_answers(kiosk)
    assert isinstance(kiosk.walk.screen, EarlierScreen)
    assert "من: طلب الضمان الاجتماعي" in kiosk.text and "سالم" in kiosk.text
    kiosk.walk_to("done")
    assert ASKED_BEFORE.isdisjoint(seen), "a question came twice"
    assert {"students", "student", "stage", "school", "study_needs", "review"} <= set(seen)
    kiosk.hand.wait(lambda: kiosk.walk.screen.arrived, "the arrival")
    kiosk.press("finish")
    kiosk.await_page("attract")
    _first, second = PersonFile.of(facts_at(centre(kiosk), PERSON)).applications
    assert second.programme == EDUCATION_SUPPORT.code
    assert second.answers.text("iban") == SALIM.answers.text("iban")
    assert second.answers.rows("members") == SALIM.answers.rows("members")
    assert second.answers.rows("students") == sample_students()
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    assert "طلب الدعم التعليمي" in kiosk.text and "طلب الضمان الاجتماعي" in kiosk.text


def test_a_document_that_the_centre_has_is_not_asked_for_again(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.walk.settle()
    card = StoredDocument(
        uuid4(), PERSON, SOCIAL_SECURITY.code, "identity_card", "identity_card", PDF, 2, sha256(CARD).hexdigest(), CARD
    )
    kiosk.suite.documents.keep(card)
    at_the_earlier_answers(kiosk)
    kiosk.walk_to("documents")
    assert "identity_card" not in {row.key for row in kiosk.walk.screen.open_rows}
    assert kiosk.hand.find("add_identity_card") is not None and kiosk.hand.find("later_identity_card") is None
    assert "سُلّم في" in kiosk.text
    kiosk.walk_to("done")
    kiosk.hand.wait(lambda: kiosk.walk.screen.arrived, "the arrival")
    kiosk.press("finish")
    kiosk.await_page("attract")
    first, second = PersonFile.of(facts_at(centre(kiosk), PERSON)).applications
    assert [d.id for d in first.documents] == [card.id]
    assert card.id in [d.id for d in second.documents] and "identity_card" not in second.missing


def test_what_has_changed_is_changed_there_and_comes_with_its_questions(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_earlier_answers(kiosk)
    kiosk.press("change_marital_status")
    kiosk.await_page("marital")
    kiosk.press("back")
    kiosk.await_page("earlier")
    kiosk.press("change_residents_count")
    kiosk.await_page("residents")
    kiosk.walk.household = Household(SALIM.registration, Answers().with_(residents_count="5"))
    kiosk.walk.step()
    kiosk.await_page("earlier")
    assert "تغيّر الآن" in kiosk.text
    kiosk.press("continue")
    kiosk.await_page("tasks")
    kiosk.press("continue")
    kiosk.await_page("members")
    kiosk.save_and_end()
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.walk.settle()
    kiosk.press(EDUCATION_SUPPORT.code)
    kiosk.await_page("tasks")
