"""What is alive now that was not before: so that a search for leftovers blames no earlier test of the process."""

from __future__ import annotations

import gc
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget


class Leftovers:
    """Made before somebody comes. It holds what lived already, so that no address is used anew meanwhile."""

    def __init__(self, *kinds: type) -> None:
        self._kinds = kinds
        self._widgets = list(QApplication.allWidgets())
        self._things = self._alive()
        self._known = {id(thing) for thing in (*self._things, *self._widgets)}

    def _alive(self) -> list[Any]:
        gc.collect()
        return [thing for thing in gc.get_objects() if isinstance(thing, self._kinds)]

    def things(self) -> list[Any]:
        return [thing for thing in self._alive() if id(thing) not in self._known]

    def widgets(self) -> list[QWidget]:
        return [widget for widget in QApplication.allWidgets() if id(widget) not in self._known]
