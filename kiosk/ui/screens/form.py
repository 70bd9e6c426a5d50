"""Any page of any form: its fields as controls, checked on «متابعة», what was typed always kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.answers import YES, Answers, Case
from kiosk.domain.dates import Calendar, DateEntry
from kiosk.domain.forms import Field, Page, affirmed_fields, no_echo, only_choice, page_problems, shown_fields
from kiosk.domain.kinds import ArabicName, Day, Several
from kiosk.domain.known import Known, differs
from kiosk.domain.problems import Problem
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner, ErrorSummary
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.choice_controls import ChoiceControl, SeveralControl, YesNoControl
from kiosk.ui.kit.control import Control, Value
from kiosk.ui.kit.controls import make_control
from kiosk.ui.kit.date_control import DateControl
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.guide import GuidePanel
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.known_line import KnownLine
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.text_area import Writable
from kiosk.ui.known_words import Knows, beside, from_where, nothing_known, stands_there
from kiosk.ui.look import Look, Role, TextSize
from kiosk.ui.steps import Way

CONTINUE = tr("Continue")
BACK = tr("Back")
DIFFERS = tr("Something here is not as the registry has it")
STAYS = tr("What was written stays, unless the other is taken.")
ONE_TOUCH = tr("One touch on the answer is enough to continue.")
ONE_TOUCH_OR_ENTER = tr("One touch on the answer, or the Enter key, is enough to continue.")
NONE_IS_ENOUGH = tr("One touch on “{none}” is enough to continue.")
NONE_OR_ENTER = tr("One touch on “{none}”, or the Enter key, is enough to continue.")
Judge = Callable[[Answers], Case]


@dataclass(slots=True)
class FormRoutes:
    """Where a form page leads: on with its answers, back with them, or to a question first.

    doubt: shows a question asked once about an unlikely answer, with the way on. ways: further buttons of the page.
    half: takes the answers as they stand when the session ends on the page; nothing of them was checked.
    known: what a source says of a field, beside what is written. notices: told above the form.
    """

    go_on: Callable[[Answers], None]
    back: Callable[[Answers], None]
    doubt: Callable[[Words, Callable[[], None]], None]
    ways: Sequence[Action] = field(default_factory=tuple)
    half: Callable[[Answers], None] | None = None
    known: Knows = nothing_known
    notices: Sequence[Words] = ()


class FormScreen:
    """One page of a form.

    calendar: in which an empty date begins. counted_in: told the calendar in which a date was written.
    answers: what is known before. judge: makes the case that rules look at from answers (a row's, or the form's).
    one_touch: deciding on an answer of the only choice goes on, as it stands now. soon: what is given to it is done
    once the chosen answer has been seen, while the page still stands.
    """

    def __init__(
        self, page: Page, answers: Answers, judge: Judge, routes: FormRoutes, step: Way, hint: Words | None = None
    ) -> None:
        self.page, self.answers, self._judge, self._routes, self._step = page, answers, judge, routes, step
        self.name = page.name
        self._hint = hint or page.hint
        self._controls: dict[str, Control] = {}
        self._boxes: dict[str, FieldBox] = {}
        self.problems: tuple[Problem, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._doubted = False
        self._marked: frozenset[str] = frozenset()
        self.written_on = False
        self.rebuild: Callable[[], None] = _nothing
        self.soon: Callable[[Callable[[], None]], None] = _never
        self.one_touch = False
        self._turn: object | None = None
        self.calendar = Calendar.HIJRI
        self.counted_in: Callable[[Calendar], None] = _in_any

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────

    def content(self, look: Look) -> Content:
        case = self.case()
        shown, affirmed = shown_fields(self.page, case), affirmed_fields(self.page, case)
        fields = tuple(item for item in shown if item not in affirmed)
        self._shown = tuple(f.name for f in shown)
        self._controls, self._boxes = {}, {}
        self._turn = None
        self.one_touch = not look.by_button and only_choice(self.page, case) is not None
        self._marked = self._differing(case)
        boxes = [self._box(look, item, case, alone=len(shown) == 1 and not self.page.labelled) for item in fields]
        form: list[QWidget] = [Banner(look, Tone.INFO, words) for words in self._routes.notices]
        told = look.size is TextSize.XL and any(box.known for box in boxes)  # which half a width is too little for
        form += [_two_columns(look, boxes)] if _splits(look, fields) and not told else boxes
        if affirmed:
            form.append(_sentences(look, affirmed))
        if self._routes.ways:
            form.append(Flow(look, [_way(look, action) for action in self._routes.ways]))
        first = self._first_focus()
        return Content(
            heading=self.page.title,
            hint=self._hint,
            form=form,
            icon=self.page.icon,
            progress=self._step.widget(look),
            summary=self._summary(look),
            guide=self._guide(look),
            keyboard=_keyboard_for(self._controls),
            back=Action("back", BACK, self._go_back),
            forward=Action(
                "continue",
                self.page.affirm if affirmed and self.page.affirm else CONTINUE,
                self.go_on,
                part=Part.PRIMARY,
            ),
            first=first,
        )

    def _box(self, look: Look, item: Field, case: Case, *, alone: bool) -> FieldBox:
        control = make_control(look, item, case)
        if isinstance(control, DateControl):
            control.begin_in(self.calendar)
        value = self.answers.values.get(item.name)
        if isinstance(value, str) or (value and all(isinstance(v, str) for v in value)):
            control.set_value(value)  # type: ignore[arg-type]  # narrowed to text just above
        told, aloud = _one_touch(item) if self.one_touch else (None, None)
        box = FieldBox(
            look,
            item.label,
            item.hint,
            control,
            alone=alone,
            told=told,
            aloud=aloud,
            echoes=item.echo is not no_echo,
        )
        self._controls[item.name], self._boxes[item.name] = control, box
        control.changed.connect(self._changed)
        if self.one_touch and isinstance(control, ChoiceControl | SeveralControl | YesNoControl):
            control.decided.connect(self._decided)
        problem = next((p for p in self.problems if p.field == item.name), None)
        if problem is not None:
            box.set_error(problem.words)
        if item.echo is not no_echo:
            box.set_echo(item.echo(case))
        known = self._routes.known(item, case)
        if known is not None:
            box.set_known(self._known_line(look, item, case, known))
        return box

    def _known_line(self, look: Look, item: Field, case: Case, known: Known) -> KnownLine:
        other = bool(differs(item, case, known) or not case.text(item.name))
        take = None if not other or item.kind.fault(known.value, case) else partial(self._take, known)
        both = from_where(known), stands_there(item, case, known)
        return KnownLine(look, item.name, both[::-1] if other else both, take, marked=item.name in self._marked)

    def _take(self, known: Known) -> None:
        """The person chose what the source has."""
        self.keep()
        self.answers = self.answers.with_(**{known.field: known.value})
        self.rebuild()

    def _differing(self, case: Case) -> frozenset[str]:
        """The fields in which something else is written than a source has."""
        asked = ((item, self._routes.known(item, case)) for item in shown_fields(self.page, case))
        return frozenset(item.name for item, known in asked if known and differs(item, case, known))

    def _summary(self, look: Look) -> QWidget | None:
        if not self.problems:
            return Banner(look, Tone.WARN, DIFFERS, STAYS) if self._marked else None
        summary = ErrorSummary(look, [(p.field, p.words) for p in self.problems])
        summary.chosen.connect(self._jump)
        return summary

    def _guide(self, look: Look) -> QWidget | None:
        unwanted = look.size is TextSize.XL or not look.palette.ornament
        if self.page.guide is None or unwanted or (self.problems and look.large):
            return None
        return GuidePanel(look, self.page.guide, on_tray=not look.portrait)

    def _first_focus(self) -> QWidget | None:
        wrong = [p.field for p in self.problems if p.field in self._controls]
        names = wrong or list(self._controls)
        return self._controls[names[0]].first_input() if names else None

    def _jump(self, name: str) -> None:
        if name in self._controls:
            self._controls[name].first_input().setFocus()

    # ── typing ──────────────────────────────────────────────────────────────────────────────────────────────

    def keep(self) -> None:
        self.answers = self.answers.with_(**{name: control.value() for name, control in self._controls.items()})
        for item in self.page.fields:
            if self.written_on and isinstance(item.kind, Day) and self.answers.text(item.name):
                self.counted_in(DateEntry.parse(self.answers.text(item.name)).calendar)

    def _changed(self) -> None:
        """Say back what was typed; show or hide what depends on it."""
        self.written_on = True
        self.keep()
        case = self.case()
        if tuple(f.name for f in shown_fields(self.page, case)) != self._shown:
            self.rebuild()
            return
        for item in self.page.fields:
            box = self._boxes.get(item.name)
            if box is not None and item.echo is not no_echo:
                box.set_echo(item.echo(case))
            known = self._routes.known(item, case)
            if box is not None and known is not None:
                box.say_known(beside(item, case, known))

    def case(self) -> Case:
        """What rules see of the answers as they stand, page and all."""
        return self._judge(self._canonical())

    def _canonical(self) -> Answers:
        changes: dict[str, Value] = {}
        for item in self.page.fields:
            value = self.answers.values.get(item.name)
            if isinstance(value, str) and value and not isinstance(item.kind, Several):
                changes[item.name] = item.kind.canonical(value)
        return self.answers.with_(**changes)

    # ── one touch ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def turning(self) -> bool:
        """Has an answer been decided on, and is it being seen?"""
        return self._turn is not None

    def _decided(self) -> None:
        """On, once the answer was seen. A second touch meanwhile begins that time anew: the last one counts."""
        turn = self._turn = object()

        def run() -> None:
            if turn is self._turn:
                self.go_on()

        self.soon(run)

    # ── leaving ─────────────────────────────────────────────────────────────────────────────────────────────

    def go_on(self) -> None:
        """Check, and go on; or show what is to be mended, here and in the summary, in the same words; and before that,
        once, what a source has otherwise.
        """
        self._turn = None
        self.keep()
        self._affirm()
        case = self.case()
        self.problems = page_problems(self.page, case)
        doubt = None if self.problems or self._doubted else self.page.doubt(case)
        if self.problems or self._differing(case) - self._marked:
            self.rebuild()  # what differs is shown once; it stands in nobody's way
        elif doubt is not None:
            self._routes.doubt(doubt, self._sure)
        else:
            self._routes.go_on(self._canonical())

    def _affirm(self) -> None:
        """The button that was touched says yes to the sentences above it."""
        said = affirmed_fields(self.page, self.case())
        self.answers = self.answers.with_(**{item.name: YES for item in said})

    def _sure(self) -> None:
        self._doubted = True
        self._routes.go_on(self._canonical())

    def _go_back(self) -> None:
        self._turn = None
        self.keep()
        self._routes.back(self.answers)

    def break_off(self) -> None:
        """The session ends here. What was typed is to be taken out of the widgets before."""
        if self._routes.half is not None:
            self._routes.half(self._canonical())

    def fail(self, field_name: str, words: Words) -> None:
        """A problem found elsewhere, such as by the centre judging a code."""
        self.problems = (Problem(field_name, words),)
        self.rebuild()


def _nothing() -> None:
    """Until the shell tells how to rebuild."""


def _never(_run: Callable[[], None]) -> None:
    """Until the shell tells how to wait."""


def _in_any(_calendar: Calendar) -> None:
    """Until a session listens."""


def _one_touch(item: Field) -> tuple[Words, Words]:
    """What goes on with a touch: said, and said to whoever has none."""
    none = item.kind.label(item.kind.none) if isinstance(item.kind, Several) else None
    if none is None:
        return ONE_TOUCH, ONE_TOUCH_OR_ENTER
    return NONE_IS_ENOUGH.fill(none=none), NONE_OR_ENTER.fill(none=none)


def _sentences(look: Look, affirmed: Sequence[Field]) -> Panel:
    """What the button going on says yes to, each sentence by itself."""
    panel = Panel(look)
    panel.column.setSpacing(look.px(3))
    for item in affirmed:
        panel.column.addWidget(CheckLine(look, "file-text", item.label, "text", Role.ROW))
    return panel


def _way(look: Look, action: Action) -> KioskButton:
    button = KioskButton(look, action.name, action.words, action.part, action.icon)
    button.does(action.run)
    return button


def _splits(look: Look, fields: tuple[Field, ...]) -> bool:
    """In landscape, parts of one name stand two by two."""
    return not look.portrait and len(fields) > 2 and all(isinstance(f.kind, ArabicName) for f in fields)


def _two_columns(look: Look, boxes: Sequence[QWidget]) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(look.px(1))
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)  # one may have more below it
    return page


def _keyboard_for(controls: dict[str, Control]) -> KeyboardPage | None:
    """The keyboard of the first line on the page, or none where nothing is typed."""
    for control in controls.values():
        for line in (control.first_input(), *control.widget().findChildren(QWidget)):
            if isinstance(line, Writable):
                return line.keyboard_page
    return None
