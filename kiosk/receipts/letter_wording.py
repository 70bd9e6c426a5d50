"""The sentences of a decision letter, said in a language; where they stand is the layouts' business."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

from kiosk.domain.amount_words import in_words, riyals
from kiosk.domain.letter import AppealRight, Letter
from kiosk.domain.reasons import Reason
from kiosk.domain.receipt_kinds import NOT_REAL
from kiosk.domain.reference import grouped
from kiosk.domain.statuses import Tone
from kiosk.domain.why.said import SUMS, UNDOCUMENTED
from kiosk.domain.words import Say, ltr, tr
from kiosk.receipts.phrases import RIYADH, Listed, Pair, base_of, calendars, contact_of, helped_at, isolated
from kiosk.receipts.sum_wording import Reckoned, worded_sum

THROUGH_THE_EYE = tr("The way: «Applications», then the eye, then «Submit an appeal».")
WAY = tr("The way: «Applications», then «Submit an appeal».")


@dataclass(frozen=True, slots=True)
class LetterWording:
    """Every sentence of one letter. An empty one is not printed. page: with places for its number and for all."""

    entity: str
    title: str
    practice: str
    copy: str
    dates: tuple[str, ...]
    number_label: str
    number: str
    facts: tuple[Pair, ...]
    outcome_label: str
    outcome: str
    tone: Tone
    sections: tuple[Listed | Reckoned, ...]
    check: str
    contact: tuple[Pair, ...]
    kiosk: str
    model: str
    page: str

    @property
    def base(self) -> int:
        """1 when the language reads from the right, else 0."""
        return base_of(self.entity)

    def page_of(self, number: int, all_of_them: int) -> str:
        """Says which page of how many."""
        return self.page.format(number=number, all=all_of_them)


def worded_letter(letter: Letter, say: Say) -> LetterWording:
    return LetterWording(
        entity=say(tr("Developed Social Security")),
        title=say(tr("Notice of a decision")),
        practice=say(NOT_REAL) if letter.practice else "",
        copy=say(tr("Copy {number}").fill(number=ltr(str(letter.copy)))) if letter.copy > 1 else "",
        dates=calendars(letter.decided_at.astimezone(RIYADH).date(), say),
        number_label=say(tr("Application number")),
        number=ltr(grouped(letter.reference)),
        facts=_facts(letter, say),
        outcome_label=say(tr("Decision")),
        outcome=say(letter.outcome),
        tone=letter.tone,
        sections=tuple(section for section in _sections(letter, say) if section.lines),
        check=say(tr("To check this notice: the code here, or the application number.")),
        contact=contact_of(letter, say),
        kiosk=helped_at(letter, say),
        model=say(tr("This model is not connected to the official platform.")),
        page=say(tr("Page {number} of {all}").fill(number=ltr("{number}"), all=ltr("{all}"))),
    )


def _facts(letter: Letter, say: Say) -> tuple[Pair, ...]:
    tail = tr("ends in {digits}", "national ID").fill(digits=ltr(letter.id_tail))
    month = (Pair(say(tr("Month:")), ltr(letter.month.replace("-", "/"))),) if letter.month else ()
    return (
        Pair(say(tr("Name:")), isolated(letter.name)),
        Pair(say(tr("National ID:")), say(tail)),
        Pair(say(tr("Service:")), say(letter.service)),
        *month,
    )


def _sections(letter: Letter, say: Say) -> Iterator[Listed | Reckoned]:
    """In the order of mock-up 20."""
    reasons = letter.reasons
    yield Listed(say(tr("The reason")), _numbered([say(reason.text) for reason in reasons]))
    yield Listed(say(tr("From the officer")), tuple(map(isolated, letter.words.splitlines())))
    note = "" if letter.documented else say(UNDOCUMENTED)
    yield Reckoned(say(SUMS), tuple(worded_sum(line, say) for line in letter.sums), note)
    yield Listed(say(tr("The amount")), _amount(letter, say))
    yield Listed(say(tr("How it can be mended")), _mending(reasons, say))
    yield Listed(say(tr("The right to appeal")), _appeal(letter, letter.appeal, say) if letter.appeal else ())
    yield Listed(say(tr("What happens next")), (say(letter.afterwards),) if letter.afterwards else ())


def _numbered(lines: Sequence[str]) -> tuple[str, ...]:
    """With a number each, where there are several."""
    if len(lines) < 2:
        return tuple(f"{line}." for line in lines)
    return tuple(f"{ltr(str(number))}. {line}." for number, line in enumerate(lines, 1))


def _mending(reasons: Sequence[Reason], say: Say) -> tuple[str, ...]:
    lines = _numbered([say(reason.mend) for reason in reasons])
    papers = (_papers(reason, say) for reason in reasons)
    return tuple(line for pair in zip(lines, papers, strict=True) for line in pair if line)


def _papers(reason: Reason, say: Say) -> str:
    if not reason.evidence:
        return ""
    listed = reduce(
        lambda before, following: tr("{before}, {next}", "a list of answers").fill(before=before, next=following),
        reason.evidence,
    )
    return say(tr("Accepted documents: {documents}.").fill(documents=listed))


def _amount(letter: Letter, say: Say) -> tuple[str, ...]:
    if letter.amount is None:
        return ()
    monthly = tr("{amount} a month").fill(amount=riyals(letter.amount))
    return say(monthly), say(in_words(letter.amount))


def _appeal(letter: Letter, right: AppealRight, say: Say) -> tuple[str, ...]:
    day, *hijri = calendars(right.until, say)
    both = tr("{first} ({second})", "a day in two calendars").fill(first=day, second=hijri[0]) if hijri else day
    doubt = () if right.sure else (say(tr("This term is not officially confirmed.")),)
    return (
        say(tr("An appeal is taken until {day}, at any kiosk or at an employee's desk.").fill(day=both)),
        say(THROUGH_THE_EYE if letter.reasons else WAY),
        say(tr("After that day it is taken with the reason why it is late.")),
        *doubt,
    )
