"""The supervisor's and the administrator's views: load and what is late, and the staff with its passwords."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_gallery import DeskDriver
from desk_hand import said
from desk_sample import ADMINISTRATOR, OFFICER, PASSWORD, SECOND, SUPERVISOR

from kiosk.domain.facts import CaseAssigned
from kiosk.domain.staff import Staff, StaffRole
from kiosk.domain.staff_policy import STAFF_POLICY
from kiosk.services.desk_ports import StaffEntry
from kiosk.services.desk_staff import StaffDraft, problems
from kiosk.services.ports import SignInVerdict
from kiosk.ui.desk.load import LoadRow
from kiosk.ui.desk.queue_panel import QueuePanel

# ── supervisor ──────────────────────────────────────────────────────────────────────────────────────────────


def loads(desk: DeskDriver) -> dict[str, str]:
    return {row.objectName(): row.told for row in desk.window.findChildren(LoadRow) if row.isVisible()}


def test_the_load_of_each_officer_is_told(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.apply(1)
    desk.sample.do(OFFICER, person, CaseAssigned(application, OFFICER.number))
    desk.sign_in(SUPERVISOR)
    told = loads(desk)
    assert set(told) == {"load_nobody", "load_1002", "load_1003"}
    assert told["load_1002"].startswith("مفتوح \u20661\u2069") and told["load_1003"] == "لا شيء لديه"


def test_a_chosen_officer_fills_the_list_and_a_case_there_can_be_given_away(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.do(OFFICER, person, CaseAssigned(application, OFFICER.number))
    desk.sample.apply(1)
    desk.sign_in(SUPERVISOR)
    desk.press("load_1002")
    panel = next(p for p in desk.window.findChildren(QueuePanel) if p.isVisible())
    assert [line.application for line in panel.model.lines] == [application]
    panel.list._chosen(0)
    desk.settle()
    desk.press("act_reassign")
    desk.press(f"officer_{SECOND.number}")
    desk.press("to_confirm")
    desk.press("record")
    desk.press("close_case")
    assert loads(desk)["load_1003"].startswith("مفتوح \u20661\u2069")


def test_the_list_begins_with_what_is_late(desk: DeskDriver) -> None:
    desk.sample.apply(0, days_ago=60)
    desk.sample.apply(1)
    desk.sign_in(SUPERVISOR)
    panel = next(p for p in desk.window.findChildren(QueuePanel) if p.isVisible())
    assert panel.wanted.late and all(line.late for line in panel.model.lines)


# ── administrator ───────────────────────────────────────────────────────────────────────────────────────────


def entry(desk: DeskDriver, number: str) -> StaffEntry:
    session = desk.sample.seat(ADMINISTRATOR).session
    return next(e for e in desk.sample.desk.staff(session) if e.staff.number == number)


def test_somebody_new_is_admitted_and_can_sign_in(desk: DeskDriver) -> None:
    desk.sign_in(ADMINISTRATOR)
    desk.press("admit")
    desk.write("staff_number", "2001")
    desk.write("staff_name", "ليلى الغامدي")
    desk.press("role_officer")
    desk.write("staff_password", "a first password")
    desk.write("staff_again", "a first password")
    desk.press("save_staff")
    assert "حُفظ: \u2068ليلى الغامدي\u2069" in said(desk)
    assert desk.sample.desk.sign_in("2001", "a first password").staff == Staff(
        "2001", "ليلى الغامدي", StaffRole.OFFICER
    )
    assert desk.find("staff_2001").isVisible()


def test_a_role_is_changed_and_the_password_stays(desk: DeskDriver) -> None:
    desk.sign_in(ADMINISTRATOR)
    desk.press(f"staff_{OFFICER.number}")
    desk.press("role_second")
    desk.press("save_staff")
    answer = desk.sample.desk.sign_in(OFFICER.number, PASSWORD)
    assert answer.staff is not None and answer.staff.role is StaffRole.SECOND


def test_a_new_password_opens_a_lock(desk: DeskDriver) -> None:
    for _ in range(STAFF_POLICY.tries):
        desk.sample.desk.sign_in(OFFICER.number, "not this one")
    desk.sign_in(ADMINISTRATOR)
    assert "مقفل حتى" in desk.find(f"staff_{OFFICER.number}").accessibleName()
    desk.press(f"staff_{OFFICER.number}")
    desk.write("staff_password", "another password")
    desk.write("staff_again", "another password")
    desk.press("save_staff")
    assert desk.sample.desk.sign_in(OFFICER.number, "another password").verdict is SignInVerdict.CONFIRMED


def test_retiring_is_asked_once_more_and_can_be_undone(desk: DeskDriver) -> None:
    desk.sign_in(ADMINISTRATOR)
    desk.press(f"staff_{OFFICER.number}")
    desk.press("toggle_staff")
    assert "لا يدخل" in said(desk) and entry(desk, OFFICER.number).active
    desk.press("toggle_staff")
    assert not entry(desk, OFFICER.number).active
    desk.press("toggle_staff")
    assert entry(desk, OFFICER.number).active


def test_ones_own_role_stays_and_what_was_typed_too(desk: DeskDriver) -> None:
    desk.sign_in(ADMINISTRATOR)
    desk.press(f"staff_{ADMINISTRATOR.number}")
    desk.press("role_officer")
    desk.press("save_staff")
    assert "يغيّره مدير آخر" in said(desk)
    assert desk.find("role_officer").isChecked()  # type: ignore[attr-defined]
    assert entry(desk, ADMINISTRATOR.number).staff.role is StaffRole.ADMINISTRATOR


def test_another_look_keeps_the_form_but_no_password(desk: DeskDriver) -> None:
    desk.sign_in(ADMINISTRATOR)
    desk.press("admit")
    desk.write("staff_name", "ليلى")
    desk.write("staff_password", "a first password")
    desk.press("colours")
    assert desk.find("staff_name").text() == "ليلى"  # type: ignore[attr-defined]
    assert desk.find("staff_password").text() == ""  # type: ignore[attr-defined]


GOOD = StaffDraft("2001", "ليلى", "officer", "long enough", "long enough")


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({}, []),
        ({"number": "12a"}, ["number"]),
        ({"number": "1002"}, ["number"]),
        ({"number": "1002", "known": True}, []),
        ({"name": "  "}, ["name"]),
        ({"name": "ل" * 101}, ["name"]),
        ({"role": ""}, ["role"]),
        ({"password": "short", "again": "short"}, ["password"]),
        ({"password": "", "again": ""}, ["password"]),
        ({"password": "", "again": "", "known": True}, []),
        ({"again": "something else"}, ["again"]),
    ],
)
def test_what_is_wrong_with_a_member(changed: dict[str, object], wrong: list[str]) -> None:
    draft = replace(GOOD, **changed)  # type: ignore[arg-type]
    assert [p.field for p in problems(draft, frozenset({"1002"}))] == wrong
