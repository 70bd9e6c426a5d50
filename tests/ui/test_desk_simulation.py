"""The supervisor tries a change of the policy: who would gain, what it costs, and that nothing else comes of it."""

from __future__ import annotations

from functools import partial

import pytest
from desk_gallery import DeskDriver
from desk_sample import OFFICER, PASSWORD, SUPERVISOR, some_households
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from kiosk.central import simulating
from kiosk.domain.facts import Fact
from kiosk.domain.statuses import Tone
from kiosk.ui.desk.simulation_table import TOO_FEW, TableRow
from kiosk.ui.desk.simulation_view import SimulationView
from kiosk.ui.kit.text import Text


def sought(desk: DeskDriver, apart: int = 1) -> None:
    """Nine hundred households at the centre, whose keys lie so far apart; a supervisor at the page."""
    many = [type(row)(row.person * apart, *(getattr(row, n) for n in row.__slots__[1:])) for row in some_households()]
    desk.sample.central.rows.simulate = partial(simulating.in_memory, many)  # type: ignore[method-assign]
    desk.sign_in(SUPERVISOR)
    desk.press("view_simulation")


def tried(desk: DeskDriver, typed: str = "1400") -> None:
    desk.write("new_value", typed)
    desk.press("simulate")


def texts(desk: DeskDriver) -> str:
    return " ".join(text.text() for text in desk.window.findChildren(Text) if text.isVisible())


def rows(desk: DeskDriver, name: str) -> list[TableRow]:
    found = [row for row in desk.window.findChildren(TableRow) if row.objectName().startswith(f"{name}_")]
    return [row for row in found if row.isVisible()]


def view(desk: DeskDriver) -> SimulationView:
    found = desk.shell.view
    assert isinstance(found, SimulationView)
    return found


def test_only_a_supervisor_has_the_view(desk: DeskDriver) -> None:
    desk.sign_in(OFFICER)
    with pytest.raises(AssertionError):
        desk.find("view_simulation")


def test_what_would_come_of_it_is_shown_and_called_a_simulation(desk: DeskDriver) -> None:
    sought(desk)
    tried(desk)
    assert "محاكاة وليست قرارًا" in texts(desk)
    by_size = rows(desk, "size")
    assert [row.label for row in by_size][:2] == ["شخص واحد", "شخصان"]
    households = sum(int(row.cells[0].strip("\u2066\u2069").replace(",", "")) for row in by_size)
    assert households == 900
    assert "الأسر: " in by_size[0].accessibleName()
    assert rows(desk, "region")[-1].label == "مناطق أخرى مجتمعة"


def test_a_wrong_value_is_said_at_the_field_and_has_the_focus(desk: DeskDriver) -> None:
    sought(desk)
    tried(desk, "many")
    assert "المطلوب رقم مكتوب بالأرقام." in texts(desk)
    assert QApplication.focusWidget() is desk.find("new_value")
    assert view(desk).run is None and view(desk).found is None


def test_of_a_handful_nothing_is_said(desk: DeskDriver) -> None:
    desk.sample.apply()
    desk.sign_in(SUPERVISOR)
    desk.press("view_simulation")
    tried(desk)
    assert desk.shell.wearing.look.say(TOO_FEW) in texts(desk)
    assert rows(desk, "size") == []


def test_what_came_of_it_is_saved_and_printed_by_a_press(desk: DeskDriver) -> None:
    sought(desk)
    tried(desk)
    desk.press("save_simulation")
    desk.press("print_simulation")
    jobs = desk.sample.reports.jobs
    assert [job.title for job in jobs] == ["simulation-2026-12"] * 2
    assert jobs[0].pdf == b"%PDF simulation base.head 1400 1004"


def test_millions_fit_into_their_columns_in_the_narrowest_window(desk: DeskDriver) -> None:
    desk.window.resize(1280, 720)
    sought(desk)
    tried(desk)
    shown = rows(desk, "region")[-1]
    figures = (*["1,200,000"] * (len(shown.cells) - 1), "+96,000,000")
    wide = TableRow(shown.look, shown.label, figures)
    wide.resize(shown.size())
    metrics = QFontMetricsF(wide.fitting())
    assert all(metrics.horizontalAdvance(text) <= wide.place(n).width() for n, text in enumerate(figures, 1))
    assert shown.fitting().pixelSize() >= wide.fitting().pixelSize()


def test_it_can_be_stopped_between_slices(desk: DeskDriver) -> None:
    sought(desk, apart=500)
    desk.write("new_value", "1400")
    shown = view(desk)
    shown.start()
    assert shown.run is not None and desk.find("cancel_simulation").isEnabled()
    desk.press("cancel_simulation")
    assert shown.run is None and shown.found is None
    tried(desk)
    assert shown.found is not None and shown.found.whole.households == 900


def test_the_focus_stays_on_the_button_that_stops_it_and_then_goes_to_the_form(desk: DeskDriver) -> None:
    sought(desk, apart=500)
    desk.write("new_value", "1400")
    shown = view(desk)
    shown.start()
    stop = desk.find("cancel_simulation")
    stop.setFocus()
    while shown.run is not None and shown.run.start == 0:
        QApplication.processEvents()
    assert desk.find("cancel_simulation") is stop is QApplication.focusWidget()
    desk.settle()
    assert shown.found is not None
    assert QApplication.focusWidget() is desk.find("new_value")


def test_it_goes_on_after_a_lock_for_the_same_person(desk: DeskDriver) -> None:
    sought(desk, apart=500)
    desk.write("new_value", "1400")
    shown = view(desk)
    shown.start()
    desk.shell.lock(Tone.INFO, TOO_FEW)
    desk.settle()
    assert shown.found is None
    desk.write("number", SUPERVISOR.number)
    desk.write("password", PASSWORD)
    desk.press("sign_in")
    assert shown.found is not None and shown.found.whole.households == 900


def test_another_figure_begins_with_an_empty_value(desk: DeskDriver) -> None:
    sought(desk)
    desk.write("new_value", "1400")
    desk.press("figure_income.earned.counted_share")
    assert view(desk)._form is not None and view(desk)._form.box.text() == ""  # type: ignore[union-attr]
    assert "50" in texts(desk) and "بالمئة" in texts(desk)


def test_a_figure_that_is_not_official_is_called_so(desk: DeskDriver) -> None:
    sought(desk)
    assert "غير موثقة رسميًا" not in texts(desk)
    desk.press("figure_wealth.divisor_months")
    assert "غير موثقة رسميًا" in texts(desk)


def test_nothing_is_written_by_it(desk: DeskDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    acts: list[Fact] = []
    sought(desk)
    monkeypatch.setattr(desk.sample.desk, "act", lambda _session, fact, *_: acts.append(fact))
    before = {person: len(journal) for person, journal in desk.sample.central.rows.journals.items()}
    tried(desk)
    assert acts == []
    assert before == {person: len(journal) for person, journal in desk.sample.central.rows.journals.items()}
