"""What an application asks of a person: `make burden` walks three households from the attract page to the receipt.

Taps are touches of anything but a letter's key; characters are what is typed on the screen's keyboard. Files handed in
lie on a stick; a paper that is scanned instead costs as many taps or fewer.
"""

# ruff: noqa: E402  (the platform and the tests' folders come before what needs them)
from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TESTS = Path(__file__).parent
sys.path[:0] = [str(TESTS), str(TESTS / "e2e")]

from kiosk_kit import SALIM, Kiosk
from PySide6.QtWidgets import QApplication

from kiosk.domain.answers import NO, Answers
from kiosk.logs import begin_logging
from kiosk.ui.demo.hand import Hand
from kiosk.ui.demo.walk import Household

MOST_TAPS = 60
"""Asked of the simplest application."""


class CountingHand(Hand):
    """taps, characters: so many until now."""

    taps = 0
    characters = 0

    def press(self, name: str) -> None:
        self.taps += 1
        super().press(name)

    def write(self, name: str, text: str) -> None:
        self.characters += len(text)
        super().write(name, text)


@dataclass(frozen=True, slots=True)
class Burden:
    taps: int
    characters: int
    pages: int


def alone() -> Household:
    """A man of 65 who lives with relatives, has nothing, and says so."""
    given = SALIM.answers
    kept = {name: given.values[name] for name in given.values if name not in ("members", "incomes", "assets")}
    plain = Answers(kept).with_(
        marital_status="single",
        residents_count="0",
        has_income=NO,
        has_assets=NO,
        work_status="retired",
        chronic_illness=NO,
        housing_type="with_family",
    )
    return Household(SALIM.registration, plain)


def couple() -> Household:
    """Salim with his wife alone: a salary, a lease, and the car that does not count."""
    wife, *_ = SALIM.answers.rows("members")
    return Household(SALIM.registration, SALIM.answers.with_(members=(wife,), residents_count="1"))


def walked(household: Household) -> Burden:
    """Raises NotFound where the household's answers lead nowhere."""
    with tempfile.TemporaryDirectory(prefix="kiosk-burden-") as folder:
        kiosk = Kiosk(Path(folder))
        kiosk.walk.household = household
        hand = kiosk.walk.hand = CountingHand(kiosk.app.window)
        pages: list[str] = []
        kiosk.walk.seen = pages.append
        kiosk.walk.to_the_receipt()
        kiosk.close()
    return Burden(hand.taps, hand.characters, len(pages))


def main() -> None:
    app = QApplication.instance() or QApplication([])
    begin_logging()
    households = (
        ("alone, with nothing", alone(), MOST_TAPS),
        ("a couple", couple(), 0),
        ("a family of five", SALIM, 0),
    )
    for name, household, limit in households:
        burden = walked(household)
        verdict = f"  ≤ {limit} taps {'ok' if burden.taps <= limit else 'BEYOND'}" if limit else ""
        counted = f"{burden.taps:>4} taps {burden.characters:>5} characters {burden.pages:>4} pages"
        sys.stdout.write(f"{name:<24} {counted}{verdict}\n")
    del app


if __name__ == "__main__":
    main()
