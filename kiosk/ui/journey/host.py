"""The kiosk as a host: the attract page, the way in, help, settings, leaving, and the long quiet.

It receives one person after the other and hands each to the journeys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.dates import Calendar
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.services.applications import RIYADH
from kiosk.services.ports import OutboxCounts
from kiosk.ui.amounts import amount_renderer
from kiosk.ui.content import Action, HasPaper, Screen
from kiosk.ui.day_words import in_words
from kiosk.ui.faults import closed_words, fault_of
from kiosk.ui.idle import IdleWatch, Presence
from kiosk.ui.kit.button import Part
from kiosk.ui.language import Language
from kiosk.ui.look import TextSize
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.still_here import StillHereScreen
from kiosk.ui.shell import CONNECTED, NOT_CONNECTED, SENDING, Shell

if TYPE_CHECKING:
    from kiosk.services.suite import Suite
    from kiosk.services.sync import SyncState
    from kiosk.ui.journey.session import Session

TICK_MS = 250
NOTICE_MS = 15_000
DONE_S = 30.0  # the page after the receipt ends so soon, but never while printing or in fault
LARGE_TEXT_FACTOR = 2.5
CLOSED_FOR_SAFETY = tr("The screen was closed to protect your data. To go on: ID number and mobile code.")


class Host(QObject):
    """began: somebody pressed «البدء»."""

    began = Signal()
    state_arrived = Signal(object)

    def __init__(self, shell: Shell, attract: AttractScreen, watch: IdleWatch) -> None:
        super().__init__()
        self.shell, self.attract, self.watch = shell, attract, watch
        self.suite: Suite | None = None
        self.session: Session | None = None
        self._asking: StillHereScreen | None = None
        self._wanted = False
        self._counts = OutboxCounts()
        self._patience = watch.warn_after
        shell.utilities = self.utilities
        shell.fault_page = self.fault_page
        shell.ended.connect(self._person_left)
        shell.window.touched.connect(watch.touched)
        shell.window.lost.connect(self._offer_help)
        self.state_arrived.connect(self._show_state)
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start(TICK_MS)

    # ── opening ─────────────────────────────────────────────────────────────────────────────────────────────

    def opened(self, suite: Suite) -> None:
        """The services are there. Whoever pressed «البدء» before goes in now."""
        self.suite = suite
        self.shell.practice = self.attract.practice = suite.place.practice
        self.shell.translator.render = amount_renderer(suite.number_words)
        self._date_the_door()
        if self._wanted:
            self.begin()
        elif self.shell.screen is self.attract:
            self.shell.refresh()

    def closed(self, error: Exception) -> None:
        """The kiosk may not open: say why, kindly, and offer no button that leads nowhere."""
        self.attract.out_of_service = closed_words(error)
        self.shell.go(self.attract)

    def _date_the_door(self) -> None:
        """The attract page says today in both calendars."""
        if self.suite is not None:
            today = self.suite.applications.scribe.clock.now().astimezone(RIYADH).date()
            self.attract.days = tuple(w for c in Calendar if (w := in_words(today, c)) is not None)

    def welcome(self) -> None:
        self._date_the_door()
        self.shell.go(self.attract)

    def switch_language(self) -> None:
        now = self.shell.preferences.language
        self.shell.prefer(language=Language.ENGLISH if now is Language.ARABIC else Language.ARABIC)

    def begin(self) -> None:
        if self.suite is None:
            self._wanted = True
            return
        from kiosk.ui.journey.session import Session

        self._wanted = False
        self.attract.notice = None
        self.session = Session(self.shell, self.suite)
        self.began.emit()
        self.services()

    # ── the way in ──────────────────────────────────────────────────────────────────────────────────────────

    def services(self) -> None:
        from kiosk.ui.screens.choice import ChoiceScreen, Offer

        offers = (
            Offer(
                "register",
                tr("New registration"),
                tr("For the first time in this service"),
                "user-plus",
                lambda: self.privacy(new=True),
            ),
            Offer(
                "apply",
                tr("Apply, or complete an application"),
                tr("A new application, or a saved one"),
                "file-text",
                lambda: self.privacy(new=False),
            ),
        )
        heading, hint = tr("Which service is wanted?"), tr("One touch on a service is enough.")
        self.shell.go(ChoiceScreen("services", heading, offers, hint, self._back(self.shell.end)))

    def privacy(self, *, new: bool) -> None:
        from kiosk.ui.screens.message import MessageScreen

        self.shell.go(
            MessageScreen(
                "privacy",
                tr("Before the start"),
                lines=(
                    ("identification-card", tr("We ask about identity, income and home to study entitlement.")),
                    ("lock-simple", tr("Answers are kept locked on this kiosk, then with the authority only.")),
                    ("eye-slash", tr("The screen is wiped at the end.")),
                    ("info", tr("This model is not connected to the official platform.")),
                ),
                back=self._back(self.services),
                forward=Action("agree", tr("Agree and continue"), lambda: self.who(new=new), part=Part.PRIMARY),
            )
        )

    def who(self, *, new: bool) -> None:
        from kiosk.ui.screens.choice import ChoiceScreen, Offer

        offers = (
            Offer(
                "applicant",
                tr("The applicant"),
                tr("I am filling in my own application"),
                "user",
                lambda: self.enter(new=new, helper=False),
            ),
            Offer(
                "helper",
                tr("A helper of the applicant"),
                tr("The applicant is here with me"),
                "users-three",
                lambda: self.enter(new=new, helper=True),
            ),
        )
        heading = tr("Who is using the kiosk now?")
        self.shell.go(ChoiceScreen("who", heading, offers, None, self._back(lambda: self.privacy(new=new))))

    def enter(self, *, new: bool, helper: bool) -> None:
        from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
        from kiosk.ui.journey.applying import Applying
        from kiosk.ui.journey.registering import Registering

        session = self.session
        if session is None:
            return
        session.visit = replace(session.visit, helper=helper)
        applying = Applying(session, SOCIAL_SECURITY, self.services)

        def registered() -> None:
            self.shell.before_end = applying.keep_page
            applying.begin()

        registering = Registering(session, new, registered, lambda: self.who(new=new))
        self.shell.before_end = registering.keep_page
        registering.begin()

    @staticmethod
    def _back(run: Callable[[], None]) -> Action:
        return Action("back", tr("Back"), run)

    # ── the row that never changes ──────────────────────────────────────────────────────────────────────────

    def utilities(self) -> list[Action]:
        return [
            Action("help", tr("Help"), self.help, "question", Part.UTILITY),
            Action("text_size", tr("Text size"), self.text_size, "text-aa", Part.UTILITY),
            Action("colours", tr("Colours"), self.colours, "palette", Part.UTILITY),
            Action("leave", tr("End"), self.ask_end, "sign-out", Part.LEAVE),
        ]

    def _over(self, screen: Screen) -> None:
        """Lay a utility page over the journey's page; a second press on the row takes it away."""
        standing = self.shell.screen
        if standing is not None and standing.name == screen.name:
            self.shell.uncover()
            return
        if standing is not None and standing.name in ("help", "text_size", "colours", "end", "clerk"):
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

    def help(self) -> None:
        from kiosk.ui.screens.message import MessageScreen

        lines = [
            ("hand-tap", tr("Whatever has a frame and a ledge can be touched.")),
            ("arrow-counter-clockwise", tr("Back keeps the answers. Everything can be changed before submitting.")),
            ("user", tr("The clerk in the hall helps with any step.")),
        ]
        if self.suite is not None and self.suite.place.phone:
            lines.append(("device-mobile", tr("Support: {phone}").fill(phone=ltr(self.suite.place.phone))))
        language = Action("language", self._other_language(), self._switch_from_help, "globe-simple")
        clerk = Action("clerk", tr("For the clerk"), self._ask_clerk, "lock-simple")
        self._over(MessageScreen("help", tr("Help"), lines=lines, ways=(language, clerk), forward=self._done()))

    def _ask_clerk(self) -> None:
        if self.session is not None:
            self.session.with_clerk(tr("The clerk's page closes the kiosk or shows what waits."), self._clerk_page)

    def _clerk_page(self) -> None:
        """What a clerk may do here: see what waits, and close the kiosk after the person's answers are saved."""
        from kiosk.ui.screens.message import MessageScreen

        close = Action("close_kiosk", tr("Close the kiosk"), self._close, "sign-out", Part.DESTRUCTIVE)
        hint = tr("Waiting to be sent: {waiting}. Refused by the centre: {parked}.")
        counts = self._counts
        waiting, parked = ltr(str(counts.waiting)), ltr(str(counts.parked))
        self._over(
            MessageScreen(
                "clerk",
                tr("Clerk's page"),
                hint=hint.fill(waiting=waiting, parked=parked),
                ways=(close,),
                forward=self._done(),
            )
        )

    def _close(self) -> None:
        self.shell.end()
        self.shell.window.may_close = True
        self.shell.window.close()

    def _other_language(self) -> Words:
        """The other language, named in itself so that whoever needs it can read it."""
        arabic = self.shell.preferences.language is Language.ARABIC
        return verbatim("English") if arabic else tr("Arabic", "the language, named in Arabic")

    def _switch_from_help(self) -> None:
        self.switch_language()

    def _offer_help(self) -> None:
        if self.session is not None and isinstance(self.shell.screen, Screen) and self.shell.screen.name != "help":
            self.help()

    def ask_end(self) -> None:
        from kiosk.ui.screens.message import MessageScreen

        if self.shell.before_end is None:
            self.shell.end()
            return
        ways = (
            Action("save_and_end", tr("Save and end"), self.shell.end, "sign-out"),
            Action("delete_and_end", tr("Delete the answers and end"), self._discard, "trash", Part.DESTRUCTIVE),
        )
        hint = tr("Saved answers can be completed within {days} days.").fill(days=ltr("30"))
        stay = Action("stay", tr("Stay here"), self.shell.uncover, "check", Part.PRIMARY)
        self._over(MessageScreen("end", tr("End the session?"), hint=hint, ways=ways, forward=stay))

    def _discard(self) -> None:
        """Drop this person's drafts and end unsaved. Whoever only typed a number drops nothing of its owner."""
        from kiosk.domain.programmes import PROGRAMMES
        from kiosk.domain.registration import FORM
        from kiosk.ui.background import Lane

        session = self.session
        if session is not None and (session.visit.identified or session.began_for == session.visit.person != ""):
            visit, drafts = session.visit, session.suite.drafts
            known = PROGRAMMES if visit.identified else ()
            for form in (FORM, *(programme.code for programme in known)):
                self.shell.background.run(Lane.STORE, _discarder(drafts.discard, visit, form))
        self.shell.before_end = None
        self.shell.end()

    # ── trouble ─────────────────────────────────────────────────────────────────────────────────────────────

    def fault_page(self, error: Exception) -> Screen:
        """The calm page for anything that failed: what is safe, and what can be done."""
        from kiosk.domain.statuses import Tone
        from kiosk.ui.screens.message import MessageScreen

        fault = fault_of(error)
        if self.session is not None:
            self.session.waiting = False
        return MessageScreen(
            "fault",
            fault.title,
            banner=(Tone.WARN, fault.sentence, None),
            back=Action("start_again", tr("Begin again"), self.services, "arrow-counter-clockwise"),
            forward=Action("finish", tr("Save and end"), self.shell.end, "sign-out", Part.PRIMARY),
        )

    # ── the long quiet, and the end ─────────────────────────────────────────────────────────────────────────

    def _tick(self) -> None:
        if self.session is None:
            self.watch.stay()
            return
        self.watch.warn_after = self._patience_now()
        presence = self.watch.presence()
        if presence is Presence.GONE:
            self._expire()
        elif presence is Presence.ASKED and self._paper_page() is not None:
            self.shell.end()
        elif presence is Presence.ASKED:
            self._ask_presence()

    def _paper_page(self) -> HasPaper | None:
        screen: object = self.shell.screen
        return screen if isinstance(screen, HasPaper) else None

    def _ask_presence(self) -> None:
        if self._asking is None:
            self._asking = StillHereScreen(round(self.watch.countdown), self._stay, self.shell.end)
            self.shell.over(self._asking)
        self._asking.tell(self.watch.seconds_left())

    def _expire(self) -> None:
        """Nobody answered: what was typed is saved, the screen wiped, and the door says why."""
        self.attract.notice = CLOSED_FOR_SAFETY
        QTimer.singleShot(NOTICE_MS, self, self._forget_notice)
        self._uncover_for_saving()
        self.shell.end()

    def _patience_now(self) -> float:
        """Longer for whoever reads very large text; short once the receipt is out (design rules 52, 56)."""
        paper = self._paper_page()
        if paper is not None:
            return DONE_S if paper.settled else float("inf")
        longer = LARGE_TEXT_FACTOR if self.shell.preferences.size is TextSize.XL else 1
        return self._patience * longer

    def _stay(self) -> None:
        self.watch.stay()
        self._close_question()
        self.shell.uncover()

    def _close_question(self) -> None:
        if self._asking is not None:
            self._asking.close()
            self._asking = None

    def _uncover_for_saving(self) -> None:
        """The page below the question holds what was typed last."""
        if self._asking is not None:
            self._close_question()
            self.shell.uncover()

    def _forget_notice(self) -> None:
        self.attract.notice = None
        if self.shell.screen is self.attract:
            self.shell.refresh()

    def _person_left(self) -> None:
        self._close_question()
        self.session = None
        if self.suite is not None:
            self.suite.forget()
        self.watch.stay()
        self.welcome()

    # ── the connection ──────────────────────────────────────────────────────────────────────────────────────

    def _show_state(self, state: SyncState) -> None:
        self._counts = state.counts
        waiting = state.counts.waiting + state.counts.documents
        if not state.connected:
            self.shell.show_connection(NOT_CONNECTED)
        elif waiting:
            self.shell.show_connection((SENDING[0].count(waiting), SENDING[1]))
        else:
            self.shell.show_connection(CONNECTED)


def _discarder(discard: Callable[..., None], visit: object, form: str) -> Callable[[], None]:
    return lambda: discard(visit, form)
