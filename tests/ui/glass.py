"""A panel of one look on which the gallery's pages are stood, one after another, laid out, and painted if asked."""

from __future__ import annotations

from collections.abc import Iterator

from audit_paint import Painting
from page_gallery import AnyScreen
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from kiosk.ui.content import Action, Content, Screen
from kiosk.ui.frame import Frame
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.scroll import PagedScroll
from kiosk.ui.kit.text_area import Writable
from kiosk.ui.look import Look
from kiosk.ui.status import CONNECTED, Status
from kiosk.ui.window import KioskWindow

Touchable = KioskButton | Writable


class Glass:
    """stand: shows a page in a window of the panel's size, and gives the window back. seen: on the screen there is."""

    def __init__(
        self,
        look: Look,
        utilities: list[Action],
        *,
        practice: bool = False,
        status: Status = CONNECTED,
        seen: bool = False,
    ) -> None:
        self.look, self._utilities, self._practice, self._status = look, utilities, practice, status
        self.window = KioskWindow(may_close=True)
        self.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, not seen)
        # A page that needs more than the panel is squeezed, as on the glass; it does not make the window grow.
        self.window.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.frame: Frame | None = None
        self.content: Content | None = None
        self._painting: Painting | None = None

    def stand(self, screen: AnyScreen) -> QWidget:
        self._painting = None
        if isinstance(screen, Screen):
            if self.frame is None:
                self.frame = Frame(self.look, self._utilities, self._status, practice=self._practice)
            self.content = screen.content(self.look)
            self.frame.present(self.content)
            self.window.present(self.frame)
        else:
            self.frame = self.content = None
            self.window.present(screen.widget(self.look))
        self.window.resize(self.look.width, self.look.height)
        self.window.show()
        if not self.window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
            self.window.activateWindow()  # no window manager does
        settle()
        return self.window

    @property
    def painting(self) -> Painting:
        """The page as it opens, painted once."""
        if self._painting is None:
            self._painting = Painting(self.window)
        return self._painting

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        settle()


def settle() -> None:
    """Let layouts, timers of no length and destructions happen."""
    for _ in range(2):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def visible(root: QWidget) -> Iterator[QWidget]:
    """Everything under ``root`` that is not hidden, parents first."""
    for child in root.children():
        if isinstance(child, QWidget) and not child.isHidden():
            yield child
            yield from visible(child)


def touchables(root: QWidget) -> list[Touchable]:
    return [widget for widget in visible(root) if isinstance(widget, Touchable)]


def face(widget: Touchable, root: QWidget) -> QRectF:
    """The touchable face in ``root``'s pixels."""
    body = widget.body() if isinstance(widget, KioskButton) else widget.box()
    return body.translated(widget.mapTo(root, QPoint(0, 0)))


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def in_view(widget: QWidget, root: QWidget) -> QRect:
    """What of the widget its ancestors let through."""
    seen, parent = place(widget, root), widget.parentWidget()
    while parent is not None and parent is not root:
        seen = seen & place(parent, root)
        parent = parent.parentWidget()
    return seen & root.rect()


def wholly(widget: QWidget, root: QWidget) -> bool:
    return in_view(widget, root) == place(widget, root)


def scroller(root: QWidget) -> PagedScroll | None:
    return next((widget for widget in visible(root) if isinstance(widget, PagedScroll)), None)
