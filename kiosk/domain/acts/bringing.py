"""Bringing what was missing when the application was handed in: its own checklist again, without what is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from uuid import UUID

from kiosk.domain.answers import Applicant, Case
from kiosk.domain.facts import DocumentsBrought
from kiosk.domain.forms import DocumentKind, DocumentRule, Due, DueDocument, Programme
from kiosk.domain.person_file import Account, ApplicationState
from kiosk.domain.programmes import programme
from kiosk.domain.words import tr

VERSION = 1
NOTHING_BROUGHT = tr("One document at least is needed here.")


def bring_form(app: ApplicationState, account: Account, today: date) -> Programme:
    """account: of the applicant, by whose age some documents are due."""
    return Programme(
        code=form_code(app.id),
        version=VERSION,
        title=tr("Missing documents"),
        task_title=tr("Missing documents"),
        sections=(),
        documents=_kinds(missing_rows(app, account, today)),
        declarations=(),
    )


def form_code(application: UUID) -> str:
    return f"bring:{application}"


def missing_rows(app: ApplicationState, account: Account, today: date) -> tuple[DueDocument, ...]:
    """The rows of the application's checklist that its file still lacks."""
    who = Applicant(account.national_id, account.birth_date, account.mobile)
    asked = programme(app.programme).checklist(Case(app.answers, who, today))
    return tuple(row for row in asked if row.key in app.missing)


def _kinds(rows: Sequence[DueDocument]) -> tuple[DocumentKind, ...]:
    """Each may be left for another day."""
    by_kind = groupby(sorted(rows, key=lambda row: row.kind.code), key=lambda row: row.kind.code)
    return tuple(_again([*same]) for _, same in by_kind)


def _again(rows: Sequence[DueDocument]) -> DocumentKind:
    return replace(rows[0].kind, due=_just([replace(row.due, rule=DocumentRule.OPTIONAL) for row in rows]))


def _just(dues: Sequence[Due]) -> Callable[[Case], tuple[Due, ...]]:
    return lambda _case: tuple(dues)


def brought(application: UUID, documents: tuple[UUID, ...]) -> DocumentsBrought:
    return DocumentsBrought(application, documents)
