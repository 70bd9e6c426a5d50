"""What the rules found, beside the case: condition by condition, with figure, arithmetic and what each rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.facts import CaseAssessed, Entry
from kiosk.domain.policy import Policy
from kiosk.domain.rules import Finding, KeptStep, Verdict, kept_steps
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.desk_work import ReadCase
from kiosk.services.replay import UNGROUNDED, Findings, Replayed, StepThenAndNow
from kiosk.ui.desk.acts import UNDECIDED
from kiosk.ui.desk.case_words import reason_name, verdict_name, who
from kiosk.ui.desk.fact_words import told
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column, Line
from kiosk.ui.desk.looks import GAP
from kiosk.ui.desk.time_words import moment
from kiosk.ui.desk.trace_words import (
    FINDINGS,
    NAMES,
    UNOFFICIAL,
    amount_figure,
    arithmetic,
    figure_label,
    figure_line,
    head_value,
    joined,
    outcome_words,
    step_facts,
)
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

ESTIMATE = tr("The rules estimate, and an officer decides.")
FACES: dict[Finding, tuple[str, str]] = {
    Finding.MET: ("check-circle", "success"),
    Finding.FAILED: ("x-circle", "error"),
    Finding.OPEN: ("eye", "info"),
    Finding.WARNED: ("warning", "warning"),
    Finding.NOTED: ("equals", "text2"),
}
"""Icon and colour, always beside the finding's own words."""
VERDICT_TONES = {Verdict.ELIGIBLE: Tone.OK, Verdict.INELIGIBLE: Tone.ERROR, Verdict.REVIEW: Tone.INFO}


def findings_card(look: Look, read: ReadCase, show: Callable[[], None]) -> Card:
    """The conditions in short, as they stand or stood. show: all of it is wanted."""
    card = Card(look, tr("What the rules find"), "calculator")
    body = _in_force(read)
    if isinstance(body, CaseAssessed):
        card.head.addWidget(verdict_chip(look, body), 0, Qt.AlignmentFlag.AlignTop)
        for step in _conditions(_alike(body)):
            card.column.addLayout(_short(look, step))
        card.column.addWidget(Text(look, outcome_words(body), Role.BODY_BOLD))
    else:
        card.column.addWidget(Text(look, body, Role.BODY, "warning"))
    foot = QHBoxLayout()
    foot.setSpacing(GAP)
    foot.addWidget(Text(look, ESTIMATE, Role.FLOOR, "text2"), 1)
    foot.addWidget(DeskButton(look, "show_rules", tr("All steps"), Part.NEUTRAL, "list-checks", height=38).does(show))
    card.column.addLayout(foot)
    return card


def rules_part(look: Look, read: ReadCase, policy: Policy, *, alone: bool) -> Sequence[QWidget]:
    """The present month while the case is open, and what stood behind the newest decision. alone: there is room for
    two columns.
    """
    found = read.findings
    if found is None:
        return (_column(look, "rules", ()),)
    blocks = list(_blocks(Steps(look, policy), read, found))
    if len(blocks) == 1 and len(blocks[0]) > 1:
        first, *rest = blocks[0]
        blocks = [(first,), tuple(rest)]
    if not alone:
        return (_column(look, "rules", [card for block in blocks for card in block]),)
    return tuple(_column(look, name, cards) for name, cards in zip(("rules", "rules_then"), blocks, strict=False))


def verdict_chip(look: Look, body: CaseAssessed) -> Chip:
    """What came out in all."""
    tones = {str(verdict): tone for verdict, tone in VERDICT_TONES.items()}
    return Chip(look, tones.get(body.outcome, Tone.NONE), verdict_name(body.outcome))


# ── blocks ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _blocks(steps: Steps, read: ReadCase, found: Findings) -> Iterator[Sequence[Card]]:
    if _is_open(read, found):
        yield _now(steps, found.now)
    if found.decided is not None:
        yield _then(steps, found.decided.decision, found.replay)


def _is_open(read: ReadCase, found: Findings) -> bool:
    return read.case.status in UNDECIDED or found.decided is None


def _in_force(read: ReadCase) -> CaseAssessed | Words:
    """What is judged by, or was."""
    found = read.findings
    if found is None:
        return UNGROUNDED
    if _is_open(read, found):
        return found.now
    return found.replay.then if found.replay else UNGROUNDED


def _now(steps: Steps, body: CaseAssessed | Words) -> Sequence[Card]:
    look, title = steps.look, tr("By the rules of today")
    if not isinstance(body, CaseAssessed):
        card = Card(look, title, "calculator")
        card.column.addWidget(Text(look, body, Role.BODY, "warning"))
        return (card,)
    return steps.below(_head(look, title, body), _alike(body))


def _then(steps: Steps, decision: Entry, replay: Replayed | None) -> Sequence[Card]:
    look, title, fact = steps.look, tr("When it was decided"), decision.fact
    line = joined((told(fact).title, who(fact), moment(fact.at)))
    if replay is None:
        card = Card(look, title, "clock")
        card.column.addWidget(Text(look, line, Role.FLOOR, "text2"))
        card.column.addWidget(Text(look, UNGROUNDED, Role.BODY, "warning"))
        return (card,)
    head = _head(look, title, replay.then, "clock")
    head.column.addWidget(Text(look, line, Role.FLOOR, "text2"))
    _compare(look, head, replay)
    return steps.below(head, replay.steps)


