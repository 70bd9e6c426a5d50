"""A clerk's counter on memory adapters, beside a desk at a memory centre."""

from __future__ import annotations

from argon2 import PasswordHasher

from kiosk.central.memory import MemoryCentral
from kiosk.devices.file_sources import MemoryFileSources
from kiosk.devices.memory_camera import MemoryCamera
from kiosk.devices.memory_disk import MemoryDisk
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.deadlines import Terms
from kiosk.domain.draft_slip import DraftSlip
from kiosk.domain.letter import Letter
from kiosk.domain.outlook import Outlook
from kiosk.domain.receipt import Receipt
from kiosk.domain.why import WhyPaper
from kiosk.imaging.codes import CodeReader
from kiosk.imaging.memory import MemoryCardReader, MemoryFinisher, MemoryIntake
from kiosk.paths import RESOURCES
from kiosk.services.applications import Applications
from kiosk.services.casework import Casework
from kiosk.services.centre_time import CentreTime
from kiosk.services.clerk import ClerkPin
from kiosk.services.correspondence import Correspondence
from kiosk.services.counter import Counter, News
from kiosk.services.counter_central import CounterCentral
from kiosk.services.delivery import Delivery
from kiosk.services.desk_ports import Desk
from kiosk.services.disk import DiskGuard
from kiosk.services.documents import Documents
from kiosk.services.draft_slips import DraftSlips
from kiosk.services.drafts import Drafts
from kiosk.services.following import Following
from kiosk.services.identity import Identity
from kiosk.services.letters import Letters
from kiosk.services.number_words import load_number_words
from kiosk.services.outlooks import Outlooks
from kiosk.services.paper_check import PaperCheck
from kiosk.services.place import Place, Scribe
from kiosk.services.ports import Clock, OutboxCounts, Printer
from kiosk.services.prefill import AskedHere, Prefill
from kiosk.services.proofs import Trust
from kiosk.services.readiness import (
    Offer,
    Readiness,
    camera_probe,
    centre_probe,
    disk_probe,
    printer_probe,
    scanner_probe,
)
from kiosk.services.receipts import Receipts
from kiosk.services.registration import Registration
from kiosk.services.resuming import Resuming
from kiosk.services.slips import Slips
from kiosk.services.suite import Suite
from kiosk.services.sync import Sync, SyncWorker
from kiosk.services.upkeep import Upkeep
from kiosk.services.whereabouts import Whereabouts
from kiosk.services.whys import Whys
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.memory import MemoryStore


def counter_at(central: MemoryCentral, desk: Desk, clock: Clock, terms: Terms, number: str) -> Counter:
    """number: the one that the memory centre takes facts of. Its sync is not started; ``sync.round`` does one."""
    place = Place(number, "مكتب النسيم", "19911", "7:30–14:30", practice=True)
    store, time, news = MemoryStore(), CentreTime(clock), News()
    seen, scribe = CounterCentral(central, desk), Scribe(place, time)
    applications = Applications(store, scribe)
    receipts = Receipts(place, terms, MemoryPrinter(80), _receipt, applications)
    drafts, hasher = Drafts(store, time), PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    following, scanner = Following(store, seen, time), MemoryScanner(feeder=True)
    suite = Suite(
        place=place,
        identity=Identity(store, seen, scribe),
        registration=Registration(store, scribe, hasher),
        drafts=drafts,
        resuming=Resuming(drafts, seen),
        draft_slips=DraftSlips(drafts, receipts, _draft_slip),
        prefill=Prefill(store, scribe, AskedHere()),
        documents=Documents(store, MemoryIntake()),
        disk=DiskGuard(MemoryDisk(), 1, 1),
        applications=applications,
        casework=Casework(applications, terms),
        delivery=Delivery(store),
        whereabouts=Whereabouts(store, seen),
        upkeep=Upkeep(store),
        receipts=receipts,
        slips=Slips(receipts),
        following=following,
        correspondence=Correspondence(store, scribe, following),
        terms=terms,
        letters=Letters(receipts, _letter),
        outlooks=Outlooks(receipts, _outlook),
        whys=Whys(receipts, _why),
        paper_check=PaperCheck(CodeReader(), lambda: Trust(frozenset(), practice=True)),
        sources=MemoryFileSources(),
        finisher=MemoryFinisher(),
        card_reader=MemoryCardReader(),
        scanner=scanner,
        camera=MemoryCamera(),
        voice=MemoryVoice(),
        clerk=ClerkPin(MemorySecrets(), hasher),
        sync=SyncWorker(Sync(store, seen, time), news.state_is),
        number_words=load_number_words(RESOURCES / "words" / "arabic_numbers.toml"),
        messages_on_screen=True,
        readiness=_readiness(receipts.printer, scanner, store),
        somebody_came=_nothing,
        forget=_nothing,
    )
    return Counter(suite, news)


def _readiness(printer: Printer, scanner: MemoryScanner, store: MemoryStore) -> Readiness:
    def counts() -> OutboxCounts:
        with store.work() as work:
            return work.counts()

    probes = (
        printer_probe(printer),
        scanner_probe(scanner),
        camera_probe(lambda: True),
        disk_probe(MemoryDisk(50 * 10**9), 2**28),
        centre_probe(None, counts),
    )
    offer = Offer("printer", "Epson TM-T20III", 'printer = "escpos://192.168.1.50"')
    return Readiness(probes, lambda width_mm: f"%PDF trial {width_mm}".encode(), lambda _cancelled: (offer,))


def _receipt(receipt: Receipt, width_mm: int) -> bytes:
    return f"%PDF receipt {receipt.reference} {receipt.assisted_by} {width_mm}".encode()


def _letter(letter: Letter, width_mm: int) -> bytes:
    return f"%PDF letter {letter.reference} {letter.assisted_by} {width_mm}".encode()


def _outlook(outlook: Outlook, width_mm: int) -> bytes:
    return f"%PDF outlook {outlook.assisted_by} {width_mm}".encode()


def _why(paper: WhyPaper, width_mm: int) -> bytes:
    return f"%PDF why {paper.reference} {paper.assisted_by} {width_mm}".encode()


def _nothing() -> None:
    """Nobody has left."""


def _draft_slip(slip: DraftSlip, width_mm: int) -> bytes:
    return f"%PDF slip {slip.code} {width_mm}".encode()
