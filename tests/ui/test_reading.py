"""Every page reads itself whole; and what is a person's is heard only where they let it be heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from glass import Glass, visible
from page_gallery import Gallery
from painted import painted_on
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from samples import MOBILE, NATIONAL_ID, sample_answers

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
        yield page.name, {**told, "missing": "\n".join(missing)}  # type: ignore[dict-item]  # beside the transcripts
    glass.close()
    gallery.host.quiet.ticker.stop()
    gallery.stage.window.deleteLater()


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
