"""What is said about scanning: what to do about a fault of scanner or camera, and about a picture that may not do."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.papers import Flaw, Paper
from kiosk.domain.words import Words, tr, verbatim
from kiosk.services.paper_ports import CameraFault, ScanFault
from kiosk.ui.faults import Fault

_SHEET_FAULTS = {
    ScanFault.NO_PAPER: Fault(
        tr("There is no paper in the scanner"), tr("The paper needs laying in; then scanning is started again.")
    ),
    ScanFault.JAM: Fault(
        tr("The paper is stuck in the scanner"), tr("Your answers are saved. The clerk takes the paper out.")
    ),
    ScanFault.COVER_OPEN: Fault(
        tr("The scanner's cover is open"), tr("The cover needs closing; then scanning is started again.")
    ),
    ScanFault.BUSY: Fault(
        tr("The scanner is in use just now"), tr("The paper can stay where it is. It works again in a minute.")
    ),
    ScanFault.GONE: Fault(
        tr("The scanner does not answer"), tr("The clerk can switch it on. A file can be handed in instead.")
    ),
    ScanFault.HUNG: Fault(
        tr("The scanner stopped halfway"), tr("The paper can stay where it is; scanning can be started again.")
    ),
    ScanFault.BROKEN_OFF: Fault(
        tr("The picture did not come whole"),
        tr("The paper needs to stay where it is until the end; then it is scanned again."),
    ),
}
SCANNER = {
    Paper.SHEET: _SHEET_FAULTS,
    Paper.CARD: _SHEET_FAULTS
    | {
        ScanFault.NO_PAPER: Fault(
            tr("There is no card in the scanner"), tr("The card needs laying in; then scanning is started again.")
        ),
        ScanFault.JAM: Fault(
            tr("The card is stuck in the scanner"), tr("Your answers are saved. The clerk takes the card out.")
        ),
        ScanFault.BUSY: Fault(
            _SHEET_FAULTS[ScanFault.BUSY].title, tr("The card can stay where it is. It works again in a minute.")
        ),
        ScanFault.HUNG: Fault(
            _SHEET_FAULTS[ScanFault.HUNG].title,
            tr("The card can stay where it is; scanning can be started again."),
        ),
        ScanFault.BROKEN_OFF: Fault(
            _SHEET_FAULTS[ScanFault.BROKEN_OFF].title,
            tr("The card needs to stay where it is until the end; then it is scanned again."),
        ),
    },
}
CAMERA = {
    CameraFault.GONE: Fault(
        tr("The camera does not answer"), tr("The clerk can connect it. There are other ways to hand this in.")
    ),
    CameraFault.BUSY: Fault(
        tr("The camera is in use just now"), tr("It works again in a minute. There are other ways to hand this in.")
    ),
}
UNMADE = tr("No page could be made of the picture")
NO_PAGE = {
    Paper.SHEET: Fault(UNMADE, tr("The paper needs laying flat and scanning again.")),
    Paper.CARD: Fault(UNMADE, tr("The card needs laying flat and scanning again.")),
}

_SHEETS = {
    Flaw.EMPTY: tr("The picture is empty. The paper needs turning over and scanning again."),
    Flaw.WRONG_SIDE: tr("This is the other side. It needs turning over and scanning again."),
    Flaw.DARK: tr("The picture is too dark. The cover needs closing before scanning again."),
    Flaw.BLURRED: tr("The writing is blurred. The paper needs holding still and scanning again."),
    Flaw.CUT_OFF: tr("An edge of the paper is cut off. It needs laying inside the frame."),
    Flaw.TOO_SMALL: tr("The paper looks too small. It needs unfolding and scanning again."),
    Flaw.OTHER_KIND: tr("This looks like another kind of paper. What is needed: {document}."),
}
FLAWS = {
    Paper.SHEET: _SHEETS,
    Paper.CARD: _SHEETS
    | {
        Flaw.EMPTY: tr("The picture is empty. The card needs turning over and scanning again."),
        Flaw.BLURRED: tr("The writing is blurred. The card needs holding still and scanning again."),
        Flaw.CUT_OFF: tr("An edge of the card is cut off. It needs laying inside the frame."),
        Flaw.TOO_SMALL: tr("The card looks too small. It needs laying flat and scanning again."),
        Flaw.OTHER_KIND: tr("This does not look like a card. What is needed: {document}."),
    },
}
"""What is wrong with a page and what to do about it, a sentence each."""

NO_PICTURE = {
    Paper.SHEET: Fault(UNMADE, tr("The paper needs laying flat, on something darker than itself.")),
    Paper.CARD: Fault(UNMADE, tr("The card needs laying flat, on something darker than itself.")),
}
_PICTURED_SHEETS = {
    Flaw.EMPTY: tr("The picture is empty. The paper needs turning over."),
    Flaw.WRONG_SIDE: tr("This is the other side. It needs turning over."),
    Flaw.DARK: tr("The picture is too dark. More light is needed."),
    Flaw.BLURRED: tr("The writing is blurred. The paper needs holding still."),
    Flaw.CUT_OFF: _SHEETS[Flaw.CUT_OFF],
    Flaw.TOO_SMALL: tr("The paper looks too small. It needs to fill the frame."),
    Flaw.OTHER_KIND: _SHEETS[Flaw.OTHER_KIND],
}
PICTURED = {
    Paper.SHEET: _PICTURED_SHEETS,
    Paper.CARD: _PICTURED_SHEETS
    | {
        Flaw.EMPTY: tr("The picture is empty. The card needs turning over."),
        Flaw.BLURRED: tr("The writing is blurred. The card needs holding still."),
        Flaw.CUT_OFF: FLAWS[Paper.CARD][Flaw.CUT_OFF],
        Flaw.TOO_SMALL: tr("The card looks too small. It needs to fill the frame."),
        Flaw.OTHER_KIND: FLAWS[Paper.CARD][Flaw.OTHER_KIND],
    },
}
"""The same of what a camera saw."""

NAMES: dict[str, Words] = {
    Flaw.EMPTY: tr("empty", "a flaw of a scanned page"),
    Flaw.WRONG_SIDE: tr("wrong side", "a flaw of a scanned page"),
    Flaw.DARK: tr("dark", "a flaw of a scanned page"),
    Flaw.BLURRED: tr("blurred", "a flaw of a scanned page"),
    Flaw.CUT_OFF: tr("cut off", "a flaw of a scanned page"),
    Flaw.TOO_SMALL: tr("too small", "a flaw of a scanned page"),
    Flaw.OTHER_KIND: tr("another kind of paper", "a flaw of a scanned page"),
}


def flaw_names(codes: Iterable[str]) -> tuple[Words, ...]:
    """For the staff. A journal may name flaws that this program does not know."""
    return tuple(NAMES.get(code, verbatim(code)) for code in codes)
