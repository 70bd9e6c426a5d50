"""What controls give back: the same answer however it was typed, and never one that nobody gave."""

from __future__ import annotations

import inspect

import pytest
from field_specimens import CITIES, FEW, IDS, KINDS, Form, control_for, panel, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.domain import kinds
from kiosk.domain.kinds import Kind
from kiosk.ui.kit.choice_controls import ChoiceControl, SeveralControl, YesNoControl
from kiosk.ui.kit.control import Control
from kiosk.ui.kit.controls import CONTROLS
from kiosk.ui.kit.date_control import DateControl
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.kit.search_control import SearchControl
from kiosk.ui.kit.text_controls import IbanControl, TextControl, grouped

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints")]

SCRIPTS = ("1000000008", "١٠٠٠٠٠٠٠٠٨", "۱۰۰۰۰۰۰۰۰۸")
IBAN = "0380000000608010167519"


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def typed(qtbot: QtBot, kind: Kind, text: str) -> Control:
    control = control_for(kind)
    qtbot.addWidget(control.widget())
    write(control.first_input(), text)
    return control


def test_every_kind_has_a_control() -> None:
    every = {each for name in kinds.__all__ if inspect.isclass(each := getattr(kinds, name)) and hasattr(each, "fault")}
    assert set(CONTROLS) == every - {Kind}
    assert {type(kind) for kind, _ in KINDS} == set(CONTROLS)


@pytest.mark.parametrize(("kind", "answer"), KINDS, ids=IDS)
class TestEachControl:
    def test_gives_back_the_answer_it_was_given(self, kind: Kind, answer: str | tuple[str, ...]) -> None:
        control = control_for(kind)
        assert control.value() in ("", ())
        control.set_value(answer)
        given = control.value()
        assert (kind.canonical(given) if isinstance(given, str) else given) == answer

    def test_is_emptied_whole(self, kind: Kind, answer: str | tuple[str, ...]) -> None:
        control = control_for(kind)
        control.set_value(answer)
        control.set_value("")
        assert control.value() in ("", ())

    def test_tells_only_of_changes_by_hand(self, qtbot: QtBot, kind: Kind, answer: str | tuple[str, ...]) -> None:
        control = control_for(kind)
        with qtbot.assertNotEmitted(control.changed):
            control.set_value(answer)

    def test_carries_the_name_of_the_field(self, kind: Kind, answer: str | tuple[str, ...]) -> None:
        control = control_for(kind, name="national_id")
        assert control.name == "national_id"
        assert control.first_input().objectName().startswith("national_id")


@pytest.mark.parametrize("text", SCRIPTS)
@pytest.mark.parametrize("kind", [kinds.NationalId(), kinds.OneTimeCode(10), kinds.Digits(10), kinds.Amount()])
def test_digits_of_three_scripts_are_one_answer(qtbot: QtBot, kind: Kind, text: str) -> None:
    value = typed(qtbot, kind, text).value()
    assert isinstance(value, str)
    assert kind.canonical(value) == SCRIPTS[0]


def test_what_cannot_be_an_id_is_kept_as_it_was_typed(qtbot: QtBot) -> None:
    assert typed(qtbot, kinds.NationalId(), "10000a00012").value() == "10000a00012"


class TestIban:
    def test_stands_in_the_groups_of_the_card(self, qtbot: QtBot) -> None:
        control = control_for(kinds.Iban())
        assert isinstance(control, IbanControl)
        form = Form(qtbot, Keyboard(panel(), KeyboardPage.DIGITS), control)
        form.focus(control.line)
        form.type(IBAN)
        assert control.line.text() == "03 8000 0000 6080 1016 7519"
        assert control.value() == IBAN
        assert control.line.count == 22

    def test_is_mended_in_the_middle_without_losing_the_place(self, qtbot: QtBot) -> None:
        control = control_for(kinds.Iban())
        assert isinstance(control, IbanControl)
        form = Form(qtbot, Keyboard(panel(), KeyboardPage.DIGITS), control)
        control.set_value("SA" + IBAN)
        form.focus(control.line)
        control.line.setCursorPosition(len("03 80"))
        form.tap("key_delete", "key_9", "key_7")
        assert control.value() == "0389" + "7" + IBAN[4:]
        assert control.line.cursorPosition() == len("03 897")

    def test_of_any_length_is_grouped_the_same_way_twice(self) -> None:
        for length in range(23):
            assert grouped(grouped(IBAN[:length])) == grouped(IBAN[:length])


class TestDate:
    @pytest.fixture
    def control(self, qtbot: QtBot) -> DateControl:
        control = control_for(kinds.Day())
        assert isinstance(control, DateControl)
        qtbot.addWidget(control)
        return control

    def fill(self, control: DateControl, *parts: str) -> None:
        for line, text in zip((control.day, control.month, control.year), parts, strict=True):
            write(line, text)

    @pytest.mark.parametrize("parts", [("1", "7", "1380"), ("١", "٧", "١٣٨٠"), ("۱", "۷", "۱۳۸۰")])
    def test_is_said_back_in_both_calendars(self, qtbot: QtBot, control: DateControl, parts: tuple[str, ...]) -> None:
        self.fill(control, *parts)
        assert control.value() == "H:1380-7-1"
        first, second = control.echo.lines()
        assert "Rajab" in first and "1380" in first
        assert "December" in second and "19" in second and "1960" in second

    def test_turns_into_the_same_day_of_the_other_calendar_and_back(self, qtbot: QtBot, control: DateControl) -> None:
        control.set_value("H:1380-7-1")
        click(qtbot, control.gregorian)
        assert control.value() == "G:1960-12-19"
        assert "December" in control.echo.lines()[0]
        click(qtbot, control.hijri)
        assert control.value() == "H:1380-7-1"

    def test_half_written_stays_when_the_calendar_is_switched(self, qtbot: QtBot, control: DateControl) -> None:
        self.fill(control, "31", "12", "")
        click(qtbot, control.gregorian)
        assert control.value() == "G:-12-31"
        assert control.echo.lines() == ()

    def test_that_does_not_exist_is_kept_and_not_said_back(self, qtbot: QtBot, control: DateControl) -> None:
        self.fill(control, "31", "2", "1380")
        assert control.value() == "H:1380-2-31"
        assert control.echo.lines() == ()

    def test_outside_the_hijri_table_is_said_back_once(self, control: DateControl) -> None:
        control.set_value("G:1910-1-1")
        assert len(control.echo.lines()) == 1


