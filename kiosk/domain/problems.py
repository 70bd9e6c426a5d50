"""What can be wrong with an answer, one sentence each: what is wrong, and what is needed.

The sentences follow design rules 70–71: at most 90 characters, no "sorry", "please" or "invalid".
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.words import Words, tr


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: the field it belongs to, and the sentence to show there and in the summary."""

    field: str
    words: Words


ID_SHORT = tr("The ID number is incomplete. {n} written, 10 digits needed.")
ID_LONG = tr("The ID number is too long. {n} written, 10 digits needed.")
ID_START = tr("An ID number begins with 1 or 2. The first digit needs a look.")
ID_CHECK = tr("One digit of the ID number is wrong. Compare it with the card, digit by digit.")
ID_RESIDENT = tr("This number is of a resident. An exception category is needed.")
MOBILE_SHORT = tr("The mobile number is incomplete. {n} written, 10 digits needed.")
MOBILE_LONG = tr("The mobile number is too long. {n} written, 10 digits needed.")
MOBILE_START = tr("A mobile number begins with 05. The first two digits need a look.")
CODE_SHORT = tr("The code is incomplete. {n} digits are needed.")
DIGITS_ONLY = tr("Only digits are written here.")
DIGITS_COUNT = tr("{needed} digits are needed here. {n} written.")
NUMBER_RANGE = tr("A number from {low} to {high} is needed.")
AMOUNT_DIGITS = tr("The amount is written in digits only.")
AMOUNT_DECIMALS = tr("At most two digits after the point, for halalas.")
AMOUNT_HIGH = tr("The amount is above {limit} riyals. Check the zeros.")
DATE_NO_DAY = tr("The day is missing from the date.")
DATE_NO_MONTH = tr("The month is missing from the date.")
DATE_NO_YEAR = tr("The year is missing from the date.")
DATE_MONTH = tr("Months go from 1 to 12. The month needs a look.")
DATE_DAY = tr("This month has {days} days. A day from 1 to {days} is needed.")
DATE_YEAR_HIJRI = tr("The Hijri year goes from {low} to {high}. The year needs a look.")
DATE_YEAR_GREGORIAN = tr("The year needs four digits, such as {example}.")
DATE_FUTURE = tr("This date lies before today. The year needs a look.")
DATE_PAST = tr("This date lies after today. The year needs a look.")
DATE_TOO_YOUNG = tr("The applicant is {age} or older. The year needs a look.")
DATE_TOO_OLD = tr("The report is at most {days} days old. A newer report is needed.")
DATE_CENTURY = tr("This date is very old. The year needs a look.")
NAME_LETTERS = tr("A name is written in Arabic letters. Digits and signs need removing.")
NAME_SHORT = tr("A name has two letters or more.")
TEXT_LONG = tr("The text is longer than {limit} letters. {over} need removing.")
TEXT_SHORT = tr("{least} letters or more are needed here. {n} written.")
SHORT_ADDRESS = tr("The short address is 4 letters, then 4 digits. {n} written.")
EMAIL = tr("An e-mail has a name, then @, then a site such as mail.com.")
IBAN_SHORT = tr("The IBAN is incomplete. {n} written, 22 digits needed after SA.")
IBAN_LONG = tr("The IBAN is too long. {n} written, 22 digits needed after SA.")
IBAN_CHECK = tr("One digit of the IBAN is wrong. Compare it with the bank's app or card.")
PASSWORD_SHORT = tr("The password has {least} characters or more. {n} written.")
PASSWORD_SIMPLE = tr("The password needs a letter and a digit.")
PASSWORD_PERSONAL = tr("The password must not hold the ID or mobile number.")
NONE_WITH_OTHERS = tr("“None” does not go with another choice. One of them needs removing.")
NOT_IN_LIST = tr("Choose one from the list.")
