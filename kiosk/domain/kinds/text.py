"""Names, lines, addresses and passwords."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain import problems as p
from kiosk.domain.answers import Case
from kiosk.domain.kinds.base import fold, fold_number
from kiosk.domain.words import Words, ltr

_ARABIC_NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a ]+")
_DIACRITICS = re.compile("[\u0640\u064b-\u065f\u0670]")
# What browsers take for one (HTML, 4.10.5.1.5), with a dot in the domain; as long as a mail server carries (RFC 5321).
_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_EMAIL = re.compile(rf"[\w.!#$%&'*+/=?^`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})+", re.ASCII)
_EMAIL_MOST = 254


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


@dataclass(frozen=True, slots=True)
class LongText:
    """Some sentences, of ``least`` to ``most`` letters. Lines stay as they were broken."""

    least: int = 0
    most: int = 500

    def canonical(self, typed: str) -> str:
        lines = (re.sub(r"\s+", " ", fold(line)) for line in typed.splitlines())
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def fault(self, text: str, case: Case) -> Words | None:
        lacking = self.least - len(text)
        if lacking > 0:
            return p.TEXT_SHORT.fill(least=ltr(str(self.least)), n=ltr(str(len(text))))
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
        return None if len(text) <= _EMAIL_MOST and _EMAIL.fullmatch(text) else p.EMAIL


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
