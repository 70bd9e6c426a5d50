"""The row that never changes: help, text size, colours, reading, the way out; and behind help, the clerk's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.background import Lane
from kiosk.ui.content import Action, Screen
from kiosk.ui.journey.listening import Listening
from kiosk.ui.journey.tactile import Line, Tactile
from kiosk.ui.kit.button import Part
from kiosk.ui.shell import Shell

if TYPE_CHECKING:
    from kiosk.services.sync import SyncState
    from kiosk.ui.journey.session import Session

NAMES = ("help", "text_size", "colours", "end", "clerk", "clerk_offered", "sound", "draft_slip")


class Utilities:
    """session: the one under way. state: how sync stood last, for the clerk's page; None before it told."""

    def __init__(self, shell: Shell, session: Callable[[], Session | None]) -> None:
        self.shell, self._session = shell, session
        self.state: SyncState | None = None
        self.listening = Listening(shell, session)
        self.tactile = Tactile(shell, self.listening, self.help)
        shell.utilities = self.actions
        shell.window.lost.connect(self._offer_help)

    def actions(self) -> list[Action]:
        return [
            Action("help", tr("Help"), self.help, "question", Part.UTILITY),
            Action("text_size", tr("Text size"), self.text_size, "text-aa", Part.UTILITY),
            Action("colours", tr("Colours"), self.colours, "palette", Part.UTILITY),
            *((self.listening.action(),) if self.listening.possible else ()),
            Action("other_language", self.other_language(), self.switch_language, "globe-simple", Part.UTILITY),
            Action("leave", tr("End"), self.ask_end, "sign-out", Part.LEAVE),
        ]

    def _over(self, screen: Screen) -> None:
        """Lay a utility page over the journey's page; a second press on the row takes it away."""
        standing = self.shell.screen
        if standing is not None and standing.name == screen.name:
            self.shell.uncover()
            return
        if standing is not None and standing.name in NAMES:
            self.shell.uncover()
        self.shell.over(screen)

    def _done(self) -> Action:
        return Action("done", tr("Back to the page"), self.shell.uncover, "check", Part.PRIMARY)

    def text_size(self) -> None:
        from kiosk.ui.screens.appearance import TextSizeScreen

        self._over(TextSizeScreen(self.shell.prefer, self._done()))

    def colours(self) -> None:
        from kiosk.ui.screens.appearance import ColoursScreen

        self._over(ColoursScreen(self.shell.prefer, self._done()))

    def help(self, keys: Sequence[Line] = ()) -> None:
        """keys: what those of a keypad do, for who asked with one."""
        from kiosk.ui.screens.message import MessageScreen
        from kiosk.ui.upkeep_words import clerk_words

        lines = [
            *keys,
            ("hand-tap", tr("Whatever has a frame and a ledge can be touched.")),
            ("arrow-counter-clockwise", tr("Back keeps the answers. Everything can be changed before submitting.")),
            ("user", tr("The clerk in the hall helps with any step.")),
        ]
        session = self._session()
        if session is not None and session.suite.place.phone:
            lines.append(("device-mobile", tr("Support: {phone}").fill(phone=ltr(session.suite.place.phone))))
        clerk = Action("clerk", clerk_words(self.state), self._ask_clerk, "lock-simple")
        ways = (*self._sound(), self._by_button(), clerk)
        self._over(MessageScreen("help", tr("Help"), lines=lines, ways=ways, forward=self._done()))

    def _by_button(self) -> Action:
        """For whose hand shakes: who misses three times in a row comes to this page by itself."""
        now = self.shell.preferences.by_button

        def switch() -> None:
            self.shell.prefer(by_button=not now)
            self.shell.uncover()

        words = tr("Continue by a touch on the answer") if now else tr("Continue by the button only")
        return Action("by_button", words, switch, "hand-tap")

    def _sound(self) -> tuple[Action, ...]:
        if not self.listening.possible:
            return ()
        return (Action("sound", tr("Sound and speed"), self._sound_page, "speaker-high"),)

    def _sound_page(self) -> None:
        self._over(self.listening.sound_page(self._done()))

    def _ask_clerk(self) -> None:
        session = self._session()
        if session is not None:
            session.with_clerk(tr("The clerk's page closes the kiosk or shows what waits."), self._clerk_page)

    def _clerk_page(self) -> None:
        """What a clerk may do here: see to what waits, and close the kiosk after the person's answers are saved."""
        from kiosk.ui.journey.upkeep import ClerksPage

        session = self._session()
        if session is not None:
            close = Action("close_kiosk", tr("Close the kiosk"), self._close, "sign-out", Part.DESTRUCTIVE)
            ClerksPage(session, self.state, self._over, close, self._done()).open()

    def _close(self) -> None:
        self.shell.end()
        self.shell.window.may_close = True
        self.shell.window.close()

    def other_language(self) -> Words:
        """The other language, named in itself so that whoever needs it can read it."""
        return verbatim(self.shell.preferences.language.following.own_name)

    def lower(self) -> Action:
        """All that is touched low on the panel, for who sits in a wheelchair; or at the usual height again."""
        from kiosk.ui.screens.appearance import LOWER, USUAL_HEIGHT

        low = self.shell.preferences.low
        words = USUAL_HEIGHT if low else LOWER
        return Action("lower", words, lambda: self.shell.prefer(low=not low), "wheelchair", Part.SECONDARY)

    def switch_language(self) -> None:
        self.shell.prefer(language=self.shell.preferences.language.following)

    def _offer_help(self) -> None:
        if self._session() is not None and isinstance(self.shell.screen, Screen) and self.shell.screen.name != "help":
            self.help()

    def ask_end(self) -> None:
        from kiosk.ui.screens.message import MessageScreen

        session = self._session()
        if self.shell.before_end is None or session is None:
            self.shell.end()
            return
        if session.saves:
            from kiosk.ui.journey.leaving import Leaving

            self._over(Leaving(session, self._over, self._discard).page())
            return
        way = Action("end_unsaved", tr("End"), self.shell.end, "sign-out")
        stay = Action("stay", tr("Stay here"), self.shell.uncover, "check", Part.PRIMARY)
        hint = tr("Nothing of this session is saved yet. Saving begins with the mobile code.")
        self._over(MessageScreen("end", tr("End the session?"), hint=hint, ways=(way,), forward=stay, icon="sign-out"))

    def _discard(self) -> None:
        """Drop this person's drafts and end unsaved."""
        session = self._session()
        if session is not None and session.saves:
            visit, drafts = session.visit, session.suite.drafts
            self.shell.background.run(Lane.STORE, lambda: drafts.discard(visit))
        self.shell.before_end = None
        self.shell.end()
