"""`kiosk demo`: the walk with its pictures and its printed steps."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.words import tr
from kiosk.paths import RESOURCES
from kiosk.ui.app import KioskApp
from kiosk.ui.demo.hand import breathe
from kiosk.ui.demo.papers import write_papers
from kiosk.ui.demo.walk import Household, Walk
from kiosk.ui.look import Look

PAPERS = (tr("National ID card"), tr("Family record"), tr("Letter of study"))
HOUSEHOLD = RESOURCES / "demo" / "household.toml"


@dataclass(slots=True)
class Album:
    """Numbered pictures of the pages, each printed as it is taken."""

    app: KioskApp
    folder: Path
    shots: list[str] = field(default_factory=list)

    def take(self, name: str) -> None:
        breathe(20)
        self.shots.append(name)
        file = self.folder / f"{len(self.shots):02d}-{name}.png"
        self.app.window.grab().save(str(file))
        sys.stdout.write(f"{len(self.shots):3d}  {name}\n")
        sys.stdout.flush()


def show(app: KioskApp, folder: Path, papers: Path, code: Callable[[], str]) -> str:
    """Walk from the attract page to the receipt; the reference number."""
    for old in folder.glob("*.png"):
        old.unlink()
    look = Look(app.translator.say, rtl=True, width=app.panel.width, height=app.panel.height, ppi=app.panel.ppi)
    write_papers(papers, look, PAPERS)
    app.show()
    done = Walk(app, Household.read(HOUSEHOLD), Album(app, folder).take, code).to_the_receipt()
    return done.reference
