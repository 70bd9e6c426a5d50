"""The frame of every page: header, progress, form, keyboard, back and continue, and the row that never changes.

It outlives pages within a session; only its content is built anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.header import Header
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.sadu import SaduBand
from kiosk.ui.kit.scroll import PagedScroll
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.practice import PracticeStrip

SERVICE_NAME = tr("Developed Social Security")
BACK_MM, NAV_MM, UTILITY_MM = 62.0, 21.8, 23.8


class Frame(QWidget):
    """strip: the practice strip, or None where real persons are served."""

    def __init__(
        self, look: Look, utilities: Sequence[Action], connection: tuple[Words, str], *, practice: bool
    ) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("frame")
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("bg"))
        self.setPalette(palette)
        self.header = Header(look, SERVICE_NAME, *connection)
        self.strip = PracticeStrip(look) if practice else None
        self._keyboard: Keyboard | None = None
        self._body: QWidget | None = None
        self._column = _column(self)
        for widget in (self.header, SaduBand(look), self.strip):
            if widget is not None:
                self._column.addWidget(widget)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        self._column.addWidget(UtilityRow(look, utilities))

    def present(self, content: Content) -> None:
        """Show a page instead of the one that was shown."""
        old, self._body = self._body, _Body(self.look, content, self._keyboard_for(content.keyboard))
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(self._body)
        (content.first or self._body).setFocus()
        self._body.settle()

    def _keyboard_for(self, page: KeyboardPage | None) -> Keyboard | None:
        """One keyboard serves all pages: building its keys anew would cost more than the page."""
        if page is None:
            if self._keyboard is not None:
                self._keyboard.setParent(self)
                self._keyboard.hide()
            return None
        if self._keyboard is None:
            self._keyboard = Keyboard(self.look, page)
        self._keyboard.show_page(page)
        return self._keyboard


class _Body(QWidget):
    """One page, arranged: in portrait above the tray, in landscape beside it."""

    def __init__(self, look: Look, content: Content, keyboard: Keyboard | None) -> None:
        super().__init__()
        self.look, self.content = look, content
        # Where nothing is typed the page itself has the focus: no control is ringed before the person moves there.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if content.heading is not None:
            self.setAccessibleName(look.text(content.heading))
        self.paged = PagedScroll(look)
        self.paged.set_content(_form(look, content))
        beside = not look.portrait and (keyboard is not None or content.guide is not None)
        if beside:
            self._beside(keyboard)
        else:
            self._above(keyboard)

    def _above(self, keyboard: Keyboard | None) -> None:
        column = _column(self)
        column.addWidget(self._page(with_guide=True), 1)
        nav = _nav(self.look, self.content)
        if nav is None and keyboard is None:
            return
        tray = Tray(self.look)
        inner = _column(tray, self.look.px(8) - RING, self.look.px(3))
        for widget in (keyboard, nav):
            if widget is not None:
                inner.addWidget(widget)
        column.addWidget(tray)
        if keyboard is not None:
            keyboard.show()

    def _beside(self, keyboard: Keyboard | None) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        page = QWidget()
        column = _column(page)
        column.addWidget(self._page(with_guide=False), 1)
        nav = _nav(self.look, self.content)
        if nav is not None:
            column.addWidget(_padded(self.look, nav))
        tray = Tray(self.look)
        inner = _column(tray, self.look.px(6), self.look.px(5))
        if self.content.guide is not None:
            inner.addWidget(self.content.guide)
        inner.addStretch(1)
        if keyboard is not None:
            inner.addWidget(keyboard)
            keyboard.show()
        row.addWidget(page, 223)
        row.addWidget(tray, 253)

    def _page(self, *, with_guide: bool) -> QWidget:
        page, content, look = QWidget(), self.content, self.look
        column = _column(page, look.px(8) - RING, look.px(4))
        column.setSpacing(look.px(2))
        for widget in (content.progress, content.summary, content.guide if with_guide else None):
            if widget is not None:
                column.addWidget(widget)
        column.addWidget(self.paged, 1)
        return page

    def settle(self) -> None:
        """Give up the guide where the form would have to be paged for its sake."""
        guide = self.content.guide
        if guide is not None and self.look.portrait:
            QTimer.singleShot(0, self, self._drop_guide_if_tight)

    def _drop_guide_if_tight(self) -> None:
        guide = self.content.guide
        if guide is not None and self.paged.overflows():
            guide.hide()


def _form(look: Look, content: Content) -> QWidget:
    """Heading, hint and the page's widgets in one column: low, near the hand; or a list with air around it."""
    form = QWidget()
    column = _column(form)
    column.setSpacing(look.px(2 if content.low else 0.6))
    listed = not content.low and not content.bare
    if content.low or (listed and content.progress is None):
        column.addStretch(1)
    if content.heading is not None:
        column.addWidget(_indented(Text(look, content.heading, Role.TITLE if content.low else Role.LIST_TITLE)))
    if content.hint is not None:
        column.addWidget(_indented(Text(look, content.hint, Role.BODY, "text2")))
    if listed and content.progress is None:
        column.addSpacing(look.px(3))
    elif listed:
        column.addStretch(1)
    for widget in content.form:
        column.addWidget(widget)
    if not content.low:
        column.addStretch(1)
    return form


