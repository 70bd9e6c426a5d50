"""A clerk at the desk, beside a kiosk on the same centre: finds, sees a little, prints again, witnesses, helps."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from clerk_kit import ADMINISTRATOR, CLERK, OFFICER, SECOND, SUPERVISOR, DeskAtWork, told
from kiosk_kit import SALIM, Kiosk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.facts import (
    Actor,
    ApplicationSubmitted,
    Assurance,
    FileOpened,
    IdentityWitnessed,
    ReceiptPrinted,
    Role,
    SlipPrinted,
)
from kiosk.domain.masking import tail
from kiosk.domain.reference import grouped
from kiosk.receipts.bidi import without_controls, without_overrides
from kiosk.ui.screens.done import DoneScreen, Paper

HERSELF = Actor(Role.CLERK, CLERK)
PERSON = SALIM.registration.text("national_id")


@pytest.fixture(scope="module")
def kiosk(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """One at which an application was handed in; it goes on running beside the desk."""
    kiosk = Kiosk(tmp_path_factory.mktemp("kiosk"))
    yield kiosk
    kiosk.close()


@pytest.fixture(scope="module")
def reference(kiosk: Kiosk) -> str:
    done = kiosk.walk.to_the_receipt()
    kiosk.hand.press("finish")
    kiosk.hand.wait(lambda: waiting(kiosk) == 0, "all of it at the centre")
    return done.reference


def waiting(kiosk: Kiosk) -> int:
    with kiosk.suite.upkeep.store.work() as work:
        return work.counts().waiting


@pytest.fixture(scope="module")
def shared(kiosk: Kiosk, reference: str) -> Iterator[DeskAtWork]:
    desk = DeskAtWork(kiosk.settings)
    yield desk
    desk.close()


@pytest.fixture
def desk(shared: DeskAtWork) -> Iterator[DeskAtWork]:
    """With the clerk signed in, who leaves at the end."""
    shared.sign_in(CLERK)
    yield shared
    shared.app.shell.leave()
    shared.calm()


def read(paper: Path) -> str:
    return subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, check=True).stdout.decode()


# ── who ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("number", "reception", "devices"),
    [
        (CLERK, True, True),
        (OFFICER, False, False),
        (SECOND, False, False),
        (SUPERVISOR, False, True),
        (ADMINISTRATOR, False, True),
    ],
)
def test_the_reception_is_the_clerks_alone_and_devices_are_seen_by_who_may(
    shared: DeskAtWork, number: str, reception: bool, devices: bool
) -> None:
    shared.sign_in(number)
    views = shared.views
    shared.app.shell.leave()
    assert ("reception" in views, "devices" in views) == (reception, devices)


def test_a_clerk_sees_no_queue_and_no_case(desk: DeskAtWork) -> None:
    assert desk.views == ["reception", "devices"]


# ── finding ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("how", ["as on the receipt", "as a reader writes it", "by the ID"])
def test_a_person_is_found_by_number_code_or_id(desk: DeskAtWork, reference: str, how: str) -> None:
    desk.find({"as on the receipt": grouped(reference), "as a reader writes it": reference}.get(how, PERSON))
    assert desk.hand.find("witness") is not None
    assert tail(PERSON) in desk.text


@pytest.mark.parametrize("typed", ["12", "000100000000", "1000000024"])
def test_nobody_else_is_found_and_that_is_said(desk: DeskAtWork, reference: str, typed: str) -> None:
    desk.find(reference)
    desk.find(typed)
    assert desk.hand.find("witness") is None
    assert "لا يوجد شيء بهذا الرقم" in desk.text


def test_what_a_reader_writes_is_taken_wherever_the_focus_is(desk: DeskAtWork, reference: str) -> None:
    """The receipt's code is its reference, and an Enter ends it."""
    desk.find(PERSON)
    desk.hand.find("new_person").setFocus()
    QTest.keyClicks(desk.app.window.focusWidget(), reference[0])
    QTest.keyClicks(desk.app.window.focusWidget(), reference[1:])
    assert desk.app.window.findChild(QLineEdit, "find").text() == reference
    QTest.keyClick(desk.app.window.focusWidget(), Qt.Key.Key_Return)
    desk.calm()
    assert desk.hand.find("witness") is not None


