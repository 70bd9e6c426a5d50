"""The desk's pages in every look, for the suite and `make matrix`; the suite meets some of the looks with each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from zlib import crc32

from desk_audit import audit
from desk_gallery import SIZES, DeskGallery
from longer import Stretching

from kiosk.ui.language import Language
from kiosk.ui.palette import Theme

LANGUAGES, THEMES = (Language.ARABIC, Language.ENGLISH), tuple(Theme)


@dataclass(frozen=True, slots=True)
class DeskSetting:
    """A look of the desk. size: of its window in pixels. longer: sentences are a third longer."""

    language: Language
    longer: bool
    size: tuple[int, int]
    theme: Theme

    def __str__(self) -> str:
        return " ".join(filter(None, (self.language, "longer" if self.longer else "", self.theme, str(self.size[0]))))


def settings() -> tuple[DeskSetting, ...]:
    return tuple(DeskSetting(*look) for look in product(LANGUAGES, (False, True), SIZES, THEMES))


def is_in_the_suite(setting: DeskSetting, page: str) -> bool:
    """Each page meets both sizes in both languages as it is, with the theme that is its turn; half of that longer."""
    turn, shape = crc32(page.encode()), 2 * LANGUAGES.index(setting.language) + SIZES.index(setting.size)
    half = (turn // 4 + shape) % 2
    return THEMES[(turn + shape + setting.longer) % 4] is setting.theme and not (setting.longer and half)


def faults(gallery: DeskGallery, page: str, settings: Sequence[DeskSetting]) -> Iterator[str]:
    """The page is stood once; each look rebuilds it, which must lose nothing of it either."""
    gallery.stand(page)
    for setting in settings:
        translator = gallery.translator
        assert isinstance(translator, Stretching)
        translator.longer = setting.longer
        translator.use(translator.language)
        gallery.change_look(setting.size, setting.theme, setting.language)
        yield from (f"{page} · {setting} · {line}" for line in audit(gallery.window, setting.theme))
