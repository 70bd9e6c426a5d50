"""The one place that chooses: settings → store, centre, devices → services → screen."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.device_bootstrap import (
    Devices,
    choose_camera,
    choose_intake,
    choose_printer,
    choose_scanner,
    choose_sources,
    choose_voice,
    letter_printer,
    probes,
    search_devices,
)
from kiosk.settings import MEGABYTE, Settings, given_or

if TYPE_CHECKING:
    from argon2 import PasswordHasher

    from kiosk.domain.deadlines import Terms
    from kiosk.domain.draft_slip import DraftSlip
    from kiosk.domain.letter import Letter
    from kiosk.domain.outlook import Outlook
    from kiosk.domain.receipt import Receipt
    from kiosk.domain.why import WhyPaper
    from kiosk.domain.words import Say
    from kiosk.embedded_centre import Post
    from kiosk.falls import Screen
    from kiosk.fleet_bootstrap import InForce
    from kiosk.services.applications import Applications
    from kiosk.services.centre_time import CentreTime
    from kiosk.services.clerk import ClerkPin
    from kiosk.services.desk_ports import Desk
    from kiosk.services.disk import DiskGuard
    from kiosk.services.draft_slips import DraftSlips
    from kiosk.services.drafts import Drafts
    from kiosk.services.following import Following
    from kiosk.services.health import Looks
    from kiosk.services.letters import Letters
    from kiosk.services.outlooks import Outlooks
    from kiosk.services.paper_ports import Finisher
    from kiosk.services.place import Place
    from kiosk.services.ports import Central, LocalStore, Mailer, OutboxCounts, Printer, SecretStore
    from kiosk.services.proof_keys import ProofKeys
    from kiosk.services.proofs import Trust
    from kiosk.services.readiness import Readiness
    from kiosk.services.receipts import Receipts
    from kiosk.services.registry_ports import Registries
    from kiosk.services.suite import Suite
    from kiosk.services.voice import Voice
    from kiosk.services.whys import Whys
    from kiosk.ui.app import KioskApp, Outside, ScreenSettings

PRACTICE_PIN = "2030"
"""Opens the clerk's lock in practice only; a real kiosk's is set with ``kiosk set-pin``."""


class Running:
    """What was opened and must be closed: threads, store, centre."""

    def __init__(self) -> None:
        self._closing: list[Callable[[], None]] = []
        self.suite: Suite | None = None
        self.store: LocalStore | None = None

    def closing(self, close: Callable[[], None]) -> None:
        """To be called at the end, one after the other."""
        self._closing.append(close)

    def close(self) -> None:
        if self.suite is not None:
            self.suite.sync.stop()
        for close in self._closing:
            close()
        if self.store is not None:
            self.store.close()


def secrets_for(settings: Settings, *, or_practice: bool) -> tuple[SecretStore, bool]:
    """Where secrets lie, and whether this is practice: what systemd unsealed for this process, else the files it is
    unsealed from where they are named, else the keyring; one of them alone. Raises NoSecureStorage where there is no
    secure keyring and practice was not asked for.
    """
    from kiosk.services.errors import NoSecureStorage
    from kiosk.storage.keyrings import KeyringSecrets, PracticeSecrets

    if not settings.practice:
        sealed = _sealed_secrets(settings)
        if sealed is not None:
            return sealed, False
        try:
            return KeyringSecrets(), False
        except NoSecureStorage:
            if not or_practice:
                raise
    folder = _folder(settings)
    return PracticeSecrets(folder / "practice.key"), True


def _sealed_secrets(settings: Settings) -> SecretStore | None:
    """Where the key of the store was given to this process, all secrets were; None where nothing is sealed."""
    from kiosk.storage.sealed import PREFIX, CredentialSecrets, SealedSecrets
    from kiosk.storage.store import KEY_NAME

    given = Path(os.environ.get("CREDENTIALS_DIRECTORY", "/nowhere"))
    if (given / f"{PREFIX}{KEY_NAME}").exists():
        return CredentialSecrets(given)
    return SealedSecrets(settings.sealed_folder) if settings.sealed_folder != Path() else None


def _folder(settings: Settings) -> Path:
    folder = settings.folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def store_path(settings: Settings, *, practice: bool) -> Path:
    """Practice and real persons never share a file."""
    return settings.folder() / ("practice.db" if practice else "store.db")


def centre_file(settings: Settings, *, practice: bool) -> Path:
    """Of the embedded centre."""
    return given_or(settings.centre_file, settings.folder() / f"{'practice-' if practice else ''}centre.db")


def open_suite(
    settings: Settings,
    running: Running,
    say: Say,
    outside: Outside,
    *,
    or_practice: bool,
    desk: Desk | None = None,
    mail: Mailer | None = None,
    begun: InForce | None = None,
    screen: Screen | None = None,
) -> Suite:
    """Open the store, the embedded centre and the devices. Raises StoreError where the kiosk must not open.

    desk: beside which these services are a clerk's counter. mail: where the embedded centre's e-mails go, if any.
    begun: where orders from afar are taken, what this start goes by. screen: told of who is there, outside.
    """
    from kiosk.devices.system_clock import SystemClock
    from kiosk.services.centre_time import CentreTime
    from kiosk.services.place import Place
    from kiosk.storage.store import open_store

    secrets, practice = secrets_for(settings, or_practice=or_practice)
    folder, time = _folder(settings), CentreTime(SystemClock())
    store = open_store(store_path(settings, practice=practice), secrets, reserve=settings.disk_reserve_mb * MEGABYTE)
    running.store = store
    place = Place(settings.kiosk_number, settings.office, settings.phone, settings.hours, practice)
    parts = Parts(settings, folder, store, secrets, time, place, outside, desk, mail, begun, screen)
    suite = running.suite = compose(parts, running, say)
    suite.drafts.expire()
    suite.sync.start()
    if screen is not None:
        screen.opened()
    suite.terms.decision(time.now())  # has the holidays worked out now, off the screen's thread
    return suite


@dataclass(frozen=True, slots=True)
class Parts:
    """What the services are put together from."""

    settings: Settings
    folder: Path
    store: LocalStore
    secrets: SecretStore
    clock: CentreTime
    place: Place
    outside: Outside
    desk: Desk | None = None
    mail: Mailer | None = None
    begun: InForce | None = None
    screen: Screen | None = None

    @property
    def prefix(self) -> str:
        """Practice and real persons never share a file."""
        return "practice-" if self.place.practice else ""

    @property
    def centre_elsewhere(self) -> bool:
        """Practice never reaches it."""
        return bool(self.settings.centre) and not self.place.practice


def compose(parts: Parts, running: Running, say: Say) -> Suite:
    """All services, on the centre elsewhere that the settings name, or the embedded one with its messenger."""
    from kiosk.fleet_bootstrap import choose_orders
    from kiosk.health_bootstrap import choose_looks, health_reporter
    from kiosk.imaging.card_reader import TesseractCardReader
    from kiosk.imaging.codes import CodeReader
    from kiosk.paths import RESOURCES
    from kiosk.services.applications import Applications
    from kiosk.services.casework import Casework
    from kiosk.services.correspondence import Correspondence
    from kiosk.services.delivery import Delivery
    from kiosk.services.documents import Documents
    from kiosk.services.drafts import Drafts
    from kiosk.services.following import Following
    from kiosk.services.health import told_to
    from kiosk.services.identity import Identity
    from kiosk.services.number_words import load_number_words
    from kiosk.services.paper_check import PaperCheck
    from kiosk.services.passwords import hasher
    from kiosk.services.place import Scribe
    from kiosk.services.prefill import Prefill
    from kiosk.services.registration import Registration
    from kiosk.services.resuming import Resuming
    from kiosk.services.slips import Slips
    from kiosk.services.suite import Suite
    from kiosk.services.sync import Sync, SyncWorker
    from kiosk.services.upkeep import Upkeep
    from kiosk.services.whereabouts import Whereabouts

    store, hashing, scribe = parts.store, hasher(), Scribe(parts.place, parts.clock)
    post = _post(parts)
    centre, registries = _centre(parts, running, post, say)
    central = _counter(centre, parts.desk)
    applications, terms, voice = Applications(store, scribe), terms_of_policy(), choose_voice(parts.settings)
    following = Following(store, central, parts.clock)
    drafts, keys = Drafts(store, parts.clock), proof_keys(parts.settings, parts.secrets, practice=parts.place.practice)
    receipts = _receipts(parts, terms, applications, keys, say)
    letters, scanner = _letters(parts, receipts, say), choose_scanner(parts.settings, parts.place)
    devices = Devices(receipts.printer, letters.receipts.printer, scanner)
    readiness = _readiness(parts, devices, central, say)
    looks = choose_looks(readiness, at_a_desk=parts.desk is not None)
    running.closing(looks.stop)
    orders = choose_orders(parts.begun, central, parts.clock)
    health = health_reporter(store, central, looks, parts.clock, parts.folder, orders.obeyed)
    return Suite(
        place=parts.place,
        identity=Identity(store, central, scribe),
        registration=Registration(store, scribe, hashing),
        drafts=drafts,
        resuming=Resuming(drafts, central),
        draft_slips=_draft_slips(drafts, receipts, say),
        prefill=Prefill(store, scribe, registries),
        documents=Documents(store, choose_intake(parts.settings)),
        disk=_disk_guard(parts),
        applications=applications,
        casework=Casework(applications, terms),
        delivery=Delivery(store),
        whereabouts=Whereabouts(store, central),
        upkeep=Upkeep(store),
        receipts=receipts,
        slips=Slips(receipts),
        following=following,
        correspondence=Correspondence(store, scribe, following),
        terms=terms,
        letters=letters,
        outlooks=_outlooks(receipts, say),
        whys=_whys(letters.receipts, say),
        paper_check=PaperCheck(CodeReader(), keys.trust),
        sources=choose_sources(parts.settings),
        finisher=_finisher(running),
        card_reader=TesseractCardReader(),
        scanner=scanner,
        camera=choose_camera(parts.settings),
        voice=voice,
        clerk=_clerk(parts, hashing),
        sync=SyncWorker(Sync(store, central, parts.clock), told_to(parts.outside.state, orders.after, health.after)),
        number_words=load_number_words(RESOURCES / "words" / "arabic_numbers.toml"),
        messages_on_screen=not parts.centre_elsewhere,  # the embedded centre has no other way to a mobile
        readiness=readiness,
        somebody_came=told_too(looks.somebody_came, parts.screen.somebody_came if parts.screen else None),
        forget=told_too(
            lambda: _forget(post, following, voice, looks), parts.screen.nobody_there if parts.screen else None
        ),
        renew=orders.renew,
    )


def told_too(do: Callable[[], None], tell: Callable[[], None] | None) -> Callable[[], None]:
    """Both, one after the other."""

    def both() -> None:
        do()
        if tell is not None:
            tell()

    return both


def _disk_guard(parts: Parts) -> DiskGuard:
    from kiosk.devices.system_disk import SystemDisk
    from kiosk.services.disk import DiskGuard

    papers, beginning = (mb * MEGABYTE for mb in (parts.settings.disk_papers_mb, parts.settings.disk_beginning_mb))
    return DiskGuard(SystemDisk(parts.folder), papers, beginning)


def _post(parts: Parts) -> Post:
    from kiosk.devices.practice_gateway import PracticeGateway
    from kiosk.embedded_centre import Post

    outside = parts.outside
    return Post(
        codes=PracticeGateway(lambda shown: outside.message(shown.mobile, shown.text)),
        notices=PracticeGateway(lambda shown: outside.notice(shown.mobile, shown.text)),
        mail=parts.mail,
    )


def _registries(parts: Parts) -> Registries:
    """Asked from here because the centre is here too."""
    from kiosk.registry_bootstrap import choose_registries
    from kiosk.services.prefill import AskedHere

    return AskedHere(choose_registries(parts.settings, parts.secrets.get, practice=parts.place.practice))


def _centre(parts: Parts, running: Running, post: Post, say: Say) -> tuple[Central, Registries]:
    """The centre, and the registries through it: a kiosk that may be stolen holds no registry's credential."""
    if parts.centre_elsewhere:
        from kiosk.central.postgres.registries import AskedAtCentre
        from kiosk.enrolment import COUNTER_PASSWORD, PASSWORD, central_elsewhere

        password = COUNTER_PASSWORD if parts.desk else PASSWORD
        central = central_elsewhere(parts.settings, parts.secrets, password)
        running.closing(central.close)
        return central, AskedAtCentre(central)
    return _embedded_centre(parts, running, post, say), _registries(parts)


