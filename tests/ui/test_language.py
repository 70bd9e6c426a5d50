"""Saying words: the right plural form, places filled, amounts in words, in both languages."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from translations_fresh import collect, unfinished

from kiosk.domain.amount_words import NumberWords, Riyals, in_words, riyals
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.paths import RESOURCES, TRANSLATIONS
from kiosk.services.number_words import load_number_words
from kiosk.ui.amounts import MOST_IN_WORDS, amount_renderer
from kiosk.ui.language import Language, Translator, languages, voices


@pytest.fixture(scope="module")
def table() -> NumberWords:
    return load_number_words(RESOURCES / "words" / "arabic_numbers.toml")


@pytest.fixture
def translator(qapp: object, table: NumberWords) -> Iterator[Translator]:
    translator = Translator()
    translator.render = amount_renderer(table)
    translator.use(Language.ARABIC)
    yield translator
    translator.use(Language.ENGLISH)


def minutes(n: int) -> Words:
    return tr("Sent to the mobile ending in {tail}; it lasts %n minute(s)", "", 0).count(n).fill(tail=ltr("67"))


# ── languages ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_arabic_reads_from_right_to_left_and_english_does_not() -> None:
    assert Language.ARABIC.rtl
    assert not Language.ENGLISH.rtl


def test_switching_there_and_back_says_the_same_again(translator: Translator) -> None:
    arabic = translator.say(tr("Continue"))
    translator.use(Language.ENGLISH)
    assert (translator.language, translator.say(tr("Continue"))) == (Language.ENGLISH, "Continue")
    translator.use(Language.ARABIC)
    assert translator.say(tr("Continue")) == arabic != "Continue"


def test_a_comment_tells_equal_english_apart(translator: Translator) -> None:
    assert translator.say(tr("March", "gregorian month")) == "مارس"


def test_what_has_no_translation_is_said_in_english_rather_than_not(translator: Translator) -> None:
    assert translator.say(Words("Nobody ever translated {this}").fill(this="that")) == "Nobody ever translated that"


def test_a_language_that_was_not_compiled_is_told(translator: Translator) -> None:
    with pytest.raises(FileNotFoundError, match="kiosk_xx"):
        translator._install("kiosk_xx", "nowhere")


# ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_words_within_words_are_said_too(translator: Translator) -> None:
    said = translator.say(tr("Remove from the application: {title}?").fill(title=tr("Yes")))
    assert "نعم" in said
    assert "{" not in said


def test_what_a_person_typed_is_never_taken_for_a_place(translator: Translator) -> None:
    assert translator.say(verbatim("{amount} %n {0}")) == "{amount} %n {0}"


def test_a_sentence_without_values_may_hold_braces(translator: Translator) -> None:
    assert translator.say(Words("{not a place")) == "{not a place"


def test_numbers_stand_in_ascii_digits(translator: Translator) -> None:
    assert "67" in translator.say(minutes(5))


# ── plurals ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_arabic_has_its_six_forms(translator: Translator) -> None:
    said = [translator.say(minutes(n)).replace(str(n), "#") for n in (1, 2, 3, 11, 100)]
    assert len(set(said)) >= 4
    for n, alike in ((3, 10), (11, 99), (100, 200)):
        one, other = translator.say(minutes(n)), translator.say(minutes(alike))
        assert one.replace(str(n), "#") == other.replace(str(alike), "#")


@pytest.mark.parametrize("n", [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103])
def test_no_plural_leaves_its_marks_behind(translator: Translator, n: int) -> None:
    for language in languages():
        translator.use(language)
        said = translator.say(minutes(n))
        assert "%n" not in said
        assert "(s)" not in said


def test_english_tells_one_from_many(translator: Translator) -> None:
    translator.use(Language.ENGLISH)
    assert "1 minute" in translator.say(minutes(1))
    assert "1 minutes" not in translator.say(minutes(1))
    assert "5 minutes" in translator.say(minutes(5))


# ── amounts ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("amount", "arabic", "english"),
    [
        ("0", "صفر ريال", f"{ltr('0')} riyals"),
        ("2", "ريالان", f"{ltr('2')} riyals"),
        ("1200", "ألف ومئتا ريال", f"{ltr('1,200')} riyals"),
        ("18000", "ثمانية عشر ألف ريال", f"{ltr('18,000')} riyals"),
    ],
)
def test_riyals_are_said_in_words_in_arabic_and_in_digits_in_english(
    translator: Translator, amount: str, arabic: str, english: str
) -> None:
    words = in_words(Decimal(amount))
    assert translator.say(words) == arabic
    translator.use(Language.ENGLISH)
    assert translator.say(words) == english


def test_one_riyal_is_not_riyals(translator: Translator) -> None:
    translator.use(Language.ENGLISH)
    assert translator.say(in_words(Decimal(1))) == f"{ltr('1')} riyal"


@pytest.mark.parametrize(
    ("amount", "arabic", "english"),
    [
        ("1", "1 ريال", "1 riyal"),
        ("1.50", "1.50 ريال", "1.50 riyals"),
        ("0", "0 ريال", "0 riyals"),
        ("3", "3 ريالات", "3 riyals"),
        ("11", "11 ريالًا", "11 riyals"),
        ("100", "100 ريال", "100 riyals"),
        ("101", "101 ريال", "101 riyals"),
        ("-5", "-5 ريالات", "-5 riyals"),
        ("123456789123456789003", "123,456,789,123,456,789,003 ريالات", "123,456,789,123,456,789,003 riyals"),
    ],
)
def test_riyals_in_figures_have_the_noun_of_their_number(
    translator: Translator, amount: str, arabic: str, english: str
) -> None:
    number, noun = arabic.split()
    assert translator.say(riyals(Decimal(amount))) == f"{ltr(number)} {noun}"
    translator.use(Language.ENGLISH)
    assert translator.say(riyals(Decimal(amount))) == f"{ltr(number)} {english.split()[1]}"


def test_an_amount_stands_inside_a_sentence(translator: Translator) -> None:
    said = translator.say(Words("[{total}]").fill(total=in_words(Decimal(2000))))
    assert said == "[ألفا ريال]"


@pytest.mark.parametrize("amount", [Decimal(-5), Decimal(MOST_IN_WORDS)])
def test_an_amount_beyond_words_is_said_in_digits(table: NumberWords, amount: Decimal) -> None:
    assert amount_renderer(table)(Riyals(amount), Language.ARABIC) == riyals(amount)


def test_the_greatest_amount_in_words_is_said_in_words(table: NumberWords) -> None:
    said = amount_renderer(table)(Riyals(Decimal(MOST_IN_WORDS - 1)), Language.ARABIC)
    assert isinstance(said, str)
    assert not any(sign.isdigit() for sign in said)


@pytest.mark.parametrize("value", ["نص", 7, Decimal("1.5"), None])
def test_whatever_is_no_amount_is_left_as_it_is(table: NumberWords, value: object) -> None:
    for language in languages():
        assert amount_renderer(table)(value, language) == str(value)


def test_a_forgotten_language_leaves_the_source_text(qapp: object) -> None:
    translator = Translator()
    translator.use(Language.ARABIC)
    assert translator.say(tr("Sign out")) == "خروج"
    translator.forget()
    assert translator.say(tr("Sign out")) == "Sign out"


def test_voices_say_each_language_whichever_is_on_the_screen(translator: Translator) -> None:
    said = voices()
    for language in languages():
        translator.use(language)
        for words in (
            tr("Continue"),
            minutes(3),
            tr("March", "gregorian month"),
            Words("{who}").fill(who=tr("Continue")),
        ):
            assert said[language.value](words) == translator.say(words)
    assert said["ar"](minutes(3)) != said["en"](minutes(3))
    assert said["ar"](Words("Nobody ever translated {this}").fill(this=1)) == "Nobody ever translated 1"


# ── a third language ────────────────────────────────────────────────────────────────────────────────────────────

URDU = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ur"><context><name></name>
<message><source>Continue</source><translation>جاری رکھیں</translation></message></context></TS>"""


