"""A page's middle that may be taller than the screen: moved by two large buttons, never by dragging or sideways."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.words import tr
from kiosk.ui.kit.button import FACES, RING, ROOM, KioskButton, Part, button_height
from kiosk.ui.kit.panel import Rule
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.text_area import TextArea
from kiosk.ui.look import Look, Role

BUTTON_MM = 20
PART = tr("Part {n} of {total}")
STEP = 0.75  # of the visible height (design rule 31)


class ScrollPair(QWidget):
    """Up · which part this is · down. name: its buttons' objectNames begin with it."""

    def __init__(self, look: Look, name: str = "scroll") -> None:
        super().__init__()
        self.look = look
        self.up = KioskButton(look, f"{name}_up", tr("Up"), Part.SECONDARY, "caret-up", mm=BUTTON_MM)
        self.down = KioskButton(look, f"{name}_down", tr("Down"), Part.SECONDARY, "caret-down", mm=BUTTON_MM)
        self.part = Text(look, PART.fill(n=9, total=9), Role.BODY_BOLD, center=True)
        needed = sum(widget.minimumSizeHint().width() for widget in (self.up, self.part, self.down)) + 2 * look.px(4)
        if needed > ROOM[look.portrait] * look.width:
            for button in (self.up, self.down):
                button.drop_icon()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self.up, 1)
        row.addWidget(self.part)
        row.addWidget(self.down, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, part: int, parts: int, *, top: bool, end: bool) -> None:
        """Say which part is shown, and stop the button that leads nowhere: at the very top, or at the very end."""
        self.part.setText(self.look.text(PART.fill(n=part, total=parts)))
        tell_ends(self.look, self.up, self.down, top=top, end=end)


def tell_ends(look: Look, up: KioskButton, down: KioskButton, *, top: bool, end: bool) -> None:
    """Stop the one that leads nowhere, and let it say why."""
    _stop(up, down, top, look.text(tr("This is the first part.")))
    _stop(down, up, end, look.text(tr("This is the last part.")))


def _stop(button: KioskButton, other: KioskButton, stopped: bool, reason: str) -> None:
    if stopped and button.window().focusWidget() is button:
        # Else Qt hands the focus on into the page, which would scroll away from under the person.
        other.setEnabled(True)
        other.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setEnabled(not stopped)
    button.setAccessibleDescription(reason if stopped else "")


