"""What tells one act's wizard from another's: its form, its words, and what it stores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Programme
from kiosk.domain.words import Words, tr
from kiosk.services.casework import Told
from kiosk.ui.faults import Fault
from kiosk.ui.screens.attachments import AttachmentsWords
from kiosk.ui.screens.done_words import DoneWords
from kiosk.ui.screens.review import ReviewWords

BACK_TO_LIST = tr("Back to the applications")
SAFE = tr("What you sent is safe and unchanged.")
IN_THE_FILE = tr("It holds what was sent and its number.")


@dataclass(frozen=True, slots=True)
class Question:
    """Asked once before an act is stored. yes: the button that does it, with its icon."""

    name: str
    words: Words
    hint: Words
    yes: Words
    icon: str = "paper-plane-right"


@dataclass(frozen=True, slots=True)
class Plan:
    """submit: stores the act; called off the screen's thread.

    steps: their names, where the wizard has few and large ones: pages, files, review, question. None counts pages.
    question: None where the review's own button stores it. attachments: words for the files that are added freely.
    papers: the hint of the checklist, where documents are asked for by the form. about: what the files are to prove.
    objection: what is still missing, from the answers and the number of files.
    """

    form: Programme
    submit: Callable[[Answers], Told]
    review: ReviewWords
    done: DoneWords
    name: Words
    steps: tuple[Words, ...] | None = None
    question: Question | None = None
    attachments: AttachmentsWords | None = None
    papers: Words | None = None
    about: Callable[[Answers], tuple[Words, Words]] | None = None
    objection: Callable[[Answers, int], Fault | None] | None = None


def done_words(arrived: Words, saved: Words, number: Words) -> DoneWords:
    return DoneWords(arrived, saved, number, IN_THE_FILE, SAFE, BACK_TO_LIST, "arrow-counter-clockwise")
