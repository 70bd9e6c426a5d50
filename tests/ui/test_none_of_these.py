"""«None» answers a whole question of several: a touch on it goes on, and on nothing else of that page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from samples import sample_case
from shell_kit import Desk, a_shell

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Field, Page, only_choice
from kiosk.domain.kinds import Option, Several
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.words import Words
from kiosk.ui.demo.hand import touch
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.steps import StepOf

CIRCUMSTANCES = SOCIAL_SECURITY.place_of("circumstances")[1]


@dataclass
class Asked:
    """The page of the special circumstances. moments: what waits until the answer has been seen."""

    desk: Desk
    answers: Answers = field(default_factory=Answers)
    moments: list[Callable[[], None]] = field(default_factory=list)
    went: list[Answers] = field(default_factory=list)

    def __post_init__(self) -> None:
        assert isinstance(CIRCUMSTANCES, Page)
        routes = self.desk.session.routes(self.went.append, self.went.append)
        judge, step = self.desk.filling(Answers()).judge, StepOf(1, 2, CIRCUMSTANCES.title)
        self.screen = FormScreen(CIRCUMSTANCES, self.answers, judge, routes, step)
        self.desk.session.form(self.screen)
        self.screen.soon = self.moments.append

    def touch(self, code: str) -> None:
        button = self.desk.shell.window.shown.findChild(QPushButton, f"circumstances_{code}")
        assert button is not None
        touch(button)

    @property
    def said(self) -> list[str]:
        return [label.text() for label in self.desk.shell.window.shown.findChildren(QLabel)]


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    with a_shell() as shell:
        yield Desk(shell, qtbot)


def test_none_goes_on_once_it_was_seen(desk: Desk) -> None:
    asked = Asked(desk)
    assert "لمسة على «لا يوجد» تكفي للمتابعة." in asked.said
    asked.touch("none")
    assert asked.went == []
    for run in asked.moments:
        run()
    assert [answers.many("circumstances") for answers in asked.went] == [("none",)]


def test_what_applies_waits_for_the_button_for_more_may_apply(desk: Desk) -> None:
    asked = Asked(desk)
    asked.touch("orphan")
    asked.touch("carer")
    assert asked.moments == []
    asked.screen.go_on()
    assert [answers.many("circumstances") for answers in asked.went] == [("orphan", "carer")]


def test_none_beside_something_else_stays_to_be_mended(desk: Desk) -> None:
    asked = Asked(desk, Answers().with_(circumstances=("orphan",)))
    asked.touch("none")
    assert asked.moments == []
    asked.screen.go_on()
    assert asked.went == []
    assert asked.screen.problems


def test_none_taken_back_stays(desk: Desk) -> None:
    asked = Asked(desk, Answers().with_(circumstances=("none",)))
    asked.touch("none")
    assert asked.moments == []


def test_without_a_none_nothing_answers_the_whole_question() -> None:
    item = Field("hands", Words("Hands"), Several((Option("left", Words("Left")),)), Words("A hand is needed."))
    page = Page("hands", Words("Which hands?"), (item,), icon="list-checks")
    assert only_choice(page, sample_case(Answers())) is None
