"""«استماع»: while it is on, each page reads itself and each control says what it is; any touch silences it at once."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.voice import Manner, Voice
from kiosk.ui.arrangement import Body
from kiosk.ui.background import Lane
from kiosk.ui.content import Action, Screen
from kiosk.ui.kit.button import Part
from kiosk.ui.reading import Openness, Reader
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.shell import Shell

if TYPE_CHECKING:
    from kiosk.ui.journey.session import Session

LOUDER, SOFTER = tr("Louder"), tr("Softer")
LOUDEST, SOFTEST = tr("This is the loudest."), tr("This is the softest.")
NO_SOUND = tr("There is no sound on this kiosk. The clerk in the hall reads the page aloud.")
SAMPLE = tr("The pages are read like this.")


@dataclass(frozen=True, slots=True)
class Said:
    """What the voice said, and in which language."""

    language: str = ""
    sentences: tuple[str, ...] = ()


NOTHING = Said()


class Listening(QObject):
    """voice: None until the services are open."""

    def __init__(self, shell: Shell, session: Callable[[], Session | None]) -> None:
        super().__init__(shell)
        self.shell, self._session = shell, session
        self.voice: Voice | None = None
        self._read: object = None
        self._first: tuple[Words, ...] = ()
        self._last = NOTHING
        self._hushed = threading.Event()
        self._passing: deque[str] = deque(maxlen=1)
        shell.stood.connect(self._stands)
        shell.ended.connect(self._left)
        shell.window.touched.connect(self.hush)
        shell.window.announced.connect(self._announced)
        shell.window.passing.connect(self._passed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focused)

    def opened(self, voice: Voice) -> None:
        """The services are there."""
        self.voice = voice

    @property
    def possible(self) -> bool:
        return self.voice is not None and self.voice.available

    @property
    def on(self) -> bool:
        return self.shell.preferences.listening

    def action(self) -> Action:
        """The button on every page."""
        if self.on:
            return Action("listen_end", tr("Stop reading"), self.toggle, "speaker-slash", Part.UTILITY)
        return Action("listen", tr("Listen"), self.toggle, "speaker-high", Part.UTILITY)

    def toggle(self, *first: Words) -> None:
        """Begin on this page, or end. first: what is said before the page."""
        if not self.possible:
            return
        self.hush()
        self._read, self._last = None, NOTHING
        self._first = () if self.on else first
        self.shell.prefer(listening=not self.on)

    def begin_with(self, *first: Words) -> None:
        """Say this before the page that comes next."""
        self._first = first if self.on else ()

    def repeat(self) -> None:
        """What was said last; the page where nothing was, or in another language."""
        if self._last.language == self.shell.preferences.language and self._last.sentences:
            self._say(self._last.sentences)
        else:
            self._read = None
            self._stands()

    def unplugged(self) -> None:
        """Without headphones nobody has agreed to anything: nothing more is said, and later they are asked anew."""
        self.shell.choose(openness=None)
        if self.on:
            self.toggle()

    # ── what is read ────────────────────────────────────────────────────────────────────────────────────────

    def _stands(self) -> None:
        """A page has come, or the same one anew, of which only what changed is told: by announcements and focus."""
        screen = self.shell.screen
        if not self.on or screen is None or screen is self._read:
            return
        begins, self._read = self._read is None, screen
        if self._openness() is None:
            self._ask()
            return
        self._say_page(whole=begins)

    def _say_page(self, *, whole: bool) -> None:
        """What is said before it is not said again where it stands on it. A page over the whole screen may be another
        when somebody asks for it once more: one counts down.
        """
        first, self._first = [self.shell.translator.say(words) for words in self._first], ()
        page = self._reader().page(self.shell.page(whole=whole))
        self._last = NOTHING
        said = (*first, *(sentence for sentence in page if sentence not in first))
        self._say(said, keep=isinstance(self.shell.screen, Screen))

    def _openness(self) -> Openness | None:
        """None: somebody is known, or is to type, and has not said yet what may be heard. A page over the whole screen
        shows nothing of theirs, so all of it may be heard, whatever they agreed to: the seconds they have left, too.
        """
        if (self.voice is not None and self.voice.private) or not isinstance(self.shell.screen, Screen):
            return Openness.ALL
        agreed, session = self.shell.preferences.openness, self._session()
        if agreed is not None or session is None:
            return agreed or Openness.PUBLIC
        return None if session.visit.identified or self._is_typed_on else Openness.PUBLIC

    @property
    def _is_typed_on(self) -> bool:
        """Whoever types on the screen's keys without seeing hears each of them, and so may others."""
        page = self.shell.page(whole=False)
        return isinstance(page, Body) and page.content.keyboard is not None

    def _reader(self) -> Reader:
        return Reader(self.shell.look, self._openness() or Openness.GUIDE, self.shell.translator.is_fixed)

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whoever moves without seeing hears where they are. A page that has just come reads itself."""
        if now is None or not self.on or self.shell.turning or self.shell.screen is not self._read:
            return
        if self.shell.window.isAncestorOf(now) and now.accessibleName():
            self._say((self._reader().control(now),))

    def _announced(self, text: str) -> None:
        """What changed on the page, after what is being said."""
        if self._may_say(text):
            self._say((text,), hush=False)

    def _passed(self, text: str) -> None:
        """After what is being said, and only if nothing newer has come by then."""
        if self._may_say(text):
            self._passing.append(text)
            self._say(_taken(self._passing), hush=False, keep=False)

    def _may_say(self, text: str) -> bool:
        return self.on and (self._openness() is Openness.ALL or self.shell.translator.is_fixed(text))

    # ── saying it ───────────────────────────────────────────────────────────────────────────────────────────

    def tell(self, *said: Words, keep: bool = False) -> None:
        """Something about the reading itself, whether pages are read or not. keep: as for the page."""
        self._say([self.shell.translator.say(words) for words in said], keep=keep)

    def _say(self, sentences: Iterable[str], *, hush: bool = True, keep: bool = True) -> None:
        """keep: it is what is said when somebody asks for it once more."""
        if hush:
            self.hush()
        voice, hushed = self.voice, self._hushed
        language, manner = str(self.shell.preferences.language), self.shell.preferences.manner
        if keep:
            self._last = Said(language, tuple(sentences))

        def said() -> bool:
            """False where nothing can be heard."""
            for sentence in sentences:
                if voice is None or hushed.is_set():
                    return True
                if not voice.say(sentence, language, manner) and not hushed.is_set():
                    return False
            return True

        self.shell.background.run(Lane.SPEECH, said, self._heard)

    def hush(self) -> None:
        """At once, from wherever it has come."""
        self._hushed.set()
        self._hushed, self._passing = threading.Event(), deque(maxlen=1)
        if self.voice is not None:
            self.voice.stop()

    def _heard(self, heard: bool) -> None:
        if heard or not self.on:
            return
        self.shell.prefer(listening=False)
        if isinstance(self.shell.screen, Screen):
            self.say_there_is_none()

    def say_there_is_none(self) -> None:
        back = Action("done", tr("Back to the page"), self.shell.uncover, "check", Part.PRIMARY)
        banner = (Tone.WARN, NO_SOUND, None)
        self.shell.over(MessageScreen("no_sound", tr("No sound"), banner=banner, forward=back, icon="speaker-slash"))

    def _left(self) -> None:
        self._read, self._first, self._last = None, (), NOTHING
        self.hush()
        if self.voice is not None:
            self.voice.forget()

    # ── what may be heard, and how ──────────────────────────────────────────────────────────────────────────

    def _ask(self) -> None:
        """Before anything of somebody is said aloud, and before they type it."""
        ways = (
            self._choice("by_headphones", tr("By headphones: everything"), "headphones", Openness.ALL),
            self._choice("aloud", tr("Aloud: everything"), "speaker-high", Openness.ALL),
            self._choice("guide_only", tr("Headings and buttons only"), "text-aa", Openness.GUIDE),
        )
        hint = tr("People nearby hear what is read aloud. Headphones go into the socket of the kiosk.")
        page = MessageScreen("what_is_heard", tr("How may your data be read?"), hint=hint, ways=ways, icon="headphones")
        self._read = page
        self.shell.over(page)
        self._say_page(whole=False)

    def _choice(self, name: str, words: Words, icon: str, openness: Openness) -> Action:
        return Action(name, words, lambda: self._agree(openness), icon)

    def _agree(self, openness: Openness) -> None:
        self.shell.choose(openness=openness)
        self._read = None
        self.shell.uncover()

    def sound_page(self, done: Action) -> MessageScreen:
        """Slower, faster, softer, louder: each is heard at once."""
        ways = (
            Action("slower", tr("Slower"), lambda: self._speak_so(self._manner.faster(-1)), "minus"),
            Action("faster", tr("Faster"), lambda: self._speak_so(self._manner.faster(1)), "plus"),
            Action("softer", SOFTER, lambda: self._speak_so(self._manner.louder(-1)), "speaker-low"),
            Action("louder", LOUDER, lambda: self._speak_so(self._manner.louder(1)), "speaker-high"),
        )
        return MessageScreen("sound", tr("Sound and speed"), ways=ways, forward=done, icon="speaker-high")

    @property
    def _manner(self) -> Manner:
        return self.shell.preferences.manner

    def _speak_so(self, manner: Manner, said: Words = SAMPLE) -> None:
        self.shell.choose(manner=manner)
        self.tell(said)

    def louder(self) -> None:
        """A step, as on the page for it."""
        wanted = self._manner.louder(1)
        self._speak_so(wanted, LOUDEST if wanted == self._manner else LOUDER)

    def softer(self) -> None:
        wanted = self._manner.louder(-1)
        self._speak_so(wanted, SOFTEST if wanted == self._manner else SOFTER)


def _taken(waiting: deque[str]) -> Iterator[str]:
    """What waits when its turn has come."""
    while waiting:
        yield waiting.popleft()
