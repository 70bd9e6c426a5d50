"""A machine as its files tell it, below any root folder: systemd's settings and units, users, mounts. Reads only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

UNIT_FOLDERS = ("etc/systemd/system", "run/systemd/system", "usr/lib/systemd/system", "lib/systemd/system")
NULL = "/dev/null"


class Unreadable(Exception):
    """It is there and can't be read, so nothing can be told; as root perhaps."""


class Machine:
    """root: of this machine, or of one being made. Raises Unreadable where reading is forbidden."""

    def __init__(self, root: Path = Path("/")) -> None:
        self.root = root

    def text(self, path: str) -> str | None:
        """None where there is no such file."""
        try:
            return (self.root / path).read_text(encoding="utf-8", errors="replace")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except OSError as error:
            raise Unreadable(path) from error

    def lines(self, path: str) -> list[str]:
        """Without comments and empty lines."""
        told = (line.strip() for line in (self.text(path) or "").splitlines())
        return [line for line in told if line and not line.startswith(("#", ";"))]

    def there(self, path: str) -> bool:
        try:
            return (self.root / path).exists() or (self.root / path).is_symlink()
        except OSError as error:
            raise Unreadable(path) from error

    def written_by(self, path: str) -> tuple[int, int] | None:
        """The number of its owner and its mode; None where there is no such file."""
        try:
            found = (self.root / path).stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise Unreadable(path) from error
        return found.st_uid, found.st_mode

    def files(self, folder: str, pattern: str) -> list[str]:
        """In the order of their names, as systemd reads them."""
        try:
            found = sorted((self.root / folder).glob(pattern), key=lambda file: file.name)
        except OSError as error:
            raise Unreadable(folder) from error
        return [str(file.relative_to(self.root)) for file in found]

    # ── systemd ─────────────────────────────────────────────────────────────────────────────────────────────

    def settings(self, name: str) -> Mapping[str, str]:
        """Of ``/etc/systemd/NAME.conf`` and its drop-ins, the last word for each."""
        drop_ins = [file for at in ("usr/lib", "etc") for file in self.files(f"{at}/systemd/{name}.conf.d", "*.conf")]
        return dict(pair for file in (f"etc/systemd/{name}.conf", *drop_ins) for pair in self._pairs(file))

    def unit(self, name: str) -> Mapping[str, list[str]] | None:
        """What a unit and its drop-ins say, each with all its values; None where there is no such unit."""
        main = next((f"{at}/{name}" for at in UNIT_FOLDERS if self.there(f"{at}/{name}")), None)
        if main is None:
            return None
        told: dict[str, list[str]] = {}
        drop_ins = [file for at in UNIT_FOLDERS[:3] for file in self.files(f"{at}/{name}.d", "*.conf")]
        for file in (main, *drop_ins):
            for key, value in self._pairs(file):
                told[key] = [*told.get(key, []), value] if value else []
        return told

    def enabled(self, name: str) -> bool:
        """Does it start with the machine?"""
        wants = self.files("etc/systemd/system", "*.wants/*") + self.files("etc/systemd/system", "*.requires/*")
        return any(Path(one).name == name for one in wants)

    def masked(self, name: str) -> bool:
        link = self.root / "etc/systemd/system" / name
        try:
            return link.is_symlink() and str(link.readlink()) == NULL
        except OSError as error:
            raise Unreadable(name) from error

    def _pairs(self, path: str) -> Iterator[tuple[str, str]]:
        for line in self.lines(path):
            key, sign, value = line.partition("=")
            if sign:
                yield key.strip(), value.strip()

    # ── users and mounts ────────────────────────────────────────────────────────────────────────────────────

    def account(self, file: str, user: str) -> list[str] | None:
        """The fields of a user's line in ``etc/passwd`` or ``etc/shadow``; None where there is none."""
        return next((line.split(":") for line in self.lines(file) if line.split(":")[0] == user), None)

    def groups(self, user: str) -> set[str]:
        told = (line.split(":") for line in self.lines("etc/group"))
        return {fields[0] for fields in told if len(fields) > 3 and user in fields[3].split(",")}

    def mounts(self) -> list[tuple[str, set[str]]] | None:
        """Mount point and options of each, of a machine that runs; None for one that does not."""
        if not self.there("proc/mounts"):
            return None
        told = (line.split() for line in self.lines("proc/mounts"))
        return [(fields[1], set(fields[3].split(","))) for fields in told if len(fields) > 3]