def _counter(central: Central, desk: Desk | None) -> Central:
    from kiosk.services.counter_central import CounterCentral

    return CounterCentral(central, desk) if desk is not None else central


def _embedded_centre(parts: Parts, running: Running, post: Post, say: Say) -> Central:
    from kiosk.central.chores import Chores
    from kiosk.embedded_centre import embedded_centre

    file = centre_file(parts.settings, practice=parts.place.practice)
    clock = parts.clock.machine  # this centre is on this machine, and has no better time than that
    centre = embedded_centre(file, clock, parts.place, post, say, at_a_desk=parts.desk is not None)
    beside = Chores(centre.chores)
    beside.start()
    running.closing(beside.stop)
    running.closing(centre.duty.close)
    running.closing(centre.central.close)
    return centre.central


def terms_of_policy() -> Terms:
    """The dated terms of the programme, in the working days of Saudi Arabia."""
    from kiosk.domain.deadlines import Terms
    from kiosk.domain.working_days import WorkingDays
    from kiosk.paths import RESOURCES
    from kiosk.services.holidays import SaudiHolidays
    from kiosk.services.policies import load_policy

    return Terms(load_policy(RESOURCES / "policy"), WorkingDays(SaudiHolidays()))


def proof_keys(settings: Settings, secrets: SecretStore, *, practice: bool) -> ProofKeys:
    """By which papers from here prove themselves, and whom this kiosk trusts."""
    from kiosk.services.proof_keys import ProofKeys

    own = practice or not settings.centre
    return ProofKeys(secrets, settings.kiosk_number, own, trusted(settings, practice=practice))


