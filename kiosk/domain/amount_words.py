"""Riyal amounts in figures and in Arabic words, by the grammar of counted nouns. The number words themselves are data.

A sentence holds a ``Riyals`` value among its Words' values; the language adapter that says the sentence renders it:
Arabic by ``riyals_in_words`` and the word table, English as digits ("1,200 riyals").
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from kiosk.domain.words import Words, ltr, tr


@dataclass(frozen=True, slots=True)
class Riyals:
    """An amount of money, not negative, to be said in words."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: ``one``, ``two``, then its form after 3–10, after 11–99, and after whole hundreds.

    alone: exactly one («ريال واحد»). dual_joined: the dual before another noun («ألفا ريال»).
    feminine: the number words are those of a feminine noun.
    """

    alone: str
    one: str
    two: str
    dual_joined: str
    few: str
    many: str
    hundred: str
    feminine: bool = False


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The word table of a language that counts as Arabic does.

    masculine, feminine: the words from 1 to 19 as they stand before a noun of that gender, or within 21–99.
    tens: 20 … 90. hundreds: 100 … 900. two_hundred_joined: 200 before its noun.
    scales: the nouns of thousand and million. joiner: «و», written together with the next word.
    """

    zero: str
    masculine: tuple[str, ...]
    feminine: tuple[str, ...]
    tens: tuple[str, ...]
    hundreds: tuple[str, ...]
    two_hundred_joined: str
    scales: tuple[Noun, ...]
    riyal: Noun
    halala: Noun
    joiner: str


def figure(amount: Decimal) -> str:
    """Riyals for reading: thousands by comma, halalas only where there are any."""
    whole = amount == amount.to_integral_value()
    return ltr(f"{amount:,.0f}" if whole else f"{amount:,.2f}")


def riyals(amount: Decimal) -> Words:
    """The figure with its noun, «1 riyal», «3 ريالات». A part of a riyal makes it many in English."""
    whole = int(abs(amount))
    # Qt counts in 32 bits; the noun depends on the last two digits and on whether there are more of them.
    last = whole if whole < 100 else 100 + whole % 100
    return tr("{amount} riyal(s)", "", 0).count(last if abs(amount) == whole else 100).fill(amount=figure(amount))


def in_words(amount: Decimal) -> Words:
    """An amount as Words of its own: what a money field echoes while it is typed."""
    return Words("{amount}").fill(amount=Riyals(amount))


def riyals_in_words(amount: Decimal, table: NumberWords) -> str:
    """«ألف ومئتا ريال», with halalas to two decimals. Raises ValueError below zero or from a milliard on."""
    if amount < 0 or amount >= 1_000_000_000:
        raise ValueError("amounts are said from 0 to below 1,000,000,000 riyals")
    halalas = int((amount * 100).to_integral_value(ROUND_HALF_UP))
    whole, rest = divmod(halalas, 100)
    said = [counted(n, noun, table) for n, noun in ((whole, table.riyal), (rest, table.halala)) if n]
    return _join(said, table) if said else f"{table.zero} {table.riyal.hundred}"


def counted(number: int, noun: Noun, table: NumberWords) -> str:
    """A number above zero and its noun, as «ثلاثة ريالات» or «أحد عشر ريالًا»."""
    if number == 1:
        return noun.alone
    if number == 2:
        return noun.two
    parts = _parts(number, noun, table)
    last = number % 100
    if last in (1, 2):
        # «مئة ريال وريالان»: one and two never stand before their noun, so the noun stands twice.
        return _join([*_before(parts[:-1], noun, table), noun.one if last == 1 else noun.two], table)
    return f"{_join([p.said for p in parts[:-1]] + [parts[-1].joined], table)} {_form(number, noun)}"


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a number: as it stands among others, and as it stands right before its noun."""

    said: str
    joined: str


def _before(parts: list[_Part], noun: Noun, table: NumberWords) -> list[str]:
    if not parts:
        return []
    return [_join([*(p.said for p in parts[:-1]), parts[-1].joined], table) + f" {noun.hundred}"]


def _form(number: int, noun: Noun) -> str:
    last = number % 100
    if 3 <= last <= 10:
        return noun.few
    return noun.many if last > 10 else noun.hundred


def _parts(number: int, noun: Noun, table: NumberWords) -> list[_Part]:
    """The pieces from the greatest: millions, thousands, hundreds, and what is below a hundred."""
    pieces: list[_Part] = []
    for power, scale in reversed(list(enumerate(table.scales, start=1))):
        count = number // 1000**power % 1000
        if count:
            pieces.append(_scaled(count, scale, table))
    hundreds, below = divmod(number % 1000, 100)
    if hundreds:
        said = table.hundreds[hundreds - 1]
        pieces.append(_Part(said, table.two_hundred_joined if hundreds == 2 else said))
    if below:
        said = _below_hundred(below, noun, table)
        pieces.append(_Part(said, said))
    return pieces


def _scaled(count: int, scale: Noun, table: NumberWords) -> _Part:
    """How many thousands or millions."""
    if count == 1:
        return _Part(scale.one, scale.one)
    if count == 2:
        return _Part(scale.two, scale.dual_joined)
    said = counted(count, scale, table)
    # «أحد عشر ألف ريال», «مئة ألف وألفا ريال»: before another noun the scale loses its tanween or its nun.
    if count % 100 > 10:
        return _Part(said, said.removesuffix(scale.many) + scale.hundred)
    return _Part(said, said.removesuffix(scale.two) + scale.dual_joined if count % 100 == 2 else said)


def _below_hundred(number: int, noun: Noun, table: NumberWords) -> str:
    units = table.feminine if noun.feminine else table.masculine
    if number < 20:
        return units[number - 1]
    tens, unit = divmod(number, 10)
    said = table.tens[tens - 2]
    return _join([units[unit - 1], said], table) if unit else said


def _join(parts: list[str], table: NumberWords) -> str:
    return f" {table.joiner}".join(parts)
