"""All services of a kiosk together, as the screen is given them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.amount_words import NumberWords
from kiosk.domain.deadlines import Terms
from kiosk.services.applications import Applications
from kiosk.services.casework import Casework
from kiosk.services.clerk import ClerkPin
from kiosk.services.correspondence import Correspondence
from kiosk.services.delivery import Delivery
from kiosk.services.disk import DiskGuard
from kiosk.services.documents import Documents
from kiosk.services.draft_slips import DraftSlips
from kiosk.services.drafts import Drafts
from kiosk.services.following import Following
from kiosk.services.identity import Identity
from kiosk.services.letters import Letters
from kiosk.services.outlooks import Outlooks
from kiosk.services.paper_check import PaperCheck
from kiosk.services.paper_ports import Camera, CardReader, Finisher, Scanner
from kiosk.services.place import Place
from kiosk.services.ports import FileSources
from kiosk.services.prefill import Prefill
from kiosk.services.readiness import Readiness
from kiosk.services.receipts import Receipts
from kiosk.services.registration import Registration
from kiosk.services.resuming import Resuming
from kiosk.services.slips import Slips
from kiosk.services.sync import SyncWorker
from kiosk.services.upkeep import Upkeep
from kiosk.services.voice import Voice
from kiosk.services.whereabouts import Whereabouts
from kiosk.services.whys import Whys


def never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Suite:
    """messages_on_screen: no gateway reaches a mobile, so a strip on every page shows what would be sent.

    scanner, camera: None where none is set. somebody_came: a person is served from now on.
    forget: lets go of what devices and caches remember of the person, who left. renew: the screen should start anew
    once nobody is there, because other settings wait.
    """

    place: Place
    identity: Identity
    registration: Registration
    drafts: Drafts
    resuming: Resuming
    draft_slips: DraftSlips
    prefill: Prefill
    documents: Documents
    disk: DiskGuard
    applications: Applications
    casework: Casework
    delivery: Delivery
    whereabouts: Whereabouts
    upkeep: Upkeep
    receipts: Receipts
    slips: Slips
    following: Following
    correspondence: Correspondence
    terms: Terms
    letters: Letters
    outlooks: Outlooks
    whys: Whys
    paper_check: PaperCheck
    sources: FileSources
    finisher: Finisher
    card_reader: CardReader
    scanner: Scanner | None
    camera: Camera | None
    voice: Voice
    clerk: ClerkPin
    sync: SyncWorker
    number_words: NumberWords
    messages_on_screen: bool
    readiness: Readiness
    somebody_came: Callable[[], None]
    forget: Callable[[], None]
    renew: Callable[[], bool] = never
