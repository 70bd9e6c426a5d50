"""The lexicon of the voice, read from its file."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.domain.spoken import Lexicon


def load_lexicon(path: Path) -> Lexicon:
    """Raises OSError, tomllib.TOMLDecodeError."""
    with path.open("rb") as file:
        told = tomllib.load(file)
    return Lexicon(told["words"], told["phrases"], told["sentences"], told["abbreviations"])
