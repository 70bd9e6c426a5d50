"""Walking a person through the whole journey: each page is answered from a household's data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatch
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kiosk.domain import kinds
from kiosk.domain.answers import Answers
from kiosk.domain.dates import Calendar, DateEntry
from kiosk.domain.forms import Field, shown_fields
from kiosk.domain.words import Words
from kiosk.paths import RESOURCES
from kiosk.ui.content import Screen
from kiosk.ui.demo.hand import Hand, NotFound, breathe
from kiosk.ui.kit.options import Half
from kiosk.ui.kit.search_control import SearchControl
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.screens.attachments import AttachmentsScreen
from kiosk.ui.screens.checklist import ChecklistScreen
from kiosk.ui.screens.choice import ChoiceScreen
from kiosk.ui.screens.done import DoneScreen
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.files import FilesScreen
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.roster import RosterScreen

if TYPE_CHECKING:
    from kiosk.ui.journey.host import Host
    from kiosk.ui.language import Translator

HOUSEHOLD = RESOURCES / "demo" / "household.toml"
PAPERS_HANDED_IN = 3
PLAIN = {"services": "register", "privacy": "agree", "who": "applicant", "preview": "clear", "review": "continue"}
PLAIN |= {"rehearsal": "continue", "tasks": "continue", "confirm": "submit", "doubt": "yes_right", "known": "continue"}
PLAIN |= {"programmes": "social_security", "earlier": "continue", "request": "answer", "confirm_appeal": "confirm"}


@dataclass(frozen=True, slots=True)
class Household:
    """registration, answers: by the forms' own field names."""

    registration: Answers
    answers: Answers

    @classmethod
    def read(cls, path: Path) -> Household:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(Answers.from_data(data["registration"]), Answers.from_data(data["answers"]))


class Stage(Protocol):
    """Where pages stand: a kiosk's application, or the pages over a desk. host: None while it is being opened."""

    @property
    def translator(self) -> Translator: ...

    @property
    def window(self) -> QWidget: ...

    @property
    def host(self) -> Host | None: ...


