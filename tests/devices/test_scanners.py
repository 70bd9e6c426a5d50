"""What every scanner keeps, and what is each one's own."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from kiosk.device_bootstrap import choose_scanner
from kiosk.devices.memory_scanner import MemoryScanner, blank_sheet
from kiosk.devices.practice_scanner import PracticeScanner
from kiosk.devices.sane_scanner import SaneScanner
from kiosk.services.paper_ports import Scan, ScanFault, Scanner
from kiosk.services.place import Place
from kiosk.settings import Settings


def never() -> bool:
    return False


def unseen(_part: float | None) -> None:
    """Nobody watches the progress."""


def scan(scanner: Scanner, *, feeder: bool = False, cancelled: Callable[[], bool] = never) -> Scan:
    return scanner.scan(unseen, cancelled, feeder=feeder)


class ScannerContract:
    """``scanner`` is ready, with one sheet on its glass, which ``on_glass`` gives; ``make_fail`` gives it a fault."""

    @pytest.fixture
    def scanner(self) -> Scanner:
        raise NotImplementedError

    def on_glass(self) -> bytes:
        raise NotImplementedError

    def make_fail(self, scanner: Scanner, fault: ScanFault) -> None:
        raise NotImplementedError

    def test_a_ready_scanner_has_no_fault(self, scanner: Scanner) -> None:
        assert scanner.fault() is None

    def test_a_sheet_comes_from_the_glass_as_it_lies_there(self, scanner: Scanner) -> None:
        done = scan(scanner)
        assert done.fault is None
        assert [sheet.pnm for sheet in done.sheets] == [self.on_glass()]

    def test_a_second_scan_works_like_the_first(self, scanner: Scanner) -> None:
        assert scan(scanner) == scan(scanner)

    def test_progress_stays_between_nothing_and_all(self, scanner: Scanner) -> None:
        seen: list[float | None] = []
        scanner.scan(seen.append, never)
        assert seen
        assert all(part is None or 0 <= part <= 1 for part in seen)

    def test_one_that_is_cancelled_gives_no_sheet_and_no_fault(self, scanner: Scanner) -> None:
        assert scan(scanner, cancelled=lambda: True) == Scan()

    @pytest.mark.parametrize("fault", [ScanFault.JAM, ScanFault.NO_PAPER, ScanFault.COVER_OPEN])
    def test_a_fault_is_told_by_its_name(self, scanner: Scanner, fault: ScanFault) -> None:
        self.make_fail(scanner, fault)
        assert scan(scanner) == Scan(fault=fault)


class TestMemoryScanner(ScannerContract):
    @pytest.fixture
    def scanner(self) -> MemoryScanner:
        return MemoryScanner()

    def on_glass(self) -> bytes:
        return blank_sheet().pnm

    def make_fail(self, scanner: Scanner, fault: ScanFault) -> None:
        assert isinstance(scanner, MemoryScanner)
        scanner.fail(fault)


def test_a_pile_comes_in_order_and_is_gone_then() -> None:
    scanner, pile = MemoryScanner(feeder=True), tuple(blank_sheet(grey=grey) for grey in (10, 20, 30))
    scanner.load(pile)
    assert scan(scanner, feeder=True) == Scan(pile)
    assert scan(scanner, feeder=True) == Scan(fault=ScanFault.NO_PAPER)


def test_a_jam_in_the_middle_leaves_what_came_whole() -> None:
    scanner, pile = MemoryScanner(feeder=True), tuple(blank_sheet(grey=grey) for grey in (10, 20, 30))
    scanner.load(pile)
    scanner.fail(ScanFault.JAM, after=2)
    assert scanner.fault() is None  # nobody knows yet
    assert scan(scanner, feeder=True) == Scan(pile[:2], ScanFault.JAM)
    scanner.mend()
    assert scan(scanner, feeder=True) == Scan(pile[2:])


def test_one_that_is_held_waits_to_be_cancelled() -> None:
    scanner, looks = MemoryScanner(), iter([False, False, True, True])
    scanner.hold()
    assert scan(scanner, cancelled=lambda: next(looks)) == Scan()
    scanner.let_go()
    assert scan(scanner).sheets


class TestPracticeScanner:
    """It draws what a scanner would see."""

    @pytest.fixture
    def scanner(self) -> PracticeScanner:
        return PracticeScanner(feeder=True, pause=lambda _seconds: None)

    def test_each_sheet_is_a_whole_page_unlike_the_one_before(self, scanner: PracticeScanner) -> None:
        first, second = scan(scanner).sheets + scan(scanner).sheets
        assert first.pnm != second.pnm
        for sheet in (first, second):
            with Image.open(BytesIO(sheet.pnm)) as page:
                assert (page.size, page.mode, sheet.dpi) == ((2480, 3508), "RGB", 300)
                page.load()

    def test_a_pile_is_as_long_as_it_says_and_may_be_cancelled(self, scanner: PracticeScanner) -> None:
        seen: list[float | None] = []
        done = scanner.scan(seen.append, lambda: seen.count(1.0) == 2, feeder=True)
        assert (len(done.sheets), done.fault) == (2, None)


@pytest.mark.parametrize(
    ("setting", "practice", "kind"),
    [
        ("", True, None),
        ("practice", True, PracticeScanner),
        ("practice", False, None),
        ("genesys:libusb:001:004", False, SaneScanner),
        ("escl://scanner.example/eSCL", True, SaneScanner),
    ],
)
def test_the_setting_chooses_and_drawn_sheets_are_of_practice_alone(
    setting: str, practice: bool, kind: type[Scanner] | None
) -> None:
    place = Place("0001", "", "", "", practice)
    chosen = choose_scanner(Settings(scanner=setting, scanner_feeder=True), place)
    assert (type(chosen) if chosen else None) is kind
    assert chosen is None or chosen.feeder
