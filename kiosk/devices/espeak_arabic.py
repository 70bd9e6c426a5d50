"""Vowelled Arabic in the sounds of espeak-ng, which reads a letter's vowel wrongly in many words (version 1.51: «هُوِيَّة»
loses its w, «مُؤَهَّل» its last vowel). So each word that bears vowels is handed over as sounds, ``[[muw'aZ:af]]``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

FATHATAN, DAMMATAN, KASRATAN, FATHA, DAMMA, KASRA, SHADDA, SUKUN, DAGGER = (
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
)
ALEF = "\N{ARABIC LETTER ALEF}"
ALEF_MADDA = "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}"
ALEF_MAKSURA = "\N{ARABIC LETTER ALEF MAKSURA}"
TEH_MARBUTA = "\N{ARABIC LETTER TEH MARBUTA}"
LAM = "\N{ARABIC LETTER LAM}"
WAW = "\N{ARABIC LETTER WAW}"
YEH = "\N{ARABIC LETTER YEH}"
CONSONANTS = {
    "\N{ARABIC LETTER BEH}": "b",
    "\N{ARABIC LETTER TEH}": "t",
    "\N{ARABIC LETTER THEH}": "T",
    "\N{ARABIC LETTER JEEM}": "dZ",
    "\N{ARABIC LETTER HAH}": "H",
    "\N{ARABIC LETTER KHAH}": "X",
    "\N{ARABIC LETTER DAL}": "d",
    "\N{ARABIC LETTER THAL}": "D",
    "\N{ARABIC LETTER REH}": "R",
    "\N{ARABIC LETTER ZAIN}": "z",
    "\N{ARABIC LETTER SEEN}": "s",
    "\N{ARABIC LETTER SHEEN}": "S",
    "\N{ARABIC LETTER SAD}": "s[",
    "\N{ARABIC LETTER DAD}": "dH",
    "\N{ARABIC LETTER TAH}": "t[",
    "\N{ARABIC LETTER ZAH}": "Z",
    "\N{ARABIC LETTER AIN}": "A",
    "\N{ARABIC LETTER GHAIN}": "gH",
    "\N{ARABIC LETTER FEH}": "f",
    "\N{ARABIC LETTER QAF}": "q",
    "\N{ARABIC LETTER KAF}": "k",
    "\N{ARABIC LETTER LAM}": "l",
    "\N{ARABIC LETTER MEEM}": "m",
    "\N{ARABIC LETTER NOON}": "n",
    "\N{ARABIC LETTER HEH}": "h",
    "\N{ARABIC LETTER WAW}": "w",
    "\N{ARABIC LETTER YEH}": "j",
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}": "?",
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}": "?",
    "\N{ARABIC LETTER WAW WITH HAMZA ABOVE}": "?",
    "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}": "?",
    "\N{ARABIC LETTER HAMZA}": "?",
}
VOWELS = {FATHA: "a", DAMMA: "u", KASRA: "i", DAGGER: "a", FATHATAN: "a", DAMMATAN: "u", KASRATAN: "i"}
TANWIN = (FATHATAN, DAMMATAN, KASRATAN)
SUN = frozenset("\u062a\u062b\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0644\u0646")
THICK = frozenset(("s[", "dH", "t[", "Z"))
_MARKS = f"{FATHATAN}-{SUKUN}{DAGGER}"
_LETTER = re.compile(f"([\u0621-\u064a])([{_MARKS}]*)")
_VOWELLED = re.compile(f"(?:[\u0621-\u064a][{_MARKS}]*)+")
_ARTICLE_NEXT = re.compile(f" {ALEF}{LAM}")
_WITH_ARTICLE = re.compile(f"[\u0648\u0641\u0628\u0643]?{ALEF}{LAM}|{LAM}{LAM}")


@dataclass(slots=True)
class _Sound:
    """A consonant, twice as long or not, or a vowel, long or not."""

    sign: str
    vowel: bool = False
    long: bool = False


def in_sounds(text: str) -> str:
    """Words without any vowel, numbers and punctuation stay as they are; a slash, named in English, is a pause."""
    return _VOWELLED.sub(_word, text.replace("/", "\N{ARABIC COMMA} "))


def _word(found: re.Match[str]) -> str:
    letters = _LETTER.findall(found[0])
    if not any(mark in marks for _, marks in letters for mark in VOWELS):
        return found[0]
    with_article = _WITH_ARTICLE.match("".join(letter for letter, _ in letters)) is not None
    bound = not with_article and _ARTICLE_NEXT.match(found.string, found.end()) is not None
    return f" [[{_written(_sounds(letters, bound=bound), with_article=with_article)}]]"


def _sounds(letters: list[tuple[str, str]], *, bound: bool) -> list[_Sound]:
    """bound: the next word has the article and this one has none, so it is «بطاقتُ الحساب»."""
    said: list[_Sound] = []
    for place, (letter, marks) in enumerate(letters):
        following = letters[place + 1 :]
        if letter == ALEF:
            _alif(said, marks, following, place)
        elif letter == ALEF_MADDA:
            said += [_Sound("?"), _Sound("a", vowel=True, long=True)]
        elif letter == ALEF_MAKSURA or (not marks and _lengthens(letter, said)):
            said[-1].long = said[-1].vowel or said[-1].long
        elif letter == YEH and marks == SHADDA and not following and said[-1].vowel:
            said[-1].long = True  # «تجاريّ»
        elif letter == TEH_MARBUTA:
            said.append(_Sound("t" if bound or marks else "h"))
            _vowel(said, marks)
        elif letter in CONSONANTS and not _assimilated(letter, marks, following):
            said.append(_Sound(CONSONANTS[letter], long=SHADDA in marks))
            _vowel(said, marks)
    return said


def _vowel(said: list[_Sound], marks: str) -> None:
    for mark in marks:
        if mark == DAGGER and said[-1].vowel:
            said[-1].long = True
        elif mark in VOWELS:
            said.append(_Sound(VOWELS[mark], vowel=True, long=mark == DAGGER))
        if mark in TANWIN:
            said.append(_Sound("n"))


def _lengthens(letter: str, said: list[_Sound]) -> bool:
    return bool(said) and said[-1].vowel and (letter, said[-1].sign) in {(WAW, "u"), (YEH, "i")}


def _assimilated(letter: str, marks: str, following: list[tuple[str, str]]) -> bool:
    """The article before a sun letter: «الشَّمس»."""
    return letter == LAM and not marks and bool(following) and following[0][0] in SUN and SHADDA in following[0][1]


def _alif(said: list[_Sound], marks: str, following: list[tuple[str, str]], place: int) -> None:
    if place == 0:
        said += [_Sound("?"), _Sound(VOWELS[marks[0]] if marks else "a", vowel=True)]
    elif said[-1].sign == "n" and len(said) > 1 and said[-2].vowel and not following:
        return  # «رقمًا»
    elif said[-1].vowel and said[-1].sign == "a" and not _joins(following, place):
        said[-1].long = True


def _joins(following: list[tuple[str, str]], place: int) -> bool:
    """An alif after «و» or «ب» that is not heard: «والرقم», «وانتهاء», «والاتصال»."""
    if place != 1 or len(following) < 2:  # a letter and one behind it
        return False
    (letter, marks), behind = following[0], following[1]
    return (letter != ALEF_MADDA and marks in ("", SUKUN)) or (letter == LAM and marks == KASRA and behind[0] == ALEF)


def _written(said: list[_Sound], *, with_article: bool) -> str:
    stressed = _stressed(said, with_article=with_article)
    signs: list[str] = []
    for place, sound in enumerate(said):
        if not sound.vowel:
            signs.append(sound.sign + ":" * sound.long)
            continue
        thick = place > 0 and said[place - 1].sign in THICK
        signs.append("'" * (place == stressed) + sound.sign + "." * thick + ":" * sound.long)
    return "".join(signs)


def _stressed(said: list[_Sound], *, with_article: bool) -> int:
    """The place of the vowel with the stress, never the article's: of a last syllable of three beats, or else of the
    last but one where it has two, or else of the one before.
    """
    vowels = [place for place, sound in enumerate(said) if sound.vowel]
    stem = vowels[1:] if with_article and len(vowels) > 1 else vowels
    if not stem:
        return -1
    for vowel, beats in zip(stem[:-3:-1], (3, 2), strict=False):
        if _beats(said, vowel) >= beats:
            return vowel
    return stem[max(-3, -len(stem))]


def _beats(said: list[_Sound], vowel: int) -> int:
    """A vowel's syllable, up to the consonant that opens the next one; a long consonant closes one and opens one."""
    behind = said[vowel + 1 :]
    closing = list(takewhile(lambda sound: not sound.vowel, behind))
    opens = len(closing) < len(behind)
    return 1 + said[vowel].long + sum(1 + sound.long for sound in closing) - opens
