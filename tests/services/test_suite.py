"""All services together: an old man's whole errand, from his number to the application at the centre."""

from __future__ import annotations

from dataclasses import fields

from samples import MOBILE, NATIONAL_ID, sample_answers, sample_registration
from services_kit import FORM, Desk, every_key

from kiosk.domain.facts import AccountRegistered, ApplicationSubmitted, Assurance, DocumentAdded, ReceiptPrinted
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit


def errand(desk: Desk, visit: Visit) -> str:
    """Register, fill, hand in, submit, print; the reference."""
    _, visit = desk.registration.register(visit, sample_registration())
    desk.save_draft(visit)
    for key in every_key():
        desk.hand_in(key, visit)
    told = desk.submit(visit)
    desk.receipts.print(told, visit, sample_answers(), 1)
    return told.reference


def test_an_errand_arrives_at_the_centre_whole_and_leaves_nothing_here() -> None:
    desk = Desk()
    reference = errand(desk, desk.sign_in(Visit(person=NATIONAL_ID, mobile=MOBILE)))
    state = desk.sync.round()
    assert state.connected
    assert (state.counts.waiting, state.counts.parked, state.counts.documents) == (0, 0, 0)
    assert desk.facts() == ()
    desk.clock.forward(hours=1)
    again = desk.sign_in(Visit(person=NATIONAL_ID))
    (application,) = desk.following.file(again).applications
    assert (application.reference, application.programme) == (reference, FORM)
    assert application.answers == sample_answers()
    assert len(application.documents) == len(every_key())
    assert application.copies_printed == 1


def test_an_errand_without_a_centre_is_witnessed_and_arrives_later() -> None:
    desk = Desk()
    desk.central.down = True
    errand(desk, desk.identity.witness(Visit(person=NATIONAL_ID, mobile=MOBILE), "4711"))
    assert not desk.sync.round().connected
    bodies = [type(f.body) for f in desk.facts()[1:]]
    assert bodies == [AccountRegistered, *[DocumentAdded] * len(every_key()), ApplicationSubmitted, ReceiptPrinted]
    assert {f.assurance for f in desk.facts()} == {Assurance.WITNESSED}
    desk.central.down = False
    state = desk.sync.round()
    assert (state.counts.waiting, state.counts.parked, state.counts.documents) == (0, 0, 0)


def test_a_second_person_finds_nothing_of_the_first() -> None:
    desk = Desk()
    desk.save_draft()
    desk.hand_in("lease")
    second = desk.sign_in(Visit(person="1000000024", mobile="0559876543"))
    assert desk.drafts.resume(second, FORM, SOCIAL_SECURITY.version) is None
    assert desk.documents.kept(second, FORM) == ()
    assert desk.following.file(second).applications == ()


def test_the_screen_is_given_verbs_and_no_store_and_no_centre() -> None:
    given = {field.name for field in fields(Suite)}
    assert {"identity", "registration", "drafts", "documents", "applications", "receipts", "clerk"} <= given
    assert not {"store", "central", "secrets"} & given
