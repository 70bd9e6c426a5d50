"""A page that asks one choice goes on with a touch on the answer: when it does, and all that never makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shell_kit import Desk, a_shell

from kiosk.domain.answers import NO, YES, Answers
from kiosk.domain.forms import Field, Page
from kiosk.domain.kinds import Choice, Option, YesNo
from kiosk.domain.problems import Problem
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registries import consent_page
from kiosk.domain.words import Words
from kiosk.ui.demo.hand import touch
from kiosk.ui.journey import session as sessions
from kiosk.ui.journey.utilities import Utilities
from kiosk.ui.kit.button import ROLL_MM
from kiosk.ui.screens.form import ONE_TOUCH, ONE_TOUCH_OR_ENTER, FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.steps import StepOf

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MISSING = Words("An answer is needed.")
COLOURS = Choice((Option("red", Words("Red")), Option("green", Words("Green")), Option("blue", Words("Blue"))))
COLOUR = Page("colour", Words("Which colour?"), (Field("colour", Words("Colour"), COLOURS, MISSING),), icon="palette")
ROUND = Page("round", Words("Is it round?"), (Field("round", Words("Round"), YesNo(), MISSING),), icon="circle")
FEW = pytest.mark.parametrize(
    ("page", "first", "second"), [(COLOUR, "red", "green"), (ROUND, YES, NO)], ids=["choice", "yes-no"]
)


@dataclass
class Asked:
    """One page at a window. moments: what waits until the answer has been seen; went: where the person came."""

    desk: Desk
    page: Page
    answers: Answers = field(default_factory=Answers)
    moments: list[Callable[[], None]] = field(default_factory=list)
    went: list[Answers | str] = field(default_factory=list)

    def __post_init__(self) -> None:
        session = self.desk.session
        routes = session.routes(self.went.append, lambda _answers: self.went.append("back"))
        judge = self.desk.filling(Answers()).judge
        self.screen = FormScreen(self.page, self.answers, judge, routes, StepOf(1, 2, self.page.title))
        session.form(self.screen)
        self.by_itself = self.screen.soon
        self.screen.soon = self.moments.append

    @property
    def name(self) -> str:
        return self.page.fields[0].name

    def button(self, name: str) -> QPushButton:
        """The page before it may still wait for its end."""
        every = self.desk.shell.window.shown.findChildren(QPushButton, name)
        return next(one for one in every if one.isVisible())

    def option(self, code: str) -> QPushButton:
        return self.button(f"{self.name}_{code}")

    def touch(self, code: str) -> None:
        touch(self.option(code))

    def key(self, code: str, key: Qt.Key) -> None:
        self.option(code).setFocus()
        QTest.keyClick(self.option(code), key)

    def seen(self) -> None:
        """The moment in which the answer is seen has passed."""
        for run in self.moments:
            run()
        self.moments.clear()

    @property
    def lines(self) -> list[str]:
        every = self.desk.shell.window.shown.findChildren(QLabel)
        return [line.text() for line in every if line.isVisible()]

    def say(self, words: Words) -> str:
        return self.desk.shell.translator.say(words)


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    with a_shell() as shell:
        shell.window.resize(1080, 1920)
        shell.window.show()
        yield Desk(shell, qtbot)


# ── what goes on ────────────────────────────────────────────────────────────────────────────────────────────────


@FEW
def test_a_touch_on_an_answer_goes_on_once_it_was_seen(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page)
    asked.touch(first)
    assert asked.option(first).isChecked() and not asked.option(second).isChecked()
    assert asked.screen.turning and asked.went == []
    asked.seen()
    assert asked.went == [Answers().with_(**{page.name: first})]


@FEW
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_an_answer_goes_on(desk: Desk, page: Page, first: str, second: str, key: Qt.Key) -> None:
    asked = Asked(desk, page)
    asked.key(second, key)
    asked.seen()
    assert asked.went == [Answers().with_(**{page.name: second})]


@FEW
def test_a_touch_on_the_answer_that_stands_goes_on(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page, Answers().with_(**{page.name: first}))
    assert asked.option(first).isChecked() and asked.moments == []
    asked.touch(first)
    asked.seen()
    assert asked.went == [Answers().with_(**{page.name: first})]


@FEW
def test_a_second_touch_meanwhile_counts_alone(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page)
    asked.touch(first)
    asked.touch(second)
    asked.seen()
    assert asked.went == [Answers().with_(**{page.name: second})]


def test_the_same_answer_twice_goes_on_once(desk: Desk) -> None:
    asked = Asked(desk, COLOUR)
    asked.touch("red")
    asked.touch("red")
    asked.seen()
    assert len(asked.went) == 1


def test_it_is_checked_as_the_button_checks(desk: Desk) -> None:
    fault = Problem("colour", Words("Red is sold out."))
    asked = Asked(desk, replace(COLOUR, check=lambda _case: (fault,)))
    asked.touch("red")
    asked.seen()
    assert asked.went == [] and asked.screen.problems == (fault,)
    assert "Red is sold out." in asked.lines
    assert asked.option("red").isChecked() and not asked.screen.turning


def test_an_unlikely_answer_is_doubted_as_the_button_doubts_it(desk: Desk) -> None:
    asked = Asked(desk, replace(COLOUR, doubt=lambda _case: Words("Really?")))
    asked.touch("red")
    asked.seen()
    assert asked.went == [] and isinstance(desk.shell.screen, MessageScreen)


def test_the_page_turns_by_itself_a_moment_later(desk: Desk) -> None:
    asked = Asked(desk, COLOUR)
    asked.screen.soon = asked.by_itself
    asked.touch("blue")
    assert asked.went == []
    desk.qtbot.waitUntil(lambda: asked.went == [Answers().with_(colour="blue")])


def test_the_moment_is_long_enough_to_see_and_too_short_to_wait() -> None:
    assert 100 <= sessions.SEEN_MS <= 200


# ── what does not ───────────────────────────────────────────────────────────────────────────────────────────────


@FEW
def test_space_only_chooses(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page)
    asked.key(second, Qt.Key.Key_Space)
    assert asked.option(second).isChecked() and asked.moments == []
    asked.touch(first)
    assert len(asked.moments) == 1


@FEW
def test_arrows_only_go_from_one_to_the_next(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page)
    asked.option(first).setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert asked.moments == [] and not asked.option(first).isChecked() and not asked.option(second).isChecked()


@FEW
def test_what_sets_an_answer_from_outside_only_chooses(desk: Desk, page: Page, first: str, second: str) -> None:
    """A screen reader's action is a toggle."""
    asked = Asked(desk, page)
    asked.option(first).toggle()
    asked.option(second).click()
    asked.screen._controls[page.name].set_value(first)
    assert asked.moments == [] and asked.option(first).isChecked()
    desk.shell.refresh()
    assert asked.moments == [] and asked.option(second).isChecked()


