"""Every page in its share of all looks, held to the design's requirements. All pages in all looks: `make matrix`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from glass import Glass
from longer import Stretching, longer
from page_gallery import Gallery
from page_matrix import SHAPES, Hall, Setting, is_in_the_suite, settings

from kiosk.domain.forms import Page, Programme, Roster, never
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.registration import REGISTRATION
from kiosk.domain.words import Words, tr
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.screens.form import FormScreen

Shape = tuple[TextSize, bool]


@pytest.fixture(scope="module")
def hall(qapp: object) -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.close()


def setting_of(shape: Shape) -> Setting:
    return Setting(Language.ARABIC, False, *shape, Theme.NORMAL)


def look(translator: Translator, shape: Shape) -> Look:
    return setting_of(shape).look(translator.say)


@pytest.mark.slow
@pytest.mark.parametrize("setting", settings(), ids=str)
def test_every_page_holds(hall: Hall, setting: Setting) -> None:
    pages = [page for page in hall.pages(setting) if is_in_the_suite(setting, page)]
    assert list(hall.faults(setting, pages)) == []


def test_every_look_is_met_with_many_pages_and_every_page_in_many_looks(gallery: Gallery) -> None:
    pages, met = gallery.pages(), [Counter[str](), Counter[str]()]
    for setting in settings():
        names = [page.name for page in pages if is_in_the_suite(setting, page)]
        met[0][str(setting)] = len(names)
        met[1].update(names)
    assert min(met[0].values()) > 5
    assert min(met[1].values()) > 15


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: str(setting_of(shape)))
def test_a_document_is_shown_as_large_as_the_panel_allows(
    gallery: Gallery, translator: Translator, shape: Shape
) -> None:
    of = look(translator, shape)
    glass = Glass(of, gallery.host.utilities.actions())
    window = glass.stand(next(page for page in gallery.pages() if page.name == "preview").make())
    share = window.findChild(SheetView).height() / of.height
    glass.close()
    assert share > (0.4 if of.large else 0.6) if not of.portrait else share > 0.45


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
    of = look(translator, (TextSize.M, True))
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
    assert len(longer("a" * 100)) == 135
    assert longer("{text}") == "{text}"
    assert longer("%n days, {name}") == "%n days, {name} d"
    assert longer("12") == "12"


def test_what_stands_in_a_longer_sentence_keeps_its_length_unless_it_is_a_sentence(qapp: object) -> None:
    spoken = Stretching()
    spoken.longer = True
    spoken.use(Language.ENGLISH)
    assert spoken.say(tr("Kiosk {number}").fill(number="0007")) == "Kiosk 0007 K"
    within = spoken.say(Words("On {day}").fill(day=tr("Touch the screen to begin")))
    assert within == "On Touch the screen to begin Touch th"
    spoken.forget()
