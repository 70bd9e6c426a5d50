"""What a form is declared with: fields, pages, rosters, sections, and the kinds of rule they hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from kiosk.domain.answers import Case
from kiosk.domain.kinds import Kind
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words

Rule = Callable[[Case], bool]
PageCheck = Callable[[Case], tuple[Problem, ...]]
Echo = Callable[[Case], Words | None]


def always(_case: Case) -> bool:
    return True


def never(_case: Case) -> bool:
    return False


def no_check(_case: Case) -> tuple[Problem, ...]:
    return ()


def no_echo(_case: Case) -> Words | None:
    return None


@dataclass(frozen=True, slots=True)
class Field:
    """One thing asked.

    missing: the sentence when it is required and empty: what it is, and what is needed.
    required, shown_when: functions of the case; a field that is not shown is neither checked nor stored.
    echo: what the answer amounts to, said back while it is typed (a bank's name, an amount in words).
    """

    name: str
    label: Words
    kind: Kind
    missing: Words
    hint: Words | None = None
    required: Rule = always
    shown_when: Rule = always
    echo: Echo = no_echo


class Picture(StrEnum):
    """The place framed in the schematic ID card of a page's guide."""

    CARD_NUMBER = "card_number"
    CARD_DATE = "card_date"
    CARD_NAME = "card_name"


@dataclass(frozen=True, slots=True)
class Guide:
    """The panel that shows where to find what is asked."""

    question: Words
    sentence: Words
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One question, or one thing: at most four inputs.

    title: unique in its programme; a question.
    check: problems between fields, found only when each field is right by itself.
    doubt: a question asked once before going on when an answer is possible but unlikely (too many zeros).
    affirm: the words of the button that goes on, where it says yes to the page's consents: they are read as sentences
    and have no box of their own.
    one_touch: its one choice stands as cards, and a touch on one goes on.
    binding: an answer gives a consent or the like, and counts only once the person goes on with it.
    aside: not asked on the way; it may be filled from the review.
    labelled: the label of its one field is shown all the same, because the title does not say it.
    since: the version of the form in which it was new or changed last.
    icon: what it is about, as a picture, for who does not read; a guide stands in its place.
    """

    name: str
    title: Words
    fields: tuple[Field, ...]
    hint: Words | None = None
    guide: Guide | None = None
    shown_when: Rule = always
    check: PageCheck = no_check
    doubt: Echo = no_echo
    affirm: Words | None = None
    one_touch: bool = False
    binding: bool = False
    aside: bool = False
    labelled: bool = False
    since: int = 1
    _: KW_ONLY
    icon: str


@dataclass(frozen=True, slots=True)
class Roster:
    """Things that repeat (members, incomes, assets), shown as cards; each row walks through ``pages``.

    name: also the name under which the rows are stored.
    card: the card's heading and its line, from a row's case.
    summary: the total or count said under the title.
    check: problems across the rows.
    key: the fields by which two rows are told to be about the same thing.
    since: as a page's.
    """

    name: str
    title: Words
    row_title: Words
    add: Words
    empty: Words
    pages: tuple[Page, ...]
    card: Callable[[Case], tuple[Words, Words]]
    icon: str = "user"
    hint: Words | None = None
    summary: Echo = no_echo
    shown_when: Rule = always
    check: PageCheck = no_check
    key: tuple[str, ...] = ()
    since: int = 1


@dataclass(frozen=True, slots=True)
class Section:
    """A row of the task list."""

    name: str
    title: Words
    icon: str
    parts: tuple[Page | Roster, ...]
