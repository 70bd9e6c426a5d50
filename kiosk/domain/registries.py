"""The registries of other authorities that a form may be filled from, and the question whether they may be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Field, Page, Programme, RegistryUse, Section
from kiosk.domain.kinds import YesNo
from kiosk.domain.words import Words, tr, verbatim

CIVIL_STATUS, SOCIAL_INSURANCE, PROPERTY = "civil_status", "social_insurance", "property"
LEASES, BANK_ACCOUNT = "leases", "bank_account"

REGISTRIES: dict[str, Words] = {
    CIVIL_STATUS: tr("Civil Status"),
    SOCIAL_INSURANCE: tr("Social Insurance"),
    PROPERTY: tr("Property Registry"),
    LEASES: tr("Ejar"),
    BANK_ACCOUNT: tr("Saudi Central Bank"),
}
"""Code → name, as it is shown."""


def registry_name(code: str) -> Words:
    """As it is shown; the code itself for one that this program does not know."""
    return REGISTRIES.get(code) or verbatim(code)


class Outcome(StrEnum):
    """What came of asking. REFUSED: the registry may not, or will not, tell us of this person."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"


TOLD: dict[Outcome, Words] = {
    Outcome.FOUND: tr("The details have been fetched from {registry}."),
    Outcome.NOT_FOUND: tr("{registry} has no details of this. They can be written here."),
    Outcome.UNREACHABLE: tr("{registry} does not answer now. The details can be written here."),
    Outcome.REFUSED: tr("{registry} gave no details. They can be written here."),
}
ASKING = tr("{registry} is being asked. Writing can go on meanwhile.")


def told(code: str, outcome: Outcome | None) -> Words:
    """What the person reads of a question: while it is under way (None), and once there is an answer."""
    return (ASKING if outcome is None else TOLD[outcome]).fill(registry=registry_name(code))


def uses_before(programme: Programme, section: Section, offered: Iterable[str]) -> tuple[RegistryUse, ...]:
    """Whom to ask before this section, of the registries that there are."""
    there = frozenset(offered)
    return tuple(use for use in programme.registries if use.section == section.name and use.code in there)


def use_of(programme: Programme, code: str) -> RegistryUse | None:
    return next((use for use in programme.registries if use.code == code), None)


def answer_name(code: str) -> str:
    """The field of the question whether this registry may be asked."""
    return f"fetch_{code}"


def consent_page(section: Section, uses: tuple[RegistryUse, ...]) -> Page:
    """The question before a section: yes or no for each registry, and no is no obstacle."""
    title = tr("Shall these details be fetched for you?")
    if len(uses) == 1:
        title = tr("Shall these details be fetched from {registry}?").fill(registry=REGISTRIES[uses[0].code])
    asked = tuple(_question(use) for use in uses)
    return Page(f"fetch_{section.name}", title, asked, hint=uses[0].why, binding=True, icon=section.icon)


def _question(use: RegistryUse) -> Field:
    return Field(
        answer_name(use.code),
        REGISTRIES[use.code],
        YesNo(),
        tr("A choice is needed: yes or no. With no, the details are written here."),
        hint=use.gives,
    )


def heard(programme: Programme, use: RegistryUse, said: Answers) -> Answers:
    """What a registry said, in the form's own spelling; only what was asked for, whatever else it sends."""
    fields = {item.name: item for _section, _page, item in programme.fields()}
    kept: dict[str, str | tuple[Answers, ...]] = {}
    for name in (name for name in said if name in use.fields):
        if name in fields:
            kept[name] = fields[name].kind.canonical(said.text(name))
        else:
            kept[name] = tuple(_spelled(fields, row) for row in said.rows(name))
    return Answers().with_(**{name: value for name, value in kept.items() if value})


def _spelled(fields: Mapping[str, Field], row: Answers) -> Answers:
    known = {name: fields[name].kind.canonical(row.text(name)) for name in row if name in fields}
    return Answers().with_(**{name: value for name, value in known.items() if value})
