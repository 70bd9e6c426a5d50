"""A section filled from registries: asked first, fetched meanwhile, never over what somebody wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from samples import sample_answers
from shell_kit import SALIM, Desk, a_shell

from kiosk.devices.practice_registry import PracticeRegistry, practice_registries
from kiosk.domain.answers import Answers
from kiosk.domain.facts import RegistryConsented, RegistryConsentWithdrawn
from kiosk.domain.forms import Section
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registries import CIVIL_STATUS, LEASES, PROPERTY, SOCIAL_INSURANCE, Outcome, told
from kiosk.paths import RESOURCES
from kiosk.services.registry_ports import Query, Registry, Reply
from kiosk.ui.journey.applying import Applying
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.roster import RosterScreen
from kiosk.ui.screens.tasks import TasksScreen

PERSONAL, MONEY = SOCIAL_SECURITY.section("personal"), SOCIAL_SECURITY.section("money")


class Slow:
    """A registry that answers when it is let."""

    def __init__(self, behind: Registry) -> None:
        self.behind, self.asked, self.let = behind, 0, Event()

    def ask(self, query: Query) -> Reply:
        self.asked += 1
        self.let.wait(10)
        return self.behind.ask(query)

    def answers(self) -> bool:
        return True


class Person:
    """Somebody at the form, with practice registries that answer when they are let."""

    def __init__(self, desk: Desk, registries: dict[str, Slow], answers: Answers) -> None:
        self.desk, self.slow = desk, registries
        self.filling = desk.filling(answers)
        self.filling.gathered = desk.session.suite.prefill.remembered(SALIM, SOCIAL_SECURITY)
        self.applying = Applying(desk.session, SOCIAL_SECURITY, lambda: None, self.filling)

    @property
    def page(self) -> FormScreen | RosterScreen:
        screen = self.desk.shell.screen
        assert isinstance(screen, FormScreen | RosterScreen)
        return screen

    def enter(self, section: Section) -> None:
        self.applying._enter(section, self.applying._alone)

    @property
    def form(self) -> FormScreen:
        assert isinstance(self.page, FormScreen)
        return self.page

    @property
    def answers(self) -> Answers:
        return self.filling.progress.answers

    def write(self, **values: str) -> None:
        for name, value in values.items():
            control = self.form._controls[name]
            control.set_value(value)
            control.changed.emit()

    def choose(self, **agreed: str) -> None:
        self.write(**{f"fetch_{code}": said for code, said in agreed.items()})
        self.form.go_on()

    def come(self, *codes: str) -> None:
        """These registries answer, and everything under way comes to its end."""
        for code in codes:
            self.slow[code].let.set()
        self.settled()

    def settled(self) -> None:
        self.desk.qtbot.waitUntil(lambda: not self.desk.shell.background.busy)

    def marks(self) -> list[str]:
        return [name for name, box in self.form._boxes.items() if box.known is not None and box.known.marked]

    def beneath(self, name: str) -> str:
        line = self.form._boxes[name].known
        return line.words.text() if line is not None else ""

    def facts(self) -> list[object]:
        self.settled()
        with self.desk.store.work() as work:
            return [fact.body for fact in work.facts_of(SALIM.person)]


Begin = Callable[..., Person]


@pytest.fixture
def known() -> dict[str, PracticeRegistry]:
    return practice_registries(RESOURCES / "practice" / "registries.toml")


@pytest.fixture
def begin(qapp: object, qtbot: QtBot, known: dict[str, PracticeRegistry]) -> Iterator[Begin]:
    with a_shell() as shell:
        slow = {code: Slow(registry) for code, registry in known.items()}

        def begun(answers: Answers | None = None) -> Person:
            return Person(Desk(shell, qtbot, slow), slow, answers or Answers())

        yield begun
        for registry in slow.values():
            registry.let.set()


def test_before_a_section_the_person_is_asked_and_nobody_else(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    assert person.page.name == "fetch_personal"
    person.form.go_on()
    assert person.page.name == "fetch_personal", "nothing is chosen for them"
    assert person.form.problems
    assert person.slow[CIVIL_STATUS].asked == 0
    assert person.facts() == []


def test_a_no_is_no_obstacle_and_is_said_once(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="no")
    assert person.page.name == "name"
    person.enter(PERSONAL)
    assert person.page.name == "name"
    person.come(CIVIL_STATUS)
    assert person.slow[CIVIL_STATUS].asked == 0
    assert person.facts() == []


def test_the_person_goes_on_while_a_registry_is_asked(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    assert person.page.name == "name"
    assert told(CIVIL_STATUS, None) in person.form._routes.notices
    person.write(first_name="سالم", father_name="ناصر", grandfather_name="عبدالرحمن", family_name="الصالح")
    person.form.go_on()
    assert person.page.name == "gender"


def test_what_comes_fills_the_page_that_nobody_writes_on(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.come(CIVIL_STATUS)
    assert person.form.case().text("first_name") == "سالم"
    assert person.beneath("first_name") == "من: الأحوال المدنية · \u206622\u2069 نوفمبر \u20662026\u2069\xa0م"
    assert person.beneath("first_name") in person.form._controls["first_name"].first_input().accessibleDescription()
    assert person.form._routes.notices == ()
    assert RegistryConsented(CIVIL_STATUS, "social_security") in person.facts()


def test_what_comes_while_somebody_writes_waits_and_replaces_nothing(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.write(first_name="سليم")
    standing = person.form
    person.come(CIVIL_STATUS)
    assert person.form is standing
    assert standing.case().text("father_name") == ""
    person.write(father_name="ناصر", grandfather_name="عبدالرحمن", family_name="الصالح")
    person.form.go_on()
    assert person.page.name == "gender"
    assert (person.answers.text("first_name"), person.answers.text("gender")) == ("سليم", "male")


def test_a_difference_is_shown_once_with_both_values_and_one_tap_takes_the_registrys(begin: Begin) -> None:
    person = begin(Answers().with_(first_name="سليم"))
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.come(CIVIL_STATUS)
    assert person.marks() == ["first_name"]
    assert "سالم" in person.beneath("first_name")
    assert person.form.case().text("first_name") == "سليم"
    person.write(family_name="الصالحي")
    person.form.go_on()
    assert person.page.name == "name", "a new difference is shown before the page is left"
    assert person.marks() == ["first_name", "family_name"]
    button = person.form._boxes["first_name"].findChild(object, "take_first_name")
    button.click()  # type: ignore[attr-defined]
    assert person.marks() == ["family_name"]
    person.form.go_on()
    assert person.page.name == "gender", "and what was seen stands in nobody's way"
    assert (person.answers.text("first_name"), person.answers.text("family_name")) == ("سالم", "الصالحي")


@pytest.mark.parametrize("outcome", [Outcome.NOT_FOUND, Outcome.UNREACHABLE, Outcome.REFUSED])
def test_each_no_of_a_registry_is_told_once_in_its_own_words(
    begin: Begin, known: dict[str, PracticeRegistry], outcome: Outcome
) -> None:
    known[CIVIL_STATUS].outcome = outcome
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.come(CIVIL_STATUS)
    assert person.form._routes.notices == (told(CIVIL_STATUS, outcome),)
    person.write(first_name="سالم", father_name="ناصر", grandfather_name="عبدالرحمن", family_name="الصالح")
    person.form.go_on()
    assert person.form._routes.notices == ()


def test_who_was_not_reached_is_asked_again_and_who_knew_nothing_is_not(
    begin: Begin, known: dict[str, PracticeRegistry]
) -> None:
    known[SOCIAL_INSURANCE].outcome, known[PROPERTY].outcome = Outcome.UNREACHABLE, Outcome.NOT_FOUND
    person = begin()
    for _ in range(2):
        person.enter(MONEY)
        if person.page.name == "fetch_money":
            person.choose(social_insurance="yes", property="yes")
        person.come(SOCIAL_INSURANCE, PROPERTY)
    assert (person.slow[SOCIAL_INSURANCE].asked, person.slow[PROPERTY].asked) == (2, 1)


def test_each_registry_has_its_own_yes_or_no(begin: Begin) -> None:
    person = begin()
    person.enter(MONEY)
    person.choose(social_insurance="yes", property="no")
    person.come(SOCIAL_INSURANCE, PROPERTY)
    assert (person.slow[SOCIAL_INSURANCE].asked, person.slow[PROPERTY].asked) == (1, 0)
    assert person.form.case().text("has_income") == "yes"


def test_a_no_afterwards_gives_back_what_came_and_keeps_what_was_changed(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.come(CIVIL_STATUS)
    person.write(first_name="سليم")
    person.form.go_on()
    person.form.go_on()
    person.form._go_back()
    person.form._go_back()
    assert person.page.name == "fetch_personal", "before the first page stands the question"
    person.choose(civil_status="no")
    assert person.page.name == "name"
    assert person.form.case().text("first_name") == "سليم"
    assert person.form.case().text("father_name") == ""
    assert person.beneath("first_name") == ""
    assert person.facts()[-1] == RegistryConsentWithdrawn(CIVIL_STATUS, "social_security")


def test_what_comes_after_a_no_is_let_go(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.applying._ask_person(PERSONAL, person.applying._alone)
    person.choose(civil_status="no")
    person.come(CIVIL_STATUS)
    assert person.answers.text("first_name") == ""
    assert person.filling.gathered.readings == ()


def test_a_list_says_which_row_differs_and_what_else_stands_in_the_registry(begin: Begin) -> None:
    rows = sample_answers().rows("members")
    person = begin(sample_answers().with_(members=(rows[0].with_(dep_name="نورة محمد"), *rows[1:3])))
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.come(CIVIL_STATUS)
    section, roster = SOCIAL_SECURITY.place_of("members")
    person.applying.show(section, roster, lambda *_: None)
    assert len(person.answers.rows("members")) == 3
    frame = person.desk.shell.frame
    assert frame is not None
    frame.findChild(object, "take_rows_1").click()  # type: ignore[attr-defined]
    assert [row.text("dep_id") for row in person.answers.rows("members")] == [row.text("dep_id") for row in rows]
    assert person.answers.rows("members")[0].text("dep_name") == "نورة محمد"
    assert isinstance(person.page, RosterScreen)


def test_an_empty_list_is_filled_and_its_rows_know_their_source(begin: Begin) -> None:
    person = begin()
    person.enter(MONEY)
    person.choose(social_insurance="yes", property="no")
    person.come(SOCIAL_INSURANCE)
    section, roster = SOCIAL_SECURITY.place_of("incomes")
    person.applying.show(section, roster, lambda *_: None)
    assert [row.text("amount") for row in person.answers.rows("incomes")] == ["3450"]


def test_what_was_agreed_and_read_is_there_again_another_day(begin: Begin) -> None:
    person = begin()
    home = SOCIAL_SECURITY.section("home")
    person.enter(home)
    person.choose(leases="yes")
    person.come(LEASES)
    again = person.desk.session.suite.prefill.remembered(SALIM, SOCIAL_SECURITY)
    assert again.agreed == {LEASES: True}
    assert [reading.source for reading in again.readings] == [LEASES]
    assert person.desk.saved().answers.text("lease_no") == "10552233440"  # type: ignore[union-attr]


def test_when_the_person_leaves_an_answer_finds_nobody(begin: Begin) -> None:
    person = begin()
    person.enter(PERSONAL)
    person.choose(civil_status="yes")
    person.desk.shell.end()
    person.come(CIVIL_STATUS)
    assert person.desk.shell.screen is None
    assert person.filling.gathered.readings == ()


def test_without_registries_the_form_begins_at_once(qapp: object, qtbot: QtBot) -> None:
    with a_shell() as shell:
        person = Person(Desk(shell, qtbot), {}, Answers())
        person.enter(PERSONAL)
        assert person.page.name == "name"
        person.form._go_back()
        assert isinstance(shell.screen, TasksScreen)
        person.settled()
