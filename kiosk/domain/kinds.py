"""Kinds of answer: how each is brought to its canonical text, and what can be wrong with it.

A kind knows nothing of the form it stands in; requiredness and the words around it belong to the Field.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Protocol

from stdnum import iban as stdnum_iban
from stdnum import luhn

from kiosk.domain import problems as p
from kiosk.domain.answers import NO, YES, Case, age_on
from kiosk.domain.dates import FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR, Calendar, DateEntry, month_length
from kiosk.domain.words import Words, ltr

_CONTROLS = re.compile("[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACING = re.compile(r"[\s\-_/.()]+")
_ARABIC_NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a ]+")
_DIACRITICS = re.compile("[\u0640\u064b-\u065f\u0670]")


class Kind(Protocol):
    """What every kind offers."""

    def canonical(self, typed: str) -> str:
        """The text to keep for what was typed; never raises, never drops what can't be understood."""
        ...

    def fault(self, text: str, case: Case) -> Words | None:
        """What is wrong with a non-empty canonical text, or None."""
        ...


def fold(typed: str) -> str:
    """NFKC, no invisible direction marks, digits of every script as 0–9, outer blanks gone."""
    plain = _CONTROLS.sub("", unicodedata.normalize("NFKC", typed))
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in plain).strip()


def fold_number(typed: str) -> str:
    """As ``fold``, without the spaces and dashes people put between digits."""
    return _SPACING.sub("", fold(typed))


@dataclass(frozen=True, slots=True)
class NationalId:
    """National ID or residence number: 10 digits, 1… or 2…, Luhn (facts.md F61)."""

    def canonical(self, typed: str) -> str:
        return fold_number(typed)

    def fault(self, text: str, case: Case) -> Words | None:
        if not text.isdigit():
            return p.DIGITS_ONLY
        if len(text) != 10:
            return (p.ID_SHORT if len(text) < 10 else p.ID_LONG).fill(n=ltr(str(len(text))))
        if text[0] not in "12":
            return p.ID_START
        return None if luhn.is_valid(text) else p.ID_CHECK


@dataclass(frozen=True, slots=True)
class Mobile:
    """Saudi mobile, kept as 05XXXXXXXX; ``+966``, ``00966`` and spaces are understood (facts.md F63)."""

    def canonical(self, typed: str) -> str:
        digits = fold_number(typed).lstrip("+")
        return re.sub(r"^(00966|966)0?(?=5)", "0", digits)

    def fault(self, text: str, case: Case) -> Words | None:
        if not text.isdigit():
            return p.DIGITS_ONLY
        if not text.startswith("05"[: len(text)]):
            return p.MOBILE_START
        if len(text) != 10:
            return (p.MOBILE_SHORT if len(text) < 10 else p.MOBILE_LONG).fill(n=ltr(str(len(text))))
        return None

    @staticmethod
    def international(text: str) -> str:
        """``05XXXXXXXX`` as ``+9665XXXXXXXX``, the form a gateway wants."""
        return "+966" + text[1:]


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """The verification code: a fixed number of digits."""

    length: int = 6

    def canonical(self, typed: str) -> str:
        return fold_number(typed)

    def fault(self, text: str, case: Case) -> Words | None:
        complete = text.isdigit() and len(text) == self.length
        return None if complete else p.CODE_SHORT.fill(n=ltr(str(self.length)))


@dataclass(frozen=True, slots=True)
class Digits:
    """A number that is a name (postal code, building): digits only, of a given length or at most ``most``."""

    length: int | None = None
    most: int = 20

    def canonical(self, typed: str) -> str:
        return fold_number(typed)

    def fault(self, text: str, case: Case) -> Words | None:
        if not text.isdigit():
            return p.DIGITS_ONLY
        wanted = self.length or min(len(text), self.most)
        if len(text) == wanted:
            return None
        return p.DIGITS_COUNT.fill(needed=ltr(str(wanted)), n=ltr(str(len(text))))


@dataclass(frozen=True, slots=True)
class Whole:
    """A count from ``low`` to ``high``."""

    low: int = 0
    high: int = 999

    def canonical(self, typed: str) -> str:
        digits = fold(typed).replace(" ", "")  # a point stays: 1.5 must not become 15
        return str(int(digits)) if digits.isdigit() and len(digits) < 10 else digits

    def fault(self, text: str, case: Case) -> Words | None:
        if text.isdigit() and self.low <= int(text) <= self.high:
            return None
        return p.NUMBER_RANGE.fill(low=ltr(str(self.low)), high=ltr(str(self.high)))


