"""Every page reads itself whole; and what is a person's is heard only where they let it be heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from glass import Glass, visible
from page_gallery import Gallery
from painted import painted_on
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from samples import MOBILE, NATIONAL_ID, sample_answers

from kiosk.devices.recorded_voice import clip_name
from kiosk.domain.spoken import clauses
from kiosk.prompts_command import prompts_in
from kiosk.ui.kit.keyboard import Key
from kiosk.ui.language import Translator
from kiosk.ui.look import Look
from kiosk.ui.reading import Openness, Reader

SIGNS = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}
PERSONAL = (
    NATIONAL_ID,
    MOBILE,
    sample_answers().text("first_name"),
    sample_answers().text("family_name"),
    sample_answers().text("iban"),
    sample_answers().text("lease_no"),
)


@pytest.fixture(scope="module")
def read(translator: Translator) -> dict[str, dict[Openness, str]]:
    """Each page of the gallery as it is read, as much of it as may be heard; and what can be seen on it."""
    return dict(_read(translator))


def _read(translator: Translator) -> Iterator[tuple[str, dict[Openness, str]]]:
    gallery = Gallery(translator)
    look = Look(translator.say, True, 1080, 1920)
    clips = {prompt.clip for prompt in prompts_in("ar")}
    glass = Glass(look, gallery.host.utilities.actions())
    for page in gallery.pages():
        window = glass.stand(page.make())
        told = {
            openness: "\n".join(Reader(look, openness, translator.is_fixed).page(window)).translate(SIGNS)
            for openness in Openness
        }
        heard = " ".join(told[Openness.ALL].split())
        seen = [*_words(window), *painted_on(window)]  # and what cards draw by themselves
        missing = [words for words in seen if " ".join(words.split()) not in heard]
        fixed = Reader(look, Openness.PUBLIC, translator.is_fixed).page(window)
        unlisted = [sentence for sentence in fixed if not can_be_recorded(sentence, clips)]
        beside = {"missing": "\n".join(missing), "unlisted": "\n".join(unlisted)}
        yield page.name, {**told, **beside}  # type: ignore[dict-item]  # beside the transcripts
    glass.close()
    gallery.host.quiet.ticker.stop()
    gallery.stage.window.deleteLater()


def can_be_recorded(sentence: str, clips: set[str]) -> bool:
    """Whether clips that are listed say all of it, one after the other."""
    left = clauses(sentence)
    while left:
        runs = (many for many in range(len(left), 0, -1) if clip_name(" ".join(left[:many])) in clips)
        many = next(runs, 0)
        if not many:
            return False
        left = left[many:]
    return True


def _words(window: QWidget) -> Iterator[str]:
    """All that can be read on it, but the keys of the keyboard."""
    for widget in visible(window):
        if not isinstance(widget, Key) and (text := _shown(widget).translate(SIGNS).strip()):
            yield text


def _shown(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    seen = isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Normal
    return widget.text() if seen else ""  # type: ignore[attr-defined]  # a QLineEdit then


def test_whoever_listens_hears_every_word_that_is_seen(read: dict[str, dict[str, str]]) -> None:
    """(43)"""
    assert {name: told["missing"] for name, told in read.items() if told["missing"]} == {}


def test_whatever_a_page_says_to_everybody_is_among_the_sentences_to_record(read: dict[str, dict[str, str]]) -> None:
    """(51) `kiosk prompts` leaves none out: a better voice speaks on every page, not on some."""
    assert {name: told["unlisted"] for name, told in read.items() if told["unlisted"]} == {}


@pytest.mark.parametrize("openness", [Openness.PUBLIC, Openness.GUIDE])
def test_nothing_of_a_person_is_heard_unless_they_let_it(
    read: dict[str, dict[Openness, str]], openness: Openness
) -> None:
    """(44)"""
    heard = {name: [datum for datum in PERSONAL if datum in told[openness]] for name, told in read.items()}
    assert {name: data for name, data in heard.items() if data} == {}
    assert any(datum in told[Openness.ALL] for told in read.values() for datum in PERSONAL)


def test_a_guide_tells_of_every_page_where_one_is(read: dict[str, dict[Openness, str]]) -> None:
    assert [name for name, told in read.items() if not told[Openness.GUIDE].strip()] == []
