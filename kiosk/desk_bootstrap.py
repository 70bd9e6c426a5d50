"""Chooses for `kiosk desk`: settings → the centre's desk, and the counter beside it → the desk's window."""

from __future__ import annotations

import gc
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap import Running, centre_file, open_suite, secrets_for, terms_of_policy
from kiosk.device_bootstrap import choose_intake
from kiosk.enrolment import desk_elsewhere
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.central.desk_sqlite import SqliteDesk
    from kiosk.domain.staff import Staff
    from kiosk.domain.words import Say
    from kiosk.services.counter import News
    from kiosk.services.desk_ports import Desk
    from kiosk.services.desk_suite import DeskSuite
    from kiosk.services.fairness import FairnessPrinting
    from kiosk.services.ports import SecretStore
    from kiosk.services.simulations import SimulationPrinting
    from kiosk.services.suite import Suite
    from kiosk.ui.desk.app import DeskApp

PRACTICE_PASSWORD = "practice-2030"  # noqa: S105 (documented, and of practice alone)
WINDOW = (1600, 900)
A4_WIDTH_MM = 210


def make_desk(settings: Settings, running: Running, *, windowed: bool, or_practice: bool) -> DeskApp:
    """The desk's window, ready to be shown; its services open behind the sign-in page."""
    gc.disable()
    from kiosk.paths import RESOURCES
    from kiosk.services.counter import News
    from kiosk.services.number_words import load_number_words
    from kiosk.ui.amounts import amount_renderer
    from kiosk.ui.desk.app import DeskApp, DeskSettings

    # Not with the services: Qt's classes come to be where they are first named, and that is safe in one thread alone.
    for name in ("app", "camera"):
        import_module(f"kiosk.ui.{name}")
    news = News()
    app = DeskApp(
        DeskSettings(size=WINDOW if windowed else None),
        lambda say: open_desk(settings, running, say, news, or_practice=or_practice),
    )
    app.translator.render = amount_renderer(load_number_words(RESOURCES / "words" / "arabic_numbers.toml"))
    return app


def open_desk(settings: Settings, running: Running, say: Say, news: News, *, or_practice: bool) -> DeskSuite:
    """The desk's services. Raises StoreError where the counter must not open."""
    from kiosk.devices.system_clock import SystemClock
    from kiosk.services.counter import Counter
    from kiosk.services.desk_suite import DeskSuite
    from kiosk.services.desk_work import DeskWork
    from kiosk.ui.app import Outside
    from kiosk.ui.language import voices

    secrets, practice = secrets_for(settings, or_practice=or_practice)
    own = beside(settings, practice=practice)
    desk = choose_desk(own, secrets, running, practice=practice)
    outside = Outside(news.message, news.notice, news.state_is)
    suite = open_suite(own, running, say, outside, or_practice=or_practice, desk=desk)
    work = DeskWork(desk, choose_intake(own), SystemClock(), terms_of_policy(), own.kiosk_number, voices())
    counter = Counter(suite, news, settings.idle_seconds, settings.countdown_seconds)
    return DeskSuite(work, counter, *printings(own, suite, say))


def printings(settings: Settings, suite: Suite, say: Say) -> tuple[FairnessPrinting, SimulationPrinting]:
    """Into the counter's print folder, and through its printer of letters where that takes A4."""
    from kiosk.device_bootstrap import print_folder
    from kiosk.devices.folder_printer import FolderPrinter
    from kiosk.devices.system_clock import SystemClock
    from kiosk.services.fairness import FairnessPaper, FairnessPrinting
    from kiosk.services.simulations import SimulationPaper, SimulationPrinting

    def fairness(paper: FairnessPaper) -> bytes:
        from kiosk.receipts.fairness_sheet import render_fairness

        return render_fairness(paper, say)

    def simulation(paper: SimulationPaper) -> bytes:
        from kiosk.receipts.simulation_sheet import render_simulation

        return render_simulation(paper, say)

    folder = FolderPrinter(print_folder(settings, practice=suite.place.practice), A4_WIDTH_MM, SystemClock())
    letters = suite.letters.receipts.printer
    on_paper = letters.width_mm >= A4_WIDTH_MM and not isinstance(letters, FolderPrinter)
    printer = letters if on_paper else None
    return (
        FairnessPrinting(fairness, suite.place, folder, printer),
        SimulationPrinting(simulation, suite.place, folder, printer),
    )


def beside(settings: Settings, *, practice: bool) -> Settings:
    """The counter is a kiosk of the desk's number, with a store of its own, on the same embedded centre."""
    return replace(
        settings,
        kiosk_number=settings.desk_number,
        data_folder=settings.folder() / "desk",
        centre_file=centre_file(settings, practice=practice),
    )


def choose_desk(settings: Settings, secrets: SecretStore, running: Running, *, practice: bool) -> Desk:
    """settings: the counter's."""
    if settings.centre and not practice:
        elsewhere = desk_elsewhere(settings, secrets)
        running.closing(elsewhere.close)
        return elsewhere
    embedded = _embedded_desk(settings)
    if practice:
        _admit_practice_staff(embedded)
    running.closing(embedded.close)
    return embedded


def _embedded_desk(settings: Settings) -> SqliteDesk:
    from kiosk.central.desk_sqlite import SqliteDesk
    from kiosk.devices.system_clock import SystemClock

    Path(settings.centre_file).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return SqliteDesk(settings.centre_file, SystemClock(), settings.kiosk_number)


def practice_staff() -> tuple[Staff, ...]:
    """Who sits at a practice desk."""
    import tomllib

    from kiosk.domain.staff import Staff, StaffRole
    from kiosk.paths import RESOURCES

    data = tomllib.loads((RESOURCES / "practice" / "staff.toml").read_text("utf-8"))
    return tuple(Staff(one["number"], one["name"], StaffRole(one["role"])) for one in data["staff"])


def _admit_practice_staff(desk: SqliteDesk) -> None:
    """Once for each practice centre."""
    if desk.changes():
        return
    for one in practice_staff():
        desk.admit(one, PRACTICE_PASSWORD)
