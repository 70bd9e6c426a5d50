"""A monkey at the glass: half of the time it answers the page as a person would, else it touches, strikes, turns, pulls
out and sets clocks as it likes. What it does follows from its seed alone.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

from act_kit import ANSWERS
from burden import alone, couple
from by_hand import Turned, turned
from finger_kit import Fingers
from kiosk_kit import SALIM
from leftovers import Leftovers
from promises import Broken, Notebook, Promises, Watch
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.central import journal
from kiosk.domain.answers import Answers
from kiosk.domain.facts import (
    Actor,
    Assurance,
    CaseBody,
    Fact,
    FinallyApproved,
    InformationRequested,
    InitiallyApproved,
    Rejected,
    Role,
)
from kiosk.domain.person_file import PersonFile
from kiosk.services.paper_ports import ScanFault
from kiosk.services.ports import PrinterFault
from kiosk.services.visit import Visit
from kiosk.ui.demo.hand import NotFound, breathe
from kiosk.ui.demo.walk import PLAIN, Household
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.text_area import Writable
from kiosk.ui.look import TextSize
from kiosk.ui.palette import Theme

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = tuple(key for key in Qt.Key if 0x20 <= key.value <= 0x7E or 0x01000000 <= key.value <= 0x01000060)
TURNING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)
TEXTS = (
    *("سالم", "لا إله إلا الله", "١٢٣٤٥٦٧٨٩٠", "ﷺ", "عبدالرحمن بن محمد الأحمدي القرشي الهاشمي " * 6),
    *("0", "5", "1999", "99999999999999999999", "-1", "31", "2030", "SA", "O'Brien; drop table draft;--"),
    *("\u202eabc\u202c", "\u200f\u200e", "😀", "e\u0301", "\x00\x07", "%n {x} <b>&amp;", " ", "\n"),
)
SIZES = ((1080, 1920), (1920, 1080))
OUT = ("leave", "end_unsaved", "delete_and_end", "save_and_end", "finish")
"""Touched on purpose more seldom than they stand on a page, or nobody would get far."""
LOCKED_AWAY = ("close_kiosk",)
"""A clerk's, after the PIN: it ends the kiosk."""
WAYS = {
    "services": ("register", "apply", "apply", "follow", "follow", "appeal"),
    "trouble": ("call_clerk", "try_again", "back"),
    "requests": ("apply",),
}


def people() -> list[Household]:
    """Four who have no name, number or word in common."""
    names = (
        ("1000000016", "0551234567", "سالمون", "wadi-hanifa-1448"),
        ("1000000057", "0562345678", "مرزوقان", "jabal-tuwaiq-1449"),
        ("1000000065", "0573456789", "غندورة", "wahat-ahsa-14501"),
        ("1000000073", "0584567890", "شيهانوف", "rawdat-sudair-77"),
    )
    homes = (SALIM, alone(), couple(), alone())
    found = []
    for (number, mobile, name, password), home in zip(names, homes, strict=True):
        registered = home.registration.with_(
            national_id=number, mobile=mobile, password=password, password_again=password, sign_in_password=password
        )
        both = {**ANSWERS.values, **home.answers.values}
        found.append(Household(registered, Answers(both).with_(first_name=name)))
    return found


@dataclass(frozen=True)
class Told:
    """What a run has to tell. events: touches, keys and letters, and whatever happened to the machine. acts: of the
    monkey, each one or more of them. broken: empty where every promise held.
    """

    number: int
    events: int
    seen: Counter[str]
    acts: Counter[str]
    sessions: int
    resumed: int
    facts: int
    broken: str = ""