# ── seeing ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_status_timeline_and_missing_papers_are_seen_and_not_more(desk: DeskAtWork, reference: str) -> None:
    desk.find(reference)
    assert "مراجعة" in desk.text
    assert "بعد اطلاع موظف ثانٍ عليه." in desk.text
    assert "ينقص 6 مستندات" in desk.text
    hidden = ("family_name", "iban", "street", "lease_no", "family_record_no", "grandfather_name")
    assert [name for name in hidden if SALIM.answers.text(name) and SALIM.answers.text(name) in desk.text] == []
    assert SALIM.registration.text("mobile")[1:] not in desk.text
    assert PERSON not in desk.text


def test_that_the_file_was_looked_into_stands_in_it(desk: DeskAtWork, kiosk: Kiosk, reference: str) -> None:
    desk.find(reference)
    looks = [fact for fact in told(kiosk.settings, reference, FileOpened) if fact.actor == HERSELF]
    assert looks
    assert {fact.body for fact in looks} == {FileOpened("assist")}


# ── paper ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_receipt_and_status_are_printed_again_with_the_clerks_number(
    desk: DeskAtWork, kiosk: Kiosk, reference: str
) -> None:
    desk.find(reference)
    before = len(desk.papers())
    desk.press("print_receipt", "print_status")
    receipt, status = (read(paper) for paper in desk.papers()[before:])
    assert f"بمساعدة الموظف {CLERK}" in plain(receipt)
    assert "نسخة 2" in plain(receipt)
    assert "حالة طلب" in plain(status)
    desk.hand.wait(lambda: len(list(told(kiosk.settings, reference, SlipPrinted))) == 1, "the slip at the centre")
    by_clerk = [fact.body.copy for fact in told(kiosk.settings, reference, ReceiptPrinted) if fact.actor == HERSELF]
    assert by_clerk == [2]


def plain(text: str) -> str:
    return " ".join(without_controls(without_overrides(text)).split())


# ── helping ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_witness_stands_under_the_clerks_own_number_and_opens_the_persons_list(
    desk: DeskAtWork, kiosk: Kiosk, reference: str
) -> None:
    desk.find(reference)
    desk.press("witness")
    assert desk.hand.find("witness") is None
    desk.press("pages")
    assert desk.pages.window.isVisible()
    desk.hand.wait(lambda: desk.walk().name == "requests", "the list of applications")
    assert desk.pages.host.session.visit.actor == HERSELF
    desk.pages.window.close()
    desk.calm()
    assert not desk.pages.window.isVisible()
    desk.hand.wait(lambda: list(told(kiosk.settings, reference, IdentityWitnessed)), "the witness at the centre")
    (fact,) = told(kiosk.settings, reference, IdentityWitnessed)
    assert (fact.body, fact.actor, fact.assurance) == (IdentityWitnessed(CLERK), HERSELF, Assurance.WITNESSED)


def test_without_a_witness_the_pages_ask_who_it_is(desk: DeskAtWork, reference: str) -> None:
    desk.find(reference)
    desk.press("pages")
    assert desk.walk().name == "services"
    assert not desk.pages.host.session.visit.identified
    desk.pages.window.close()


def test_a_desk_that_locks_ends_the_pages_too(desk: DeskAtWork) -> None:
    desk.press("new_person")
    desk.app.shell.leave()
    assert not desk.pages.window.isVisible()
    assert desk.pages.host.session is None


@pytest.mark.slow
def test_somebody_new_is_registered_and_applies_beside_the_clerk(qapp: object, tmp_path: Path) -> None:
    """Nobody is asked who types or for a PIN; the clerk's number stands in every fact and on the receipt."""
    other = Kiosk(tmp_path)
    desk = DeskAtWork(other.settings)
    try:
        desk.sign_in(CLERK)
        desk.press("new_person")
        walk = desk.walk(other.code)  # a kiosk runs, so the message shows there
        walk.until(lambda: isinstance(walk.screen, DoneScreen))
        done = walk.screen
        walk.hand.wait(lambda: done.paper is Paper.FILED and done.arrived, "the receipt and the arrival")
        facts = list(told(other.settings, done.reference, ApplicationSubmitted))
        assert [(fact.actor, fact.assurance, fact.kiosk) for fact in facts] == [(HERSELF, Assurance.CODE, "9001")]
        assert f"بمساعدة الموظف {CLERK}" in plain(read(desk.papers()[-1]))
        assert done.reference.startswith("9001")
    finally:
        desk.close()
        other.close()
