"""A scanner behind SANE: real drivers without a device, one on a network, and programs that misbehave.

SANE's ``pnm`` driver returns our own picture, ``test`` has a feeder of ten sheets.
"""

from __future__ import annotations

import os
import select
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest
from escl_peer import EsclPeer, page
from test_scanners import ScannerContract, never, scan, unseen

from kiosk.devices import escl_status, private_room, sane_process, sane_scanner
from kiosk.devices.escl_status import trouble
from kiosk.devices.found_scanners import FoundScanner, found_scanners
from kiosk.devices.private_room import MEMORY, clear_leftovers
from kiosk.devices.sane_options import read_abilities
from kiosk.devices.sane_process import Limits
from kiosk.devices.sane_scanner import SaneDevice, SaneScanner, device_of
from kiosk.services.paper_ports import Scan, ScanFault, Scanner

WIDTH, HEIGHT = 300, 200
PICTURE = f"P6\n{WIDTH} {HEIGHT}\n255\n".encode() + bytes(range(250)) * (WIDTH * HEIGHT * 3 // 250)
PATIENT = Limits(silence_s=20, total_s=60, grace_s=5, file_bytes=1024**2)
QUICK = Limits(silence_s=0.5, total_s=5, grace_s=0.2, file_bytes=1024**2)
STATUS = {ScanFault.JAM: "jammed", ScanFault.NO_PAPER: "nodocs", ScanFault.COVER_OPEN: "coveropen"}

needs_sane = pytest.mark.skipif(shutil.which("scanimage") is None, reason="scanimage (sane-utils) is not installed")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """Where sheets lie meanwhile. Whatever happens in a test, nothing is left there."""
    room = tmp_path / "room"
    room.mkdir()
    yield room
    assert list(room.iterdir()) == []


def pnm_device(folder: Path, *options: str, content: bytes = PICTURE) -> SaneDevice:
    picture = folder / "page.ppm"
    picture.write_bytes(content)
    return SaneDevice("pnm:0", {"dll.conf": "pnm\n"}, (f"--filename={picture}", *options))


def test_device(*options: str) -> SaneDevice:
    return SaneDevice("test:0", {"dll.conf": "test\n"}, options)


test_device.__test__ = False  # type: ignore[attr-defined]  # SANE calls it so


@needs_sane
class TestSaneScanner(ScannerContract):
    @pytest.fixture
    def scanner(self, tmp_path: Path, room: Path) -> SaneScanner:
        self.folder = tmp_path
        return SaneScanner(pnm_device(tmp_path), room=room)

    def on_glass(self) -> bytes:
        return PICTURE

    def make_fail(self, scanner: Scanner, fault: ScanFault) -> None:
        assert isinstance(scanner, SaneScanner)
        scanner._device = pnm_device(self.folder, "--status=no", f"--status-{STATUS[fault]}=yes")


@needs_sane
@pytest.mark.parametrize("status", ["ioerror", "nomem", "accessdenied", "eof"])
def test_whatever_else_goes_wrong_the_picture_did_not_come_whole(tmp_path: Path, room: Path, status: str) -> None:
    scanner = SaneScanner(pnm_device(tmp_path, "--status=no", f"--status-{status}=yes"), room=room)
    assert scan(scanner) == Scan(fault=ScanFault.BROKEN_OFF)


@needs_sane
@pytest.mark.parametrize("device", [SaneDevice("test:7", {"dll.conf": "test\n"}), device_of("escl://127.0.0.1:9/eSCL")])
def test_a_scanner_that_is_not_there_is_gone(device: SaneDevice, room: Path) -> None:
    scanner = SaneScanner(device, room=room)
    assert scanner.fault() is ScanFault.GONE
    assert scan(scanner) == Scan(fault=ScanFault.GONE)


def test_without_scanimage_every_scanner_is_gone(room: Path) -> None:
    assert SaneScanner(test_device(), program="no-such-program", room=room).fault() is ScanFault.GONE


@needs_sane
class TestItsFeeder:
    def test_ten_sheets_come_and_an_empty_feeder_is_no_fault_then(self, room: Path) -> None:
        scanner = SaneScanner(test_device("--resolution=50"), feeder=True, room=room)
        done = scan(scanner, feeder=True)
        assert scanner.feeder
        assert (len(done.sheets), done.fault) == (10, None)
        assert {sheet.pnm[:2] for sheet in done.sheets} == {b"P6"}
        assert {sheet.dpi for sheet in done.sheets} == {300}

    def test_a_pile_is_bounded(self, monkeypatch: pytest.MonkeyPatch, room: Path) -> None:
        monkeypatch.setattr(sane_scanner, "MOST_SHEETS", 3)
        assert len(scan(SaneScanner(test_device(), room=room), feeder=True).sheets) == 3


@needs_sane
def test_an_error_that_hangs_the_driver_ends_too(room: Path) -> None:
    """SANE's test driver hangs for ever in some one of twenty such errors: then the watchdog ends it."""
    scanner = SaneScanner(test_device("--read-return-value=SANE_STATUS_JAMMED"), limits=QUICK, room=room)
    assert {scan(scanner).fault for _ in range(5)} <= {ScanFault.JAM, ScanFault.HUNG}


# ── on the network ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def peer() -> Iterator[EsclPeer]:
    peer = EsclPeer().start()
    yield peer
    peer.stop()


def grey_of(scanned: Scan) -> list[int]:
    """Of the first dot of each sheet; JPEG keeps it to within one or two."""
    return [round(sheet.pnm[-1] / 10) * 10 for sheet in scanned.sheets]


@needs_sane
class TestOnTheNetwork:
    @pytest.fixture
    def scanner(self, peer: EsclPeer, room: Path) -> SaneScanner:
        return SaneScanner(device_of(peer.address), feeder=True, room=room)

    def test_a_sheet_comes_from_the_glass(self, scanner: SaneScanner) -> None:
        assert scanner.fault() is None
        done = scan(scanner)
        assert (grey_of(done), done.fault, done.sheets[0].dpi) == ([200], None, 75)

    def test_progress_is_not_known_there(self, scanner: SaneScanner) -> None:
        seen: list[float | None] = []
        scanner.scan(seen.append, never)
        assert seen[0] is None

    def test_a_pile_comes_in_its_order(self, peer: EsclPeer, scanner: SaneScanner) -> None:
        peer.pile = [page(grey) for grey in (50, 100, 150)]
        done = scan(scanner, feeder=True)
        assert (grey_of(done), done.fault) == ([50, 100, 150], None)

    def test_an_empty_feeder_says_so(self, scanner: SaneScanner) -> None:
        assert scan(scanner, feeder=True) == Scan(fault=ScanFault.NO_PAPER)

    def test_a_jam_on_the_way_leaves_what_came_whole(self, peer: EsclPeer, scanner: SaneScanner) -> None:
        peer.pile, peer.jams_after = [page(grey) for grey in (50, 100, 150)], 2
        done = scan(scanner, feeder=True)
        assert (grey_of(done), done.fault) == ([50, 100], ScanFault.JAM)

    def test_an_open_cover_of_the_feeder_is_told(self, peer: EsclPeer, scanner: SaneScanner) -> None:
        peer.pile, peer.adf = [page(50)], "ScannerAdfHatchOpen"
        assert scan(scanner, feeder=True) == Scan(fault=ScanFault.COVER_OPEN)
        assert scan(scanner).fault is None  # the glass does not mind

    @pytest.mark.parametrize(
        ("state", "fault"), [("Processing", ScanFault.BUSY), ("Down", ScanFault.GONE), ("Idle", None)]
    )
    def test_what_it_says_of_itself_is_known_before_a_scan(
        self, peer: EsclPeer, scanner: SaneScanner, state: str, fault: ScanFault | None
    ) -> None:
        peer.state = state
        assert scanner.fault() is fault

    def test_what_speaks_another_language_is_gone(self, peer: EsclPeer) -> None:
        assert trouble(f"https://127.0.0.1:{peer.port}/eSCL", feeder=False) is ScanFault.GONE

    @pytest.mark.parametrize("how", [{"fails": 500}, {"cut": True}], ids=str)
    def test_a_page_that_breaks_off_says_so(self, peer: EsclPeer, scanner: SaneScanner, how: dict[str, object]) -> None:
        for name, value in how.items():
            setattr(peer, name, value)
        assert scan(scanner) == Scan(fault=ScanFault.BROKEN_OFF)

    def test_one_that_floods_the_line_fills_no_more_than_its_share(
        self, peer: EsclPeer, scanner: SaneScanner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sane_process, "MOST_MEMORY", 200 * 1024**2)
        peer.endless = True
        assert scan(scanner) == Scan(fault=ScanFault.BROKEN_OFF)

    def test_one_that_goes_in_the_middle_is_gone(self, peer: EsclPeer, scanner: SaneScanner) -> None:
        assert scanner.fault() is None
        peer.stop()
        peer.stop = lambda: None  # type: ignore[method-assign]  # once is enough
        assert scan(scanner) == Scan(fault=ScanFault.GONE)

    def test_one_that_no_longer_answers_is_gone_before_the_driver_tries(
        self, peer: EsclPeer, scanner: SaneScanner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert scan(scanner).sheets
        monkeypatch.setattr(escl_status, "ANSWER_S", 0.2)
        peer.mute = True
        assert scan(scanner) == Scan(fault=ScanFault.GONE)

    def test_one_that_is_cancelled_lets_go_of_the_device(self, peer: EsclPeer, room: Path) -> None:
        peer.go.clear()
        scanner = SaneScanner(device_of(peer.address), room=room)
        assert scanner.scan(unseen, peer.asked.is_set) == Scan()
        assert peer.dropped.is_set()

    def test_one_that_never_gives_its_page_is_given_up(self, peer: EsclPeer, room: Path) -> None:
        peer.go.clear()
        assert scan(SaneScanner(device_of(peer.address), limits=QUICK, room=room)) == Scan(fault=ScanFault.HUNG)


def test_one_whose_answer_never_ends_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(escl_status, "ANSWER_S", 0.3)
    cut = Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            line, _ = server.accept()
            with line, suppress(OSError):
                line.sendall(b"HTTP/1.1 200 OK\r\n")
                while not cut.wait(0.05):
                    line.sendall(b"X")

        thread = Thread(target=drip)
        thread.start()
        assert trouble(f"http://127.0.0.1:{server.getsockname()[1]}/eSCL", feeder=False) is ScanFault.GONE
        cut.set()
        thread.join()


# ── programs that misbehave ─────────────────────────────────────────────────────────────────────────────────────

LISTING = """
All options specific to device `odd:0':
  Scan Mode:
    --mode Lineart|Gray|Color [Lineart]
    --source Flatbed|ADF Duplex|ADF [Flatbed]
    --resolution 75|150|200|300|600dpi [75]
  Geometry:
    -x 0..215.9mm [215.9]
    -y 0..355.6mm [355.6]
"""


@pytest.fixture
def odd(tmp_path: Path, room: Path) -> Callable[..., SaneScanner]:
    """A scanner whose program lists its options, and does in a scan what the lines say."""

    def make(lines: str, limits: Limits = PATIENT) -> SaneScanner:
        program = tmp_path / "scanimage"
        listing = f"cat <<'END'\n{LISTING}END\n"
        program.write_text(f'#!/bin/bash\ncase "$*" in *--all-options*)\n{listing}exit 0;; esac\n{lines}\n')
        program.chmod(0o700)
        return SaneScanner(SaneDevice("odd:0"), program=str(program), limits=limits, room=room)

    return make


def alive(pid: str) -> bool:
    try:
        return Path(f"/proc/{int(pid)}/stat").read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}
    except FileNotFoundError:
        return False


def test_one_that_hears_no_signal_is_killed_with_all_it_started(
    tmp_path: Path, odd: Callable[..., SaneScanner]
) -> None:
    pids = tmp_path / "pids"
    scanner = odd(f"trap '' INT TERM; sleep 999 & echo $$ $! >{pids}; while :; do sleep 999; done", QUICK)
    assert scan(scanner) == Scan(fault=ScanFault.HUNG)
    assert [pid for pid in pids.read_text().split() if alive(pid)] == []


def test_a_kiosk_that_is_ended_by_force_leaves_no_driver_at_work(
    tmp_path: Path, odd: Callable[..., SaneScanner]
) -> None:
    told, room = tmp_path / "told", tmp_path / "room"
    os.mkfifo(told)
    odd(f"trap '' INT; echo $$ >{told}; exec sleep 999")
    kiosk = (
        "import sys; from pathlib import Path; from kiosk.devices.sane_scanner import *;"
        "SaneScanner(SaneDevice('odd:0'), program=sys.argv[1], room=Path(sys.argv[2])).scan(print, lambda: False)"
    )
    fallen = subprocess.Popen(
        [sys.executable, "-c", kiosk, str(tmp_path / "scanimage"), str(room)], stdout=subprocess.DEVNULL
    )
    driver = os.pidfd_open(int(told.read_text()))
    try:
        fallen.kill()
        fallen.wait()
        assert select.select([driver], [], [], 20)[0]
    finally:
        os.close(driver)
    clear_leftovers(room)


def test_one_that_goes_on_without_words_is_given_up(odd: Callable[..., SaneScanner]) -> None:
    assert scan(odd("exec >&- 2>&-; exec sleep 999", QUICK)) == Scan(fault=ScanFault.HUNG)


def test_one_that_hangs_when_all_is_done_is_no_fault(odd: Callable[..., SaneScanner]) -> None:
    """sane-airscan does, once in some dozen scans of a quick device."""
    done = scan(odd("printf 'P5\\n1 1\\n255\\na' >1.pnm; exec sleep 999", replace(PATIENT, grace_s=0.2)))
    assert (len(done.sheets), done.fault) == (1, None)


def test_one_that_never_stops_talking_is_given_up(odd: Callable[..., SaneScanner]) -> None:
    assert scan(odd("exec yes 'Progress: 12.0%'")) == Scan(fault=ScanFault.HUNG)


def test_one_that_sends_without_end_is_cut_off(odd: Callable[..., SaneScanner]) -> None:
    assert scan(odd("exec cat /dev/zero >1.pnm.part")) == Scan(fault=ScanFault.BROKEN_OFF)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "garbage",
        "P6\\n9 9\\n255\\nshort",
        "P5\\n1 1\\n255\\nlong",
        "P5\\n0 0\\n255\\n",
        "P5\\n1 1\\n65535\\nab",
        "P4\\n8 1\\na",
        "P5\\n99999 99999\\n255\\na",
    ],
)
def test_what_is_no_whole_picture_is_not_taken(odd: Callable[..., SaneScanner], content: str) -> None:
    assert scan(odd(f"printf '{content}' >1.pnm")) == Scan(fault=ScanFault.BROKEN_OFF)


