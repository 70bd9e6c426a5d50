"""The figures of the verification code (OTP), in one place: the centre keeps to them and the screen says them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class CodePolicy:
    """How long a code lives and how often it may be tried and asked for.

    digits, lifetime, tries: facts.md (d) 1 (six digits, five minutes, five tries a code). Where experience.md R4
    says fifteen minutes for the lifetime, the shorter time wins.
    resend_after: from when the same code may be sent again to the same mobile (experience.md R4, «إرسال رمز جديد»).
    requests, window: so many codes a person may ask for within the window; then it is «يمكن المحاولة بعد {15} دقيقة».
    session: a confirmed person may read their file so long after the last reading.
    persons_per_mobile: one typed mobile may be used for so many persons within ``mobile_window``: a family's, not a
    thief's who tries one ID after another on a mobile of their own.
    """

    digits: int = 6
    lifetime: timedelta = timedelta(minutes=5)
    tries: int = 5
    resend_after: timedelta = timedelta(seconds=60)
    requests: int = 5
    window: timedelta = timedelta(minutes=15)
    session: timedelta = timedelta(minutes=15)
    persons_per_mobile: int = 5
    mobile_window: timedelta = timedelta(hours=24)

    @property
    def lifetime_minutes(self) -> int:
        """For the sentence on the screen and in the message."""
        return self.lifetime // timedelta(minutes=1)

    @property
    def window_minutes(self) -> int:
        """For the sentence after too many attempts."""
        return self.window // timedelta(minutes=1)


CODE_POLICY = CodePolicy()
