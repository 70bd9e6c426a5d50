"""One journey from the attract page to the receipt, and everything that must be true after it."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest
from kiosk_kit import SALIM, Kiosk, words_of
from leftovers import Leftovers
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from store_reader import chain_is_whole, documents_at, everything_in_the_store, facts_at

from kiosk.domain.answers import Answers
from kiosk.domain.facts import (
    AccountRegistered,
    ApplicationSubmitted,
    Assurance,
    DocumentAdded,
    Fact,
    NoticeAttempted,
    ReceiptPrinted,
    Role,
)
from kiosk.services.documents import StoredDocument
from kiosk.services.visit import Visit

PERSON = SALIM.registration.text("national_id")
PERSONAL = (
    PERSON,
    SALIM.registration.text("mobile"),
    SALIM.registration.text("mobile")[1:],
    SALIM.registration.text("password"),
    SALIM.answers.text("iban")[2:],
    SALIM.answers.text("lease_no"),
    SALIM.answers.text("first_name"),
    SALIM.answers.text("family_name"),
    "نورة",
    "1380-7-1",
)


@dataclass(frozen=True, slots=True)
class After:
    """What is left of a walked journey: things noted while it lasted, and the folder."""

    folder: Path
    reference: str
    said: str
    values_left: list[str]
    lines_left: list[str]
    objects_left: list[object]
    clipboard: str
    logged: str

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def journal(self) -> list[Fact]:
        return facts_at(self.data / "practice-centre.db", PERSON)

    def facts(self) -> list[Fact]:
        """What the person did, as against what the centre did since."""
        return [fact for fact in self.journal() if fact.actor.role is not Role.SYSTEM]


@pytest.fixture(scope="module")
def after(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[After]:
    folder, log = tmp_path_factory.mktemp("journey"), io.StringIO()
    listener = logging.StreamHandler(log)
    root = logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    with redirect_stdout(log), redirect_stderr(log):
        since = Leftovers(Visit, StoredDocument, Answers)
        kiosk = Kiosk(folder)
        QGuiApplication.clipboard().setText(PERSON)
        done = kiosk.walk.to_the_receipt()
        said = kiosk.text
        kiosk.calm()
        kiosk.hand.wait(lambda: not _waiting(kiosk), "everything to arrive")
        kiosk.hand.wait(lambda: bool(kiosk.notices), "the notice that it has arrived")
        kiosk.press("finish")
        kiosk.await_page("attract")
        reference, done = done.reference, None
        kiosk.hand.wait(lambda: not _of_a_person(since), "the end of everything personal")
        left = [text for w in since.widgets() for text in words_of(w) if any(p in text for p in PERSONAL)]
        lines = [w.text() for w in since.widgets() if isinstance(w, QLineEdit) and w.isUndoAvailable()]
        objects = _of_a_person(since)
        clipboard = QGuiApplication.clipboard().text()
        kiosk.close()
    root.removeHandler(listener)
    root.setLevel(level)
    yield After(folder, reference, said, left, lines, objects, clipboard, log.getvalue())


def _waiting(kiosk: Kiosk) -> bool:
    with kiosk.running.store.work() as work:
        counts = work.counts()
    return bool(counts.waiting or counts.documents)


def _of_a_person(since: Leftovers) -> list[object]:
    """Objects still alive that hold somebody's answers, documents or identity."""
    return [t for t in since.things() if (t.text("iban") if isinstance(t, Answers) else t.person)]


def test_the_centre_holds_the_account_the_documents_the_application_and_the_receipt(after: After) -> None:
    kinds = [type(fact.body) for fact in after.facts()]
    assert kinds == [AccountRegistered, *[DocumentAdded] * 3, ApplicationSubmitted, ReceiptPrinted]


def test_the_centre_has_told_the_person_that_it_arrived(after: After) -> None:
    (told,) = (fact.body for fact in after.journal() if isinstance(fact.body, NoticeAttempted))
    (submitted,) = (fact.id for fact in after.journal() if isinstance(fact.body, ApplicationSubmitted))
    assert (told.about, told.channel, told.outcome) == (submitted, "sms", "sent")


def test_every_fact_stands_under_the_code_that_the_person_typed(after: After) -> None:
    assert {fact.assurance for fact in after.facts()} == {Assurance.CODE}


def test_the_application_holds_what_was_answered(after: After) -> None:
    body = next(f.body for f in after.facts() if isinstance(f.body, ApplicationSubmitted))
    assert body.reference == after.reference
    assert body.answers["first_name"] == SALIM.answers.text("first_name")
    assert body.answers["iban"] == SALIM.answers.text("iban")
    assert len(body.declarations) >= 2


def test_no_link_of_the_chain_is_broken(after: After) -> None:
    assert chain_is_whole(after.data / "practice-centre.db")


def test_the_documents_arrived_byte_for_byte(after: After) -> None:
    told = {f.body.document.hex: f.body.sha256 for f in after.facts() if isinstance(f.body, DocumentAdded)}
    assert documents_at(after.data / "practice-centre.db") == told


def test_the_password_is_nowhere_but_as_a_hash(after: After) -> None:
    body = next(f.body for f in after.facts() if isinstance(f.body, AccountRegistered))
    assert body.password.startswith("$argon2id$")
    assert SALIM.registration.text("password").encode() not in (after.data / "practice-centre.db").read_bytes()


def test_the_kiosks_own_store_keeps_ids_and_hashes_only(after: After) -> None:
    tables = everything_in_the_store(after.data)
    assert sum(len(rows) for rows in tables.values()) >= 6, "the ledger remembers what was sent"
    found = [(name, value) for name, rows in tables.items() for value in PERSONAL if any(value in row for row in rows)]
    assert found == []


def test_no_personal_data_lies_in_the_kiosks_files_in_plain_sight(after: After) -> None:
    for file in (p for p in after.data.iterdir() if p.name.startswith("practice.db")):
        content = file.read_bytes()
        assert not [value for value in PERSONAL if value.encode() in content], file.name


def test_the_receipt_holds_the_reference_and_neither_number_nor_full_name(after: After) -> None:
    (receipt,) = (after.data / "practice-receipts").glob("*.pdf")
    text = "".join(page.extract_text() for page in PdfReader(receipt).pages)
    assert after.reference in "".join(filter(str.isdigit, text))
    assert PERSON not in text
    assert SALIM.answers.text("iban")[2:] not in text


def test_the_last_page_says_that_the_application_has_arrived(after: After) -> None:
    assert "وصل طلبك" in after.said
    assert "حُفظ طلبك" not in after.said


def test_no_widget_of_the_next_person_knows_anything_of_the_one_before(after: After) -> None:
    assert after.values_left == []


def test_no_line_can_be_undone_to_what_was_typed_before(after: After) -> None:
    assert after.lines_left == []


def test_no_answer_document_or_identity_lives_on_in_memory(after: After) -> None:
    assert [type(thing).__name__ for thing in after.objects_left] == []


def test_the_clipboard_is_empty_for_the_next_person(after: After) -> None:
    assert after.clipboard == ""


def test_no_log_line_holds_personal_data(after: After) -> None:
    assert [value for value in PERSONAL if value in after.logged] == []
