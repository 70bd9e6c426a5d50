"""The one place that chooses at the centre's side: settings → gateway, language → what runs beside PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.devices.folder_gateway import FolderGateway


def work_at_centre(settings: Settings, dsn: str) -> None:
    """Messenger and projector, until SIGTERM or SIGINT. Raises CentreFault."""
    import logging
    import signal
    from threading import Event

    from PySide6.QtCore import QCoreApplication

    from kiosk.central.postgres.worker import work
    from kiosk.ui.language import Language, Translator

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    holder = QCoreApplication(["kiosk"])  # of the translations; it shows nothing and needs no display
    translator, stop = Translator(), Event()
    translator.use(Language.ARABIC)
    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, lambda *_: stop.set())
    work(dsn, _gateway(settings.messages_folder), translator.say, stop)
    del holder


def _gateway(folder: Path) -> FolderGateway | None:
    """Until a real one is configured: into a folder, or nowhere, and then messages wait."""
    from kiosk.devices.folder_gateway import FolderGateway
    from kiosk.devices.system_clock import SystemClock

    return None if folder == Path() else FolderGateway(folder.expanduser(), SystemClock())
