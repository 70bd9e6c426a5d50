"""The state of an application while it is filled, and saving it at every page turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.answers import Answers, Case
from kiosk.domain.earlier import EarlierPaper, still_proves
from kiosk.domain.forms import DueDocument, Page, Programme, Roster, Section
from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.route import SectionState, section_state, tasks
from kiosk.domain.words import Words, tr
from kiosk.services.drafts import Progress
from kiosk.services.ports import StoredDocument
from kiosk.services.prefill import Gathered
from kiosk.ui.background import Lane
from kiosk.ui.journey.session import Session
from kiosk.ui.steps import StepOf

DOCUMENTS = tr("Documents")
REVIEW = tr("Review and submission")


@dataclass(slots=True)
class Filling:
    """progress: answers and pages seen. documents: handed in, by checklist key. gathered: what registries said.

    earlier: documents of earlier applications, by checklist key.
    """

    session: Session
    programme: Programme
    progress: Progress = field(default_factory=Progress)
    documents: dict[str, StoredDocument] = field(default_factory=dict)
    gathered: Gathered = field(default_factory=Gathered)
    earlier: Mapping[str, EarlierPaper] = field(default_factory=dict)

    def judge(self, answers: Answers) -> Case:
        return self.session.suite.applications.case(self.session.visit, answers)

    @property
    def case(self) -> Case:
        return self.judge(self.progress.answers)

    def answered(self, answers: Answers, part: Page | Roster) -> None:
        """A page was left with these answers."""
        seen = self.progress.visited | {part.name}
        self.progress = replace(self.progress, answers=answers, place=part.name, visited=seen)
        self.save()

    def broken_off(self, answers: Answers, part: Page) -> None:
        """The session ended on a page: what was typed is kept, but the page does not count as seen."""
        self.progress = replace(self.progress, answers=answers, place=part.name)
        self.save()

    def put(self, answers: Answers) -> None:
        """Answers that were not written on a page."""
        self.progress = replace(self.progress, answers=answers)
        self.save()

    def save(self) -> None:
        visit, programme, progress = self.session.visit, self.programme, self.progress
        drafts = self.session.suite.drafts
        self.session.unfinished = programme.code
        self.session.shell.background.run(
            Lane.STORE, lambda: drafts.save(visit, programme.code, programme.version, progress)
        )

    # ── documents ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def due(self) -> tuple[DueDocument, ...]:
        return self.programme.checklist(self.case)

    @property
    def on_file(self) -> dict[str, DocumentOnFile]:
        """Handed in earlier and good for this application too, but for rows with a new one."""
        case = self.case
        rows = (row for row in self.due if row.key in self.earlier and row.key not in self.documents)
        most = self.session.suite.terms.figure("document.earlier.newest_days", case.today) if self.earlier else 0
        return {
            row.key: self.earlier[row.key].document
            for row in rows
            if still_proves(row, self.earlier[row.key], case, most)
        }

    def has(self, row: DueDocument) -> bool:
        return row.key in self.documents or row.key in self.on_file

    def not_at_hand(self, row: DueDocument) -> None:
        self.progress = replace(self.progress, not_at_hand=self.progress.not_at_hand | {row.key})
        self.save()

    @property
    def documents_state(self) -> SectionState:
        if "documents" not in self.progress.visited:
            return SectionState.NOT_BEGUN
        settled = set(self.documents) | self.progress.not_at_hand | set(self.on_file)
        complete = all(row.key in settled for row in self.due if row.required)
        return SectionState.DONE if complete else SectionState.MISSING

    def documents_seen(self) -> None:
        self.progress = replace(self.progress, visited=self.progress.visited | {"documents"})
        self.save()

    # ── where it stands ─────────────────────────────────────────────────────────────────────────────────────

    def state(self, section: Section) -> SectionState:
        return section_state(section, self.case, self.progress.visited)

    @property
    def sections_done(self) -> bool:
        return all(task.state is SectionState.DONE for task in tasks(self.programme, self.case, self.progress.visited))

    @property
    def ready(self) -> bool:
        return self.sections_done and self.documents_state is SectionState.DONE

    def step(self, number: int, words: Words) -> StepOf:
        """A step of the whole application: its sections, then documents, then review."""
        states = [self.state(section) for section in self.programme.sections] + [self.documents_state]
        done = {place for place, state in enumerate(states, start=1) if state is SectionState.DONE and place != number}
        return StepOf(number, len(states) + 1, words, done)

    def section_step(self, section: Section) -> StepOf:
        return self.step(self.programme.sections.index(section) + 1, section.title)

    @property
    def documents_step(self) -> StepOf:
        return self.step(len(self.programme.sections) + 1, DOCUMENTS)

    @property
    def review_step(self) -> StepOf:
        return self.step(len(self.programme.sections) + 2, REVIEW)
