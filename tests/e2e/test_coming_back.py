"""Who comes back is told the truth of what they gave, and asked which registration is theirs where two were made."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_kit import SALIM, Kiosk
from store_reader import facts_at

from kiosk.domain.facts import AccountRegistered, Fact, IdentityWitnessed, RegistrationSettled, Role
from kiosk.services.ports import Fate, Pushed
from kiosk.services.visit import Visit
from kiosk.ui.demo.hand import breathe

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")
OTHER_MOBILE = "0559876543"


def registered(kiosk: Kiosk) -> None:
    """At the tasks once, and gone again; the centre has the account."""
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.save_and_end()
    sent(kiosk)


def sent(kiosk: Kiosk) -> None:
    def nothing_waits() -> bool:
        with kiosk.running.store.work() as work:
            return work.counts().waiting == 0

    kiosk.suite.sync.wake()
    kiosk.hand.wait(nothing_waits, "the outbox to be empty")


def code_typed(kiosk: Kiosk) -> None:
    kiosk.messages.clear()
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()


def registered_elsewhere_too(kiosk: Kiosk) -> Fact:
    """Another kiosk had registered the same number with another mobile while it was offline."""
    answers = SALIM.registration.with_(mobile=OTHER_MOBILE, email="salim@mail.com")
    fact, _ = kiosk.suite.registration.register(Visit(person=PERSON), answers)
    sent(kiosk)
    return fact


def settled(kiosk: Kiosk) -> list[Fact]:
    centre = kiosk.folder / "data" / "practice-centre.db"
    return [fact for fact in facts_at(centre, PERSON) if isinstance(fact.body, RegistrationSettled)]


# ── two registrations ───────────────────────────────────────────────────────────────────────────────────────────


def test_who_was_registered_twice_is_asked_once_which_is_theirs(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered(kiosk)
    theirs = registered_elsewhere_too(kiosk)
    code_typed(kiosk)
    kiosk.await_page("contested")
    assert OTHER_MOBILE[-4:] in kiosk.text
    assert OTHER_MOBILE not in kiosk.text
    assert "salim@" not in kiosk.text
    kiosk.press("registration_1")
    kiosk.await_page("tasks")
    assert kiosk.host.session.visit.mobile.endswith(OTHER_MOBILE[1:])
    kiosk.save_and_end()
    sent(kiosk)
    code_typed(kiosk)
    kiosk.await_page("tasks")
    (fact,) = settled(kiosk)
    assert (fact.body, fact.actor.role) == (RegistrationSettled(theirs.id), Role.APPLICANT)


def test_a_clerk_may_help_to_choose_or_leave_it_open(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered(kiosk)
    registered_elsewhere_too(kiosk)
    code_typed(kiosk)
    kiosk.await_page("contested")
    kiosk.press("ask_clerk")
    kiosk.pin()
    kiosk.hand.wait(lambda: kiosk.hand.find("undecided"), "the clerk's way")
    kiosk.press("undecided")
    kiosk.await_page("tasks")
    kiosk.save_and_end()
    code_typed(kiosk)
    kiosk.await_page("contested")
    kiosk.press("ask_clerk")
    kiosk.pin()
    kiosk.hand.wait(lambda: kiosk.hand.find("undecided"), "the clerk's way")
    kiosk.press("registration_0")
    kiosk.await_page("tasks")
    sent(kiosk)
    (fact,) = settled(kiosk)
    assert fact.actor.role is Role.CLERK
    first = next(f for f in facts_at(kiosk.folder / "data" / "practice-centre.db", PERSON) if _made_account(f))
    assert fact.body == RegistrationSettled(first.id)


def _made_account(fact: Fact) -> bool:
    return isinstance(fact.body, AccountRegistered)


# ── refused ─────────────────────────────────────────────────────────────────────────────────────────────────────


def refused_by_the_centre(kiosk: Kiosk) -> None:
    """Something that this person gave here; the cause has been mended since."""
    fact = kiosk.suite.applications.scribe.fact(Visit(person=PERSON, clerk="7"), IdentityWitnessed("7"))
    with kiosk.running.store.work() as work:
        work.append(fact)
        work.record(Pushed(fact.id, Fate.REFUSED, "unknown_kind"), fact.at)


def test_who_gave_what_was_refused_is_told_and_a_clerk_offers_it_again(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered(kiosk)
    refused_by_the_centre(kiosk)
    code_typed(kiosk)
    kiosk.await_page("held")
    kiosk.press("help", "clerk")
    kiosk.pin()
    kiosk.await_page("clerk")
    assert "رُفض سجل واحد" in kiosk.text
    assert PERSON not in kiosk.text
    kiosk.press("offer_again")
    kiosk.await_page("clerk_offered")
    kiosk.press("done")
    assert kiosk.page == "held"
    kiosk.press("continue")
    kiosk.await_page("tasks")
    kiosk.save_and_end()
    sent(kiosk)
    code_typed(kiosk)
    kiosk.await_page("tasks")


# ── an application under way ────────────────────────────────────────────────────────────────────────────────────


def test_who_comes_back_after_submitting_sees_where_the_application_and_its_documents_are(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("done")
    kiosk.hand.wait(lambda: kiosk.walk.screen.standing.settled, "the arrival of everything")
    kiosk.hand.wait(lambda: kiosk.hand.find("print") is not None, "the receipt")
    breathe(0)
    assert "وصل ما قُدّم من المستندات" in kiosk.text
    kiosk.press("documents")
    assert kiosk.page == "delivery"
    kiosk.press("done")
    assert kiosk.page == "done"
    kiosk.press("finish")
    kiosk.await_page("attract")
    sent(kiosk)
    code_typed(kiosk)
    kiosk.await_page("submitted_before")
    assert "مراجعة" in kiosk.text
    assert kiosk.text.count("وصل") >= 3
    kiosk.press("follow")
    kiosk.await_page("requests")
