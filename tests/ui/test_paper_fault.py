"""Paper that did not come out: a page over the one that stands, where that can be seen, and the ways back from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from page_gallery import sample_suite
from page_states import nothing
from sending_states import done
from shell_kit import SALIM, a_shell

from kiosk.domain.words import tr, verbatim
from kiosk.services.ports import PrinterFault
from kiosk.ui.content import Action, HasPaper
from kiosk.ui.journey.paper_faults import tell_of_fault
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.screens.delivery import DeliveryScreen
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
    return Session(shell, sample_suite(), SALIM)  # type: ignore[arg-type]


def buttons(shell: Shell, name: str) -> list[KioskButton]:
    assert shell.frame is not None
    return [b for b in shell.frame.findChildren(KioskButton, name) if b.isVisibleTo(shell.frame)]


def press(shell: Shell, name: str) -> None:
    (button,) = buttons(shell, name)
    button.click()


def test_printing_again_brings_the_page_back_first(session: Session) -> None:
    shell, page, again = session.shell, done(Paper.FAILED), []
    shell.go(page)
    tell_of_fault(session, page, LOST, PrinterFault.JAM, lambda: again.append(shell.screen))
    assert shell.screen is not page
    press(shell, "print")
    assert again == [page]


def test_whoever_reads_another_page_meanwhile_is_not_torn_away_from_it(session: Session) -> None:
    shell, page = session.shell, done(Paper.FAILED)
    shell.go(page)
    other = MessageScreen("other", tr("Help"), back=Action("back", tr("Back"), shell.uncover))
    shell.over(other)
    tell_of_fault(session, page, LOST, PrinterFault.JAM, nothing)
    assert shell.screen is other


def test_a_message_that_is_under_way_is_not_asked_for_twice(session: Session) -> None:
    shell, page, how = session.shell, done(Paper.FAILED), [Message.NONE]
    shell.go(page)
    tell_of_fault(session, page, LOST, None, nothing, lambda: how.append(Message.ASKED), lambda: how[-1])
    press(shell, "message")
    shell.renew()
    assert buttons(shell, "message") == []


def test_only_a_page_of_a_receipt_waits_for_as_long_as_it_takes(session: Session) -> None:
    """Pages of a person's file are put away after the long quiet, whatever the printer does."""
    shell = session.shell
    on = Action("done", tr("Back"), nothing)
    for page, stays in ((done(Paper.FAILED), True), (DeliveryScreen("x", verbatim("x"), (), forward=on), False)):
        shell.go(page)
        tell_of_fault(session, page, LOST, PrinterFault.NO_PAPER, nothing)
        assert isinstance(shell.screen, HasPaper) is stays
