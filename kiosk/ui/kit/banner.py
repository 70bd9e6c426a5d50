"""Messages on a page: the banner, and the summary of what has to be mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.kit.link import INSET, Link
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import Panel, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role


class Banner(Panel):
    """An icon, a bold line and at most one sentence. icon_name: instead of the tone's. far_icon: at the far edge."""

    def __init__(
        self,
        look: Look,
        tone: Tone,
        title: Words | str,
        sentence: Words | str | None = None,
        icon_name: str = "",
        *,
        far_icon: str = "",
    ) -> None:
        face = TONE_FACES[tone]
        super().__init__(look, face.fill, face.ink, 3, 14, pad=4)
        self.tone = face
        self.words = stack(spacing=look.px(0.5))
        self.say(title, Role.ROW, face.ink)
        if sentence:
            self.say(sentence, Role.BODY, "text2" if tone is not Tone.ERROR else face.ink)
        row = QHBoxLayout()
        row.setSpacing(max(0, look.px(4) - INSET))
        side = round(1.5 * look.em())
        row.addWidget(Mark(look, icon_name or face.banner, side, face.ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)
        if far_icon:
            row.addWidget(Mark(look, far_icon, side, face.ink), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def say(self, words: Words | str, role: Role, color: str) -> None:
        text = Text(self.look, words, role, color)
        text.setContentsMargins(INSET, 0, INSET, 0)  # as far in as the words of a link
        self.words.addWidget(text)


class ErrorSummary(Banner):
    """What is wrong on this page, in the very words that stand at the fields.

    problems: (field's name, sentence). jump: the sentences are links; where they would lie too high to reach
    (DESIGN.md 5) they are plain text. It takes the focus for its first link.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, problems: Sequence[tuple[str, Words]], *, jump: bool = True) -> None:
        super().__init__(look, Tone.ERROR, tr("There is a problem on this page"))
        self.links = [self._link(field, sentence) for field, sentence in problems] if jump else []
        for link in self.links:
            self.words.addWidget(link)
        for _, sentence in () if jump else problems:
            self.say(sentence, Role.BODY, "error")
        if self.links:
            self.setFocusProxy(self.links[0])

    def _link(self, field: str, sentence: Words) -> Link:
        link = Link(self.look, f"problem_{field}", sentence)
        link.field = field
        link.clicked.connect(self._choose)
        return link

    def _choose(self) -> None:
        link = self.sender()
        if isinstance(link, Link):
            self.chosen.emit(link.field)
