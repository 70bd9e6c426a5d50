"""What has to hold after each of a monkey's acts: nothing breaks, nobody gets out, nothing is lost and nothing shown to
whoever it is not for.
"""

from __future__ import annotations

import gc
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from types import FrameType
from typing import Any
from unittest.mock import patch

import structlog
from by_hand import Turned
from kiosk_kit import texts, words_of
from leftovers import Leftovers
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from kiosk.domain.answers import Answers
from kiosk.services.drafts import LIFETIME, Drafts, Progress
from kiosk.services.visit import Visit
from kiosk.storage.work import SqlWork
from kiosk.ui.demo.walk import Household
from kiosk.ui.journey.rows import Rows
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.shell import Shell, collect

HARMLESS = ("propagateSizeHints", "This plugin does not support", "QFont", "libpng")
FAULTS = ("unforeseen", "uncaught", "thread ended", "a chore failed", "a round of sync failed")


class Broken(AssertionError):
    """A promise does not hold."""


def names_of(household: Household) -> tuple[str, ...]:
    """What nobody else may see of a person, and what nobody else has."""
    registered, answers = household.registration, household.answers
    number = registered.text("mobile")
    return (
        registered.text("national_id"),
        number,
        number.removeprefix("0"),
        registered.text("password"),
        answers.text("first_name"),
    )


class Watch:
    """Everything that goes wrong behind a monkey's back: it is told at the next ``look``."""

    def __init__(self) -> None:
        self.wrongs: list[str] = []
        self.lines: list[str] = []

    def look(self) -> None:
        if self.wrongs:
            raise Broken(self.wrongs[0])

    @contextmanager
    def kept(self) -> Iterator[None]:
        before, unforeseen = (sys.excepthook, sys.unraisablehook), Shell.unforeseen

        def met(shell: Shell, error: Exception) -> None:
            self.wrongs.append("unforeseen: " + "".join(traceback.format_exception(error)))
            unforeseen(shell, error)

        def said(_logger: object, _level: str, line: dict[str, Any]) -> None:
            self.lines.append(str(line))
            if line.get("event") in FAULTS:
                self.wrongs.append(str(line))
            raise structlog.DropEvent

        def told(kind: QtMsgType, _context: object, text: str) -> None:
            if kind is not QtMsgType.QtDebugMsg and not any(known in text for known in HARMLESS):
                self.wrongs.append(f"Qt says: {text}")

        sys.excepthook = lambda *error: self.wrongs.append("".join(traceback.format_exception(*error)))
        sys.unraisablehook = lambda told: self.wrongs.append(f"unraisable: {told.exc_value!r} in {told.object!r}")
        handler = qInstallMessageHandler(told)
        with ExitStack() as standing:
            standing.enter_context(patch.object(Shell, "unforeseen", met))
            configured = structlog.get_config()
            structlog.configure(processors=[said], cache_logger_on_first_use=False)
            try:
                yield
            finally:
                structlog.configure(**configured)
                qInstallMessageHandler(handler)
                sys.excepthook, sys.unraisablehook = before


