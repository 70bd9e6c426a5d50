"""Registration: the pages by which a person makes an account (facts.md (d) 1). It is walked like a form's section."""

from __future__ import annotations

from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Guide, Page, Picture, Section, never
from kiosk.domain.kinds import Consent, Day, Email, Mobile, NationalId, OneTimeCode, Password
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words, tr

FORM = "registration"
VERSION = 1
TERMS = "2026-11"
"""The edition of the terms that is agreed to; it stands in AccountRegistered."""

ADULT = 18
STRONG = 12  # characters of a password that nobody guesses soon


def _passwords_equal(case: Case) -> tuple[Problem, ...]:
    if case.text("password") == case.text("password_again"):
        return ()
    return (Problem("password_again", tr("The two passwords differ. The second needs writing again.")),)


def _strength(case: Case) -> Words | None:
    """A sentence about a password that will be taken; before that its hint says what it needs."""
    text = case.text("password")
    if Password().fault(text, case) is not None:
        return None
    return tr("This password is strong.") if len(text) >= STRONG else tr("Enough. A longer one is stronger.")


ID_PAGE = Page(
    "id",
    tr("What is your ID number?"),
    (
        Field(
            "national_id",
            tr("ID number"),
            NationalId(),
            tr("The ID number is needed: 10 digits as on the card."),
        ),
    ),
    hint=tr("10 digits as on the card"),
    guide=Guide(
        tr("Where is the number?"),
        tr("On the front of the card; it begins with 1 or 2."),
        Picture.CARD_NUMBER,
    ),
    icon="identification-card",
)
BIRTH_PAGE = Page(
    "birth_date",
    tr("What is your date of birth?"),
    (
        Field(
            "birth_date",
            tr("Date of birth"),
            Day(past=True, least_age=ADULT),
            tr("The date of birth is needed: day, month and year."),
        ),
    ),
    guide=Guide(
        tr("Where is the date?"),
        tr("On the front of the card, under the name."),
        Picture.CARD_DATE,
    ),
    icon="baby",
)
MOBILE_PAGE = Page(
    "mobile",
    tr("How can you be reached?"),
    (
        Field(
            "mobile",
            tr("Mobile number"),
            Mobile(),
            tr("The mobile number is needed: 10 digits."),
            hint=tr("10 digits beginning with 05; the code is sent to it"),
        ),
        Field(
            "email",
            tr("E-mail (optional)"),
            Email(),
            tr("The e-mail is needed."),
            hint=tr("For notices too; the mobile is enough"),
            required=never,
        ),
    ),
    icon="device-mobile",
)
CODE_PAGE = Page(
    "code",
    tr("What is the verification code?"),
    (Field("code", tr("Verification code"), OneTimeCode(), tr("The code is needed: 6 digits from the message.")),),
    # The screen fills the tail of the mobile and counts the minutes: only the centre's ticket knows them.
    hint=tr("Sent to the mobile ending in {tail}; it lasts %n minute(s)", "", 0),
    icon="chat-circle-dots",
)
PASSWORD_PAGE = Page(
    "password",
    tr("Which password do you want?"),
    (
        Field(
            "password",
            tr("Password"),
            Password(),
            tr("A password is needed: 8 characters or more."),
            echo=_strength,
        ),
        Field(
            "password_again",
            tr("The password once more"),
            Password(fresh=False),
            tr("The password is needed once more."),
        ),
    ),
    hint=tr("8 letters and digits or more"),
    check=_passwords_equal,
    icon="password",
)
TERMS_PAGE = Page(
    "terms",
    tr("Do you agree to the terms of use?"),
    (
        Field(
            "terms",
            tr("I agree to the terms of use and to the keeping of my data."),
            Consent(),
            tr("Agreement to the terms is needed before registering."),
        ),
    ),
    hint=tr("The data is used only to study entitlement."),
    icon="handshake",
    affirm=tr("Agree and continue"),
)

REGISTRATION = Section(
    FORM,
    tr("Registration"),
    "user-plus",
    (ID_PAGE, BIRTH_PAGE, MOBILE_PAGE, CODE_PAGE, PASSWORD_PAGE, TERMS_PAGE),
)
