"""The pages of «التحقق من إيصال», each as a thing to make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.proof import PaperKind, Statement
from kiosk.domain.reference import make_reference
from kiosk.services.paper_ports import ScanFault
from kiosk.services.proofs import Checked, Verdict
from kiosk.ui.checked_words import NOT_GENUINE, UNREAD, not_scanned
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.journey.checking import Checking
from kiosk.ui.journey.session import Session

AnyScreen = Screen | FullScreen

RECEIPT = Statement(
    kind=PaperKind.APPLICATION,
    saved=False,
    reference=make_reference("0007", 475_501),
    number=make_reference("0007", 475_501),
    programme="social_security",
    at=datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    copy=1,
    practice=False,
)
APPEAL = replace(RECEIPT, kind=PaperKind.APPEAL, number=make_reference("0007", 476_900), saved=True, copy=3)
LETTER = replace(RECEIPT, kind=PaperKind.LETTER, programme="winter_aid")
PAPERS = {"": RECEIPT, "-appeal": APPEAL, "-letter": LETTER}


class CheckingPages:
    def __init__(self, session: Session, asked: Callable[[Callable[[], object]], AnyScreen]) -> None:
        self._checking, self._asked = Checking(session), asked

    def pages(self) -> Iterator[tuple[str, Callable[[], AnyScreen]]]:
        yield "check_paper", lambda: self._asked(self._checking.ask)
        for name, paper in PAPERS.items():
            checked = Checked(Verdict.VALID, paper, "07", "A" * 16)
            yield f"genuine{name}", lambda checked=checked: self._asked(lambda: self._checking.tell(checked))
        for verdict, why in NOT_GENUINE.items():
            yield f"not_genuine-{verdict}", lambda why=why: self._asked(lambda: self._checking.refuse(why))
        yield "check_paper-scanner", lambda: self._asked(self._with_scanner)
        yield "not_genuine-jam", lambda: self._asked(lambda: self._checking.refuse(not_scanned(ScanFault.JAM)))
        yield "not_genuine-unread", lambda: self._asked(lambda: self._checking.refuse(UNREAD))

    def _with_scanner(self) -> None:
        suite = self._checking.session.suite
        before, suite.scanner = suite.scanner, MemoryScanner()  # type: ignore[misc]
        self._checking.ask()
        suite.scanner = before  # type: ignore[misc]
