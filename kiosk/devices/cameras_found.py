"""Is a camera plugged in? Asked of the kernel, without opening it or starting anything of Qt."""

from __future__ import annotations

from pathlib import Path

KNOWN = Path("/sys/class/video4linux")


def camera_there(wanted: str, known: Path = KNOWN) -> bool:
    """wanted: as in the setting ``camera``: a part of a name, a device file, or "any"."""
    for file in sorted(known.glob("video*/name")):
        name = file.read_text(encoding="utf-8", errors="replace")
        if wanted in {"any", f"/dev/{file.parent.name}"} or wanted.casefold() in name.casefold():
            return True
    return False
