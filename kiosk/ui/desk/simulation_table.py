"""What came of a simulation: how many in each fate, what it costs, and the same by region and by size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.simulation import Group, Tally
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr
from kiosk.services.simulation_words import (
    BY_REGION,
    BY_SIZE,
    CHANGE,
    COSTS,
    COUNTS,
    RIYALS,
    TOO_FEW,
    cells_of,
    cost_rows,
    region_words,
    size_words,
)
from kiosk.services.simulations import Simulated
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.rows import Rows
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role

TONES = {"gained": Tone.OK, "more": Tone.OK, "lost": Tone.WARN, "less": Tone.WARN, "review": Tone.INFO}
ACROSS = 4
LABEL_SHARE, LAST, HIGH, LEAST_PX = 0.18, 1.7, 38, 11
"""The label's part of the width, how many columns wide the last one is, and in pixels a row's height and least font."""


class TableRow(QWidget):
    """A label, then figures in columns whose last digits stand one below the other. head: of the table."""

    def __init__(self, look: Look, label: str, cells: Sequence[str], *, head: bool = False) -> None:
        super().__init__()
        self.look, self.label, self.cells, self.head = look, label, tuple(cells), head
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(640, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(520, self.height())

    def place(self, column: int) -> QRectF:
        """Of a column, the label's being 0."""
        label, last = self.width() * LABEL_SHARE, len(self.cells)
        each = (self.width() - label) / (last - 1 + LAST)
        start = label + (column - 1) * each if column else 0.0
        width = label if column == 0 else each * LAST if column == last else each
        x = self.width() - start - width if self.look.rtl else start
        return QRectF(x, 0, width, self.height()).adjusted(3, 0, -3, 0)

    def fitting(self) -> QFont:
        """The usual font, or as much smaller as the longest figure needs: millions in a narrow window."""
        font = QFont(self.look.font(Role.FLOOR_BOLD if self.head else Role.FLOOR))
        texts = list(enumerate((self.label, *self.cells)))
        while font.pixelSize() > LEAST_PX:
            metrics = QFontMetricsF(font)
            if all(metrics.horizontalAdvance(text) <= self.place(column).width() for column, text in texts):
                break
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, flags = QPainter(self), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self.look.color("line"))
        painter.setPen(self.look.color("text2" if self.head else "text"))
        painter.setFont(self.fitting())
        side = Qt.AlignmentFlag.AlignRight if self.look.rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.place(0), int(flags | side), self.label)
        for column, cell in enumerate(self.cells, 1):
            painter.drawText(self.place(column), int(flags | Qt.AlignmentFlag.AlignRight), cell)
        painter.end()


def table(
    look: Look, title: Words, icon: str, groups: Sequence[Group], named: Callable[[Group], Words], name: str
) -> Card:
    """A line a group; a reader hears each line as a sentence."""
    card = Card(look, title, icon)
    names = [look.say(words) for words in (*(words for _, words, _ in COUNTS), CHANGE)]
    heads = [look.say(words) for words in (*(short for _, _, short in COUNTS), RIYALS)]
    column = stack()
    column.addWidget(TableRow(look, "", heads, head=True))
    for place, group in enumerate(groups):
        label, cells = look.say(named(group)), cells_of(group.tally)
        row = TableRow(look, label, cells)
        row.setObjectName(f"{name}_{place}")
        row.setAccessibleName(f"{label}. " + ". ".join(f"{n}: {c}" for n, c in zip(names, cells, strict=True)))
        column.addWidget(row)
    card.column.addLayout(column)
    return card


def figures(look: Look, whole: Tally) -> QWidget:
    """How many households in each fate."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(GAP + 4)
    for place, (name, words, _) in enumerate(COUNTS):
        count = getattr(whole, name)
        tone = TONES.get(name, Tone.NONE) if count else Tone.NONE
        grid.addWidget(_figure(look, tone, count, words), *divmod(place, ACROSS))
    return holder


def _figure(look: Look, tone: Tone, count: int, words: Words) -> Card:
    face, plain = TONE_FACES[tone], tone is Tone.NONE
    card = Card(look, tone=(face.fill, "line" if plain else face.ink))
    row = QHBoxLayout()
    row.setSpacing(GUTTER)
    row.addWidget(Text(look, ltr(f"{count:,}"), Role.TITLE, "text" if plain else face.ink))
    row.addWidget(Text(look, words, Role.FLOOR_BOLD, "text2" if plain else face.ink), 1)
    card.column.addLayout(row)
    return card


def cost(look: Look, whole: Tally) -> Card:
    card, rows = Card(look, COSTS, "coins"), Rows(look)
    for label, said in cost_rows(whole):
        rows.add(label, said)
    card.column.addWidget(rows)
    return card


def parts(look: Look, found: Simulated) -> list[QWidget]:
    """All that is shown of it, from top to bottom."""
    if found.too_few:
        return [Text(look, TOO_FEW, Role.ROW, "text2")]
    by_region = table(look, BY_REGION, "map-trifold", found.regions, region_words, "region")
    by_size = table(look, BY_SIZE, "users-three", found.sizes, size_words, "size")
    return [figures(look, found.whole), cost(look, found.whole), by_region, by_size]
