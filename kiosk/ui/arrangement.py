"""How a page's parts are laid out: one column above the tray in portrait, two columns in landscape."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.words import tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import ErrorSummary
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.header import LANDSCAPE_MM, PORTRAIT_MM
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.kit.page_icon import PageIcon
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.scroll import PagedScroll
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.text_area import Writable
from kiosk.ui.look import Look, Role
from kiosk.ui.soon import soon

BACK_MM, NAV_MM = 62.0, 21.8
SUMMARY = 0.16  # of the panel's height: a summary higher than this does not stay while the form is paged
HAND, EYE = 253, 223  # shares of the width: what is typed on or listed, and what is asked


class Body(QWidget):
    """One page, arranged. The keyboard is lent to it and taken back by the frame.

    heading: as a screen reader is told it.
    """

    told_as: ToldAs | None = None

    def __init__(self, look: Look, content: Content, keyboard: Keyboard | None) -> None:
        super().__init__()
        self.look, self.content = look, content
        self.heading = _spoken_heading(look, content)
        if content.first is None:
            # The page itself has the focus: no control is ringed before the person moves there.
            self.told_as = ToldAs.PAGE
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._be_called(self.heading)
            title = _side_title(content)
            if content.heading is None and title is not None:
                title.said.connect(self._be_called)
        # What stands for a heading lies from edge to edge in portrait; what scrolls with it then keeps the margins.
        edged = look.portrait and content.side is not None
        self._margin = _margin(look) if edged else 0
        self._icon = PageIcon(look, content.icon) if content.icon and content.guide is None else None
        self._words: tuple[Text, ...] = ()  # that stand where nothing can be paged
        self.paged = PagedScroll(look, inset=self._margin, cap="hero" if edged else "")
        if look.portrait:
            self._portrait(keyboard)
        else:
            self._landscape(keyboard)
        if keyboard is not None:
            keyboard.show()
            if content.forward is not None:
                self._on_enter(keyboard, content.forward)

    def _be_called(self, heading: str) -> None:
        """As the heading says now: what was saved may arrive while the page stands."""
        self.heading = heading
        self.setAccessibleName(heading)

    def _on_enter(self, keyboard: Keyboard, forward: Action) -> None:
        """«التالي» in the last line of a page goes on, as «متابعة» does."""
        self._forward = forward
        keyboard.next_pressed.connect(self._go_on)

    def _go_on(self) -> None:
        self._forward.run()

    # ── portrait ────────────────────────────────────────────────────────────────────────────────────────────

    def _portrait(self, keyboard: Keyboard | None) -> None:
        content = self.content
        staying, moving = self._summary(1)
        form = _whole(self.look, content, (*moving, self._icon))
        column = bare_column(self)
        if content.side is None:
            inner = _page_column(self.look)
        else:
            inner, form = bare_column(None), _below(content.side, form, self._margin)
        self.paged.set_content(form)
        _add(inner, (content.progress, *staying, content.guide))
        inner.addWidget(self.paged, 1)
        column.addLayout(inner, 1)
        nav = _nav(self.look, content)
        if nav is not None or keyboard is not None:
            tray = Tray(self.look)
            foot = bare_column(tray, self.look.px(8) - RING, self.look.px(3))
            _add(foot, (keyboard,))
            if nav is not None:
                foot.addLayout(nav)
            column.addWidget(tray)

    def _summary(self, share: float) -> tuple[list[QWidget], list[QWidget]]:
        """The summary as what stays above the form, or, where it would fill the page, as what moves with it.

        share: of the panel's width that it stands in.
        """
        summary, look = self.content.summary, self.look
        if summary is None:
            return [], []
        air = QWidget()
        air.setFixedHeight(self._out_of_reach())
        high = air.height() + summary.heightForWidth(round(share * look.width) - 2 * look.px(8))
        return ([], [summary]) if high > SUMMARY * look.height else ([air, summary], [])

    def _out_of_reach(self) -> int:
        """How much of the panel below header and progress can't be reached, at most; a summary's links must be."""
        look, progress = self.look, self.content.progress
        above = look.px(PORTRAIT_MM if look.portrait else LANDSCAPE_MM) + look.px(4)
        if progress is not None:
            above += progress.sizeHint().height() + look.px(2)
        return max(0, look.reach - above)

    # ── landscape ───────────────────────────────────────────────────────────────────────────────────────────

    def _landscape(self, keyboard: Keyboard | None) -> None:
        """What is asked at the reading edge, with the way on at its foot; the keyboard or the list beside it."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        asked, hand = QWidget(), Tray(self.look, "tray" if keyboard else "bg", rule=False)
        row.addWidget(asked, EYE)
        row.addWidget(hand, HAND)
        column = _page_column(self.look, asked)
        staying, moving = self._summary(EYE / (EYE + HAND))
        _add(column, (self.content.progress, *staying))
        if keyboard is not None:
            self.paged.set_content(_whole(self.look, self.content, (*moving, self._icon)))
            column.addWidget(self.paged, 1)
            self._typed_on(hand, keyboard)
        else:
            self._asked(column)
            self._listed(hand, moving)
        nav = _nav(self.look, self.content)
        if nav is not None:
            column.addLayout(nav)

    def _typed_on(self, hand: QWidget, keyboard: Keyboard) -> None:
        column = bare_column(hand, self.look.px(6), self.look.px(5))
        _add(column, (self.content.guide,))
        column.addStretch(1)
        column.addWidget(keyboard)

    def _asked(self, column: QVBoxLayout) -> None:
        """Heading and hint in the middle of their column, or what stands for them."""
        self._words = _words(self.look, self.content)
        column.addStretch(1)
        _add(column, (self._icon, *self._words, self.content.side, self.content.guide))
        column.addStretch(1)

    def _listed(self, hand: QWidget, before: Sequence[QWidget]) -> None:
        """The form in the middle of its column, or filling it where something in it grows."""
        form = QWidget()
        column = bare_column(form)
        column.setSpacing(self.look.px(0.6))
        _add(column, (*before, *self.content.form))
        if not _grows(self.content):
            column.insertStretch(0, 1)
            column.addStretch(1)
        self._list = column
        self.paged.set_content(form)
        bare_column(hand, self.look.px(8) - RING, self.look.px(3)).addWidget(self.paged)

    # ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────

    def settle(self) -> None:
        """Once laid out: drop guide or picture where it is in the way, and bring into view what is typed in first."""
        soon(self, self._settled)

    def _settled(self) -> None:
        if any(text.height() < text.heightForWidth(text.width()) for text in self._words):
            self._list.insertWidget(0, self._words[-1])  # long words in large text: what is listed can be paged
            self.paged.arrange_anew()
        first, shown = self.content.first, self._dropped_for_room()
        if shown is not None and not shown.isHidden() and self.paged.overflows():
            # The form would have to be paged for its sake.
            shown.hide()
            if (layout := self.layout()) is not None:
                layout.activate()
            self.paged.arrange_anew()
        self.paged.make_room()
        if first is not None:
            self.paged.reveal(first)
        if self.content.summary is not None:
            self._begin_with(self.content.summary, first)

    def _begin_with(self, summary: QWidget, first: QWidget | None) -> None:
        """What is to be mended is read first, from its start where it doesn't fit together with the field. The field
        has the focus all the same, and comes into view with the first letter.
        """
        self.paged.begin_with(summary)
        if isinstance(first, Writable):
            first.textChanged.connect(self._reveal_first)

    def _reveal_first(self) -> None:
        if self.content.first is not None:
            self.paged.reveal(self.content.first)

    def _dropped_for_room(self) -> QWidget | None:
        """What is only a help, and stands in the column of the form."""
        beside = not self.look.portrait and (self.content.guide is not None or self.content.keyboard is None)
        return None if beside else self.content.guide or self._icon


