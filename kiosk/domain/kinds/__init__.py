"""Kinds of answer: how each is brought to its canonical text, and what can be wrong with it.

A kind knows nothing of the form it stands in; requiredness and the words around it belong to the Field.
"""

from __future__ import annotations

from kiosk.domain.kinds.base import Kind, fold, fold_number
from kiosk.domain.kinds.choices import Choice, Consent, Option, Several, YesNo
from kiosk.domain.kinds.days import Day
from kiosk.domain.kinds.numbers import Amount, Digits, Iban, Mobile, NationalId, OneTimeCode, Whole
from kiosk.domain.kinds.text import ArabicName, Email, Line, LongText, Password, ShortAddress

__all__ = [
    "Amount",
    "ArabicName",
    "Choice",
    "Consent",
    "Day",
    "Digits",
    "Email",
    "Iban",
    "Kind",
    "Line",
    "LongText",
    "Mobile",
    "NationalId",
    "OneTimeCode",
    "Option",
    "Password",
    "Several",
    "ShortAddress",
    "Whole",
    "YesNo",
    "fold",
    "fold_number",
]
