"""The list of applications and what it leads to: what each says, and that it changes in place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from following_states import APP, ASKED, NEW, REJECTED, STATES, UNKNOWN_REASON, State
from page_gallery import sample_suite
from page_states import nothing
from PySide6.QtWidgets import QApplication, QWidget
from shell_kit import SALIM, a_shell

from kiosk.domain.refusal import refusal
from kiosk.ui.case_view import told_of
from kiosk.ui.faults import UNFORESEEN
from kiosk.ui.journey.following import FollowingUp
from kiosk.ui.journey.following_one import FollowingOne
from kiosk.ui.journey.rulings import Rulings
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.watching import Seen
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.scroll import PagedScroll
from kiosk.ui.kit.text import Text
from kiosk.ui.shell import Shell


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    with a_shell() as shell:
        shell.window.resize(1080, 1920)
        yield shell


def seen(state: State) -> Seen:
    return Seen(state.known, state.offline)


def listed(shell: Shell, state: State) -> FollowingUp:
    up = FollowingUp(Session(shell, sample_suite(), SALIM), nothing, nothing)  # type: ignore[arg-type]
    up._show(seen(state))
    settle()
    return up


def one(shell: Shell, state: State) -> FollowingOne:
    one = FollowingOne(Session(shell, sample_suite(), SALIM), APP, nothing)  # type: ignore[arg-type]
    one._seen = seen(state)
    return one


def rulings(shell: Shell, state: State) -> Rulings:
    (app,) = [app for app in state.known.file.applications if app.id == APP]
    return Rulings(Session(shell, sample_suite(), SALIM), app, nothing)  # type: ignore[arg-type]


def read_reasons(shell: Shell, state: State) -> Rulings:
    """As the eye opens them, once they are worked out."""
    of = rulings(shell, state)
    stands = refusal(of.app.case)
    assert stands is not None
    of.tell(stands, of.session.suite.whys.of(SALIM, of.app, stands, "ar"))
    return of


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def told(shell: Shell, kind: type[QWidget] = Text) -> list[str]:
    assert shell.frame is not None
    return [w.accessibleName() for w in shell.frame.findChildren(kind) if w.isVisibleTo(shell.frame)]


def text(shell: Shell) -> str:
    return "\n".join(told(shell))


def button(shell: Shell, name: str) -> KioskButton | None:
    assert shell.frame is not None
    found = [b for b in shell.frame.findChildren(KioskButton, name) if b.isVisibleTo(shell.frame)]
    return found[-1] if found else None


# ── what the list says ──────────────────────────────────────────────────────────────────────────────────────────


def test_each_application_has_its_number_its_day_in_both_calendars_and_its_status(shell: Shell) -> None:
    listed(shell, STATES["approved"])
    assert "4821 7730 1534" in text(shell).replace("\u2066", "").replace("\u2069", "")
    assert "18 نوفمبر 2026\N{NO-BREAK SPACE}م — 8 جمادى الآخرة 1448\N{NO-BREAK SPACE}هـ" in text(shell).replace(
        "\u2066", ""
    ).replace("\u2069", "")
    assert told(shell, Chip) == ["موافقة نهائية", "نوفمبر: مؤهل"]


def test_the_newest_comes_first_and_alone_shows_its_steps(shell: Shell) -> None:
    up = listed(shell, STATES["rejected"])
    assert up._screen is not None
    newest, older = up._screen.view.listed
    assert (newest.id, newest.told.steps != (), older.told.steps) == (APP, True, ())


def test_the_eye_stands_where_there_are_reasons_and_says_what_it_does(shell: Shell) -> None:
    listed(shell, STATES["rejected"])
    eye = button(shell, "eye_482177301534")
    assert eye is not None
    assert eye.accessibleName() == "عرض أسباب الرفض"
    listed(shell, STATES["review"])
    assert button(shell, "eye_482177301534") is None


def test_what_is_asked_is_the_way_on_and_comes_before_an_appeal(shell: Shell) -> None:
    listed(shell, STATES[""])
    way_on = button(shell, "need")
    assert way_on is not None
    assert way_on.text() == "الرد على المطلوب"
    assert any("2026/12/6" in banner for banner in map(said, banners(shell)))


def banners(shell: Shell) -> list[Banner]:
    assert shell.frame is not None
    return [b for b in shell.frame.findChildren(Banner) if b.isVisibleTo(shell.frame)]


def said(widget: QWidget) -> str:
    return " ".join(child.accessibleName() for child in widget.findChildren(Text))


def test_what_is_on_this_kiosk_only_is_never_said_to_have_arrived(shell: Shell) -> None:
    listed(shell, STATES["unsent"])
    assert told(shell, Chip) == ["حُفظ هنا"]
    assert "وصل" not in text(shell)


def test_without_a_connection_the_last_known_state_is_shown_with_its_day(shell: Shell) -> None:
    listed(shell, STATES["offline"])
    assert "هذه آخر حالة معروفة في" in text(shell)
    listed(shell, replace(STATES["offline"], offline=False))
    assert "آخر حالة معروفة" not in text(shell)


def test_who_has_no_application_is_told_so_and_may_make_one(shell: Shell) -> None:
    listed(shell, STATES["none"])
    assert "لا توجد طلبات بعد." in told(shell)
    assert button(shell, "apply") is not None


def test_an_appeal_that_waits_here_is_never_said_to_have_arrived(shell: Shell) -> None:
    state = STATES["waiting"]
    listed(shell, state)
    said = text(shell)
    one(shell, state)._show((seen(state), ()))
    for page in (said, text(shell)):
        assert "وصل الاعتراض" not in page
        assert "حُفظ في هذا الجهاز" in page


# ── while it stands ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_decision_appears_by_itself_and_neither_focus_nor_place_moves(shell: Shell) -> None:
    up = listed(shell, STATES["review"])
    shell.window.show()
    settle()
    details = button(shell, "details_482177301534")
    assert details is not None
    details.setFocus()
    up._told(seen(State((*NEW, REJECTED))))
    settle()
    assert "رفض" in told(shell, Chip)
    assert shell.window.focusWidget().objectName() == "details_482177301534"


def test_the_place_that_was_scrolled_to_stays(shell: Shell) -> None:
    shell.window.show()
    one(shell, STATES["rejected"])._show((seen(STATES["rejected"]), ()))
    settle()
    assert shell.frame is not None
    paged = shell.frame.findChild(PagedScroll)
    paged.go_down()
    place = paged.offset
    assert place > 0
    shell.renew()
    settle()
    assert shell.frame.place == place


def test_a_page_that_has_nothing_new_to_say_is_left_alone(shell: Shell) -> None:
    up = listed(shell, STATES["review"])
    assert shell.frame is not None
    body = shell.frame._body
    up._told(seen(STATES["review"]))
    assert shell.frame._body is body


def test_what_changed_below_another_page_is_there_when_that_is_taken_away(shell: Shell) -> None:
    up = listed(shell, STATES["review"])
    page = shell.screen
    one(shell, STATES["review"]).session.trouble(UNFORESEEN)
    up._told(seen(State((*NEW, REJECTED))))
    assert shell.screen is not page
    shell.uncover()
    assert "رفض" in told(shell, Chip)


# ── one application, its reasons ────────────────────────────────────────────────────────────────────────────────


def test_the_whole_of_an_application_tells_what_was_asked_and_what_was_answered(shell: Shell) -> None:
    one(shell, STATES["rejected"])._show((seen(STATES["rejected"]), ()))
    said = text(shell)
    for words in (*ASKED.items, ASKED.words, "متى يصدر القرار النهائي", "يصدر بعد دراسة الموظف الثاني"):
        assert words in said


def test_the_eye_opens_each_reason_with_its_mending_and_its_papers(shell: Shell) -> None:
    read_reasons(shell, STATES["rejected"])
    said = text(shell)
    for words in ("السبب 1 من 2", "السبب 2 من 2", "الدخل المحتسب لا يقل", "لم يثبت السكن", "كشف حساب", "عقد الإيجار"):
        assert words in said.replace("\u2066", "").replace("\u2069", "")
    assert "غير موثقة رسميًا" in said
    appeal = button(shell, "appeal")
    assert appeal is not None
    assert appeal.text() == "تقديم اعتراض"


def test_reasons_can_be_put_away_and_brought_back(shell: Shell) -> None:
    read_reasons(shell, STATES["rejected"])
    hide = button(shell, "hide_reasons")
    assert hide is not None
    hide.click()
    assert "كشف حساب" not in text(shell)
    show = button(shell, "hide_reasons")
    assert show is not None
    assert show.text() == "إظهار"


def test_a_month_without_payment_has_its_reasons_and_its_letter(shell: Shell) -> None:
    of = read_reasons(shell, STATES["stopped"])
    assert "لماذا «موقوف»؟" in text(shell)
    of.decision(told_of(of.app.case)[0])
    assert "نوفمبر: موقوف" in text(shell)
    assert button(shell, "print_letter") is not None


def test_a_reason_from_a_newer_centre_is_explained_by_a_clerk(shell: Shell) -> None:
    read_reasons(shell, State((*NEW, UNKNOWN_REASON)))
    assert "الموظف يشرحه" in text(shell)


def test_an_open_appeal_leaves_no_second_one(shell: Shell) -> None:
    read_reasons(shell, STATES["appealed"])
    assert button(shell, "appeal") is None


def test_an_application_that_is_not_there_any_more_leads_back(shell: Shell) -> None:
    went: list[str] = []
    lost = FollowingOne(Session(shell, sample_suite(), SALIM), APP, lambda: went.append("back"))  # type: ignore[arg-type]
    lost._show((seen(STATES["none"]), ()))
    assert went == ["back"]
