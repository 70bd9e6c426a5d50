"""A kiosk whose screen is never shown, for the acts of one person: real services on a store in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from types import SimpleNamespace
from typing import cast
from uuid import UUID, uuid4

from act_pages import ANSWERS
from following_states import ACCOUNT, APP, STATES, a_fact
from page_states import MORNING
from pytestqt.qtbot import QtBot
from shell_kit import SALIM, StillClock

from kiosk.bootstrap import terms_of_policy
from kiosk.central.memory import MemoryCentral
from kiosk.devices.memory_camera import MemoryCamera
from kiosk.devices.memory_disk import MemoryDisk
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.facts import Body
from kiosk.domain.person_file import ApplicationState
from kiosk.imaging.memory import MemoryCardReader, MemoryFinisher, MemoryIntake
from kiosk.services.applications import Applications
from kiosk.services.casework import Casework
from kiosk.services.correspondence import Correspondence
from kiosk.services.delivery import Delivery
from kiosk.services.disk import DiskGuard
from kiosk.services.documents import Documents
from kiosk.services.drafts import Drafts
from kiosk.services.following import Following
from kiosk.services.place import Place, Scribe
from kiosk.services.ports import StoredDocument
from kiosk.services.receipts import Receipts
from kiosk.services.slips import Slips
from kiosk.services.suite import Suite
from kiosk.services.whys import Whys
from kiosk.storage.memory import MemoryStore
from kiosk.ui.content import Action
from kiosk.ui.journey.acts.appealing import Appealing
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.choice import ChoiceScreen
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.shell import Shell


@dataclass
class Kiosk:
    """One person at a shell that is never shown, with real services on a store in memory."""

    shell: Shell
    qtbot: QtBot
    left: list[str] = field(default_factory=list)
    known: int = 0

    def __post_init__(self) -> None:
        self.store = MemoryStore()
        clock = StillClock()
        place, terms = Place("0007"), terms_of_policy()
        scribe = Scribe(place, clock)
        applications = Applications(self.store, scribe)
        receipts = Receipts(place, terms, MemoryPrinter(80), lambda _receipt, _width: b"%PDF", applications)
        self.central = MemoryCentral(clock, "0007")
        following = Following(self.store, self.central, clock)
        self.camera, self.finisher, self.cards = MemoryCamera(), MemoryFinisher(), MemoryCardReader()
        self.voice = MemoryVoice()
        suite = SimpleNamespace(
            applications=applications,
            camera=self.camera,
            card_reader=self.cards,
            casework=Casework(applications, terms),
            delivery=Delivery(self.store),
            documents=Documents(self.store, MemoryIntake()),
            disk=DiskGuard(MemoryDisk(), 1, 1),
            drafts=Drafts(self.store, clock),
            finisher=self.finisher,
            following=following,
            correspondence=Correspondence(self.store, scribe, following),
            scanner=None,
            slips=Slips(receipts),
            sources=SimpleNamespace(list=tuple),
            sync=SimpleNamespace(wake=lambda: None),
            terms=terms,
            voice=self.voice,
            whys=Whys(receipts, lambda _paper, _width: b"%PDF why"),
        )
        self.session = Session(self.shell, cast("Suite", suite), SALIM)

    # ── what stands ─────────────────────────────────────────────────────────────────────────────────────────

    @property
    def page(self) -> str:
        """The page that stands once nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.shell.background.busy and not self.session.waiting)
        assert self.shell.screen is not None
        return self.shell.screen.name

    def press(self, name: str) -> None:
        """What the way back or forward, or another button of the page, does."""
        assert self.page
        content = self.shell.screen.content(self.shell.look)  # type: ignore[union-attr]
        ways = [w for w in (content.back, content.forward) if isinstance(w, Action)]
        screen = self.shell.screen
        if isinstance(screen, MessageScreen):
            ways += screen._ways
        if isinstance(screen, ChoiceScreen):
            next(offer for offer in screen.offers if offer.name == name).run() if name != "back" else ways[0].run()
            return
        next(way for way in ways if way.name == name).run()

    def fill(self, *names: str) -> None:
        """Answer form pages that come one after the other."""
        for name in names:
            assert self.page == name
            screen = self.shell.screen
            assert isinstance(screen, FormScreen)
            own = {f.name: ANSWERS.values[f.name] for f in screen.page.fields}
            screen.answers = screen.answers.with_(**own)
            screen.content(self.shell.look)
            screen.go_on()

    def said(self) -> str:
        """The sentence of the banner, as its source."""
        screen = self.shell.screen
        assert isinstance(screen, MessageScreen) and screen._banner is not None
        return screen._banner[1].source

    def facts(self) -> list[object]:
        """What was stored since the file was laid down."""
        with self.store.work() as work:
            return [fact.body for fact in work.facts_of(SALIM.person)][self.known :]

    def hold(self, wizard_form: str, key: str = "appeal_evidence:1") -> None:
        """A file that was taken in."""
        with self.store.work() as work:
            work.put_document(
                StoredDocument(uuid4(), SALIM.person, wizard_form, "kind", key, "application/pdf", 1, "0" * 64, b"%PDF")
            )

    # ── the acts ────────────────────────────────────────────────────────────────────────────────────────────

    def knows(self, *bodies: Body) -> ApplicationState:
        """A file with these facts, a day after the other; they lie on this machine, for there is no centre to ask."""
        every = (ACCOUNT, *bodies)
        with self.store.work() as work:
            for place, body in enumerate(every):
                work.append(a_fact(body, MORNING - timedelta(days=len(every) - place), place))
        self.known = len(every)
        found = self.session.suite.following.last(SALIM).file.application(APP)
        assert found is not None
        return found

    def in_state(self, name: str) -> ApplicationState:
        return self.knows(*STATES[name].bodies)

    def done(self) -> None:
        self.left.append("done")

    def appeal(self, state: str = "rejected", decision: UUID | None = None) -> Appealing:
        appealing = Appealing(self.session, self.in_state(state), decision, self.done)
        appealing.begin()
        return appealing
