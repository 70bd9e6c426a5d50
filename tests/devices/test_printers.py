"""What every printer keeps, and what is each one's own."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.devices.folder_printer import FolderPrinter, safe_name
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.services.ports import Printer, PrinterFault

PDF = b"%PDF-1.4 a page"


class StoppedClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 7, 31, tzinfo=UTC)


class PrinterContract:
    """``printer`` is ready; ``take_away`` makes it unreachable; ``printed`` gives what came out, each as ``seen`` says
    it looks for a job. ``jobs``: two that differ.
    """

    jobs = (PDF, PDF + b"2")

    def seen(self, pdf: bytes) -> bytes:
        """A file comes out byte for byte."""
        return pdf

    @pytest.fixture
    def printer(self) -> Printer:
        raise NotImplementedError

    def take_away(self, printer: Printer) -> None:
        raise NotImplementedError

    def printed(self, printer: Printer) -> list[bytes]:
        raise NotImplementedError

    def test_a_ready_printer_has_no_fault_and_knows_its_paper(self, printer: Printer) -> None:
        assert printer.fault() is None
        assert not printer.low()
        assert printer.width_mm == 80

    def test_a_job_comes_out_whole(self, printer: Printer) -> None:
        assert printer.print(self.jobs[0], "Receipt").fault is None
        assert self.printed(printer) == [self.seen(self.jobs[0])]

    def test_two_jobs_of_one_title_both_come_out(self, printer: Printer) -> None:
        for job in self.jobs:
            printer.print(job, "Receipt")
        assert sorted(self.printed(printer)) == sorted(map(self.seen, self.jobs))

    def test_a_printer_that_is_gone_says_so_before_and_after_and_claims_no_paper(self, printer: Printer) -> None:
        self.take_away(printer)
        result = printer.print(self.jobs[0], "Receipt")
        assert printer.fault() is PrinterFault.GONE
        assert not printer.low()
        assert result.fault is PrinterFault.GONE
        assert not result.paper
        assert result.where is None


class TestMemoryPrinter(PrinterContract):
    @pytest.fixture
    def printer(self) -> MemoryPrinter:
        return MemoryPrinter(80)

    def take_away(self, printer: Printer) -> None:
        assert isinstance(printer, MemoryPrinter)
        printer.unplug()

    def printed(self, printer: Printer) -> list[bytes]:
        assert isinstance(printer, MemoryPrinter)
        return [job.pdf for job in printer.jobs]

    def test_paper_comes_out(self, printer: MemoryPrinter) -> None:
        assert printer.print(PDF, "Receipt").paper

    def test_the_tray_runs_empty_and_is_filled_again(self) -> None:
        printer = MemoryPrinter(80, sheets=1)
        assert printer.print(PDF, "one").fault is None
        assert printer.fault() is PrinterFault.NO_PAPER
        assert printer.print(PDF, "two").fault is PrinterFault.NO_PAPER
        printer.load_paper(1)
        assert printer.print(PDF, "two").paper
        assert [job.title for job in printer.jobs] == ["one", "two"]

    def test_a_tray_that_is_nearly_empty_is_told_and_still_prints(self) -> None:
        printer = MemoryPrinter(80, sheets=2)
        assert printer.low()
        assert printer.print(PDF, "Receipt").paper

    def test_a_jam_lasts_until_it_is_mended(self, printer: MemoryPrinter) -> None:
        printer.fail(PrinterFault.JAM)
        assert printer.print(PDF, "Receipt").fault is PrinterFault.JAM
        printer.mend()
        assert printer.fault() is None

    def test_plugged_in_again_it_prints(self, printer: MemoryPrinter) -> None:
        printer.unplug()
        printer.plug_in()
        assert printer.print(PDF, "Receipt").paper


class TestFolderPrinter(PrinterContract):
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        return tmp_path / "printed"

    @pytest.fixture
    def printer(self, folder: Path) -> FolderPrinter:
        return FolderPrinter(folder, 80, StoppedClock())

    @pytest.fixture(autouse=True)
    def _kept(self, folder: Path) -> None:
        self.folder = folder

    def take_away(self, printer: Printer) -> None:
        """A file in the folder's place can't be written into, not even by root."""
        for file in self.folder.glob("*"):
            file.unlink()
        if self.folder.exists():
            self.folder.rmdir()
        self.folder.write_text("in the way")

    def printed(self, printer: Printer) -> list[bytes]:
        return [path.read_bytes() for path in self.folder.iterdir()]

    def test_it_says_where_the_file_is_and_claims_no_paper(self, printer: FolderPrinter) -> None:
        result = printer.print(PDF, "Receipt 4821")
        assert result.where == self.folder / "20261122-073100-Receipt-4821.pdf"
        assert not result.paper

    @pytest.mark.parametrize(
        "title", ["../../etc/passwd", "/root", "..", "", ".hidden", "a\0b\n", "\u202efdp.exe", "ا" * 500, "con?*:|<>"]
    )
    def test_a_hostile_title_stays_a_plain_file_in_the_folder(self, printer: FolderPrinter, title: str) -> None:
        where = printer.print(PDF, title).where
        assert where is not None
        assert where.parent == self.folder
        assert where.is_file()
        assert not set(where.name) & set("/\\\0\n\u202e*?:|<>")

    def test_a_title_keeps_its_letters_of_any_language(self) -> None:
        assert safe_name("إيصال 4821/7730") == "إيصال-4821-7730"

    def test_a_file_already_there_is_never_replaced(self, printer: FolderPrinter) -> None:
        first = printer.print(PDF, "Receipt").where
        assert first is not None
        first.write_bytes(b"precious")
        printer.print(PDF, "Receipt")
        assert first.read_bytes() == b"precious"

    @pytest.fixture
    def full_disk(self) -> Iterator[None]:
        """No file may grow beyond a kilobyte, as on a disk with no room."""
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    @pytest.mark.usefixtures("full_disk")
    def test_a_full_disk_is_told_and_leaves_nothing_behind(self, printer: FolderPrinter) -> None:
        assert printer.print(PDF * 1000, "Receipt").fault is PrinterFault.GONE
        assert list(self.folder.iterdir()) == []

    def test_a_place_that_is_no_folder_is_a_fault(self, printer: FolderPrinter) -> None:
        self.folder.write_text("a file stands where the folder should be")
        assert printer.fault() is PrinterFault.GONE
