"""Which troubles of kiosks are told by mail, and the letter that tells them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.fleet import FleetLine, Trouble, troubles
from kiosk.domain.health import State
from kiosk.domain.office_hours import OfficeHours
from kiosk.domain.words import Say, Words, ltr, tr, unmarked
from kiosk.domain.working_days import SAUDI_TIME
from kiosk.services.fleet_words import TROUBLES, kiosk_words

STEADY = timedelta(minutes=5)
"""A fault that mends itself sooner is told to nobody, and one that comes back sooner was not over."""
PAUSE = timedelta(minutes=15)
"""Between two letters, whatever befalls how many kiosks."""

LONGEST = 50
"""Lines of each part: where the network is down, nobody reads the number of every kiosk in a letter."""

SUBJECT = tr("Kiosks: {new} new troubles, {over} over")
NEW, OVER = tr("New:"), tr("Over:")
LINE = tr("{kiosk}: {trouble}")
MORE = tr("- and %n more", "troubles of kiosks", 0)
LAST_HEARD = tr("Last heard of: {moment}")
WHERE = tr("All kiosks stand on the desk's page of kiosks.")

Alert = tuple[str, Trouble]
"""A kiosk's number and what is wrong there."""


@dataclass(frozen=True, slots=True)
class AlertPolicy:
    """addresses: who is told. silence: after so long without a word; hours: in which that counts, None for always."""

    addresses: tuple[str, ...]
    silence: timedelta
    hours: OfficeHours | None = None


UNWATCHED = AlertPolicy((), timedelta(minutes=30))
"""Nobody is told."""


def alarming(
    lines: Iterable[FleetLine], known: frozenset[Alert], now: datetime, policy: AlertPolicy
) -> frozenset[Alert]:
    """The faults of now. known: those that were seen before; a silence among them lasts until something is heard."""
    found = set[Alert]()
    for line in lines:
        faults = {trouble for trouble, state in troubles(line, now) if state is State.FAULT} - {Trouble.SILENT}
        if _silent(line, now, policy, known=(line.kiosk, Trouble.SILENT) in known):
            # What it last told of its parts was true then, and nobody can mend a printer by waiting for a word.
            faults = {Trouble.SILENT} | {trouble for trouble in faults if (line.kiosk, trouble) in known}
        found |= {(line.kiosk, trouble) for trouble in faults}
    return frozenset(found)


def _silent(line: FleetLine, now: datetime, policy: AlertPolicy, *, known: bool) -> bool:
    if line.heard is None or line.at_desk:
        return False
    if known:
        return now - line.heard > policy.silence
    opened = policy.hours.opened(now) if policy.hours else line.heard
    return opened is not None and now - max(line.heard, opened) > policy.silence


def letter(new: Sequence[Alert], over: Sequence[Alert], lines: Iterable[FleetLine], say: Say) -> tuple[str, str]:
    """Subject and text."""
    by_number = {line.kiosk: line for line in lines}

    def told(alert: Alert) -> str:
        number, trouble = alert
        line = by_number[number]
        text = say(LINE.fill(kiosk=kiosk_words(line), trouble=TROUBLES[trouble]))
        heard = f" {say(_heard(line.heard))}" if trouble is Trouble.SILENT and line.heard else ""
        return f"- {text}{heard}"

    def part(head: Words, alerts: Sequence[Alert]) -> str:
        rest = len(alerts) - LONGEST
        more = [say(MORE.count(rest))] if rest > 0 else []
        return "\n".join([say(head), *map(told, sorted(alerts)[:LONGEST]), *more])

    parts = [part(head, alerts) for head, alerts in ((NEW, new), (OVER, over)) if alerts]
    subject = say(SUBJECT.fill(new=ltr(str(len(new))), over=ltr(str(len(over)))))
    return unmarked(subject), "\n\n".join([*parts, say(WHERE)]) + "\n"


def _heard(moment: datetime) -> Words:
    return LAST_HEARD.fill(moment=ltr(f"{moment.astimezone(SAUDI_TIME):%Y-%m-%d %H:%M}"))
