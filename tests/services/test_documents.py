"""Documents: taken through the quarantine, kept on purpose only, one for each row of the checklist."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from samples import SON_ID, sample_case
from services_kit import FORM, SALIM, Desk

from kiosk.domain.facts import Assurance, DocumentAdded, FlawsAccepted
from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import Flaw
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.errors import DiskFull
from kiosk.services.paper_ports import FinishedPage
from kiosk.services.ports import NotTaken, Refusal, StoredDocument
from kiosk.services.visit import Visit

FILE = Path("paper.pdf")
NEIGHBOUR = Visit(person="1000000024", assurance=Assurance.CODE)


def due(key: str) -> DueDocument:
    return next(row for row in SOCIAL_SECURITY.checklist(sample_case()) if row.key == key)


def never() -> bool:
    return False


def test_a_file_taken_in_is_of_this_person_this_form_and_this_row() -> None:
    desk = Desk()
    desk.intake.will_take(FILE, pages=3)
    taken = desk.documents.take_in(SALIM, FORM, due(f"study_letter:{SON_ID}"), FILE, never)
    assert isinstance(taken, StoredDocument)
    assert (taken.person, taken.form, taken.kind) == (SALIM.person, FORM, "study_letter")
    assert (taken.key, taken.pages, taken.media_type) == (f"study_letter:{SON_ID}", 3, "application/pdf")
    assert taken.sha256 == sha256(taken.content).hexdigest()


def test_nothing_is_kept_before_it_is_meant_to_be() -> None:
    desk = Desk()
    desk.intake.will_take(FILE)
    desk.documents.take_in(SALIM, FORM, due("lease"), FILE, never)
    assert desk.documents.kept(SALIM, FORM) == ()


@pytest.mark.parametrize("refusal", Refusal)
def test_a_refusal_is_passed_on_as_it_is(refusal: Refusal) -> None:
    desk = Desk()
    desk.intake.will_refuse(FILE, refusal, 7.5)
    assert desk.documents.take_in(SALIM, FORM, due("lease"), FILE, never) == NotTaken(refusal, 7.5)


def test_work_that_was_cancelled_takes_nothing() -> None:
    desk = Desk()
    desk.intake.will_take(FILE)
    assert isinstance(desk.documents.take_in(SALIM, FORM, due("lease"), FILE, lambda: True), NotTaken)


def test_a_second_document_for_a_row_takes_the_first_one_s_place() -> None:
    desk = Desk()
    desk.hand_in("lease")
    again = desk.hand_in("lease", pages=2)
    assert desk.documents.kept(SALIM, FORM) == (again,)


def test_keeping_the_same_twice_keeps_it_once() -> None:
    desk = Desk()
    document = desk.hand_in("lease")
    desk.documents.keep(document)
    assert desk.documents.kept(SALIM, FORM) == (document,)


def test_rows_and_persons_do_not_mix() -> None:
    desk = Desk()
    lease, record = desk.hand_in("lease"), desk.hand_in("family_record")
    other = desk.hand_in("lease", NEIGHBOUR)
    assert set(desk.documents.kept(SALIM, FORM)) == {lease, record}
    assert desk.documents.kept(NEIGHBOUR, FORM) == (other,)


def test_a_removed_document_is_gone_and_no_other() -> None:
    desk = Desk()
    lease, record = desk.hand_in("lease"), desk.hand_in("family_record")
    desk.documents.remove(lease)
    desk.documents.remove(lease)
    assert desk.documents.kept(SALIM, FORM) == (record,)


def test_a_document_that_was_submitted_can_not_be_removed() -> None:
    desk = Desk()
    lease = desk.hand_in("lease")
    desk.submit()
    desk.documents.remove(lease)
    with desk.store.work() as work:
        assert work.counts().documents == 1


def test_every_page_has_its_preview() -> None:
    desk = Desk()
    document = desk.hand_in("lease", pages=3)
    assert len(desk.documents.previews(document, 200)) == 3


# ── scanned ─────────────────────────────────────────────────────────────────────────────────────────────────────

SCANNED = (
    FinishedPage(b"%PDF page 1"),
    FinishedPage(b"%PDF page 2", (Flaw.BLURRED, Flaw.CUT_OFF)),
    FinishedPage(b"%PDF page 3", (Flaw.CUT_OFF,)),
)


def scan(desk: Desk, *pages: FinishedPage) -> StoredDocument:
    document = desk.documents.scanned(SALIM, FORM, due("lease"), pages, b"%PDF bound")
    desk.documents.keep(document)
    return document


def test_scanned_pages_are_one_document_with_each_flaw_once() -> None:
    desk = Desk()
    document = scan(desk, *SCANNED)
    assert (document.kind, document.key, document.pages) == ("lease", "lease", 3)
    assert document.sha256 == sha256(b"%PDF bound").hexdigest()
    assert document.flaws == (Flaw.BLURRED, Flaw.CUT_OFF)
    assert desk.documents.kept(SALIM, FORM) == (document,)


def test_a_card_with_both_its_sides_has_no_wrong_one() -> None:
    front, back, whole = FinishedPage(b"%PDF front"), FinishedPage(b"%PDF back", (Flaw.WRONG_SIDE,)), b"%PDF bound"
    documents, row = Desk().documents, due("identity_card")
    assert documents.scanned(SALIM, FORM, row, [back], whole).flaws == (Flaw.WRONG_SIDE,)
    assert documents.scanned(SALIM, FORM, row, [front, back], whole).flaws == ()


def test_nothing_scanned_is_kept_before_it_is_meant_to_be() -> None:
    desk = Desk()
    desk.documents.scanned(SALIM, FORM, due("lease"), SCANNED, b"%PDF bound")
    assert desk.documents.kept(SALIM, FORM) == ()


def test_what_was_let_pass_is_told_after_the_document_it_is_about() -> None:
    desk = Desk()
    document = scan(desk, *SCANNED)
    told = desk.submit()
    added, accepted, _ = (fact.body for fact in desk.facts())
    assert isinstance(added, DocumentAdded) and added.document == document.id
    assert accepted == FlawsAccepted(document.id, told.application, ("blurred", "cut_off"))


def test_of_a_clear_scan_there_is_nothing_to_tell() -> None:
    desk = Desk()
    scan(desk, SCANNED[0])
    desk.submit()
    assert not any(isinstance(fact.body, FlawsAccepted) for fact in desk.facts())


@pytest.mark.parametrize("verb", ["put_document", "commit"])
def test_a_full_disk_leaves_the_document_that_was_there(verb: str) -> None:
    desk = Desk()
    lease = desk.hand_in("lease")
    desk.store.tear(verb)
    with pytest.raises(DiskFull):
        desk.hand_in("lease", pages=2)
    desk.store.mend()
    assert desk.documents.kept(SALIM, FORM) == (lease,)
