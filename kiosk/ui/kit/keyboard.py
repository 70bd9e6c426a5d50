"""The on-screen keyboard: keys that never take the focus and type into the focused line.

Which keys there are stands in ``key_pages``. The tray behind it is painted by the page.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QStackedLayout, QWidget

from kiosk.domain.words import tr
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.key_pages import COLUMNS, Cap, Deed, KeyboardPage, Row, rows_of
from kiosk.ui.kit.key_scan import KeyScan
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.kit.text_area import TextArea, Writable
from kiosk.ui.look import Look, Role

REPEAT_AFTER_MS, REPEAT_EVERY_MS = 600, 150
BELOW_MM = 3.5  # with the ring of what stands below, deleting is 5 mm away from it (design rule 22)


Faces = dict[tuple[Part, int, int], QPixmap]
"""What keys of a kind, width and height have alike at rest: all but what is on them."""


class Key(KioskButton):
    """A key. It takes no focus, so its whole widget is the face; words that do not fit lose icon, then size.

    faces: of the keyboard it belongs to.
    """

    def __init__(self, look: Look, cap: Cap, faces: Faces, *, keypad: bool, parent: QWidget) -> None:
        letter = cap.deed is Deed.TYPE and cap.types != " "
        part = Part.KEY if letter else Part.QUIET_KEY
        role = (Role.KEYPAD if keypad else Role.KEY) if letter else Role.BODY_BOLD
        super().__init__(look, cap.name, cap.words, part, cap.icon, role=role, parent=parent)
        self.cap = cap
        self._faces = faces
        self._sign: Sign | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(look.say(cap.spoken))
        self.setCheckable(cap.deed is Deed.SHIFT)
        self.setAutoRepeat(cap.deed is Deed.DELETE)
        self.setAutoRepeatDelay(REPEAT_AFTER_MS)
        self.setAutoRepeatInterval(REPEAT_EVERY_MS)

    def body(self) -> QRectF:
        return QRectF(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width() - self.look.px(2))
        super().resizeEvent(event)

    def _fit(self, room: int) -> None:
        font = self.look.font(self.role)
        advance = QFontMetrics(font).horizontalAdvance(self.text())
        icon = self.icon_px + self.look.px(3) if self.cap.icon else 0
        self.icon_name = self.cap.icon if advance + icon <= room else ""
        self.setFont(font if advance <= room else _narrower(font, room / advance))
        self._sign = None

    def setText(self, text: str) -> None:
        self._sign = None
        super().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A key at rest is drawn once, for every page turn shows some thirty of them again: its face for all that are
        alike, and what is on it for itself.
        """
        if self.isDown() or self.isChecked() or not self.isEnabled():
            super().paintEvent(event)
            return
        if self._sign is None:
            self._sign = _sign(self._drawn(self._paint_content))
        kind = (self.part, self.width(), self.height())
        if kind not in self._faces:
            self._faces[kind] = self._drawn(self._paint_face)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._faces[kind])
        painter.drawPixmap(self._sign.place, self._sign.picture)
        painter.end()

    def _drawn(self, paint: Callable[[QPainter], None]) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        return picture


class Sign(NamedTuple):
    """What is on a key, and where."""

    place: QPointF
    picture: QPixmap


def _sign(drawn: QPixmap) -> Sign:
    """Without the empty room around it, a fifth of the key is left."""
    box = QRegion(drawn.mask()).boundingRect().adjusted(-1, -1, 1, 1) & drawn.rect()
    return Sign(QPointF(box.topLeft()) / drawn.devicePixelRatio(), drawn.copy(box))


def _narrower(font: QFont, factor: float) -> QFont:
    smaller = QFont(font)
    smaller.setPixelSize(int(font.pixelSize() * factor))
    return smaller


class KeyGrid:
    """Where keys lie, in pixels, for a page and a width."""

    def __init__(self, look: Look, page: KeyboardPage) -> None:
        self.look, self.page = look, page
        self.keypad = page.keypad
        self.gap = look.px(5.2) if self.keypad else ceil(2.6 * look.ppi / 25.4)
        self.drop = look.px(4.2) if self.keypad else self.gap

    def key_height(self) -> int:
        """With the ledge (DESIGN.md 4: letters 19.3 mm, 22.8 in landscape; keypad 21.8)."""
        role = Role.KEYPAD if self.keypad else Role.KEY
        mm = 21.8 if self.keypad else 19.3 if self.look.portrait else 22.8
        return max(self.look.px(mm), round(1.5 * self.look.em(role))) + 4

    def height(self) -> int:
        rows = len(rows_of(self.page))
        return rows * self.key_height() + (rows - 1) * self.drop

    def place(self, row: Row, number: int, width: int) -> list[tuple[int, int, int, int]]:
        """x, y, width and height of each key in the row."""
        columns, left, across = self._columns(width)
        pitch = (across + self.gap) / columns
        y, height = number * (self.key_height() + self.drop), self.key_height()
        boxes, column = [], 0.0
        for cap in row.caps:
            start = round(column * pitch) + (self.gap if cap.apart else 0)
            end = round((column + cap.span) * pitch) - self.gap
            boxes.append((left + (start if row.ltr else across - end), y, end - start, height))
            column += cap.span
        return boxes

    def _columns(self, width: int) -> tuple[int, int, int]:
        """How many columns, where they begin, and how wide they are together."""
        if not self.keypad:
            return COLUMNS, 0, width
        key = max(self.look.px(59), 8 * self.look.em(Role.BODY_BOLD) - self.look.px(4))
        across = min(width, 3 * key + 2 * self.gap)
        return 3, (width - across) // 2, across


