"""What the page behind the eye says, as blocks: of each reason, and all of it aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.domain.why import ReasonCard
from kiosk.domain.why.said import (
    BEYOND,
    EVIDENCE,
    FIGURES,
    MEND,
    NOT_KNOWN,
    RULE,
    SUMS,
    UNDOCUMENTED,
    joined,
)
from kiosk.domain.words import Say, Words, tr, unmarked
from kiosk.ui.kit.why_card import Block

REASON = tr("The reason")
PERCENT = tr("percent")


def blocks(card: ReasonCard, label: Words = REASON) -> Iterator[Block]:
    """In their fixed order (DESIGN.md, why-card). label: of the reason itself."""
    if card.reason is None or card.rule is None:
        yield Block("x-circle", label, (NOT_KNOWN,), strong=True)
        return
    yield Block("x-circle", label, (card.reason.text,), strong=True)
    if card.figures:
        yield Block("wallet", FIGURES, card.figures)
    doubt = () if card.documented else (UNDOCUMENTED,)
    yield Block("book-open", RULE, (card.rule,), quiet=(*card.references, *doubt))
    if card.sums:
        yield Block("calculator", SUMS, sums=card.sums)
    if card.beyond:
        yield Block("info", tr("Good to know"), (BEYOND,))
    yield Block("wrench", MEND, (card.reason.mend,))
    if card.reason.evidence:
        yield Block("file-pdf", EVIDENCE, (joined(card.reason.evidence),))


def aloud(words: Iterator[Words] | tuple[Words, ...], say: Say) -> str:
    """As a voice reads it: a sentence a line, numbers without commas, no sign that it can't say."""
    return "\n".join(_sentence(say(one), say) for one in words)


def _sentence(text: str, say: Say) -> str:
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", unmarked(text))
    plain = plain.replace("%", f" {say(PERCENT)}").replace("\n", ". ")
    plain = re.sub(r"(?<=\w)[/-](?=\w)", " ", plain)
    return plain if plain.endswith((".", "؟", "?", "!")) else f"{plain}."
