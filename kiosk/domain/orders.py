"""What the fleet's owner orders of its kiosks: settings from afar, and a newer program in stages. Each is signed.

An order is a text of ASCII: ``KSF1.``, what is ordered as canonical JSON, and a signature in base 32::

    KSF1.{"all":{"phone":"920000000"},"day":"2026-11-28","kind":"settings",…,"serial":3}.SIGNATURE

Who signs, and what whoever merely carries an order can and can't do with it, stands in decisions 34 and 35.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any

MAGIC = "KSF1."
MOST = 16_000
"""Characters of an order."""
HIGHEST_SERIAL = 99_999_999
MOST_NAMED, MOST_STAGES, MOST_WORDS = 2_000, 20, 500
BIGGEST = 1_000_000_000
"""Bytes of a package."""

NUMBER = re.compile(r"[0-9]{4}", re.ASCII)
NAME = re.compile(r"[a-z][a-z0-9_]{1,39}", re.ASCII)
VERSION = re.compile(r"(0|[1-9][0-9]{0,5})(\.(0|[1-9][0-9]{0,5})){1,3}", re.ASCII)
SHA256 = re.compile(r"[0-9a-f]{64}")
SOURCE = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[\w./+%~-]+|file:///[\w./+-]+", re.ASCII)

Value = str | int | float | bool
Group = Mapping[str, Value]
"""Values of settings, by their names."""


class Kind(StrEnum):
    SETTINGS = "settings"
    UPDATE = "update"


class OrderRefusal(StrEnum):
    """Why a kiosk does not do what a text orders. Values are told to the centre.

    SIGNATURE: not of the owner whom this kiosk's settings name. OLDER: it has obeyed a later one before. FORM: it is no
    order of that kind. NAME: it sets what may not be set from afar. VALUE: a value that would not do in this kiosk's
    own file either.
    """

    SIGNATURE = "signature"
    OLDER = "older"
    FORM = "form"
    NAME = "name"
    VALUE = "value"


class Refused(ValueError):
    def __init__(self, why: OrderRefusal, about: str = "") -> None:
        super().__init__(f"{why.value}: {about}" if about else why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class SettingsOrder:
    """What each kiosk's settings are to be. Of what is said of all, of an office and of a kiosk, the narrowest counts.

    serial: each is higher than the one before it. day: on which it was signed. offices: by their names as in the
    kiosks' own files. kiosks: by their four digits.
    """

    serial: int
    day: date
    all: Group
    offices: Mapping[str, Group]
    kiosks: Mapping[str, Group]

    def of(self, kiosk: str, office: str) -> dict[str, Value]:
        return {**self.all, **self.offices.get(office, {}), **self.kiosks.get(kiosk, {})}

    @property
    def kind(self) -> Kind:
        return Kind.SETTINGS

    @property
    def groups(self) -> tuple[Group, ...]:
        return (self.all, *self.offices.values(), *self.kiosks.values())

    def told(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "serial": self.serial,
            "day": self.day.isoformat(),
            "all": dict(self.all),
            "offices": {name: dict(group) for name, group in self.offices.items()},
            "kiosks": {name: dict(group) for name, group in self.kiosks.items()},
        }

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> SettingsOrder:
        """Raises Refused."""
        offices, kiosks = _table(told, "offices"), _table(told, "kiosks")
        if len(offices) + len(kiosks) > MOST_NAMED or not all(map(NUMBER.fullmatch, kiosks)):
            raise Refused(OrderRefusal.FORM, "kiosks are named by four digits, and offices and kiosks are 2000 at most")
        groups = [_group(told.get("all", {})), *map(_group, offices.values()), *map(_group, kiosks.values())]
        return cls(
            _whole(told, "serial", HIGHEST_SERIAL),
            _day(told),
            groups[0],
            dict(zip(offices, groups[1:], strict=False)),
            dict(zip(kiosks, groups[1 + len(offices) :], strict=True)),
        )


@dataclass(frozen=True, slots=True)
class Package:
    """A release as Debian's package. size: bytes. source: where it lies, https://… or file:///…"""

    version: str
    sha256: str
    size: int
    source: str

    def told(self) -> dict[str, Any]:
        return {"version": self.version, "sha256": self.sha256, "size": self.size, "source": self.source}

    @classmethod
    def read(cls, told: object) -> Package:
        """Raises Refused."""
        if not isinstance(told, dict):
            raise Refused(OrderRefusal.FORM, "a package is a table")
        return cls(
            _text(told, "version", VERSION),
            _text(told, "sha256", SHA256),
            _whole(told, "size", BIGGEST),
            _text(told, "source", SOURCE),
        )


