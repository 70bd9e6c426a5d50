"""The kiosk's pages in every look: which looks there are, and what the rules find. For the suite and `make matrix`.

The suite meets every look with some of the pages, and every page in some of the looks; the command meets all in all.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from zlib import crc32

from audit_meaning import MEANING, tabs_go_down_and_leftward
from audit_rules import GEOMETRY, PAINT, audit
from glass import Glass
from longer import Stretching
from page_gallery import Gallery, GalleryPage
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.words import Say
from kiosk.ui.language import Language
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.status import CONNECTED, NOT_CONNECTED, Status

RULES = (*PAINT, *GEOMETRY, *MEANING, tabs_go_down_and_leftward)  # paint first: other rules scroll
THEMES = tuple(Theme)
LANGUAGES = (Language.ARABIC, Language.ENGLISH)
SHAPES = tuple((size, portrait) for size in TextSize for portrait in (True, False))
PANELS = {True: (1080, 1920), False: (1920, 1080)}


@dataclass(frozen=True, slots=True)
class Stand:
    """Where and when a page stands. changes: of its look. practice, status: what the frame shows of them."""

    name: str = ""
    changes: dict[str, float] = field(default_factory=dict)
    practice: bool = False
    status: Status = CONNECTED


USUAL = Stand()
SPECIAL = (
    Stand("practice", practice=True),
    Stand("no connection", status=replace(NOT_CONNECTED, waiting=103)),
    Stand("24 inches", {"ppi": 91.8}),
    Stand("hung higher", {"bottom_mm": 900}),
    Stand("lowered", {"low": True}),
    Stand("wider lines", {"roomy": True}),
    Stand("on by the button only", {"by_button": True}),
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A look with what surrounds it. longer: sentences are a third longer."""

    language: Language
    longer: bool
    size: TextSize
    portrait: bool
    theme: Theme
    stand: Stand = USUAL

    def __str__(self) -> str:
        shape = "portrait" if self.portrait else "landscape"
        words = (self.language, "longer" if self.longer else "", self.theme, self.size, shape, self.stand.name)
        return " ".join(filter(None, words))

    def look(self, say: Say) -> Look:
        width, height = PANELS[self.portrait]
        plain = Look(say, self.language.rtl, width, height, theme=self.theme, size=self.size)
        return replace(plain, **self.stand.changes)

    @property
    def usual(self) -> bool:
        """Can it be met between two persons, when what the last one chose is forgotten?"""
        chosen = self.stand.changes.keys() & {"roomy", "by_button"}
        return self.size is TextSize.M and self.theme is Theme.NORMAL and not chosen


def settings() -> tuple[Setting, ...]:
    """Every theme, size and orientation in both languages, as it is and longer; then what is special, in each shape."""
    usual = product(LANGUAGES, (False, True), SHAPES, Theme)
    plain = tuple(Setting(language, longer, *shape, theme) for language, longer, shape, theme in usual)
    shaped = product(SPECIAL, SHAPES)
    return (*plain, *(Setting(Language.ARABIC, False, *shape, Theme.NORMAL, stand) for stand, shape in shaped))


def is_in_the_suite(setting: Setting, page: GalleryPage) -> bool:
    """Does the suite look at this page in this setting? By the page's name: the same in each run, all looks in turn.

    In Arabic each page meets each size and orientation once as it is, with the theme that is its turn, and each size
    once with longer words and once in what is special; in English one as it is, and one longer. What stands between two
    persons is met in all that it can be met in.
    """
    if page.usual_only:
        return True
    turn, shape = crc32(page.name.encode()), SHAPES.index((setting.size, setting.portrait))
    half = (shape // 2 + shape + turn // 4) % 2  # each size once, upright and across by turns
    if setting.stand is not USUAL:
        return SPECIAL.index(setting.stand) == (turn + shape) % len(SPECIAL) and not half
    if setting.language != Language.ARABIC:
        return (turn // 4 + 4 * setting.longer) % 8 == shape and THEMES[turn % 4] is setting.theme
    return THEMES[(turn + shape + setting.longer) % 4] is setting.theme and not (setting.longer and half)


class Hall:
    """Where the gallery's pages stand, in one language after the other."""

    def __init__(self) -> None:
        self.translator = Stretching()
        self.translator.use(Language.ARABIC)
        self.gallery = Gallery(self.translator)
        self._spoken: tuple[Language, bool] | None = None
        self._pages: tuple[GalleryPage, ...] = ()

    def pages(self, setting: Setting) -> Sequence[GalleryPage]:
        """Those that can stand so, their words in the setting's language."""
        if self._spoken != (setting.language, setting.longer):
            self._spoken = setting.language, setting.longer
            self.translator.longer = setting.longer
            self.translator.use(setting.language)
            towards = Qt.LayoutDirection.RightToLeft if setting.language.rtl else Qt.LayoutDirection.LeftToRight
            QGuiApplication.setLayoutDirection(towards)
            stage = self.gallery.stage
            stage.preferences = replace(stage.preferences, language=setting.language)
            self._pages = self.gallery.pages()
        return [page for page in self._pages if setting.usual or not page.usual_only]

    def faults(self, setting: Setting, pages: Sequence[GalleryPage]) -> Iterator[str]:
        """Page by page, each with the rule that it breaks."""
        stand = setting.stand
        glass = Glass(
            setting.look(self.translator.say),
            self.gallery.host.utilities.actions(),
            practice=stand.practice,
            status=stand.status,
        )
        for page in pages:
            glass.stand(page.make())
            for rule, lines in audit(glass, RULES).items():
                yield from (f"{page.name} · {setting} · {rule}: {line}" for line in lines)
        glass.close()
        gc.collect()

    def close(self) -> None:
        self.translator.forget()
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.gallery.host.quiet.ticker.stop()
        self.gallery.stage.background.stop()
        self.gallery.stage.window.deleteLater()