@pytest.mark.parametrize("trick", [r"printf 'P5\n1 1\n255\na' >a; ln -s a 1.pnm", "mkfifo 1.pnm", "mkdir 1.pnm"])
def test_what_is_no_file_is_not_opened(odd: Callable[..., SaneScanner], trick: str) -> None:
    assert scan(odd(trick)) == Scan(fault=ScanFault.BROKEN_OFF)


def test_one_cancelled_on_the_way_keeps_the_sheets_that_came_whole(odd: Callable[..., SaneScanner]) -> None:
    one = "printf 'P5\\n1 1\\n255\\na' >"
    seen: list[float | None] = []
    scanner = odd(f"{one}1.pnm; {one}2.pnm; {one}3.pnm.part; exec sleep 999")
    done = scanner.scan(seen.append, lambda: seen.count(None) > 2, feeder=True)
    assert (len(done.sheets), done.fault) == (2, None)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (0, ScanFault.BROKEN_OFF),
        (2, ScanFault.BROKEN_OFF),
        (3, ScanFault.BUSY),
        (6, ScanFault.JAM),
        (7, ScanFault.NO_PAPER),
        (8, ScanFault.COVER_OPEN),
        (9, ScanFault.BROKEN_OFF),
    ],
)
def test_the_exit_code_names_the_fault(odd: Callable[..., SaneScanner], code: int, fault: ScanFault) -> None:
    assert scan(odd(f"exit {code}"), feeder=True) == Scan(fault=fault)