class Notebook:
    """Drafts and facts as the services wrote them down, to be compared with what is there later. Since the last look at
    a page of a form: removed are rows that their owner took out, opened the pages shown, written all that was saved.
    """

    def __init__(self) -> None:
        self.drafts: dict[tuple[str, str], tuple[Progress, datetime]] = {}
        self.facts: list[tuple[str, str]] = []
        self.removed: list[Answers] = []
        self.opened: list[str] = []
        self.written: list[Answers] = []
        self.resumed = 0

    def begin_anew(self) -> None:
        """A page of a form has been looked at."""
        self.removed.clear()
        self.opened.clear()
        self.written.clear()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Every draft that is saved or given back, every row taken out of one, every page of a form that is shown, and
        every fact put in the outbox.
        """
        book, save, resume, discard, append = self, Drafts.save, Drafts.resume, Drafts.discard, SqlWork.append
        remove, form = Rows._remove, Session.form

        def saving(drafts: Drafts, visit: Visit, form: str, version: int, progress: Progress) -> None:
            save(drafts, visit, form, version, progress)
            book.drafts[visit.person, form] = progress, drafts.clock.now()
            book.written.append(progress.answers)

        def resuming(drafts: Drafts, visit: Visit, form: str, version: int) -> Progress | None:
            found, known = resume(drafts, visit, form, version), book.drafts.get((visit.person, form))
            if found is not None and known is not None:
                book.resumed += 1
                if found != known[0]:
                    raise Broken(f"the draft of {form} came back as another")
            return found

        def discarding(drafts: Drafts, visit: Visit) -> None:
            discard(drafts, visit)
            for key in [key for key in book.drafts if key[0] == visit.person]:
                del book.drafts[key]

        def removing(rows: Rows, place: int) -> None:
            book.removed.append(rows._rows[place])
            remove(rows, place)

        def showing(session: Session, page: FormScreen) -> None:
            book.opened.append(page.name)
            form(session, page)

        def appending(work: SqlWork, fact: Any) -> None:
            append(work, fact)
            book.facts.append((fact.person, str(fact.id)))

        with ExitStack() as standing:
            for owner, name, by in (
                (Drafts, "save", saving),
                (Drafts, "resume", resuming),
                (Drafts, "discard", discarding),
                (Rows, "_remove", removing),
                (Session, "form", showing),
                (SqlWork, "append", appending),
            ):
                standing.enter_context(patch.object(owner, name, by))
            yield


class Promises:
    """households: everybody who may come. who: which of them stands there."""

    def __init__(
        self, world: Turned, watch: Watch, book: Notebook, households: list[Household], leftovers: Leftovers
    ) -> None:
        self.world, self.watch, self.book, self.leftovers = world, watch, book, leftovers
        self.kiosk = world.kiosk
        self.secrets = [names_of(household) for household in households]
        self.who = 0
        self.seen: Counter[str] = Counter()
        self.ended = 0
        self._page: tuple[Any, str] | None = None
        self._form: tuple[str, FormScreen] | None = None
        self._facts = 0
        self._here: Any = None

    # ── after each act ──────────────────────────────────────────────────────────────────────────────────────

    def hold(self) -> None:
        """Raises Broken."""
        self.watch.look()
        kiosk, window = self.kiosk, self.kiosk.app.window
        if not window.isVisible():
            raise Broken("the window is gone")
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            raise Broken("something stands before the window")
        shell = kiosk.app.host.shell
        standing = shell.screen, shell.preferences.language
        if kiosk.page == "fault":
            raise Broken("the page of an unforeseen fault")
        session = kiosk.app.host.session
        if standing != self._page:
            self._page = standing
            self.seen[kiosk.page] += 1
            self._page_turned()
        if not shell.background.busy:
            self._typed_is_kept(shell, session)
        elif self._form is not None and not shell.stands(self._form[1]):
            self._form = None  # until its saving is done, another answer may have taken the place of this one
        if self._here is not None and session is not self._here and not shell.background.busy:
            self._here = None
            self._somebody_left()
        elif session is not None:
            self._here = self._here or session

    def _page_turned(self) -> None:
        said = texts(self.kiosk.app.window)
        if not said:
            raise Broken(f"the page {self.kiosk.page} is blank")
        told = "\n".join(said)
        nobody = self.kiosk.app.host.session is None
        for place, secrets in enumerate(self.secrets):
            if nobody or place != self.who:
                shown = [secret for secret in secrets if secret in told]
                if shown:
                    raise Broken(f"{self.kiosk.page} shows {shown} of person {place}, and {self.who} stands there")

    # ── drafts ──────────────────────────────────────────────────────────────────────────────────────────────

    def _typed_is_kept(self, shell: Shell, session: Session | None) -> None:
        """What was typed on a page that was left, forward, back or by the session's end, is in the draft."""
        left = self._form
        if left is not None and (session is None or not shell.stands(left[1])):
            self._form = None
            self._is_in_the_draft(*left)
        page = shell.screen
        if session is not None and session.saves and isinstance(page, FormScreen) and page._routes.half is not None:
            self._form = session.visit.person, page
            self._facts = len(self.book.facts)
            self.book.begin_anew()

    def _is_in_the_draft(self, person: str, page: FormScreen) -> None:
        drafts = [progress.answers for (who, _form), (progress, _at) in self.book.drafts.items() if who == person]
        typed = page._canonical()
        if not drafts or len(self.book.facts) > self._facts:
            return  # deleted by its owner, or handed in
        places = drafts + self.book.removed
        if page.name in self.book.opened:
            places += self.book.written  # it was opened again in the same breath, and answered otherwise
        for item in page.page.fields:
            either = {page.answers.text(item.name), typed.text(item.name)}  # back from a page nothing is put in order
            if all(either) and not any(holds(place, item.name, value) for place in places for value in either):
                raise Broken(f"what was typed as {item.name} on {page.name} is in no draft")

    def _drafts_are_whole(self) -> None:
        """What stands in the store is what was saved last; nothing is missing but what was handed in, deleted or is
        too old.
        """
        store, clock = self.kiosk.running.store, self.kiosk.suite.drafts.clock
        submitted = {person for person, _fact in self.book.facts[self._facts_before :]}
        with store.work() as work:
            for key, (progress, at) in list(self.book.drafts.items()):
                there = work.draft(*key)
                if there is None:
                    if key[0] not in submitted and clock.now() - at < LIFETIME:
                        raise Broken(f"the draft of {key[1]} is lost")
                    del self.book.drafts[key]
                elif there.answers != progress.answers:
                    raise Broken(f"the draft of {key[1]} is not as it was saved")
        self._facts_before = len(self.book.facts)

    _facts_before = 0

    # ── the end of a session ────────────────────────────────────────────────────────────────────────────────

    def _somebody_left(self) -> None:
        self.ended += 1
        self.world.turn(0)
        if self.kiosk.app.host.session is None:  # else somebody has begun anew already, and typed
            self._nothing_is_left()
        self._drafts_are_whole()
        if self.ended % 5 == 0:
            self._nobody_is_held()
        self.world.things.printer._jobs.clear()
        self.kiosk.messages.clear()
        self.kiosk.notices.clear()

    def _nothing_is_left(self) -> None:
        if QGuiApplication.clipboard().text():
            raise Broken("the clipboard holds something")
        every = [secret for secrets in self.secrets for secret in secrets]
        for widget in self.leftovers.widgets():
            if isinstance(widget, QMenu | QDialog):
                raise Broken(f"a {type(widget).__name__}")
            if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
                raise Broken(f"{widget.objectName()} can be undone")
            for told in words_of(widget):
                if any(secret in told for secret in every):
                    raise Broken(f"{type(widget).__name__} {widget.objectName()} outlives its person")

    def _nobody_is_held(self) -> None:
        if self.kiosk.app.host.session is not None:
            return
        held = self._held()
        if held:  # a page that was about to be deleted lets go of its person in the next round, as at every kiosk
            del held
            self.world.turn(0)
            collect()
            held = self._held()
        if held:
            raise Broken(f"{len(held)} sessions and visits outlive their person: {holders(held[0])}")

    def _held(self) -> list[Any]:
        return [thing for thing in self.leftovers.things() if isinstance(thing, Session) or thing.person]

    # ── the end of the run ──────────────────────────────────────────────────────────────────────────────────

    def settle(self) -> None:
        """With the line whole: each fact is at the centre once, no line of the log and no byte of the store names
        anybody.
        """
        world = self.world
        world.line.down = world.line.deaf = False
        for _ in range(20):
            self.kiosk.suite.sync.wake()
            world.turn(20)
        self.watch.look()
        with self.kiosk.running.store.work() as work:
            counts = work.counts()
        if counts.waiting or counts.parked or counts.lost:
            raise Broken(f"facts did not arrive: {counts}")
        with world.line._central._work() as rows:
            people = {person for person, _fact in self.book.facts}
            there = Counter(str(entry.fact.id) for person in people for entry in rows.entries(person, 0))
        wrong = [fact for _person, fact in self.book.facts if there[fact] != 1]
        if wrong:
            raise Broken(f"{len(wrong)} of {len(self.book.facts)} facts are not at the centre once")
        told = "\n".join(self.watch.lines)
        store = b"".join(path.read_bytes() for path in (self.kiosk.folder / "data").glob("practice.db*"))
        for secret in (secret for secrets in self.secrets for secret in secrets):
            if secret in told:
                raise Broken("the log names somebody")
            if secret.encode() in store:
                raise Broken("the store can be read")


def holders(thing: object, depth: int = 8) -> str:
    """Who holds it, who holds that, and so on, along the first that is no list of this search itself."""
    told, seen = [type(thing).__name__], {id(thing)}
    for _ in range(depth):
        holding = gc.get_referrers(thing)
        others = [o for o in holding if id(o) not in seen and not isinstance(o, FrameType | list)]
        del holding
        if not others:
            break
        seen.update(map(id, others))
        thing = others[0]
        name = getattr(thing, "__qualname__", "") or (str(list(thing)[:4]) if isinstance(thing, dict) else "")
        told.append(f"{[type(o).__name__ for o in others[:5]]} {name}")
    return " < ".join(told)


def holds(draft: Answers, name: str, value: str) -> bool:
    """Is it there, in the form itself or in one of its rows?"""
    if draft.text(name) == value:
        return True
    return any(
        holds(row, name, value)
        for other in draft
        if isinstance(draft.values[other], tuple)
        for row in draft.rows(other)
    )
