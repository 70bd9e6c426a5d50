"""What came of a simulation: how many in each fate, what it costs, and the same by region and by size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.simulation import Group, Tally
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.simulations import Simulated
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.rows import Rows
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.simulation_words import COUNTS, change_of, region_words, riyals_of, size_words
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role

TOO_FEW = tr("There are too few households for a simulation: the few could be recognised.")
A_MONTH = tr("{amount} riyals a month")
CHANGE, RIYALS = tr("Change a month"), tr("Riyals", "a month, above a column")
TONES = {"gained": Tone.OK, "more": Tone.OK, "lost": Tone.WARN, "less": Tone.WARN, "review": Tone.INFO}
ACROSS = 4
LABEL_SHARE, LAST, HIGH = 0.18, 1.7, 38
"""The label's part of the width, how many columns wide the last one is, and the height in pixels."""


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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, flags = QPainter(self), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self.look.color("line"))
        painter.setPen(self.look.color("text2" if self.head else "text"))
        painter.setFont(self.look.font(Role.FLOOR_BOLD if self.head else Role.FLOOR))
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


def cells_of(tally: Tally) -> tuple[str, ...]:
    return (*(ltr(f"{getattr(tally, name):,}") for name, _, _ in COUNTS), change_of(tally.difference))


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
    card, rows = Card(look, tr("What it costs"), "coins"), Rows(look)
    for label, halalas in (
        (tr("Paid a month without the change"), whole.cost_before),
        (tr("Paid a month with the change"), whole.cost_after),
    ):
        rows.add(label, A_MONTH.fill(amount=riyals_of(halalas)))
    rows.add(tr("Difference"), A_MONTH.fill(amount=change_of(whole.difference)))
    if whole.open_before or whole.open_after:
        rows.add(
            tr("Besides, if all that a person looks at ended well"),
            tr("{before}, then {after} riyals a month").fill(
                before=riyals_of(whole.open_before), after=riyals_of(whole.open_after)
            ),
            quiet=True,
        )
    card.column.addWidget(rows)
    return card


def parts(look: Look, found: Simulated) -> list[QWidget]:
    """All that is shown of it, from top to bottom."""
    if found.too_few:
        return [Text(look, TOO_FEW, Role.ROW, "text2")]
    by_region = table(look, tr("By region"), "map-trifold", found.regions, region_words, "region")
    by_size = table(look, tr("By size of the household"), "users-three", found.sizes, size_words, "size")
    return [figures(look, found.whole), cost(look, found.whole), by_region, by_size]
