"""Every page in every look, held to the design's requirements; and once more with words a third longer."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from audit_meaning import MEANING, tabs_go_down_and_leftward
from audit_rules import GEOMETRY, Rule, audit
from glass import Glass
from page_gallery import Gallery
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.forms import Page, Programme, Roster, never
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.registration import REGISTRATION
from kiosk.domain.words import Words
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.status import CONNECTED, NOT_CONNECTED, Status

Say = Callable[[Words], str]
Shape = tuple[TextSize, bool]

UPRIGHT, WIDE = (1080, 1920), (1920, 1080)
SHAPES: tuple[Shape, ...] = tuple((size, portrait) for size in TextSize for portrait in (True, False))
LONGER = 0.35


@pytest.fixture
def in_english(qapp: QApplication, translator: Translator) -> Iterator[Translator]:
    """The other language and direction, for one test."""
    translator.use(Language.ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield translator
    translator.use(Language.ARABIC)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def look(say: Say, shape: Shape, theme: Theme = Theme.NORMAL) -> Look:
    size, portrait = shape
    width, height = UPRIGHT if portrait else WIDE
    return Look(say, True, width, height, theme=theme, size=size)


def faults(
    gallery: Gallery, of: Look, rules: tuple[Rule, ...], *, practice: bool = False, status: Status = CONNECTED
) -> list[str]:
    """Page by page, what the rules find."""
    glass, found = Glass(of, gallery.host.utilities.actions(), practice=practice, status=status), []
    for page in gallery.pages():
        if page.usual_only and of.size is not TextSize.M:
            continue
        glass.stand(page.make())
        for rule, lines in audit(glass, rules).items():
            found += [f"{page.name}: {rule}: {line}" for line in lines]
    glass.close()
    gc.collect()
    return found


def names(shape: Shape) -> str:
    return f"{shape[0]}-{'portrait' if shape[1] else 'landscape'}"


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES, ids=names)
def test_every_page_is_whole_and_within_reach(gallery: Gallery, translator: Translator, shape: Shape) -> None:
    assert not faults(gallery, look(translator.say, shape), GEOMETRY)


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(TextSize.M, False), (TextSize.XL, True)], ids=names)
def test_every_page_is_whole_in_english(gallery: Gallery, in_english: Translator, shape: Shape) -> None:
    assert not faults(gallery, replace(look(in_english.say, shape), rtl=False), GEOMETRY)


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(TextSize.M, True), (TextSize.XL, False)], ids=names)
def test_the_practice_strip_leaves_every_page_whole(gallery: Gallery, translator: Translator, shape: Shape) -> None:
    assert not faults(gallery, look(translator.say, shape), GEOMETRY, practice=True)


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(TextSize.M, True), (TextSize.XL, True), (TextSize.L, False)], ids=names)
def test_the_strip_of_a_lost_connection_leaves_every_page_whole(
    gallery: Gallery, translator: Translator, shape: Shape
) -> None:
    status = replace(NOT_CONNECTED, waiting=103)
    assert not faults(gallery, look(translator.say, shape), GEOMETRY, status=status)


@pytest.mark.slow
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CALM])
def test_every_page_is_whole_in_other_colours(gallery: Gallery, translator: Translator, theme: Theme) -> None:
    of = look(translator.say, (TextSize.L, theme is not Theme.CALM), theme)
    assert not faults(gallery, of, GEOMETRY if theme is Theme.DARK else ())


@pytest.mark.slow
@pytest.mark.parametrize("changes", [{"ppi": 91.8}, {"bottom_mm": 900}], ids=["24 inches", "hung higher"])
@pytest.mark.parametrize("size", [TextSize.M, TextSize.XL])
def test_every_page_is_within_reach_on_other_panels(
    gallery: Gallery, translator: Translator, size: TextSize, changes: dict[str, float]
) -> None:
    """(33)"""
    assert not faults(gallery, replace(look(translator.say, (size, True)), **changes), GEOMETRY)


@pytest.mark.slow
@pytest.mark.parametrize("size", [TextSize.M, TextSize.XL])
def test_every_page_is_whole_with_all_that_is_touched_lowered(
    gallery: Gallery, translator: Translator, size: TextSize
) -> None:
    """(33) As somebody in a wheelchair chooses it on the attract page."""
    assert not faults(gallery, replace(look(translator.say, (size, True)), low=True), GEOMETRY)


@pytest.mark.slow
def test_every_page_can_be_understood_without_seeing_it(gallery: Gallery, translator: Translator) -> None:
    of = look(translator.say, (TextSize.M, True))
    assert not faults(gallery, of, (*MEANING, tabs_go_down_and_leftward))


@pytest.mark.slow
@pytest.mark.parametrize("shape", [s for s in SHAPES if s[0] in (TextSize.M, TextSize.XL)], ids=names)
def test_every_page_has_room_for_words_a_third_longer(gallery: Gallery, translator: Translator, shape: Shape) -> None:
    """(9) Names and numbers that persons gave keep their length."""
    of = look(lambda words: longer(translator.say(words), words), shape)
    assert not faults(gallery, of, GEOMETRY[:2])


@pytest.mark.parametrize("shape", SHAPES, ids=names)
def test_a_document_is_shown_as_large_as_the_panel_allows(
    gallery: Gallery, translator: Translator, shape: Shape
) -> None:
    of = look(translator.say, shape)
    glass = Glass(of, gallery.host.utilities.actions())
    window = glass.stand(next(page for page in gallery.pages() if page.name == "preview").make())
    share = window.findChild(SheetView).height() / of.height
    glass.close()
    assert share > (0.4 if of.large else 0.6) if not of.portrait else share > 0.45


def longer(text: str, words: Words) -> str:
    """The text with a third of its own letters after it."""
    plain = text.translate({ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}).strip()
    if words.source == "{text}" or not any(letter.isalpha() for letter in plain):
        return text
    return f"{text} {plain[: round(LONGER * len(plain)) - 1].strip()}".strip()


# ── what the pages say, in no look ──────────────────────────────────────────────────────────────────────────


def test_the_gallery_names_each_page_once(gallery: Gallery) -> None:
    assert [name for name, times in Counter(page.name for page in gallery.pages()).items() if times > 1] == []


def test_no_two_form_pages_have_the_same_heading(gallery: Gallery, translator: Translator) -> None:
    """(64) In what one person fills in: another programme may ask in the same words."""
    declared = {id(page.declared): page.declared for page in gallery.pages() if page.declared is not None}
    of = {programme: {id(page) for page in pages_of(programme)} for programme in PROGRAMMES}
    for programme in PROGRAMMES:
        others = set().union(*(pages for other, pages in of.items() if other is not programme))
        said = Counter(translator.say(page.title) for key, page in declared.items() if key not in others)
        assert [title for title, times in said.items() if times > 1] == []


def pages_of(programme: Programme) -> tuple[Page, ...]:
    parts = [part for section in programme.sections for part in section.parts]
    rows = [page for part in parts if isinstance(part, Roster) for page in part.pages]
    return (*(part for part in parts if isinstance(part, Page)), *rows, *programme.declarations)


def test_every_form_page_leads_back_and_on(gallery: Gallery, translator: Translator) -> None:
    """(65)"""
    of = look(translator.say, (TextSize.M, True))
    for page in gallery.pages():
        screen = page.make()
        if isinstance(screen, FormScreen) and not page.name.endswith("-wrong"):
            content = screen.content(of)
            assert content.back is not None and content.back.name == "back", page.name
            assert content.forward is not None and content.forward.name == "continue", page.name


def test_a_summary_tells_the_fields_of_its_page_apart(gallery: Gallery, translator: Translator) -> None:
    """(69) Its sentences are links: two alike would not tell where they lead."""
    for page in gallery.pages():
        screen = page.make()
        if isinstance(screen, FormScreen):
            said = [translator.say(problem.words) for problem in screen.problems]
            assert len(set(said)) == len(said), page.name


def test_what_may_be_left_out_says_so(translator: Translator) -> None:
    """(66)"""
    fields = [field for programme in PROGRAMMES for _, _, field in programme.fields()]
    fields += [field for page in REGISTRATION.parts for field in page.fields]  # type: ignore[union-attr]
    optional = [field for field in fields if field.required is never]
    assert optional
    mark = translator.say(Words("E-mail (optional)")).rpartition("(")[2]
    assert [field.name for field in optional if mark not in translator.say(field.label)] == []


def test_longer_words_are_longer() -> None:
    assert len(longer("a" * 100, Words("a"))) == 135
    assert longer("12", Words("{n}")) == "12"
    assert replace(Words("{text}"), n=None) == Words("{text}")
