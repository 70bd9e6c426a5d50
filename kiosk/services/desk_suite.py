"""All services of a desk together, as its window is given them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.counter import Counter
from kiosk.services.desk_work import DeskWork
from kiosk.services.fairness import FairnessPrinting
from kiosk.services.simulations import SimulationPrinting


@dataclass(frozen=True, slots=True)
class DeskSuite:
    """counter: what a clerk works with beside the desk; None where nobody is received. fairness: how the supervisors'
    report is put on paper; simulation: the same of what came of a change that was tried; None where they are not.
    """

    work: DeskWork
    counter: Counter | None = None
    fairness: FairnessPrinting | None = None
    simulation: SimulationPrinting | None = None
