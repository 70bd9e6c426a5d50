"""Choosing a file from a USB stick or the kiosk's folder: a short list of the newest fitting ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.domain.dates import Calendar
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, by_itself, ltr, tr, verbatim
from kiosk.services.ports import FileSource, OfferedFile
from kiosk.ui.content import Action, Content
from kiosk.ui.day_words import in_words
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.lines import EmptyState
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.look import Look, Role
from kiosk.ui.pictures import png_picture
from kiosk.ui.screens.form import BACK
from kiosk.ui.steps import Way

MEGABYTE = 1024 * 1024
ANY_FORMAT = tr("PDF, JPG or PNG, up to 5 megabytes. The USB stick goes into the slot.")
ONLY_PDF = tr("PDF only, up to 5 megabytes. The USB stick goes into the slot.")


class FilesScreen:
    """sources: what was found, or None while looking. problem: why the last file was not taken.

    only_pdf: other files are not offered.
    """

    name = "files"

    def __init__(
        self,
        document: Words,
        choose: Callable[[OfferedFile], None],
        again: Callable[[], None],
        back: Callable[[], None],
        step: Way | None = None,
        *,
        only_pdf: bool = False,
    ) -> None:
        self._document, self._choose, self._again, self._back, self._step = document, choose, again, back, step
        self._only_pdf = only_pdf
        self.sources: Sequence[FileSource] | None = None
        self.problem: Words | None = None
        self.reading: Words | None = None
        self._pictures: dict[Path, bytes] = {}
        self._cards: dict[Path, ChoiceCard] = {}

    def content(self, look: Look) -> Content:
        self._cards = {}
        again = Action("look_again", tr("Look again"), self._again, "arrow-counter-clockwise", Part.SECONDARY)
        return Content(
            tr("Which file is it: {document}?").fill(document=self._document),
            self._form(look),
            ONLY_PDF if self._only_pdf else ANY_FORMAT,
            progress=self._step.widget(look) if self._step is not None else None,
            back=Action("back", BACK, self._back),
            forward=None if self.reading else again,
            low=False,
        )

    def _form(self, look: Look) -> list[QWidget]:
        if self.reading is not None:
            return [Banner(look, Tone.INFO, tr("One moment: the file is being read"), self.reading, "file-text")]
        form: list[QWidget] = []
        if self.problem is not None:
            form.append(Banner(look, Tone.ERROR, tr("The file was not added"), self.problem))
        if self.sources is None:
            return [*form, Banner(look, Tone.INFO, tr("One moment: looking for files"), icon_name="usb")]
        fitting = [(source.name, files) for source in self.sources if (files := self.fitting(source))]
        for place, (name, files) in enumerate(fitting):
            form.append(Text(look, name, Role.HEAD))
            form += [self._card(look, file, f"file_{place}_{n}") for n, file in enumerate(files)]
        if not fitting:
            form.append(EmptyState(look, "usb", tr("No fitting file was found. A USB stick can be put in now.")))
        return form

    def fitting(self, source: FileSource) -> Sequence[OfferedFile]:
        """What a file is called decides only what is offered; what is in it, the quarantine sees."""
        return [f for f in source.files if not self._only_pdf or f.path.suffix.lower() == ".pdf"]

    def _card(self, look: Look, file: OfferedFile, name: str) -> KioskButton:
        size = f"{max(0.1, file.size / MEGABYTE):.1f}"
        day = in_words(file.modified.date(), Calendar.GREGORIAN) or verbatim("")
        line = tr("{size} megabytes · {day}").fill(size=ltr(size), day=day)
        card = ChoiceCard(look, name, by_itself(file.name), line, "file-text")
        card.does(lambda: self._choose(file))
        self._cards[file.path] = card
        if file.path in self._pictures:
            card.show_picture(png_picture(self._pictures[file.path]))
        return card

    def show_picture(self, file: OfferedFile, png: bytes) -> None:
        """Of its first page, on its card at once."""
        self._pictures[file.path] = png
        if file.path in self._cards:
            self._cards[file.path].show_picture(png_picture(png))

    def keep(self) -> None:
        """Nothing is typed here; the cards go with the page."""
        self._cards = {}
