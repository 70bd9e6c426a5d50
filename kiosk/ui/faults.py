"""One table from kinds of failure to what the person reads and may do. No codes, no blame, nothing lost."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.code_policy import CODE_POLICY
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.errors import (
    AlreadySubmitted,
    CentreRefused,
    CentreUnreachable,
    DiskFull,
    KeyLost,
    NoSecureStorage,
    StoreDamaged,
    StoreError,
    StoreNewer,
)
from kiosk.services.ports import NotTaken, PrinterFault, Refusal


@dataclass(frozen=True, slots=True)
class Fault:
    """title: what happened. sentence: what is safe and what to do. icon: what it is about."""

    title: Words
    sentence: Words
    icon: str = "hand-palm"


SAFE = tr("Your answers are saved up to the page before. A clerk can help.")
UNSAVED = tr("It can be begun again, or a clerk can help.")
UNFORESEEN = Fault(tr("This step could not be completed"), SAFE)

FAULTS: dict[type[Exception], Fault] = {
    DiskFull: Fault(
        tr("There is no room left to save"), tr("What was saved before is safe. Another kiosk can be used now.")
    ),
    StoreError: Fault(tr("Saving did not work"), tr("What was saved before is safe. A clerk can help.")),
    AlreadySubmitted: Fault(
        tr("This application is already submitted"), tr("Nothing needs submitting again. A clerk can help.")
    ),
    CentreUnreachable: Fault(
        tr("There is no connection now"), tr("Your answers are saved on this kiosk and are sent later.")
    ),
}

NO_PAPERS = Fault(
    tr("No papers are taken here now"),
    tr("This kiosk has little room left. Answers are still saved and sent. Papers can be brought later."),
    "file-x",
)
NO_BEGINNING = Fault(
    tr("No new application is begun here now"),
    tr("This kiosk has little room left. What was begun before can be finished. Another kiosk can be used now."),
    "file-x",
)

OUT_OF_SERVICE: dict[type[Exception], Words] = {
    NoSecureStorage: tr("This kiosk is closed: its secure storage is not available. The clerk can serve you."),
    KeyLost: tr("This kiosk is closed: the key of its storage is missing. The clerk can serve you."),
    StoreDamaged: tr("This kiosk is closed: its storage can't be read. The clerk can serve you."),
    StoreNewer: tr("This kiosk is closed until it is updated. The clerk can serve you."),
    DiskFull: tr("This kiosk is closed: there is no room left to save. The clerk can serve you."),
}
CLOSED = tr("This kiosk is closed now. The clerk can serve you.")

CODE_REFUSED = {
    "wait": Fault(tr("A code was sent a moment ago"), tr("A new one can be asked for after a minute.")),
    "locked": Fault(
        tr("The tries are used up"),
        tr("It works again after {minutes} minutes, or with a clerk.").fill(
            minutes=ltr(str(CODE_POLICY.window_minutes))
        ),
    ),
}

NOT_TAKEN = {
    Refusal.TOO_LARGE: tr("The file has {megabytes} megabytes, and 5 are the limit. A smaller file is needed."),
    Refusal.NOT_A_DOCUMENT: tr("PDF, JPG or PNG is accepted. Another file is needed."),
    Refusal.DAMAGED: tr("The file is damaged and can't be opened. Another copy of it is needed."),
    Refusal.ENCRYPTED: tr("The file is locked with a password. A copy without a password is needed."),
    Refusal.TOO_MANY_PAGES: tr("The file has too many pages; 20 are the limit. A shorter one is needed."),
    Refusal.EMPTY: tr("The file is empty. Another file is needed."),
    Refusal.UNREADABLE: tr("The file can't be read. The stick may need putting in again."),
    Refusal.TOO_SLOW: tr("The file took too long to open. A simpler copy is needed."),
    Refusal.UNSAFE: tr("The file can't be taken as it is. Another copy of it, or the paper itself, is needed."),
}

PRINTER = {
    PrinterFault.NO_PAPER: tr("The printer is out of paper. A clerk puts some in."),
    PrinterFault.JAM: tr("Paper is stuck in the printer. A clerk takes it out."),
    PrinterFault.COVER_OPEN: tr("The printer's cover is open. A clerk closes it."),
    PrinterFault.GONE: tr("The printer can't be used now. A clerk looks after it."),
}


def fault_of(error: Exception) -> Fault:
    """The nearest entry for this kind of error."""
    for kind in type(error).__mro__:
        if kind in FAULTS:
            return FAULTS[kind]
    return UNFORESEEN


def closed_words(error: Exception) -> Words:
    return OUT_OF_SERVICE.get(type(error), CLOSED)


def refusal_fault(error: CentreRefused) -> Fault:
    return CODE_REFUSED.get(error.code, UNFORESEEN)


def not_taken_words(refused: NotTaken) -> Words:
    return NOT_TAKEN[refused.refusal].fill(megabytes=ltr(f"{refused.megabytes:.1f}"))
