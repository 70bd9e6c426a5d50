"""Receipts and letters to look at, and a translator that knows just its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha512

from kiosk.domain.letter import AppealRight, Letter
from kiosk.domain.proof import Certificate, PaperKind, Proof, Statement
from kiosk.domain.reasons import reason
from kiosk.domain.receipt import NextStep, Receipt
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr

ARABIC = {
    "Developed Social Security": "الضمان الاجتماعي المطور",
    "Receipt of an application": "إيصال استلام طلب",
    "Receipt of a saved application": "إيصال حفظ طلب",
    "Practice only: this is no real application": "تجريبي – ليس طلبًا حقيقيًا",
    "Copy {number}": "نسخة {number}",
    "Application number": "رقم الطلب",
    "%n document(s) still missing": "ينقص %n مستندات | ينقص مستند واحد | ينقص مستندان",
    "%n document(s) received": "وصل %n مستندات | وصل مستند واحد | وصل مستندان",
    "%n document(s) saved": "حُفظ %n مستندات | حُفظ مستند واحد | حُفظ مستندان",
    "What happens next": "بعد ذلك",
    "To follow the application from any kiosk": "لمتابعة الطلب من أي جهاز",
    "ends in {digits}": "تنتهي بـ {digits}",
    "Name:": "الاسم:",
    "National ID:": "الهوية:",
    "Service:": "الخدمة:",
    "Status:": "الحالة:",
    "{date} AD, {time}": "{date} م، {time}",
    "{date} AH": "{date} هـ",
    "until {date} AD": "حتى {date} م",
    "{title}:": "{title}:",
    "Office:": "المكتب:",
    "Phone:": "الهاتف:",
    "Hours:": "الأوقات:",
    "Kiosk {kiosk}, with the help of employee {employee}": "الجهاز {kiosk}، بمساعدة الموظف {employee}",
    "Kiosk {kiosk}, without an employee's help": "الجهاز {kiosk}، من غير مساعدة موظف",
    "Social Security application": "طلب الضمان الاجتماعي",
    "Under review": "مراجعة",
    "Family record": "سجل الأسرة",
    "Lease": "عقد الإيجار",
    "Salary statement": "تعريف بالراتب",
    "IBAN certificate": "شهادة الآيبان",
    "Decision": "القرار",
    "A message by {date}.": "رسالة بالقرار حتى {date}.",
    "Missing document": "المستند الناقص",
    "Bring it to any kiosk.": "إضافته من أي جهاز خدمة أو عند الموظف.",
}


def say(words: Words) -> str:
    """Arabic; a form by number is chosen roughly."""
    return _fill(words, ARABIC.get(words.source, words.source))


def say_in_english(words: Words) -> str:
    return _fill(words, words.source)


def _fill(words: Words, text: str) -> str:
    forms = text.split(" | ")
    text = forms[words.n if words.n and words.n < len(forms) else 0].replace("%n", ltr(str(words.n)))
    values = {name: say(value) if isinstance(value, Words) else value for name, value in words.values}
    return text.format(**values)


def proof_of(reference: str) -> str:
    """As long and as random as a real one. It proves nothing."""
    random = sha512(reference.encode()).digest()
    at = datetime(2026, 11, 22, 7, 31, tzinfo=UTC)
    said = Statement(PaperKind.APPLICATION, False, reference, reference, "social_security", at, 1, False)
    return Proof(said, Certificate("4821", random[32:], random), random[::-1]).text


CODE = proof_of("482177300015")

RECEIPT = Receipt(
    arrived=True,
    reference="482177300015",
    service=tr("Social Security application"),
    status=tr("Under review"),
    name="سالم الـ****",
    id_tail="0016",
    issued_at=datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    received=(tr("Family record"), tr("Lease"), tr("Salary statement")),
    missing=(tr("IBAN certificate"),),
    missing_until=date(2026, 11, 29),
    steps=(
        NextStep(tr("Missing document"), tr("Bring it to any kiosk.")),
        NextStep(tr("Decision"), tr("A message by {date}.").fill(date=ltr("2026/12/12"))),
    ),
    code=CODE,
    kiosk="07",
    assisted_by="",
    copy=1,
    office="مكتب الرياض – حي الملز",
    phone="19911",
    hours="الأحد إلى الخميس، 7:30–14:30",
    practice=False,
)

SAVED = replace(
    RECEIPT,
    code=RECEIPT.reference,
    arrived=False,
    status=None,
    missing=(),
    missing_until=None,
    assisted_by="114",
    copy=2,
    practice=True,
)


LETTER = Letter(
    outcome=tr("Rejected"),
    tone=Tone.ERROR,
    month="",
    reference="482177300015",
    service=tr("Social Security application"),
    name="سالم ناصر عبدالله الصالح",
    id_tail="0016",
    decided_at=datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    printed_at=datetime(2026, 11, 23, 7, 31, tzinfo=UTC),
    reasons=(reason("INCOME_OVER_MIN"), reason("HOUSING_PROOF_MISSING")),
    words="عقد الإيجار ينتهي هذا الشهر.",
    amount=None,
    appeal=AppealRight(date(2027, 1, 21), sure=False),
    afterwards=None,
    code=CODE,
    kiosk="0007",
    assisted_by="",
    copy=1,
    office="مكتب الرياض – حي الملز",
    phone="19911",
    hours="الأحد إلى الخميس، 7:30–14:30",
    practice=False,
)
APPROVED = replace(
    LETTER,
    outcome=tr("Final approval"),
    tone=Tone.OK,
    reasons=(),
    words="",
    amount=Decimal(3410),
    appeal=None,
    afterwards=tr("The pension is paid at the start of each month."),
)
