"""Between two persons: whatever way the first one leaves, the second finds a kiosk that nobody has used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import product
from threading import Event
from typing import Any

import pytest
from kiosk_kit import SALIM, Kiosk, words_of
from leftovers import Leftovers
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from kiosk.services.ports import CodeTicket
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit
from kiosk.ui.journey.session import Session
from kiosk.ui.look import TextSize
from kiosk.ui.preferences import Preferences

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")
MOBILE = SALIM.registration.text("mobile")
FIRST_NAME = SALIM.answers.text("first_name")
PERSONAL = (PERSON, MOBILE, FIRST_NAME, SALIM.registration.text("password"))


def left_by_the_person(since: Leftovers) -> list[str]:
    """Widgets, sessions and visits that still know something."""
    told = [t for w in since.widgets() for t in words_of(w) if any(value in t for value in PERSONAL)]
    undone = [w.objectName() for w in since.widgets() if isinstance(w, QLineEdit) and w.isUndoAvailable()]
    return told + undone + [type(t).__name__ for t in since.things() if isinstance(t, Session) or t.person]


@pytest.mark.parametrize(
    ("page", "way"),
    [
        *product(("id", "code"), ("end_unsaved",)),
        *product(("password", "name", "member_who"), ("save_and_end", "delete_and_end")),
    ],
)
def test_nothing_of_the_first_person_is_left_for_the_second(open_kiosk: Open, page: str, way: str) -> None:
    since = Leftovers(Session, Visit)
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to(page)
    for name in ("national_id", "code", "password", "first_name", "dep_name"):
        if kiosk.hand.find(name) is not None:
            kiosk.hand.write(name, PERSON)
    QGuiApplication.clipboard().setText(PERSON)
    kiosk.press("leave", way)
    kiosk.await_page("attract")
    kiosk.calm()
    kiosk.hand.wait(lambda: not left_by_the_person(since), f"the end of what is left on {page}")
    assert QGuiApplication.clipboard().text() == ""
    kiosk.begin()
    kiosk.walk_to("id")
    assert not [value for value in PERSONAL if value in kiosk.text]
    assert kiosk.walk.screen.answers.text("national_id") == ""


def test_the_second_person_gets_the_usual_looks(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.press("text_size", "size_xl", "done", "other_language")
    assert kiosk.host.shell.preferences.size is TextSize.XL
    kiosk.press("leave")
    kiosk.await_page("attract")
    assert kiosk.host.shell.preferences == Preferences()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_one_touch_brings_the_usual_looks_back_and_keeps_what_was_typed(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("id")
    kiosk.hand.write("national_id", "10000")
    kiosk.press("text_size", "size_xl", "roomy", "colours", "theme_dark")
    shell = kiosk.host.shell
    assert (shell.preferences.size, shell.preferences.roomy) == (TextSize.XL, True)
    kiosk.press("as_usual")
    assert shell.preferences == Preferences()
    kiosk.press("done")
    line = kiosk.hand.find("national_id")
    assert isinstance(line, QLineEdit)
    assert line.text() == "10000"


@dataclass
class SlowIdentity:
    """The identity service behind a network that answers when the test lets it."""

    inner: Any
    answer: Event = field(default_factory=Event)
    asked: Event = field(default_factory=Event)

    def request_code(self, visit: Visit) -> CodeTicket:
        self.asked.set()
        assert self.answer.wait(20)
        return self.inner.request_code(visit)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def test_an_answer_to_the_first_person_is_not_heard_by_the_second(open_kiosk: Open) -> None:
    slow: list[SlowIdentity] = []

    def slowed(suite: Suite) -> Suite:
        slow.append(SlowIdentity(suite.identity))
        return replace(suite, identity=slow[0])  # type: ignore[arg-type]  # it stands in for the service

    kiosk = open_kiosk(change=slowed)
    kiosk.begin()
    kiosk.walk_to("mobile")
    kiosk.hand.write("mobile", MOBILE)
    kiosk.hand.press("continue")
    kiosk.hand.wait(slow[0].asked.is_set, "the question to the centre")
    kiosk.hand.press("leave")
    kiosk.hand.press("end_unsaved")
    kiosk.hand.press("start")
    kiosk.await_page("services")
    slow[0].answer.set()
    kiosk.calm()
    assert kiosk.page == "services"
    assert not kiosk.host.session.waiting