def trusted(settings: Settings, *, practice: bool = False) -> Trust:
    """Whom the settings trust; practice trusts nobody but itself."""
    from kiosk.services.proofs import Trust, key_of

    known = {key_of(settings.receipt_authority)} if settings.receipt_authority and not practice else set()
    return Trust(frozenset(known), frozenset(settings.receipt_revoked.split()), practice)


def _receipts(parts: Parts, terms: Terms, applications: Applications, keys: ProofKeys, say: Say) -> Receipts:
    from kiosk.services.receipts import Receipts

    def render(receipt: Receipt, width_mm: int) -> bytes:
        from kiosk.receipts.apart import draw_apart
        from kiosk.receipts.render import render_receipt

        return render_receipt(receipt, width_mm, say, draw_apart)

    printer = _printer(parts, parts.settings.printer, parts.settings.paper_width_mm)
    return Receipts(parts.place, terms, printer, render, applications, keys.seal)


def _printer(parts: Parts, address: str, width_mm: int) -> Printer:
    return choose_printer(parts.settings, parts.place, parts.clock, address, width_mm)


def _letters(parts: Parts, receipts: Receipts, say: Say) -> Letters:
    """On the receipts' printer, or on another beside it."""
    from kiosk.services.letters import Letters

    def render(letter: Letter, width_mm: int) -> bytes:
        from kiosk.receipts.apart import draw_apart
        from kiosk.receipts.render import render_letter

        return render_letter(letter, width_mm, say, draw_apart)

    other = letter_printer(parts.settings, parts.place, parts.clock)
    return Letters(replace(receipts, printer=other) if other else receipts, render)


