"""What tests of the desk's window ask of it, and do in it."""

from __future__ import annotations

from desk_gallery import DeskDriver
from desk_sample import OFFICER
from PySide6.QtWidgets import QLabel

from kiosk.domain.staff import Staff
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.case_view import CaseView
from kiosk.ui.desk.sign_in import SignInPage
from kiosk.ui.desk.workspace import Workspace


class Seconds:
    """A monotonic clock that is turned by hand."""

    def __init__(self) -> None:
        self.value = 0.0

    def __call__(self) -> float:
        return self.value


def said(desk: DeskDriver) -> str:
    """All words that are shown."""
    return "\n".join(label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def page(desk: DeskDriver) -> object:
    """Asked for anew each time: what a step does to it is not known beforehand."""
    return desk.shell.page


def notice(desk: DeskDriver) -> str:
    shown = page(desk)
    assert isinstance(shown, SignInPage | Workspace)
    return shown.notice.text.text() if shown.notice.isVisible() else ""


def case_view(desk: DeskDriver) -> CaseView:
    found = desk.shell.view.case  # type: ignore[union-attr]
    assert isinstance(found, CaseView)
    return found


def read(desk: DeskDriver) -> ReadCase:
    found = case_view(desk).read
    assert found is not None
    return found


def at_the_case(desk: DeskDriver, staff: Staff = OFFICER, view: str = "review") -> ReadCase:
    desk.sign_in(staff)
    desk.open_first(view)
    return read(desk)
