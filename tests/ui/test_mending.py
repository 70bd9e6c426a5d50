"""A page with something to mend opens at its summary; the field comes into view with the first letter."""

from __future__ import annotations

import pytest
from field_specimens import write
from glass import Glass, in_view, place, wholly
from page_states import nothing
from pytestqt.qtbot import QtBot
from samples import sample_case

from kiosk.domain.answers import Answers
from kiosk.domain.registration import ID_PAGE
from kiosk.domain.words import Words
from kiosk.ui.content import Action
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.look import Look, TextSize
from kiosk.ui.screens.form import FormRoutes, FormScreen
from kiosk.ui.steps import StepOf


@pytest.mark.usefixtures("qapp")
def test_a_summary_comes_first_and_typing_brings_the_field(qtbot: QtBot) -> None:
    glass = Glass(
        Look(lambda words: words.source, False, 1920, 1080, size=TextSize.XL), [Action("leave", Words("End"), nothing)]
    )
    screen = FormScreen(
        ID_PAGE, Answers(), sample_case, FormRoutes(nothing, nothing, nothing), StepOf(1, 7, Words("Registration"))
    )
    screen.go_on()
    window = glass.stand(screen)
    summary, line = glass.content.summary, window.findChild(LineEdit, "national_id")
    assert in_view(summary, window).top() == place(summary, window).top()
    assert not wholly(line, window), "both fit, and nothing is shown by this"
    write(line, "1")
    assert wholly(line, window)
    glass.close()
