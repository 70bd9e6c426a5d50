"""What a mobile would be told of appears on the strip of whoever owns it or waits for it, and of nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from page_gallery import sample_suite
from page_states import nothing
from shell_kit import SALIM, a_shell

from kiosk.domain.facts import Assurance
from kiosk.domain.words import tr
from kiosk.services.visit import Visit
from kiosk.ui.content import Action
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.host import Host
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.text import Text
from kiosk.ui.look import TextSize
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.message import MessageScreen

HIS, INTERNATIONAL = SALIM.mobile, f"+966{SALIM.mobile[1:]}"
CODE, NOTICE = "The code is 908172.", "It has arrived. See it at any kiosk."


@pytest.fixture
def host(qapp: object) -> Iterator[Host]:
    with a_shell() as shell:
        host = Host(shell, AttractScreen(nothing, nothing, nothing, "0007"), IdleWatch(lambda: 0.0, 120, 45))
        shell.go(MessageScreen("a_page", tr("Help"), back=Action("back", tr("Back"), nothing)))
        yield host
        host.quiet.ticker.stop()
        host.deleteLater()


def strip(host: Host, visit: Visit | None) -> str:
    """What stands on it once a code was sent and something has happened in the file of Salim."""
    comes(host, visit)
    host.shell.show_message("+966501112233", CODE)
    host.notice_arrived.emit(INTERNATIONAL, NOTICE)
    return told(host)


def comes(host: Host, visit: Visit | None) -> None:
    """Somebody is at a page now, or nobody."""
    host.session = Session(host.shell, sample_suite(), visit) if visit else None  # type: ignore[arg-type]


def signs_in(host: Host, visit: Visit) -> str:
    """What the strip says on the page after it."""
    comes(host, visit)
    host.shell.go(MessageScreen("next", tr("Help"), back=Action("back", tr("Back"), nothing)))
    return told(host)


def told(host: Host) -> str:
    assert host.shell.frame is not None and host.shell.frame.strip is not None
    (text,) = (text.text() for text in host.shell.frame.strip.findChildren(Text))
    return text


@pytest.mark.parametrize("mobile", [HIS, INTERNATIONAL])
def test_whoever_is_there_sees_what_their_mobile_would_be_told(host: Host, mobile: str) -> None:
    assert "It has arrived" in strip(host, replace(SALIM, mobile=mobile))


@pytest.mark.parametrize(
    "visit",
    [
        None,
        Visit(person=SALIM.person),
        replace(SALIM, assurance=Assurance.UNVERIFIED),
        replace(SALIM, assurance=Assurance.WITNESSED),
        replace(SALIM, mobile=""),
        replace(SALIM, mobile="0501112233"),
    ],
    ids=["nobody", "nobody known", "who only says so", "whom a clerk saw", "no mobile", "another mobile"],
)
def test_a_code_that_is_waited_for_stands_through_what_happens_to_others(host: Host, visit: Visit | None) -> None:
    assert "908172" in strip(host, visit)


def after_code(host: Host, visit: Visit | None, *, waiting: bool = False) -> str:
    """What stands on the strip when a code arrives that was sent to the mobile of Salim."""
    host.session = Session(host.shell, sample_suite(), visit, waiting=waiting) if visit else None  # type: ignore[arg-type]
    host.code_arrived.emit(INTERNATIONAL, CODE)
    return told(host)


@pytest.mark.parametrize("visit", [Visit(person="1000000016", mobile=HIS), SALIM], ids=["typed", "known"])
def test_a_code_is_shown_to_whoever_gave_its_mobile(host: Host, visit: Visit) -> None:
    assert "908172" in after_code(host, visit)


def test_a_code_to_the_mobile_on_file_is_shown_to_whoever_waits_for_one(host: Host) -> None:
    assert "908172" in after_code(host, Visit(person=SALIM.person), waiting=True)


@pytest.mark.parametrize(
    "visit",
    [None, Visit(), Visit(person="1000000057"), Visit(person="1000000057", mobile="0501112233")],
    ids=["nobody", "nobody known", "who asked for none", "another mobile"],
)
def test_a_code_that_comes_late_is_not_shown_to_the_next_person(host: Host, visit: Visit | None) -> None:
    assert "908172" not in after_code(host, visit)


def test_what_came_while_its_owner_was_away_is_shown_once_when_they_are_there(host: Host) -> None:
    host.notice_arrived.emit(INTERNATIONAL, NOTICE)
    assert "It has arrived" not in signs_in(host, replace(SALIM, mobile="0501112233"))
    host.shell.end()
    assert "It has arrived" not in signs_in(host, replace(SALIM, assurance=Assurance.UNVERIFIED))
    assert "It has arrived" in signs_in(host, SALIM)
    host.shell.end()
    assert "It has arrived" not in signs_in(host, SALIM)


def test_of_several_the_newest_is_shown_and_the_others_are_counted(host: Host) -> None:
    for text in ("The first. x", "The second. x", NOTICE):
        host.notice_arrived.emit(INTERNATIONAL, text)
    said = signs_in(host, SALIM)
    assert "It has arrived" in said and "رسالتان" in said


def test_what_is_too_long_for_the_strip_ends_in_dots_and_is_heard_whole(host: Host) -> None:
    long = "Your application ending in 7482 still waits for an answer by the twenty-third of November, or even later"
    for text in ("The first. x", f"{long}. x"):
        host.notice_arrived.emit(INTERNATIONAL, text)
    assert "Your application ending in 7482" in signs_in(host, SALIM) and told(host).endswith("…")
    assert host.shell.frame is not None and host.shell.frame.strip is not None
    (text,) = host.shell.frame.strip.findChildren(Text)
    assert text.heightForWidth(1080 - 2 * host.shell.look.px(8)) < host.shell.frame.strip.height()
    assert text.accessibleName().endswith(long)


def test_it_waits_through_pages_that_have_no_strip(host: Host) -> None:
    comes(host, SALIM)
    host.shell.go(host.attract)
    host.notice_arrived.emit(INTERNATIONAL, NOTICE)
    assert "It has arrived" in signs_in(host, SALIM)


def test_a_code_that_came_to_nobody_does_not_wait(host: Host) -> None:
    host.code_arrived.emit(INTERNATIONAL, CODE)
    assert "908172" not in signs_in(host, SALIM)


def test_a_code_stands_through_a_change_of_the_look_and_not_beyond_the_end(host: Host) -> None:
    page = host.shell.screen
    assert "908172" in after_code(host, SALIM)
    host.shell.prefer(size=TextSize.XL)
    assert "908172" in told(host)
    host.shell.end()
    host.shell.go(page)
    assert "908172" not in told(host)