class Monkey:
    def __init__(self, world: Turned, promises: Promises, households: list[Household], dice: Random) -> None:
        self.world, self.promises, self.households, self.dice = world, promises, households, dice
        self.kiosk, self.window = world.kiosk, world.kiosk.app.window
        self.glass: QPointingDevice = QTest.createTouchDevice()
        self.registered: set[int] = set()
        self.done: Counter[str] = Counter()
        self.events = 0
        self._fresh = 0
        self._fault = self._slow = 0
        self.acts: tuple[tuple[float, Callable[[], None]], ...] = (
            (46, self.walk),
            (22, self.touch),
            (5, self.strike),
            (5, self.touch_anywhere),
            (5, self.drum),
            (4, self.type),
            (3, self.double_tap),
            (2, self.two_fingers),
            (2, self.palm),
            (1.5, self.lean),
            (2, self.drag),
            (2, self.roll),
            (1.5, self.long_press),
            (1.5, self.too_soon),
            (2, self.wait_a_while),
            (0.4, self.go_away),
            (0.5, self.rotate),
            (0.8, self.look_changes),
            (1.0, self.plug),
            (0.7, self.line),
            (0.4, self.clock),
            (0.7, self.officer),
        )

    def act(self) -> None:
        """One thing, and the moment after it. Raises Broken."""
        ((_weight, act),) = self.dice.choices(self.acts, [weight for weight, _ in self.acts])
        self.done[act.__name__] += 1
        if self.done.total() % 50 == 1:  # most of the time goes into painting, which is much the same each time
            self.window.setUpdatesEnabled(self.dice.random() < 0.15)
        before = self.events
        act()
        self.events = max(self.events, before + 1)
        self._slow = max(0, self._slow - 1)
        if self.dice.random() < 0.04:
            self._slow = self.dice.randrange(1, 6)
        self.world.turn(answered=not self._slow)
        self._who_stands_there()
        self.promises.hold()

    def _who_stands_there(self) -> None:
        """Between two persons the next one comes."""
        if self.kiosk.app.host.session is None and self.promises.ended != self._fresh:
            self._fresh = self.promises.ended
            self.promises.who = self.dice.randrange(len(self.households))
            self.kiosk.walk._handed_in = 0
            self.kiosk.walk._rows = {}
        self.kiosk.walk.household = self.households[self.promises.who]

    # ── as a person would ───────────────────────────────────────────────────────────────────────────────────

    def walk(self) -> None:
        """Answer the page and go on."""
        page = self.kiosk.page
        hand = self.kiosk.hand
        before = hand.touches
        try:
            self._answer(page)
        except (NotFound, IndexError):  # a page without an answer, or no files on the stick that was pulled out
            self._find_a_way()
        self.events += hand.touches - before

    def _answer(self, page: str) -> None:
        if page == "attract":
            self._press("start")
        elif page in WAYS:
            self._press(self.dice.choice(WAYS[page]))
        elif page == "visual_code":
            self.kiosk.hand.write("visual_code", self.kiosk.walk.screen.digits)
            self._press("continue")
        elif page == "clerk_pin":
            self.kiosk.hand.write("clerk_pin", "2030")
            self._press("continue")
        elif page == "id" and self.dice.random() < 0.3 and self.kiosk.hand.find("by_code"):
            self.kiosk.hand.write("national_id", self.kiosk.walk.household.registration.text("national_id"))
            self._press("by_code")
        elif self.dice.random() < 0.08:
            self._find_a_way()
        else:
            self.kiosk.walk.step()

    def _press(self, name: str) -> None:
        if self.kiosk.hand.find(name) is None:
            self._find_a_way()
        else:
            self.kiosk.hand.press(name)

    def _find_a_way(self) -> None:
        """A page that a walk has no answer for: one of its own buttons, the way on most of all."""
        ways = [w for w in self._buttons() if not w.objectName().startswith("key_") and w.objectName() not in OUT]
        forward = [
            w for w in ways if w.objectName() in ("continue", *PLAIN.values(), "stay", "done", "again", "finish")
        ]
        if forward and self.dice.random() < 0.5:
            ways = forward
        if ways:
            self._tap(self._middle(self.dice.choice(ways)))

    # ── fingers ─────────────────────────────────────────────────────────────────────────────────────────────

    def _buttons(self) -> list[QWidget]:
        found = [w for w in self.window.findChildren(QPushButton) if w.isVisible() and w.isEnabled()]
        return [w for w in found if w.objectName() not in LOCKED_AWAY and in_sight(w)]

    def _targets(self) -> list[QWidget]:
        lines = [
            w for w in self.window.findChildren(QWidget) if isinstance(w, Writable) and w.isVisible() and in_sight(w)
        ]
        targets = self._buttons() + lines
        if self.dice.random() < 0.85:
            targets = [w for w in targets if w.objectName() not in OUT]
        if self.dice.random() < 0.5:
            targets = [w for w in targets if not w.objectName().startswith("key_")]
        return targets

    def _handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def _middle(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self.window, widget.rect().center())

    def _somewhere(self) -> QPoint:
        return QPoint(self.dice.randrange(self.window.width()), self.dice.randrange(self.window.height()))

    def _target(self) -> QPoint:
        targets = self._targets()
        return self._middle(self.dice.choice(targets)) if targets else self._somewhere()

    def _on_the_lock(self, *places: QPoint) -> bool:
        """Would this meet what is a clerk's alone?"""
        locked = (self.window.findChild(QWidget, name) for name in LOCKED_AWAY)
        return any(w is not None and w.isVisible() for w in locked)

    def _tap(self, down: QPoint, up: QPoint | None = None, *, held: float = 0.05) -> None:
        if self._on_the_lock(down):
            down = up = QPoint(1, 1)
        self.events += 1
        QTest.mousePress(self._handle(), Qt.MouseButton.LeftButton, NONE, down)
        self.world.time.seconds += held
        if up is not None:
            QTest.mouseMove(self._handle(), up)
        QTest.mouseRelease(self._handle(), Qt.MouseButton.LeftButton, NONE, up or down)

    def touch(self) -> None:
        self._tap(self._target())

    def drum(self) -> None:
        """On the screen's keys, as fast as fingers go."""
        keys = [w for w in self._buttons() if w.objectName().startswith("key_")]
        for _ in range(self.dice.randrange(5, 60) if keys else 0):
            key = self.dice.choice(keys)
            if not key.isVisible():
                return
            self._tap(self._middle(key))

    def touch_anywhere(self) -> None:
        self._tap(self._somewhere())

    def double_tap(self) -> None:
        place = self._target()
        for _ in range(self.dice.randrange(2, 6)):
            self._tap(place)
            breathe(0)

    def too_soon(self) -> None:
        """Just after the page has turned."""
        self.window.turned()
        self._tap(self._target())

    def long_press(self) -> None:
        self._tap(self._target(), held=3)

    def drag(self) -> None:
        self._tap(self._somewhere(), self._somewhere(), held=0.4)

    def roll(self) -> None:
        """A finger that ends beside where it began."""
        place = self._target()
        self._tap(place, self._within(place + QPoint(self.dice.randrange(-40, 41), self.dice.randrange(-40, 41))))

    def two_fingers(self) -> None:
        self._fingers([self._target(), self._target()])

    def palm(self) -> None:
        """Much of a hand at once."""
        middle = self._somewhere()
        spread = range(self.dice.randrange(3, 9))
        spots = [middle + QPoint(self.dice.randrange(-150, 151), self.dice.randrange(-150, 151)) for _ in spread]
        self._fingers([self._within(spot) for spot in spots])

    def lean(self) -> None:
        """A hand lies on the glass while a finger works."""
        hand, places = self._somewhere(), [self._target() for _ in range(self.dice.randrange(1, 4))]
        points = Fingers(self.kiosk, self.glass)
        for number, place in enumerate((hand, *places)):
            if self._on_the_lock(hand, place):
                break
            points.press(number, place)
            self.events += 1
            if number:
                points.release(number)
        points.lift()

    def _within(self, place: QPoint) -> QPoint:
        return QPoint(min(max(place.x(), 0), self.window.width() - 1), min(max(place.y(), 0), self.window.height() - 1))

    def _fingers(self, places: list[QPoint]) -> None:
        if self._on_the_lock(*places):
            return
        for act in ("press", "release"):
            fingers = QTest.touchEvent(self._handle(), self.glass, False)
            for number, place in enumerate(places):
                getattr(fingers, act)(number, place, self._handle())
            fingers.commit()
            breathe(0)
        self.events += len(places)

    # ── keys ────────────────────────────────────────────────────────────────────────────────────────────────

    def strike(self) -> None:
        if self._on_the_lock():
            return
        for _ in range(self.dice.choice((1, 1, 3, 10, 60))):
            if self._on_the_lock():
                return
            key = self.dice.choice(KEYS if self.dice.random() < 0.5 else TURNING)
            held = self.dice.choice((NONE, NONE, NONE, NONE, CTRL, ALT, SHIFT, META, CTRL | ALT, CTRL | SHIFT))
            QTest.keyClick(self._handle(), key, held)
            self.events += 1

    def type(self) -> None:
        """What an input method commits, into whatever line has the focus, or one that gets it."""
        lines = [w for w in self.window.findChildren(QWidget) if isinstance(w, Writable) and w.isVisible()]
        if not lines:
            return
        line = self.dice.choice(lines)
        line.setFocus()
        texts = self.dice.choices(TEXTS, k=self.dice.choice((1, 1, 2, 12)))
        for text in (texts[0], *"".join(texts[1:])):
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(line, event)
            self.events += 1
            if not line.isVisible():
                return  # the page was built anew for what was typed

    # ── time ────────────────────────────────────────────────────────────────────────────────────────────────

    def wait_a_while(self) -> None:
        self._pass(self.dice.randrange(1, 40))

    def go_away(self) -> None:
        """The long quiet, and sometimes its end."""
        self._pass(self.dice.choice((119, 121, 130, 300)))
        if self.dice.random() < 0.6:
            self._pass(self.dice.choice((20, 46, 60)))

    def _pass(self, seconds: int) -> None:
        self.world.turn(seconds)

    def clock(self) -> None:
        """The machine's clock is set, or set right again."""
        jumps = (timedelta(), timedelta(minutes=-3), timedelta(hours=5), timedelta(days=-2), timedelta(days=9))
        self.world.time.jumped = self.dice.choice((*jumps, timedelta()))

    # ── the machine ─────────────────────────────────────────────────────────────────────────────────────────

    def rotate(self) -> None:
        size = self.dice.choice(SIZES)
        self.window.resize(*size)

    def look_changes(self) -> None:
        shell = self.kiosk.app.host.shell
        if self.kiosk.app.host.session is None:
            return
        change = self.dice.randrange(5)
        if change == 0:
            shell.prefer(size=self.dice.choice(list(TextSize)))
        elif change == 1:
            shell.prefer(theme=self.dice.choice(list(Theme)))
        elif change == 2:
            self.kiosk.app.host.utilities.switch_language()
        elif change == 3:
            shell.prefer(low=not shell.preferences.low)
        else:
            shell.prefer(roomy=not shell.preferences.roomy)

    def plug(self) -> None:
        """Something is pulled out, breaks, runs empty; or is well again."""
        things, dice = self.world.things, self.dice
        what = dice.randrange(10)
        if what == 0:
            things.printer.unplug()
        elif what == 1:
            things.printer.load_paper(dice.choice((0, 1, 5)))
        elif what == 2:
            things.printer.fail(dice.choice(list(PrinterFault)))
        elif what == 3:
            things.scanner.fail(dice.choice(list(ScanFault)), after=dice.randrange(2))
        elif what == 4 and things.sources.list():
            things.sources.unplug(things.stick)
        elif what == 5:
            things.voice.available = not things.voice.available
        elif what == 6:
            things.voice.private = not things.voice.private
        else:
            things.printer.plug_in()
            things.printer.mend()
            things.printer.load_paper(100)
            things.scanner.mend()
            if not things.sources.list():
                things.sources.plug(things.stick)

    def line(self) -> None:
        """The way to the centre goes, comes, or loses answers."""
        line = self.world.line
        line.down, line.deaf = self.dice.choice(((True, False), (False, True), (False, False), (False, False)))

    def officer(self) -> None:
        """Somebody at a desk says something of one of the applications that lie at the centre."""
        place = self.dice.randrange(len(self.households))
        person = self.households[place].registration.text("national_id")
        central, now = self.world.line._central, self.world.time.now()
        with central._work() as rows:
            entries = list(rows.entries(person, 0))
            applications = PersonFile.of([entry.fact for entry in entries]).applications
            if not applications:
                return
            body = self._ruling(applications[-1].id)
            fact = Fact(uuid4(), person, now, "0901", Actor(Role.OFFICER, "2001"), Assurance.UNVERIFIED, body)
            journal.note(rows, fact, now)

    def _ruling(self, application: UUID) -> CaseBody:
        due = (self.world.time.now() + timedelta(days=10)).date()
        return self.dice.choice(
            (
                Rejected(application, uuid4(), ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING"), "الدخل أعلى من الحد."),
                Rejected(application, uuid4(), ("INCOME_OVER_MIN",), ""),
                InformationRequested(application, uuid4(), ("كشف حساب",), "", due),
                InitiallyApproved(application, uuid4(), ""),
                FinallyApproved(application, uuid4(), "1320", ""),
            )
        )


def in_sight(widget: QWidget) -> bool:
    """Can its middle be touched, or has it been scrolled away?"""
    return widget.visibleRegion().contains(widget.rect().center())


def run(seed: str, events: int, until: int = 0, said: Callable[[int], None] = lambda _number: None) -> Told:
    """A fresh kiosk, and a monkey's acts until so many events have been. until: the last act of all, where it is known.

    said: called before each act with its number, from 1.
    """
    watch, book, households, leftovers = Watch(), Notebook(), people(), Leftovers(Session, Visit)
    number, broken = 0, ""  # of the act
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-monkey-") as folder,
        watch.kept(),
        book.kept(),
        turned(Path(folder)) as world,
    ):
        promises = Promises(world, watch, book, households, leftovers)
        monkey = Monkey(world, promises, households, Random(seed))
        try:
            while monkey.events < events and (not until or number < until):
                number += 1
                said(number)
                monkey.act()
            promises.settle()
        except Exception as error:  # noqa: BLE001 (whatever it is, it is told with seed and act)
            broken = told_of(error, monkey)
    return Told(
        number, monkey.events, promises.seen, monkey.done, promises.ended, book.resumed, len(book.facts), broken
    )


def told_of(error: Exception, monkey: Monkey) -> str:
    import traceback

    kind = f"{error}" if isinstance(error, Broken) else "".join(traceback.format_exception(error))
    return f"on the page {monkey.kiosk.page}: {kind}"
