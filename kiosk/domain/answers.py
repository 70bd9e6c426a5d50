"""What a person has answered so far, and the view of it that rules read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from kiosk.domain.dates import DateEntry

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Answers:
    """Field name → answer, as canonical text: ASCII digits, ``yes``/``no``, option codes, date entries.

    A choice of several is a tuple of codes; a roster (members, incomes, assets) is a tuple of Answers.
    Text that does not pass its check is kept all the same: what a person typed is never lost.
    """

    values: Mapping[str, str | tuple[str, ...] | tuple[Answers, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    def __contains__(self, name: str) -> bool:
        return bool(self.values.get(name))

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def many(self, name: str) -> tuple[str, ...]:
        value = self.values.get(name, ())
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, tuple) else ()

    def rows(self, name: str) -> tuple[Answers, ...]:
        value = self.values.get(name, ())
        return tuple(v for v in value if isinstance(v, Answers)) if isinstance(value, tuple) else ()

    def with_(self, **changes: str | tuple[str, ...] | tuple[Answers, ...]) -> Answers:
        return Answers(MappingProxyType({**self.values, **changes}))

    def without(self, *names: str) -> Answers:
        return Answers(MappingProxyType({k: v for k, v in self.values.items() if k not in names}))

    def to_data(self) -> dict[str, object]:
        """As JSON-ready data: text, lists of text, lists of objects."""
        return {name: _plain(value) for name, value in self.values.items()}

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> Answers:
        return cls(MappingProxyType({name: _lift(value) for name, value in data.items()}))


def _plain(value: str | tuple[str, ...] | tuple[Answers, ...]) -> object:
    if isinstance(value, str):
        return value
    return [item.to_data() if isinstance(item, Answers) else item for item in value]


def _lift(value: object) -> str | tuple[str, ...] | tuple[Answers, ...]:
    if not isinstance(value, list):
        return str(value)
    if all(isinstance(item, dict) for item in value):
        return tuple(Answers.from_data(item) for item in value)
    return tuple(str(item) for item in value)


@dataclass(frozen=True, slots=True)
class Applicant:
    """What is known of the person before the form begins; never asked a second time."""

    national_id: str
    birth_date: date
    mobile: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a rule may look at: the answers, the row being filled, the applicant and the day.

    A name is looked up in the row first, then in the whole form.
    """

    answers: Answers
    applicant: Applicant
    today: date
    row: Answers | None = None

    def within(self, row: Answers) -> Case:
        return Case(self.answers, self.applicant, self.today, row)

    def _source(self, name: str) -> Answers:
        return self.row if self.row is not None and name in self.row.values else self.answers

    def text(self, name: str) -> str:
        return self._source(name).text(name)

    def is_(self, name: str, *codes: str) -> bool:
        return self.text(name) in codes

    def flag(self, name: str) -> bool:
        return self.text(name) == YES

    def many(self, name: str) -> tuple[str, ...]:
        return self._source(name).many(name)

    def rows(self, name: str) -> tuple[Answers, ...]:
        return self.answers.rows(name)

    def amount(self, name: str) -> Decimal | None:
        """The amount in riyals, or None where it is unanswered or not a number."""
        try:
            value = Decimal(self.text(name))
        except InvalidOperation:
            return None
        return value if value.is_finite() else None

    def whole(self, name: str) -> int | None:
        text = self.text(name)
        return int(text) if text.isascii() and text.isdigit() else None

    def date(self, name: str) -> date | None:
        return DateEntry.parse(self.text(name)).gregorian()

    def age(self, name: str) -> int | None:
        """Full Gregorian years at ``today`` since the named birth date."""
        born = self.date(name)
        return age_on(self.today, born) if born else None


def age_on(today: date, born: date) -> int:
    """Full Gregorian years between two days."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
