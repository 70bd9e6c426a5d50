"""The Arabic words held to the design's rules of writing.

Numbers in brackets are those of the design's requirements. ``translations_fresh`` tells whether the files are fresh.
"""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from arabic_texts import number_texts, policy_texts
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from kiosk.domain import problems
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.registration import REGISTRATION
from kiosk.domain.spoken import WORD
from kiosk.domain.words import Words
from kiosk.paths import TRANSLATIONS
from kiosk.ui.look import FAMILY, Look

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"\{\w+\}")
SENTENCE_END = re.compile(r"[.؟!](?=\s|$)|\n")
PLAIN = tomllib.loads((ROOT / "tests" / "plain_arabic.toml").read_text(encoding="utf-8"))
VOWELS = dict.fromkeys((*range(0x64B, 0x653), 0x670))
LATIN = {"PDF", "JPG", "PNG", "USB", "SA", "mail.com"}
LETTER = "\u0600-\u06ff"


@dataclass(frozen=True, slots=True)
class Message:
    """forms: one translation, or the plural ones. done: nobody has to look at it again."""

    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    done: bool


@cache
def messages() -> tuple[Message, ...]:
    return tuple(_message(element) for element in ET.parse(TRANSLATIONS / "kiosk_ar.ts").iter("message"))


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    plural = element.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    done = translation.get("type") is None
    return Message(element.findtext("source") or "", element.findtext("comment") or "", plural, tuple(forms), done)


def texts() -> Iterator[str]:
    return (form for message in messages() for form in message.forms)


@cache
def sentences() -> tuple[str, ...]:
    """Those of the translation, what a rule's figure is called and rests on, and amounts in words."""
    return (*texts(), *policy_texts("label_ar", "ref"), *number_texts())


def whole_words(words: Iterable[str], before: str = "[وف]?") -> re.Pattern[str]:
    """Any of the words by itself, in a feminine or plural form too, or after «and»."""
    return re.compile(rf"(?<![{LETTER}]){before}(?:{'|'.join(words)})(?:ي|وا)?(?![{LETTER}])")


# ── the translation ─────────────────────────────────────────────────────────────────────────────────────────


def test_every_sentence_has_its_arabic() -> None:
    assert len(messages()) > 900
    assert [m.source for m in messages() if not m.done or not all(m.forms)] == []


def test_no_sentence_is_translated_twice() -> None:
    keys = [(m.source, m.comment) for m in messages()]
    assert len(keys) == len(set(keys))


def test_the_places_of_a_sentence_are_those_of_its_source() -> None:
    wrong = [
        m.source for m in messages() for form in m.forms if set(PLACE.findall(form)) != set(PLACE.findall(m.source))
    ]
    assert wrong == []


def test_what_is_counted_has_six_forms() -> None:
    """(88) zero, one, two, few, many, other."""
    plurals = [m for m in messages() if m.plural]
    assert plurals
    assert [m.source for m in plurals if len(m.forms) != 6] == []
    assert [m.source for m in plurals if "%n" in m.source and any("%n" not in form for form in m.forms[3:])] == []


def test_nothing_begs_blames_or_forbids() -> None:
    """(71)"""
    banned = whole_words(PLAIN["banned"]["words"])
    assert banned.search("رقم غير صالح.") and not banned.search("رقم صالح.")
    assert [text for text in sentences() if banned.search(text)] == []


def test_nobody_is_ordered_about_as_a_man_or_a_woman() -> None:
    """(79)"""
    imperative = whole_words(PLAIN["imperatives"]["words"])
    assert imperative.search("ثم اكتبي الرقم") and not imperative.search("مكتوب")
    assert [text for text in sentences() if imperative.search(text)] == []


def test_nobody_is_spoken_to_as_a_man_or_a_woman() -> None:
    """(79)"""
    gendered = whole_words(PLAIN["gendered"]["words"])
    assert gendered.search("هل تريد رسالة؟") and not gendered.search("هل توجد رسالة؟")
    assert [text for text in sentences() if gendered.search(text)] == []


def test_sentences_are_short() -> None:
    """(80)"""
    parts = (part for text in sentences() for part in SENTENCE_END.split(text))
    assert [part for part in parts if len(part.split()) > PLAIN["limits"]["words_a_sentence"]] == []


def test_words_are_short() -> None:
    words = {word.translate(VOWELS) for text in sentences() for word in WORD.findall(PLACE.sub("", text))}
    assert [word for word in words if len(word) > PLAIN["limits"]["letters_a_word"]] == []


def test_words_are_those_one_speaks_with() -> None:
    """Each rare word that stands somewhere, with what to say instead."""
    rare: dict[str, str] = PLAIN["rare"]
    patterns = {word: whole_words([word], before="[وف]?[بلك]?(?:ال|ل)?") for word in rare}
    assert patterns["نفاد"].search("على النفاد.") and not patterns["بت"].search("ثبت")
    found = [(word, rare[word], text) for text in sentences() for word, one in patterns.items() if one.search(text)]
    assert found == []


