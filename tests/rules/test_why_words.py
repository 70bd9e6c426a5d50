"""What the why-card says in Arabic, over all golden households: short sentences, no code, no sign nobody can say."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from golden_households import ALONE, policy, table

from kiosk.domain.reasons import REASONS
from kiosk.domain.rules import assess
from kiosk.domain.why import ReasonCard, Why, argument, explain_fully, untold
from kiosk.domain.why.changes import one_effect
from kiosk.domain.why.said import CHANGES, NO_PROMISE, NO_SINGLE, facts, origin
from kiosk.domain.words import Say, Words, unmarked
from kiosk.services.household_files import household_of
from kiosk.ui.language import Language, speaking
from kiosk.ui.why_blocks import aloud, blocks

MOST_WORDS = 13
SENTENCE = re.compile(r"[.؟!](?=\s|$)|\n")


@pytest.fixture(scope="module")
def say(qapp: object) -> Iterator[Say]:
    with speaking(Language.ARABIC) as say:
        yield say


def pages() -> Iterator[Why]:
    """Each golden household that something speaks against, by its own reasons; and the catalogue without figures."""
    rules = policy()
    for golden in table():
        case = household_of({**ALONE, **golden.household}).case(golden.month)
        found = assess(case, rules, golden.month)
        if found.reasons:
            yield explain_fully(found.reasons, case, rules, found)
    yield untold([reason.code for reason in REASONS])


def said(why: Why) -> Iterator[Words]:
    """All of it but the references, which are quoted as they stand."""
    for card in why.cards:
        for block in blocks(card):
            yield from (words for words in block.said if words not in card.references)
    for pair in facts(why.changes):
        yield from pair
    yield from (words for words in (one_effect(why.changes), origin(why)) if words is not None)
    yield from (CHANGES, NO_PROMISE, NO_SINGLE)


def arguments(why: Why) -> Iterator[tuple[ReasonCard, Words]]:
    for card in why.cards:
        words = argument(card)
        assert words is not None
        yield card, words


def test_there_is_something_to_look_at() -> None:
    assert len(list(pages())) > 15


def test_every_sentence_stays_under_fourteen_words(say: Say) -> None:
    sentences = {part.strip() for why in pages() for words in said(why) for part in SENTENCE.split(say(words))}
    assert [sentence for sentence in sentences if len(sentence.split()) > MOST_WORDS] == []


def test_no_code_and_no_latin_letter_stands_in_a_sentence(say: Say) -> None:
    found = {unmarked(say(words)) for why in pages() for words in said(why)}
    assert [text for text in found if re.search(r"[A-Za-z_{}]", text.replace("PDF", ""))] == []


def traced() -> Iterator[Words]:
    """What the rules say of each golden household, step by step, and what the catalogue has for each reason."""
    for golden in table():
        yield from (step.words for step in golden.found().steps)
    for reason in REASONS:
        yield from (reason.text, reason.mend, *reason.evidence)


def test_every_sentence_of_the_rules_is_short_and_free_of_codes_too(say: Say) -> None:
    sentences = {part.strip() for words in traced() for part in SENTENCE.split(unmarked(say(words)))}
    assert len(sentences) > 100
    assert [one for one in sentences if len(one.split()) > MOST_WORDS] == []
    assert [one for one in sentences if re.search(r"[A-Za-z_{}]", one)] == []


def test_all_of_it_is_read_aloud_without_a_sign_that_a_voice_cannot_say(say: Say) -> None:
    for why in pages():
        read = aloud(said(why), say)
        assert not re.search(r"[×÷+−=≥<>%/{}_]|\d,\d", read), read
        assert all(line.endswith((".", "؟")) for line in read.splitlines())


def test_an_argument_fits_its_field_and_asserts_nothing_of_the_persons(say: Say) -> None:
    for why in pages():
        for card, words in arguments(why):
            text = unmarked(say(words))
            assert 5 <= len(text) <= 500
            assert card.reason is not None and unmarked(say(card.reason.text)) in text
            assert text.endswith("أطلب إعادة النظر فيه بحسب المستندات المرفقة.")
