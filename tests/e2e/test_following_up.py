"""A person comes back to see what became of the application: through the real screens, on a real centre."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from kiosk_kit import SALIM, Kiosk
from store_reader import facts_at

from kiosk.central import journal
from kiosk.central.sqlite import SqliteCentral
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.facts import (
    Actor,
    ApplicationWithdrawn,
    Assurance,
    Body,
    Fact,
    InformationRequested,
    LetterPrinted,
    Rejected,
    Role,
)
from kiosk.domain.person_file import PersonFile
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit
from kiosk.ui.demo.hand import breathe
from kiosk.ui.journey import watching

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")
DECISION = UUID(int=42)


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages ask again at once, not in a quarter of a minute."""
    monkeypatch.setattr(watching, "EVERY_MS", 100)


def submitted(kiosk: Kiosk) -> UUID:
    """Registered, applied and gone; the centre has it all."""
    kiosk.begin()
    kiosk.walk_to("done")
    kiosk.hand.wait(lambda: kiosk.walk.screen.standing.settled, "the arrival of everything")
    kiosk.press("finish")
    kiosk.await_page("attract")
    kiosk.calm()
    (app,) = PersonFile.of(facts_at(centre(kiosk), PERSON)).applications
    return app.id


def centre(kiosk: Kiosk) -> Path:
    return kiosk.folder / "data" / "practice-centre.db"


def officer_says(kiosk: Kiosk, body: Body) -> None:
    """As a desk's fact stands in the journal."""
    now = datetime.now(UTC)
    fact = Fact(uuid4(), PERSON, now, "0901", Actor(Role.OFFICER, "2001"), Assurance.UNVERIFIED, body)
    central = SqliteCentral(centre(kiosk), SystemClock(), "0901")
    with central._work() as rows:
        journal.note(rows, fact, now)
    central.close()


def by_code(kiosk: Kiosk, *way: str) -> None:
    """From the attract page, with the code that comes."""
    kiosk.begin()
    kiosk.press(*way, "applicant")
    kiosk.await_page("id")
    kiosk.messages.clear()
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("by_code")
    kiosk.await_page("code")
    kiosk.walk.step()


def reject(kiosk: Kiosk, app: UUID) -> None:
    reasons = ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING")
    officer_says(kiosk, Rejected(app, DECISION, reasons, "الدخل أعلى من الحد."))


def test_a_rejection_comes_to_the_page_by_itself_and_the_eye_opens_its_reasons(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    app = submitted(kiosk)
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    assert "مراجعة" in kiosk.text
    reject(kiosk, app)
    kiosk.hand.wait(lambda: "رفض" in kiosk.text, "the rejection")
    reference = kiosk.walk.screen.view.listed[0].reference
    kiosk.press(f"eye_{reference}")
    kiosk.await_page("reasons")
    assert "الدخل المحتسب لا يقل" in kiosk.text
    assert "لم يثبت السكن" in kiosk.text
    kiosk.press("hide_reasons")
    assert "لم يثبت السكن" not in kiosk.text
    kiosk.press("back")
    kiosk.await_page("requests")


def test_the_whole_application_shows_its_papers_and_prints_the_letter(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    app = submitted(kiosk)
    reject(kiosk, app)
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    kiosk.press(f"details_{kiosk.walk.screen.view.listed[0].reference}")
    kiosk.await_page("application")
    assert kiosk.walk.screen.view.papers
    kiosk.press("decision_0")
    kiosk.press("print_letter")
    kiosk.hand.wait(lambda: "حُفظ الخطاب ملفًا" in kiosk.text, "the letter")
    kiosk.calm()
    with kiosk.running.store.work() as work:
        facts = [*work.facts_of(PERSON), *facts_at(centre(kiosk), PERSON)]
    assert {fact.body.decision for fact in facts if isinstance(fact.body, LetterPrinted)} == {DECISION}


def test_a_letter_that_does_not_come_out_has_a_page_that_prints_it_later(open_kiosk: Open) -> None:
    printer = MemoryPrinter(210, sheets=0)

    def change(suite: Suite) -> Suite:
        return replace(suite, letters=replace(suite.letters, receipts=replace(suite.letters.receipts, printer=printer)))

    kiosk = open_kiosk(change=change)
    reject(kiosk, submitted(kiosk))
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    reference = kiosk.walk.screen.view.listed[0].reference
    kiosk.press(f"details_{reference}")
    kiosk.await_page("application")
    kiosk.press("decision_0", "print_letter")
    kiosk.await_page("paper_fault")
    assert "القرار ثابت" in kiosk.text
    kiosk.press("message")
    kiosk.hand.wait(lambda: any(reference in text for text in kiosk.notices), "the application's number")
    printer.load_paper(1)
    kiosk.press("print")
    kiosk.hand.wait(lambda: "الخطاب جاهز" in kiosk.text, "the letter")
    assert kiosk.page == "decision"
    assert len(printer.jobs) == 1


def test_what_is_asked_appears_on_the_application_that_stands_open(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    app = submitted(kiosk)
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    kiosk.press(f"details_{kiosk.walk.screen.view.listed[0].reference}")
    kiosk.await_page("application")
    officer_says(kiosk, InformationRequested(app, uuid4(), ("كشف حساب",), "", date(2099, 1, 4)))
    kiosk.hand.wait(lambda: "كشف حساب" in kiosk.text, "the request")
    assert kiosk.hand.find("need") is not None


def test_who_has_applied_for_nothing_is_led_to_an_application(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.save_and_end()
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    assert "لا توجد طلبات بعد." in kiosk.text
    kiosk.press("apply")
    kiosk.await_page("tasks")


def test_whom_a_clerk_knows_and_no_registration_registers_before_applying(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.press("follow", "applicant")
    kiosk.await_page("id")
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("by_code")
    kiosk.await_page("code")
    kiosk.press("no_mobile")
    kiosk.pin()
    kiosk.await_page("requests")
    kiosk.press("apply")
    kiosk.await_page("birth_date")
    kiosk.walk_to("tasks")


def test_who_took_an_application_back_can_make_a_new_one(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    officer_says(kiosk, ApplicationWithdrawn(submitted(kiosk)))
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    assert "مسحوب" in kiosk.text
    kiosk.press("leave")
    kiosk.await_page("attract")
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("earlier")
    assert "هل ما زال هذا صحيحًا؟" in kiosk.text and "من: طلب الضمان" in kiosk.text
    kiosk.press("continue")
    kiosk.await_page("tasks")


def test_there_is_nothing_to_appeal_against_while_nothing_is_decided(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    by_code(kiosk, "appeal")
    kiosk.await_page("nothing_to_appeal")
    kiosk.press("list")
    kiosk.await_page("requests")


def test_nothing_of_the_person_stays_when_they_go(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    kiosk.press("leave")
    kiosk.await_page("attract")
    breathe(200)
    kiosk.calm()
    assert PERSON not in kiosk.text
    assert kiosk.suite.following.last(Visit(person=PERSON)).file.applications == ()
