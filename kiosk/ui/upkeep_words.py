"""What a clerk reads of what has to be seen to: what it is, and what to do. Nobody's name, and words before codes."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.dates import short_day
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.services.applications import RIYADH
from kiosk.services.ports import Parked
from kiosk.services.refusals import FactRefusal
from kiosk.services.sync import SyncState
from kiosk.services.upkeep import Matter, matters

Line = tuple[str, Words]
"""An icon and what stands beside it."""

UNREAD = tr("The centre can't read it. A technician updates the centre.")
OTHER_CODE = tr("The centre's reason: {code}. A technician knows it.")
FACTS = {
    FactRefusal.MALFORMED: UNREAD,
    FactRefusal.UNKNOWN_KIND: UNREAD,
    FactRefusal.FOREIGN: tr("It bears another kiosk's number. A technician checks this kiosk's number."),
    FactRefusal.ROLE: tr("It was written in a role that no kiosk has. A technician looks into it."),
    FactRefusal.CONFLICT: tr("The centre has something else under its mark. A technician compares the two."),
    FactRefusal.REFERENCE_TAKEN: tr("Its application number is taken. A technician checks this kiosk's number."),
}
FILES = {
    "checksum": tr("The copy is damaged. The clerk takes the document in again."),
    "too_large": tr("It is larger than the centre takes. The clerk takes in a smaller copy."),
    "document": tr("The centre has something else under its mark. A technician compares the two."),
}
LOST = tr("%n saved record(s) went missing at the centre. The centre's technician restores them.", "", 0)
OUTDATED = tr("This kiosk's program needs an update. Nothing is sent until then, and nothing is lost.")
SLOW = tr("The machine's clock is %n minute(s) slow. A technician sets it.", "", 0)
FAST = tr("The machine's clock is %n minute(s) fast. A technician sets it.", "", 0)
SINCE = tr("{what}, since {day}. {reason}")


def clerk_words(state: SyncState | None) -> Words:
    """The button to the clerk's page, with how much is to be seen to there."""
    found = matters(state) if state is not None else ()
    return matters_words(found) or tr("For the clerk")


def matters_words(found: Sequence[Matter]) -> Words | None:
    return tr("For the clerk: %n matter(s)", "", 0).count(len(found)) if found else None


def upkeep_lines(state: SyncState | None, refused: Sequence[Parked]) -> list[Line]:
    """From what is usual to what has to be seen to."""
    if state is None:
        return [("hourglass-medium", tr("The centre has not been asked yet."))]
    lines = [_connection(state), *(_refused(parked) for parked in refused)]
    if state.counts.lost:
        lines.append(("warning", LOST.count(state.counts.lost)))
    if state.outdated:
        lines.append(("warning", OUTDATED))
    if state.clock_wrong:
        lines.append(("clock", _clock(state)))
    return lines if len(lines) > 1 else [*lines, ("check-circle", tr("There is nothing to see to."))]


def _connection(state: SyncState) -> Line:
    counts = state.counts
    waiting = tr("Waiting to be sent: {records} records, {files} documents.")
    counted = waiting.fill(records=ltr(str(counts.waiting)), files=ltr(str(counts.documents)))
    how = tr("The centre answers.") if state.connected else tr("The centre can't be reached now.")
    icon = "wifi-high" if state.connected else "wifi-slash"
    return icon, tr("{before} {after}", "two sentences").fill(before=how, after=counted)


def _refused(parked: Parked) -> Line:
    """A fact and a file each have their words; a code that is new to this program is named."""
    reasons = FILES if parked.documents else {str(code): words for code, words in FACTS.items()}
    what = tr("%n document(s) refused", "", 0) if parked.documents else tr("%n record(s) refused", "", 0)
    reason = reasons.get(parked.code) or OTHER_CODE.fill(code=verbatim(ltr(parked.code)))
    day = short_day(parked.since.astimezone(RIYADH).date())
    return "x-circle", SINCE.fill(what=what.count(parked.count), day=day, reason=reason)


def _clock(state: SyncState) -> Words:
    minutes = round(state.clock_off.total_seconds() / 60)
    return SLOW.count(minutes) if minutes > 0 else FAST.count(-minutes)
