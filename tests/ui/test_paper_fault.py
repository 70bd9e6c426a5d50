"""Paper that did not come out: a page over the one that stands, where that can be seen, and the ways back from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import cast
from uuid import UUID, uuid4

import pytest
from page_gallery import sample_suite
from page_states import nothing
from pytestqt.qtbot import QtBot
from sending_states import done
from shell_kit import SALIM, a_shell

from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr, verbatim
from kiosk.services.errors import DiskFull
from kiosk.services.ports import PrinterFault
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit
from kiosk.ui.content import Action, HasPaper
from kiosk.ui.journey.number_message import NumberMessage
from kiosk.ui.journey.paper_faults import tell_of_fault
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.screens.decision import DecisionRoutes, DecisionScreen, DecisionView
from kiosk.ui.screens.done_words import Message, Paper
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.shell import Shell

LOST = done(Paper.FAILED).lost


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    with a_shell() as shell:
        yield shell


@pytest.fixture
def session(shell: Shell) -> Session:
    """Of a kiosk that stores what is asked for, and never hears from the centre."""
    suite = SimpleNamespace(**vars(sample_suite()))
    suite.applications, suite.sync = SimpleNamespace(number_by_message=asked_for), SimpleNamespace(wake=nothing)
    suite.following = SimpleNamespace(notice=lambda _visit, _fact: "")
    return Session(shell, cast("Suite", suite), SALIM)


ASKED: list[tuple[UUID, UUID]] = []


def asked_for(_visit: Visit, application: UUID, act: UUID) -> UUID:
    ASKED.append((application, act))
    return uuid4()


def number_of(session: Session) -> NumberMessage:
    return NumberMessage(session, UUID(int=1), UUID(int=2))


def buttons(shell: Shell, name: str) -> list[KioskButton]:
    assert shell.frame is not None
    return [b for b in shell.frame.findChildren(KioskButton, name) if b.isVisibleTo(shell.frame)]


def press(shell: Shell, name: str) -> None:
    (button,) = buttons(shell, name)
    button.click()


def test_printing_again_brings_the_page_back_first(session: Session) -> None:
    shell, page, again = session.shell, done(Paper.FAILED), []
    shell.go(page)
    tell_of_fault(session, page, LOST, PrinterFault.JAM, lambda: again.append(shell.screen), number_of(session))
    assert shell.screen is not page
    press(shell, "print")
    assert again == [page]


def test_whoever_reads_another_page_meanwhile_is_not_torn_away_from_it(session: Session) -> None:
    shell, page = session.shell, done(Paper.FAILED)
    shell.go(page)
    other = MessageScreen("other", tr("Help"), back=Action("back", tr("Back"), shell.uncover))
    shell.over(other)
    tell_of_fault(session, page, LOST, PrinterFault.JAM, nothing, number_of(session))
    assert shell.screen is other


def test_a_message_is_asked_for_once_and_both_pages_say_so(session: Session, qtbot: QtBot) -> None:
    shell, page = session.shell, done(Paper.FAILED)
    ASKED.clear()
    shell.go(page)
    tell_of_fault(session, page, LOST, None, nothing, number_of(session))
    (button,) = buttons(shell, "message")
    button.click()
    button.click()
    qtbot.waitUntil(lambda: not shell.background.busy)
    assert [(UUID(int=1), UUID(int=2))] == ASKED
    assert (page.message, buttons(shell, "message")) == (Message.ASKED, [])


def test_a_message_that_can_not_be_asked_for_may_be_tried_again(session: Session, qtbot: QtBot) -> None:
    def torn(*_asked: object) -> UUID:
        raise DiskFull("commit")

    session.suite.applications.number_by_message = torn  # type: ignore[misc, method-assign]
    shell, page = session.shell, done(Paper.FAILED)
    shell.go(page)
    tell_of_fault(session, page, LOST, None, nothing, number_of(session))
    press(shell, "message")
    qtbot.waitUntil(lambda: page.message is Message.FAILED)
    assert len(buttons(shell, "message")) == 1


def test_where_no_mobile_is_known_none_is_offered(session: Session) -> None:
    session.visit = replace(SALIM, mobile="")
    session.shell.go(page := done(Paper.FAILED))
    tell_of_fault(session, page, LOST, None, nothing, number_of(session))
    assert buttons(session.shell, "message") == []


def test_only_a_page_of_a_receipt_waits_for_as_long_as_it_takes(session: Session) -> None:
    """Pages of a person's file are put away after the long quiet, whatever the printer does."""
    shell = session.shell
    view = DecisionView(verbatim("x"), "x", verbatim("x"), (Tone.OK, verbatim("x")), ())
    decision = DecisionScreen(view, DecisionRoutes(nothing, None, None, nothing))
    for page, stays in ((done(Paper.FAILED), True), (decision, False)):
        shell.go(page)
        tell_of_fault(session, page, LOST, PrinterFault.NO_PAPER, nothing, number_of(session))
        assert isinstance(shell.screen, HasPaper) is stays