class KeyPage(QWidget):
    """The keys of one page, set in by ``RING`` to stand flush with the buttons below."""

    pressed = Signal(object)

    def __init__(self, look: Look, page: KeyboardPage, faces: Faces, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = KeyGrid(look, page)
        self.setObjectName(f"keys_{page}")
        self.keys = [[self._key(look, cap, faces) for cap in row.caps] for row in rows_of(page)]

    def _key(self, look: Look, cap: Cap, faces: Faces) -> Key:
        key = Key(look, cap, faces, keypad=self.grid.keypad, parent=self)
        key.clicked.connect(lambda: self.pressed.emit(key))
        return key

    def resizeEvent(self, event: QResizeEvent) -> None:
        across = event.size().width() - 2 * RING
        for number, (row, keys) in enumerate(zip(rows_of(self.grid.page), self.keys, strict=True)):
            for key, (x, y, width, height) in zip(keys, self.grid.place(row, number, across), strict=True):
                key.setGeometry(RING + x, RING + y, width, height)

    def shift(self, on: bool) -> None:
        for key in (key for row in self.keys for key in row if key.cap.deed is Deed.TYPE and key.cap.types.isalpha()):
            text = key.cap.types.upper() if on else key.cap.types
            key.setText(text)
            key.setAccessibleName(text)


class Keyboard(QWidget):
    """The keyboard below or beside a form. Give it its whole width; its height follows from the page.

    next_pressed: the key «next» was pressed in the last line of the form.
    page_changed: another page is shown, perhaps of another height.
    """

    next_pressed = Signal()
    page_changed = Signal(object)
    told_as = ToldAs.GROUP

    def __init__(self, look: Look, page: KeyboardPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._pages: dict[KeyboardPage, KeyPage] = {}
        self._faces: Faces = {}
        self._preferred: dict[KeyboardPage, KeyboardPage] = {}
        self._asked = page
        self._layout = QStackedLayout(self)
        self.setObjectName("keyboard")
        self.setAccessibleName(look.say(tr("Keyboard")))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scan = KeyScan(look, self, lambda: self._pages[self._page].keys)
        self.show_page(page)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    @property
    def page(self) -> KeyboardPage:
        return self._page

    @staticmethod
    def height_of(look: Look, page: KeyboardPage) -> int:
        """Pixels that a page will take, known before it is built."""
        return KeyGrid(look, page).height() + RING + look.px(BELOW_MM)

    def show_page(self, page: KeyboardPage) -> None:
        """Show what a line asks for, in the order of keys this person has switched to."""
        self._asked = page
        self._turn_to(self._preferred.get(page, page))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(235), self.height_of(self.look, self._page))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.sizeHint().height())

    def _turn_to(self, page: KeyboardPage) -> None:
        if page not in self._pages:
            keys = KeyPage(self.look, page, self._faces, self)
            keys.pressed.connect(self._press)
            self._pages[page] = keys
            self._layout.addWidget(keys)
        self._page = page
        self._layout.setCurrentWidget(self._pages[page])
        self.setFixedHeight(self.height_of(self.look, page))
        self.page_changed.emit(page)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, Writable):
            old.removeEventFilter(self._scan)
        if not isinstance(now, Writable) or now.window() is not self.window():
            return
        now.installEventFilter(self._scan)
        if now.keyboard_page is not self._asked:
            self.show_page(now.keyboard_page)

    # ── what keys do ────────────────────────────────────────────────────────────────────────────────────────

    def _press(self, key: Key) -> None:
        match key.cap.deed:
            case Deed.SWITCH:
                self._switch()
            case Deed.SHIFT:
                self._pages[self._page].shift(key.isChecked())
            case Deed.NEXT:
                self._next()
            case _:
                self._edit(key)

    def _switch(self) -> None:
        self._preferred[self._asked] = self._page.following
        self._turn_to(self._page.following)

    def _edit(self, key: Key) -> None:
        line = QApplication.focusWidget()
        if not isinstance(line, QLineEdit | TextArea):
            return
        if key.cap.deed is Deed.CLEAR:
            line.setText("")  # clear() could be undone by the next person
        elif key.cap.deed is Deed.DELETE:
            _backspace(line)
        else:
            _commit(line, key.cap.types if key.cap.types == " " else key.text())

    def _next(self) -> None:
        follower = _line_after(QApplication.focusWidget(), self.window())
        if follower is None:
            self.next_pressed.emit()
        else:
            follower.setFocus(Qt.FocusReason.OtherFocusReason)


def _line_after(line: QWidget | None, window: QWidget) -> Writable | None:
    """The next line in reading order; the chain of focus begins and ends at the window."""
    widget = line.nextInFocusChain() if line else None
    while widget is not None and widget is not window:
        if isinstance(widget, Writable) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None


def _commit(line: QWidget, text: str) -> None:
    """Type as an input method does, so that validators and hidden lines stay in force."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(line, event)


def _backspace(line: QWidget) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(line, event)
