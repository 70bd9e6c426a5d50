"""«رمز التحقق المرئي»: the picture's page, another picture, and its digits spoken for whoever can't see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.answers import Answers
from kiosk.domain.words import tr
from kiosk.services.visual_check import new_digits
from kiosk.services.voice import DIGIT_BY_DIGIT
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.form import Judge
from kiosk.ui.screens.visual_code import VisualCodeScreen
from kiosk.ui.steps import StepOf

TRIES = 3  # with one picture; then another one is easier than the same again
DIFFERENT = tr("The digits differ from the picture. They need writing again, or a new picture.")
ANOTHER = tr("The digits differed again. A new picture stands above.")
NO_SOUND = Fault(
    tr("There is no sound on this kiosk"), tr("The mobile code needs no picture and no sound."), "speaker-slash"
)


@dataclass(slots=True)
class Picturing:
    """seen: called when the digits were right. by_code: the way in without a picture. back: the page before."""

    session: Session
    judge: Judge
    step: StepOf
    seen: Callable[[], None]
    by_code: Action
    back: Callable[[], None]
    _screen: VisualCodeScreen | None = None
    _wrong: int = 0

    def begin(self) -> None:
        self._wrong = 0
        routes = self.session.routes(self._typed, lambda _answers: self._leave(self.back), *self._ways())
        self._screen = VisualCodeScreen(new_digits(), self.judge, routes, self.step)
        self.session.form(self._screen)

    def _ways(self) -> tuple[Action, ...]:
        """Where nothing can speak, the button that would says so and leads to the code."""
        other = Action("new_picture", tr("New picture"), self._other, "arrow-counter-clockwise")
        code = self.by_code
        if not self.session.suite.voice.available:
            mute = tr("No sound here: mobile code instead")
            return other, Action(code.name, mute, lambda: self._leave(code.run), code.icon, code.part)
        listen = Action("listen", tr("Listen to the digits"), self._say, "speaker-high")
        return other, listen, Action(code.name, code.words, lambda: self._leave(code.run), code.icon, code.part)

    def _leave(self, then: Callable[[], None]) -> None:
        self.session.suite.voice.stop()
        then()

    def _other(self) -> None:
        self._wrong = 0
        self.session.suite.voice.stop()
        if self._screen is not None:
            self._screen.show_other(new_digits())

    def _typed(self, answers: Answers) -> None:
        if self._screen is None:
            return
        if answers.text("visual_code") == self._screen.digits:
            self._leave(self.seen)
            return
        self._wrong += 1
        if self._wrong < TRIES:
            self._screen.fail("visual_code", DIFFERENT)
            return
        self._other()
        self._screen.fail("visual_code", ANOTHER)

    # ── spoken ──────────────────────────────────────────────────────────────────────────────────────────────

    def _say(self) -> None:
        """One after the other, as often as asked; a new request begins anew."""
        screen, session = self._screen, self.session
        if screen is None:
            return
        digits, language, voice = ", ".join(screen.digits), str(session.shell.preferences.language), session.suite.voice

        def said(heard: bool) -> None:
            if not heard and session.shell.screen is screen:
                session.trouble(NO_SOUND, self.by_code)

        voice.stop()
        session.shell.background.run(Lane.DEVICE, lambda: voice.say(digits, language, DIGIT_BY_DIGIT), said)