@dataclass(frozen=True, slots=True)
class Amount:
    """Riyals with at most two decimals, 0 to ``limit``. Commas of thousands are understood."""

    limit: Decimal = Decimal(1_000_000)

    def canonical(self, typed: str) -> str:
        plain = fold(typed).replace("٬", "").replace(",", "").replace("٫", ".").replace(" ", "")
        if not re.fullmatch(r"\d{1,12}(\.\d*)?", plain):
            return plain
        return f"{Decimal(plain.rstrip('.')).normalize():f}"

    def fault(self, text: str, case: Case) -> Words | None:
        if not re.fullmatch(r"[0-9]+(\.[0-9]*)?", text):
            return p.AMOUNT_DIGITS
        if len(text.partition(".")[2]) > 2:
            return p.AMOUNT_DECIMALS
        return p.AMOUNT_HIGH.fill(limit=ltr(f"{self.limit:,}")) if Decimal(text) > self.limit else None


@dataclass(frozen=True, slots=True)
class Day:
    """A date in either calendar, kept as ``DateEntry`` text.

    past / future: the day must lie before / after today. least_age: full years since then.
    newest_days: the day lies at most so many days back.
    """

    past: bool = False
    future: bool = False
    least_age: int | None = None
    newest_days: int | None = None

    def canonical(self, typed: str) -> str:
        return fold(typed)

    def fault(self, text: str, case: Case) -> Words | None:
        entry = DateEntry.parse(text)
        day = entry.gregorian()
        return _entry_fault(entry) if day is None else self._range_fault(day, case.today)

    def _range_fault(self, day: date, today: date) -> Words | None:
        if self.past and day >= today:
            return p.DATE_FUTURE
        if self.future and day <= today:
            return p.DATE_PAST
        if self.past and age_on(today, day) > 125:
            return p.DATE_CENTURY
        if self.least_age is not None and age_on(today, day) < self.least_age:
            return p.DATE_TOO_YOUNG.fill(age=ltr(str(self.least_age)))
        if self.newest_days is not None and (today - day).days > self.newest_days:
            return p.DATE_TOO_OLD.fill(days=ltr(str(self.newest_days)))
        return None


def _entry_fault(entry: DateEntry) -> Words:
    """Name the part of a typed date that keeps it from being a day."""
    for part, missing in (
        (entry.day, p.DATE_NO_DAY),
        (entry.month, p.DATE_NO_MONTH),
        (entry.year, p.DATE_NO_YEAR),
    ):
        if not part:
            return missing
    numbers = entry.numbers()
    if numbers is None:
        return p.DIGITS_ONLY
    year, month, _ = numbers
    if not 1 <= month <= 12:
        return p.DATE_MONTH
    length = month_length(entry.calendar, year, month)
    if entry.calendar is Calendar.GREGORIAN and length is None:
        return p.DATE_YEAR_GREGORIAN.fill(example=ltr("1960"))
    if length is None:
        return p.DATE_YEAR_HIJRI.fill(low=ltr(str(FIRST_HIJRI_YEAR)), high=ltr(str(LAST_HIJRI_YEAR)))
    return p.DATE_DAY.fill(days=ltr(str(length)))


