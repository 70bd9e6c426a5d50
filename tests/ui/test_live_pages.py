"""Pages that change while they stand: in place, without moving the focus, and read out by a screen reader in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from page_states import nothing
from PySide6.QtWidgets import QApplication, QWidget
from sending_states import HELD, OFFLINE, REFUSED, TRAVELLING, WHOLE, done
from sending_states import standing as bare
from shell_kit import a_shell

from kiosk.domain.statuses import Tone
from kiosk.domain.words import verbatim
from kiosk.ui.content import Action
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.state_list import StateLine
from kiosk.ui.kit.timeline import NextSteps
from kiosk.ui.screens.delivery import DeliveryScreen
from kiosk.ui.screens.done import DoneScreen
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.shell import Shell


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    with a_shell() as shell:
        yield shell


def shown(shell: Shell, kind: type[QWidget]) -> list[str]:
    """What the widgets of that kind say, of those that are not hidden."""
    assert shell.frame is not None
    page = shell.frame
    return [w.accessibleName() or said(w) for w in page.findChildren(kind) if w.isVisibleTo(page)]


def said(widget: QWidget) -> str:
    return " ".join(child.accessibleName() for child in widget.findChildren(QWidget) if child.accessibleName())


def standing(shell: Shell, page: DoneScreen) -> DoneScreen:
    shell.go(page)
    QApplication.processEvents()
    return page


# ── after «تقديم» ───────────────────────────────────────────────────────────────────────────────────────────


def test_saved_becomes_arrived_in_place_and_the_focus_stays(shell: Shell) -> None:
    page = standing(shell, done(Paper.PRINTED, OFFLINE))
    assert shell.frame is not None
    body, finish = shell.frame._body, shell.window.findChild(QWidget, "finish")
    finish.setFocus()
    assert any("محفوظ" in text for text in shown(shell, Banner))
    page.tell(TRAVELLING)
    assert page.arrived
    assert "وصل طلبك" in said(shell.frame)
    assert not any("محفوظ" in text for text in shown(shell, Banner))
    assert shell.frame._body is body
    assert shell.window.focusWidget() is finish


def test_nobody_is_said_to_review_what_has_not_arrived(shell: Shell) -> None:
    page = standing(shell, done(Paper.PRINTED, OFFLINE))
    (before,) = shown(shell, NextSteps)
    page.tell(WHOLE)
    (after,) = shown(shell, NextSteps)
    assert ("بعد وصوله" in before, "بعد وصوله" in after) == (True, False)


def test_a_page_without_documents_opens_no_window_of_its_own(shell: Shell) -> None:
    """Qt shows a widget without a parent as a window."""
    page = standing(shell, done(Paper.PRINTED, bare(arrived=False)))
    page.tell(bare(arrived=True))
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not shell.window] == []


def test_the_documents_are_counted_once_the_application_has_arrived(shell: Shell) -> None:
    page = standing(shell, done(Paper.PRINTED, OFFLINE))
    (missing,) = shown(shell, Chip)
    page.tell(TRAVELLING)
    travelling, still_missing = shown(shell, Chip)
    page.tell(WHOLE)
    whole, _ = shown(shell, Chip)
    page.tell(REFUSED)
    refused, _ = shown(shell, Chip)
    assert len({missing, travelling, whole, refused}) == 4
    assert still_missing == missing


def test_what_needs_a_clerk_says_so_instead_of_waiting_for_the_line(shell: Shell) -> None:
    page = standing(shell, done(Paper.PRINTED, OFFLINE))
    page.tell(HELD)
    (text,) = [text for text in shown(shell, Banner) if "محفوظ" in text]
    assert "موظف" in text
    assert "وصل طلبك" not in said(shell.frame or QWidget())


def test_what_changed_below_another_page_is_seen_when_it_comes_back(shell: Shell) -> None:
    page = standing(shell, done(Paper.PRINTED, OFFLINE))
    shell.over(DeliveryScreen("delivery", verbatim("x"), []))
    page.tell(WHOLE)
    shell.uncover()
    assert shell.frame is not None
    assert "وصل طلبك" in said(shell.frame)


def test_a_page_built_anew_leaves_who_stood_on_a_control_there(shell: Shell) -> None:
    page = standing(shell, done(Paper.PRINTED, WHOLE))
    shell.window.findChild(QWidget, "print").setFocus()
    page.paper = Paper.FAILED
    shell.renew()
    QApplication.processEvents()
    focused = shell.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "print"
    assert focused.isVisibleTo(shell.window)


# ── each document ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_line_changes_its_state_and_its_advice_in_place(shell: Shell) -> None:
    lease = verbatim("lease")
    on = Action("done", verbatim("on"), nothing, part=Part.PRIMARY)
    page = DeliveryScreen("delivery", verbatim("x"), [StateLine(lease, Tone.INFO, verbatim("waits"))], forward=on)
    shell.go(page)
    (chip,) = shell.window.findChildren(Chip)
    assert chip.accessibleName() == "waits"
    page.tell([StateLine(lease, Tone.ERROR, verbatim("refused"), verbatim("bring it again"), said=True)])
    assert chip.accessibleName() == "refused"
    assert shell.frame is not None
    assert "bring it again" in said(shell.frame)
    shell.refresh()
    assert "bring it again" in said(shell.frame)


def test_a_line_more_than_before_waits_until_the_page_is_built_anew(shell: Shell) -> None:
    first, second = (StateLine(verbatim(name), Tone.OK, verbatim(f"{name} arrived")) for name in ("lease", "card"))
    page = DeliveryScreen("delivery", verbatim("x"), [first])
    shell.go(page)
    page.tell([first, second])
    assert shown(shell, Chip) == ["lease arrived"]
    shell.refresh()
    assert shown(shell, Chip) == ["lease arrived", "card arrived"]
