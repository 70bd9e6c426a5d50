"""Every page shows in a picture what it is about, for who does not read; and no picture takes a page's room."""

from __future__ import annotations

import pytest
from glass import Glass, scroller, visible, wholly
from page_gallery import Gallery
from PySide6.QtWidgets import QWidget

from kiosk.ui.content import Content, Screen
from kiosk.ui.icons import icon_file
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.guide import CardPicture
from kiosk.ui.kit.hero import DoneHero
from kiosk.ui.kit.live_view import LiveView
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.page_card import Thumb
from kiosk.ui.kit.page_icon import PageIcon
from kiosk.ui.kit.scanner_picture import ScannerPicture
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.kit.touch_card import TouchCard
from kiosk.ui.language import Translator
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme

PICTURED = (Mark, Chip, DoneHero, TouchCard, CardPicture, ScannerPicture, SheetView, LiveView, Thumb)


def look(translator: Translator, size: TextSize, theme: Theme = Theme.NORMAL, *, portrait: bool = True) -> Look:
    width, height = (1080, 1920) if portrait else (1920, 1080)
    return Look(translator.say, True, width, height, theme=theme, size=size)


def pictured(content: Content) -> bool:
    widgets = [part for part in (*content.form, content.guide, content.side) if part is not None]
    inside = [child for part in widgets for child in (part, *part.findChildren(QWidget))]
    return bool(content.icon) or any(isinstance(widget, PICTURED) and not only_a_sign(widget) for widget in inside)


def only_a_sign(widget: QWidget) -> bool:
    """How it stands, as any banner of its tone tells it: nothing of what the page is about."""
    banner = widget.parentWidget()
    return isinstance(widget, Mark) and isinstance(banner, Banner) and widget.name == banner.tone.banner


@pytest.mark.parametrize("theme", [Theme.NORMAL, Theme.DARK])
def test_every_page_has_a_picture(gallery: Gallery, translator: Translator, theme: Theme) -> None:
    of = look(translator, TextSize.M, theme)
    made = ((page.name, page.make()) for page in gallery.pages())
    contents = [(name, screen.content(of)) for name, screen in made if isinstance(screen, Screen)]
    assert len(contents) > 100
    assert not [name for name, content in contents if not pictured(content)]
    assert not [name for name, content in contents if content.icon and not icon_file(content.icon).is_file()]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "portrait"), [(TextSize.M, True), (TextSize.XL, False)])
def test_no_picture_costs_a_page_its_room(
    gallery: Gallery, translator: Translator, size: TextSize, portrait: bool
) -> None:
    """It is whole, or it is gone; and what it would push out of sight comes first."""
    glass, shown, cut, paging = (
        Glass(look(translator, size, portrait=portrait), gallery.host.utilities.actions()),
        0,
        [],
        [],
    )
    for page in (page for page in gallery.pages() if "-" not in page.name):
        window = glass.stand(page.make())
        icon = next((widget for widget in visible(window) if isinstance(widget, PageIcon)), None)
        if icon is None or icon.height() < icon.sizeHint().height():
            continue
        shown += 1
        column = scroller(window)
        if column is not None and column.isAncestorOf(icon) and column.overflows():
            paging.append(page.name)
        elif not wholly(icon, window):
            cut.append(page.name)
    glass.close()
    assert shown > 30
    assert (cut, paging) == ([], [])