def test_a_finger_that_slides_away_takes_nothing(desk: Desk) -> None:
    asked = Asked(desk, COLOUR)
    red = asked.option("red")
    roll = red.look.px(ROLL_MM)  # type: ignore[attr-defined]
    for beyond, meant in ((roll + 2, 0), (roll - 2, 1)):
        QTest.mousePress(red, Qt.MouseButton.LeftButton, pos=red.rect().center())
        QTest.mouseRelease(red, Qt.MouseButton.LeftButton, pos=QPoint(red.rect().center().x(), -beyond))
        assert len(asked.moments) == meant
        assert red.isChecked() is bool(meant)


def test_the_button_in_the_same_moment_goes_on_once(desk: Desk) -> None:
    asked = Asked(desk, COLOUR)
    asked.touch("red")
    touch(asked.button("continue"))
    asked.seen()
    assert asked.went == [Answers().with_(colour="red")]


def test_back_in_the_same_moment_stays_back(desk: Desk) -> None:
    asked = Asked(desk, COLOUR)
    asked.touch("red")
    touch(asked.button("back"))
    asked.seen()
    assert asked.went == ["back"]


def test_a_page_laid_over_it_in_the_same_moment_is_not_turned_away(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "SEEN_MS", 0)
    asked = Asked(desk, COLOUR)
    asked.screen.soon = asked.by_itself
    asked.touch("red")
    desk.shell.over(MessageScreen("help", Words("Help")))
    QApplication.processEvents()
    desk.shell.uncover()
    assert asked.went == [] and asked.option("red").isChecked() and not asked.screen.turning


