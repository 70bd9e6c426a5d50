"""Who a person is: by a code that the centre judges, or by a clerk's witness; and what is then known of them."""

from __future__ import annotations

from uuid import UUID

import pytest
from samples import MOBILE, NATIONAL_ID, PASSWORD, sample_registration
from services_kit import SALIM, Desk, ids

from kiosk.domain.answers import Answers
from kiosk.domain.code_policy import CODE_POLICY
from kiosk.domain.facts import Actor, ApplicationSubmitted, Assurance, IdentityWitnessed, Role
from kiosk.domain.password_policy import PASSWORD_POLICY
from kiosk.domain.registration import FORM
from kiosk.services.drafts import Progress
from kiosk.services.errors import CentreRefused, CentreUnreachable, DiskFull
from kiosk.services.ports import SignIn, SignInVerdict, Verdict
from kiosk.services.visit import Visit

TYPED = Visit(person=NATIONAL_ID, mobile=MOBILE)
UNKNOWN = Visit(person=NATIONAL_ID)
ABROAD = "+966" + MOBILE[1:]


def register(desk: Desk) -> Visit:
    """Salim has an account, and the centre knows it."""
    _, visit = desk.registration.register(desk.sign_in(TYPED), sample_registration())
    desk.sync.round()
    desk.clock.forward(hours=1)
    return visit


# ── codes ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_right_code_identifies() -> None:
    visit = Desk().sign_in(TYPED)
    assert visit.assurance is Assurance.CODE
    assert visit.identified
    assert visit.session
    assert visit.actor == Actor(Role.APPLICANT)


def test_a_wrong_code_leaves_the_visit_as_it_was() -> None:
    desk = Desk()
    ticket = desk.identity.request_code(TYPED)
    wrong = f"{(int(desk.code()) + 1) % 1_000_000:06d}"
    answer, visit = desk.identity.confirm(TYPED, ticket.id, wrong)
    assert (answer.verdict, answer.attempts_left) == (Verdict.WRONG, CODE_POLICY.tries - 1)
    assert visit == TYPED


def test_a_late_code_identifies_nobody() -> None:
    desk = Desk()
    ticket = desk.identity.request_code(TYPED)
    code = desk.code()
    desk.clock.forward(minutes=CODE_POLICY.lifetime_minutes)
    answer, visit = desk.identity.confirm(TYPED, ticket.id, code)
    assert answer.verdict is Verdict.EXPIRED
    assert not visit.identified


def test_a_code_works_once() -> None:
    desk = Desk()
    ticket = desk.identity.request_code(TYPED)
    code = desk.code()
    assert desk.identity.confirm(TYPED, ticket.id, code)[1].identified
    assert not desk.identity.confirm(TYPED, ticket.id, code)[1].identified


def test_another_s_mobile_confirms_a_number_and_opens_no_file() -> None:
    desk = Desk()
    register(desk)
    thief = Visit(person=NATIONAL_ID, mobile="0559876543")
    ticket = desk.identity.request_code(thief)
    answer, visit = desk.identity.confirm(thief, ticket.id, desk.code())
    assert answer.verdict is Verdict.CONFIRMED
    assert not answer.same_mobile
    assert visit == thief
    assert not visit.identified


def test_the_code_goes_to_what_was_typed() -> None:
    desk = Desk()
    desk.identity.request_code(TYPED)
    assert desk.messages() == [ABROAD]


def test_else_the_code_goes_to_the_mobile_of_the_registration_begun_here() -> None:
    desk = Desk()
    begun = Answers().with_(mobile=MOBILE)
    desk.drafts.save(desk.sign_in(TYPED), FORM, 1, Progress(begun))
    desk.identity.request_code(UNKNOWN)
    assert desk.messages() == [ABROAD]


def test_else_the_code_goes_to_the_mobile_on_file() -> None:
    desk = Desk()
    register(desk)
    desk.identity.request_code(UNKNOWN)
    assert desk.messages() == [ABROAD]


def test_an_unknown_person_gets_a_ticket_like_any_other() -> None:
    desk = Desk()
    ticket = desk.identity.request_code(UNKNOWN)
    assert ticket.expires_at > desk.clock.now()
    assert desk.messages() == []
    answer, visit = desk.identity.confirm(UNKNOWN, ticket.id, "000000")
    assert answer.verdict is Verdict.WRONG
    assert not visit.identified


def test_no_mobile_is_drafted_for_whoever_began_nothing() -> None:
    assert Desk().identity.drafted_mobile(NATIONAL_ID) == ""


# ── passwords ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_right_password_identifies_and_says_so_in_what_follows() -> None:
    desk = Desk()
    register(desk)
    answer, visit = desk.identity.sign_in(UNKNOWN, PASSWORD)
    assert answer.verdict is SignInVerdict.CONFIRMED
    assert (visit.session, visit.assurance, visit.identified) == (answer.session, Assurance.PASSWORD, True)
    assert desk.following.file(visit).account is not None
    assert desk.registration.settle(visit, UUID(int=7)).assurance is Assurance.PASSWORD


def test_a_wrong_password_leaves_the_visit_as_it_was_and_the_last_one_locks() -> None:
    desk = Desk()
    register(desk)
    for left in (4, 3, 2, 1):
        assert desk.identity.sign_in(UNKNOWN, "x") == (SignIn(SignInVerdict.WRONG, attempts_left=left), UNKNOWN)
    until = desk.clock.now() + PASSWORD_POLICY.lock
    for typed in ("x", PASSWORD):
        assert desk.identity.sign_in(UNKNOWN, typed) == (SignIn(SignInVerdict.LOCKED, until=until), UNKNOWN)


