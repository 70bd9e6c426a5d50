"""Vowelled Arabic in espeak-ng's sounds, and that espeak-ng takes them for what they are."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from kiosk.devices.espeak_arabic import in_sounds
from kiosk.paths import RESOURCES
from kiosk.services.lexicons import load_lexicon


@pytest.mark.parametrize(
    ("vowelled", "sounds"),
    [
        ("مُؤَهَّل", "mu?'ah:al"),
        ("هُوِيَّة", "huw'ij:ah"),
        ("طَلَبُك", "t['a.labuk"),
        ("رَقْمًا", "R'aqman"),
        ("هٰذَا", "h'a:Da:"),
        ("عَلَى", "A'ala:"),
        ("ثَانٍ", "T'a:nin"),
        ("تِجَارِيّ", "tidZ'a:Ri:"),
        ("يَوْم", "j'awm"),
        ("آخَر", "?'a:XaR"),
        ("الشَّمْس", "?aS:'ams"),
        ("القَمَر", "?alq'amaR"),
        ("وَالآن", "wal?'a:n"),
        ("وَاِثْنَان", "waTn'a:n"),
        ("وَاحِد", "w'a:Hid"),
        ("وَانْتِهَاء", "wantih'a:?"),
        ("لِلِاعْتِرَاض", "liliAtiR'a:dH"),
        ("لِلسِّجِلّ", "lis:idZ'il:"),
        ("سَعُودِيِّين", "saAu:dij:'i:n"),
    ],
)
def test_a_word_with_vowels_becomes_its_sounds(vowelled: str, sounds: str) -> None:
    assert in_sounds(vowelled) == f" [[{sounds}]]"


def test_a_word_before_one_with_an_article_keeps_its_t() -> None:
    assert in_sounds("بِطَاقَة الحِسَاب").startswith(" [[bit['a.:qat]]")
    assert in_sounds("البِطَاقَة الحَالِيَّة").startswith(" [[?albit['a.:qah]]")
    assert in_sounds("بِطَاقَة، الحِسَاب").startswith(" [[bit['a.:qah]]،")


def test_what_bears_no_vowels_is_left_to_the_voice() -> None:
    assert in_sounds("محمد 1448 PDF.") == "محمد 1448 PDF."


def test_no_slash_is_named_in_english() -> None:
    assert in_sounds("اسم/رقم") == "اسم، رقم"


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed here")
def test_espeak_says_every_word_of_ours_by_its_sounds() -> None:
    """It drops what it takes for no sound, or reads the brackets aloud."""
    sounds = [
        in_sounds(word).strip() for word in load_lexicon(RESOURCES / "words" / "spoken_arabic.toml").words.values()
    ]
    told = subprocess.run(
        ["espeak-ng", "-v", "ar", "-q", "-x", "--stdin"],
        input=".\n\n".join(sounds),
        capture_output=True,
        text=True,
        check=True,
    )
    said = [line.strip() for line in told.stdout.splitlines() if line.strip()]
    given = [sound[2:-2] for sound in sounds if sound.startswith("[[")]
    assert len(given) > 2000
    heard = [line for line, sound in zip(said, sounds, strict=True) if sound.startswith("[[")]
    assert [one for one, other in zip(given, heard, strict=True) if _plain(one) != _plain(other)] == []


def _plain(sounds: str) -> str:
    """Without stress, and a long consonant as it is written: twice."""
    unstressed = re.sub("[',]", "", sounds)
    return re.sub(r"(s\[|t\[|dH|dZ|gH|[b-hj-tv-zA-Z?]):", r"\1\1", unstressed)
