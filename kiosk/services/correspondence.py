"""In which language the centre writes to a person: the one in which they last handed something in."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.facts import LanguageChosen
from kiosk.services.following import Following
from kiosk.services.place import Scribe
from kiosk.services.ports import LocalStore
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Correspondence:
    store: LocalStore
    scribe: Scribe
    following: Following

    def choose(self, visit: Visit, language: str) -> None:
        """From now on the person is written to in ``language``. Writes nothing where that is so already, as far as
        this machine knows. Raises PermissionError for a visit of nobody identified.
        """
        if not visit.identified:
            raise PermissionError("only an identified person chooses")
        if self.following.last(visit).file.language == language:
            return
        with self.store.work() as work:
            work.append(self.scribe.fact(visit, LanguageChosen(language)))
