"""Unfinished forms come back to their owner after ID and code, and to nobody else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk_kit import NOBODYS_ID, SALIM, Kiosk
from store_reader import everything_in_the_store

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")
FIRST_NAME = SALIM.answers.text("first_name")


def registered_and_at(kiosk: Kiosk, page: str) -> None:
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.walk_to(page)


def signed_in(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("tasks")


def drafts_in(kiosk: Kiosk) -> list[str]:
    kiosk.calm()
    return everything_in_the_store(kiosk.folder / "data")["draft"]


def test_a_page_left_half_way_comes_back_after_number_and_code(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "name")
    kiosk.hand.write("first_name", FIRST_NAME)
    kiosk.save_and_end()
    kiosk.messages.clear()
    signed_in(kiosk)
    kiosk.press("continue")
    assert kiosk.page == "name"
    assert kiosk.walk.screen.answers.text("first_name") == FIRST_NAME
    assert FIRST_NAME in kiosk.text


def test_a_member_left_half_way_comes_back_too(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "member_who")
    kiosk.hand.write("dep_id", "10000")
    kiosk.press("help")
    kiosk.save_and_end()
    kiosk.messages.clear()
    signed_in(kiosk)
    kiosk.press("continue")
    assert kiosk.page == "members"
    kiosk.press("change_1")
    assert kiosk.walk.screen.answers.text("dep_id") == "10000"


def test_what_was_typed_below_a_help_page_is_saved_too(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "name")
    kiosk.hand.write("first_name", FIRST_NAME)
    kiosk.press("help")
    kiosk.save_and_end()
    assert any(FIRST_NAME in row for row in drafts_in(kiosk))


def test_a_saved_draft_is_unreadable_without_its_key(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "gender")
    kiosk.save_and_end()
    kiosk.close()
    for file in (kiosk.folder / "data").glob("practice.db*"):
        content = file.read_bytes()
        assert FIRST_NAME.encode() not in content
        assert PERSON.encode() not in content
        assert not content.startswith(b"SQLite format 3")


def test_the_pages_done_are_not_asked_again(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "education")
    kiosk.save_and_end()
    signed_in(kiosk)
    kiosk.press("continue")
    assert kiosk.page == "education"


def test_a_number_alone_shows_nothing_of_its_owner(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "gender")
    kiosk.save_and_end()
    kiosk.sign_in()
    kiosk.await_page("code")
    assert FIRST_NAME not in kiosk.text
    assert SALIM.registration.text("mobile") not in kiosk.text
    kiosk.hand.write("code", "000000" if kiosk.code() != "000000" else "111111")
    kiosk.press("continue")
    assert kiosk.page == "code"
    assert FIRST_NAME not in kiosk.text


def test_whoever_only_typed_a_number_changes_nothing_of_its_owner(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "gender")
    kiosk.save_and_end()
    before = drafts_in(kiosk)
    kiosk.sign_in()
    kiosk.press("leave", "end_unsaved")
    kiosk.await_page("attract")
    assert drafts_in(kiosk) == before


def test_another_person_gets_an_empty_form(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "gender")
    kiosk.save_and_end()
    kiosk.person(NOBODYS_ID, "0557654321")
    kiosk.messages.clear()
    registered_and_at(kiosk, "name")
    assert kiosk.walk.screen.answers.text("first_name") == ""
    assert FIRST_NAME not in kiosk.text


def test_delete_and_end_leaves_no_draft(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    registered_and_at(kiosk, "gender")
    assert drafts_in(kiosk)
    kiosk.press("leave", "delete_and_end")
    kiosk.await_page("attract")
    assert drafts_in(kiosk) == []


def test_before_the_code_nothing_of_a_registration_is_written_down(open_kiosk: Open) -> None:
    """Else whoever knows a number could leave a mobile of their own for its owner's codes."""
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("code")
    assert drafts_in(kiosk) == []
    kiosk.press("leave", "end_unsaved")
    kiosk.await_page("attract")
    assert drafts_in(kiosk) == []