class Walk:
    """seen: called on each page, once it stands as answered, with its name. code: the last code that was sent."""

    def __init__(self, app: Stage, household: Household, seen: Callable[[str], None], code: Callable[[], str]) -> None:
        self.app, self.household, self.seen, self.code = app, household, seen, code
        self.hand = Hand(app.window)
        self._rows: dict[str, int] = {}
        self._handed_in, self._paper = 0, ""

    @property
    def screen(self) -> Any:
        host = self.app.host
        return None if host is None else host.shell.screen

    @property
    def _unread(self) -> bool:
        """Does a document's page stand that is still empty?"""
        sheets = self.app.window.findChildren(SheetView)
        return any(sheet.picture is None for sheet in sheets if sheet.isVisible())

    @property
    def name(self) -> str:
        return self.screen.name if self.screen is not None else ""

    def settle(self) -> None:
        """Wait until the kiosk has opened and no answer is under way."""
        host = self.app.host
        self.hand.wait(lambda: self.app.host is not None and self.app.host.suite is not None, "the kiosk to open")
        self.hand.wait(
            lambda: host is None or host.session is None or not host.session.waiting, f"an answer on {self.name}"
        )
        self.hand.wait(lambda: not self._turning, f"the page after {self.name}")
        self.hand.wait(lambda: not self._unread, f"the picture on {self.name}")
        breathe(0)

    @property
    def _turning(self) -> bool:
        return isinstance(self.screen, FormScreen) and self.screen.turning

    def to_the_receipt(self) -> DoneScreen:
        """From the attract page to the receipt in the hand."""
        self.settle()
        self.seen("attract")
        self.hand.press("start")
        self.until(lambda: isinstance(self.screen, DoneScreen))
        done = self.screen
        self.hand.wait(
            lambda: done.paper not in (Paper.NONE, Paper.PRINTING) and done.arrived, "the receipt and the arrival"
        )
        breathe(50)
        self.seen("done")
        return done  # type: ignore[no-any-return]  # checked just above

    def until(self, there: Callable[[], bool], most: int = 200) -> None:
        """Answer page after page until ``there``. Raises NotFound when the journey goes in circles."""
        for _ in range(most):
            self.settle()
            if there():
                return
            self.step()
        raise NotFound(f"an end of the journey; it stands at {self.name}")

    def step(self) -> None:
        """Answer the page that stands and go on."""
        screen = self.screen
        match screen:
            case FormScreen():
                self._form(screen)
            case RosterScreen():
                self._roster(screen)
            case ChecklistScreen():
                self._checklist(screen)
            case FilesScreen():
                self._files(screen)
            case AttachmentsScreen():
                self._attachments(screen)
            case ChoiceScreen() if chosen := self._chosen(screen):
                self.seen(screen.name)
                self.hand.press(chosen)
            case _:
                if screen.name not in PLAIN:
                    raise NotFound(f"a way on from {screen.name}")
                self.seen(screen.name)
                self.hand.press(PLAIN[screen.name])
        self._turned(screen)

    def _turned(self, before: Screen) -> None:
        self.hand.wait(lambda: self.screen is not before or self._problem(before), f"the page after {before.name}")
        if self._problem(before):
            raise NotFound(f"a way on: {self._problem(before)}")

    @staticmethod
    def _problem(screen: object) -> str:
        problems = screen.problems if isinstance(screen, FormScreen) else ()
        return "; ".join(f"{p.field}: {p.words.source}" for p in problems)

    # ── pages ───────────────────────────────────────────────────────────────────────────────────────────────

    def _source(self, screen: FormScreen) -> Answers:
        for name, place in self._rows.items():
            rows = self.household.answers.rows(name)
            if place < len(rows) and any(f.name in rows[place] for f in screen.page.fields):
                return rows[place]
        return self.household.answers.with_(**dict(self.household.registration.values))

    def _form(self, screen: FormScreen) -> None:
        """A page that goes on with its answer is seen while the answer is shown."""
        source = self._source(screen)
        answered: set[str] = set()
        gone: list[str] = []

        def soon(run: Callable[[], None]) -> None:
            gone.append(screen.name)
            self.seen(screen.name)
            QTimer.singleShot(0, run)

        screen.soon = soon
        while True:
            fields = shown_fields(screen.page, screen.case())
            following = next((f for f in fields if f.name not in answered), None)
            if following is None:
                break
            answered.add(following.name)
            self._answer(following, source, screen.page.affirm)
        if not gone:
            self.seen(screen.name)
            self.hand.press("continue")

    def _answer(self, item: Field, source: Answers, affirm: Words | None) -> None:
        if isinstance(item.kind, kinds.OneTimeCode):
            self.hand.wait(self.code, "a verification code")
            self.hand.write(item.name, self.code())
        elif isinstance(item.kind, kinds.Consent):
            if affirm is None:  # else the button going on says it
                self.hand.press(item.name)
        elif isinstance(item.kind, kinds.Several):
            for code in source.many(item.name):
                self.hand.press(f"{item.name}_{code}")
        elif source.text(item.name):
            put(item.kind, item.name, source.text(item.name), self.hand)

    def _roster(self, screen: RosterScreen) -> None:
        name = screen.roster.name
        there = len(screen.case.rows(name))
        if there < len(self.household.answers.rows(name)):
            self._rows = {name: there}
            self.hand.press(f"add_{name}")
        else:
            self.seen(screen.name)
            self._rows = {}
            self.hand.press("continue")

    def _checklist(self, screen: ChecklistScreen) -> None:
        for row in screen.open_rows:
            if self._handed_in < PAPERS_HANDED_IN:
                self._handed_in += 1
                self._paper = self.app.translator.say(row.kind.name)
                self.hand.press(f"add_{row.key}")
            else:
                self.hand.press(f"later_{row.key}")
            return
        self.seen(screen.name)
        self.hand.press("continue")

    def _files(self, screen: FilesScreen) -> None:
        self.hand.wait(lambda: screen.sources is not None, "files to choose from")
        breathe(0)
        self.seen(screen.name)
        names = [file.name for file in screen.fitting(screen.sources[0])]  # type: ignore[index]  # there by now
        fitting = (place for place, name in enumerate(names) if self._paper in name)
        self.hand.press(f"file_0_{next(fitting, 0)}")

    def _attachments(self, screen: AttachmentsScreen) -> None:
        """One file is enough."""
        if not screen.attached:
            self.hand.press("attach")
        else:
            self.seen(screen.name)
            self.hand.press("continue")

    def _chosen(self, screen: ChoiceScreen) -> str:
        """The card of the household's answer, where the cards are a form's."""
        answers = self.household.answers
        wanted = {f"{field}_{answers.text(field)}" for field in answers}
        return next((offer.name for offer in screen.offers if offer.name in wanted), "")


def code_in(message: str) -> str:
    """The six digits in a message."""
    found = re.search(r"\d{6}", message)
    return found.group() if found else ""


@singledispatch
def put(_kind: object, name: str, value: str, hand: Hand) -> None:
    """Give a value through the control of its kind."""
    hand.write(name, value)


@put.register
def _(_kind: kinds.Iban, name: str, value: str, hand: Hand) -> None:
    hand.write(name, value.removeprefix("SA"))


@put.register
def _(_kind: kinds.YesNo, name: str, value: str, hand: Hand) -> None:
    hand.press(f"{name}_{value}")


@put.register
def _(_kind: kinds.Day, name: str, value: str, hand: Hand) -> None:
    entry = DateEntry.parse(value)
    half = f"{name}_{'hijri' if entry.calendar is Calendar.HIJRI else 'gregorian'}"
    standing = hand.find(half)
    if not (isinstance(standing, Half) and standing.isChecked()):
        hand.press(half)
    for part, text in (("day", entry.day), ("month", entry.month), ("year", entry.year)):
        hand.write(f"{name}_{part}", text)


@put.register
def _(kind: kinds.Choice, name: str, value: str, hand: Hand) -> None:
    control = hand.find(name)
    label = kind.label(value)
    if isinstance(control, SearchControl) and label is not None:
        hand.write(f"{name}_search", control.look.text(label))
    hand.press(f"{name}_{value}")
