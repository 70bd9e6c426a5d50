"""Chooses what a kiosk tells the centre of itself: its parts of readiness, its disk, its log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.domain.health import Obeyed
    from kiosk.services.health import HealthReporter, Looks
    from kiosk.services.ports import Central, Clock, LocalStore
    from kiosk.services.readiness import Check, Readiness

ASKED_BY_SYNC = frozenset({"centre", "clock"})


def choose_looks(readiness: Readiness, *, at_a_desk: bool) -> Looks:
    """What asks the parts by itself. Not at a desk: its devices are in its clerk's hands, who sees them on a page."""
    from kiosk.services.health import Looks

    keys = [probe.key for probe in readiness.probes if probe.key not in ASKED_BY_SYNC]

    def ask() -> tuple[Check, ...]:
        return readiness.look(*keys)

    looks = Looks(ask)
    if not at_a_desk:
        looks.start()
    return looks


def health_reporter(
    store: LocalStore, central: Central, looks: Looks, clock: Clock, folder: Path, obeyed: Callable[[], Obeyed]
) -> HealthReporter:
    from kiosk import __version__
    from kiosk.devices.system_disk import SystemDisk
    from kiosk.logs import errors_told
    from kiosk.services.health import HealthReporter

    return HealthReporter(store, central, looks, clock, __version__, SystemDisk(folder).free, errors_told, obeyed)