@dataclass(frozen=True, slots=True)
class Stage:
    """Who may have the package so many days after the order's day: kiosks by number, or a share of all, 0 to 100."""

    after_days: int
    share: int = 0
    kiosks: frozenset[str] = frozenset()

    def told(self) -> dict[str, Any]:
        return {"after_days": self.after_days, "share": self.share, "kiosks": sorted(self.kiosks)}

    @classmethod
    def read(cls, told: object) -> Stage:
        """Raises Refused."""
        if not isinstance(told, dict):
            raise Refused(OrderRefusal.FORM, "a stage is a table")
        kiosks = told.get("kiosks", [])
        if not isinstance(kiosks, list) or len(kiosks) > MOST_NAMED or not all(isinstance(k, str) for k in kiosks):
            raise Refused(OrderRefusal.FORM, "a stage's kiosks are a list of four digits each")
        if not all(map(NUMBER.fullmatch, kiosks)):
            raise Refused(OrderRefusal.FORM, "a stage's kiosks are a list of four digits each")
        share = _whole(told, "share", 100, least=0) if "share" in told else 0
        return cls(_whole(told, "after_days", 365, least=0), share, frozenset(kiosks))


@dataclass(frozen=True, slots=True)
class UpdateOrder:
    """A newer program, for more and more kiosks.

    back: to which a kiosk returns whose screen does not stand with the new one; None where the store would not let an
    older program in. hours: from which hour of the day to which it is put in, in the machine's own time.
    """

    serial: int
    day: date
    package: Package
    back: Package | None
    stages: tuple[Stage, ...]
    hours: tuple[int, int] = (0, 24)

    @property
    def kind(self) -> Kind:
        return Kind.UPDATE

    def includes(self, kiosk: str, today: date) -> bool:
        """Whether this kiosk's turn has come. Once it has, it stays so."""
        days = (today - self.day).days
        place = place_of(kiosk, self.package.version)
        begun = [stage for stage in self.stages if days >= stage.after_days]
        return any(kiosk in stage.kiosks or place < stage.share for stage in begun)

    def at_this_hour(self, hour: int) -> bool:
        """Over midnight too: from 22 to 5."""
        first, end = self.hours
        return first <= hour < end if first < end else hour >= first or hour < end

    def told(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "serial": self.serial,
            "day": self.day.isoformat(),
            "package": self.package.told(),
            "back": self.back.told() if self.back else None,
            "stages": [stage.told() for stage in self.stages],
            "hours": list(self.hours),
        }

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> UpdateOrder:
        """Raises Refused."""
        stages, hours = told.get("stages"), told.get("hours", [0, 24])
        if not isinstance(stages, list) or not 1 <= len(stages) <= MOST_STAGES:
            raise Refused(OrderRefusal.FORM, f"an update needs 1 to {MOST_STAGES} stages")
        if not (isinstance(hours, list) and len(hours) == 2 and all(_is_whole(hour, 24) for hour in hours)):
            raise Refused(OrderRefusal.FORM, "hours are two, of 0 to 24")
        package, back = Package.read(told.get("package")), told.get("back")
        earlier = Package.read(back) if back is not None else None
        if earlier is not None and not is_newer(package.version, earlier.version):
            raise Refused(OrderRefusal.FORM, "the package to go back to is not an older one")
        return cls(
            _whole(told, "serial", HIGHEST_SERIAL),
            _day(told),
            package,
            earlier,
            tuple(map(Stage.read, stages)),
            (hours[0], hours[1]),
        )


