"""One row of a roster: added page by page, changed, left by going back, removed after a question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot
from samples import sample_answers, sample_members
from shell_kit import Desk, a_shell

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Roster
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.ui.content import Action
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.rows import Rows
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen

MEMBERS = next(part for section in SOCIAL_SECURITY.sections for part in section.parts if part.name == "members")


@dataclass
class Cards:
    """Counts how often the cards came back."""

    shown: list[int] = field(default_factory=list)

    def show(self) -> None:
        self.shown.append(1)


@dataclass
class Walk:
    """Answers pages of a row as the sample's member does."""

    desk: Desk
    filling: Filling
    cards: Cards = field(default_factory=Cards)

    def __post_init__(self) -> None:
        assert isinstance(MEMBERS, Roster)
        step = self.filling.section_step(SOCIAL_SECURITY.sections[1])
        self.rows = Rows(self.filling, MEMBERS, step, self.cards.show)

    @property
    def page(self) -> FormScreen:
        screen = self.desk.shell.screen
        assert isinstance(screen, FormScreen)
        return screen

    @property
    def members(self) -> tuple[Answers, ...]:
        return self.filling.progress.answers.rows("members")

    def answer(self, row: Answers) -> None:
        """Fill the page that stands and go on."""
        mine = {item.name: row.values[item.name] for item in self.page.page.fields if item.name in row}
        for name, value in mine.items():
            self.page._controls[name].set_value(value)  # type: ignore[arg-type]  # members hold text only
        self.page.go_on()
        assert not self.page.problems

    def type(self, name: str, text: str) -> None:
        self.page._controls[name].set_value(text)

    def answer_all(self, row: Answers) -> None:
        while not self.cards.shown:
            self.answer(row)

    def back(self) -> None:
        back = self.page.content(self.desk.shell.look).back
        assert isinstance(back, Action)
        back.run()


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    with a_shell() as shell:
        yield Desk(shell, qtbot)


def walk(desk: Desk, *members: Answers) -> Walk:
    return Walk(desk, desk.filling(sample_answers().with_(members=members)))


def test_a_row_is_added_after_the_others_page_by_page(desk: Desk) -> None:
    wife, son, *_ = sample_members()
    going = walk(desk, wife)
    going.rows.add()
    going.answer_all(son)
    assert going.members == (wife, son)


def test_each_page_of_a_row_is_saved_as_it_is_left(desk: Desk) -> None:
    wife, *_ = sample_members()
    going = walk(desk)
    going.rows.add()
    going.answer(wife)
    saved = desk.saved()
    assert saved is not None
    assert saved.answers.rows("members") == going.members
    assert len(going.members) == 1


def test_a_row_that_is_changed_stays_in_its_place(desk: Desk) -> None:
    first, second, third, _ = sample_members()
    going = walk(desk, first, second, third)
    going.rows.change(1)
    renamed = second.with_(dep_name="عبدالله سالم ناصر الحربي")
    going.answer_all(renamed)
    assert going.members == (first, renamed, third)


def test_changing_shows_what_was_answered(desk: Desk) -> None:
    first, second, *_ = sample_members()
    going = walk(desk, first, second)
    going.rows.change(1)
    assert going.page.answers == second


def test_going_back_from_a_new_row_s_first_page_adds_nothing(desk: Desk) -> None:
    wife, *_ = sample_members()
    going = walk(desk, wife)
    going.rows.add()
    going.back()
    assert going.members == (wife,)
    assert going.cards.shown == [1]


def test_going_back_from_a_new_row_s_first_page_keeps_what_was_typed_there(desk: Desk) -> None:
    wife, *_ = sample_members()
    going = walk(desk, wife)
    going.rows.add()
    going.type("dep_name", "نورة")
    going.page.keep()
    going.back()
    assert [row.text("dep_name") for row in going.members] == [wife.text("dep_name"), "نورة"]


def test_going_back_inside_a_row_keeps_what_was_answered(desk: Desk) -> None:
    wife, *_ = sample_members()
    going = walk(desk)
    going.rows.add()
    first = going.page.name
    going.answer(wife)
    assert going.page.name != first
    going.back()
    assert going.page.name == first
    assert going.page.answers.text("dep_name") == wife.text("dep_name")
    assert len(going.members) == 1


def test_a_row_that_is_broken_off_comes_back_as_it_was_typed(desk: Desk) -> None:
    wife, *_ = sample_members()
    going = walk(desk, wife)
    going.rows.add()
    going.type("dep_name", "نورة")
    going.type("dep_id", "10٣")
    going.page.keep()
    going.page.break_off()
    saved = desk.saved()
    assert saved is not None
    kept = saved.answers.rows("members")[1]
    assert (kept.text("dep_name"), kept.text("dep_id")) == ("نورة", "103")
    going.rows.change(1)
    assert going.page.answers == kept


def test_a_changed_row_that_is_broken_off_keeps_its_place(desk: Desk) -> None:
    wife, son, *_ = sample_members()
    going = walk(desk, wife, son)
    going.rows.change(0)
    going.type("dep_name", "نو")
    going.page.keep()
    going.page.break_off()
    assert going.members == (wife.with_(dep_name="نو"), son)


def test_a_new_row_broken_off_before_anything_was_typed_is_none(desk: Desk) -> None:
    going = walk(desk)
    going.rows.add()
    going.page.keep()
    going.page.break_off()
    assert going.members == ()


def test_a_row_that_misses_something_opens_there(desk: Desk) -> None:
    first, second, *_ = sample_members()
    going = walk(desk, first, second.without("relation"))
    going.rows.change(1)
    assert "relation" in [item.name for item in going.page.page.fields]


def test_a_row_is_removed_after_the_question_only(desk: Desk) -> None:
    first, second, third, _ = sample_members()
    going = walk(desk, first, second, third)
    going.rows.ask_remove(1)
    assert isinstance(desk.shell.screen, MessageScreen)
    assert going.members == (first, second, third)
    (remove,) = desk.shell.screen._ways
    remove.run()
    assert going.members == (first, third)
    assert going.cards.shown == [1]
    saved = desk.saved()
    assert saved is not None
    assert saved.answers.rows("members") == (first, third)


def test_a_row_that_is_kept_stays(desk: Desk) -> None:
    first, second, *_ = sample_members()
    going = walk(desk, first, second)
    going.rows.ask_remove(0)
    assert isinstance(desk.shell.screen, MessageScreen)
    keep = desk.shell.screen._forward
    assert keep is not None
    keep.run()
    assert going.members == (first, second)
