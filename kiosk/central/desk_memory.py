"""A desk at a memory centre: what its kiosks push is in the desk's lists at once, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.central.desk import RowsDesk
from kiosk.central.memory import MemoryCentral
from kiosk.central.staff_doors import Derive, derive_key
from kiosk.central.staff_rows import DeskRows
from kiosk.domain.staff_policy import STAFF_POLICY, StaffPolicy


class MemoryDesk(RowsDesk):
    """``central.down`` pulls the plug of this one too. The first members of the staff come by ``admit``."""

    def __init__(
        self,
        central: MemoryCentral,
        desk: str = "0101",
        policy: StaffPolicy = STAFF_POLICY,
        derive: Derive = derive_key,
    ) -> None:
        super().__init__(central.clock, desk, policy, derive)
        self._central = central

    @contextmanager
    def _work(self) -> Iterator[DeskRows]:
        with self._central.work() as rows:
            yield rows