Order = SettingsOrder | UpdateOrder


@dataclass(frozen=True, slots=True)
class Signed:
    """An order as it came. ``signed`` is what the signature is of; nothing in it counts before that was checked."""

    signed: bytes
    signature: bytes = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Signed:
        """Raises Refused for what is no order."""
        from kiosk.domain.proof import SIGNATURE_BYTES, as_bytes  # heavier than whoever only reads needs

        if len(text) > MOST or not text.isascii() or not text.startswith(MAGIC):
            raise Refused(OrderRefusal.FORM)
        body, _, signature = text.rpartition(".")
        try:
            return cls(body.encode(), as_bytes(signature, SIGNATURE_BYTES))
        except ValueError as error:
            raise Refused(OrderRefusal.FORM) from error

    @property
    def text(self) -> str:
        from kiosk.domain.proof import as_text

        return f"{self.signed.decode()}.{as_text(self.signature)}"

    @property
    def order(self) -> Order:
        """Raises Refused for what is no order of a kind that this program knows."""
        try:
            told = json.loads(self.signed[len(MAGIC) :])
            kind = Kind(told["kind"])
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise Refused(OrderRefusal.FORM) from error
        return SettingsOrder.read(told) if kind is Kind.SETTINGS else UpdateOrder.read(told)


def to_be_signed(order: Order) -> bytes:
    """Raises Refused where the order is too long."""
    told = json.dumps(order.told(), sort_keys=True, separators=(",", ":"))
    if len(told) > MOST - 200:
        raise Refused(OrderRefusal.FORM, f"an order has {MOST} characters at most")
    return f"{MAGIC}{told}".encode()


def place_of(kiosk: str, version: str) -> float:
    """Where the kiosk stands among all with this version: 0 to less than 100, another place with each version."""
    digest = sha256(f"{version} {kiosk}".encode()).digest()
    return int.from_bytes(digest[:6]) / 2**48 * 100


def is_newer(version: str, than: str) -> bool:
    """Numbers with dots between; anything else is newer than nothing."""
    if not VERSION.fullmatch(version) or not VERSION.fullmatch(than):
        return False
    one, other = ([int(part) for part in told.split(".")] for told in (version, than))
    longest = max(len(one), len(other))
    return one + [0] * (longest - len(one)) > other + [0] * (longest - len(other))


def _table(told: Mapping[str, Any], name: str) -> dict[str, Any]:
    table = told.get(name, {})
    if not isinstance(table, dict):
        raise Refused(OrderRefusal.FORM, f"{name} is no table")
    return table


def _group(told: object) -> Group:
    if not isinstance(told, dict) or not all(NAME.fullmatch(name) for name in told):
        raise Refused(OrderRefusal.FORM, "settings are a table of names")
    for name, value in told.items():
        if not isinstance(value, str | int | float) or (isinstance(value, str) and len(value) > MOST_WORDS):
            raise Refused(OrderRefusal.FORM, name)
        if isinstance(value, str) and not value.isprintable():
            raise Refused(OrderRefusal.FORM, name)
    return told


def _whole(told: Mapping[str, Any], name: str, most: int, least: int = 1) -> int:
    value = told.get(name)
    if value is None or not _is_whole(value, most) or value < least:
        raise Refused(OrderRefusal.FORM, f"{name} needs a whole number of {least} to {most}")
    return int(value)


def _is_whole(value: Any, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def _text(told: Mapping[str, Any], name: str, shape: re.Pattern[str]) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not shape.fullmatch(value) or len(value) > MOST_WORDS:
        raise Refused(OrderRefusal.FORM, name)
    return value


def _day(told: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(told["day"])
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(OrderRefusal.FORM, "day") from error
