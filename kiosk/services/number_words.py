"""Reading a language's number words from their file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.domain.amount_words import Noun, NumberWords


def load_number_words(path: Path) -> NumberWords:
    """The words of a file such as ``resources/words/arabic_numbers.toml``. Raises ValueError where it is torn."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
        words = _number_words(data)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path.name}: {error!r}") from error
    lengths = [len(group) for group in (words.masculine, words.feminine, words.tens, words.hundreds, words.scales)]
    if lengths != [19, 19, 8, 9, 2]:
        raise ValueError(f"{path.name}: number words are missing")
    return words


def _number_words(data: Mapping[str, Any]) -> NumberWords:
    return NumberWords(
        zero=data["zero"],
        joiner=data["joiner"],
        masculine=tuple(data["masculine"]),
        feminine=tuple(data["feminine"]),
        tens=tuple(data["tens"]),
        hundreds=tuple(data["hundreds"]),
        two_hundred_joined=data["two_hundred_joined"],
        scales=tuple(Noun(**scale) for scale in data["scale"]),
        riyal=Noun(**data["riyal"]),
        halala=Noun(**data["halala"]),
    )