@pytest.fixture
def urdu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """As the set-up compiles it, beside those that are there."""
    for compiled in TRANSLATIONS.glob("*.qm"):
        (tmp_path / compiled.name).write_bytes(compiled.read_bytes())
    source = tmp_path / "kiosk_ur.ts"
    source.write_text(URDU, encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    monkeypatch.setattr("kiosk.ui.language.TRANSLATIONS", tmp_path)
    languages.cache_clear()
    yield languages()[2]
    languages.cache_clear()


def test_a_third_language_is_one_file(translator: Translator, urdu: Language) -> None:
    assert (urdu, urdu.rtl, urdu.own_name) == ("ur", True, "اردو")
    translator.use(urdu)
    assert translator.say(tr("Continue")) == "جاری رکھیں"
    assert translator.say(tr("Sign out")) == "Sign out", "what is not translated yet is said in English"
    assert voices()["ur"](tr("Continue")) == "جاری رکھیں"


def test_the_button_leads_through_all_languages(urdu: Language) -> None:
    names = [language.following.own_name for language in languages()]
    assert names == ["English", "اردو", "العربية"]


def test_an_empty_file_is_filled_with_what_is_to_be_translated(tmp_path: Path) -> None:
    swahili = tmp_path / "kiosk_sw.ts"
    swahili.touch()
    collect(swahili, "sw")
    todo, known = unfinished(swahili), ET.parse(TRANSLATIONS / "kiosk_ar.ts")
    assert sorted(todo) == sorted(message.findtext("source") or "" for message in known.iter("message"))