def test_nothing_of_it_outlives_the_session(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "SEEN_MS", 0)
    asked = Asked(desk, COLOUR)
    asked.screen.soon = asked.by_itself
    asked.touch("red")
    desk.shell.end()
    QApplication.processEvents()
    assert asked.went == []


# ── which pages ─────────────────────────────────────────────────────────────────────────────────────────────────

SIZE = Field("size", Words("Size"), COLOURS, MISSING)
SHADE = Field("shade", Words("Shade"), COLOURS, MISSING, shown_when=lambda case: case.is_("colour", "blue"))
LONG = Field("colour", Words("Colour"), Choice(COLOURS.options, searchable=True), MISSING)
OTHERS = {
    "several": replace(COLOUR, fields=(*COLOUR.fields, SIZE)),
    "opens": replace(COLOUR, fields=(*COLOUR.fields, SHADE)),
    "long list": replace(COLOUR, fields=(LONG,)),
    "binding": replace(COLOUR, binding=True),
    "consent": consent_page(SOCIAL_SECURITY.sections[0], SOCIAL_SECURITY.registries[:1]),
}


@pytest.mark.parametrize("page", OTHERS.values(), ids=OTHERS)
def test_other_pages_wait_for_the_button(desk: Desk, page: Page) -> None:
    asked = Asked(desk, page)
    assert asked.say(ONE_TOUCH) not in asked.lines
    options = [one for one in desk.shell.window.shown.findChildren(QPushButton) if one.isCheckable()]
    touch(options[0])
    assert options[0].isChecked() and asked.moments == []
    assert asked.button("continue").isEnabled()


def test_a_field_that_no_answer_shows_is_in_nobodys_way(desk: Desk) -> None:
    hidden = Field("shade", Words("Shade"), COLOURS, MISSING, shown_when=lambda _case: False)
    asked = Asked(desk, replace(COLOUR, fields=(*COLOUR.fields, hidden)))
    asked.touch("red")
    assert len(asked.moments) == 1


@FEW
def test_who_wants_the_button_only_has_it_at_once(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page)
    desk.shell.prefer(by_button=True)
    asked.touch(first)
    assert asked.option(first).isChecked() and asked.moments == []
    assert asked.say(ONE_TOUCH) not in asked.lines
    desk.shell.prefer(by_button=False)
    asked.touch(second)
    assert len(asked.moments) == 1 and asked.say(ONE_TOUCH) in asked.lines


def test_help_has_the_switch_and_leads_back_to_the_page(desk: Desk) -> None:
    asked = Asked(desk, COLOUR)
    utilities = Utilities(desk.shell, lambda: None)
    for wanted in (True, False):
        utilities.help()
        touch(asked.button("by_button"))
        assert desk.shell.screen is asked.screen
        assert asked.screen.one_touch is not wanted


# ── told before ─────────────────────────────────────────────────────────────────────────────────────────────────


@FEW
def test_it_is_told_before_to_eye_and_ear(desk: Desk, page: Page, first: str, second: str) -> None:
    asked = Asked(desk, page)
    assert asked.say(ONE_TOUCH) in asked.lines
    assert asked.say(ONE_TOUCH_OR_ENTER) in asked.option(first).accessibleDescription()
    assert asked.button("continue").isEnabled()


def test_no_declaration_and_no_consent_is_given_by_a_touch(desk: Desk) -> None:
    for page in SOCIAL_SECURITY.declarations:
        assert not Asked(desk, page).screen.one_touch
