"""Packages that are fetched from where an order says: going on where it broke off, and held to their sum."""

from __future__ import annotations

import hashlib
import shutil
import ssl
from http.client import HTTPException
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from kiosk.devices.lines import Patience, http_line
from kiosk.domain.orders import Package
from kiosk.services.updating import UpdateFault

PATIENCE = Patience(silence=20, whole=900)
"""A round; the next one goes on from there."""
PIECE = 256 * 1024
SPARE = 256 * 2**20
"""Bytes that stay free beside a package and what is unpacked of it."""


class PackageFolder:
    """folder: root's alone. trust: whose certificates a mirror may have."""

    def __init__(self, folder: Path, trust: ssl.SSLContext) -> None:
        self._folder, self._trust = folder, trust

    def fetch(self, package: Package) -> Path:
        whole = self._folder / f"{package.sha256}.deb"
        part = whole.with_suffix(".part")
        try:
            if whole.exists() and _is(whole, package):
                return whole
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if shutil.disk_usage(self._folder).free < 3 * package.size + SPARE:
                raise UpdateFault("the disk has no room for a package")
            self._complete(package, part)
            if not _is(part, package):
                part.unlink()
                raise UpdateFault("the package is not the one that was ordered")
            part.replace(whole)
        except (OSError, HTTPException) as error:
            raise UpdateFault(f"the package can't be had: {type(error).__name__}") from error
        return whole

    def forget(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def _complete(self, package: Package, part: Path) -> None:
        """Raises OSError, HTTPException, UpdateFault."""
        if part.exists() and part.stat().st_size >= package.size and not _is(part, package):
            part.unlink()
        with part.open("ab") as file:
            if file.tell() >= package.size:
                return
            if package.source.startswith("file:"):
                with Path(unquote(urlsplit(package.source).path)).open("rb") as source:
                    source.seek(file.tell())
                    shutil.copyfileobj(_Bounded(source, package.size - file.tell()), file)
            else:
                self._download(package, file)

    def _download(self, package: Package, file: BinaryIO) -> None:
        """No redirection is followed: an order names where a package lies."""
        url, have = urlsplit(package.source), file.tell()
        with http_line(url, self._trust, PATIENCE) as line:
            line.request("GET", url.path, headers={"Range": f"bytes={have}-", "Accept-Encoding": "identity"})
            answer = line.getresponse()
            if answer.status == 200:
                file.truncate(0)
                have = 0
            elif answer.status != 206 or not (answer.getheader("Content-Range") or "").startswith(f"bytes {have}-"):
                raise UpdateFault(f"the mirror answers {answer.status}")
            while have < package.size and (piece := answer.read(min(PIECE, package.size - have))):
                file.write(piece)
                have += len(piece)
        if have < package.size:
            raise UpdateFault("the package has not come whole yet")


class _Bounded:
    """No more is read than was ordered, however long the file is."""

    def __init__(self, source: BinaryIO, left: int) -> None:
        self._source, self._left = source, left

    def read(self, size: int = -1) -> bytes:
        piece = self._source.read(min(size if size >= 0 else self._left, self._left))
        self._left -= len(piece)
        return piece


def _is(path: Path, package: Package) -> bool:
    if path.stat().st_size != package.size:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == package.sha256