def test_without_a_centre_nobody_signs_in() -> None:
    desk = Desk()
    desk.central.down = True
    with pytest.raises(CentreUnreachable):
        desk.identity.sign_in(UNKNOWN, PASSWORD)


def test_a_forgotten_password_is_changed_by_a_code() -> None:
    desk = Desk()
    register(desk)
    for _ in range(5):
        desk.identity.sign_in(UNKNOWN, "forgotten 1")
    desk.registration.change_password(desk.sign_in(UNKNOWN), "date palm 8")
    desk.sync.round()
    assert desk.identity.sign_in(UNKNOWN, "date palm 8")[1].identified
    assert not desk.identity.sign_in(UNKNOWN, PASSWORD)[1].identified


def test_a_password_changed_offline_is_the_new_one_once_it_arrives() -> None:
    desk = Desk()
    register(desk)
    visit = desk.sign_in(UNKNOWN)
    desk.central.down = True
    desk.registration.change_password(visit, "date palm 8")
    desk.sync.round()
    desk.central.down = False
    desk.clock.forward(minutes=30)
    desk.sync.round()
    assert desk.identity.sign_in(UNKNOWN, "date palm 8")[1].identified


def test_haste_is_refused_with_its_reason() -> None:
    desk = Desk()
    desk.identity.request_code(TYPED)
    with pytest.raises(CentreRefused) as refused:
        desk.identity.request_code(TYPED)
    assert refused.value.code == "wait"


def test_without_a_centre_no_code_can_be_asked_for() -> None:
    desk = Desk()
    desk.central.down = True
    with pytest.raises(CentreUnreachable):
        desk.identity.request_code(TYPED)


# ── the clerk's witness ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_witness_identifies_and_is_written_down() -> None:
    desk = Desk()
    visit = desk.identity.witness(UNKNOWN, "4711")
    (fact,) = desk.facts()
    assert visit.identified
    assert (fact.body, fact.person) == (IdentityWitnessed("4711"), NATIONAL_ID)
    assert (fact.assurance, fact.actor) == (Assurance.WITNESSED, Actor(Role.CLERK, "4711"))


def test_every_fact_after_a_witness_tells_of_it() -> None:
    desk = Desk()
    visit = desk.identity.witness(SALIM, "4711")
    desk.submit(visit)
    assert {(f.assurance, f.actor) for f in desk.facts()} == {(Assurance.WITNESSED, Actor(Role.CLERK, "4711"))}


def test_a_code_after_a_witness_makes_it_sure() -> None:
    desk = Desk()
    visit = desk.sign_in(desk.identity.witness(TYPED, "4711"))
    assert visit.assurance is Assurance.CODE


def test_a_witness_is_none_while_it_can_not_be_written_down() -> None:
    for verb in ("append", "commit"):
        desk = Desk()
        desk.store.tear(verb)
        with pytest.raises(DiskFull):
            desk.identity.witness(UNKNOWN, "4711")
        desk.store.mend()
        assert desk.facts() == ()


# ── the file ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_holds_what_the_centre_has_and_what_still_waits_here() -> None:
    desk = Desk()
    register(desk)
    visit = desk.sign_in(UNKNOWN).known_as(SALIM.applicant().birth_date, MOBILE)
    submitted = desk.submit(visit)
    file = desk.following.file(visit)
    assert file.account is not None
    assert file.account.mobile == ABROAD
    assert [a.reference for a in file.applications] == [submitted.reference]


def test_what_is_here_and_at_the_centre_is_counted_once() -> None:
    desk = Desk()
    register(desk)
    visit = desk.sign_in(UNKNOWN).known_as(SALIM.applicant().birth_date, MOBILE)
    desk.submit(visit)
    here = desk.facts()
    desk.central.push(here)  # it arrived, and the answer was lost
    assert ids(desk.facts()) == ids(here)
    assert len(desk.following.file(visit).applications) == 1


def test_without_a_session_a_file_is_what_this_machine_holds() -> None:
    desk = Desk()
    register(desk)
    witnessed = desk.identity.witness(SALIM, "4711")
    file = desk.following.file(witnessed)
    assert file.account is None
    assert file.witnessed_by == ("4711",)


def test_without_a_centre_a_file_is_what_this_machine_holds() -> None:
    desk = Desk()
    register(desk)
    visit = desk.sign_in(UNKNOWN).known_as(SALIM.applicant().birth_date, MOBILE)
    desk.submit(visit)
    desk.central.down = True
    file = desk.following.file(visit)
    assert file.account is None
    assert len(file.applications) == 1


def test_an_ended_session_opens_no_journal() -> None:
    desk = Desk()
    register(desk)
    visit = desk.sign_in(UNKNOWN)
    desk.clock.forward(days=1)
    assert desk.following.file(visit).account is None


def test_nobody_s_facts_stand_in_another_s_file() -> None:
    desk = Desk()
    desk.submit(SALIM)
    assert desk.following.file(Visit(person="1000000024", assurance=Assurance.CODE)).applications == ()
    assert any(isinstance(f.body, ApplicationSubmitted) for f in desk.facts())
