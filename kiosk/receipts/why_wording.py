"""The sentences of the page behind the eye on paper, said in a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.reference import grouped
from kiosk.domain.why import ReasonCard, WhyPaper
from kiosk.domain.why.changes import one_effect
from kiosk.domain.why.said import (
    BEYOND,
    CHANGES,
    EVIDENCE,
    FIGURES,
    MEND,
    NO_PROMISE,
    NO_SINGLE,
    NOT_KNOWN,
    RULE,
    SUMS,
    UNDOCUMENTED,
    facts,
    joined,
    origin,
)
from kiosk.domain.words import Say, Words, ltr, tr
from kiosk.receipts.frame_wording import PaperFrame
from kiosk.receipts.phrases import Listed, isolated
from kiosk.receipts.sum_wording import SumWording, worded_sum


@dataclass(frozen=True, slots=True)
class ReasonWording:
    """title: the reason itself. sums stand between before and after."""

    title: str
    before: tuple[Listed, ...]
    sums_title: str
    sums: tuple[SumWording, ...]
    after: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class WhyWording:
    """Every sentence of one. An empty one is not printed."""

    frame: PaperFrame
    number_label: str
    number: str
    outcome: str
    reasons: tuple[ReasonWording, ...]
    further: tuple[Listed, ...]


def worded_why(paper: WhyPaper, say: Say) -> WhyWording:
    return WhyWording(
        frame=PaperFrame.of(paper, tr("Reasons for the decision"), say),
        number_label=say(tr("{title}:").fill(title=tr("Application number"))),
        number=ltr(grouped(paper.reference)),
        outcome=say(tr("Why «{outcome}»?").fill(outcome=paper.outcome)),
        reasons=tuple(_reason(card, say) for card in paper.why.cards),
        further=tuple(section for section in _further(paper, say) if section.lines),
    )


def _reason(card: ReasonCard, say: Say) -> ReasonWording:
    if card.reason is None or card.rule is None:
        return ReasonWording(say(NOT_KNOWN), (), "", (), ())
    doubt = () if card.documented else (UNDOCUMENTED,)
    before = (
        _listed(FIGURES, card.figures, say),
        _listed(RULE, (card.rule, *card.references, *doubt), say),
    )
    papers = (joined(card.reason.evidence),) if card.reason.evidence else ()
    after = (
        _listed(tr("Good to know"), (BEYOND,) if card.beyond else (), say),
        _listed(MEND, (card.reason.mend,), say),
        _listed(EVIDENCE, papers, say),
    )
    return ReasonWording(
        title=say(card.reason.text),
        before=tuple(part for part in before if part.lines),
        sums_title=say(SUMS) if card.sums else "",
        sums=tuple(worded_sum(line, say) for line in card.sums),
        after=tuple(part for part in after if part.lines),
    )


def _listed(title: Words, lines: tuple[Words, ...], say: Say) -> Listed:
    return Listed(say(title), tuple(map(say, lines)))


def _further(paper: WhyPaper, say: Say) -> Iterator[Listed]:
    why = paper.why
    yield Listed(say(tr("From the officer")), tuple(map(isolated, paper.words.splitlines())))
    yield Listed(say(CHANGES), tuple(_changes(paper, say)))
    rests = origin(why)
    yield Listed(say(tr("What this rests on")), (say(rests),) if rests is not None else ())


def _changes(paper: WhyPaper, say: Say) -> Iterator[str]:
    if paper.why.changes:
        yield say(NO_PROMISE)
    for fact, papers in facts(paper.why.changes):
        yield from (say(fact), say(papers))
    effect = one_effect(paper.why.changes)
    yield from (say(effect),) if effect is not None else ()
    if paper.why.without_a_way:
        yield say(NO_SINGLE)
