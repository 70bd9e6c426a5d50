"""A supervisor tries a change at a real desk: reckoned in the centre's file, looked at, and saved as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pypdf
import pytest
from clerk_kit import SUPERVISOR, DeskAtWork
from desk_sample import some_households
from PySide6.QtWidgets import QWidget
from sqlalchemy import insert

from kiosk.bootstrap import centre_file
from kiosk.central import read_models
from kiosk.central.database import Database
from kiosk.settings import Settings
from kiosk.ui.desk.kit.field import Box
from kiosk.ui.desk.simulation_table import TableRow


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[DeskAtWork]:
    desk = DeskAtWork(Settings(data_folder=tmp_path, practice=True))
    yield desk
    desk.close()


def many_have_applied(desk: DeskAtWork) -> None:
    database = Database(centre_file(desk.settings, practice=True))
    with database.work() as connection:
        rows = [asdict(row) | {"person": 200 * row.person} for row in some_households()]
        connection.execute(insert(read_models.household), rows)
    database.close()


def write(desk: DeskAtWork, text: str) -> None:
    [edit] = [w for w in desk.app.window.findChildren(QWidget, "new_value") if w.isVisible()]
    box = edit.parentWidget()
    assert isinstance(box, Box)
    box.set_text(text)


def test_a_supervisor_tries_a_change_and_saves_what_came_of_it(desk: DeskAtWork) -> None:
    desk.sign_in(SUPERVISOR)
    desk.press("view_simulation")
    write(desk, "1400")
    desk.press("simulate")
    assert "قد تُعرف بعينها" in desk.text
    many_have_applied(desk)
    desk.press("simulate")
    rows = [row for row in desk.app.window.findChildren(TableRow) if row.isVisible() and row.accessibleName()]
    assert len(rows) > 15 and "محاكاة وليست قرارًا" in desk.text
    desk.press("save_simulation")
    [paper] = desk.papers()
    assert "simulation" in paper.name and len(pypdf.PdfReader(paper).pages) == 2
