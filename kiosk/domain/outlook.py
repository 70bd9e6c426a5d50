"""What somebody may expect who has not applied yet: an estimate, and the documents that would be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.amount_words import riyals
from kiosk.domain.forms import DueDocument
from kiosk.domain.rules import Assessment, Finding, Verdict
from kiosk.domain.words import Words, tr

NOTICE = tr("An estimate, and not an official decision.")
DOCUMENTS = tr("%n document(s) would be asked for", "", 0)
MORE = tr("The application asks for more details, and may ask for other documents.")
UNDOCUMENTED = tr("A rule behind this is not officially documented.")

VERDICTS: dict[Verdict, Words] = {
    Verdict.ELIGIBLE: tr("By these answers the family may be entitled."),
    Verdict.INELIGIBLE: tr("By these answers the family may not be entitled."),
    Verdict.REVIEW: tr("By these answers an officer has to look at it."),
}


@dataclass(frozen=True, slots=True)
class Outlook:
    """assessment: by this month's rules. due: the checklist's rows, the required ones first. at: UTC.

    The rest stands on its paper: see ``Letter``.
    """

    assessment: Assessment
    due: tuple[DueDocument, ...]
    at: datetime
    kiosk: str
    assisted_by: str
    office: str
    phone: str
    hours: str
    practice: bool

    @property
    def verdict(self) -> Words:
        return VERDICTS[self.assessment.verdict]

    @property
    def sums(self) -> tuple[tuple[Words, Words], ...]:
        """Label and riyals a month. The pension only for who may be entitled to one."""
        found = self.assessment
        pension = found.pension if found.verdict is not Verdict.INELIGIBLE else None
        rows = (
            (tr("Calculated minimum in a month"), found.minimum),
            (tr("Counted income in a month"), found.counted),
            (tr("Estimated pension in a month"), pension),
        )
        return tuple((label, riyals(amount)) for label, amount in rows if amount is not None)

    @property
    def hurdles(self) -> Iterator[Words]:
        """What stands in the way, and what somebody has to look at."""
        return (step.words for step in self.assessment.steps if step.finding in (Finding.FAILED, Finding.OPEN))

    @property
    def documented(self) -> bool:
        """Are the figures that decide all officially documented (facts.md F82)?"""
        return all(cited.documented for cited in self.assessment.cited)
