"""«الطلبات»: a card for each application, the newest first and open; what is needed now is the way on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.lines import CheckLine, EmptyState
from kiosk.ui.kit.request_card import RequestCard, RequestLines
from kiosk.ui.look import Look
from kiosk.ui.screens.form import BACK

REASONS = tr("Show the reasons for the rejection")


@dataclass(frozen=True, slots=True)
class Listed:
    """One application of the list. eye: there are reasons to be shown."""

    id: UUID
    reference: str
    told: RequestLines
    eye: bool = False


@dataclass(frozen=True, slots=True)
class RequestsView:
    """All that the page says. notes: above the cards, such as that this is the last known state."""

    listed: tuple[Listed, ...]
    notes: tuple[tuple[Tone, Words, Words | None], ...] = ()
    first_need: Words | None = None


@dataclass(frozen=True, slots=True)
class RequestsRoutes:
    """details, eye: given an application. need: to what is needed first. apply: where there is no application."""

    details: Callable[[UUID], None]
    eye: Callable[[UUID], None]
    need: Callable[[], None]
    apply: Callable[[], None]
    back: Callable[[], None]


class RequestsScreen:
    name = "requests"

    def __init__(self, view: RequestsView, routes: RequestsRoutes) -> None:
        self.view, self._routes = view, routes

    def content(self, look: Look) -> Content:
        view = self.view
        form: list[QWidget] = [Banner(look, *note) for note in view.notes]
        form += [self._card(look, listed) for listed in view.listed] or [self._empty(look)]
        if any(listed.eye for listed in view.listed):
            words = tr("A touch on the eye shows all reasons of the decision.")
            form.append(CheckLine(look, "eye", words, "text2"))
        forward = None
        if view.first_need is not None:
            forward = Action("need", view.first_need, self._routes.need, part=Part.PRIMARY)
        hint = tr("You have %n application(s). The newest comes first.", "", 0).count(len(view.listed))
        return Content(
            tr("Applications", "the list"),
            form,
            hint if view.listed else None,
            back=Action("back", BACK, self._routes.back),
            forward=forward,
            low=False,
        )

    def _empty(self, look: Look) -> EmptyState:
        apply = KioskButton(look, "apply", tr("Submit an application"), Part.SECONDARY, "file-text", mm=21.8)
        apply.does(self._routes.apply)
        return EmptyState(look, "list-checks", tr("There are no applications yet."), apply)

    def _card(self, look: Look, listed: Listed) -> RequestCard:
        return RequestCard(look, f"request_{listed.reference}", listed.told, self._buttons(look, listed))

    def _buttons(self, look: Look, listed: Listed) -> list[KioskButton]:
        words = tr("Show the application", "a button")
        details = KioskButton(look, f"details_{listed.reference}", words, Part.SECONDARY, "file-text", mm=21.8)
        details.does(partial(self._routes.details, listed.id))
        buttons = [details]
        if listed.eye:
            buttons.append(eye_button(look, listed.reference, partial(self._routes.eye, listed.id)))
        for button in buttons:
            button.setAccessibleDescription("\n".join(look.text(line) for line in listed.told.lines))
        return buttons

    def keep(self) -> None:
        """Nothing is typed here."""


def eye_button(look: Look, reference: str, run: Callable[[], None]) -> KioskButton:
    """«العين»: with its word, for not everyone knows the eye; a screen reader hears what it does."""
    eye = KioskButton(look, f"eye_{reference}", tr("Reasons", "the eye's button"), Part.PRIMARY, "eye", mm=21.8)
    eye.setAccessibleName(look.say(REASONS))
    eye.does(run)
    return eye
