"""The disk of this machine, as the system counts it."""

from __future__ import annotations

import shutil
from pathlib import Path


class SystemDisk:
    """Disk under a folder that is there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def free(self) -> int:
        return shutil.disk_usage(self._folder).free
