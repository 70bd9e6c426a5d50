"""The words of a receipt, said in a language; where they stand on the paper is the layouts' business."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from unicodedata import bidirectional

from kiosk.domain.dates import to_hijri
from kiosk.domain.receipt import Receipt
from kiosk.domain.reference import grouped
from kiosk.domain.words import Say, Words, ltr, tr

RIYADH = timezone(timedelta(hours=3), "Asia/Riyadh")  # the Kingdom keeps no summer time
FSI, PDI = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and what it labels."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A heading with its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Every sentence of one receipt. An empty one is not printed."""

    entity: str
    title: str
    practice: str
    copy: str
    number_label: str
    number: str
    facts: tuple[Pair, ...]
    dates: tuple[str, ...]
    received: Listed
    missing: Listed
    until: tuple[str, ...]
    steps_title: str
    steps: tuple[Pair, ...]
    follow: str
    contact: tuple[Pair, ...]
    kiosk: str

    @property
    def base(self) -> int:
        """1 when the language reads from the right, else 0."""
        strong = (bidirectional(letter) for letter in self.entity)
        return int(next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L")


def worded(receipt: Receipt, say: Say) -> Wording:
    issued = receipt.issued_at.astimezone(RIYADH)
    return Wording(
        entity=say(tr("Developed Social Security")),
        title=say(_title(receipt)),
        practice=say(receipt.kind.practice) if receipt.practice else "",
        copy=say(tr("Copy {number}").fill(number=ltr(str(receipt.copy)))) if receipt.copy > 1 else "",
        number_label=say(receipt.kind.number),
        number=ltr(grouped(receipt.reference)),
        facts=_facts(receipt, say),
        dates=_dates(issued, say),
        received=_received(receipt, say),
        missing=_listed(tr("%n document(s) still missing", "", 0), receipt.missing, say),
        until=_until(receipt.missing_until, say) if receipt.missing else (),
        steps_title=say(tr("What happens next")) if receipt.steps else "",
        steps=tuple(Pair(say(tr("{title}:").fill(title=step.title)), say(step.line)) for step in receipt.steps),
        follow=say(tr("To follow the application from any kiosk")),
        contact=_contact(receipt, say),
        kiosk=_kiosk(receipt, say),
    )


def _title(receipt: Receipt) -> Words:
    return receipt.kind.arrived if receipt.arrived else receipt.kind.saved


def _facts(receipt: Receipt, say: Say) -> tuple[Pair, ...]:
    tail = tr("ends in {digits}", "national ID").fill(digits=ltr(receipt.id_tail))
    pairs = [
        Pair(say(tr("Name:")), _isolated(receipt.name)),
        Pair(say(tr("National ID:")), say(tail)),
        Pair(say(tr("Service:")), say(receipt.service)),
        *(Pair(say(tr("{title}:").fill(title=about.label)), say(about.value)) for about in receipt.about),
    ]
    if receipt.status:
        pairs.append(Pair(say(tr("Status:")), say(receipt.status)))
    return tuple(pairs)


def _dates(issued: datetime, say: Say) -> tuple[str, ...]:
    time = ltr(f"{issued:%H:%M}")
    gregorian = tr("{date} AD, {time}").fill(date=_numbers(issued.date()), time=time)
    return say(gregorian), *_hijri(issued.date(), say)


def _hijri(day: date, say: Say) -> tuple[str, ...]:
    """Nothing where the calendar's table ends."""
    hijri = to_hijri(day)
    return (say(tr("{date} AH").fill(date=ltr(str(hijri)))),) if hijri else ()


def _received(receipt: Receipt, say: Say) -> Listed:
    if receipt.arrived:
        return _listed(tr("%n document(s) received", "", 0), receipt.received, say)
    return _listed(tr("%n document(s) saved", "", 0), receipt.received, say)


def _listed(title: Words, documents: tuple[Words, ...], say: Say) -> Listed:
    return Listed(say(title.count(len(documents))), tuple(map(say, documents)))


def _until(day: date | None, say: Say) -> tuple[str, ...]:
    if day is None:
        return ()
    return say(tr("until {date} AD").fill(date=_numbers(day))), *_hijri(day, say)


def _contact(receipt: Receipt, say: Say) -> tuple[Pair, ...]:
    pairs = (
        Pair(say(tr("Office:")), _isolated(receipt.office)),
        Pair(say(tr("Phone:")), ltr(receipt.phone) if receipt.phone else ""),
        Pair(say(tr("Hours:")), _isolated(receipt.hours)),
    )
    return tuple(pair for pair in pairs if pair.value)


def _kiosk(receipt: Receipt, say: Say) -> str:
    kiosk = ltr(receipt.kiosk)
    if receipt.assisted_by:
        helped = tr("Kiosk {kiosk}, with the help of employee {employee}")
        return say(helped.fill(kiosk=kiosk, employee=_isolated(receipt.assisted_by)))
    return say(tr("Kiosk {kiosk}, without an employee's help").fill(kiosk=kiosk))


def _numbers(day: date) -> str:
    return ltr(f"{day.year}/{day.month}/{day.day}")


def _isolated(text: str) -> str:
    """What we were given may read either way; its stars and stops stay with it."""
    return f"{FSI}{text}{PDI}" if text else ""
