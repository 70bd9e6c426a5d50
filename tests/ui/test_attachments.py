"""Files that are added freely: what is offered, how many, what is missing; and the stepper beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from display_specimens import say
from page_states import MORNING, nothing
from pytestqt.qtbot import QtBot

from kiosk.domain.acts.appeals import EVIDENCE
from kiosk.domain.forms import Attachments
from kiosk.domain.words import verbatim
from kiosk.services.ports import FileSource, OfferedFile
from kiosk.ui.journey.acts.appealing import FILES, STEPS
from kiosk.ui.kit.progress import Progress
from kiosk.ui.kit.steps import Steps
from kiosk.ui.look import Look, TextSize
from kiosk.ui.screens.attachments import Attached, AttachmentsRoutes, AttachmentsScreen
from kiosk.ui.screens.files import FilesScreen
from kiosk.ui.steps import NamedSteps

WANTED = Attachments(EVIDENCE, least=1, most=2)
STEP = NamedSteps(STEPS, 2)


def look(size: TextSize = TextSize.M, *, portrait: bool = True) -> Look:
    width, height = (1080, 1920) if portrait else (1920, 1080)
    return Look(say, True, width, height, size=size)


def page(files: int, go_on: Callable[[], None] = nothing) -> AttachmentsScreen:
    attached = [Attached(WANTED.row(number), 1, 1000) for number in range(1, files + 1)]
    return AttachmentsScreen(
        WANTED, attached, FILES, AttachmentsRoutes(nothing, nothing, nothing, go_on, nothing), STEP
    )


def names(screen: AttachmentsScreen) -> list[str]:
    return [widget.objectName() for widget in screen.content(look()).form if widget.objectName()]


def test_where_there_are_enough_none_is_asked_for_any_more(qtbot: QtBot) -> None:
    assert "attach" in names(page(1))
    assert "attach" not in names(page(2))
    assert names(page(2)) == ["file_appeal_evidence:1", "file_appeal_evidence:2"]


def test_going_on_without_a_file_says_what_is_missing(qtbot: QtBot) -> None:
    went, screen = [], page(0, lambda: went.append(1))
    assert screen.content(look()).summary is None
    screen.content(look()).forward.run()  # type: ignore[union-attr]
    assert (went, screen.problem) == ([], FILES.missing)
    assert screen.content(look()).summary is not None


def test_with_a_file_it_goes_on(qtbot: QtBot) -> None:
    went: list[int] = []
    page(1, lambda: went.append(1)).content(look()).forward.run()  # type: ignore[union-attr]
    assert went == [1]


@pytest.mark.parametrize(("only_pdf", "offered"), [(False, ["a.PDF", "b.jpg"]), (True, ["a.PDF"])])
def test_where_only_pdf_will_do_nothing_else_is_offered(only_pdf: bool, offered: list[str]) -> None:
    found = tuple(OfferedFile(Path(name), name, 1, MORNING) for name in ("a.PDF", "b.jpg"))
    screen = FilesScreen(verbatim("evidence"), nothing, nothing, nothing, STEP, only_pdf=only_pdf)
    assert [file.name for file in screen.fitting(FileSource(verbatim("stick"), True, found))] == offered


def test_a_stepper_becomes_a_line_only_where_there_is_no_room_for_it(qtbot: QtBot) -> None:
    for size in TextSize:
        for portrait in (True, False):
            of = look(size, portrait=portrait)
            widget = STEP.widget(of)
            qtbot.addWidget(widget)
            assert isinstance(widget, Progress if of.large and not portrait else Steps)
