"""Pages of signing in, for the gallery: each as its journey makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace
from typing import Any

from page_states import MORNING, nothing
from samples import NATIONAL_ID

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.answers import Answers
from kiosk.domain.forms import Page
from kiosk.domain.registration import ID_PAGE
from kiosk.domain.signing_in import NEW_PASSWORD_PAGE, PICTURE_PAGE, SIGN_IN_PAGE
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import SignIn, SignInVerdict
from kiosk.services.visit import Visit
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.journey.picturing import NO_SOUND
from kiosk.ui.journey.registering import Registering
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.signing_in import SigningIn

AnyScreen = Screen | FullScreen
Made = Iterator[tuple[str, Callable[[], AnyScreen], Page | None]]


@dataclass(frozen=True, slots=True)
class SignInPages:
    """asked: the page that something goes to."""

    session: Session
    asked: Callable[[Callable[[], object]], AnyScreen]

    def pages(self) -> Made:
        show = partial
        yield "id-sign_in", show(self.asked, self._sign_in().begin), ID_PAGE
        yield "id-apply", show(self.asked, Registering(self.session, False, nothing, nothing).begin), ID_PAGE
        yield "visual_code", show(self._picture, MemoryVoice()), PICTURE_PAGE
        yield "visual_code-mute", show(self._picture, MemoryVoice(available=False)), PICTURE_PAGE
        yield "visual_code-wrong", self._wrong_digits, PICTURE_PAGE
        yield "visual_code-no_sound", self._no_sound, None
        yield "sign_in", show(self.asked, self._sign_in()._password), SIGN_IN_PAGE
        yield "sign_in-wrong", show(self._judged, SignIn(SignInVerdict.WRONG, attempts_left=3)), SIGN_IN_PAGE
        yield "sign_in-locked", show(self._judged, SignIn(SignInVerdict.LOCKED, until=MORNING)), None
        yield "sign_in-offline", self._offline, None
        sign_in = self._sign_in()
        yield "new_password", show(self.asked, lambda: sign_in._renew(SimpleNamespace())), NEW_PASSWORD_PAGE  # type: ignore[arg-type]
        yield "no_new_password", show(self.asked, lambda: sign_in._renew(None)), None
        changed: Any = (SimpleNamespace(), self.session.visit)
        yield "password_saved", show(self.asked, lambda: sign_in._changed(changed)), None

    def _sign_in(self) -> SigningIn:
        number = Answers().with_(national_id=NATIONAL_ID)
        return SigningIn(self.session, nothing, nothing, number)

    def _picture(self, voice: MemoryVoice) -> AnyScreen:
        self.session.suite.voice = voice  # type: ignore[misc]  # the sample suite is a namespace
        return self.asked(self._sign_in()._picture)

    def _wrong_digits(self) -> AnyScreen:
        page = self._picture(MemoryVoice())
        page.answers = Answers().with_(visual_code="12345")  # type: ignore[union-attr]
        page.go_on()  # type: ignore[union-attr]
        return page

    def _no_sound(self) -> AnyScreen:
        self._picture(MemoryVoice())
        code = self._sign_in()._by_code(nothing)
        return self.asked(lambda: self.session.trouble(NO_SOUND, code))

    def _judged(self, answer: SignIn) -> AnyScreen:
        sign_in = self._sign_in()
        page = self.asked(sign_in._password)
        sign_in._judged((answer, Visit()))
        return page if self.session.shell.screen is None else self.session.shell.screen

    def _offline(self) -> AnyScreen:
        sign_in = self._sign_in()
        self.asked(sign_in._password)
        return self.asked(lambda: sign_in._not_judged(CentreUnreachable()))
