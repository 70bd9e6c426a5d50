"""A machine and its packages that are nothing but files' names, for tests of how an update goes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from kiosk.domain.orders import Package
from kiosk.services.updating import Book, Told, UpdateFault


class MemoryMachine:
    """Installs files that hold a version. told: what the screen says of itself; None: its own version, nobody there.

    dark: the screen was stopped and not started again. done: what was put in, in order.
    """

    def __init__(self, installed: str = "0.1.0") -> None:
        self.installed, self.told, self.dark = installed, Told(installed, timedelta(hours=1)), False
        self.done: list[str] = []

    def version(self) -> str:
        return self.installed

    def screen(self) -> Told | None:
        return None if self.dark else self.told

    def install(self, package: Path) -> None:
        version = package.read_text(encoding="ascii")
        if not version.replace(".", "").isdigit():
            raise UpdateFault("no package")
        self.done.append(version)
        self.installed, self.told = version, Told(version, timedelta())


class MemoryPackages:
    """folder: where the files are made. away: the mirror does not answer."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.away = folder, False
        self.broken = frozenset[str]()
        self.fetched: list[str] = []

    def fetch(self, package: Package) -> Path:
        if self.away:
            raise UpdateFault("no answer")
        self.fetched.append(package.version)
        path = self._folder / package.version
        path.write_text("nothing" if package.version in self.broken else package.version, encoding="ascii")
        return path

    def forget(self) -> None:
        self.fetched = []


class MemoryBook:
    def __init__(self) -> None:
        self.book = Book()

    def read(self) -> Book:
        return self.book

    def write(self, book: Book) -> None:
        self.book = book
