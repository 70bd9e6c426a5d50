"""What a scanner can do, as ``scanimage --all-options`` prints it, and which of that a kiosk chooses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

DPI = 300
WIDTH_MM, HEIGHT_MM = 210, 297
"""A4."""

OPTION = re.compile(r"^ {4}(--?[a-z][\w-]*)[ =](.*?) \[([^\]\n]*)\]", re.MULTILINE)
"""Name, what it may be set to, what it is set to (or that it is not to be set now)."""
RANGE = re.compile(r"(-?[\d.]+)\.\.(-?[\d.]+)([a-z%]*)")
NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Abilities:
    """glass, feeder: the options that choose it; feeder is None where the scanner names none. dpi: 0 where it can't be
    chosen. common: the options of every scan.
    """

    glass: tuple[str, ...]
    feeder: tuple[str, ...] | None
    dpi: int
    common: tuple[str, ...]


def read_abilities(listing: str) -> Abilities:
    """What can't be read is left as the scanner has it."""
    options = {name: values for name, values, now in OPTION.findall(listing) if now != "inactive"}
    sources, dpi = _words(options.get("--source", "")), _dpi(options.get("--resolution", ""))
    common = [
        *_chosen("--mode", _mode(_words(options.get("--mode", "")))),
        *_chosen("--depth", "8" if "8" in _words(options.get("--depth", "")) else None),
        *_chosen("--resolution", str(dpi) if dpi else None),
        *_length("-x", options.get("-x", ""), WIDTH_MM),
        *_length("-y", options.get("-y", ""), HEIGHT_MM),
    ]
    feeder = _feeder(sources)
    return Abilities(
        glass=_chosen("--source", _first(sources, lambda name: _feeder([name]) is None)),
        feeder=None if feeder is None else _chosen("--source", feeder),
        dpi=dpi,
        common=tuple(common),
    )


def _words(values: str) -> list[str]:
    """Of ``Flatbed|ADF|ADF Duplex``."""
    return [word for word in values.split("|") if word]


def _chosen(option: str, value: str | None) -> tuple[str, ...]:
    return () if value is None else (f"{option}={value}",)


def _feeder(sources: Sequence[str]) -> str | None:
    """One side of each sheet, where there is a choice: the back of most papers is empty."""
    feeders = [name for name in sources if re.search(r"\badf\b|feeder", name, re.IGNORECASE)]
    return _first(feeders, lambda name: not re.search("duplex|back|both", name, re.IGNORECASE)) or _first(feeders)


def _mode(modes: Sequence[str]) -> str | None:
    """Colour, for a stamp's sake; else grey."""
    kinds = ("^color$", "color", "gr[ae]y")
    return _first([name for kind in kinds for name in modes if re.search(kind, name, re.IGNORECASE)])


def _dpi(values: str) -> int:
    """The nearest to ours."""
    if limits := RANGE.match(values):
        return round(min(max(DPI, float(limits[1])), float(limits[2])))
    offered = [round(float(number)) for number in NUMBER.findall(values)]
    return min(offered, key=lambda dpi: abs(dpi - DPI), default=0)


def _length(option: str, values: str, wanted_mm: int) -> tuple[str, ...]:
    """Ours, or all there is where that is less, or where it is not told in millimetres."""
    limits = RANGE.match(values)
    if limits is None:
        return ()
    most = limits[2]
    return (option, str(wanted_mm) if limits[3] == "mm" and float(most) >= wanted_mm else most)


def _first(names: Sequence[str], fit: Callable[[str], bool] = bool) -> str | None:
    return next(filter(fit, names), None)
