"""Which scanners SANE finds, by cable and on the network: for whoever sets a kiosk up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.private_room import MEMORY, private_room
from kiosk.devices.sane_process import GivenUp, Limits, started
from kiosk.devices.sane_scanner import PROGRAM

SEARCH = Limits(silence_s=20, total_s=20, grace_s=1, file_bytes=1024**2)
"""All of SANE's drivers look for theirs, which takes some seconds."""
MOST, LONGEST = 50, 200
"""Scanners, and characters of a name or description: whoever is on the network may announce what they like."""
MARK = "found"
CAMERAS = "v4l:"


@dataclass(frozen=True, slots=True)
class FoundScanner:
    """name: for the setting ``scanner``. description: maker, model and kind, in the device's own words."""

    name: str
    description: str


def found_scanners(
    files: Mapping[str, str] | None = None, *, program: str = PROGRAM, limits: Limits = SEARCH, room: Path = MEMORY
) -> tuple[FoundScanner, ...]:
    """None where the search fails or takes too long. Takes seconds. Cameras, which SANE counts among scanners, are left
    out. files: SANE's configuration by file name; none: the machine's.
    """
    said = bytearray()
    fields = "\t".join((MARK, "%d", "%v", "%m", "%t"))
    try:
        with private_room(room) as folder:
            for name, text in (files or {}).items():
                (folder / name).write_text(text, encoding="utf-8")
            variables = {"SANE_CONFIG_DIR": str(folder)} if files else {}
            command = [program, f"--formatted-device-list={fields}%n"]
            with started(command, folder, variables, limits) as child:
                for piece in child.heard():
                    said += piece
    except (GivenUp, OSError):
        return ()
    lines = (line.split("\t") for line in said.decode(errors="replace").split("\n"))
    found = (_scanner(line) for line in lines if len(line) == 5 and line[0] == MARK)
    return tuple(one for one in found if not one.name.startswith(CAMERAS))[:MOST]


def _scanner(line: list[str]) -> FoundScanner:
    _, name, *words = ("".join(filter(str.isprintable, field))[:LONGEST] for field in line)
    return FoundScanner(name, " ".join(" ".join(words).split()))