def _targets(widget: QWidget) -> list[QWidget]:
    """What in it takes the focus."""
    return [child for child in widget.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _stop_before(widget: QWidget) -> QWidget:
    """What takes the focus by Tab before it would come to the widget; the widget itself where nothing does."""
    stop = widget.previousInFocusChain()
    while stop is not None and stop is not widget and not stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
        stop = stop.previousInFocusChain()
    return stop or widget


def _focused_by_keyboard(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent):
        return False
    return event.gotFocus() and event.reason() is not Qt.FocusReason.MouseFocusReason


class PagedScroll(QWidget):
    """Shows one content widget. The pair appears only when the content is taller than the room.

    inset: how far in pixels the pair stays away from the edges. cap: the colour of what is left empty above the view.
    What takes the focus by keyboard is brought into view; a touch never moves the page under the finger.
    """

    def __init__(self, look: Look, inset: int = 0, cap: str = "") -> None:
        super().__init__()
        self.look, self._inset, self._cap = look, inset, cap
        self.offset = self._top = 0
        self._content: QWidget | None = None
        self._tall = False
        self._view = QWidget(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @cached_property
    def pair(self) -> ScrollPair:
        """Built when it is first wanted: most pages fit."""
        pair = ScrollPair(self.look)
        pair.setParent(self)
        pair.hide()
        pair.up.clicked.connect(self.go_up)
        pair.down.clicked.connect(self.go_down)
        return pair

    @cached_property
    def edge(self) -> Rule:
        edge = Rule(self.look)
        edge.setParent(self)
        edge.hide()
        return edge

    def set_content(self, content: QWidget) -> None:
        """Show ``content`` from its top. It is laid out anew whenever its layout changes."""
        if self._content is not None:
            self._content.removeEventFilter(self)
            self._content.hide()
            self._content.deleteLater()
        self._content, self.offset = content, 0
        content.setParent(self._view)
        content.installEventFilter(self)
        if self.isVisible():
            content.show()
        self.updateGeometry()
        if self.isVisible():
            self._arrange()  # else once there is a size

    def overflows(self) -> bool:
        return self._needed() > self.height() - self._top

    def make_room(self) -> None:
        """Let boxes to write in be lower where the page would be paged for their sake."""
        content = self._content
        while content is not None and (lack := self._needed() - (self.height() - self._top)) > 0:
            room = self._view.height() - 2 * RING
            if not max((area.give(lack, room) for area in content.findChildren(TextArea)), default=False):
                return
            self.arrange_anew()

    def arrange_anew(self) -> None:
        """At once, and not with the next turn of the event loop: something in the content came or went."""
        layout = self._content.layout() if self._content is not None else None
        if layout is not None:
            layout.activate()
        self._arrange()

    def go_up(self) -> None:
        self._go(self.offset - self._step())

    def go_down(self) -> None:
        self._go(self.offset + self._step())

    def go_to(self, offset: int) -> None:
        """So far down, or to the end of what is less high now."""
        self._go(offset)

    def reveal(self, widget: QWidget) -> None:
        """Move up or down until ``widget`` with its focus ring is in view; its top where it is too tall."""
        if self._content is None or not self._content.isAncestorOf(widget):
            return
        top = widget.mapTo(self._content, QPoint(0, 0)).y() - RING
        bottom = top + widget.height() + 2 * RING
        if top < self.offset or bottom - top > self._view.height():
            self._go(top)
        elif bottom > self.offset + self._view.height():
            self._go(bottom - self._view.height())

    def begin_with(self, widget: QWidget) -> None:
        """Move up until the start of ``widget`` is in view, if it lies in the page."""
        if self._content is not None and self._content.isAncestorOf(widget):
            self._go(min(self.offset, widget.mapTo(self._content, QPoint(0, 0)).y()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        elif _focused_by_keyboard(event) and isinstance(watched, QWidget):
            self.reveal(watched)
        return False

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._cap and self._top:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), self._top, self.look.color(self._cap))
            painter.end()

    def sizeHint(self) -> QSize:
        """The page gives it what is left; what doesn't fit is paged."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width() if self._content else 0
        return QSize(width, button_height(self.look, FACES[Part.SECONDARY], BUTTON_MM) + self.look.px(BUTTON_MM))

    def _needed(self) -> int:
        """The content's height for the present width."""
        content, width = self._content, self.width()
        if content is None:
            return 0
        return content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()

    def _within_reach(self, content: QWidget) -> int:
        """Where the view begins: nothing in it is touched higher on the panel. Words alone may stand there."""
        reach = max(0, self.look.reach - self.mapTo(self.window(), QPoint(0, 0)).y())
        spare = self.height() - self._needed()
        if spare < 0:
            return reach
        content.resize(self.size())
        tops = (w.mapTo(content, QPoint(0, 0)).y() + RING for w in _targets(content) if not w.isHidden())
        first = min(tops, default=reach)
        return 0 if first >= reach else reach

    def _step(self) -> int:
        return max(1, int(self._view.height() * STEP))

    def _last(self) -> int:
        """The offset at the end."""
        return max(0, self._needed() - self._view.height())

    def _arrange(self) -> None:
        """Give the content its room, and the pair its own if there is too little."""
        if self._content is None:
            return
        self._top = self._within_reach(self._content)
        top, end = self._top, self._end()
        self._view.setGeometry(0, top, self.width(), end - top)
        self._content.resize(self.width(), max(self._needed(), self._view.height()))
        self._go(self.offset)

    def _end(self) -> int:
        """Where the view ends: above the pair if there is too little room, else at the foot."""
        was, self._tall = self._tall, self.overflows()
        if not (was or self._tall):
            return self.height()
        self.pair.setVisible(self._tall)
        self.edge.setVisible(self._tall)
        if not self._tall:
            return self.height()
        self._follow()
        wide = self.width() - 2 * self._inset
        high = self.pair.heightForWidth(wide)
        edge = self.height() - high - self.edge.height()
        # However far it is scrolled, deleting is 5 mm away from the pair (design rule 22).
        end = edge - max(0, self.look.px(5) - 2 * RING - self.edge.height())
        self.edge.setGeometry(self._inset + RING, edge, wide - 2 * RING, self.edge.height())
        self.pair.setGeometry(self._inset, self.height() - high, wide, high)
        return end

    def _follow(self) -> None:
        """Follow the focus now that some of the content is out of view; tabs come to the pair after the content."""
        targets = _targets(self._view)
        for target in targets:
            target.installEventFilter(self)
        before = targets[-1] if targets else _stop_before(self._view)
        for one, other in pairwise((before, self.pair.up, self.pair.down)):
            QWidget.setTabOrder(one, other)

    def _go(self, offset: int) -> None:
        if self._content is None:
            return
        self.offset = min(max(0, offset), self._last())
        self._content.move(0, -self.offset)
        if not self._tall:
            return
        parts = ceil(self._last() / self._step()) + 1
        top, end = self.offset == 0, self.offset == self._last()
        part = parts if end else self.offset // self._step() + 1
        self.pair.tell(part, parts, top=top, end=end)