def test_the_end_before_the_code_promises_no_saving(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("birth_date")
    kiosk.press("leave")
    kiosk.await_page("end")
    assert kiosk.hand.find("save_and_end") is None
    assert "رمز الجوال" in kiosk.text
    kiosk.press("stay")
    assert kiosk.page == "birth_date"


def test_with_the_code_what_was_typed_before_it_is_saved_at_once(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("password")
    assert any(SALIM.registration.text("mobile") in row for row in drafts_in(kiosk))


def test_whoever_goes_back_from_the_code_and_on_again_can_still_type_it(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("code")
    kiosk.press("back")
    kiosk.await_page("mobile")
    kiosk.press("continue")
    kiosk.await_page("code")
    kiosk.walk_to("password")


def test_a_registration_left_after_its_code_goes_on_after_a_new_one(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("password")
    kiosk.save_and_end()
    kiosk.person(PERSON, "0550000000")
    kiosk.begin()
    kiosk.walk_to("id")
    kiosk.messages.clear()
    kiosk.walk.step()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("password")
    assert kiosk.walk.screen.answers.text("mobile") == SALIM.registration.text("mobile")


def test_a_kiosk_killed_in_the_middle_loses_at_most_the_page_in_hand(open_kiosk: Open, tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).with_name("walker.py")), str(tmp_path), "education"]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=paths) as walker:
        assert walker.stdout is not None
        reached = next((line for line in walker.stdout if line.startswith("at ")), "")
        walker.kill()
    assert reached == "at education\n"

    kiosk = open_kiosk(folder=tmp_path)
    signed_in(kiosk)
    kiosk.press("continue")
    assert kiosk.page == "education"
    assert kiosk.walk.screen.answers.text("first_name") == FIRST_NAME


def on_with_a_number_begun_here(kiosk: Kiosk, **typed: str) -> None:
    """This was typed for another number; then for one that had its code here before, and has now had another."""
    kiosk.begin()
    kiosk.walk_to("password")
    kiosk.save_and_end()
    other = SALIM.registration.with_(national_id=NOBODYS_ID, email="")
    kiosk.walk.household = replace(SALIM, registration=other)
    kiosk.begin()
    kiosk.walk_to("mobile")
    for name, text in typed.items():
        kiosk.hand.write(name, text)
    kiosk.press("back", "back")
    kiosk.await_page("id")
    kiosk.walk.household = SALIM
    kiosk.messages.clear()
    kiosk.walk.step()
    kiosk.await_page("code")
    kiosk.walk.step()


def test_what_went_back_with_a_page_is_judged_before_it_is_taken_along(open_kiosk: Open) -> None:
    """Half an e-mail went back from its page, and on with another number that was begun here before."""
    kiosk = open_kiosk()
    on_with_a_number_begun_here(kiosk, mobile=SALIM.registration.text("mobile"), email="salim")
    kiosk.await_page("mobile")
    assert kiosk.walk.screen.answers.text("email") == "salim"


def test_the_mobile_that_had_the_code_is_the_account_s_and_no_other_that_was_typed(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    on_with_a_number_begun_here(kiosk, mobile="0557654321")
    kiosk.await_page("password")
    assert kiosk.walk.screen.answers.text("mobile") == SALIM.registration.text("mobile")


def test_another_mobile_than_the_one_that_had_the_code_needs_a_code_of_its_own(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    on_with_a_number_begun_here(kiosk, mobile=SALIM.registration.text("mobile"), email="salim")
    kiosk.await_page("mobile")
    kiosk.hand.write("mobile", "0557654321")
    kiosk.hand.write("email", "")
    kiosk.messages.clear()
    kiosk.press("continue")
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("password")
    assert kiosk.host.session.visit.mobile == "0557654321"
