"""What can go wrong between the kiosk and the world. The screen's sentence for each stands in one table of the ui.

KioskError
├── StoreError            this machine's own store
│   ├── NoSecureStorage   no keyring, or it is locked: the kiosk must not open
│   ├── KeyLost           the store is there and its key is not
│   ├── StoreDamaged      the store can't be read with its key
│   ├── StoreNewer        the store was written by a newer program
│   └── DiskFull          no room to save; nothing was half saved
├── AlreadySubmitted      the draft was submitted before; there is no second reference
├── NotPossible           what the person wants to do is not to be done any more; ``why`` says so in a sentence
├── Undeliverable         a gateway will never take this message: what it is sent to is no number or address
└── CentreError
    ├── CentreUnreachable the network or the centre is down: try again later
    └── CentreRefused     the centre answered no; ``code`` says why
"""

from __future__ import annotations

from kiosk.domain.words import Words


class KioskError(Exception):
    """Any foreseen failure. Its text is for the log and holds no personal data."""


class StoreError(KioskError):
    pass


class NoSecureStorage(StoreError):
    pass


class KeyLost(StoreError):
    pass


class StoreDamaged(StoreError):
    pass


class StoreNewer(StoreError):
    pass


class DiskFull(StoreError):
    pass


class AlreadySubmitted(KioskError):
    pass


class NotPossible(KioskError):
    def __init__(self, why: Words) -> None:
        super().__init__(why.source)
        self.why = why


class Undeliverable(KioskError):
    pass


class CentreError(KioskError):
    pass


class CentreUnreachable(CentreError):
    pass


class CentreRefused(CentreError):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
