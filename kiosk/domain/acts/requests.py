"""Answering a request for information: a document for each item that is asked, words, or both."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kiosk.domain.answers import Answers, Case
from kiosk.domain.case import Request
from kiosk.domain.facts import InformationProvided
from kiosk.domain.forms import DocumentKind, DocumentRule, Due, Field, Page, Programme, Section, never
from kiosk.domain.kinds import LongText
from kiosk.domain.words import Words, tr, verbatim

VERSION = 1
REQUESTED = "requested"
NOTHING_GIVEN = tr("An answer needs words or one document at least.")


def answer_form(request: Request) -> Programme:
    return Programme(
        code=form_code(request.id),
        version=VERSION,
        title=tr("Answer to a request"),
        task_title=tr("Answer to a request"),
        sections=(Section("answer", tr("The answer", "to a request"), "chat-text", (_text_page(),)),),
        documents=tuple(_kind(place, item) for place, item in enumerate(request.items, start=1)),
    )


def form_code(request: UUID) -> str:
    return f"answer:{request}"


def _text_page() -> Page:
    return Page(
        "answer_text",
        tr("What is to be said about it? (optional)"),
        (
            Field(
                "answer_text",
                tr("Answer in words (optional)"),
                LongText(0, 2000),
                tr("The answer is needed."),
                required=never,
            ),
        ),
        hint=tr("Documents are added on the next page."),
        icon="chat-circle-text",
    )


def _kind(place: int, item: str) -> DocumentKind:
    """The item as the officer wrote it; each is a row of the checklist, and may be left out."""

    def due(_case: Case) -> tuple[Due, ...]:
        return (Due(str(place), None, DocumentRule.OPTIONAL),)

    return DocumentKind(REQUESTED, verbatim(item), tr("It was asked for to study the application"), "file-text", due)


def is_late(request: Request, today: date) -> bool:
    return today > request.due


def given(answers: Answers, documents: int) -> Words | None:
    """A sentence where neither words nor a document are there."""
    return None if answers.text("answer_text") or documents else NOTHING_GIVEN


def provided(application: UUID, request: UUID, answers: Answers, documents: tuple[UUID, ...]) -> InformationProvided:
    return InformationProvided(application, request, answers.text("answer_text"), documents)
