"""Choices: one of several, any of several, yes or no, an agreement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain import problems as p
from kiosk.domain.answers import NO, YES, Case
from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its stored code, what is read, an optional line of help and icon."""

    code: str
    label: Words
    hint: Words | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several. ``narrowed`` hides options that do not fit the other answers (a region's cities).

    searchable: a long list, shown with a search field.
    options_of: options that the case itself holds (the members of the household), instead of ``options``.
    """

    options: tuple[Option, ...] = ()
    searchable: bool = False
    narrowed: Callable[[Case, Option], bool] = field(default=lambda _case, _option: True)
    options_of: Callable[[Case], tuple[Option, ...]] | None = None

    def offered(self, case: Case) -> tuple[Option, ...]:
        every = self.options_of(case) if self.options_of else self.options
        return tuple(o for o in every if self.narrowed(case, o))

    def label(self, code: str, case: Case | None = None) -> Words | None:
        """What is read for a stored code; ``case`` is needed where the options come from it."""
        every = self.options_of(case) if self.options_of and case else self.options
        return next((o.label for o in every if o.code == code), None)

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None if any(o.code == text for o in self.offered(case)) else p.NOT_IN_LIST


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of several; ``none`` is the code that excludes the others. Answers are a tuple of codes."""

    options: tuple[Option, ...]
    none: str = "none"

    def label(self, code: str) -> Words | None:
        return next((o.label for o in self.options if o.code == code), None)

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None

    def fault_of(self, codes: tuple[str, ...]) -> Words | None:
        return p.NONE_WITH_OTHERS if self.none in codes and len(codes) > 1 else None


@dataclass(frozen=True, slots=True)
class YesNo:
    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None if text in (YES, NO) else p.NOT_IN_LIST


@dataclass(frozen=True, slots=True)
class Consent:
    """A box that must be ticked: its answer is ``yes`` or empty; an empty one is simply missing."""

    def canonical(self, typed: str) -> str:
        return typed

    def fault(self, text: str, case: Case) -> Words | None:
        return None if text == YES else p.NOT_IN_LIST
