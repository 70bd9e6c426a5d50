"""A scanner that SANE drives: by cable, or on the network through sane-airscan.

Each scan is a run of ``scanimage``, which says by its exit code how it went: SANE's status, from 1 to 11.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.devices.escl_status import trouble
from kiosk.devices.private_room import MEMORY, private_room
from kiosk.devices.sane_options import Abilities, read_abilities
from kiosk.devices.sane_process import Child, GivenUp, Limits, started
from kiosk.devices.sheet_file import MOST_BYTES, read_sheet
from kiosk.services.paper_ports import Scan, ScanFault, Sheet

PROGRAM = "scanimage"
ANSWER = Limits(silence_s=8, total_s=8, grace_s=1, file_bytes=MOST_BYTES)
"""For what a scanner only says of itself."""
SCAN = Limits(silence_s=60, total_s=120, grace_s=3, file_bytes=MOST_BYTES)
"""For a sheet. A network scanner's driver is silent until it has the whole of it."""
PILE_S = 900
"""For all that lie in the feeder."""
MOST_SHEETS = 20
"""Of a pile; more stay in the feeder. A document has at most so many pages."""

BUSY, JAM, NO_PAPER, COVER_OPEN = 3, 6, 7, 8
FAULTS = {
    BUSY: ScanFault.BUSY,
    JAM: ScanFault.JAM,
    NO_PAPER: ScanFault.NO_PAPER,
    COVER_OPEN: ScanFault.COVER_OPEN,
}
PROGRESS = re.compile(rb"Progress: (\d{1,3})(?:\.\d+)?%")
LONGEST_PROGRESS = 32
# The one thing read from its words: one that can't be opened always ends with 1.
BUSY_AT_OPENING = re.compile(r"^scanimage: open of device .* failed: Device busy$", re.MULTILINE)
ADDRESS = re.compile(r"(escls?)://([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?(/[\w./-]*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class SaneDevice:
    """name: as SANE knows it. files: SANE's configuration by file name, for this device alone; none: the machine's.

    options: of the driver, besides those that every scan is given. url: the root of one that speaks eSCL, where it can
    be asked what SANE does not tell.
    """

    name: str
    files: Mapping[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    url: str = ""


def device_of(setting: str) -> SaneDevice:
    """Of the setting ``scanner``: a name that SANE knows, or ``escl://host/eSCL`` (``escls://`` with TLS) for a network
    scanner, which is then neither searched for nor written into the machine's files: 0.02 s instead of seconds.

    Raises ValueError.
    """
    if not setting.isprintable():
        raise ValueError("a scanner's name has no signs that can't be printed")
    if not setting.startswith(("escl://", "escls://")):
        return SaneDevice(setting)
    address = ADDRESS.fullmatch(setting)
    if address is None:
        raise ValueError("a network scanner's address is escl://host/eSCL or escls://host/eSCL")
    scheme = "https" if address[1] == "escls" else "http"
    url = f"{scheme}://{address[2]}{address[3] or ''}{address[4] or '/eSCL'}"
    airscan = f'[devices]\n"kiosk" = {url}, eSCL\n[options]\ndiscovery = disable\n'
    return SaneDevice("airscan:e0:kiosk", {"dll.conf": "airscan\n", "airscan.conf": airscan}, url=url)


class SaneScanner:
    """feeder: whether the scanner was set up as one that has it.

    program: stands for ``scanimage``. answer, limits: how patient it is. room: where folders of sheets are made.
    """

    def __init__(
        self,
        device: SaneDevice,
        *,
        feeder: bool = False,
        program: str = PROGRAM,
        answer: Limits = ANSWER,
        limits: Limits = SCAN,
        room: Path = MEMORY,
    ) -> None:
        self._device, self._feeder, self._program = device, feeder, program
        self._answer, self._limits, self._room = answer, limits, room
        self._known: Abilities | None = None

    @property
    def feeder(self) -> bool:
        return self._feeder

    def fault(self) -> ScanFault | None:
        return self._trouble(feeder=False)

    def _stopped(self, *, feeder: bool) -> ScanFault | None:
        """What a driver would find out too, after a minute of silence. One that is busy it waits for."""
        fault = trouble(self._device.url, feeder=feeder) if self._device.url else None
        return None if fault is ScanFault.BUSY else fault

    def _trouble(self, *, feeder: bool) -> ScanFault | None:
        fault = trouble(self._device.url, feeder=feeder) if self._device.url else None
        asked = fault or self._ask()
        return asked if isinstance(asked, ScanFault) else None

    def scan(
        self, progress: Callable[[float | None], None], cancelled: Callable[[], bool], *, feeder: bool = False
    ) -> Scan:
        progress(None)
        abilities = self._stopped(feeder=feeder) or self._known or self._ask(cancelled)
        if cancelled():
            return Scan()
        if isinstance(abilities, ScanFault):
            return Scan(fault=abilities)
        sheets: list[Sheet] = []
        most = MOST_SHEETS if feeder and abilities.feeder is not None else 1
        fault: ScanFault | None
        try:
            fault = self._scan(abilities, sheets, most, progress, cancelled)
        except GivenUp:
            fault = ScanFault.HUNG if len(sheets) < most else None  # some drivers hang when all is done
        except OSError:
            fault = ScanFault.BROKEN_OFF  # no room in memory, or scanimage is missing
        return Scan(tuple(sheets), fault)

    def _scan(
        self,
        abilities: Abilities,
        sheets: list[Sheet],
        most: int,
        progress: Callable[[float | None], None],
        cancelled: Callable[[], bool],
    ) -> ScanFault | None:
        """Puts the sheets into ``sheets`` as they come whole. most: one from the glass, or more. Raises GivenUp and
        OSError.
        """
        feeder = most > 1
        source = abilities.feeder if feeder and abilities.feeder is not None else abilities.glass
        batch = ("--format=pnm", "--progress", "--batch=%d.pnm", f"--batch-count={most}")
        limits = replace(self._limits, total_s=PILE_S) if feeder else self._limits
        with self._run(limits, *batch, *source, *abilities.common) as (child, room):
            said, shown = b"", -1
            for piece in child.heard():
                if cancelled():
                    return None
                # scanimage gives a file its name once it is whole.
                while (path := room / f"{len(sheets) + 1}.pnm").exists():
                    sheet = read_sheet(path, abilities.dpi)
                    path.unlink()
                    if sheet is None:
                        return ScanFault.BROKEN_OFF
                    sheets.append(sheet)
                    progress(None)
                    if len(sheets) == most:
                        child.hurry()
                said = (said + piece)[-LONGEST_PROGRESS:]
                for percent in PROGRESS.findall(said)[-1:]:
                    if int(percent) not in (shown, 0):
                        shown = int(percent)
                        progress(min(shown, 100) / 100)
        return self._fault(child.code, len(sheets), feeder)

    def _fault(self, code: int | None, sheets: int, feeder: bool) -> ScanFault | None:
        if sheets and code in (0, NO_PAPER):
            return None
        # Any other error may be the cable's, the network's or the cover's: it is asked again what troubles it.
        return FAULTS.get(code or 0) or self._trouble(feeder=feeder) or ScanFault.BROKEN_OFF

    def _ask(self, cancelled: Callable[[], bool] = lambda: False) -> Abilities | ScanFault:
        """What it can do, or why it can't be asked."""
        said = bytearray()
        try:
            with self._run(self._answer, "--format=pnm", "--all-options") as (child, _room):
                for piece in child.heard():
                    said += piece
                    if cancelled():
                        break
        except (GivenUp, OSError):
            return ScanFault.GONE
        listing = said.decode(errors="replace")
        if child.code != 0:
            busy = child.code == BUSY or BUSY_AT_OPENING.search(listing)
            return ScanFault.BUSY if busy else ScanFault.GONE
        self._known = read_abilities(listing)
        return self._known

    @contextmanager
    def _run(self, limits: Limits, *arguments: str) -> Iterator[tuple[Child, Path]]:
        device = self._device
        with private_room(self._room) as room:
            for name, text in device.files.items():
                (room / name).write_text(text, encoding="utf-8")
            variables = {"SANE_CONFIG_DIR": str(room)} if device.files else {}
            command = [self._program, f"--device-name={device.name}", *device.options, *arguments]
            with started(command, room, variables, limits) as child:
                yield child, room