def _head(look: Look, title: Words, body: CaseAssessed, icon: str = "calculator") -> Card:
    card = Card(look, title, icon)
    card.head.addWidget(verdict_chip(look, body), 0, Qt.AlignmentFlag.AlignTop)
    month = tr("For the month {month}, by version {n} of the rules")
    card.column.addWidget(Text(look, outcome_words(body), Role.BODY_BOLD))
    words = month.fill(month=ltr(body.month), n=ltr(str(body.rules_version)))
    card.column.addWidget(Text(look, words, Role.FLOOR, "text2"))
    return card


def _compare(look: Look, card: Card, replay: Replayed) -> None:
    """What comes out of the same answers today."""
    if replay.same:
        card.column.addLayout(_marked(look, "check-circle", "success", tr("Today the same comes out.")))
        return
    now = replay.now
    if not isinstance(now, CaseAssessed):
        card.column.addLayout(_marked(look, "warning", "warning", now))
        return
    card.column.addLayout(_marked(look, "warning", "warning", tr("Today not all comes out the same.")))
    for name in replay.other:
        words = tr("{what}: {then} then, {now} now")
        then, today = head_value(replay.then, name), head_value(now, name)
        card.column.addWidget(Text(look, words.fill(what=NAMES[name], then=then, now=today), Role.FLOOR, "warning"))


# ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _alike(body: CaseAssessed) -> Sequence[StepThenAndNow]:
    try:
        return [StepThenAndNow(step, step) for step in kept_steps(body)]
    except ValueError:  # told where it is compared
        return []


def _conditions(steps: Sequence[StepThenAndNow]) -> Sequence[StepThenAndNow]:
    """What decides, or has to be known; without what was only reckoned."""
    return [step for step in steps if _shown(step).finding is not Finding.NOTED]


def _shown(step: StepThenAndNow) -> KeptStep:
    shown = step.then or step.now
    if shown is None:
        raise ValueError("a step of neither")
    return shown


@dataclass(frozen=True, slots=True)
class Steps:
    """Lays steps out. policy: knows what its figures are called."""

    look: Look
    policy: Policy

    def below(self, head: Card, steps: Sequence[StepThenAndNow]) -> Sequence[Card]:
        """The conditions in the head's card, how it was reckoned in another."""
        conditions, reckoned = _conditions(steps), Card(self.look, tr("How it is reckoned"), "list-checks")
        for step in steps:
            card = head if step in conditions else reckoned
            card.column.addWidget(Line(self.look))
            card.column.addWidget(self._row(step))
        return (head, reckoned)

    def _row(self, step: StepThenAndNow) -> QWidget:
        look, shown, row = self.look, _shown(step), QWidget()
        icon, color = FACES[shown.finding]
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(GAP + 4)
        line.addWidget(Mark(look, icon, 22, color), 0, Qt.AlignmentFlag.AlignTop)
        words = stack()
        words.addWidget(Text(look, shown.sentence(_language(look)), Role.BODY_BOLD))
        self._tell(words, shown)
        if not step.same:
            words.addLayout(_marked(look, "warning", "warning", _otherwise(step)))
        line.addLayout(words, 1)
        if shown.amount:
            line.addWidget(Text(look, amount_figure(shown), Role.ROW), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tell(self, words: QVBoxLayout, step: KeptStep) -> None:
        """The finding in words, the reason, the arithmetic, and each figure with its day and reference."""
        look = self.look
        if step.finding is not Finding.NOTED:
            reason = (reason_name(step.reason),) if step.reason else ()
            color = FACES[step.finding][1]
            words.addWidget(Text(look, joined((FINDINGS[step.finding], *reason)), Role.FLOOR_BOLD, color))
        if step.formula:
            words.addWidget(Text(look, arithmetic(step), Role.BODY, "text2"))
        for cited in step.cited:
            label = figure_label(self.policy, cited, _language(look))
            words.addWidget(Text(look, figure_line(cited, label), Role.FLOOR, "text2"))
        if not all(cited.documented for cited in step.cited):
            words.addLayout(_marked(look, "warning", "warning", UNOFFICIAL))


def _otherwise(step: StepThenAndNow) -> Words:
    """What is not the same today."""
    if step.now is None:
        return tr("Today there is no such step.")
    if step.then is None:
        return tr("It was not there then.")
    return tr("Today: {what}").fill(what=joined(step_facts(step.now)))


def _short(look: Look, step: StepThenAndNow) -> QHBoxLayout:
    shown = _shown(step)
    icon, color = FACES[shown.finding]
    line = _marked(look, icon, color, shown.sentence(_language(look)), "text")
    line.addWidget(Text(look, FINDINGS[shown.finding], Role.FLOOR_BOLD, color), 0, Qt.AlignmentFlag.AlignTop)
    return line


def _marked(look: Look, icon: str, color: str, words: Words | str, ink: str = "") -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GAP)
    line.addWidget(Mark(look, icon, 20, color), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(look, words, Role.FLOOR, ink or color), 1)
    return line


def _language(look: Look) -> str:
    """Of the screen: what was said is kept in both."""
    return "ar" if look.rtl else "en"


def _column(look: Look, name: str, cards: Sequence[QWidget]) -> Column:
    column = Column(look, name)
    column.add(*cards)
    column.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return column