def test_sheets_that_came_whole_stay_when_the_program_falls(odd: Callable[..., SaneScanner]) -> None:
    done = scan(odd("printf 'P5\\n2 1\\n255\\nab' >1.pnm; kill -SEGV $$"), feeder=True)
    assert [sheet.pnm for sheet in done.sheets] == [b"P5\n2 1\n255\nab"]
    assert done.fault is ScanFault.BROKEN_OFF


def test_it_has_no_new_rights_and_no_variables_of_ours(
    tmp_path: Path, odd: Callable[..., SaneScanner], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_OFFICE", "somewhere")
    scan(odd(f"grep NoNewPrivs /proc/self/status >{tmp_path}/rights; env >{tmp_path}/variables"))
    assert (tmp_path / "rights").read_text().split() == ["NoNewPrivs:", "1"]
    assert "KIOSK" not in (tmp_path / "variables").read_text()


def test_what_it_is_asked_for(tmp_path: Path, odd: Callable[..., SaneScanner]) -> None:
    scan(odd(f'printf "%s\\n" "$@" >{tmp_path}/asked'), feeder=True)
    asked = (tmp_path / "asked").read_text().splitlines()
    assert {"--device-name=odd:0", "--mode=Color", "--source=ADF", "--resolution=300"} <= set(asked)
    assert asked[-4:] == ["-x", "210", "-y", "297"]


def test_one_that_is_busy_when_it_is_opened_is_not_gone(tmp_path: Path, room: Path) -> None:
    program = tmp_path / "scanimage"
    program.write_text("#!/bin/sh\necho 'scanimage: open of device odd:0 failed: Device busy' >&2\nexit 1\n")
    program.chmod(0o700)
    assert SaneScanner(SaneDevice("odd:0"), program=str(program), room=room).fault() is ScanFault.BUSY


# ── what it is told of ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("modes", "chosen"),
    [
        ("Color|Gray", "Color"),
        ("Monochrome|24bit Color", "24bit Color"),
        ("Lineart|True Gray", "True Gray"),
        ("Lineart", None),
    ],
)
def test_the_mode_is_colour_or_else_grey(modes: str, chosen: str | None) -> None:
    common = read_abilities(f"    --mode {modes} [x]\n").common
    assert common == (() if chosen is None else (f"--mode={chosen}",))


