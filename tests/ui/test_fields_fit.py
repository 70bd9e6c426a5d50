"""Fields on the glass: large enough for a finger, and whole, in every size and orientation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from field_specimens import CITIES, IDS, KINDS, PANEL_IDS, PANELS, PROBLEM, box_for, control_for, panel
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from kiosk.domain import kinds
from kiosk.domain.kinds import Kind, Option
from kiosk.domain.words import verbatim
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.choice_controls import OptionsControl, form_width
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.text import Text
from kiosk.ui.look import CAPITAL, Look, TextSize

pytestmark = pytest.mark.usefixtures("qapp")

ON_EVERY_PANEL = pytest.mark.parametrize("of", PANELS, ids=PANEL_IDS)
EVERY_KIND = pytest.mark.parametrize(("kind", "answer"), KINDS, ids=IDS)


def filled(kind: Kind, answer: str | tuple[str, ...], of: Look) -> FieldBox:
    """In error and answered, in the narrowest form of the panel and just as high as it asks for."""
    box = box_for(kind, of)
    box.control.set_value(answer)
    box.set_error(PROBLEM)
    width = form_width(of)
    box.resize(QSize(width, max(box.heightForWidth(width), box.minimumSizeHint().height())))
    box.grab()
    return box


def shown(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden():
            yield from shown(child)


def needed(part: QWidget) -> int:
    return part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()


@ON_EVERY_PANEL
@EVERY_KIND
class TestEveryField:
    def test_is_large_enough_to_be_touched(self, of: Look, kind: Kind, answer: str | tuple[str, ...]) -> None:
        """16 mm (design rule 21)."""
        least = 16 * of.ppi / 25.4
        box = filled(kind, answer, of)
        for part in shown(box):
            if isinstance(part, LineEdit):
                assert part.box().height() >= least
                assert part.box().width() >= least
            if isinstance(part, KioskButton):
                assert part.body().height() >= least

    def test_is_clipped_nowhere(self, of: Look, kind: Kind, answer: str | tuple[str, ...]) -> None:
        box = filled(kind, answer, of)
        for part in shown(box):
            if part is not box:
                assert part.parentWidget().rect().contains(part.geometry()), part.objectName()
            if isinstance(part, (Text, KioskButton, LineEdit)):
                assert part.height() >= needed(part), part.objectName()
                assert part.width() >= part.minimumSizeHint().width(), part.objectName()

    def test_shows_the_answer_whole_and_large(self, of: Look, kind: Kind, answer: str | tuple[str, ...]) -> None:
        """No text under 3.5 mm capitals (design rule 4)."""
        box = filled(kind, answer, of)
        for line in (part for part in shown(box) if isinstance(part, LineEdit)):
            margins = line.textMargins()
            room = line.box().width() - margins.left() - margins.right()
            assert QFontMetrics(line.font()).horizontalAdvance(line.displayText()) <= room, line.objectName()
            assert line.font().pixelSize() * CAPITAL >= 3.5 * of.ppi / 25.4


def test_the_counter_makes_room_rather_than_the_answer_shrinking_out_of_sight() -> None:
    """An IBAN in the largest text beside a keyboard."""
    of = panel(TextSize.XL, portrait=False)
    box = filled(kinds.Iban(), "SA0380000000608010167519", of)
    line = box.control.first_input()
    assert line.font().pixelSize() >= 0.8 * LineEdit(of, "other").font().pixelSize()


def test_many_options_stand_in_two_columns_where_the_page_is_wide() -> None:
    of = panel(TextSize.XL, portrait=False)
    long = Option("help", verbatim("مساعدة من جمعية أو أقارب"))
    control = control_for(kinds.Several((*CITIES, long)), of)
    assert isinstance(control, OptionsControl)
    control.resize(form_width(of), 1000)
    control.grab()
    assert control.rows[0].y() < control.rows[1].y()
    control.resize(of.width, 1000)
    control.grab()
    assert control.rows[0].y() == control.rows[1].y() < control.rows[2].y()