@dataclass(frozen=True, slots=True)
class ArabicName:
    """One part of a name, or a whole one: Arabic letters and spaces; tatweel and vowel marks are dropped (F70)."""

    most: int = 30

    def canonical(self, typed: str) -> str:
        return re.sub(r"\s+", " ", _DIACRITICS.sub("", fold(typed)))

    def fault(self, text: str, case: Case) -> Words | None:
        if not _ARABIC_NAME.fullmatch(text):
            return p.NAME_LETTERS
        if len(text) < 2:
            return p.NAME_SHORT
        return _too_long(text, self.most)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of free text."""

    most: int = 80

    def canonical(self, typed: str) -> str:
        return re.sub(r"\s+", " ", fold(typed))

    def fault(self, text: str, case: Case) -> Words | None:
        return _too_long(text, self.most)


def _too_long(text: str, most: int) -> Words | None:
    over = len(text) - most
    return p.TEXT_LONG.fill(limit=ltr(str(most)), over=ltr(str(over))) if over > 0 else None


@dataclass(frozen=True, slots=True)
class ShortAddress:
    """National Address short form: four Latin letters and four digits (F64)."""

    def canonical(self, typed: str) -> str:
        return fold_number(typed).upper()

    def fault(self, text: str, case: Case) -> Words | None:
        return None if re.fullmatch(r"[A-Z]{4}\d{4}", text) else p.SHORT_ADDRESS.fill(n=ltr(text))


@dataclass(frozen=True, slots=True)
class Email:
    def canonical(self, typed: str) -> str:
        return fold(typed).replace(" ", "")

    def fault(self, text: str, case: Case) -> Words | None:
        return None if re.fullmatch(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+", text) else p.EMAIL


@dataclass(frozen=True, slots=True)
class Iban:
    """Saudi IBAN, kept as SA and 22 digits, mod 97 (F65). ``SA`` need not be typed."""

    def canonical(self, typed: str) -> str:
        plain = fold_number(typed).upper().removeprefix("SA")
        return "SA" + plain if plain else ""

    def fault(self, text: str, case: Case) -> Words | None:
        digits = text[2:]
        if not digits.isdigit():
            return p.DIGITS_ONLY
        if len(digits) != 22:
            return (p.IBAN_SHORT if len(digits) < 22 else p.IBAN_LONG).fill(n=ltr(str(len(digits))))
        return None if stdnum_iban.is_valid(text) else p.IBAN_CHECK


@dataclass(frozen=True, slots=True)
class Password:
    """A password. Kept in memory only until it is turned into its argon2id verifier.

    fresh: chosen just now, so its strength is judged; else it is only repeated.
    """

    least: int = 8
    fresh: bool = True

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return self._weakness(text, case) if self.fresh else None

    def _weakness(self, text: str, case: Case) -> Words | None:
        if len(text) < self.least:
            return p.PASSWORD_SHORT.fill(least=ltr(str(self.least)), n=ltr(str(len(text))))
        folded = fold_number(text)
        if not (any(c.isdigit() for c in folded) and any(c.isalpha() for c in folded)):
            return p.PASSWORD_SIMPLE
        known = (case.text("national_id"), case.text("mobile"))
        return p.PASSWORD_PERSONAL if any(k and k in folded for k in known) else None


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its stored code, what is read, an optional line of help and icon."""

    code: str
    label: Words
    hint: Words | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several. ``narrowed`` hides options that do not fit the other answers (a region's cities).

    searchable: a long list, shown with a search field.
    options_of: options that the case itself holds (the members of the household), instead of ``options``.
    """

    options: tuple[Option, ...] = ()
    searchable: bool = False
    narrowed: Callable[[Case, Option], bool] = field(default=lambda _case, _option: True)
    options_of: Callable[[Case], tuple[Option, ...]] | None = None

    def offered(self, case: Case) -> tuple[Option, ...]:
        every = self.options_of(case) if self.options_of else self.options
        return tuple(o for o in every if self.narrowed(case, o))

    def label(self, code: str, case: Case | None = None) -> Words | None:
        """What is read for a stored code; ``case`` is needed where the options come from it."""
        every = self.options_of(case) if self.options_of and case else self.options
        return next((o.label for o in every if o.code == code), None)

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None if any(o.code == text for o in self.offered(case)) else p.NOT_IN_LIST


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of several; ``none`` is the code that excludes the others. Answers are a tuple of codes."""

    options: tuple[Option, ...]
    none: str = "none"

    def label(self, code: str) -> Words | None:
        return next((o.label for o in self.options if o.code == code), None)

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None

    def fault_of(self, codes: tuple[str, ...]) -> Words | None:
        return p.NONE_WITH_OTHERS if self.none in codes and len(codes) > 1 else None


@dataclass(frozen=True, slots=True)
class YesNo:
    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None if text in (YES, NO) else p.NOT_IN_LIST


@dataclass(frozen=True, slots=True)
class Consent:
    """A box that must be ticked: its answer is ``yes`` or empty; an empty one is simply missing."""

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None if text == YES else p.NOT_IN_LIST
