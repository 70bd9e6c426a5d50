"""A tactile keypad beside the screen: each of its keys does what a button does, and is explained by «help»."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from kiosk.domain.words import Words, tr
from kiosk.services.tactile_keys import Wish
from kiosk.ui.arrangement import Body
from kiosk.ui.content import Content
from kiosk.ui.journey.listening import Listening
from kiosk.ui.kit.announce import tell_reader
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.screens.still_here import StillHereScreen
from kiosk.ui.shell import Shell

HINT = tr("The help key says what each key does.")
ENDED = tr("Reading has ended.")
NO_WAY_BACK = tr("There is no way back from this page.")
ALWAYS = (
    ("arrows-out-cardinal", tr("Arrows: to move. The key in the middle: to choose.")),
    ("keyboard", tr("In a field, the key in the middle leads to letters and numbers.")),
)
EXPLAINED = {
    Wish.LISTEN: ("speaker-high", tr("Listen: reading begins, or ends.")),
    Wish.REPEAT: ("repeat", tr("Repeat: the last words once more.")),
    Wish.BACK: ("arrow-u-up-left", tr("Back: to the page before.")),
    Wish.LOUDER: ("speaker-low", tr("The two sound keys: louder and softer.")),
    Wish.HUSH: ("speaker-slash", tr("Mute: what is being said ends.")),
    Wish.HELP: ("question", tr("Help: what each key does.")),
}
"""Icon and words; a key that nobody set is not explained."""

Line = tuple[str, Words]


class Tactile(QObject):
    """help: opens the help page with these lines on it, or takes it away."""

    def __init__(self, shell: Shell, listening: Listening, help: Callable[[Sequence[Line]], None]) -> None:
        super().__init__(shell)
        self.shell, self.listening, self._help_page = shell, listening, help
        self._acts: dict[Wish, Callable[[], None]] = {
            Wish.LISTEN: self._listen,
            Wish.REPEAT: self._repeat,
            Wish.HELP: self._help,
            Wish.BACK: self._back,
            Wish.LOUDER: self._louder,
            Wish.SOFTER: self._softer,
            Wish.HUSH: listening.hush,
            Wish.PLUGGED: self._plugged,
            Wish.UNPLUGGED: listening.unplugged,
        }
        shell.window.wished.connect(self._do)

    def _do(self, wish: Wish) -> None:
        self._acts[wish]()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What each key does."""
        there = self.shell.window.keys.wishes
        return (*ALWAYS, *(line for wish, line in EXPLAINED.items() if wish in there))

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────

    def _listen(self) -> None:
        """Whoever ends it without seeing hears that it has ended."""
        ends = self.listening.on
        self.listening.toggle(*self._hint)
        if ends:
            self.listening.tell(ENDED)

    @property
    def _hint(self) -> tuple[Words, ...]:
        """The first sentence for who begins by a key, and so perhaps without seeing."""
        return (HINT,) if Wish.HELP in self.shell.window.keys.wishes else ()

    def _repeat(self) -> None:
        if self.listening.on:
            self.listening.repeat()
        else:
            self._listen()

    def _plugged(self) -> None:
        if not self.listening.on:
            self._listen()

    def _louder(self) -> None:
        if self.listening.possible:
            self.listening.louder()

    def _softer(self) -> None:
        if self.listening.possible:
            self.listening.softer()

    # ── pages ───────────────────────────────────────────────────────────────────────────────────────────────

    def _help(self) -> None:
        """Where the row with help does not stand, at the door, it is only said."""
        explained = tuple(words for _, words in self.lines)
        if self.shell.frame is not None:
            if self.shell.screen is None or self.shell.screen.name != "help":
                self.listening.begin_with(*explained)
            self._help_page(self.lines)
        elif self.listening.on:
            self.listening.tell(*explained, keep=True)
        else:
            self.listening.toggle(*explained)

    def _back(self) -> None:
        button = self._way_back()
        if button is not None:
            button.click()
            return
        tell_reader(self.shell.window, self.shell.translator.say(NO_WAY_BACK))
        if self.listening.on:
            self.listening.tell(NO_WAY_BACK)

    def _way_back(self) -> KioskButton | None:
        """The button for it: of the page, or that which takes a page away from over another."""
        page = self.shell.page(whole=False)
        if isinstance(page, Body):
            name = self._name_in(page.content)
        else:
            name = "stay" if isinstance(self.shell.screen, StillHereScreen) else ""
        return page.findChild(KioskButton, name) if name else None

    def _name_in(self, content: Content) -> str:
        if content.back is not None:
            return content.back.name
        forward = content.forward
        return forward.name if forward is not None and forward.run == self.shell.uncover else ""
