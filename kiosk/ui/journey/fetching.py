"""Filling a section from registries: asked about first, fetched while the person goes on, filled in at a page turn.

Nobody waits: what comes late fills what is still empty, and never a page on which somebody writes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from kiosk.domain.answers import NO, YES, Answers, Case
from kiosk.domain.forms import Field, RegistryUse, Roster, Section
from kiosk.domain.known import Known, Reading, filled, given_back, known_of
from kiosk.domain.registries import Outcome, answer_name, consent_page, told, uses_before
from kiosk.domain.words import Words
from kiosk.services.prefill import Gathered
from kiosk.services.registry_ports import Reply
from kiosk.ui.background import Lane
from kiosk.ui.journey.filling import Filling
from kiosk.ui.known_words import Knows
from kiosk.ui.screens.form import FormScreen


@dataclass(slots=True)
class Fetching:
    """turned: a registry has answered, and the page that stands may be built anew if nobody writes on it.

    outcomes: what came of each question of this session, None while it is under way. untold: not yet said on a page.
    """

    filling: Filling
    turned: Callable[[], None]
    outcomes: dict[str, Outcome | None] = field(default_factory=dict)
    untold: list[str] = field(default_factory=list)
    _waiting: list[Reading] = field(default_factory=list)

    @property
    def gathered(self) -> Gathered:
        return self.filling.gathered

    def uses(self, section: Section) -> tuple[RegistryUse, ...]:
        return uses_before(self.filling.programme, section, self.gathered.offered)

    def undecided(self, section: Section) -> bool:
        return any(use.code not in self.gathered.agreed for use in self.uses(section))

    # ── asking the person ───────────────────────────────────────────────────────────────────────────────────

    def ask_person(
        self, section: Section, go_on: Callable[[], None], back: Callable[[], None], told: Sequence[Words] = ()
    ) -> None:
        """May these registries be asked? Each for itself, and no is no obstacle. told: said above the question."""
        uses, filling = self.uses(section), self.filling
        said = {answer_name(code): YES if yes else NO for code, yes in self.gathered.agreed.items()}

        def decided(answers: Answers) -> None:
            self._decide({use.code: answers.text(answer_name(use.code)) == YES for use in uses})
            self.fetch(section)
            go_on()

        routes = filling.session.routes(decided, lambda _answers: back(), notices=told)
        page, step = consent_page(section, uses), filling.section_step(section)
        filling.session.form(FormScreen(page, Answers().with_(**said), filling.judge, routes, step))

    def _decide(self, choices: Mapping[str, bool]) -> None:
        """A no takes back what was fetched, as far as it was not changed since."""
        filling, before = self.filling, self.gathered
        withdrawn = [r for r in before.readings if choices.get(r.source) is False]
        answers = filling.progress.answers
        for reading in withdrawn:
            answers = given_back(answers, reading)
        for code in (code for code, agrees in choices.items() if not agrees):
            self.outcomes.pop(code, None)
        self._waiting = [r for r in self._waiting if choices.get(r.source, True)]
        filling.gathered = before.decided(choices)
        filling.put(answers)
        prefill, visit, programme = filling.session.suite.prefill, filling.session.visit, filling.programme
        filling.session.shell.background.run(
            Lane.STORE, lambda: prefill.decide(visit, programme, before, choices), lambda _: self._sent()
        )

    def _sent(self) -> None:
        """An agreement travels at once: a centre elsewhere wants to have it."""
        self.filling.session.suite.sync.wake()

    # ── asking the registries ───────────────────────────────────────────────────────────────────────────────

    def fetch(self, section: Section) -> None:
        """Ask those that the person agreed to and that have not answered yet."""
        for code in (use.code for use in self.uses(section) if self.gathered.agreed.get(use.code)):
            asked = self.outcomes.get(code, Outcome.UNREACHABLE) is not Outcome.UNREACHABLE
            if not asked and self.gathered.reading(code) is None:
                self._ask(code)

    def _ask(self, code: str) -> None:
        self.outcomes[code] = None
        session, programme = self.filling.session, self.filling.programme
        prefill, visit = session.suite.prefill, session.visit
        session.shell.background.run(
            Lane.REGISTRY, lambda: prefill.ask(visit, programme, code), partial(self._answered, code)
        )

    def _answered(self, code: str, reply: Reply) -> None:
        if not self.gathered.agreed.get(code):
            return  # withdrawn meanwhile
        self.outcomes[code] = reply.outcome
        self.untold.append(code)
        filling = self.filling
        reading = filling.session.suite.prefill.reading(filling.programme, code, reply)
        if reading is not None:
            self._waiting.append(reading)
        self.turned()

    # ── what it comes to ────────────────────────────────────────────────────────────────────────────────────

    def settle(self) -> None:
        """At a page turn: fill in what has come since the last one."""
        filling = self.filling
        for reading in self._waiting:
            answers, taken = filled(filling.programme, filling.case, reading)
            filling.gathered = filling.gathered.with_reading(taken)
            filling.put(answers)
        if self._waiting:
            self._waiting = []
            prefill, visit, now = filling.session.suite.prefill, filling.session.visit, filling.gathered
            programme = filling.programme
            filling.session.shell.background.run(Lane.STORE, lambda: prefill.keep(visit, programme, now))

    def notices(self, section: Section) -> tuple[Words, ...]:
        """What is told on the next page of this section: who is being asked, and once what came of it but for what is
        seen in the fields themselves.
        """
        told_now, self.untold = self.untold, []
        asked = [use.code for use in self.uses(section) if use.code in self.outcomes]
        return tuple(
            told(code, self.outcomes[code])
            for code in asked
            if self.outcomes[code] is None or (code in told_now and self.outcomes[code] is not Outcome.FOUND)
        )


def knows(filling: Filling, roster: Roster | None = None) -> Knows:
    """What registries say of the fields of the form, or of a row of one of its lists."""

    def known(item: Field, case: Case) -> Known | None:
        row = (roster, case.row or Answers()) if roster is not None else None
        return known_of(filling.gathered.readings, item.name, row)

    return known