def _readiness(parts: Parts, devices: Devices, central: Central, say: Say) -> Readiness:
    from kiosk.services import readiness

    def counts() -> OutboxCounts:
        with parts.store.work() as work:
            return work.counts()

    def trial(width_mm: int) -> bytes:
        from kiosk.receipts.apart import draw_apart
        from kiosk.receipts.render import render_trial

        return render_trial(parts.place, parts.clock.now(), width_mm, say, draw_apart)

    greet = central.greet if parts.centre_elsewhere else None
    asked = probes(parts.settings, devices, lambda: parts.secrets, greet, counts)
    return readiness.Readiness(asked, trial, partial(search_devices, parts.settings))


def _outlooks(receipts: Receipts, say: Say) -> Outlooks:
    from kiosk.services.outlooks import Outlooks

    def render(outlook: Outlook, width_mm: int) -> bytes:
        from kiosk.receipts.apart import draw_apart
        from kiosk.receipts.render import render_outlook

        return render_outlook(outlook, width_mm, say, draw_apart)

    return Outlooks(receipts, render)


def _draft_slips(drafts: Drafts, receipts: Receipts, say: Say) -> DraftSlips:
    from kiosk.services.draft_slips import DraftSlips

    def render(slip: DraftSlip, width_mm: int) -> bytes:
        from kiosk.receipts.apart import draw_apart
        from kiosk.receipts.render import render_draft_slip

        return render_draft_slip(slip, width_mm, say, draw_apart)

    return DraftSlips(drafts, receipts, render)


