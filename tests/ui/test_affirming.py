"""Sentences that are agreed to by the button going on: read in full, agreed to by that touch and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from shell_kit import Desk, a_shell

from kiosk.domain.answers import NO, YES, Answers
from kiosk.domain.dates import Calendar
from kiosk.domain.forms import Page, Section
from kiosk.domain.kinds import Consent
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registration import MOBILE_PAGE, TERMS_PAGE
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.steps import StepOf


def a_page(name: str) -> tuple[Section, Page]:
    section, page = SOCIAL_SECURITY.place_of(name)
    assert isinstance(page, Page)
    return section, page


ACCOUNT, INCOME = a_page("account")[1], a_page("has_income")[1]


class Standing:
    """A page that stands, and with what it was left."""

    def __init__(self, desk: Desk, page: Page, answers: Answers | None = None) -> None:
        self.window = desk.shell.window
        self.forward: list[Answers] = []
        self.back: list[Answers] = []
        self.half: list[Answers] = []
        routes = desk.session.routes(self.forward.append, self.back.append, half=self.half.append)
        judge, step = desk.filling(Answers()).judge, StepOf(1, 2, page.title)
        self.screen = FormScreen(page, answers or Answers(), judge, routes, step)
        desk.session.form(self.screen)

    @property
    def said(self) -> list[str]:
        return [w.text() for w in self.window.findChildren(QLabel) if w.isVisibleTo(self.window)]

    def button(self, name: str) -> QAbstractButton | None:
        found = self.window.findChildren(QAbstractButton, name)
        return next((b for b in reversed(found) if b.isVisibleTo(self.window)), None)

    @property
    def continues(self) -> str:
        button = self.button("continue")
        return button.text() if button is not None else ""

    def answer(self, name: str, value: str) -> None:
        control = self.screen._controls[name]
        control.set_value(value)
        control.changed.emit()


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    with a_shell() as shell:
        yield Desk(shell, qtbot)


@pytest.mark.parametrize(("page", "words"), [(TERMS_PAGE, "موافقة ومتابعة"), (ACCOUNT, "إقرار ومتابعة")])
def test_the_sentences_stand_in_full_and_the_button_says_what_it_does(desk: Desk, page: Page, words: str) -> None:
    standing = Standing(desk, page)
    for item in page.fields:
        assert desk.shell.look.say(item.label) in standing.said
        assert standing.button(item.name) is None
    assert standing.continues == words
    standing.screen.go_on()
    (answers,) = standing.forward
    assert {answers.text(item.name) for item in page.fields} == {YES}, "each is recorded by itself"


def test_who_goes_back_or_ends_has_agreed_to_nothing(desk: Desk) -> None:
    standing = Standing(desk, ACCOUNT)
    standing.screen._go_back()
    standing.screen.break_off()
    assert [a.text("iban_active") for a in (*standing.back, *standing.half)] == ["", ""]


def test_only_a_no_brings_the_declaration_and_its_button(desk: Desk) -> None:
    standing = Standing(desk, INCOME)
    declared = desk.shell.look.say(next(item.label for item in INCOME.fields if item.name == "no_income"))
    assert (declared in standing.said, standing.continues) == (False, "متابعة")
    standing.answer("has_income", NO)
    assert (declared in standing.said, standing.continues) == (True, "إقرار ومتابعة")
    standing.answer("has_income", YES)
    assert (declared in standing.said, standing.continues) == (False, "متابعة")
    standing.screen.go_on()
    assert standing.forward[0].text("no_income") == ""


def test_a_no_is_declared_as_it_goes_on(desk: Desk) -> None:
    standing = Standing(desk, INCOME)
    standing.answer("has_income", NO)
    standing.screen.go_on()
    assert standing.forward[0].text("no_income") == YES


def test_without_an_answer_the_question_is_asked_again_and_nothing_declared(desk: Desk) -> None:
    standing = Standing(desk, INCOME)
    standing.screen.go_on()
    assert [p.field for p in standing.screen.problems] == ["has_income"]
    assert standing.screen.answers.text("no_income") == ""


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda programme: programme.code)
def test_each_declaration_before_submitting_keeps_a_box_of_its_own(programme) -> None:
    """facts.md (d) 11: each of them."""
    assert all(page.affirm is None for page in programme.declarations)
    assert all(isinstance(item.kind, Consent) for page in programme.declarations for item in page.fields)


def test_the_ways_to_reach_somebody_are_one_page_and_the_second_may_be_left_out(desk: Desk) -> None:
    standing = Standing(desk, MOBILE_PAGE)
    standing.answer("mobile", "0551234567")
    standing.screen.go_on()
    assert standing.forward[0].text("mobile") == "0551234567"
    assert standing.forward[0].text("email") == ""


# ── the calendar ────────────────────────────────────────────────────────────────────────────────────────────────


def chosen(standing: Standing, name: str) -> list[str]:
    halves = {code: standing.button(f"{name}_{code}") for code in ("hijri", "gregorian")}
    return [code for code, half in halves.items() if half is not None and half.isChecked()]


def test_dates_begin_in_the_calendar_in_which_the_person_wrote_the_last(desk: Desk) -> None:
    expiry, lease = a_page("id_expiry")[1], a_page("lease")[1]
    first = Standing(desk, expiry)
    assert chosen(first, "id_expiry") == ["hijri"]
    first.answer("id_expiry", "G:2031-08-09")
    first.screen.go_on()
    second = Standing(desk, lease)
    assert chosen(second, "lease_end") == ["gregorian"]
    assert second.screen._controls["lease_end"].value() == "", "a calendar is no date"
    second.answer("lease_end", "H:1453-4-20")
    second.screen.go_on()
    assert desk.session.calendar is Calendar.HIJRI


def test_a_date_that_stood_there_already_says_nothing_of_the_person(desk: Desk) -> None:
    page = a_page("id_expiry")[1]
    standing = Standing(desk, page, Answers().with_(id_expiry="2031-08-09"))
    assert chosen(standing, "id_expiry") == ["gregorian"]
    standing.screen.go_on()
    assert desk.session.calendar is Calendar.HIJRI
