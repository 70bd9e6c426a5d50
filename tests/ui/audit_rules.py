"""What is asked of every page in every look. Each rule yields one line for each thing that breaks it.

Numbers in brackets are those of the design's requirements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from audit_paint import SHAPE, SLACK, crowded_words, faint_words, small_words, unseen_face
from glass import Glass, Touchable, face, in_view, place, scroller, settle, touchables, visible, wholly
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from kiosk.ui.arrangement import Body
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.keyboard import Key, Keyboard
from kiosk.ui.kit.link import Link
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.text_area import Writable
from kiosk.ui.look import CAPITAL

Rule = Callable[[Glass], Iterator[str]]
APART = (Part.LEAVE, Part.DELETE, Part.DESTRUCTIVE)
TARGET_MM, MAIN_MM, FIELD_MM, GAP_MM, APART_MM = 12.7, 20.0, 16.0, 2.54, 5.0
HIGHEST_MM, LOW_MM = 1220, 1100  # above the floor
LEAST_CAPITAL_MM = 3.5
ROUNDING = 1.0  # px: sizes in millimetres become whole pixels


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()[:40]!r}"


def needed(part: QWidget) -> int:
    return part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()


def nothing_is_clipped(glass: Glass) -> Iterator[str]:
    """(7) Words have the width and height they need, and the page fits the panel."""
    root = glass.window
    least = root.layout().minimumSize()
    if least.width() > root.width() or least.height() > root.height():
        yield f"the page needs {least.width()}×{least.height()}"
    for part in visible(root):
        if isinstance(part, Key):
            if part.fontMetrics().horizontalAdvance(part.text()) > part.width():
                yield f"{named(part)} is narrower than its words"
        elif isinstance(part, Text | KioskButton | Writable | Flow):
            wide, high = part.minimumSizeHint().width(), needed(part)
            if part.width() < wide or part.height() < high:
                yield f"{named(part)} has {part.width()}×{part.height()}, needs {wide}×{high}"


def nothing_leaves_its_parent(glass: Glass) -> Iterator[str]:
    """(8) Nothing lies sideways of the panel or of what holds it; there is no horizontal scrolling."""
    root = glass.window
    for part in visible(root):
        area, holder = part.geometry(), part.parentWidget().rect()
        if area.left() < holder.left() or area.right() > holder.right():
            yield f"{named(part)} {area} leaves {named(part.parentWidget())} {holder}"
        if isinstance(part, QScrollBar) and part.maximum() > 0:
            yield f"{named(part)} scrolls"


def every_target_is_a_finger_wide(glass: Glass) -> Iterator[str]:
    """(20) 12.7 mm both ways."""
    yield from _smaller(glass, TARGET_MM, lambda widget: True)


def main_actions_and_fields_are_larger(glass: Glass) -> Iterator[str]:
    """(21) The way forward 20 mm, other actions and fields 16 mm; keys and links in messages have their own sizes."""
    yield from _smaller(glass, MAIN_MM, lambda widget: getattr(widget, "part", None) in (Part.PRIMARY, Part.START))
    yield from _smaller(glass, FIELD_MM, lambda widget: not isinstance(widget, (Key, Link)))


def _smaller(glass: Glass, mm: float, among: Callable[[Touchable], bool]) -> Iterator[str]:
    least = mm * glass.look.ppi / 25.4 - ROUNDING
    for widget in touchables(glass.window):
        if among(widget) and wholly(widget, glass.window):
            area = face(widget, glass.window)
            if area.height() < least or area.width() < least:
                yield f"{named(widget)} is {area.width():.0f}×{area.height():.0f}, {mm} mm are {least + ROUNDING:.0f}"


def targets_stand_apart(glass: Glass) -> Iterator[str]:
    """(22) 2.54 mm between faces, 5 mm around «إنهاء» and deleting; (23) none overlap."""
    mm = glass.look.ppi / 25.4
    seen = [(w, face(w, glass.window)) for w in touchables(glass.window) if wholly(w, glass.window)]
    for (one, here), (other, there) in combinations(seen, 2):
        apart = any(isinstance(w, KioskButton) and w.part in APART for w in (one, other))
        least = (APART_MM if apart else GAP_MM) * mm - ROUNDING
        if (found := gap(here, there)) < least:
            yield f"{named(one)} and {named(other)} are {found / mm:.1f} mm apart, {least / mm:.1f} wanted"


def gap(one: QRectF, other: QRectF) -> float:
    """Between two rectangles, along the axis where they lie farther apart; negative where they overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    along = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, along)


def every_target_lies_on_the_panel(glass: Glass) -> Iterator[str]:
    """(23) Outside the part that scrolls, every target is in view."""
    for widget in touchables(glass.window):
        if not scrolls(widget, glass) and not wholly(widget, glass.window):
            yield f"{named(widget)} is cut off: {place(widget, glass.window)}"


def a_summary_is_seen_from_its_start(glass: Glass) -> Iterator[str]:
    summary, root = glass.content.summary if glass.content else None, glass.window
    if summary is not None and in_view(summary, root).top() != place(summary, root).top():
        yield f"begins at {place(summary, root).top()}, seen from {in_view(summary, root).top()}"


