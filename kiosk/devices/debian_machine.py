"""The kiosk's package on a Debian machine: which version is in, who is at the screen, and another one put in."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import structlog

from kiosk.falls import Falls, read_standing
from kiosk.services.updating import Told, UpdateFault

PACKAGE, UNIT = "kiosk", "kiosk.service"
INSTALL_S, UNIT_S = 1800.0, 60.0
APT = (
    *("apt-get", "install", "--yes", "--no-install-recommends", "--allow-downgrades", "--reinstall"),
    *("-o", "Dpkg::Options::=--force-confold", "-o", "DPkg::Lock::Timeout=120"),
)
SET_UP = ("dpkg", "--configure", "--pending", "--force-confold")

log = structlog.get_logger()

Run = Callable[[Sequence[str], float], str]
"""Runs a command for so many seconds at most, and gives what it said. Raises UpdateFault."""


def run(command: Sequence[str], seconds: float) -> str:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, env=environment, check=False, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UpdateFault(f"{command[0]}: {type(error).__name__}") from error
    if done.returncode:
        raise UpdateFault(f"{command[0]} ended with {done.returncode}")
    return done.stdout


def is_read_only() -> bool:
    return bool(os.statvfs("/").f_flag & os.ST_RDONLY)


@dataclass(frozen=True, slots=True)
class DebianMachine:
    """runtime: where the kiosk's service says how it stands. set_up, apt, query: commands with their options.

    read_only: is the system mounted so, as some houses want it?
    """

    runtime: Path
    run: Run = run
    set_up: tuple[str, ...] = SET_UP
    apt: tuple[str, ...] = APT
    query: tuple[str, ...] = ("dpkg-query",)
    read_only: Callable[[], bool] = is_read_only

    def version(self) -> str:
        """Empty where it is not whole: half unpacked, half set up."""
        asked = (*self.query, "--show", "--showformat=${db:Status-Status} ${Version}", PACKAGE)
        state, _, version = self.run(asked, UNIT_S).strip().partition(" ")
        return version if state == "installed" else ""

    def screen(self) -> Told | None:
        standing = read_standing(self.runtime)
        falls = Falls(self.runtime).count()
        if standing is None:
            falls = max(falls, self._starts_in_vain())
            return Told("", None, falls) if falls else None
        quiet = None if standing.served or not standing.open else timedelta(seconds=standing.seconds)
        return Told(standing.version if standing.open else "", quiet, falls)

    def _starts_in_vain(self) -> int:
        """How often systemd began it anew, of a program that is too broken to count its own falls; none of one that
        was stopped.
        """
        asked = ("systemctl", "show", "--property=ActiveState,NRestarts", UNIT)
        told = dict(line.split("=", 1) for line in self.run(asked, UNIT_S).splitlines() if "=" in line)
        return int(told["NRestarts"]) if told.get("ActiveState") == "activating" else 0

    def install(self, package: Path) -> None:
        """The screen is dark meanwhile, some minutes: a program whose files are changed under it would fall."""
        self.run(("systemctl", "stop", UNIT), UNIT_S)
        try:
            with self._writable():
                with suppress(UpdateFault):  # after a power cut apt asks for it; what fails here fails there too
                    self.run(self.set_up, INSTALL_S)
                self.run((*self.apt, str(package)), INSTALL_S)
        finally:
            self.run(("systemctl", "start", "--no-block", UNIT), UNIT_S)

    @contextmanager
    def _writable(self) -> Iterator[None]:
        """Raises UpdateFault where a read-only system can't be made so."""
        if not self.read_only():
            yield
            return
        self.run(("mount", "-o", "remount,rw", "/"), UNIT_S)
        try:
            yield
        finally:
            try:
                self.run(("mount", "-o", "remount,ro", "/"), UNIT_S)
            except UpdateFault:  # something still runs of a file that was replaced
                log.warning("the system can be written to until the machine is started anew")
