"""What comes of looking at a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Made:
    """facts: what JSON can say. pieces: the rest."""

    facts: dict[str, Any]
    pieces: tuple[bytes, ...] = ()
