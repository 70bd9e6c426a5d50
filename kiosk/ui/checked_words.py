"""What a check of a paper comes to, in words: never a person's."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain import receipt_kinds
from kiosk.domain.papers import Paper
from kiosk.domain.proof import PaperKind, Statement
from kiosk.domain.receipt_kinds import APPLICATION, ReceiptKind
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.paper_ports import CameraFault, ScanFault
from kiosk.services.proofs import Verdict
from kiosk.ui.scan_words import CAMERA, SCANNER

LETTER = tr("Notice of a decision")
_KINDS = {kind.paper: kind for kind in vars(receipt_kinds).values() if isinstance(kind, ReceiptKind)}
BY_NUMBER = tr("A clerk can look up the application by the number on it.")


@dataclass(frozen=True, slots=True)
class NotGenuine:
    """title: what was found. sentence: what it means. advice: what can be done."""

    tone: Tone
    title: Words
    sentence: Words
    advice: Words = BY_NUMBER


NOT_GENUINE = {
    Verdict.PRACTICE: NotGenuine(
        Tone.WARN,
        tr("A practice receipt: it stands for nothing"),
        tr("It was printed to practise with. No application stands behind it."),
        tr("A real receipt is printed by a kiosk that is in service."),
    ),
    Verdict.ALTERED: NotGenuine(
        Tone.ERROR,
        tr("The code is not as it was printed"),
        tr("It was altered, or not read whole. So the paper proves nothing."),
        tr("It can be tried once more. A clerk can look up the application by the number on it."),
    ),
    Verdict.UNKNOWN: NotGenuine(
        Tone.ERROR,
        tr("The receipt is unknown"),
        tr("It is of no kiosk that is known here. It may be of another authority, or forged."),
    ),
    Verdict.REVOKED: NotGenuine(
        Tone.WARN,
        tr("The receipt is no proof any more"),
        tr("The key of the kiosk that printed it was withdrawn, so a forged one could look the same."),
        tr("A new receipt can be printed at any kiosk, under «Applications»."),
    ),
    Verdict.UNSIGNED: NotGenuine(
        Tone.WARN,
        tr("A receipt with a number alone"),
        tr("Its code holds a number and nothing that proves it."),
    ),
    Verdict.SEVERAL: NotGenuine(
        Tone.WARN,
        tr("More than one receipt was seen"),
        tr("They are checked one by one."),
        tr("It can be tried again with one alone."),
    ),
    Verdict.NOTHING: NotGenuine(
        Tone.WARN,
        tr("No receipt's code was seen"),
        tr("The square code must be whole, flat and clean."),
        tr("It can be tried once more, or a clerk can help."),
    ),
}

UNREAD = NotGenuine(
    Tone.WARN,
    tr("The picture could not be read"),
    tr("It is damaged, locked, too large, or no picture at all."),
    tr("Another picture can be chosen, or the paper itself checked."),
)


SCANNING = (
    Tone.INFO,
    tr("One moment: the receipt is being looked at"),
    tr("The paper stays where it is until the result is here."),
)


READING = (Tone.INFO, SCANNING[1], tr("The paper can be taken away."))


def not_scanned(fault: ScanFault) -> NotGenuine:
    return _unchecked(SCANNER[Paper.SHEET][fault].title)


def not_photographed(fault: CameraFault) -> NotGenuine:
    return _unchecked(CAMERA[fault].title)


def _unchecked(title: Words) -> NotGenuine:
    sentence = tr("The receipt was not checked.")
    return NotGenuine(Tone.WARN, title, sentence, tr("It can be tried once more, or a clerk can help."))


def genuine(statement: Statement) -> Words:
    return tr("The notice is genuine") if statement.kind is PaperKind.LETTER else tr("The receipt is genuine")


def kind_words(statement: Statement) -> Words:
    """The title of the paper."""
    kind = _KINDS.get(statement.kind)
    if kind is None:
        return LETTER
    return kind.saved if statement.saved else kind.arrived


def number_words(statement: Statement) -> Words:
    """What its number is called on it."""
    return _KINDS.get(statement.kind, APPLICATION).number
