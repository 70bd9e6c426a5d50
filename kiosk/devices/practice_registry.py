"""Registries of nobody: made-up households from a file, so that filling in advance can be tried and shown."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.domain.answers import Answers
from kiosk.domain.registries import REGISTRIES, Outcome
from kiosk.services.registry_ports import Query, Reply


class PracticeRegistry:
    """households: by ID. outcome: what it answers instead, as a registry that is down."""

    def __init__(self, households: Mapping[str, Answers], births: Mapping[str, str]) -> None:
        self._households, self._births = households, births
        self.outcome: Outcome | None = None

    def ask(self, query: Query) -> Reply:
        if self.outcome is not None:
            return Reply(self.outcome)
        known = self._households.get(query.person)
        if known is None or self._births[query.person] != query.birth_date.isoformat():
            return Reply(Outcome.NOT_FOUND)
        return Reply(Outcome.FOUND, known)

    def answers(self) -> bool:
        return self.outcome is not Outcome.UNREACHABLE


def practice_registries(path: Path) -> dict[str, PracticeRegistry]:
    """All of them, from one file with a table for each household and in it one for each registry that knows it."""
    households: dict[str, dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))
    births = {person: str(household["birth_date"]) for person, household in households.items()}
    return {
        code: PracticeRegistry(
            {person: Answers.from_data(known[code]) for person, known in households.items() if code in known}, births
        )
        for code in REGISTRIES
    }