@pytest.mark.parametrize(
    ("offered", "dpi"),
    [("50..600dpi", 300), ("50..200dpi (in steps of 1)", 200), ("75|100|250dpi", 250), ("auto||75|300dpi", 300)],
)
def test_the_resolution_is_the_nearest_to_300(offered: str, dpi: int) -> None:
    assert read_abilities(f"    --resolution {offered} [75]\n").dpi == dpi


@pytest.mark.parametrize(
    ("sources", "glass", "feeder"),
    [
        ("Flatbed|ADF|ADF Duplex", "Flatbed", "ADF"),
        ("FlatBed|Automatic Document Feeder(left aligned)", "FlatBed", "Automatic Document Feeder(left aligned)"),
        ("ADF Front|ADF Back|ADF Duplex", None, "ADF Front"),
        ("Flatbed|Transparency Adapter", "Flatbed", None),
    ],
)
def test_glass_and_feeder_are_known_by_their_names(sources: str, glass: str | None, feeder: str | None) -> None:
    abilities = read_abilities(f"    --source {sources} [Flatbed]\n")
    assert abilities.glass == (() if glass is None else (f"--source={glass}",))
    assert abilities.feeder == (None if feeder is None else (f"--source={feeder}",))


def test_what_can_not_be_set_is_left_alone() -> None:
    assert read_abilities("    --mode Color|Gray [inactive]\n    --depth 1|8|16 [8]\n").common == ("--depth=8",)


