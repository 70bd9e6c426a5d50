"""The Arabic that stands beside the code in ``resources/``: a rule's figures, and numbers in words."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.paths import RESOURCES


def policy_texts(*keys: str) -> list[str]:
    """What stands of each figure of the rules under these keys: ``label_ar``, its name; ``ref``, its source."""
    read = [_read(path) for path in sorted((RESOURCES / "policy").glob("*.toml"))]
    return [text for one in read for key in keys for text in _under(key, one)]


def number_texts() -> list[str]:
    return _texts(_read(RESOURCES / "words" / "arabic_numbers.toml"))


def _read(path: Path) -> object:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _under(key: str, value: object) -> list[str]:
    if isinstance(value, dict):
        own = [text for name, text in value.items() if name == key and isinstance(text, str)]
        return own + [text for inner in value.values() for text in _under(key, inner)]
    return [text for inner in value for text in _under(key, inner)] if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in _texts(one)]
