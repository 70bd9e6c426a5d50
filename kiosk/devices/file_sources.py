"""Lists the files that an applicant may hand in: on USB sticks, and in a folder of this kiosk. Follows no link."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice, takewhile
from pathlib import Path
from re import sub
from time import monotonic

from kiosk.domain.uploads import HEAD_BYTES, upload_type
from kiosk.domain.words import tr
from kiosk.services.ports import FileSource, OfferedFile

STICK = tr("USB stick")
FOLDER = tr("Folder of this kiosk")
NAME_LENGTH = 40  # characters of a name that are shown

_FILES = 12  # offered of one place: two pages of large buttons
_DEPTH = 2  # folders below the place's own
_LATEST_SECOND = 253_402_300_799  # 9999-12-31, the last that a datetime holds
_OPEN = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a place may be searched: entries looked at, files opened, seconds."""

    entries: int = 5_000
    opened: int = 400
    seconds: float = 2.0


class StickAndFolder:
    """The FileSources port for a Linux machine.

    folder: the kiosk's own, or None. root, mountinfo: other places to look for sticks, in tests.
    """

    def __init__(
        self,
        folder: Path | None = None,
        root: Path = Path("/"),
        mountinfo: Path = Path("/proc/self/mountinfo"),
        patience: Patience | None = None,
    ) -> None:
        self._folder = folder
        self._root = root
        self._mountinfo = mountinfo
        self._patience = patience or Patience()

    def list(self) -> tuple[FileSource, ...]:
        sticks = [FileSource(STICK, True, self._files(place)) for place in self._mounted_sticks()]
        if self._folder is None or not self._folder.is_dir():
            return tuple(sticks)
        return (*sticks, FileSource(FOLDER, False, self._files(self._folder)))

    def _mounted_sticks(self) -> Iterator[Path]:
        try:
            text = self._mountinfo.read_bytes()
        except OSError:
            return
        for line in text.splitlines():
            place = _block_device_place(line)
            if place and _is_stick(self._root, place):
                yield place

    def _files(self, place: Path) -> tuple[OfferedFile, ...]:
        """The newest fitting files; fewer when patience ran out."""
        deadline = monotonic() + self._patience.seconds
        seen = islice(_until(deadline, _walk(place)), self._patience.entries)
        files = sorted(
            (found for found in seen if found.may_fit), key=lambda found: found.status.st_mtime, reverse=True
        )
        opened = _until(deadline, files[: self._patience.opened])
        return tuple(islice((found.offered() for found in opened if _fits(found.path)), _FILES))


class MemoryFileSources:
    """Places that a test, or a person in a demo, plugs in and pulls out."""

    def __init__(self, *sources: FileSource) -> None:
        self._sources = list(sources)

    def plug(self, source: FileSource) -> None:
        self._sources.append(source)

    def unplug(self, source: FileSource) -> None:
        self._sources.remove(source)

    def list(self) -> tuple[FileSource, ...]:
        return tuple(sorted(self._sources, key=lambda source: not source.removable))


# ── sticks ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _block_device_place(line: bytes) -> Path | None:
    """The mount point in a line of mountinfo (proc(5)). Network file systems, which may hang, are no block device."""
    before, _, after = line.partition(b" - ")
    fields, source = before.split(), after.split()[1:2]
    if len(fields) < 5 or not source or not source[0].startswith(b"/dev/"):
        return None
    return Path(os.fsdecode(sub(rb"\\([0-7]{3})", lambda octal: bytes([int(octal[1], 8)]), fields[4])))


def _is_stick(root: Path, place: Path) -> bool:
    """Where desktops and administrators mount removable media: /media/*/*, /run/media/*/*, /mnt/*."""
    if not place.is_relative_to(root):
        return False
    match place.relative_to(root).parts:
        case ("media", _, _) | ("run", "media", _, _) | ("mnt", _):
            return True
    return False


# ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    status: os.stat_result

    @property
    def hidden(self) -> bool:
        return self.path.name.startswith((".", "$"))

    @property
    def may_fit(self) -> bool:
        return stat.S_ISREG(self.status.st_mode) and not self.hidden

    @property
    def may_be_entered(self) -> bool:
        return stat.S_ISDIR(self.status.st_mode) and not self.hidden

    def offered(self) -> OfferedFile:
        second = min(max(self.status.st_mtime, 0), _LATEST_SECOND)
        modified = datetime.fromtimestamp(second, UTC)
        return OfferedFile(self.path, display_name(self.path.name), self.status.st_size, modified)


def _until(deadline: float, found: Iterable[_Found]) -> Iterator[_Found]:
    return takewhile(lambda _: monotonic() < deadline, found)


def _walk(place: Path) -> Iterator[_Found]:
    """Everything that lies there, what is nearest the top first."""
    folders = deque([(place, 0)])
    while folders:
        folder, depth = folders.popleft()
        for found in _inside(folder):
            if found.may_be_entered and depth < _DEPTH:
                folders.append((found.path, depth + 1))
            yield found


def _inside(folder: Path) -> Iterator[_Found]:
    # A damaged file system may fail at any entry, and a stick may be pulled out at any time.
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                yield _Found(Path(entry), entry.stat(follow_symlinks=False))


def _fits(path: Path) -> bool:
    """By its first bytes. The file may have become anything since it was found."""
    try:
        file = os.open(path, _OPEN)
    except OSError:
        return False
    with suppress(OSError), os.fdopen(file, "rb", buffering=0) as opened:
        return stat.S_ISREG(os.fstat(file).st_mode) and upload_type(opened.read(HEAD_BYTES)) is not None
    return False


def display_name(name: str) -> str:
    """A file's name as it may be shown: no line ends, no invisible or direction-turning characters, not too long.

    The middle is left out of a long one, because the end often tells files apart.
    """
    visible = (" " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign for sign in name)
    kept = (sign for sign in visible if not unicodedata.category(sign).startswith("C"))
    clean = " ".join(unicodedata.normalize("NFC", "".join(kept)).split())
    if len(clean) <= NAME_LENGTH:
        return clean or "…"
    tail = NAME_LENGTH // 3
    return f"{clean[: NAME_LENGTH - tail - 1]}…{clean[-tail:]}"