def _nav(look: Look, content: Content) -> QWidget | None:
    """Back at the reading edge, the one green way forward filling the rest."""
    if content.back is None and content.forward is None:
        return None
    bar = QWidget()
    row = QHBoxLayout(bar)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(max(0, look.px(5) - 2 * RING))
    if content.back is not None:
        back = _nav_button(look, content.back, mirrored=True)
        back.setMinimumWidth(min(look.px(BACK_MM), look.width // 3))
        row.addWidget(back)
    if content.forward is not None:
        row.addWidget(_nav_button(look, content.forward, mirrored=False), 1)
    else:
        row.addStretch(1)
    return bar


def _nav_button(look: Look, action: Action, *, mirrored: bool) -> KioskButton:
    name = action.icon or ("arrow-right" if mirrored == look.rtl else "arrow-left")
    button = KioskButton(look, action.name, action.words, action.part, name, icon_after=not mirrored, mm=NAV_MM)
    button.does(action.run)
    return button


class UtilityRow(Tray):
    """Help, text size, colours — and, apart from them, the way out. The same on every page."""

    def __init__(self, look: Look, actions: Sequence[Action]) -> None:
        super().__init__(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8) - RING, look.px(2), look.px(8) - RING, look.px(2))
        row.setSpacing(max(0, look.px(2.8) - 2 * RING) + 4)
        *usual, leave = actions
        for action in usual:
            row.addWidget(self._button(action), 1)
        row.addSpacing(look.px(5))
        row.addWidget(self._button(leave))

    def _button(self, action: Action) -> KioskButton:
        stacked = self.look.portrait
        mm = UTILITY_MM if stacked else 19.0
        button = KioskButton(self.look, action.name, action.words, action.part, action.icon, stacked=stacked, mm=mm)
        button.setMinimumWidth(max(button.sizeHint().width(), self.look.px(38) + 2 * RING))
        button.does(action.run)
        return button


def _column(widget: QWidget, side: int = 0, ends: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(side, ends, side, ends)
    column.setSpacing(0)
    return column


def _indented(text: Text) -> Text:
    """Aligned with the faces of controls, which keep room for their focus ring."""
    text.setContentsMargins(RING, 0, RING, 0)
    policy = text.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    text.setSizePolicy(policy)
    return text


def _padded(look: Look, widget: QWidget) -> QWidget:
    outer = QWidget()
    _column(outer, look.px(8) - RING, look.px(3)).addWidget(widget)
    return outer
