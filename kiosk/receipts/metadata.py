"""What a PDF says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Metadata:
    """language: of RFC 3066, such as ``ar``."""

    title: str
    author: str
    created: datetime
    language: str
