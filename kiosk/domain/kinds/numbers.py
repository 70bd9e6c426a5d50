"""Numbers that are names (IDs, mobiles, codes, IBANs) and numbers that count (amounts, counts)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from stdnum import iban as stdnum_iban
from stdnum import luhn

from kiosk.domain import problems as p
from kiosk.domain.answers import Case
from kiosk.domain.kinds.base import fold, fold_number
from kiosk.domain.words import Words, ltr


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