class TestChoices:
    def test_one_of_few_replaces_the_other(self, qtbot: QtBot) -> None:
        control = control_for(kinds.Choice(FEW))
        assert isinstance(control, ChoiceControl)
        qtbot.addWidget(control)
        with qtbot.waitSignals([control.changed, control.changed]):
            click(qtbot, control.rows[0])
            click(qtbot, control.rows[2])
        assert control.value() == FEW[2].code

    def test_several_are_ticked_and_unticked(self, qtbot: QtBot) -> None:
        control = control_for(kinds.Several(FEW))
        assert isinstance(control, SeveralControl)
        qtbot.addWidget(control)
        control.set_value((FEW[1].code,))
        click(qtbot, control.rows[0])
        click(qtbot, control.rows[1])
        assert control.value() == (FEW[0].code,)

    def test_yes_is_no_longer_yes_when_no_is_touched(self, qtbot: QtBot) -> None:
        control = control_for(kinds.YesNo())
        assert isinstance(control, YesNoControl)
        qtbot.addWidget(control)
        click(qtbot, control.halves[0])
        assert control.value() == "yes"
        click(qtbot, control.halves[1])
        assert control.value() == "no"


class TestFromOutside:
    """A screen reader toggles: nothing is clicked."""

    @pytest.mark.parametrize(
        ("kind", "value"),
        [
            (kinds.Choice(FEW), FEW[1].code),
            (kinds.Choice(CITIES, searchable=True), CITIES[1].code),
            (kinds.Several(FEW), (FEW[1].code,)),
            (kinds.YesNo(), "no"),
        ],
        ids=["one", "searched", "several", "yes or no"],
    )
    def test_a_toggle_answers_once_as_a_touch_does(self, qtbot: QtBot, kind: Kind, value: str) -> None:
        control = control_for(kind)
        qtbot.addWidget(control.widget())
        rows = [widget for widget in control.widget().findChildren(QPushButton) if widget.isCheckable()]
        heard: list[object] = []
        control.changed.connect(lambda: heard.append(control.value()))
        rows[1].toggle()
        assert heard == [value]

    def test_what_the_program_sets_is_nobodys_answer(self, qtbot: QtBot) -> None:
        control = control_for(kinds.Choice(FEW))
        qtbot.addWidget(control.widget())
        with qtbot.assertNotEmitted(control.changed):
            control.set_value(FEW[1].code)
        assert control.value() == FEW[1].code


class TestSearch:
    @pytest.fixture
    def control(self, qtbot: QtBot) -> SearchControl:
        control = control_for(kinds.Choice(CITIES, searchable=True))
        assert isinstance(control, SearchControl)
        qtbot.addWidget(control)
        return control

    def offered(self, control: SearchControl) -> list[str]:
        return [row.text() for row in control.rows if not row.isHidden()]

    @pytest.mark.parametrize("letters", ["الاحسا", "الأحسا", "  الأحساء "])
    def test_finds_a_name_however_its_alef_is_written(self, qtbot: QtBot, control: SearchControl, letters: str) -> None:
        write(control.search, letters)
        assert self.offered(control) == ["الأحساء"]

    def test_is_no_answer_until_a_row_is_touched(self, qtbot: QtBot, control: SearchControl) -> None:
        write(control.search, "جدة")
        assert control.value() == ""
        click(qtbot, control.rows[0])
        assert control.value() == "jeddah"

    def test_shows_every_option_in_parts_that_buttons_turn(self, qtbot: QtBot, control: SearchControl) -> None:
        first = self.offered(control)
        click(qtbot, control.down)
        assert first + self.offered(control) == [option.label.values[0][1] for option in CITIES]
        assert not control.down.isEnabled()

    def test_keeps_the_answer_while_others_are_searched(self, qtbot: QtBot, control: SearchControl) -> None:
        control.set_value("ahsa")
        assert control.rows[0].isChecked()
        write(control.search, "جدة")
        assert control.value() == "ahsa"
        assert not control.rows[0].isChecked()
        control.search.setText("")
        assert control.rows[0].isChecked()

    def test_begins_at_the_first_part_again_with_each_letter(self, qtbot: QtBot, control: SearchControl) -> None:
        click(qtbot, control.down)
        write(control.search, "جدة")
        assert self.offered(control) == ["جدة"]

    def test_says_so_when_nothing_fits(self, qtbot: QtBot, control: SearchControl) -> None:
        write(control.search, "ظظ")
        assert self.offered(control) == []
        assert not control.none_found.isHidden()


def test_a_password_can_be_looked_at_and_hidden_again(qtbot: QtBot) -> None:
    control = typed(qtbot, kinds.Password(), "abcd1234")
    assert isinstance(control, TextControl)
    show = control.widget().findChild(QPushButton, "asked_show")
    assert isinstance(show, QPushButton)
    assert "a" not in control.line.displayText()
    before, width = show.accessibleName(), show.minimumWidth()
    click(qtbot, show)
    assert control.line.displayText() == "abcd1234"
    assert show.accessibleName() != before
    assert show.minimumWidth() == width