@pytest.mark.parametrize(
    ("setting", "url"),
    [
        ("escl://scanner.example/eSCL", "http://scanner.example/eSCL"),
        ("escls://scanner.example", "https://scanner.example/eSCL"),
        ("escl://10.0.0.7:8080/scan/", "http://10.0.0.7:8080/scan/"),
        ("escl://[fe80::1]/eSCL", "http://[fe80::1]/eSCL"),
    ],
)
def test_an_address_becomes_a_configuration_of_its_own(setting: str, url: str) -> None:
    device = device_of(setting)
    assert device.name == "airscan:e0:kiosk"
    assert device.files["airscan.conf"].splitlines()[1] == f'"kiosk" = {url}, eSCL'


def test_any_other_name_is_sanes_own() -> None:
    assert device_of("genesys:libusb:001:004") == SaneDevice("genesys:libusb:001:004")


# ── what is found ───────────────────────────────────────────────────────────────────────────────────────────────


@needs_sane
def test_whatever_sane_finds_is_listed_with_its_maker_and_model(room: Path) -> None:
    found = found_scanners({"dll.conf": "test\n"}, room=room)
    assert found[0] == FoundScanner("test:0", "Noname frontend-tester virtual device")
    assert len(found) == 2


def listed(folder: Path, room: Path, lines: str) -> tuple[FoundScanner, ...]:
    program = folder / "scanimage"
    program.write_text(f"#!/bin/sh\nprintf '{lines}'\n")
    program.chmod(0o700)
    return found_scanners(program=str(program), limits=QUICK, room=room)