def what_overflows_has_its_two_buttons(glass: Glass) -> Iterator[str]:
    """(31) Up and down, and with them the end is reached."""
    paged = scroller(glass.window)
    if paged is None or not paged.overflows():
        return
    if not paged.pair.isVisibleTo(glass.window):
        yield "the page is taller than its room and has no buttons"
    for _ in range(60):
        paged.go_down()
    if paged.pair.down.isEnabled():
        yield "the end of the page is not reached in 60 steps"
    for _ in range(60):
        paged.go_up()


def scrolls(widget: QWidget, glass: Glass) -> bool:
    paged = scroller(glass.window)
    return paged is not None and paged.isAncestorOf(widget) and not paged.pair.isAncestorOf(widget)


def the_focused_field_is_seen(glass: Glass) -> Iterator[str]:
    """(37) At the opening, and then focused by Tab, a line is wholly in view and not under the keyboard; at the opening
    a summary may stand before it.
    """
    root = glass.window
    first = glass.content.first if glass.content else None
    summary = glass.content.summary if glass.content else None
    if isinstance(first, Writable) and not wholly(first, root) and summary is None:
        yield f"{named(first)} is not seen when the page opens: {in_view(first, root)} of {place(first, root)}"
    keyboard = next((w for w in visible(root) if isinstance(w, Keyboard)), None)
    for line in [w for w in touchables(root) if isinstance(w, Writable)]:
        QCoreApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
        if not wholly(line, root):
            yield f"{named(line)} is focused and not seen: {in_view(line, root)} of {place(line, root)}"
        if keyboard is not None and place(keyboard, root).intersects(place(line, root)):
            yield f"{named(line)} lies under the keyboard"
    paged = scroller(root)
    for _ in range(60 if paged is not None else 0):
        paged.go_up()  # type: ignore[union-attr]
    settle()


def every_target_is_within_reach(glass: Glass) -> Iterator[str]:
    """(33) From a wheelchair: nothing that is touched or focused lies too far above the floor, however scrolled."""
    paged = scroller(glass.window)
    for _ in range(60 if paged is not None else 1):
        yield from _too_high(glass)
        if paged is None or paged.pair.isHidden() or not paged.pair.down.isEnabled():
            break
        paged.go_down()
    for _ in range(60 if paged is not None else 0):
        paged.go_up()  # type: ignore[union-attr]


def _too_high(glass: Glass) -> Iterator[str]:
    mm, highest = glass.look.ppi / 25.4, LOW_MM if glass.look.low else HIGHEST_MM
    for widget in visible(glass.window):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(widget, Body) or not widget.isEnabled():
            continue
        seen = QRectF(in_view(widget, glass.window))
        if isinstance(widget, KioskButton | Writable):
            seen &= face(widget, glass.window)
        above_floor = glass.look.bottom_mm + (glass.look.height - seen.top()) / mm
        if not seen.isEmpty() and above_floor > highest + ROUNDING / mm:
            yield f"{named(widget)} lies {above_floor:.0f} mm above the floor"


GEOMETRY: tuple[Rule, ...] = (
    nothing_is_clipped,
    nothing_leaves_its_parent,
    every_target_is_a_finger_wide,
    main_actions_and_fields_are_larger,
    targets_stand_apart,
    every_target_lies_on_the_panel,
    a_summary_is_seen_from_its_start,
    the_focused_field_is_seen,
    what_overflows_has_its_two_buttons,
    every_target_is_within_reach,
)


def words_are_seen_on_their_ground(glass: Glass) -> Iterator[str]:
    """(10–12) As painted: text has its theme's contrast to what it stands on."""
    yield from faint_words(glass.painting, glass.look.theme)


def words_are_large_enough(glass: Glass) -> Iterator[str]:
    """(4) As painted: capitals of 3.5 mm; fonts have whole pixels."""
    yield from small_words(glass.painting, LEAST_CAPITAL_MM * glass.look.ppi / 25.4 / CAPITAL - ROUNDING / 2)


def words_have_their_room(glass: Glass) -> Iterator[str]:
    """(7) As painted: no text is drawn where it has too little room."""
    yield from crowded_words(glass.painting)


def what_is_touched_is_seen(glass: Glass) -> Iterator[str]:
    """(13) As painted: the face of each target, or its edge, stands out from its ground."""
    for widget in touchables(glass.window):
        if isinstance(widget, Link) or widget.hasFocus() or not wholly(widget, glass.window):
            continue
        found = unseen_face(glass.painting, face(widget, glass.window).toAlignedRect())
        if found < SHAPE - SLACK:
            yield f"{named(widget)} stands out by {found:.2f}:1 only"


PAINT: tuple[Rule, ...] = (
    words_are_seen_on_their_ground,
    words_are_large_enough,
    words_have_their_room,
    what_is_touched_is_seen,
)


def audit(glass: Glass, rules: tuple[Rule, ...]) -> dict[str, list[str]]:
    """What each rule found, by the rule's name."""
    return {rule.__name__: list(rule(glass)) for rule in rules}
