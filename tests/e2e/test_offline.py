"""Without a connection the journey goes on, says so honestly, and arrives once when the centre is back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from kiosk_kit import SALIM, Kiosk
from store_reader import chain_is_whole, facts_at

from kiosk.domain.facts import ApplicationSubmitted, Assurance, Role
from kiosk.settings import Settings
from kiosk.ui.demo.hand import breathe
from kiosk.ui.journey import watching
from kiosk.ui.screens.done import DoneScreen

PERSON = SALIM.registration.text("national_id")


class FarCentre:
    """A centre in a folder that is not there until the connection is."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "network" / "centre.db"
        self.settings = replace(Settings(), centre_file=self.file)

    def connect(self) -> None:
        self.file.parent.mkdir()


@pytest.fixture
def far(tmp_path: Path) -> FarCentre:
    return FarCentre(tmp_path)


def witnessed(kiosk: Kiosk) -> None:
    """From the attract page past the clerk, where no code can be sent."""
    kiosk.begin()
    kiosk.walk_to("mobile")
    kiosk.walk._form(kiosk.walk.screen)
    kiosk.await_page("trouble")
    kiosk.press("call_clerk")
    kiosk.pin()


def test_without_a_connection_the_page_says_so_and_offers_the_clerk(
    open_kiosk: Callable[..., Kiosk], far: FarCentre
) -> None:
    kiosk = open_kiosk(settings=far.settings)
    kiosk.begin()
    kiosk.walk_to("mobile")
    kiosk.walk._form(kiosk.walk.screen)
    kiosk.await_page("trouble")
    assert kiosk.hand.find("call_clerk") is not None
    assert kiosk.hand.find("try_again") is not None
    kiosk.press("back")
    assert kiosk.page == "mobile"
    assert kiosk.walk.screen.answers.text("mobile") == SALIM.registration.text("mobile")


def test_a_wrong_pin_witnesses_nobody_and_five_lock_the_pin(open_kiosk: Callable[..., Kiosk], far: FarCentre) -> None:
    kiosk = open_kiosk(settings=far.settings)
    kiosk.begin()
    kiosk.walk_to("mobile")
    kiosk.walk._form(kiosk.walk.screen)
    kiosk.await_page("trouble")
    kiosk.press("call_clerk")
    for digits in ("1111", "2222", "3333", "4444", "5555", "2030"):
        kiosk.pin(digits)
        assert kiosk.page == "clerk_pin"
    assert not kiosk.host.session.visit.identified


def test_an_application_made_offline_arrives_once_when_the_connection_is_back(
    open_kiosk: Callable[..., Kiosk], far: FarCentre
) -> None:
    kiosk = open_kiosk(settings=far.settings)
    witnessed(kiosk)
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))
    kiosk.hand.wait(lambda: kiosk.hand.find("print") is not None, "the receipt")
    assert "حُفظ طلبك في هذا الجهاز" in kiosk.text
    assert "وصل طلبك" not in kiosk.text

    far.connect()
    kiosk.suite.sync.wake()
    kiosk.hand.wait(lambda: "وصل طلبك" in kiosk.text, "the page to say that it has arrived")
    assert "حُفظ طلبك" not in kiosk.text
    kiosk.suite.sync.wake()
    breathe(100)

    reference = kiosk.walk.screen.reference
    kiosk.close()
    facts = facts_at(far.file, PERSON)
    assert {fact.assurance for fact in facts if fact.actor.role is not Role.SYSTEM} == {Assurance.WITNESSED}
    applications = [f.body for f in facts if isinstance(f.body, ApplicationSubmitted)]
    assert [body.reference for body in applications] == [reference]
    assert len({fact.id for fact in facts}) == len(facts)
    assert chain_is_whole(far.file)


def test_what_waits_survives_a_restart_and_arrives_after_it(open_kiosk: Callable[..., Kiosk], far: FarCentre) -> None:
    kiosk = open_kiosk(settings=far.settings)
    witnessed(kiosk)
    kiosk.walk_to("tasks")
    kiosk.calm()
    far.connect()
    again = open_kiosk(settings=far.settings)
    again.walk.settle()
    again.hand.wait(lambda: far.file.exists() and len(facts_at(far.file, PERSON)) == 2, "two facts at the centre")
    assert [type(f.body).__name__ for f in facts_at(far.file, PERSON)] == ["IdentityWitnessed", "AccountRegistered"]


def test_who_follows_offline_sees_what_is_saved_here_and_then_that_it_was_sent(
    open_kiosk: Callable[..., Kiosk], far: FarCentre, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "EVERY_MS", 100)
    kiosk = open_kiosk(settings=far.settings)
    witnessed(kiosk)
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))
    kiosk.hand.wait(lambda: kiosk.hand.find("print") is not None, "the receipt")
    kiosk.press("finish")
    kiosk.begin()
    kiosk.press("follow", "applicant")
    kiosk.await_page("id")
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("by_code")
    kiosk.await_page("trouble")
    kiosk.press("call_clerk")
    kiosk.pin()
    kiosk.await_page("requests")
    assert "حُفظ هنا" in kiosk.text
    assert "ما قُدّم على هذا الجهاز فقط" in kiosk.text
    assert "وصل" not in kiosk.text
    far.connect()
    kiosk.suite.sync.wake()
    kiosk.hand.wait(lambda: "حُفظ هنا" not in kiosk.text, "the page to say that it was sent")
    assert "مراجعة" in kiosk.text


def test_a_password_needs_the_connection_and_the_page_says_what_does_not(
    open_kiosk: Callable[..., Kiosk], far: FarCentre
) -> None:
    kiosk = open_kiosk(settings=far.settings)
    kiosk.begin()
    kiosk.press("follow", "applicant")
    kiosk.await_page("id")
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("continue")
    kiosk.await_page("visual_code")
    kiosk.hand.write("visual_code", kiosk.walk.screen.digits)
    kiosk.press("continue")
    kiosk.await_page("sign_in")
    kiosk.hand.write("sign_in_password", "nakhla-1447")
    kiosk.press("continue")
    kiosk.await_page("trouble")
    assert "متوقفة الآن" in kiosk.text
    kiosk.press("try_again")
    assert kiosk.page == "sign_in"
    assert kiosk.hand.find("sign_in_password").text() == ""
    kiosk.hand.write("sign_in_password", "nakhla-1447")
    kiosk.press("continue", "call_clerk")
    kiosk.pin()
    kiosk.await_page("requests")
    assert kiosk.host.session.visit.assurance is Assurance.WITNESSED
