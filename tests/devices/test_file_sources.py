import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.devices.file_sources import (
    FOLDER,
    NAME_LENGTH,
    STICK,
    MemoryFileSources,
    Patience,
    StickAndFolder,
    display_name,
)
from kiosk.services.ports import FileSource, FileSources, OfferedFile

PDF, JPEG, PNG = b"%PDF-1.4 rest", b"\xff\xd8\xff\xe0 rest", b"\x89PNG\r\n\x1a\n rest"
DAY = 86_400


class Machine:
    """A root folder with a stick that can be plugged in and pulled out, and the kernel's list of mounts."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.stick = root / "media" / "visitor" / "MY STICK"
        self.folder = root / "srv" / "kiosk"
        self.mountinfo = root / "mountinfo"
        self.stick.mkdir(parents=True)
        self.folder.mkdir(parents=True)
        self.mount()

    def mount(self, *places: Path, source: str = "/dev/sdb1") -> None:
        line = "77 29 8:17 / {} rw,nosuid shared:40 - vfat {} rw,utf8\n"
        fixed = "29 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n"
        lines = (line.format(str(place).replace(" ", r"\040"), source) for place in places)
        self.mountinfo.write_text(fixed + "".join(lines))

    def sources(self, folder: Path | None = None, patience: Patience | None = None) -> StickAndFolder:
        return StickAndFolder(folder, self.root, self.mountinfo, patience)

    def names(self, patience: Patience | None = None) -> list[str]:
        self.mount(self.stick)
        (source,) = self.sources(patience=patience).list()
        return [file.name for file in source.files]


def write(path: Path, content: bytes = PDF, day: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (day * DAY, day * DAY))
    return path


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


class FileSourcesContract:
    """``plug`` puts in a stick with old.pdf (first day of 1970) and new.jpg (the second); ``unplug`` pulls it out."""

    sources: FileSources
    plug: Callable[[], None]
    unplug: Callable[[], None]

    def test_without_a_stick_only_the_folder_is_there(self) -> None:
        assert [source.name for source in self.sources.list()] == [FOLDER]

    def test_a_stick_comes_before_the_folder(self) -> None:
        self.plug()
        assert [(source.name, source.removable) for source in self.sources.list()] == [(STICK, True), (FOLDER, False)]

    def test_the_newest_file_comes_first(self) -> None:
        self.plug()
        first, second = self.sources.list()[0].files
        assert (first.name, second.name) == ("new.jpg", "old.pdf")
        assert first.modified == datetime(1970, 1, 2, tzinfo=UTC)
        assert second.size == len(PDF)

    def test_a_stick_that_was_pulled_out_is_gone(self) -> None:
        self.plug()
        self.unplug()
        assert [source.name for source in self.sources.list()] == [FOLDER]


class TestStickAndFolder(FileSourcesContract):
    @pytest.fixture(autouse=True)
    def _set_up(self, machine: Machine) -> None:
        write(machine.stick / "old.pdf", PDF, day=0)
        write(machine.stick / "new.jpg", JPEG, day=1)
        self.sources = machine.sources(machine.folder)
        self.plug = lambda: machine.mount(machine.stick)
        self.unplug = machine.mount


class TestMemoryFileSources(FileSourcesContract):
    @pytest.fixture(autouse=True)
    def _set_up(self) -> None:
        new = OfferedFile(Path("new.jpg"), "new.jpg", len(JPEG), datetime(1970, 1, 2, tzinfo=UTC))
        old = OfferedFile(Path("old.pdf"), "old.pdf", len(PDF), datetime(1970, 1, 1, tzinfo=UTC))
        stick = FileSource(STICK, True, (new, old))
        memory = MemoryFileSources(FileSource(FOLDER, False, ()))
        self.sources = memory
        self.plug = lambda: memory.plug(stick)
        self.unplug = lambda: memory.unplug(stick)


@pytest.mark.parametrize("place", ["media/ali/DISK", "run/media/ali/DISK", "mnt/stick"])
def test_a_stick_is_found_wherever_it_is_usually_mounted(machine: Machine, place: str) -> None:
    write(machine.root / place / "a.pdf")
    machine.mount(machine.root / place)
    (source,) = machine.sources().list()
    assert [file.path for file in source.files] == [machine.root / place / "a.pdf"]


@pytest.mark.parametrize("place", ["home/ali", "media", "mnt/a/b", "etc"])
def test_other_mounts_are_not_sticks(machine: Machine, place: str) -> None:
    write(machine.root / place / "a.pdf")
    machine.mount(machine.root / place)
    assert machine.sources().list() == ()


def test_a_network_file_system_is_not_a_stick(machine: Machine) -> None:
    machine.mount(machine.stick, source="server:/share")
    assert machine.sources().list() == ()


def test_a_stick_without_fitting_files_is_still_named(machine: Machine) -> None:
    assert machine.names() == []


def test_mounts_that_cannot_be_read_are_no_sticks(machine: Machine) -> None:
    assert StickAndFolder(None, machine.root, machine.root / "nowhere").list() == ()


def test_a_folder_that_is_missing_is_not_offered(machine: Machine) -> None:
    assert machine.sources(machine.root / "nowhere").list() == ()


def test_first_bytes_decide_and_not_the_name(machine: Machine) -> None:
    write(machine.stick / "photo.exe", PNG)
    write(machine.stick / "virus.pdf", b"MZ\x90\0 rest")
    write(machine.stick / "empty.pdf", b"")
    assert machine.names() == ["photo.exe"]


def test_files_two_folders_down_are_found_and_deeper_ones_are_not(machine: Machine) -> None:
    write(machine.stick / "a" / "b" / "near.pdf")
    write(machine.stick / "a" / "b" / "c" / "far.pdf")
    assert machine.names() == ["near.pdf"]


def test_hidden_files_and_folders_are_left_out(machine: Machine) -> None:
    for hidden in ("._scan.pdf", ".Trashes/scan.pdf", "$RECYCLE.BIN/scan.pdf"):
        write(machine.stick / hidden)
    assert machine.names() == []


def test_no_link_is_followed(machine: Machine) -> None:
    secret = write(machine.root / "etc" / "secret.pdf")
    (machine.stick / "link.pdf").symlink_to(secret)
    (machine.stick / "folder").symlink_to(secret.parent)
    (machine.stick / "loop").symlink_to(machine.stick)
    assert machine.names() == []


def test_a_pipe_is_not_waited_for(machine: Machine) -> None:
    os.mkfifo(machine.stick / "pipe.pdf")
    write(machine.stick / "a.pdf")
    assert machine.names() == ["a.pdf"]


def test_only_the_twelve_newest_files_are_offered(machine: Machine) -> None:
    for day in range(20):
        write(machine.stick / f"{day}.pdf", day=day)
    assert machine.names() == [f"{day}.pdf" for day in range(19, 7, -1)]


def test_a_huge_folder_is_looked_at_in_part(machine: Machine) -> None:
    for number in range(30):
        write(machine.stick / f"{number}.pdf")
    assert len(machine.names(Patience(entries=5))) == 5
    assert len(machine.names(Patience(opened=3))) == 3


def test_hidden_entries_tax_patience_too(machine: Machine) -> None:
    for number in range(10):
        write(machine.stick / f".{number}")
    write(machine.stick / "folder" / "deep.pdf")
    assert machine.names(Patience(entries=11)) == []


def test_when_time_is_up_the_list_ends(machine: Machine) -> None:
    write(machine.stick / "a.pdf")
    assert machine.names(Patience(seconds=0)) == []


@pytest.mark.parametrize("second", [-(10**9), 10**12])
def test_an_impossible_date_does_no_harm(machine: Machine, second: int) -> None:
    os.utime(write(machine.stick / "a.pdf"), (second, second))
    assert machine.names() == ["a.pdf"]


def test_a_name_that_is_not_utf8_can_still_be_opened(machine: Machine) -> None:
    write(Path(os.fsdecode(os.fsencode(machine.stick) + b"/\xff\xfe.pdf")))
    machine.mount(machine.stick)
    (file,) = machine.sources().list()[0].files
    assert file.name == ".pdf"
    assert file.path.read_bytes() == PDF


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("بطاقة العائلة.pdf", "بطاقة العائلة.pdf"),
        ("two\nlines\t.pdf", "two lines .pdf"),
        ("photo\u202efdp.exe", "photofdp.exe"),
        ("\u2066\u200f\ufeffa\u200d.pdf", "a.pdf"),
        ("cafe\u0301.pdf", "café.pdf"),
        ("\u202e", "…"),
    ],
)
def test_a_name_is_cleaned_for_showing(name: str, shown: str) -> None:
    assert display_name(name) == shown


def test_a_long_name_loses_its_middle() -> None:
    shown = display_name("start" + "x" * 200 + "page 2.pdf")
    assert len(shown) == NAME_LENGTH
    assert shown.startswith("startx")
    assert shown.endswith("page 2.pdf")
