"""What whoever comes back to a form is told that has changed since: which of its pages come once more."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.older_form import Moved
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.ui.content import Action
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.form import BACK, CONTINUE
from kiosk.ui.screens.message import MessageScreen

FORM_CHANGED = tr("The form has changed")
ANSWERS_KEPT = tr("The answers are all there.")
ALL_AGAIN = tr("Since the answers were saved the form has changed. Its pages come once more, filled in.")
THESE_AGAIN = tr("Since the answers were saved these pages have changed, or an answer does not fit any more.")


def form_changed_page(kept: Moved, back: Callable[[], None], go_on: Callable[[], None]) -> MessageScreen:
    return MessageScreen(
        "form_changed",
        FORM_CHANGED,
        hint=ANSWERS_KEPT,
        banner=(Tone.INFO, ALL_AGAIN if kept.whole else THESE_AGAIN, None),
        lines=[("file-text", part.title) for part in kept.again],
        back=Action("back", BACK, back),
        forward=Action("continue", CONTINUE, go_on, part=Part.PRIMARY),
    )
