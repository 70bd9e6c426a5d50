"""The open case: what is shown of it, its documents side by side, and its history."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from threading import Event, current_thread, main_thread
from typing import Any, get_type_hints
from uuid import UUID, uuid4

import pytest
from desk_gallery import DeskDriver
from desk_hand import at_the_case, read, said
from desk_sample import NAMES, NOW, OFFICER, SECOND, SUPERVISOR
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain import facts as f
from kiosk.domain.facts import Actor, Assurance, Fact, FileOpened, Role, fact_kinds
from kiosk.ui.background import Lane
from kiosk.ui.desk.case_words import who
from kiosk.ui.desk.documents import DocumentTile
from kiosk.ui.desk.fact_words import told
from kiosk.ui.desk.paper_view import PaperView
from kiosk.ui.language import Language, Translator
from kiosk.ui.pictures import png_image

# ── the file ────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_answers_are_read_over_in_words(desk: DeskDriver) -> None:
    person, _ = desk.sample.apply(0)
    at_the_case(desk)
    words = said(desk)
    assert " ".join(NAMES[0]) in words and person in words
    assert "إيجار" in words and "مؤسسة النخيل للصيانة" in words
    assert "نورة محمد عبدالله الصالح" in words  # a member of the household, in full


def test_what_is_missing_is_named_with_whom_it_is_of(desk: DeskDriver) -> None:
    desk.sample.apply(0, documents=2)
    at_the_case(desk)
    assert "مستندان ناقصان" in said(desk) and "تعريف الدراسة — عبدالله سالم ناصر الصالح" in said(desk)


def test_what_was_let_pass_on_a_scan_stands_at_its_document(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0, documents=1)
    entries = desk.sample.central.rows.journals[person]
    (document,) = (e.fact.body.document for e in entries if isinstance(e.fact.body, f.DocumentAdded))
    desk.sample.push(person, f.FlawsAccepted(document, application, ("blurred", "a flaw of tomorrow")))
    at_the_case(desk)
    (tile,) = desk.window.findChildren(DocumentTile)
    for flaw in ("مهتزة", "a flaw of tomorrow"):
        assert f"أُبقي كما هو: {flaw}" in tile.accessibleName()


def test_what_registries_had_said_stands_beside_the_answers(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    day, wage = (
        date(2026, 11, 20),
        {"income_type": "salary_private", "employer": "مؤسسة النخيل للصيانة", "amount": "3450"},
    )
    pension = {"income_type": "retirement_pension", "amount": "900"}
    said_there = {"lease_no": "10552233440", "annual_rent": "20000"}
    desk.sample.push(person, f.RegistryConsented("leases", "social_security"))
    desk.sample.push(person, f.RegistryRead(application, "leases", day, said_there))
    desk.sample.push(person, f.RegistryRead(application, "social_insurance", day, {"incomes": [wage, pension]}))
    at_the_case(desk)
    words = said(desk)
    for told_there in (
        "من: منصة إيجار",
        "في منصة إيجار: 20,000",
        "في التأمينات الاجتماعية: 3,450",
        "في التأمينات الاجتماعية أيضًا: معاش تقاعد",
    ):
        assert told_there in plain(words), told_there


def plain(words: str) -> str:
    return words.translate({ord(mark): None for mark in "\u2066\u2067\u2068\u2069"})


def test_a_programme_that_the_desk_does_not_know_is_still_a_case(desk: DeskDriver) -> None:
    sample = desk.sample
    application, person = uuid4(), "1000000990"
    body = f.ApplicationSubmitted(application, "000774829990", "winter_aid", 1, {"has_heater": "yes"}, (), ())
    sample.push(person, body)
    at_the_case(desk)
    assert "هذا النموذج غير معروف في هذا المكتب." in said(desk) and person in said(desk)


def test_a_case_that_is_gone_is_told_and_another_can_be_opened(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    view = desk.shell.view
    view.case.open(uuid4())  # type: ignore[union-attr]
    desk.settle()
    assert "هذا الطلب ليس في المركز." in said(desk)
    desk.open_first("review")
    assert read(desk).state.status == "under_review"


def test_putting_a_case_away_leaves_nothing_of_it_on_the_screen(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("close_case")
    assert NAMES[0][0] not in said(desk) and desk.find("cases").hasFocus()


def test_who_supervises_reads_and_gives_cases_to_others(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk, staff=SUPERVISOR)
    assert [
        b.objectName()
        for b in desk.window.findChildren(type(desk.find("act_reassign")))
        if b.isVisible() and b.objectName().startswith("act_")
    ] == ["act_reassign"]


# ── documents ───────────────────────────────────────────────────────────────────────────────────────────────


def papers(desk: DeskDriver) -> list[PaperView]:
    return [view for view in desk.window.findChildren(PaperView) if view.isVisible()]


def test_documents_are_looked_at_one_beside_the_other(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    documents = at_the_case(desk).state.documents
    desk.press("part_documents")
    first, second = (desk.find(f"document_{d.key}") for d in documents[:2])
    QTest.keyClick(first, Qt.Key.Key_Return)
    desk.settle()
    QTest.keyClick(desk.find(second.objectName()), Qt.Key.Key_Space)
    desk.settle()
    assert [view.id for view in papers(desk)] == [d.id for d in documents[:2]]
    assert [len(view._sheets) for view in papers(desk)] == [d.pages for d in documents[:2]] == [1, 2]
    desk.press("put_away")
    assert len(papers(desk)) == 1


def test_a_page_can_be_made_larger(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    documents = at_the_case(desk).state.documents
    desk.press(f"document_{documents[0].key}")  # in the file: it leads to the documents
    sheet = papers(desk)[0]._sheets[0]
    width = sheet.width()
    desk.press("larger")
    assert sheet.width() > 1.4 * width
    desk.press("smaller")
    assert sheet.width() == width


def coming(desk: DeskDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[PaperView, Event]:
    """A document has come, and its page is read only once the event is set."""
    may = Event()

    def read_late(png: bytes) -> QImage:
        assert current_thread() is not main_thread()
        if current_thread().name == f"kiosk-{Lane.PICTURE}":
            may.wait(60)
        return png_image(png)

    monkeypatch.setattr("kiosk.ui.desk.papers.png_image", read_late)
    desk.sample.apply(0)
    documents = at_the_case(desk).state.documents
    desk.find(f"document_{documents[0].key}").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(papers(desk)) and bool(papers(desk)[0]._sheets))
    return papers(desk)[0], may


def test_a_page_is_read_beside_the_screen_and_has_its_size_before(
    desk: DeskDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, may = coming(desk, qtbot, monkeypatch)
    (sheet,) = view._sheets
    before = sheet.size()
    assert sheet.picture is None and before.height() > before.width() / 2
    may.set()
    desk.settle()
    assert sheet.picture is not None and not sheet.picture.isNull()
    assert sheet.size() == before
    assert round(before.width() * sheet.picture.height() / sheet.picture.width()) == before.height()


def test_a_page_that_comes_once_its_document_was_put_away_reaches_nothing(
    desk: DeskDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _view, may = coming(desk, qtbot, monkeypatch)
    desk.find("put_away").click()  # type: ignore[attr-defined]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    may.set()
    desk.settle()
    assert papers(desk) == []


def test_a_document_that_does_not_come_says_so_and_is_fetched_again(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    documents = at_the_case(desk).state.documents
    desk.press("part_documents")
    desk.sample.central.down = True
    desk.press(f"document_{documents[0].key}")
    assert "لا اتصال بالمركز." in said(desk)
    desk.sample.central.down = False
    desk.press("fetch_again")
    assert len(papers(desk)[0]._sheets) == 1


def test_while_it_comes_it_can_be_cancelled(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    documents = at_the_case(desk).state.documents
    desk.press("part_documents")
    view = desk.shell.view.case  # type: ignore[union-attr]
    desk.find(f"document_{documents[0].key}").click()  # type: ignore[attr-defined]  # and nothing has come yet
    assert view.papers.is_coming(documents[0].id)
    desk.find("cancel_paper").click()  # type: ignore[attr-defined]
    desk.settle()
    assert not view.papers.is_coming(documents[0].id) and view.papers.papers == {}
    assert "لم يُحضر المستند." in said(desk)


def test_another_case_shows_no_document_of_the_one_before(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sample.apply(1)
    documents = at_the_case(desk).state.documents
    desk.press(f"document_{documents[0].key}")
    desk.find("cases")._chosen(1)  # type: ignore[attr-defined]
    desk.settle()
    assert desk.shell.view.case.papers.papers == {} and papers(desk) == []  # type: ignore[union-attr]


# ── history ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_history_says_what_who_where_and_when_in_both_calendars(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("part_history")
    words = said(desk)
    assert "فُتح الملف" in words
    opened_by = (
        "الباحث \u20661002\u2069 · الجهاز \u20660101\u2069 · \u206622\u2069 نوفمبر \u20662026\u2069\N{NO-BREAK SPACE}م"
    )
    assert opened_by in words and "جمادى الآخرة" in words
    assert any("السلسلة سليمة: 6 قيود" in w.accessibleName() for w in QApplication.allWidgets())


def test_a_broken_chain_is_told(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    whole = at_the_case(desk)
    desk.shell.view.case.acting.take(replace(whole, broken=3))  # type: ignore[union-attr]
    desk.press("part_history")
    assert any("السلسلة مكسورة" in w.accessibleName() for w in QApplication.allWidgets())


SOMETHING: dict[Any, Any] = {
    str: "2026-11",
    int: 1,
    bool: True,
    UUID: UUID(int=7),
    date: date(2026, 11, 22),
    tuple[str, ...]: ("INCOME_OVER_MIN",),
    tuple[UUID, ...]: (UUID(int=8),),
    dict[str, Any]: {},
    tuple[dict[str, Any], ...]: (),
}


@pytest.mark.parametrize("kind", sorted(fact_kinds()))
def test_every_kind_of_fact_has_words(kind: str, qtbot: QtBot) -> None:
    body_kind = fact_kinds()[kind][0]
    hints = get_type_hints(body_kind)
    body = body_kind(**{field.name: SOMETHING[hints[field.name]] for field in fields(body_kind)})
    translator = Translator()
    translator.use(Language.ARABIC)
    for role in Role:
        fact = Fact(uuid4(), "1000000008", NOW, "0007", Actor(role, "7"), Assurance.CODE, body)
        words = told(fact)
        sentences = [translator.say(part) for part in (words.title, *words.lines, who(fact))]
        assert all(sentence and "{" not in sentence for sentence in sentences)
    for installed in translator._installed:
        QApplication.removeTranslator(installed)


def test_looking_twice_in_a_session_is_one_fact(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.open_first("review")
    looks = [entry for entry in read(desk).entries if isinstance(entry.fact.body, FileOpened)]
    assert len(looks) == 1


def test_an_appeal_stands_beside_the_answers_with_what_it_says(desk: DeskDriver) -> None:
    desk.sample.appealed(5)
    at_the_case(desk, SECOND, "appeal")
    words = said(desk)
    assert "انتهت الوظيفة في شهر صفر." in words and "الراتب المسجل أعلى من المكتوب" in words
