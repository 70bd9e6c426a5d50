"""The administrator's view: who works at the desks, admitting somebody, changing a role, a new password, retiring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.problems import Problem
from kiosk.domain.staff import ROLE_NAMES
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, by_itself, tr
from kiosk.services.desk_ports import StaffEntry
from kiosk.services.desk_staff import StaffDraft, problems
from kiosk.ui.desk.case_page import message
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column, Ground
from kiosk.ui.desk.kit.field import Box, Labelled
from kiosk.ui.desk.kit.opening import Opening, enter
from kiosk.ui.desk.kit.tick import Ticks
from kiosk.ui.desk.looks import GAP, GUTTER, RING
from kiosk.ui.desk.notice import NoticeLine
from kiosk.ui.desk.room import Room
from kiosk.ui.desk.sign_in import PASSWORD
from kiosk.ui.desk.staff_list import StaffTile
from kiosk.ui.kit.panel import Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

LIST_WIDE, FORM_WIDE = 400, 560
NOBODY_CHOSEN = tr("A member of the staff is chosen from the list, or a new one is admitted.")
SAVED = tr("Stored: {name}")
KEEPS = tr("Empty keeps the present one")
RETIRING = tr("{name} can't sign in any more after this. What they did stays in the files.")
FORM = {"number": tr("Staff number"), "name": tr("Name"), "password": PASSWORD, "again": tr("The password once more")}


class StaffForm(Card):
    """One member. save: what stands in the form. toggle: retire, or admit again."""

    def __init__(self, look: Look, draft: StaffDraft, save: Callable[[], None], toggle: Callable[[], None]) -> None:
        title = by_itself(draft.name) if draft.known else look.say(tr("Admit somebody new"))
        super().__init__(look, title, "user-gear" if draft.known else "user-plus")
        self._draft = draft
        self.setObjectName("staff_form")
        self.notice = NoticeLine(look)
        self.boxes = {name: self._box(look, name, words) for name, words in FORM.items()}
        self.role = Ticks(look, "role", [(r.value, w) for r, w in ROLE_NAMES.items()], single=True, on=(draft.role,))
        self.fields = {name: Labelled(look, FORM[name], box, self._hint(name)) for name, box in self.boxes.items()}
        self.fields["role"] = Labelled(look, tr("Role"), self.role)
        self.column.addWidget(self.notice)
        for name in ("number", "name", "role", "password", "again"):
            self.column.addWidget(self.fields[name])
        self.column.addLayout(self._foot(look, save, toggle))
        self.first = self.boxes["name" if draft.known else "number"]

    def _box(self, look: Look, name: str, words: Words) -> Box:
        secret = name in ("password", "again")
        box = Box(look, f"staff_{name}", words, ltr=name != "name", secret=secret)
        box.set_text(getattr(self._draft, name))
        box.edit.setReadOnly(name == "number" and self._draft.known)
        return box

    def _hint(self, name: str) -> Words | None:
        return KEEPS if name == "password" and self._draft.known else None

    def _foot(self, look: Look, save: Callable[[], None], toggle: Callable[[], None]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(
            DeskButton(look, "save_staff", tr("Save"), Part.PRIMARY, "check", shortcut="Ctrl+Return").does(save)
        )
        row.addStretch(1)
        if self._draft.known:
            words, part = (tr("Retire"), Part.DESTRUCTIVE) if self._draft.active else (tr("Admit again"), Part.NEUTRAL)
            row.addWidget(DeskButton(look, "toggle_staff", words, part).does(toggle))
        return row

    def draft(self) -> StaffDraft:
        """What stands in the form."""
        texts = {name: box.text() for name, box in self.boxes.items()}
        return replace(self._draft, **texts, role=next(iter(self.role.chosen()), ""))  # type: ignore[arg-type]

    def tell(self, found: Sequence[Problem]) -> None:
        words = {problem.field: problem.words for problem in found}
        for name, field in self.fields.items():
            field.tell(words.get(name))
        wrong = next((name for name in self.fields if name in words), None)
        if wrong is not None:
            enter(self.fields[wrong])


class StaffPage(Opening):
    """List and form, in the places of a queue and its case."""

    def __init__(self, look: Look, admit: Callable[[], None]) -> None:
        super().__init__()
        self.look = look
        self.new = DeskButton(look, "admit", tr("Admit somebody new"), Part.NEUTRAL, "user-plus", shortcut="F7")
        self.new.does(admit)
        self.first = self.new
        self._list, self._place = stack(), stack()
        self._place.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        form, panel = QWidget(), self._panel(look)
        form.setLayout(self._place)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (form, panel) if look.rtl else (panel, form):
            row.addWidget(widget, 1 if widget is form else 0)

    def _panel(self, look: Look) -> Ground:
        panel = Ground(look, "surface")
        panel.setFixedWidth(LIST_WIDE)
        column = stack(panel)
        top = stack(spacing=GAP)
        top.setContentsMargins(GUTTER - RING, 10, GUTTER - RING, 10)
        title = Text(look, tr("Staff"), Role.TITLE)
        title.setContentsMargins(RING, 0, RING, 0)
        top.addWidget(title)
        top.addWidget(self.new)
        column.addLayout(top)
        column.addWidget(Rule(look))
        column.addLayout(self._list, 1)
        return panel

    def show_list(self, entries: Sequence[StaffEntry], chosen: str, choose: Callable[[StaffEntry], None]) -> None:
        column = Column(self.look, "staff", spacing=0)
        column.add(*(StaffTile(self.look, entry, on=entry.staff.number == chosen).does(choose) for entry in entries))
        self._fill(self._list, column)

    def show_form(self, form: StaffForm | None) -> None:
        if form is None:
            self._fill(self._place, message(self.look, "users-four", NOBODY_CHOSEN))
            return
        column = Column(self.look, "staff_forms")
        form.setMaximumWidth(FORM_WIDE)
        column.add(form)
        self._fill(self._place, column)
        enter(form)

    @staticmethod
    def _fill(place: QVBoxLayout, widget: QWidget) -> None:
        while (item := place.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        place.addWidget(widget)
        widget.show()


class StaffView:
    """Keeps who is chosen. A password that was typed is kept nowhere."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.entries: Sequence[StaffEntry] = ()
        self.chosen: StaffDraft | None = None
        self._look: Look | None = None
        self._page: StaffPage | None = None
        self._form: StaffForm | None = None
        self._retiring = False

    def widget(self, look: Look) -> QWidget:
        self._look, self._page = look, StaffPage(look, self.admit)
        self._show()
        return self._page

    def shown(self) -> None:
        room = self.room
        room.ask(lambda: room.work.desk.staff(room.seat.session), self._arrived)

    def keep(self) -> None:
        if self._form is not None:
            self.chosen = replace(self._form.draft(), password="", again="")
        self._page = self._form = None

    def admit(self) -> None:
        self._choose(StaffDraft())

    def _choose(self, draft: StaffDraft | None) -> None:
        self.chosen, self._retiring = draft, False
        self._show()

    def _arrived(self, entries: Sequence[StaffEntry]) -> None:
        self.entries = entries
        self._show_list()

    def _show(self) -> None:
        self._show_list()
        if self._page is not None and self._look is not None:
            self._form = StaffForm(self._look, self.chosen, self.save, self.toggle) if self.chosen else None
            self._page.show_form(self._form)

    def _show_list(self) -> None:
        if self._page is not None:
            number = self.chosen.number if self.chosen else ""
            self._page.show_list(self.entries, number, lambda entry: self._choose(StaffDraft.of(entry)))

    # ── storing ─────────────────────────────────────────────────────────────────────────────────────────────

    def save(self) -> None:
        if self._form is not None:
            self._put(self._form.draft())

    def toggle(self) -> None:
        """Retiring is asked once more in place; admitting again is done at once."""
        if self._form is None or self.chosen is None:
            return
        if self.chosen.active and not self._retiring:
            self._retiring = True
            self._form.notice.tell(Tone.WARN, RETIRING.fill(name=by_itself(self.chosen.name)))
            return
        self._put(replace(self._form.draft(), active=not self.chosen.active))

    def _put(self, draft: StaffDraft) -> None:
        form, room = self._form, self.room
        if form is None:
            return
        found = problems(draft, frozenset(entry.staff.number for entry in self.entries))
        form.tell(found)
        if found:
            return
        staff = draft.staff
        room.ask(
            lambda: room.work.desk.put_staff(room.seat.session, staff, draft.password, active=draft.active),
            lambda _none: self._stored(draft),
        )

    def _stored(self, draft: StaffDraft) -> None:
        self._choose(replace(draft, known=True, password="", again=""))
        self.room.tell(Tone.OK, SAVED.fill(name=by_itself(draft.name)))
        self.shown()
