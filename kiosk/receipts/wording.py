"""The words of a receipt, said in a language; where they stand on the paper is the layouts' business."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.receipt import Receipt
from kiosk.domain.reference import grouped
from kiosk.domain.words import Say, Words, ltr, tr
from kiosk.receipts.phrases import RIYADH, Listed, Pair, base_of, contact_of, helped_at, hijri, isolated, numbers


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
        return base_of(self.entity)


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
        contact=contact_of(receipt, say),
        kiosk=helped_at(receipt, say),
    )


def _title(receipt: Receipt) -> Words:
    return receipt.kind.arrived if receipt.arrived else receipt.kind.saved


def _facts(receipt: Receipt, say: Say) -> tuple[Pair, ...]:
    tail = tr("ends in {digits}", "national ID").fill(digits=ltr(receipt.id_tail))
    pairs = [
        Pair(say(tr("Name:")), isolated(receipt.name)),
        Pair(say(tr("National ID:")), say(tail)),
        Pair(say(tr("Service:")), say(receipt.service)),
        *(Pair(say(tr("{title}:").fill(title=about.label)), say(about.value)) for about in receipt.about),
    ]
    if receipt.status:
        pairs.append(Pair(say(tr("Status:")), say(receipt.status)))
    return tuple(pairs)


def _dates(issued: datetime, say: Say) -> tuple[str, ...]:
    time = ltr(f"{issued:%H:%M}")
    gregorian = tr("{date} AD, {time}").fill(date=numbers(issued.date()), time=time)
    return say(gregorian), *hijri(issued.date(), say)


def _received(receipt: Receipt, say: Say) -> Listed:
    if receipt.arrived:
        return _listed(tr("%n document(s) received", "", 0), receipt.received, say)
    return _listed(tr("%n document(s) saved", "", 0), receipt.received, say)


def _listed(title: Words, documents: tuple[Words, ...], say: Say) -> Listed:
    return Listed(say(title.count(len(documents))), tuple(map(say, documents)))


def _until(day: date | None, say: Say) -> tuple[str, ...]:
    if day is None:
        return ()
    return say(tr("until {date} AD").fill(date=numbers(day))), *hijri(day, say)
