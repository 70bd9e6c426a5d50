"""An act being written and confirmed: its form, what the centre said of it, and what will be recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.eligibility import OUTCOMES
from kiosk.domain.facts import Fact
from kiosk.domain.problems import Problem
from kiosk.domain.staff import Action, Staff
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, by_itself, ltr, tr, verbatim
from kiosk.services.desk_acts import Draft
from kiosk.services.desk_ports import OfficerLoad
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.act_fields import ActField, choice_field, day_field, question_field, reasons_field, text_field
from kiosk.ui.desk.acts import Acting
from kiosk.ui.desk.answers import full_name
from kiosk.ui.desk.fact_words import told
from kiosk.ui.desk.history import news_card
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column
from kiosk.ui.desk.kit.opening import Opening, enter
from kiosk.ui.desk.looks import GAP
from kiosk.ui.desk.matters import appeal_card
from kiosk.ui.desk.notice import NoticeLine
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

WORDS_FOR = tr("Words for the applicant")
WORDS_NOTE = tr("Note for the file (optional)")
YES_NO = (("yes", tr("Uphold the appeal")), ("no", tr("Dismiss the appeal")))
RECORDED = tr("This is recorded in the file of {name}")
BY = tr("By officer {number}, {name}")


@dataclass(frozen=True, slots=True)
class ActRoutes:
    """confirm: what stands in the form is to be confirmed. record: it is. back: from the confirmation to the form."""

    confirm: Callable[[], None]
    record: Callable[[], None]
    back: Callable[[], None]
    close: Callable[[], None]


def fields_of(look: Look, draft: Draft, read: ReadCase, officers: Sequence[OfficerLoad]) -> Iterator[ActField]:
    """The form of an act."""
    action = draft.action
    if action is Action.REQUEST_INFORMATION:
        yield text_field(look, "items", tr("What is needed"), draft, lines=3, hint=tr("Each thing on its own line"))
        yield text_field(look, "words", tr("Why it is needed"), draft, lines=3)
        yield day_field(look, tr("Last day for the answer"), draft, tr("Proposed by the programme's terms"))
    elif action is Action.REJECT:
        yield text_field(look, "words", WORDS_FOR, draft, lines=3)
        yield reasons_field(look, draft)
    elif action is Action.APPROVE_INITIALLY:
        yield text_field(look, "words", WORDS_NOTE, draft, lines=3)
    elif action is Action.APPROVE_FINALLY:
        hint = tr("It may stay empty while it is not known.")
        yield text_field(look, "amount", tr("Riyals a month"), draft, hint=hint, ltr=True)
        yield text_field(look, "words", WORDS_NOTE, draft, lines=3)
    elif action is Action.DECIDE_APPEAL:
        yield choice_field(look, "upheld", tr("Decision"), YES_NO, draft)
        yield text_field(look, "words", WORDS_FOR, draft, lines=4)
    else:
        yield from _lesser(look, draft, read, officers)


def _lesser(look: Look, draft: Draft, read: ReadCase, officers: Sequence[OfficerLoad]) -> Iterator[ActField]:
    if draft.action is Action.ANSWER:
        asked = [(q.id, verbatim(q.text)) for q in read.case.questions if not q.answer]
        yield question_field(look, asked, draft)
        yield text_field(look, "words", tr("Answer"), draft, lines=4)
    elif draft.action is Action.JUDGE_MONTH:
        yield text_field(look, "month", tr("Month"), draft, hint=tr("Year and month, such as 2026-11"), ltr=True)
        yield choice_field(look, "outcome", tr("Result"), [(o.code, o.name) for o in OUTCOMES], draft)
        yield reasons_field(look, draft)
    elif draft.action is Action.REASSIGN:
        named = tr("{name} ({number}), open: {open}")
        known = [
            (o.officer, named.fill(name=by_itself(o.name), number=ltr(o.officer), open=ltr(str(o.open))))
            for o in officers
            if o.officer
        ]
        yield choice_field(look, "officer", tr("Officer"), known, draft)


class ActPanel(Opening):
    """Escape goes back from the confirmation, then closes; what was typed stays either way."""

    def __init__(
        self,
        look: Look,
        acting: Acting,
        read: ReadCase,
        staff: Staff,
        routes: ActRoutes,
        officers: Sequence[OfficerLoad] = (),
    ) -> None:
        super().__init__()
        self.look, self.acting, self.read, self.staff, self.routes = look, acting, read, staff, routes
        self.setObjectName("act_panel")
        self.fields: tuple[ActField, ...] = ()
        self.notice = NoticeLine(look)
        self._middle = Column(look, "act_form")
        stack(self).addWidget(self._card(officers))
        if acting.notice:
            self.notice.tell(*acting.notice)

    def _card(self, officers: Sequence[OfficerLoad]) -> Card:
        look, acting = self.look, self.acting
        card = Card(look, acting.act.words, acting.act.icon, thick=True, tone=("surface", "primary"))
        close = DeskButton(look, "close_act", "", Part.BARE, "x", height=32).does(self.routes.close)
        close.setAccessibleName(look.say(tr("Close the panel; typed words stay")))
        card.head.addWidget(close)
        card.column.addWidget(self.notice)
        card.column.addWidget(self._middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        for button in self._confirmation() if acting.confirming else self._form(officers):
            foot.addWidget(button)
        foot.addStretch(1)
        card.column.addLayout(foot)
        return card

    # ── the form ────────────────────────────────────────────────────────────────────────────────────────────

    def _form(self, officers: Sequence[OfficerLoad]) -> tuple[DeskButton, ...]:
        if self.acting.news:
            self._middle.add(news_card(self.look, self.acting.news))
        self._middle.add(Text(self.look, self.acting.act.hint, Role.BODY, "text2"))
        appeal = self.read.case.open_appeal
        if self.acting.act.action is Action.DECIDE_APPEAL and appeal is not None:
            self._middle.add(appeal_card(self.look, self.read, appeal))
        self.fields = tuple(fields_of(self.look, self.acting.draft, self.read, officers))
        self._middle.add(*(field.whole for field in self.fields))
        go = DeskButton(self.look, "to_confirm", tr("Go on"), Part.PRIMARY, shortcut="Ctrl+Return")
        go.does(self.routes.confirm)
        known = self.acting.draft.about is not None  # the only question there is
        self.first = next((field.whole for field in self.fields if not (known and field.name == "about")), go)
        return (go,)

    def draft(self) -> Draft:
        """What stands in the form."""
        draft = self.acting.draft
        for field in self.fields:
            draft = field.take(draft)
        return draft

    def tell(self, problems: Sequence[Problem]) -> None:
        """At the fields; the first one wrong has the focus."""
        found = {problem.field: problem.words for problem in problems}
        for field in self.fields:
            field.whole.tell(found.get(field.name))
        wrong = next((field for field in self.fields if field.name in found), None)
        if wrong is not None:
            enter(wrong.whole)
        elif problems:
            self.notice.tell(*_as_notice(problems[0]))

    # ── the confirmation ────────────────────────────────────────────────────────────────────────────────────

    def _confirmation(self) -> tuple[DeskButton, ...]:
        fact = self.acting.fact
        if fact is not None:
            self._middle.add(self._recorded(fact))
        part = Part.DESTRUCTIVE if self.acting.act.part is Part.DESTRUCTIVE else Part.PRIMARY
        words = tr("Recording …") if self.acting.sending else tr("Confirm", "an act at the desk")
        record = DeskButton(self.look, "record", words, part, "check").does(self.routes.record)
        record.setEnabled(not self.acting.sending)
        back = DeskButton(self.look, "back_to_form", tr("Back to the form"), shortcut="").does(self.routes.back)
        self.first = record
        return record, back

    def _recorded(self, fact: Fact) -> Card:
        """Word for word what the history will say."""
        look, said = self.look, told(fact)
        card = Card(look, tone=("here_row", "border"), thick=True)
        card.column.addWidget(Text(look, RECORDED.fill(name=full_name(self.read)), Role.BODY, "text2"))
        card.column.addWidget(Text(look, said.title, Role.HEAD))
        for line in said.lines:
            card.column.addWidget(Text(look, line))
        by = BY.fill(number=ltr(self.staff.number), name=by_itself(self.staff.name))
        card.column.addWidget(Text(look, by, Role.FLOOR, "text2"))
        card.column.addWidget(Text(look, self.acting.act.hint, Role.FLOOR, "text2"))
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.acting.confirming:
            self.routes.back()
        else:
            self.routes.close()


def _as_notice(problem: Problem) -> tuple[Tone, Words]:
    return Tone.ERROR, problem.words
