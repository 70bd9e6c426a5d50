"""`kiosk prompts`: the sentences that can be recorded, how each is read, and the name of its file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ARABIC, ENGLISH = "ar", "en"


@dataclass(frozen=True, slots=True)
class Prompt:
    """clip: its file's name. written: as it stands on the screen. read: with its vowels."""

    clip: str
    written: str
    read: str


def add_prompts_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    prompts = verbs.add_parser(
        "prompts", help="list the sentences to record, one a line: file, sentence, how it is read"
    )
    prompts.add_argument("--language", choices=(ARABIC, ENGLISH), default=ARABIC)
    prompts.add_argument("--missing", type=Path, metavar="FOLDER", help="only those with no clip in this clips_folder")


def run_prompts(given: argparse.Namespace) -> int:
    """0 with a line for each; tabs part its columns. A sentence's own line breaks are read as spaces."""
    for prompt in prompts_in(given.language):
        if given.missing is None or not (given.missing / given.language / prompt.clip).is_file():
            told = (" ".join(text.split()) for text in (prompt.written, prompt.read))
            sys.stdout.write("\t".join((prompt.clip, *told)) + "\n")
    return 0


def prompts_in(language: str) -> Iterator[Prompt]:
    """Each once, in the order of the translation; of sentences with something filled in, what is said around a name.
    Then the names of the other languages, as each has its own on its button.
    """
    from kiosk.devices.recorded_voice import clip_name
    from kiosk.domain.spoken import Lexicon
    from kiosk.paths import PACKAGE, RESOURCES, TRANSLATIONS
    from kiosk.services.lexicons import load_lexicon
    from kiosk.services.sentences import kiosk_sentences
    from kiosk.ui.language import languages

    arabic = language == ARABIC
    lexicon = load_lexicon(RESOURCES / "words" / "spoken_arabic.toml") if arabic else Lexicon()
    said = kiosk_sentences(TRANSLATIONS / "kiosk_ar.ts", PACKAGE)
    texts = [text for one in said for text in one.recordable(one.forms[0] if arabic else one.source)]
    names = [other.own_name for other in languages() if other != language]
    clips: dict[str, str] = {}
    for text in (*texts, *names):
        clips.setdefault(clip_name(text), text)
    for clip, text in clips.items():
        yield Prompt(clip, text, lexicon.spoken(text))
