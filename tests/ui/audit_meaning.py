"""What is asked of every page besides its geometry: the order of tabs, names, roles, plain words.

Numbers in brackets are those of the design's requirements.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from audit_rules import Rule, named, scrolls
from glass import Glass, place, scroller, touchables, visible
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QSlider, QSpinBox, QWidget

from kiosk.ui.arrangement import Body
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.kit.keyboard import Key

LAST = "leave"
"""The last of the row that is the same on every page."""


def no_unfit_control_stands_on_it(glass: Glass) -> Iterator[str]:
    """(32, 97)"""
    for kind in (QComboBox, QSpinBox, QDateEdit, QSlider, QDialog):
        yield from (named(widget) for widget in glass.window.findChildren(kind))


def tabs_go_down_and_leftward(glass: Glass) -> Iterator[str]:
    """(34) Top to bottom and, within a row, along the reading direction.

    Across, a page has columns: farther on, the next begins at its top; and the way on, at the foot of what is asked,
    comes after what is answered beside it.
    """
    for here, there in pairwise(tab_stops(glass)):
        both = scrolls(here, glass) and scrolls(there, glass)
        where = _placed if both else _clamped
        one, other = where(here, glass), where(there, glass)
        rtl, across = glass.look.rtl, not glass.look.portrait
        farther = other.right() <= one.left() if rtl else other.left() >= one.right()
        next_column = across and (farther or _leads_on(there, glass))
        if other.bottom() <= one.top() and not next_column:
            yield f"{named(there)} after {named(here)} goes up"
        level = other.top() < one.bottom() and one.top() < other.bottom()
        back = other.left() >= one.right() if rtl else other.right() <= one.left()
        if level and back and not next_column:
            yield f"{named(there)} after {named(here)} goes back"


def _leads_on(widget: QWidget, glass: Glass) -> bool:
    content = glass.content
    return content is not None and widget.objectName() in {way.name for way in (content.back, content.forward) if way}


def tabs_come_round(glass: Glass) -> Iterator[str]:
    """(35) As many tabs as there are stops lead back to the first."""
    stops = tab_stops(glass)
    if len(set(map(id, stops))) != len(stops):
        yield "a stop comes twice"
    for widget in touchables(glass.window):
        reached = any(widget is stop for stop in stops)
        if not reached and widget.isEnabled() and not isinstance(widget, Key):
            yield f"{named(widget)} is not reached by tabs"


def tab_stops(glass: Glass) -> list[QWidget]:
    """What takes the focus by Tab, in its order: from what comes after the way out, or from the top of the panel."""
    stops, widget = [], glass.window.nextInFocusChain()
    while widget is not None and widget is not glass.window:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if (
            tabbed
            and not isinstance(widget, Body)
            and widget.isEnabled()
            and widget.isVisibleTo(glass.window)
            and widget.focusProxy() is None
        ):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    last = next((place for place, stop in enumerate(stops) if stop.objectName() == LAST), None)
    if last is not None:
        return stops[last + 1 :] + stops[: last + 1]
    first = min(range(len(stops)), key=lambda n: _clamped(stops[n], glass).top(), default=0)
    return stops[first:] + stops[:first]


def _clamped(widget: QWidget, glass: Glass) -> QRectF:
    """Its place; what is scrolled away below counts as at the view's end, before what follows."""
    area, paged = QRectF(place(widget, glass.window)), scroller(glass.window)
    if paged is None or not scrolls(widget, glass):
        return area
    below = paged.pair.height() if paged.overflows() else 0
    end = place(paged, glass.window).bottom() - below - 1.0
    return area if area.top() < end else QRectF(area.left(), end - 1, area.width(), 1)


def _placed(widget: QWidget, glass: Glass) -> QRectF:
    return QRectF(place(widget, glass.window))


def everything_has_a_role_and_a_name(glass: Glass) -> Iterator[str]:
    """(38), and every touchable has an objectName."""
    for widget in touchables(glass.window):
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or told.role() is QAccessible.Role.NoRole or not told.text(QAccessible.Text.Name).strip():
            yield f"{named(widget)} has no role or no name"
        if not widget.objectName():
            yield f"{named(widget)} has no objectName"


def a_button_is_named_by_its_words(glass: Glass) -> Iterator[str]:
    """Whoever says what they see is understood. A key is spoken by its letter's name; the eye's name is fixed."""
    for widget in touchables(glass.window):
        spoken_otherwise = isinstance(widget, Key) or widget.objectName().startswith("eye")
        if isinstance(widget, KioskButton) and not spoken_otherwise and widget.accessibleName() != widget.text():
            yield f"{named(widget)} shows {widget.text()!r}"


def nothing_opens_a_menu_or_takes_a_drop(glass: Glass) -> Iterator[str]:
    """(58)"""
    for widget in touchables(glass.window):
        if widget.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu or widget.acceptDrops():
            yield named(widget)


def at_most_four_things_are_asked(glass: Glass) -> Iterator[str]:
    """(63)"""
    boxes = [widget for widget in visible(glass.window) if isinstance(widget, FieldBox)]
    if len(boxes) > 4:
        yield f"{len(boxes)} fields"


def the_way_on_is_never_grey(glass: Glass) -> Iterator[str]:
    """(68)"""
    forward = glass.content.forward if glass.content else None
    if forward is not None:
        button = glass.window.findChild(KioskButton, forward.name)
        if button is None or not button.isEnabled():
            yield f"{forward.name} can't be pressed"


def words_are_plain(glass: Glass) -> Iterator[str]:
    """(66) No asterisk; (93) no markup is read."""
    for label in (widget for widget in visible(glass.window) if isinstance(widget, QLabel)):
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text():
            yield f"{named(label)} reads markup"
        if "*" in label.text():
            yield f"{named(label)} has an asterisk"


MEANING: tuple[Rule, ...] = (
    no_unfit_control_stands_on_it,
    tabs_come_round,
    everything_has_a_role_and_a_name,
    a_button_is_named_by_its_words,
    nothing_opens_a_menu_or_takes_a_drop,
    at_most_four_things_are_asked,
    the_way_on_is_never_grey,
    words_are_plain,
)
