"""What is wrong with a kiosk, in words: for the supervisors' page and the letters of alert."""

from __future__ import annotations

from kiosk.domain.fleet import FleetLine, Trouble
from kiosk.domain.health import State
from kiosk.domain.words import Words, by_itself, ltr, tr

TROUBLES: dict[Trouble, Words] = {
    Trouble.LOST: tr("The centre no longer has what it acknowledged."),
    Trouble.SILENT: tr("Nothing is heard of it."),
    Trouble.PARKED: tr("The centre refused what it sent."),
    Trouble.PRINTER: tr("The printer does not print."),
    Trouble.LETTER_PRINTER: tr("The letters' printer does not print."),
    Trouble.KEYS: tr("The keys are not there."),
    Trouble.DISK: tr("The disk is nearly full."),
    Trouble.SCANNER: tr("The scanner does not scan."),
    Trouble.CAMERA: tr("The camera is not there."),
    Trouble.CLOCK: tr("The clock is set wrong."),
    Trouble.SETTINGS: tr("It does not take the settings from afar."),
    Trouble.UPDATE: tr("The newer program did not stand there, or was refused."),
    Trouble.WAITING: tr("What waits has not been sent for over an hour."),
    Trouble.VIRUS_SCANNER: tr("The virus scanner does not answer."),
    Trouble.UNTOLD: tr("It does not tell how its parts are."),
    Trouble.NEVER: tr("It has not called yet."),
}
WATCHED: dict[Trouble, Words] = {
    Trouble.PRINTER: tr("The printer's paper runs out soon."),
    Trouble.LETTER_PRINTER: tr("The paper of the letters' printer runs out soon."),
    Trouble.KEYS: tr("No clerk's PIN is set."),
    Trouble.DISK: tr("The disk fills up."),
    Trouble.SCANNER: tr("The scanner is in use."),
    Trouble.CLOCK: tr("The clock is a little off."),
}
"""Where a warning means something else than a fault."""
KIOSK = tr("Kiosk {number}")
KIOSK_AT = tr("Kiosk {number}, {office}")


def trouble_words(trouble: Trouble, state: State) -> Words:
    return WATCHED.get(trouble, TROUBLES[trouble]) if state is State.WARN else TROUBLES[trouble]


def kiosk_words(line: FleetLine) -> Words:
    """Its number, and where it stands."""
    if not line.office:
        return KIOSK.fill(number=ltr(line.kiosk))
    return KIOSK_AT.fill(number=ltr(line.kiosk), office=by_itself(line.office))
