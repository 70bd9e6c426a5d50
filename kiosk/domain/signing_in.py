"""Signing in with a password: its pages, and what the picture of digits asks."""

from __future__ import annotations

from kiosk.domain.forms import Field, Page
from kiosk.domain.kinds import Digits, Password
from kiosk.domain.registration import PASSWORD_PAGE
from kiosk.domain.words import tr

PICTURE_DIGITS = 4
"""Few, so that nobody has to remember; whoever guesses is stopped by the counted tries of the password."""

PICTURE_PAGE = Page(
    "visual_code",
    tr("What is the visual verification code?"),
    (
        Field(
            "visual_code",
            tr("Visual verification code"),
            Digits(PICTURE_DIGITS),
            tr("The code is needed: the digits of the picture."),
        ),
    ),
    hint=tr("The digits in the picture, from left to right"),
    icon="password",
)
SIGN_IN_PAGE = Page(
    "sign_in",
    tr("What is your password?"),
    (Field("sign_in_password", tr("Password"), Password(fresh=False), tr("The password is needed to sign in.")),),
    hint=tr("The one that was chosen at the registration"),
    icon="lock-key",
)
NEW_PASSWORD_PAGE = Page(
    "new_password",
    tr("Which new password do you want?"),
    PASSWORD_PAGE.fields,
    hint=PASSWORD_PAGE.hint,
    check=PASSWORD_PAGE.check,
    icon="password",
)
