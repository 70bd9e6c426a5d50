"""Nothing on a page is clipped, in any size, theme or column width; ornaments bow to contrast."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from display_specimens import cards, everything, look, looks, messages, ornaments
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme

pytestmark = pytest.mark.usefixtures("qapp")


def lay_out(widget: QWidget, width: int) -> None:
    """Give it the width and just the height it asks for, and let it paint."""
    height = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    widget.resize(width, max(height, widget.minimumHeight()))
    widget.grab()


def shown(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden():
            yield from shown(child)


def clipped(widget: QWidget) -> list[str]:
    """What in ``widget`` has less room than its words need."""
    return [f"{type(part).__name__} {part.accessibleName()!r} {part.size()}" for part in shown(widget) if _tight(part)]


def _tight(part: QWidget) -> bool:
    if not isinstance(part, (Text, KioskButton)) and not part.hasHeightForWidth():
        return False
    needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
    return needed > part.height() or part.minimumSizeHint().width() > part.width()


@pytest.mark.parametrize("width", [1016, 900])
@pytest.mark.parametrize("of", looks(), ids=lambda of: f"{of.size}-{of.theme}")
def test_nothing_is_clipped(of: Look, width: int) -> None:
    for widget in everything(of):
        lay_out(widget, width)
        assert not clipped(widget), type(widget).__name__


@pytest.mark.parametrize("size", list(TextSize))
def test_children_stay_inside_their_widget(size: TextSize) -> None:
    for widget in everything(look(size)):
        lay_out(widget, 900)
        for part in shown(widget):
            if part is not widget:
                assert part.parentWidget().rect().contains(part.geometry()), (type(widget), type(part))


@pytest.mark.parametrize("size", list(TextSize))
def test_every_touchable_card_and_link_is_a_full_target_high(size: TextSize) -> None:
    of = look(size)
    for widget in (*messages(of), *cards(of)):
        lay_out(widget, 900)
        for button in (part for part in shown(widget) if isinstance(part, KioskButton)):
            assert button.body().height() >= of.px(12.7)


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_ornaments_are_at_most_a_rule_in_high_contrast(theme: Theme) -> None:
    band, wide, parapet, *_ = ornaments(look(theme=theme))
    assert {band.height(), wide.height(), parapet.height()} == {3}


def test_decoration_has_no_name_and_takes_no_focus() -> None:
    for widget in ornaments(look()):
        assert not widget.accessibleName()
        assert not widget.focusPolicy()


def test_the_layout_holds_in_the_other_direction(qapp: QApplication) -> None:
    for widget in everything(look(TextSize.L, rtl=False)):
        widget.setLayoutDirection(qapp.layoutDirection().LeftToRight)
        lay_out(widget, 900)
        assert not clipped(widget), type(widget).__name__
