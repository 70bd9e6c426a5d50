"""The page of the visual code: the picture above its field."""

from __future__ import annotations

from kiosk.domain.answers import Answers
from kiosk.domain.signing_in import PICTURE_PAGE
from kiosk.ui.content import Content
from kiosk.ui.kit.visual_code import VisualCode
from kiosk.ui.look import Look
from kiosk.ui.screens.form import FormRoutes, FormScreen, Judge
from kiosk.ui.steps import StepOf


class VisualCodeScreen(FormScreen):
    """digits: what the picture shows."""

    def __init__(self, digits: str, judge: Judge, routes: FormRoutes, step: StepOf) -> None:
        super().__init__(PICTURE_PAGE, Answers(), judge, routes, step)
        self.digits = digits

    def content(self, look: Look) -> Content:
        content = super().content(look)
        content.form = [VisualCode(look, self.digits), *content.form]
        return content

    def show_other(self, digits: str) -> None:
        """Another picture, and an empty field for it."""
        self.digits, self.answers, self.problems = digits, Answers(), ()
        self.rebuild()
