"""Everything once more before «تقديم»: grouped, in full, each row with its own way to change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.answers import Case
from kiosk.domain.forms import DueDocument, Page, Programme, Roster, Section, shown_fields
from kiosk.domain.known import Reading, differs, known_of
from kiosk.domain.registries import registry_name
from kiosk.domain.route import parts_of
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.receipts import named
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.info_card import InfoCard, Note
from kiosk.ui.known_words import also_there, beside, differing_rows
from kiosk.ui.look import Look
from kiosk.ui.saying import NOT_SAID, answer_in_words
from kiosk.ui.screens.form import BACK, CONTINUE
from kiosk.ui.steps import Way

CHANGE = tr("Change")
OTHERWISE = tr("The registry has it otherwise")

Change = Callable[[Section, Page | Roster], None]
"""To a section's part and back."""


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """banner: that nothing is sent yet. forward: the button that goes on, with its icon."""

    heading: Words
    banner: Words
    forward: Words = CONTINUE
    icon: str = ""


OF_APPLICATION = ReviewWords(
    tr("Review of the answers before submitting"), tr("The application has not been submitted yet.")
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Whether a registry may be asked. change: leads to the question."""

    code: str
    agrees: bool
    change: Callable[[], None]


@dataclass(frozen=True, slots=True)
class ReviewRoutes:
    """change: to a section's part and back here."""

    change: Change
    documents: Callable[[], None]
    go_on: Callable[[], None]
    back: Callable[[], None]


class ReviewScreen:
    """documents: the rows, each with whether it was added; None where the form takes none. readings: what registries
    say of the answers. agreements: which of them may be asked.
    """

    name = "review"

    def __init__(
        self,
        programme: Programme,
        case: Case,
        documents: Sequence[tuple[DueDocument, bool]] | None,
        routes: ReviewRoutes,
        step: Way,
        words: ReviewWords = OF_APPLICATION,
        *,
        readings: Sequence[Reading] = (),
        agreements: Sequence[Agreement] = (),
    ) -> None:
        self._agreements = agreements
        self._readings = readings
        self._programme, self._case, self._documents = programme, case, documents
        self._routes, self._step, self._words = routes, step, words

    def content(self, look: Look) -> Content:
        cards: list[QWidget] = [self._section(look, section) for section in self._programme.sections]
        return Content(
            self._words.heading,
            [Banner(look, Tone.WARN, self._words.banner), *cards, *self._papers(look), *self._asked(look)],
            icon="list-checks",
            progress=self._step.widget(look),
            back=Action("back", BACK, self._routes.back),
            forward=Action("continue", self._words.forward, self._routes.go_on, self._words.icon, Part.PRIMARY),
            low=False,
        )

    def _section(self, look: Look, section: Section) -> InfoCard:
        card = InfoCard(look, section.title)
        for part in parts_of(section, self._case):
            part_rows(card, section, part, self._case, self._routes.change, self._readings)
        return card

    def _papers(self, look: Look) -> Sequence[InfoCard]:
        if self._documents is None:
            return ()
        card = InfoCard(look, tr("Documents"))
        for place, (row, added) in enumerate(self._documents):
            words = tr("Added", "a document") if added else tr("Not added", "a document")
            button = _button(look, f"change_document_{place}", named(row), self._routes.documents)
            card.add_row(named(row), words, button, quiet=not added)
        return (card,)

    def _asked(self, look: Look) -> Sequence[InfoCard]:
        """Which registries may be asked: a no is as easy as a yes was."""
        if not self._agreements:
            return ()
        card = InfoCard(look, tr("Details fetched for you"))
        for agreement in self._agreements:
            name = registry_name(agreement.code)
            words = tr("With your agreement") if agreement.agrees else tr("Not asked")
            button = _button(look, f"change_agreement_{agreement.code}", name, agreement.change)
            card.add_row(name, words, button, quiet=not agreement.agrees)
        return (card,)

    def keep(self) -> None:
        """Nothing is typed here."""


def part_rows(
    card: InfoCard,
    section: Section,
    part: Page | Roster,
    case: Case,
    change: Change,
    readings: Sequence[Reading] = (),
) -> None:
    """What was said on a page or of a roster, each answer with the way to change it. readings: what registries say."""
    if isinstance(part, Roster):
        _roster_rows(card, section, part, case, change, readings)
        return
    for item in shown_fields(part, case):
        said = answer_in_words(item, case)
        button = _button(card.look, f"change_{item.name}", item.label, lambda: change(section, part))
        known = known_of(readings, item.name)
        note = Note(beside(item, case, known), differs(item, case, known)) if known else None
        card.add_row(item.label, said or NOT_SAID, button, quiet=said is None, note=note)


def _roster_rows(
    card: InfoCard, section: Section, roster: Roster, case: Case, change: Change, readings: Sequence[Reading]
) -> None:
    rows = case.rows(roster.name)
    summary = roster.summary(case) or (roster.empty if not rows else roster.title)
    button = _button(card.look, f"change_{roster.name}", roster.title, lambda: change(section, roster))
    beyond = also_there(roster, case, readings)
    note = Note(beyond[0][0], marked=True) if beyond else None
    card.add_row(roster.title, summary, button, quiet=not rows, note=note)
    other = differing_rows(roster, case, readings)
    for row, differs_there in zip(rows, other, strict=True):
        title, line = roster.card(case.within(row))
        card.add_row(title, line, note=Note(OTHERWISE, marked=True) if differs_there else None)


def _button(look: Look, name: str, of: Words, run: Callable[[], None]) -> KioskButton:
    button = KioskButton(look, name, CHANGE, Part.SECONDARY, mm=16.4)
    button.setAccessibleDescription(look.say(tr("Change: {title}").fill(title=of)))
    button.does(run)
    return button
