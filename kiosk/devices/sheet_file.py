"""Reads the file of a scanned sheet, and believes nothing about it."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from kiosk.services.paper_ports import Sheet

MOST_BYTES = 48 * 1024**2
"""An A4 sheet in colour at 300 dpi has 25 MiB, and one of the longest that offices know («Legal») 31."""
LONGEST_HEADER = 256
HEADER = re.compile(rb"P([56])\s(?:#[^\n]*\n)*(\d{1,5})\s(?:#[^\n]*\n)*(\d{1,5})\s255\s")


def read_sheet(path: Path, dpi: int) -> Sheet | None:
    """None for what is no whole picture of eight bits, or is too large. Its header is written anew, without remarks."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    with os.fdopen(file, "rb") as opened:
        about = os.fstat(file)
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
            return None
        header = HEADER.match(opened.read(LONGEST_HEADER))
        if header is None:
            return None
        width, height = int(header[2]), int(header[3])
        length = width * height * (3 if header[1] == b"6" else 1)
        if not length or about.st_size != header.end() + length:
            return None
        opened.seek(header.end())
        return Sheet(b"P%s\n%d %d\n255\n" % (header[1], width, height) + opened.read(length), dpi)