def _whys(receipts: Receipts, say: Say) -> Whys:
    """On the letters' paper: it lies beside the letter."""
    from kiosk.services.whys import Whys

    def render(paper: WhyPaper, width_mm: int) -> bytes:
        from kiosk.receipts.apart import draw_apart
        from kiosk.receipts.render import render_why

        return render_why(paper, width_mm, say, draw_apart)

    return Whys(receipts, render)


def _finisher(running: Running) -> Finisher:
    from kiosk.imaging.finisher import PageFinisher

    finisher = PageFinisher()
    running.closing(finisher.close)
    return finisher


def _clerk(parts: Parts, hasher: PasswordHasher) -> ClerkPin:
    from kiosk.services.clerk import ClerkPin

    clerk = ClerkPin(parts.secrets, hasher)
    if parts.place.practice:
        clerk.set(PRACTICE_PIN)
    return clerk


def _forget(post: Post, following: Following, voice: Voice, looks: Looks) -> None:
    """What devices and caches remember of a person, who has left."""
    post.forget()
    following.forget()
    voice.stop()
    looks.nobody_there()


def screen_settings(settings: Settings, *, windowed: bool, size: tuple[int, int] | None = None) -> ScreenSettings:
    from kiosk.ui.app import ScreenSettings

    return ScreenSettings(
        kiosk=settings.kiosk_number,
        ppi=settings.screen_ppi,
        bottom_mm=settings.screen_bottom_mm,
        idle_seconds=settings.idle_seconds,
        countdown_seconds=settings.countdown_seconds,
        keypad=settings.keypad,
        windowed=windowed,
        size=size,
    )


def make_app(
    settings: Settings,
    running: Running,
    *,
    windowed: bool,
    or_practice: bool,
    begun: InForce | None = None,
    screen: Screen | None = None,
) -> KioskApp:
    """The screen, ready to be shown; its services open after the first paint. begun, screen: as for ``open_suite``.

    The screen collects cycles by a timer of its own, so the collector needn't run while modules are imported.
    """
    gc.disable()
    from kiosk.ui.app import KioskApp

    return KioskApp(
        screen_settings(settings, windowed=windowed),
        lambda say, outside: open_suite(
            settings, running, say, outside, or_practice=or_practice, begun=begun, screen=screen
        ),
    )
