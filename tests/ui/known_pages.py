"""Pages on which a registry is asked, and those that show what it said: filled in, different, not there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from page_states import nothing
from samples import sample_answers

from kiosk.devices.practice_registry import practice_registries
from kiosk.domain.answers import Answers
from kiosk.domain.forms import Page, Roster
from kiosk.domain.known import Reading
from kiosk.domain.registries import REGISTRIES, Outcome, told
from kiosk.domain.words import Words
from kiosk.paths import RESOURCES
from kiosk.services.prefill import Gathered
from kiosk.services.registry_ports import Query
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.journey.fetching import Fetching, knows
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.submitting import Submitting
from kiosk.ui.known_words import nothing_known
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.roster import RosterRoutes, RosterScreen

AnyScreen = Screen | FullScreen
SALIM = Query("1000000016", date(1960, 12, 19), "social_security")
DAY = date(2026, 11, 28)


def readings() -> tuple[Reading, ...]:
    """What the practice registries say of the sample household."""
    asked = practice_registries(RESOURCES / "practice" / "registries.toml")
    replies = ((code, registry.ask(SALIM)) for code, registry in asked.items())
    return tuple(Reading(code, DAY, reply.answers) for code, reply in replies if reply.outcome is Outcome.FOUND)


class KnownPages:
    def __init__(self, filling: Filling, asked: Callable[[Callable[[], object]], AnyScreen]) -> None:
        self.filling, self.asked = filling, asked
        agreed = {code: code != "property" for code in REGISTRIES}
        filling.gathered = Gathered(frozenset(REGISTRIES), agreed, readings())

    def pages(self) -> Iterator[tuple[str, Callable[[], AnyScreen]]]:
        for name in ("personal", "money"):
            section = self.filling.programme.section(name)
            fetching = Fetching(self.filling, nothing)
            yield (
                f"fetch_{name}",
                lambda fetching=fetching, section=section: self.asked(  # type: ignore[misc]
                    lambda: fetching.ask_person(section, nothing, nothing)
                ),
            )
        other = sample_answers().with_(first_name="سليم", family_name="الصالحي", annual_rent="20000", lease_end="")
        notices = tuple(told("civil_status", outcome) for outcome in (None, Outcome.UNREACHABLE))
        yield "name-known", lambda: self._form("name", sample_answers())
        yield "name-asking", lambda: self._form("name", Answers(), notices[:1])
        yield "id_expiry-unreachable", lambda: self._form("id_expiry", Answers(), notices[1:])
        yield "name-differs", lambda: self._form("name", other)
        yield "lease-differs", lambda: self._form("lease", other)
        yield "rent-differs", lambda: self._form("rent", other)
        yield "gender-known", lambda: self._form("gender", sample_answers())
        members = sample_answers().rows("members")
        fewer = (members[0].with_(dep_name="نورة محمد الصالح"), *members[1:3])
        yield "members-differs", lambda: self._roster("members", sample_answers().with_(members=fewer))
        yield "incomes-differs", lambda: self._roster("incomes", sample_answers())
        yield "income_amount-differs", self._amount
        progress = replace(self.filling.progress, answers=other.with_(members=fewer))
        submitting = Submitting(replace(self.filling, progress=progress), nothing, nothing, nothing, nothing)
        yield "review-known", lambda: self.asked(submitting.review)

    def _form(self, name: str, answers: Answers, notices: tuple[Words, ...] = ()) -> FormScreen:
        section, page = self.filling.programme.place_of(name)
        assert isinstance(page, Page)
        routes = self.filling.session.routes(
            nothing, nothing, known=nothing_known if notices else knows(self.filling), notices=notices
        )
        return FormScreen(page, answers, self.filling.judge, routes, self.filling.section_step(section))

    def _roster(self, name: str, answers: Answers) -> RosterScreen:
        section, roster = self.filling.programme.place_of(name)
        assert isinstance(roster, Roster)
        routes = RosterRoutes(nothing, nothing, nothing, nothing, nothing, nothing)
        step = self.filling.section_step(section)
        return RosterScreen(roster, self.filling.judge(answers), routes, step, self.filling.gathered.readings)

    def _amount(self) -> FormScreen:
        section, roster = self.filling.programme.place_of("incomes")
        assert isinstance(roster, Roster)
        page = next(page for page in roster.pages if page.name == "income_amount")
        routes = self.filling.session.routes(nothing, nothing, known=knows(self.filling, roster))
        row = sample_answers().rows("incomes")[0]
        return FormScreen(page, row, self.filling.case.within, routes, self.filling.section_step(section))