def test_cameras_and_other_lines_are_not_listed(tmp_path: Path, room: Path) -> None:
    lines = r"a warning\nfound\tv4l:/dev/video0\tNoname\tWebcam\tvirtual\nfound\thp:1\tHP\t 5000\tscanner\n"
    assert listed(tmp_path, room, lines) == (FoundScanner("hp:1", "HP 5000 scanner"),)


def test_what_a_device_says_of_itself_is_bounded(tmp_path: Path, room: Path) -> None:
    (one,) = listed(tmp_path, room, r"found\thp:1\t\033[2J\t" + "long" * 99 + r"\tscanner\n")
    assert one.description.isprintable()
    assert len(one.description) < 300


def test_a_search_that_never_ends_finds_nothing(tmp_path: Path, room: Path) -> None:
    program = tmp_path / "scanimage"
    program.write_text("#!/bin/sh\nexec sleep 999\n")
    program.chmod(0o700)
    assert found_scanners(program=str(program), limits=QUICK, room=room) == ()


def test_leftovers_of_a_kiosk_that_fell_are_cleared_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    left = tmp_path / f"{private_room.PREFIX}left"
    left.mkdir()
    (left / "1.pnm").write_bytes(PICTURE)
    (tmp_path / "other").mkdir()
    with private_room.private_room(tmp_path) as used:
        assert os.stat(used).st_mode & 0o777 == 0o700  # noqa: PTH116 (the mode as the system has it)
        clear_leftovers(tmp_path)
        assert {path.name for path in tmp_path.iterdir()} == {"other", used.name}
    assert [path.name for path in tmp_path.iterdir()] == ["other"]


@pytest.mark.skipif(not MEMORY.is_dir(), reason="no /dev/shm")
def test_papers_lie_in_memory_and_never_on_a_disk() -> None:
    kinds = {line.split()[1]: line.split()[2] for line in Path("/proc/mounts").read_text().splitlines()}
    assert kinds[str(MEMORY)] == "tmpfs"
