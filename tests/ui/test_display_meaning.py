"""What display widgets say: to eyes without colour, to a screen reader, and back to the page."""

from __future__ import annotations

import pytest
from display_specimens import LONG, look, say, steps
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.forms import Guide, Picture
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr, verbatim
from kiosk.ui.kit.banner import ErrorSummary
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.countdown import Countdown
from kiosk.ui.kit.document_card import DocumentCard
from kiosk.ui.kit.guide import GuidePanel
from kiosk.ui.kit.header import Header
from kiosk.ui.kit.hero import ReferenceNumber
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.kit.progress import Progress, Segments
from kiosk.ui.kit.steps import Steps
from kiosk.ui.kit.task_row import TaskRow
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.look import Role, TextSize
from kiosk.ui.palette import Theme

pytestmark = pytest.mark.usefixtures("qapp")

PROBLEMS = [("national_id", verbatim(LONG)), ("mobile", tr("The mobile number is missing."))]


def grey(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def texts(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text)]


@pytest.mark.parametrize("theme", list(Theme))
def test_chips_of_one_word_differ_without_colour(theme: Theme) -> None:
    pictures = [grey(Chip(look(theme=theme), tone, "مراجعة")) for tone in Tone]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_a_chip_is_named_by_its_words() -> None:
    assert Chip(look(), Tone.OK, tr("Complete")).accessibleName() == "Complete"


def test_the_summary_repeats_the_sentences_and_leads_to_their_fields(qtbot: QtBot) -> None:
    summary = ErrorSummary(look(), PROBLEMS)
    qtbot.addWidget(summary)
    assert [link.text() for link in summary.links] == [say(sentence) for _, sentence in PROBLEMS]
    with qtbot.waitSignal(summary.chosen) as chosen:
        qtbot.mouseClick(summary.links[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["mobile"]


def test_the_summary_works_by_keyboard_and_takes_the_focus(qtbot: QtBot) -> None:
    summary = ErrorSummary(look(), PROBLEMS)
    qtbot.addWidget(summary)
    assert summary.focusProxy() is summary.links[0]
    with qtbot.waitSignal(summary.chosen) as chosen:
        qtbot.keyClick(summary.links[0], Qt.Key.Key_Return)
    assert chosen.args == ["national_id"]


def test_a_summary_out_of_reach_has_no_links() -> None:
    summary = ErrorSummary(look(), PROBLEMS, jump=False)
    assert not summary.links
    assert [say(sentence) for _, sentence in PROBLEMS] == texts(summary)[1:]


def test_the_header_tells_a_change_of_connection() -> None:
    header = Header(look(), tr("Developed Social Security"), tr("Connected"), "wifi-high")
    header.set_connection(tr("No connection"), "wifi-slash")
    assert header.connection.text() == header.connection.accessibleName() == "No connection"


def test_progress_says_one_sentence() -> None:
    assert texts(Progress(look(), 7, 2, tr("The family"))) == ["Step 2 of 7 — The family"]


def test_progress_fills_from_where_reading_begins() -> None:
    right, left = Segments(look(), 4, 1), Segments(look(rtl=False), 4, 1)
    for segments in (right, left):
        segments.resize(900, segments.height())
    assert right.segment(1).left() > right.segment(2).left()
    assert left.segment(1).left() < left.segment(2).left()


def test_the_steps_are_told_with_their_state() -> None:
    told = Steps(look(), steps()).accessibleName().split("\n")
    assert [line.rpartition(": ")[2] for line in told] == ["Done", "Now", "Not yet", "Not yet"]


def test_a_choice_is_one_button_with_its_help() -> None:
    card = ChoiceCard(look(), "register", tr("New registration"), tr("The first time"), "user-plus")
    assert (card.objectName(), card.accessibleName()) == ("register", "New registration")
    assert card.accessibleDescription() == "The first time"


def test_a_card_pressed_looks_pressed() -> None:
    card = ChoiceCard(look(), "register", tr("New registration"), tr("The first time"), "user-plus")
    rest = grey(card)
    card.setDown(True)
    assert grey(card) != rest


def test_a_locked_row_cannot_be_pressed_and_says_why(qtbot: QtBot) -> None:
    row = TaskRow(look(), "review", "R", "files", Tone.OFF, tr("Not now"), locked_help=tr("After the others"))
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.clicked):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert row.accessibleDescription() == "Not now\nAfter the others"


@pytest.mark.parametrize("theme", list(Theme))
def test_the_next_row_looks_different_from_the_others(theme: Theme) -> None:
    of = look(theme=theme)
    here = TaskRow(of, "a", "A", "files", Tone.NONE, "B", here=True)
    assert grey(here) != grey(TaskRow(of, "a", "A", "files", Tone.NONE, "B"))


def test_a_document_says_why_it_is_asked() -> None:
    card = DocumentCard(
        look(), "rent", "Lease", tr("To show where you live"), "house-line", Chip(look(), Tone.OK, "OK")
    )
    assert "Why? To show where you live" in texts(card)


@pytest.mark.parametrize(("size", "below"), [(TextSize.M, False), (TextSize.XL, True)])
def test_a_review_value_stands_beside_its_label_but_below_it_in_the_largest_text(size: TextSize, below: bool) -> None:
    card = InfoCard(look(size), "Housing")
    card.add_row("Kind", "Rented")
    card.resize(900, card.heightForWidth(900))
    card.grab()
    _, label, value = card.findChildren(Text)
    assert (value.y() > label.y() + label.height() - 1) is below


def test_review_values_of_different_cards_are_aligned() -> None:
    edges = set()
    for label, value in (("Kind", "Rented"), ("A very much longer label", "18,000")):
        card = InfoCard(look(), "Housing")
        card.add_row(label, value)
        card.resize(900, card.heightForWidth(900))
        card.grab()
        edges.add(card.findChildren(Text)[2].geometry().right())
    assert len(edges) == 1


def test_the_guide_is_absent_in_the_largest_text_and_in_high_contrast() -> None:
    guide = Guide(tr("Where?"), tr("On the card."), Picture.CARD_NAME)
    assert GuidePanel(look(), guide).fits(500)
    assert not GuidePanel(look(TextSize.XL), guide).fits(5000)
    assert not GuidePanel(look(theme=Theme.LIGHT), guide).fits(5000)


def test_the_guide_shows_nothing_where_it_has_no_room() -> None:
    page = QWidget()
    panel = GuidePanel(look(), Guide(tr("Where?"), tr("On the card."), Picture.CARD_NUMBER))
    panel.setParent(page)
    panel.resize(900, panel.sizeHint().height() + 60)
    panel.grab()
    assert not panel.inside.isHidden()
    panel.resize(900, 100)
    panel.grab()
    assert panel.inside.isHidden()
    assert not panel.fits(100)


def test_the_countdown_is_told_in_words_and_never_below_nothing() -> None:
    ring = Countdown(look(), 45)
    before = grey(ring)
    ring.set_seconds(3)
    assert ring.accessibleName() == "3 second(s)"
    assert grey(ring) != before
    ring.set_seconds(-1)
    assert ring.seconds == 0


def test_the_reference_is_read_digit_by_digit_and_shrinks_to_fit() -> None:
    number = ReferenceNumber(look(), "482177301534")
    assert number.accessibleName() == "4 8 2 1 7 7 3 0 1 5 3 4"
    assert number.fitting(400).pixelSize() < number.fitting(2000).pixelSize() == look().em(Role.REFERENCE)
