"""How the receipts of one act differ from those of another. A new act that is receipted is one line here."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.proof import PaperKind
from kiosk.domain.words import Words, tr

_APPLICATION_NUMBER = tr("Application number")
NOT_REAL = tr("Practice only: nothing on this paper is real")


@dataclass(frozen=True, slots=True)
class ReceiptKind:
    """paper: in its proof. arrived, saved: the title once the centre has it, and before. number: what its number is
    called.

    practice: what stands in a frame where nothing is real.
    """

    paper: PaperKind
    arrived: Words
    saved: Words
    number: Words = _APPLICATION_NUMBER
    practice: Words = NOT_REAL


APPLICATION = ReceiptKind(
    PaperKind.APPLICATION,
    tr("Receipt of an application"),
    tr("Receipt of a saved application"),
    practice=tr("Practice only: this is no real application"),
)
APPEAL = ReceiptKind(PaperKind.APPEAL, tr("Receipt of an appeal"), tr("Receipt of a saved appeal"), tr("Appeal number"))
ANSWER = ReceiptKind(PaperKind.ANSWER, tr("Receipt of an answer"), tr("Receipt of a saved answer"))
BROUGHT = ReceiptKind(PaperKind.BROUGHT, tr("Receipt of documents"), tr("Receipt of saved documents"))
INQUIRY = ReceiptKind(
    PaperKind.INQUIRY, tr("Receipt of an inquiry"), tr("Receipt of a saved inquiry"), tr("Inquiry number")
)
COMPLAINT = ReceiptKind(
    PaperKind.COMPLAINT,
    tr("Receipt of a payment complaint"),
    tr("Receipt of a saved payment complaint"),
    tr("Complaint number"),
)
CHANGE = ReceiptKind(PaperKind.CHANGE, tr("Receipt of a reported change"), tr("Receipt of a saved report of a change"))
WITHDRAWAL = ReceiptKind(PaperKind.WITHDRAWAL, tr("Receipt of a withdrawal"), tr("Receipt of a saved withdrawal"))
STATUS = ReceiptKind(PaperKind.STATUS, tr("Status of an application"), tr("Status of an application"))
