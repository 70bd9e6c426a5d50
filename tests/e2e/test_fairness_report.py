"""The supervisor's report at a real desk: counted in the centre's file, looked at, and saved as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pypdf
import pytest
from clerk_kit import SUPERVISOR, DeskAtWork
from desk_sample import a_quarter_of_outcomes
from sqlalchemy import insert

from kiosk.bootstrap import centre_file
from kiosk.central import read_models
from kiosk.central.database import Database
from kiosk.domain.fairness import Quarter
from kiosk.domain.working_days import day_of
from kiosk.services.fairness import quarters_over
from kiosk.settings import Settings
from kiosk.ui.desk.fairness_table import FigureRow


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[DeskAtWork]:
    desk = DeskAtWork(Settings(data_folder=tmp_path, practice=True))
    yield desk
    desk.close()


def decided_in(desk: DeskAtWork, quarter: Quarter) -> None:
    database = Database(centre_file(desk.settings, practice=True))
    with database.work() as connection:
        rows = [{**asdict(row), "person": n} for n, row in enumerate(a_quarter_of_outcomes(quarter))]
        connection.execute(insert(read_models.outcome), rows)
    database.close()


def test_a_supervisor_reads_the_last_quarter_and_saves_it(desk: DeskAtWork) -> None:
    desk.sign_in(SUPERVISOR)
    desk.press("view_fairness")
    assert "لم يُبت في أي طلب" in desk.text
    suite = desk.app.shell.suite
    assert suite is not None
    decided_in(desk, quarters_over(day_of(suite.work.clock.now()))[0])
    desk.press("view_load", "view_fairness")
    rows = [row for row in desk.app.window.findChildren(FigureRow) if row.isVisible()]
    assert len(rows) > 10 and any("يستحق النظر" in row.accessibleName() for row in rows)
    desk.press("save_report")
    [paper] = desk.papers()
    assert "fairness" in paper.name and len(pypdf.PdfReader(paper).pages) == 3
    assert suite.fairness is not None and suite.fairness.printer is None  # a practice desk has no printer of its own
