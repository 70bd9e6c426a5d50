"""What a receipt says, before it is placed on paper. Masked: a receipt is left on tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.receipt_kinds import APPLICATION, ReceiptKind
from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class NextStep:
    """What happens next and by when."""

    title: Words
    line: Words


@dataclass(frozen=True, slots=True)
class About:
    """One more thing that the receipt says of the act, and its name."""

    label: Words
    value: Words


@dataclass(frozen=True, slots=True)
class Receipt:
    """The content of a receipt.

    arrived: the centre has acknowledged it («وصل»); else it is only saved here («حُفظ»).
    reference: twelve digits. name: masked. id_tail: the last four digits.
    code: what the QR holds: a proof, or the application's number alone; nothing personal.
    kind, about: what was handed in.
    """

    arrived: bool
    reference: str
    service: Words
    status: Words | None
    name: str
    id_tail: str
    issued_at: datetime
    received: tuple[Words, ...]
    missing: tuple[Words, ...]
    missing_until: date | None
    steps: tuple[NextStep, ...]
    code: str
    kiosk: str
    assisted_by: str
    copy: int
    office: str
    phone: str
    hours: str
    practice: bool
    kind: ReceiptKind = APPLICATION
    about: tuple[About, ...] = ()
