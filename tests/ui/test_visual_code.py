"""The picture of digits: it can be read in every look, says what it is, and never what it shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from shell_kit import a_shell

from kiosk.domain.signing_in import PICTURE_DIGITS
from kiosk.services.visual_check import new_digits
from kiosk.ui.kit.visual_code import VisualCode, draw
from kiosk.ui.look import Look, Role, TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.shell import Shell

EM = 80


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    with a_shell() as shell:
        yield shell


def look(shell: Shell, theme: Theme = Theme.NORMAL, size: TextSize = TextSize.M) -> Look:
    return Look(shell.translator.say, True, 1080, 1920, theme=theme, size=size)


def colours(picture: QImage) -> dict[str, int]:
    """How many pixels have each colour."""
    counted: dict[str, int] = {}
    for y in range(0, picture.height(), 2):
        for x in range(0, picture.width(), 2):
            name = picture.pixelColor(x, y).name()
            counted[name] = counted.get(name, 0) + 1
    return counted


@pytest.mark.parametrize("theme", list(Theme))
def test_the_digits_stand_in_the_full_contrast_of_the_page(shell: Shell, theme: Theme) -> None:
    of = look(shell, theme)
    found = colours(draw(of, "8888", EM))
    ink, ground = (QColor(of.color(name)).name() for name in ("text", "surface"))
    assert sum(found.values()) * 0.5 < found[ground] + found[ink]
    assert found[ink] > 0.1 * sum(found.values())


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_in_high_contrast_nothing_stands_around_the_digits(shell: Shell, theme: Theme) -> None:
    """A dot would be an island: the row above the digits and below them is empty, however they are bent."""
    plain, dotted = (draw(look(shell, t), "1111", EM) for t in (theme, Theme.NORMAL))
    assert islands(plain, look(shell, theme)) == len("1111")
    assert islands(dotted, look(shell)) > len("1111")


def islands(picture: QImage, of: Look) -> int:
    """Groups of columns with anything but the ground in them."""
    ground = QColor(of.color("surface")).name()
    inked = [
        any(picture.pixelColor(x, y).name() != ground for y in range(picture.height())) for x in range(picture.width())
    ]
    return sum(here and not before for before, here in zip([False, *inked], inked, strict=False))


@pytest.mark.parametrize("size", list(TextSize))
def test_the_digits_grow_with_the_text(shell: Shell, size: TextSize) -> None:
    of = look(shell, size=size)
    high = VisualCode(of, "4702").minimumSizeHint().height()
    assert high > 1.2 * of.em(Role.DIGITS)


def test_a_screen_reader_hears_what_it_is_and_not_what_it_shows(shell: Shell) -> None:
    name = VisualCode(look(shell), "4702").accessibleName()
    assert "4" in name  # how many they are
    assert not any(digit in name for digit in "702")


def test_each_picture_has_digits_of_its_own() -> None:
    drawn = {new_digits() for _ in range(60)}
    assert len(drawn) > 50
    assert {len(digits) for digits in drawn} == {PICTURE_DIGITS}
    assert all(digits.isdigit() for digits in drawn)
