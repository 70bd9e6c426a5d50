"""The supervisor's view: what is late beside what each officer has in hand, and cases given to somebody else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, by_itself, ltr, tr
from kiosk.services.desk_ports import OfficerLoad, Queue, QueueFilter
from kiosk.ui.desk.kit.card import Card, Column
from kiosk.ui.desk.looks import GAP, GUTTER, RADIUS, RING, paint_ring
from kiosk.ui.desk.queue import QueueView
from kiosk.ui.desk.room import Room
from kiosk.ui.desk.time_words import time_left
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role

LOAD = tr("Load", "what officers have in hand")
NOBODYS = tr("Nobody's yet")
NAMED = tr("{name}, {number}", "an officer")
OPEN_LATE = tr("{open} open, {late} late")
NOTHING = tr("Nothing in hand")
OLDEST = tr("Oldest: {left}")
HIGH, BAR, NAME_SHARE = 72, 22, 0.34


class LoadRow(QPushButton):
    """An officer's line: name, a bar as long as their share of the longest, and how old the oldest is."""

    def __init__(self, look: Look, load: OfficerLoad, most: int, oldest: Words | None) -> None:
        super().__init__()
        self.look, self.load, self.most = look, load, max(1, most)
        name = NAMED.fill(name=by_itself(load.name), number=ltr(load.officer)) if load.officer else NOBODYS
        self.name, self.oldest = look.say(name), look.say(oldest) if oldest else ""
        told = OPEN_LATE.fill(open=ltr(str(load.open)), late=ltr(str(load.late))) if load.open else NOTHING
        self.told = look.say(told)
        self.setObjectName(f"load_{load.officer or 'nobody'}")
        self.setAccessibleName(". ".join(part for part in (self.name, self.told, self.oldest) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def does(self, run: Callable[[OfficerLoad], None]) -> LoadRow:
        self._run = run
        self.clicked.connect(self._act)
        return self

    def _act(self) -> None:
        self._run(self.load)

    def sizeHint(self) -> QSize:
        return QSize(480, HIGH + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, HIGH + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.underMouse() and self.look.palette.ornament:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("here_row"))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        split = body.width() * NAME_SHARE
        self._words(painter, self._at(body, GAP, split - 2 * GAP), self.name, Role.BODY_BOLD)
        rest = self._at(body, split, body.width() - split - GAP)
        self._bar(painter, rest)
        below = rest.adjusted(0, 34, 0, -4)
        late = self.load.late > 0
        self._words(painter, below, self.told, Role.FLOOR_BOLD if late else Role.FLOOR, "error" if late else "text2")
        self._words(painter, below, self.oldest, Role.FLOOR, "text2", at_end=True)
        if self.hasFocus():
            paint_ring(painter, self.look, body)
        painter.end()

    def _bar(self, painter: QPainter, room: QRectF) -> None:
        """All that is open; what is late begins it, in the colour of errors and with a border of its own."""
        whole = self._at(room, 0, room.width() * self.load.open / self.most)
        whole = QRectF(whole.left(), room.top() + 10, whole.width(), BAR)
        painter.setPen(self.look.color("border"))
        painter.setBrush(self.look.color("tint" if self.look.palette.ornament else "surface"))
        if self.load.open:
            painter.drawRoundedRect(whole, 5, 5)
        if self.load.late:
            late = self._at(whole, 0, whole.width() * self.load.late / max(1, self.load.open))
            painter.setBrush(self.look.color("error"))
            painter.drawRoundedRect(late, 5, 5)

    def _words(
        self, painter: QPainter, area: QRectF, text: str, role: Role, ink: str = "text", *, at_end: bool = False
    ) -> None:
        painter.setFont(self.look.font(role))
        painter.setPen(self.look.color(ink))
        left = self.look.rtl == at_end
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)

    def _at(self, room: QRectF, start: float, width: float) -> QRectF:
        x = room.right() - start - width if self.look.rtl else room.left() + start
        return QRectF(x, room.top(), width, room.height())


def load_table(look: Look, room: Room, loads: Sequence[OfficerLoad], chosen: Callable[[OfficerLoad], None]) -> QWidget:
    """Three figures, then a line each, who has most first."""
    holder = QWidget()
    column = stack(holder, GAP + 4)
    figures = QHBoxLayout()
    figures.setSpacing(GAP + 4)
    late, open_ = sum(load.late for load in loads), sum(load.open for load in loads)
    nobody = sum(load.open for load in loads if not load.officer)
    for tone, count, words in (
        (Tone.NONE, open_, tr("Open cases")),
        (Tone.ERROR if late else Tone.OK, late, tr("Past their day")),
        (Tone.WARN if nobody else Tone.OK, nobody, NOBODYS),
    ):
        figures.addWidget(_figure(look, tone, count, words), 1)
    column.addLayout(figures)
    card = Card(look, tr("What officers have in hand"), "users-three")
    today, days = room.work.today(), room.work.terms.days
    for load in sorted(loads, key=lambda one: (bool(one.officer), -one.late, -one.open)):
        oldest = OLDEST.fill(left=time_left(load.oldest, today, days)[1]) if load.oldest else None
        row = LoadRow(look, load, max((one.open for one in loads), default=1), oldest)
        card.column.addWidget(row.does(chosen))
    area = Column(look, "loads")
    area.add(card)
    column.addWidget(area, 1)
    return holder


def _figure(look: Look, tone: Tone, count: int, words: Words) -> Card:
    face = TONE_FACES[tone]
    card = Card(look, tone=(face.fill, face.ink if tone is not Tone.NONE else "line"))
    number = Text(look, ltr(str(count)), Role.LIST_TITLE, face.ink if tone is not Tone.NONE else "text")
    row = QHBoxLayout()
    row.setSpacing(GUTTER)
    row.addWidget(number)
    row.addWidget(Text(look, words, Role.BODY_BOLD, face.ink if tone is not Tone.NONE else "text2"), 1)
    card.column.addLayout(row)
    return card


class LoadView(QueueView):
    """The list holds what is late; a choice of an officer fills it with what they have."""

    def __init__(self, room: Room) -> None:
        super().__init__(room, Queue.ALL, LOAD)
        self.wanted = QueueFilter(Queue.ALL, late=True)
        self._loads: Sequence[OfficerLoad] = ()
        self.case.idle = self._table

    def read(self) -> None:
        super().read()
        self._read_loads()

    def _read_loads(self) -> None:
        room = self.room
        room.ask(lambda: room.work.desk.load(room.seat.session), self._loaded)

    def _loaded(self, loads: Sequence[OfficerLoad]) -> None:
        if loads != self._loads:
            self._loads = loads
            self.case.render_idle()

    def _table(self, look: Look) -> QWidget:
        return load_table(look, self.room, self._loads, self._choose)

    def _choose(self, load: OfficerLoad) -> None:
        plain = QueueFilter(Queue.ALL)
        wanted = replace(plain, officer=load.officer) if load.officer else replace(plain, unassigned=True)
        if self._panel is not None:
            self._panel.want(wanted)
