"""A shell on a window that is never shown, and a form under way on a store in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples import MOBILE, NATIONAL_ID, sample_applicant

from kiosk.bootstrap import terms_of_policy
from kiosk.domain.answers import Answers
from kiosk.domain.facts import Assurance
from kiosk.domain.forms import Programme
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.words import tr
from kiosk.services.applications import Applications
from kiosk.services.drafts import Drafts, Progress
from kiosk.services.place import Place, Scribe
from kiosk.services.prefill import AskedHere, Prefill
from kiosk.services.registry_ports import Registry
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit
from kiosk.storage.memory import MemoryStore
from kiosk.ui.content import Action
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.session import Session
from kiosk.ui.language import Language, Translator
from kiosk.ui.panel import PanelSize
from kiosk.ui.shell import Shell
from kiosk.ui.window import KioskWindow

SALIM = Visit(person=NATIONAL_ID, birth_date=sample_applicant().birth_date, mobile=MOBILE, assurance=Assurance.CODE)


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@contextmanager
def a_shell() -> Iterator[Shell]:
    """Closed, and Qt left without its language, at the end."""
    translator = Translator()
    translator.use(Language.ARABIC)
    window = KioskWindow(may_close=True)
    shell = Shell(window, PanelSize(1080, 1920, 102.5), translator, practice=True)
    shell.utilities = lambda: [Action("leave", tr("End"), shell.end)]
    yield shell
    shell.background.stop()
    window.deleteLater()
    shell.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for installed in translator._installed:
        QApplication.removeTranslator(installed)


@dataclass
class Desk:
    """One person filling the programme's form. registries: those that may be asked."""

    shell: Shell
    qtbot: QtBot
    registries: Mapping[str, Registry] = field(default_factory=dict)

    def __post_init__(self) -> None:
        clock = StillClock()
        store = self.store = MemoryStore()
        self.drafts = Drafts(store, clock)
        scribe = Scribe(Place("0007"), clock)
        suite = SimpleNamespace(
            drafts=self.drafts,
            applications=Applications(store, scribe),
            prefill=Prefill(store, scribe, AskedHere(self.registries)),
            sync=SimpleNamespace(wake=lambda: None),
            terms=terms_of_policy(),
            scanner=None,
            camera=None,
        )
        self.session = Session(self.shell, cast("Suite", suite), SALIM)

    def filling(self, answers: Answers, programme: Programme = SOCIAL_SECURITY) -> Filling:
        return Filling(self.session, programme, Progress(answers))

    def saved(self) -> Progress | None:
        """The draft, once nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.shell.background.busy)
        return self.drafts.resume(SALIM, SOCIAL_SECURITY.code, SOCIAL_SECURITY.version)
