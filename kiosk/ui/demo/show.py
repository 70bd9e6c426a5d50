"""`kiosk demo`: the story with its pictures and its printed steps."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.paths import RESOURCES
from kiosk.ui.app import KioskApp
from kiosk.ui.demo.desk_hand import DeskHand
from kiosk.ui.demo.hand import breathe
from kiosk.ui.demo.papers import PAPERS, write_papers
from kiosk.ui.demo.story import Cast, Lines, Story
from kiosk.ui.demo.walk import HOUSEHOLD, Household, Walk
from kiosk.ui.desk.app import DeskApp
from kiosk.ui.look import Look

OFFICERS = RESOURCES / "demo" / "officers.toml"


@dataclass(slots=True)
class Album:
    """Numbered pictures of both windows, each printed as it is taken."""

    folder: Path
    shots: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for old in self.folder.glob("*.png"):
            old.unlink()

    def take(self, window: QWidget, name: str) -> None:
        breathe(20)
        self.shots.append(name)
        window.grab().save(str(self.folder / f"{len(self.shots):03d}-{name}.png"))
        self.say(f"{len(self.shots):3d}  {name}")

    def say(self, line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Stage:
    """The two windows, and what happens beside them. code: the last one that was sent. post: the notices since then."""

    kiosk: KioskApp
    desk: DeskApp
    cast: Cast
    code: Callable[[], str]
    post: Callable[[], list[str]]


def show(stage: Stage, papers: Path, album: Album | None) -> str:
    """Tell the whole story; the reference number. papers: the folder from which documents are handed in."""
    app, desk = stage.kiosk, stage.desk
    look = Look(app.translator.say, rtl=True, width=app.panel.width, height=app.panel.height, ppi=app.panel.ppi)
    write_papers(papers, look, PAPERS)
    app.show()
    desk.show()
    at_the_kiosk = partial(album.take, app.window) if album else _unseen
    at_the_desk = partial(album.take, desk.window) if album else _unseen
    walk = Walk(app, Household.read(HOUSEHOLD), at_the_kiosk, stage.code)

    def told() -> None:
        for line in stage.post():
            if album:
                album.say(f"     {line}")

    return Story(walk, DeskHand(desk, at_the_desk), stage.cast, Lines.read(OFFICERS), told).tell()


def _unseen(_name: str) -> None:
    """Nobody takes pictures."""
