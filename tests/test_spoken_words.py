"""The lexicon of the voice: whole, true to what is written, and with nothing in it that nobody says."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

import pytest
from arabic_texts import number_texts, policy_texts

from kiosk.domain.amount_words import riyals_in_words
from kiosk.domain.spoken import WORD
from kiosk.paths import PACKAGE, RESOURCES, TRANSLATIONS
from kiosk.services.lexicons import load_lexicon
from kiosk.services.number_words import load_number_words
from kiosk.services.sentences import PLACE, kiosk_sentences

LEXICON = load_lexicon(RESOURCES / "words" / "spoken_arabic.toml")
VOWELS = dict.fromkeys((*range(0x64B, 0x653), 0x670))
FATHA, DAMMA, KASRA, SHADDA, SUKUN = "\u064e\u064f\u0650\u0651\u0652"


@cache
def sentences() -> tuple[str, ...]:
    """All that is read aloud in Arabic: what the kiosk says, the sources of its rules, and amounts in words."""
    said = [form for one in kiosk_sentences(TRANSLATIONS / "kiosk_ar.ts", PACKAGE) for form in one.forms]
    return tuple(PLACE.sub("0", text) for text in (*said, *policy_texts("ref"), *number_texts()))


def written() -> set[str]:
    return {word for text in sentences() for word in WORD.findall(text)}


def test_every_word_that_is_said_has_its_vowels() -> None:
    """A word with none of its own is in no need of them: «آت»."""
    known = LEXICON.words.keys() | LEXICON.abbreviations.keys()
    assert len(written()) > 2000
    assert sorted(written() - known) == []


@cache
def amounts() -> tuple[str, ...]:
    table = load_number_words(RESOURCES / "words" / "arabic_numbers.toml")
    riyals = (*range(120), *range(200, 9_000_000, 7919))
    return tuple(riyals_in_words(Decimal(n) + Decimal(n % 100) / 100, table) for n in riyals)


def test_amounts_are_read_with_their_vowels() -> None:
    read = {word for amount in amounts() for word in LEXICON.spoken(amount).split()}
    assert len(read) > 50
    assert sorted(word for word in read if word == word.translate(VOWELS)) == []


def test_nothing_is_in_the_lexicon_that_nobody_says() -> None:
    assert sorted(LEXICON.words.keys() - written()) == []
    assert LEXICON.sentences.keys() - set(sentences()) == set()
    said = (*sentences(), *amounts())
    assert [run for run in (*LEXICON.phrases, *LEXICON.abbreviations) if not any(run in one for one in said)] == []


def test_no_letter_is_lost_or_won_with_the_vowels() -> None:
    both = {**LEXICON.words, **LEXICON.phrases, **LEXICON.sentences}
    assert [key for key, read in both.items() if read.translate(VOWELS) != key.translate(VOWELS)] == []


def test_the_vowels_that_are_written_are_those_that_are_read() -> None:
    """«تُكتب» is not read «تَكتب»."""
    marked = {key: read for key, read in LEXICON.words.items() if key != key.translate(VOWELS)}
    assert [key for key, read in marked.items() if not re.fullmatch(_with_more(key), read)] == []


def _with_more(key: str) -> str:
    marks = f"[\u064b-{SUKUN}\u0670]*"
    return marks.join(re.escape(sign) for sign in key) + marks


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        ("no letter begins a word without a vowel", f"(?<![^ ])[\u0621-\u064a]{SUKUN}"),
        ("no two letters in a row are without a vowel", f"{SUKUN}[\u0621-\u064a]{SUKUN}"),
        ("no long letter has a vowel", f"(?<={KASRA})ي{SUKUN}|(?<={DAMMA})و{SUKUN}"),
        ("an alif lengthens an a", f"[^وفبكل ]{DAMMA}ا(?!$)|{SUKUN}ا"),
    ],
)
def test_what_is_read_can_be_said(what: str, wrong: str) -> None:
    assert [read for read in (*LEXICON.words.values(), *LEXICON.phrases.values()) if re.search(wrong, read)] == [], what
