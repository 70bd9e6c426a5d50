"""Which facts a person is told of, who must have made them, and in which words: one table.

An SMS is read over shoulders and an e-mail is a postcard: neither says what was decided, nor for whom. Of the
reference only its last digits stand there (requirement 59), the rest is to be seen at a kiosk; save where the person
asked for the number, as for want of a receipt. By itself it opens nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.case import CaseFile
from kiosk.domain.facts import (
    AUTHORITY,
    CENTRE,
    PERSON,
    AppealDecided,
    AppealSubmitted,
    ApplicationSubmitted,
    Body,
    ChangeReported,
    ComplaintAnswered,
    DeadlineMissed,
    DeadlineNear,
    DocumentsBrought,
    FinallyApproved,
    InformationProvided,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    InquiryAsked,
    NumberRequested,
    PaymentComplained,
    Rejected,
    Role,
)
from kiosk.domain.masking import tail
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.words import Words, tr

LANGUAGE, ENGLISH = "language", "en"
NUMBER_OF = "number_of"
"""Which kind of fact the number is of that was asked for; not there where it is of the application."""


@dataclass(frozen=True, slots=True)
class News:
    """by: whose facts of this kind are told; a kiosk can't make officers' facts. stands: whether the fact came to
    something in the case, given its body: of two officers who decide at once one comes too late.
    """

    by: frozenset[Role]
    subject: Words
    text: Words
    stands: Callable[[CaseFile, Any], bool]


def _decided(case: CaseFile, body: Any) -> bool:
    return case.decision(body.decision) is not None


def _unanswered(case: CaseFile, body: Any) -> bool:
    """Of the authority's own terms nobody is told: an appointment that it missed helps no one in an SMS."""
    return any(r.id == body.about for r in case.open_requests)


_DECISION = News(
    AUTHORITY,
    tr("A decision was made", "notice"),
    tr("A decision was made on your application ending in {reference}. It can be seen at any kiosk.", "notice"),
    _decided,
)

NEWS: Mapping[type[Body], News] = {
    ApplicationSubmitted: News(
        PERSON,
        tr("Your application has arrived", "notice"),
        tr("Your application ending in {reference} has arrived. It can be followed at any kiosk.", "notice"),
        lambda case, body: True,
    ),
    NumberRequested: News(
        PERSON,
        tr("The number you asked for", "notice"),
        tr("Your application has the number {number}. It can be followed at any kiosk.", "notice"),
        lambda case, body: body.act == body.application or case.handed_in(body.act) is not None,
    ),
    InformationRequested: News(
        AUTHORITY,
        tr("Your application needs something more", "notice"),
        tr("Your application ending in {reference} needs something more by {due}. See it at any kiosk.", "notice"),
        lambda case, body: any(r.id == body.request for r in case.open_requests),
    ),
    DeadlineNear: News(
        CENTRE,
        tr("An answer is still awaited", "notice"),
        tr("Your application ending in {reference} still waits for an answer by {due}. See it at any kiosk.", "notice"),
        _unanswered,
    ),
    DeadlineMissed: News(
        CENTRE,
        tr("The time for an answer is over", "notice"),
        tr("The time to answer on application ending in {reference} is over. A late answer is read.", "notice"),
        _unanswered,
    ),
    InitiallyApproved: _DECISION,
    FinallyApproved: _DECISION,
    Rejected: _DECISION,
    AppealSubmitted: News(
        PERSON,
        tr("Your appeal has arrived", "notice"),
        tr("Your appeal on application ending in {reference} has arrived. Follow it at any kiosk.", "notice"),
        lambda case, body: any(a.id == body.appeal for a in case.appeals),
    ),
    AppealDecided: News(
        AUTHORITY,
        tr("Your appeal was decided", "notice"),
        tr("Your appeal on the application ending in {reference} was decided. See it at any kiosk.", "notice"),
        lambda case, body: any(a.id == body.appeal and a.upheld is not None for a in case.appeals),
    ),
    InquiryAnswered: News(
        AUTHORITY,
        tr("Your question was answered", "notice"),
        tr("Your question on the application ending in {reference} was answered. See it at any kiosk.", "notice"),
        lambda case, body: any(q.id == body.inquiry and q.answer for q in case.questions),
    ),
    ComplaintAnswered: News(
        AUTHORITY,
        tr("Your complaint was answered", "notice"),
        tr("Your complaint on the application ending in {reference} was answered. See it at any kiosk.", "notice"),
        lambda case, body: any(q.id == body.complaint and q.answer for q in case.questions),
    ),
}

_NUMBERS: Mapping[str, Words] = {
    kind.__name__: words
    for kind, words in {
        AppealSubmitted: tr("Your appeal has the number {number}. It can be followed at any kiosk.", "notice"),
        InquiryAsked: tr("Your question has the number {number}. The answer can be read at any kiosk.", "notice"),
        PaymentComplained: tr("Your complaint has the number {number}. The answer can be read at any kiosk.", "notice"),
        ChangeReported: tr("Your report of a change stands under application number {number}.", "notice"),
        InformationProvided: tr("Your answer stands under application number {number}.", "notice"),
        DocumentsBrought: tr("Your documents stand under application number {number}.", "notice"),
    }.items()
}

FOOTER = tr(
    "Developed Social Security. This message asks for no password, no code and no money, and holds no link.", "notice"
)

_BY_NAME: Mapping[str, News] = {kind.__name__: news for kind, news in NEWS.items()}


def values_for(body: Body, application: ApplicationState, language: str) -> dict[str, str]:
    """What stands in the places of the words, and the language where it is not Arabic: a journal may name any. Slashes,
    because they keep a date's order among Arabic letters.
    """
    reference = application.reference
    values = {"reference": tail(reference)} | ({LANGUAGE: language} if language == ENGLISH else {})
    if isinstance(body, NumberRequested):
        act = application.case.handed_in(body.act)
        number = getattr(act, "reference", reference)  # empty for a question of an early version
        values = values | {"number": number or reference}
        values = values | ({NUMBER_OF: type(act).__name__} if act is not None and number else {})
    if isinstance(body, InformationRequested | DeadlineNear | DeadlineMissed):
        values["due"] = f"{body.due.day}/{body.due.month}/{body.due.year}"
    return values


def in_english(words: Words) -> str:
    """The source sentence itself; notices hold no numbers that change a word."""
    return words.source.format(**dict(words.values))


def subject_of(kind: str) -> Words:
    """kind: a fact's. Raises KeyError for one that is not told."""
    return _BY_NAME[kind].subject


def text_of(kind: str, values: Mapping[str, str]) -> Words:
    """Errors as above. No isolate marks round the digits: old phones show them as boxes."""
    return _NUMBERS.get(values.get(NUMBER_OF, ""), _BY_NAME[kind].text).fill(**values)
