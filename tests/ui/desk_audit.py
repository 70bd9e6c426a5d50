"""What is asked of every page of the desk in every look. Each rule yields one line for each thing that breaks it.

Numbers in brackets are those of the design's requirements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audit_paint import Painting, crowded_words, faint_words, small_words
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollBar, QWidget

from kiosk.domain.masking import HIDDEN
from kiosk.ui.desk.kit.button import DeskButton
from kiosk.ui.desk.looks import RING
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.text import Text
from kiosk.ui.palette import Theme

Rule = Callable[[QWidget], Iterator[str]]
LEAST_TEXT, LEAST_TARGET, MAIN_TARGET = 16, 28, 44  # px
MAIN = ("act_", "record", "to_confirm", "sign_in")


def visible(root: QWidget) -> Iterator[QWidget]:
    """Everything under ``root`` that is not hidden, parents first."""
    for child in root.children():
        if isinstance(child, QWidget) and not child.isHidden():
            yield child
            yield from visible(child)


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()[:40]!r}"


def nothing_is_clipped(root: QWidget) -> Iterator[str]:
    """(7) Words have the width and height they need, and the page fits the window."""
    layout = root.layout()
    least = layout.minimumSize() if layout else root.size()
    if least.width() > root.width() or least.height() > root.height():
        yield f"the page needs {least.width()}×{least.height()}"
    for part in visible(root):
        if isinstance(part, (Text, Chip, QAbstractButton, Flow)):
            wide = part.minimumSizeHint().width()
            high = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
            if part.width() < wide or part.height() < high:
                yield f"{named(part)} has {part.width()}×{part.height()}, needs {wide}×{high}"


def nothing_leaves_its_parent(root: QWidget) -> Iterator[str]:
    """(8) Nothing lies sideways of what holds it, and nothing scrolls sideways."""
    for part in visible(root):
        area, holder = part.geometry(), part.parentWidget().rect()
        if area.left() < holder.left() or area.right() > holder.right():
            yield f"{named(part)} {area} leaves {named(part.parentWidget())} {holder}"
        if isinstance(part, QScrollBar) and part.orientation() is Qt.Orientation.Horizontal and part.maximum() > 0:
            yield f"{named(part.parentWidget())} scrolls sideways"


def nothing_overlaps(root: QWidget) -> Iterator[str]:
    """Words and buttons of one parent stand apart."""
    for holder in (root, *visible(root)):
        shown = [w for w in holder.children() if isinstance(w, (Text, QAbstractButton)) and not w.isHidden()]
        for place, one in enumerate(shown):
            for other in shown[place + 1 :]:
                if one.geometry().intersects(other.geometry()) and one.isVisible():
                    yield f"{named(one)} lies over {named(other)}"


def everything_has_a_role_and_a_name(root: QWidget) -> Iterator[str]:
    """(38) Whatever takes the focus has an objectName, a role and a name."""
    for widget in stops(root):
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or told.role() is QAccessible.Role.NoRole:
            yield f"{named(widget)} has no role"
        elif not told.text(QAccessible.Text.Name).strip() and not isinstance(widget, QAbstractScrollArea):
            yield f"{named(widget)} has no name"
        if not widget.objectName():
            yield f"{named(widget)} has no objectName"


def words_are_plain_and_large_enough(root: QWidget) -> Iterator[str]:
    """(66) No asterisk; (93) no markup; nothing under 16 px."""
    for label in (widget for widget in visible(root) if isinstance(widget, QLabel)):
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text():
            yield f"{named(label)} reads markup"
        if "*" in label.text().replace(HIDDEN, "") or "{" in label.text():
            yield f"{named(label)} has a sign that is no word: {label.text()}"
        if label.font().pixelSize() < LEAST_TEXT:
            yield f"{named(label)} is written {label.font().pixelSize()} px high"


def targets_are_large_enough(root: QWidget) -> Iterator[str]:
    """Acts of a decision 44 px high, everything else at least 28."""
    for widget in (w for w in visible(root) if isinstance(w, QAbstractButton)):
        high, wide = widget.height() - 2 * RING, widget.width() - 2 * RING
        least = MAIN_TARGET if widget.objectName().startswith(MAIN) else LEAST_TARGET
        if high < least or wide < LEAST_TARGET:
            yield f"{named(widget)} is {wide}×{high}"


def menus_and_drops_are_off(root: QWidget) -> Iterator[str]:
    """(58)"""
    for widget in stops(root):
        menu = widget.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu
        if (menu and not isinstance(widget, QAbstractScrollArea)) or widget.acceptDrops():
            yield named(widget)


def tabs_come_round(root: QWidget) -> Iterator[str]:
    """(35) As many tabs as there are stops lead back to the first, and each button is one of them."""
    seen = stops(root)
    if len(set(map(id, seen))) != len(seen):
        yield "a stop comes twice"
    reached = set(map(id, seen))
    for button in (w for w in visible(root) if isinstance(w, DeskButton) and w.isEnabled()):
        if id(button) not in reached:
            yield f"{named(button)} is not reached by tabs"


def stops(root: QWidget) -> list[QWidget]:
    """What takes the focus by Tab, in its order."""
    found, widget = [], root.nextInFocusChain()
    while widget is not None and widget is not root:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if tabbed and widget.isEnabled() and widget.isVisibleTo(root) and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


RULES: tuple[Rule, ...] = (
    nothing_is_clipped,
    nothing_leaves_its_parent,
    nothing_overlaps,
    everything_has_a_role_and_a_name,
    words_are_plain_and_large_enough,
    targets_are_large_enough,
    menus_and_drops_are_off,
    tabs_come_round,
)


def audit(root: QWidget, theme: Theme) -> list[str]:
    """What each rule found, with the rule's name."""
    painting = Painting(root)
    painted = {
        "words_are_seen_on_their_ground": faint_words(painting, theme),
        "words_have_their_room": crowded_words(painting),
        "words_are_large_enough": small_words(painting, LEAST_TEXT),
    }
    found = [f"{rule.__name__}: {line}" for rule in RULES for line in rule(root)]
    return found + [f"{rule}: {line}" for rule, lines in painted.items() for line in lines]
