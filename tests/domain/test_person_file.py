"""The fold of a person's facts: facts in, file out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from samples import MOBILE, NATIONAL_ID, sample_answers

from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Fact,
    FlawsAccepted,
    IdentityWitnessed,
    LanguageChosen,
    ReceiptPrinted,
    RegistrationSettled,
    Role,
    fact_kinds,
)
from kiosk.domain.person_file import PersonFile, _apply

APPLICATION, OTHER = UUID(int=100), UUID(int=200)
START = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)


def fact(number: int, body: Body, assurance: Assurance = Assurance.CODE) -> Fact:
    at = START + timedelta(minutes=number)
    return Fact(UUID(int=number), NATIONAL_ID, at, "0007", Actor(Role.APPLICANT), assurance, body)


def registered(mobile: str = MOBILE) -> AccountRegistered:
    return AccountRegistered(date(1960, 12, 19), mobile, "", "$argon2id$…", "2026-11")


def document(number: int, key: str = "lease", application: UUID = APPLICATION) -> DocumentAdded:
    return DocumentAdded(UUID(int=number), application, key, key, "application/pdf", 1000, 1, f"{number:064d}")


def submitted(missing: tuple[str, ...] = (), application: UUID = APPLICATION) -> ApplicationSubmitted:
    answers = sample_answers().to_data()
    return ApplicationSubmitted(application, "000700000019", "social_security", 1, answers, (), missing)


def test_no_facts_make_an_empty_file() -> None:
    assert PersonFile.of([]) == PersonFile()


def test_the_language_last_chosen_counts_and_arabic_before() -> None:
    chosen = [fact(number, LanguageChosen(language)) for number, language in enumerate(("en", "ar", "en"))]
    assert [PersonFile.of(chosen[:n]).language for n in range(4)] == ["ar", "en", "ar", "en"]


def test_the_first_registration_is_the_account_and_later_ones_conflict() -> None:
    file = PersonFile.of([fact(1, registered()), fact(2, registered("0559999999"))])
    assert file.account is not None and file.account.mobile == MOBILE
    assert [a.mobile for a in file.conflicting] == ["0559999999"]


def test_two_registrations_are_contested_until_one_is_chosen() -> None:
    two = [fact(1, registered()), fact(2, registered("0559999999"))]
    assert PersonFile.of(two[:1]).contested == ()
    file = PersonFile.of(two)
    assert [(a.registration, a.mobile) for a in file.contested] == [(two[0].id, MOBILE), (two[1].id, "0559999999")]
    for chosen, mobile in ((two[0], MOBILE), (two[1], "0559999999")):
        settled = PersonFile.of([*two, fact(3, RegistrationSettled(chosen.id))])
        assert settled.contested == settled.conflicting == ()
        assert settled.account is not None and settled.account.mobile == mobile


def test_a_registration_that_arrives_after_one_was_chosen_is_contested_anew() -> None:
    facts = [fact(1, registered()), fact(2, registered("0552222222")), fact(3, RegistrationSettled(UUID(int=2)))]
    file = PersonFile.of([*facts, fact(4, registered("0554444444"))])
    assert [a.mobile for a in file.contested] == ["0552222222", "0554444444"]


@pytest.mark.parametrize("kept", [UUID(int=1), UUID(int=3), UUID(int=99)])
def test_what_cannot_be_chosen_changes_nothing(kept: UUID) -> None:
    facts = [fact(1, registered()), fact(2, registered("0552222222")), fact(3, RegistrationSettled(UUID(int=2)))]
    assert PersonFile.of([*facts, fact(4, RegistrationSettled(kept))]) == PersonFile.of(facts)
    assert PersonFile.of([fact(4, RegistrationSettled(kept))]) == PersonFile()


def test_a_submission_is_under_review_with_its_answers() -> None:
    (application,) = PersonFile.of([fact(1, submitted(), Assurance.WITNESSED)]).applications
    assert application.status == "under_review"
    assert application.answers == sample_answers()
    assert application.assurance is Assurance.WITNESSED
    assert application.submitted_at == START + timedelta(minutes=1)


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_a_document_is_found_whether_it_came_before_or_after(order: tuple[int, int]) -> None:
    both = {1: fact(1, document(11)), 2: fact(2, submitted())}
    file = PersonFile.of([both[n] for n in order])
    assert [d.id for d in file.applications[0].documents] == [UUID(int=11)]
    assert file.waiting_documents == ()


@pytest.mark.parametrize("order", [(1, 2, 3), (1, 3, 2), (3, 1, 2)])
def test_what_was_let_pass_on_a_scan_stands_beside_its_document(order: tuple[int, ...]) -> None:
    facts = {1: fact(1, document(11)), 2: fact(2, FlawsAccepted(UUID(int=11), APPLICATION, ("dark",)))}
    facts[3] = fact(3, submitted())
    file = PersonFile.of([fact(4, document(12)), *(facts[n] for n in order)])
    assert {d.id.int: d.flaws for d in file.applications[0].documents} == {11: ("dark",), 12: ()}


def test_flaws_of_a_document_that_is_not_known_change_nothing() -> None:
    facts = [fact(1, document(11)), fact(2, submitted())]
    unknown = fact(3, FlawsAccepted(UUID(int=12), APPLICATION, ("dark",)))
    assert PersonFile.of([*facts, unknown]) == PersonFile.of(facts)


def test_a_document_that_came_later_is_no_longer_missing() -> None:
    facts = [fact(1, submitted(missing=("lease", "iban_certificate"))), fact(2, document(11))]
    assert PersonFile.of(facts).applications[0].missing == ("iban_certificate",)


def test_a_document_of_another_application_keeps_waiting() -> None:
    file = PersonFile.of([fact(1, document(11, application=OTHER)), fact(2, submitted())])
    assert file.applications[0].documents == ()
    assert [application for application, _ in file.waiting_documents] == [OTHER]


def test_the_same_fact_twice_counts_once() -> None:
    facts = [fact(1, registered()), fact(2, submitted()), fact(3, document(11))]
    assert PersonFile.of([*facts, *facts]) == PersonFile.of(facts)


def test_copies_of_the_receipt_are_counted() -> None:
    facts = [fact(1, submitted()), fact(2, ReceiptPrinted(APPLICATION, 1)), fact(3, ReceiptPrinted(APPLICATION, 2))]
    assert PersonFile.of(facts).applications[0].copies_printed == 2


def test_a_receipt_of_an_unknown_application_changes_nothing() -> None:
    assert PersonFile.of([fact(1, ReceiptPrinted(OTHER, 1))]) == PersonFile()


def test_the_clerk_who_saw_the_person_is_remembered() -> None:
    assert PersonFile.of([fact(1, IdentityWitnessed("4711"))]).witnessed_by == ("4711",)


def test_two_applications_stay_apart() -> None:
    facts = [fact(1, submitted()), fact(2, submitted(application=OTHER)), fact(3, ReceiptPrinted(OTHER, 1))]
    file = PersonFile.of(facts)
    assert [a.copies_printed for a in file.applications] == [0, 1]
    found = file.application(OTHER)
    assert found is not None and found.id == OTHER
    assert file.application(UUID(int=300)) is None


def test_every_kind_of_fact_has_its_fold() -> None:
    for kind, _version in fact_kinds().values():
        assert _apply.dispatch(kind) is not _apply.dispatch(Body), kind.__name__
