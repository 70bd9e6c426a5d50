"""From section to section: the next begins at once, says so, and the list comes back where something is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from samples import sample_answers
from shell_kit import Desk, a_shell

from kiosk.devices.practice_registry import practice_registries
from kiosk.domain.forms import Page, Roster
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.route import SectionState
from kiosk.paths import RESOURCES
from kiosk.services.registry_ports import Registry
from kiosk.ui.content import Screen
from kiosk.ui.journey.applying import Applying
from kiosk.ui.journey.filling import DOCUMENTS, Filling
from kiosk.ui.screens.checklist import ChecklistScreen
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.roster import RosterScreen
from kiosk.ui.screens.tasks import TasksScreen

PERSONAL, SECOND, THIRD = SOCIAL_SECURITY.sections[:3]
LAST = SOCIAL_SECURITY.sections[-1]
NEWS = "القسم الآن:"


def seen_of(*parts: Page | Roster) -> frozenset[str]:
    return frozenset(part.name for part in parts)


EVERY_PART = seen_of(*(part for section in SOCIAL_SECURITY.sections for part in section.parts))


@dataclass
class Person:
    """At the form, with the sample's answers. registries: those that may be asked."""

    desk: Desk
    seen: frozenset[str] = frozenset()
    gathered: Mapping[str, Registry] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.filling: Filling = self.desk.filling(sample_answers())
        self.filling.progress = replace(self.filling.progress, visited=self.seen)
        self.filling.gathered = replace(self.filling.gathered, offered=frozenset(self.gathered))
        self.left: list[str] = []
        self.applying = Applying(self.desk.session, SOCIAL_SECURITY, lambda: self.left.append("left"), self.filling)
        self.applying.tasks()

    @property
    def screen(self) -> Screen:
        screen = self.desk.shell.screen
        assert isinstance(screen, Screen)
        return screen

    @property
    def said(self) -> str:
        window = self.desk.shell.window
        return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))

    def choose(self, section: str) -> None:
        screen = self.screen
        assert isinstance(screen, TasksScreen)
        next(line for line in screen._lines if line.name == section).run()

    def go_on(self) -> None:
        screen = self.screen
        if isinstance(screen, FormScreen):
            screen.go_on()
        else:
            assert isinstance(screen, RosterScreen)
            screen._routes.go_on()

    def go_on_to(self, name: str) -> list[str]:
        """The pages on the way, this one and that one not among them."""
        between: list[str] = []
        self.go_on()
        while self.screen.name != name:
            between.append(self.screen.name)
            assert len(between) < 60, between
            self.go_on()
        return between

    def to_the_end_of(self, section: str) -> None:
        last = [part for part in SOCIAL_SECURITY.section(section).parts if part.shown_when(self.filling.case)][-1]
        if self.screen.name != last.name:
            self.go_on_to(last.name)
        self.go_on()


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    with a_shell() as shell:
        yield Desk(shell, qtbot)


def test_the_list_is_seen_once_and_the_documents_come_at_the_end(desk: Desk) -> None:
    person = Person(desk)
    person.choose(PERSONAL.name)
    assert person.screen.name == PERSONAL.parts[0].name
    between = person.go_on_to("documents")
    assert "tasks" not in between
    assert isinstance(person.screen, ChecklistScreen)
    assert person.filling.sections_done


def test_where_a_section_begins_it_is_said_and_the_step_says_it_too(desk: Desk) -> None:
    person = Person(desk)
    person.choose(PERSONAL.name)
    assert NEWS not in person.said
    person.to_the_end_of(PERSONAL.name)
    told = f"{NEWS} {desk.shell.look.say(SECOND.title)}"
    assert told in person.said
    step = person.screen._step  # type: ignore[attr-defined]
    assert (step.number, step.section) == (2, SECOND.title)
    person.go_on()
    assert told not in person.said, "it is news once"


def test_the_documents_say_it_too(desk: Desk) -> None:
    person = Person(desk, EVERY_PART - seen_of(*LAST.parts))
    person.choose(LAST.name)
    person.to_the_end_of(LAST.name)
    assert isinstance(person.screen, ChecklistScreen)
    assert f"{NEWS} {desk.shell.look.say(DOCUMENTS)}" in person.said
    person.applying.documents()
    assert NEWS not in person.said


