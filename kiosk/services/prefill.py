"""Filling a form from registries: only where the person agreed, only what is empty, and with the source beside it.

What was agreed and what was read stands in a draft of its own beside the form's, and goes where that one goes: on with
the application, or away with it. An agreement is a fact at once; a no without a yes before it is nobody's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from kiosk.domain.answers import NO, YES, Answers
from kiosk.domain.facts import Body, RegistryConsented, RegistryConsentWithdrawn, RegistryRead
from kiosk.domain.forms import Programme
from kiosk.domain.known import Reading
from kiosk.domain.registries import Outcome, heard, use_of
from kiosk.domain.working_days import day_of
from kiosk.services.place import Scribe
from kiosk.services.ports import Draft, LocalStore, StoreWork
from kiosk.services.registry_ports import Query, Registries, Registry, Reply
from kiosk.services.visit import Visit

VERSION = 1


@dataclass(frozen=True, slots=True)
class Gathered:
    """offered: the registries that can be asked. agreed: what the person said of each that was asked about.

    readings: what came, in the order it came.
    """

    offered: frozenset[str] = frozenset()
    agreed: Mapping[str, bool] = field(default_factory=dict)
    readings: tuple[Reading, ...] = ()

    def reading(self, code: str) -> Reading | None:
        return next((reading for reading in self.readings if reading.source == code), None)

    def with_reading(self, reading: Reading) -> Gathered:
        others = tuple(other for other in self.readings if other.source != reading.source)
        return replace(self, readings=(*others, reading))

    def decided(self, choices: Mapping[str, bool]) -> Gathered:
        """What was read stays only while the person agrees."""
        agreed = {**self.agreed, **choices}
        return replace(self, agreed=agreed, readings=tuple(r for r in self.readings if agreed.get(r.source)))


@dataclass(frozen=True, slots=True)
class AskedHere:
    """Registries that this machine asks by itself, because the centre is here too: a kiosk with a centre elsewhere
    holds nobody's credentials.
    """

    registries: Mapping[str, Registry] = field(default_factory=dict)

    def offered(self, session: str) -> frozenset[str]:
        return frozenset(self.registries)

    def ask(self, code: str, session: str, query: Query) -> Reply:
        registry = self.registries.get(code)
        return registry.ask(query) if registry else Reply(Outcome.UNREACHABLE)


@dataclass(frozen=True, slots=True)
class Prefill:
    store: LocalStore
    scribe: Scribe
    registries: Registries

    def remembered(self, visit: Visit, programme: Programme, *, away: bool = False) -> Gathered:
        """Of an identified person's unfinished form; nobody is asked about anybody else. May wait for the centre.

        away: the centre has just not answered, and nobody waits for it once more; no registry is offered then.
        """
        if not visit.identified or not programme.registries:
            return Gathered()
        with self.store.work() as work:
            known = gathered(work, visit.person, programme)
        return known if away else replace(known, offered=self.registries.offered(visit.session))

    def decide(self, visit: Visit, programme: Programme, before: Gathered, choices: Mapping[str, bool]) -> None:
        """Keep what the person said, as a fact where they agree or take their agreement back."""
        told: list[Body] = []
        for code, agrees in choices.items():
            if agrees and not before.agreed.get(code):
                told.append(RegistryConsented(code, programme.code))
            elif before.agreed.get(code) and not agrees:
                told.append(RegistryConsentWithdrawn(code, programme.code))
        with self.store.work() as work:
            for body in told:
                work.append(self.scribe.fact(visit, body))
            self._keep(work, visit, programme, before.decided(choices))

    def keep(self, visit: Visit, programme: Programme, now: Gathered) -> None:
        """What was read; nothing, where the form was handed in or dropped meanwhile."""
        with self.store.work() as work:
            if work.draft(visit.person, programme.code) is not None:
                self._keep(work, visit, programme, now)

    def ask(self, visit: Visit, programme: Programme, code: str) -> Reply:
        """Ask one registry, which may take some seconds. Raises PermissionError for whoever is not identified."""
        if not visit.identified or visit.birth_date is None:
            raise PermissionError("a registry is asked only about an identified person")
        return self.registries.ask(code, visit.session, Query(visit.person, visit.birth_date, programme.code))

    def reading(self, programme: Programme, code: str, reply: Reply) -> Reading | None:
        """What was found, of what was asked for and no more, as read today."""
        use = use_of(programme, code)
        if use is None or reply.outcome is not Outcome.FOUND:
            return None
        return Reading(code, day_of(self.scribe.clock.now()), heard(programme, use, reply.answers))

    def _keep(self, work: StoreWork, visit: Visit, programme: Programme, now: Gathered) -> None:
        if not visit.identified:
            raise PermissionError("what was gathered is kept only for an identified person")
        form, at = form_of(programme), self.scribe.clock.now()
        work.save_draft(Draft(visit.person, form, VERSION, _to_answers(now), "", frozenset(), at))


def form_of(programme: Programme) -> str:
    """Under which name what was gathered lies beside the form's own draft."""
    return f"{programme.code}.registries"


def gathered(work: StoreWork, person: str, programme: Programme) -> Gathered:
    draft = work.draft(person, form_of(programme))
    return _from_answers(draft.answers) if draft is not None and draft.version == VERSION else Gathered()


def read_for(application: UUID, known: Gathered, submitted: Answers) -> tuple[RegistryRead, ...]:
    """What goes along with an application: of each reading what the application itself says something of."""
    told = []
    for reading in known.readings:
        beside = reading.answers.without(*(name for name in reading.answers if name not in submitted))
        if beside.values:
            told.append(RegistryRead(application, reading.source, reading.read_on, beside.to_data()))
    return tuple(told)


def _to_answers(now: Gathered) -> Answers:
    agreed = (Answers().with_(code=code, agrees=YES if yes else NO) for code, yes in now.agreed.items())
    readings = (
        Answers().with_(
            source=reading.source,
            read_on=reading.read_on.isoformat(),
            answers=(reading.answers,),
            taken=tuple(sorted(reading.taken)),
        )
        for reading in now.readings
    )
    return Answers().with_(agreed=tuple(agreed), readings=tuple(readings))


def _from_answers(kept: Answers) -> Gathered:
    readings = (
        Reading(row.text("source"), date.fromisoformat(row.text("read_on")), said, frozenset(row.many("taken")))
        for row in kept.rows("readings")
        for said in row.rows("answers")
    )
    agreed = {row.text("code"): row.text("agrees") == YES for row in kept.rows("agreed")}
    return Gathered(agreed=agreed, readings=tuple(readings))