def _side_title(content: Content) -> Text | None:
    """What stands for a heading; it may say something else while the page stands."""
    texts = content.side.findChildren(Text) if content.side is not None else ()
    return next((text for text in texts if text.told_as is ToldAs.HEADING), None)


def _spoken_heading(look: Look, content: Content) -> str:
    """Whoever doesn't see the summary hears first that something is to be mended (design rule 40)."""
    if content.heading is None:
        title = _side_title(content)
        return title.text() if title is not None else ""
    heading = look.text(content.heading)
    if isinstance(content.summary, ErrorSummary):
        return look.say(tr("Error: {problem}").fill(problem=heading))
    return heading


def _grows(content: Content) -> bool:
    """Is there something that takes what room there is, such as a picture?"""
    return any(widget.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding for widget in content.form)


def _whole(look: Look, content: Content, before: Sequence[QWidget | None]) -> QWidget:
    """Heading, hint and the page's widgets in one column: low, near the hand; or a list with air around it."""
    form = QWidget()
    column = bare_column(form)
    column.setSpacing(look.px(2 if content.low else 0.6))
    headed = content.heading is not None
    if content.low or (headed and content.progress is None):
        column.addStretch(1)
    _add(column, (*before, *_words(look, content)))
    if headed and not content.low:
        _air(column, look, stretch=content.progress is not None and not _grows(content))
    _add(column, content.form)
    if not content.low and not _grows(content):
        column.addStretch(1)
    return form