def test_a_plainer_word_is_not_rare_itself() -> None:
    listed = whole_words([*PLAIN["rare"], *PLAIN["banned"]["words"]], before="[وف]?[بلك]?(?:ال|ل)?")
    assert [plainer for plainer in PLAIN["rare"].values() if listed.search(plainer)] == []


def test_nothing_says_arrived_that_may_only_be_saved() -> None:
    """(81)"""
    arrived = re.compile(rf"(?<![{LETTER}])[وف]?(?:وصل|وصلت)(?![{LETTER}])")
    told = [m for m in messages() if any(arrived.search(form) for form in m.forms)]
    assert told
    assert [m.source for m in told if not re.search("arriv|received|latest code", m.source, re.I)] == []
    saved = re.compile(r"\bsaved on this kiosk|no connection|connection is back|sent later", re.I)
    assert [m.source for m in told if saved.search(m.source)] == []


def test_latin_letters_stand_only_in_names_of_formats() -> None:
    """(82)"""
    found = {
        word.strip(".")
        for text in texts()
        for word in re.findall(r"[A-Za-z][A-Za-z.]*", PLACE.sub("", text).replace("%n", ""))
    }
    assert found - LATIN == set()


def test_digits_are_of_one_kind() -> None:
    """(89)"""
    assert [text for text in texts() if re.search("[٠-٩۰-۹]", text)] == []


def test_no_asterisk_or_markup_stands_in_a_sentence() -> None:
    assert [text for text in texts() if re.search(r"[*<>&]", text)] == []


def test_every_letter_is_drawn_in_the_bundled_typeface(qapp: QApplication) -> None:
    """(90) No glyph 0, no other family."""
    font = Look(str, True, 1080, 1920).font()
    assert [text for text in texts() if not _drawn(QTextLayout(PLACE.sub("0", text), font))] == []
    assert not _drawn(QTextLayout("\u4e2d", font))


def _drawn(layout: QTextLayout) -> bool:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1 << 20)
    layout.endLayout()
    runs = layout.glyphRuns()
    return all(run.rawFont().familyName() == FAMILY and 0 not in run.glyphIndexes() for run in runs)


# ── what is said of mistakes ────────────────────────────────────────────────────────────────────────────────


def _mistakes() -> Iterator[Words]:
    """Sentences that stand at a field."""
    yield from (value for value in vars(problems).values() if isinstance(value, Words))
    yield from (field.missing for programme in PROGRAMMES for _, _, field in programme.fields())
    yield from (f.missing for programme in PROGRAMMES for page in programme.declarations for f in page.fields)
    yield from (field.missing for page in REGISTRATION.parts for field in page.fields)  # type: ignore[union-attr]
    for source in (ROOT / "kiosk" / "domain").rglob("*.py"):
        for call in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Problem":
                yield from (Words(text) for text in _literals(call))


def _literals(call: ast.Call) -> Iterator[str]:
    for inner in ast.walk(call):
        if isinstance(inner, ast.Call) and getattr(inner.func, "id", "") == "tr":
            first = inner.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def test_a_mistake_is_told_in_ninety_characters() -> None:
    """(70)"""
    said = {(m.source, m.comment): m.forms[0] for m in messages()}
    mistakes = {(words.source, words.comment) for words in _mistakes()}
    assert len(mistakes) > 60
    assert [said[key] for key in mistakes if len(PLACE.sub("100", said[key])) > 90] == []


# ── counting ────────────────────────────────────────────────────────────────────────────────────────────────

DOCUMENTS = {
    0: "لا مستندات",
    1: "مستند واحد",
    2: "مستندان",
    3: "3 مستندات",
    10: "10 مستندات",
    11: "11 مستندًا",
    99: "99 مستندًا",
    100: "100 مستند",
    102: "102 مستند",
    103: "103 مستندات",
    111: "111 مستندًا",
}
YEARS = {
    0: "العمر أقل من سنة",
    1: "العمر سنة واحدة",
    2: "العمر سنتان",
    3: "العمر 3 سنوات",
    10: "العمر 10 سنوات",
    11: "العمر 11 سنة",
    99: "العمر 99 سنة",
    100: "العمر 100 سنة",
    102: "العمر 102 سنة",
    103: "العمر 103 سنوات",
    111: "العمر 111 سنة",
}


@pytest.mark.parametrize(("source", "wanted"), [("%n document(s)", DOCUMENTS), ("%n year(s) old", YEARS)])
def test_arabic_counts_as_arabic_does(source: str, wanted: dict[int, str]) -> None:
    """(88)"""
    arabic = QTranslator()
    assert arabic.load("kiosk_ar", str(TRANSLATIONS))
    said = {n: (arabic.translate("", source, None, n) or "").replace("%n", str(n)) for n in wanted}
    assert said == wanted
