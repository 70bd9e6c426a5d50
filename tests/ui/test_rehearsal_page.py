"""Which points the rehearsal shows, in which order, and that without one no page stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest
from page_gallery import Gallery
from PySide6.QtCore import QCoreApplication

from kiosk.domain.forms.rehearsal import Doubt
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.words import tr
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.submitting import Submitting
from kiosk.ui.language import Language, Translator
from kiosk.ui.screens.rehearsal import RehearsalScreen

GRAVE = Doubt(tr("Days outside the Kingdom"), tr("Thank you"), "days_abroad")
COMPARED = Doubt(tr("Salary letter"), tr("Thank you"), "incomes", reminder=True)


@pytest.fixture
def submitting(qapp: QCoreApplication) -> Iterator[Submitting]:
    translator = Translator()
    translator.use(Language.ARABIC)
    gallery = Gallery(translator)
    yield Submitting(gallery.filling(), _nothing, _nothing, _nothing)
    translator.forget()


def shown(submitting: Submitting, *doubts: Doubt) -> list[str] | str:
    """The points' sentences, or the name of another page."""
    submitting.rehearsed(doubts)
    screen = submitting.filling.session.shell.screen
    return [p.words.source for p in screen.points] if isinstance(screen, RehearsalScreen) else screen.name


def test_missing_papers_stand_between_what_counts_and_what_is_compared(submitting: Submitting) -> None:
    papers = "%n required document(s) are not here yet."
    assert shown(submitting, GRAVE, COMPARED) == ["Days outside the Kingdom", papers, "Salary letter"]


def test_graver_ones_are_never_pushed_out(submitting: Submitting) -> None:
    assert shown(submitting, GRAVE, GRAVE, GRAVE) == ["Days outside the Kingdom"] * 3


def test_with_everything_here_what_is_only_compared_makes_no_page(submitting: Submitting) -> None:
    submitting.filling.documents.update({row.key: SimpleNamespace() for row in submitting.filling.due})
    assert shown(submitting, COMPARED) == shown(submitting) == "confirm"


def test_without_figures_of_the_month_the_way_on_stays_open(
    submitting: Submitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_figure(*_given: object) -> tuple[Doubt, ...]:
        raise UndefinedPolicy("base.head")

    filling = submitting.filling
    filling.documents.update({row.key: SimpleNamespace() for row in filling.due})
    filling.programme = replace(filling.programme, rehearse=no_figure)
    monkeypatch.setattr(Session, "do", lambda _session, _lane, job, done: done(job()))
    submitting._rehearse()
    assert filling.session.shell.screen.name == "confirm"


def _nothing(*_given: object) -> None:
    pass