def _below(side: QWidget, form: QWidget, margin: int) -> QWidget:
    whole = QWidget()
    column = bare_column(whole)
    inner = bare_column(None, margin)
    inner.addWidget(form)
    column.addWidget(side)
    column.addLayout(inner, 1)
    return whole


def _air(column: QVBoxLayout, look: Look, *, stretch: bool) -> None:
    """Between a list's heading and the list: open where the heading stands at the top, else close."""
    if stretch:
        column.addStretch(1)
    else:
        column.addSpacing(look.px(3))


def _words(look: Look, content: Content) -> tuple[Text, ...]:
    """Heading and hint, aligned with the faces of controls, which keep room for their focus ring."""
    texts = []
    if content.heading is not None:
        texts.append(Text(look, content.heading, Role.TITLE if content.low else Role.LIST_TITLE))
    if content.hint is not None:
        texts.append(Text(look, content.hint, Role.BODY, "text2"))
    for text in texts:
        text.setContentsMargins(RING, 0, RING, 0)
        policy = text.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        text.setSizePolicy(policy)
    return tuple(texts)


def _nav(look: Look, content: Content) -> QBoxLayout | None:
    """Back at the reading edge, the one green way forward filling the rest."""
    if content.back is None and content.forward is None:
        return None
    back = _nav_button(look, content.back, mirrored=True) if content.back is not None else None
    forward = _nav_button(look, content.forward, mirrored=False) if content.forward is not None else None
    if back is not None:
        usual = min(look.px(BACK_MM if look.portrait else 48.0), look.width // 3)
        back.setMinimumWidth(max(usual, back.sizeHint().width()))
    if back is not None and forward is not None and not _fit_side_by_side(look, (back, forward)):
        ways = QBoxLayout(QBoxLayout.Direction.TopToBottom)  # in the order in which tabs and readers come to them
        buttons: tuple[KioskButton | None, ...] = (forward, back)
    else:
        ways, buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight), (back, forward)
    ways.setSpacing(max(0, look.px(5) - 2 * RING))
    for button in buttons:
        if button is not None:
            ways.addWidget(button, int(button is forward))
    if forward is None:
        ways.addStretch(1)
    return ways


def _fit_side_by_side(look: Look, buttons: Sequence[KioskButton]) -> bool:
    """Else the way on stands above the way back: long words in large text leave no room for both."""
    share = 1.0 if look.portrait else EYE / (EYE + HAND)
    room = round(look.width * share) - 2 * look.px(8)
    return sum(max(button.sizeHint().width(), button.minimumWidth()) for button in buttons) <= room


def _nav_button(look: Look, action: Action, *, mirrored: bool) -> KioskButton:
    name = action.icon or ("arrow-right" if mirrored == look.rtl else "arrow-left")
    button = KioskButton(look, action.name, action.words, action.part, name, icon_after=not mirrored, mm=NAV_MM)
    button.does(action.run)
    return button


def bare_column(widget: QWidget | None, side: int = 0, ends: int = 0) -> QVBoxLayout:
    """A column without gaps; ``side`` and ``ends`` are its margins in pixels."""
    column = QVBoxLayout() if widget is None else QVBoxLayout(widget)
    column.setContentsMargins(side, ends, side, ends)
    column.setSpacing(0)
    return column


def _margin(look: Look) -> int:
    """Left and right of a page, in pixels; its widgets keep the rest of the 8 mm for their rings."""
    return look.px(8) - RING


def _page_column(look: Look, page: QWidget | None = None) -> QVBoxLayout:
    column = bare_column(page, _margin(look), look.px(4))
    column.setSpacing(look.px(2))
    return column


def _add(column: QVBoxLayout, widgets: Iterable[QWidget | None]) -> None:
    for widget in widgets:
        if widget is not None:
            column.addWidget(widget)