def test_back_from_a_sections_first_page_is_the_list(desk: Desk) -> None:
    person = Person(desk)
    person.choose(PERSONAL.name)
    person.to_the_end_of(PERSONAL.name)
    screen = person.screen
    assert isinstance(screen, FormScreen)
    screen._go_back()
    assert isinstance(person.screen, TasksScreen)
    assert person.filling.state(PERSONAL) is SectionState.DONE
    person.choose(SECOND.name)
    assert person.screen.name in seen_of(*SECOND.parts)


def test_back_and_on_again_stays_on_the_way(desk: Desk) -> None:
    person = Person(desk)
    person.choose(PERSONAL.name)
    person.go_on()
    screen = person.screen
    assert isinstance(screen, FormScreen)
    screen._go_back()
    assert person.screen.name == PERSONAL.parts[0].name
    person.to_the_end_of(PERSONAL.name)
    assert person.screen.name == SECOND.parts[0].name


def test_who_chose_a_later_section_comes_back_to_the_list(desk: Desk) -> None:
    person = Person(desk)
    person.choose(THIRD.name)
    person.to_the_end_of(THIRD.name)
    assert isinstance(person.screen, TasksScreen)
    person.choose(PERSONAL.name)
    person.to_the_end_of(PERSONAL.name)
    person.to_the_end_of(SECOND.name)
    assert person.screen.name == SOCIAL_SECURITY.sections[3].parts[0].name, "what is done is not gone through again"


def test_who_looks_at_a_done_section_again_comes_back_to_the_list(desk: Desk) -> None:
    person = Person(desk, EVERY_PART)
    person.choose(SECOND.name)
    person.to_the_end_of(SECOND.name)
    assert isinstance(person.screen, TasksScreen)


def test_a_section_half_done_is_gone_on_with_where_it_was_left(desk: Desk) -> None:
    person = Person(desk, EVERY_PART - seen_of(*SECOND.parts) - {THIRD.parts[-1].name})
    person.applying._enter(SECOND, person.applying._along)
    person.to_the_end_of(SECOND.name)
    assert person.screen.name == THIRD.parts[-1].name


def test_what_was_left_out_before_brings_the_list(desk: Desk) -> None:
    person = Person(desk, EVERY_PART - {SECOND.parts[0].name, LAST.parts[0].name})
    person.applying._enter(LAST, person.applying._along)
    person.to_the_end_of(LAST.name)
    assert isinstance(person.screen, TasksScreen)


def test_a_draft_from_before_the_register_had_its_own_page_resumes_there_with_its_answers(desk: Desk) -> None:
    said = {"has_cr": "yes", "cr_no": "1010101010", "cr_active": "yes"}
    person = Person(desk, EVERY_PART - {"register"})
    person.filling.put(person.filling.progress.answers.with_(**said))
    person.applying.tasks()
    person.choose("money")
    screen = person.screen
    assert isinstance(screen, FormScreen)
    assert screen.name == "register"
    assert {name: screen.answers.text(name) for name in said} == said
    person.go_on()
    assert isinstance(person.screen, ChecklistScreen)


def test_the_question_about_registries_stands_between(desk: Desk) -> None:
    registries = practice_registries(RESOURCES / "practice" / "registries.toml")
    money = SOCIAL_SECURITY.section("money")
    before = SOCIAL_SECURITY.sections[SOCIAL_SECURITY.sections.index(money) - 1]
    unseen = seen_of(*before.parts, *money.parts)
    person = Person(desk, EVERY_PART - unseen, registries)
    person.applying._enter_form(before, person.applying._along)
    person.to_the_end_of(before.name)
    assert person.screen.name == "fetch_money"
    assert NEWS in person.said


def test_an_answer_changed_from_the_review_leads_back_to_it_even_after_a_step_back(desk: Desk) -> None:
    came: list[str] = []
    person = Person(desk, EVERY_PART)
    first, second = PERSONAL.parts[:2]
    person.applying.show(PERSONAL, second, lambda _section, part: came.append(part.name))
    screen = person.screen
    assert isinstance(screen, FormScreen)
    screen._go_back()
    assert person.screen.name == first.name
    person.go_on()
    assert came == [first.name]
