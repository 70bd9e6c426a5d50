"""What the services ask of other authorities' registries. Each port has a real adapter and a practice one beside it,
and both pass the same inherited contract tests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kiosk.domain.answers import Answers
from kiosk.domain.registries import Outcome


@dataclass(frozen=True, slots=True)
class Query:
    """Whom it is about, and what for: a programme's code. The birth date proves that number and person belong together:
    a registry knows nobody by the number alone.
    """

    person: str = field(repr=False)
    birth_date: date = field(repr=False)
    purpose: str


@dataclass(frozen=True, slots=True)
class Reply:
    """answers: under the form's own names, as the registry spells them; empty unless something was found."""

    outcome: Outcome
    answers: Answers = field(default_factory=Answers, repr=False)


class Registry(Protocol):
    """One registry. It may take some seconds, is asked off the screen's thread, and never raises: whatever
    goes wrong at the other end is an outcome.
    """

    def ask(self, query: Query) -> Reply: ...

    def answers(self) -> bool:
        """Is somebody there, and who they say they are? Nothing is asked about anybody."""
        ...


class Registries(Protocol):
    """Those that there are, wherever they are asked: on this machine, or at the centre on its behalf."""

    def offered(self, session: str) -> frozenset[str]:
        """Codes of those that can be asked for this person, as far as it is known. It may wait for the centre, and
        never raises.

        session: the person's at the centre, empty for whoever a clerk vouches for.
        """
        ...

    def ask(self, code: str, session: str, query: Query) -> Reply:
        """As ``Registry.ask``, for the person whose session it is."""
        ...
