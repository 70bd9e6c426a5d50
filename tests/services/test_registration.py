"""Making an account: written down whole or not at all, and no secret in clear anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from argon2.exceptions import VerifyMismatchError
from samples import MOBILE, NATIONAL_ID, PASSWORD, sample_registration
from services_kit import HASTY, NOW, Desk

from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    Assurance,
    PasswordChanged,
    RegistrationSettled,
    Role,
    to_json,
)
from kiosk.domain.registration import FORM, TERMS, VERSION
from kiosk.services.centre_time import CentreTime
from kiosk.services.drafts import Progress
from kiosk.services.errors import DiskFull
from kiosk.services.ports import OutboxCounts
from kiosk.services.registration import storable
from kiosk.services.sync import Sync
from kiosk.services.visit import Visit

KEPT = UUID(int=7)
VISIT = Visit(person=NATIONAL_ID, mobile=MOBILE, assurance=Assurance.CODE, session="s")


def begun() -> Desk:
    desk = Desk()
    desk.drafts.save(VISIT, FORM, VERSION, Progress(storable(sample_registration()), "terms"))
    return desk


def account(desk: Desk) -> AccountRegistered:
    (fact,) = desk.facts()
    assert isinstance(fact.body, AccountRegistered)
    return fact.body


def test_an_account_holds_what_was_answered() -> None:
    desk = begun()
    desk.registration.register(VISIT, sample_registration().with_(email="salim@example.sa"))
    made = account(desk)
    assert (made.birth_date, made.mobile, made.email) == (date(1960, 12, 19), "+966551234567", "salim@example.sa")
    assert made.terms == TERMS


def test_the_fact_given_back_is_the_one_written_down() -> None:
    desk = begun()
    fact, _ = desk.registration.register(VISIT, sample_registration())
    assert desk.facts() == (fact,)


@pytest.mark.parametrize(
    ("visit", "actor", "assurance"),
    [
        (VISIT, Actor(Role.APPLICANT), Assurance.CODE),
        (Visit(person=NATIONAL_ID, helper=True), Actor(Role.HELPER), Assurance.UNVERIFIED),
        (
            Visit(person=NATIONAL_ID, clerk="4711", assurance=Assurance.WITNESSED),
            Actor(Role.CLERK, "4711"),
            Assurance.WITNESSED,
        ),
    ],
)
def test_an_account_tells_who_made_it_and_how_sure_that_is(visit: Visit, actor: Actor, assurance: Assurance) -> None:
    fact, _ = Desk().registration.register(visit, sample_registration())
    assert (fact.actor, fact.assurance, fact.at, fact.kiosk) == (actor, assurance, NOW, "0007")


def test_the_visit_goes_on_knowing_the_person() -> None:
    _, visit = Desk().registration.register(VISIT, sample_registration())
    assert visit.applicant().birth_date == date(1960, 12, 19)
    assert (visit.mobile, visit.session, visit.assurance) == (MOBILE, "s", Assurance.CODE)


def test_of_the_password_only_its_argon2id_hash_is_written() -> None:
    desk = begun()
    fact, _ = desk.registration.register(VISIT, sample_registration())
    assert PASSWORD not in to_json(fact)
    assert account(desk).password.startswith("$argon2id$")
    assert HASTY.verify(account(desk).password, PASSWORD)
    with pytest.raises(VerifyMismatchError):
        HASTY.verify(account(desk).password, PASSWORD + "x")


def test_a_draft_holds_neither_password_nor_code() -> None:
    kept = storable(sample_registration().with_(code="908172"))
    assert PASSWORD not in str(kept.to_data())
    assert "908172" not in str(kept.to_data())
    assert kept.text("mobile") == MOBILE


def test_the_draft_goes_with_the_account_s_coming() -> None:
    desk = begun()
    desk.registration.register(VISIT, sample_registration())
    assert desk.drafts.resume(VISIT, FORM, VERSION) is None


@pytest.mark.parametrize("verb", ["append", "drop_draft", "commit"])
def test_a_full_disk_writes_no_account_and_drops_no_draft(verb: str) -> None:
    desk = begun()
    desk.store.tear(verb)
    with pytest.raises(DiskFull):
        desk.registration.register(VISIT, sample_registration())
    desk.store.mend()
    assert desk.facts() == ()
    assert desk.drafts.resume(VISIT, FORM, VERSION) is not None


@pytest.mark.parametrize("typed", ["", "H:1380-13-1", "G:--"])
def test_an_account_without_a_true_birth_date_is_not_made(typed: str) -> None:
    desk = begun()
    with pytest.raises(ValueError, match="birth date"):
        desk.registration.register(VISIT, sample_registration().with_(birth_date=typed))
    assert desk.facts() == ()


def test_two_kiosks_register_the_same_id_offline_and_the_person_chooses() -> None:
    """Both facts are kept, and nothing is decided over the person's head."""
    here, there = Desk(), Desk()
    there.sync = Sync(there.store, here.central, CentreTime(there.clock))
    made = [
        here.registration.register(VISIT, sample_registration())[0],
        there.registration.register(VISIT, sample_registration().with_(mobile="0559876543"))[0],
    ]
    for desk in (here, there):
        assert desk.sync.round().counts == OutboxCounts()
    visit = here.sign_in(Visit(person=NATIONAL_ID, mobile=MOBILE))
    contested = here.following.file(visit).contested
    assert [account.registration for account in contested] == [fact.id for fact in made]
    there.registration.settle(visit, contested[1].registration)
    there.sync.round()
    file = here.following.file(visit)
    assert file.account == contested[1]
    assert file.contested == ()


def test_a_choice_tells_who_made_it() -> None:
    desk = Desk()
    fact = desk.registration.settle(Visit(person=NATIONAL_ID, clerk="4711", assurance=Assurance.WITNESSED), KEPT)
    assert desk.facts() == (fact,)
    assert (fact.body, fact.actor) == (RegistrationSettled(KEPT), Actor(Role.CLERK, "4711"))


def test_nobody_chooses_for_a_person_who_is_not_identified() -> None:
    desk = Desk()
    with pytest.raises(PermissionError):
        desk.registration.settle(Visit(person=NATIONAL_ID), KEPT)
    assert desk.facts() == ()


# ── a new password ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_of_a_new_password_only_its_hash_is_written() -> None:
    desk = Desk()
    fact, _ = desk.registration.change_password(VISIT, "date palm 8")
    assert desk.facts() == (fact,)
    assert isinstance(fact.body, PasswordChanged)
    assert HASTY.verify(fact.body.password, "date palm 8")
    assert "date palm 8" not in to_json(fact) + repr(fact)


@pytest.mark.parametrize("assurance", [Assurance.PASSWORD, Assurance.WITNESSED, Assurance.UNVERIFIED])
def test_a_new_password_needs_a_code(assurance: Assurance) -> None:
    desk = Desk()
    with pytest.raises(PermissionError):
        desk.registration.change_password(replace(VISIT, assurance=assurance), "date palm 8")
    assert desk.facts() == ()


@pytest.mark.parametrize("weak", ["", "short 1", "12345678", "lettersonly", f"a{NATIONAL_ID}", f"a{MOBILE}"])
def test_a_new_password_follows_the_rules_of_the_first_one(weak: str) -> None:
    desk = Desk()
    with pytest.raises(ValueError, match="checked before") as caught:
        desk.registration.change_password(VISIT, weak)
    assert weak == "" or weak not in str(caught.value)
    assert desk.facts() == ()
