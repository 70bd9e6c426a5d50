"""The answers of an application as its programme declares them, one card a section, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import Field, Page, Programme, Roster, Section, shown_fields
from kiosk.domain.known import Known, Reading, differs, known_of
from kiosk.domain.programmes import programme
from kiosk.domain.route import parts_of
from kiosk.domain.words import Words, by_itself, ltr, tr, verbatim
from kiosk.services.desk_work import ReadCase
from kiosk.services.receipts import named
from kiosk.ui.desk.case_words import document_name
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.rows import Rows
from kiosk.ui.kit.text import Text
from kiosk.ui.known_words import also_there, beside
from kiosk.ui.look import Look, Role
from kiosk.ui.saying import NOT_SAID, answer_in_words

NAME_PARTS = ("first_name", "father_name", "grandfather_name", "family_name")
UNKNOWN_FORM = tr("This form is not known to this desk. The documents and the history can be read.")
OLDER_FORM = tr("The application was made with form {old}; what is newer in form {new} was not asked.")


def declared(read: ReadCase) -> Programme | None:
    """The programme as this desk declares it, None for one that it does not know."""
    try:
        return programme(read.state.programme)
    except KeyError:
        return None


def row_name(read: ReadCase, key: str, kind: str) -> Words:
    """What a document was asked for as: with whom it is of, where the form says so."""
    form = declared(read)
    rows = form.checklist(read.form()) if form else ()
    return next((named(row) for row in rows if row.key == key), document_name(kind))


def full_name(read: ReadCase) -> Words:
    """As the person wrote it in the form; the ID number where the form asks for no name."""
    answers = read.state.answers
    parts = [answers.text(part) for part in NAME_PARTS if answers.text(part)]
    return verbatim(by_itself(" ".join(parts))) if parts else verbatim(ltr(read.person))


def answer_cards(look: Look, read: ReadCase) -> Iterator[QWidget]:
    """Who the applicant is, then the sections in their order."""
    yield _applicant(look, read)
    form, case = declared(read), read.form()
    if form is None:
        yield Text(look, UNKNOWN_FORM, Role.BODY, "warning")
        return
    if form.version != read.state.form_version:
        words = OLDER_FORM.fill(old=ltr(str(read.state.form_version)), new=ltr(str(form.version)))
        yield Text(look, words, Role.FLOOR, "text2")
    for section in form.sections:
        if parts_of(section, case):
            yield _section(look, section, case, read.state.readings)


def _applicant(look: Look, read: ReadCase) -> Card:
    card, rows = Card(look, tr("Applicant"), "identification-card"), Rows(look)
    rows.add(tr("Name"), full_name(read))
    rows.add(tr("ID number"), ltr(read.person))
    account = read.file.account
    if account:
        rows.add(tr("Mobile"), ltr(account.mobile))
        if account.email:
            rows.add(tr("E-mail"), ltr(account.email))
    card.column.addWidget(rows)
    return card


def _section(look: Look, section: Section, case: Case, readings: Sequence[Reading]) -> Card:
    card, rows = Card(look, section.title, section.icon), Rows(look)
    for part in parts_of(section, case):
        if isinstance(part, Roster):
            _roster(rows, part, case, readings)
        else:
            _page(rows, part, case, lambda item: known_of(readings, item.name))
    card.column.addWidget(rows)
    return card


def _page(rows: Rows, page: Page, case: Case, knows: Callable[[Field], Known | None]) -> None:
    """Each answer with what a registry had said of it when it was handed in."""
    for item in shown_fields(page, case):
        said, known = answer_in_words(item, case), knows(item)
        note = beside(item, case, known) if known else None
        rows.add(
            item.label,
            said or NOT_SAID,
            quiet=said is None,
            note=note,
            marked=known is not None and differs(item, case, known),
        )


def _roster(rows: Rows, roster: Roster, case: Case, readings: Sequence[Reading]) -> None:
    """Each row in full: an officer judges by what it says, not by its card alone. Then what registries have besides."""
    found = case.rows(roster.name)
    rows.head(roster.title, roster.summary(case) or (roster.empty if not found else ""))
    for row in found:
        inner = case.within(row)
        rows.head(*roster.card(inner))
        for page in roster.pages:
            if page.shown_when(inner):
                _page(rows, page, inner, partial(_known_in, readings, roster, row))
    for line, _beyond in also_there(roster, case, readings):
        rows.warn(line)


def _known_in(readings: Sequence[Reading], roster: Roster, row: Answers, item: Field) -> Known | None:
    return known_of(readings, item.name, (roster, row))
