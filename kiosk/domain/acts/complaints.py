"""«شكوى مالية»: a payment that was too small, empty or sent back (facts.md (d) 13, F38)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.answers import Answers, Case
from kiosk.domain.dates import short_day
from kiosk.domain.facts import PaymentComplained
from kiosk.domain.forms import Attachments, DocumentKind, Field, Page, Programme, Section
from kiosk.domain.kinds import Amount, Choice, LongText, Option
from kiosk.domain.month_names import GREGORIAN_MONTHS
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words, ltr, tr

VERSION = 1
SHORT, ZERO, RETURNED = "short", "zero", "returned"
MONTHS_BACK = 6
KINDS = (
    Option(SHORT, tr("The payment is too small"), tr("Less was paid than is due"), "bank"),
    Option(ZERO, tr("The payment is zero"), tr("Nothing was paid in this month"), "x-circle"),
    Option(RETURNED, tr("The payment was sent back"), tr("The bank did not take it"), "arrow-counter-clockwise"),
)
PROOF = DocumentKind(
    "payment_proof",
    tr("Proof of the payment"),
    tr("To compare what was paid with what is due"),
    "file-text",
    lambda _case: (),
)


Until = Callable[[date], date]
"""The last day on which the payment of a month is complained of."""


def complaint_form(application: UUID, today: date, until: Until) -> Programme:
    pages = (_month_page(today, until), _kind_page(), _amounts_page(), _text_page())
    return Programme(
        code=form_code(application),
        version=VERSION,
        title=tr("Payment complaint"),
        task_title=tr("Payment complaint"),
        sections=(Section("complaint", tr("Payment complaint"), "bank", pages),),
        documents=(PROOF,),
        attachments=Attachments(PROOF, least=1),
    )


def form_code(application: UUID) -> str:
    return f"complaint:{application}"


def _month_page(today: date, until: Until) -> Page:
    """Soft: a month whose time has ended can still be chosen, and says so."""
    months = _months(today)
    options = tuple(Option(f"{m:%Y-%m}", month_words(m), _window_words(until(m), today)) for m in months)
    return Page(
        "month",
        tr("Which month's payment is it?"),
        (Field("month", tr("Month"), Choice(options), tr("The month of the payment is needed.")),),
        icon="calendar-dots",
    )


def _months(today: date) -> tuple[date, ...]:
    """The newest months, this one first."""
    first, found = today.replace(day=1), []
    for _ in range(MONTHS_BACK):
        found.append(first)
        first = (first - timedelta(days=1)).replace(day=1)
    return tuple(found)


def month_words(month: date) -> Words:
    name = GREGORIAN_MONTHS[month.month - 1]
    return tr("{month} {year}", "a month").fill(month=name, year=ltr(str(month.year)))


def _window_words(end: date, today: date) -> Words:
    day = short_day(end)
    if today <= end:
        return tr("Complaints until {day}").fill(day=day)
    return tr("Its time ended on {day}; it can still be sent").fill(day=day)


def _kind_page() -> Page:
    return Page(
        "complaint_kind",
        tr("What is wrong with the payment?"),
        (Field("complaint_kind", tr("What is wrong"), Choice(KINDS), tr("What is wrong is needed.")),),
        one_touch=True,
        icon="money-wavy",
    )


def _is_short(case: Case) -> bool:
    return case.is_("complaint_kind", SHORT)


def _amounts_page() -> Page:
    return Page(
        "amounts",
        tr("Which amounts are they?"),
        (
            Field("expected", tr("Expected in riyals"), Amount(), tr("The expected amount is needed in riyals.")),
            Field(
                "received",
                tr("Received in riyals"),
                Amount(),
                tr("The received amount is needed in riyals."),
                shown_when=_is_short,
            ),
        ),
        check=_more_expected,
        icon="calculator",
    )


def _more_expected(case: Case) -> tuple[Problem, ...]:
    expected, received = case.amount("expected"), case.amount("received")
    if not expected:
        return (Problem("expected", tr("The expected amount is more than 0.")),)
    if _is_short(case) and received is not None and received >= expected:
        return (Problem("received", tr("The received amount is less than the expected one.")),)
    return ()


def _text_page() -> Page:
    return Page(
        "complaint_text",
        tr("What happened with the payment?"),
        (
            Field(
                "complaint_text",
                tr("What happened"),
                LongText(10, 1000),
                tr("What happened is needed. One sentence is enough."),
            ),
        ),
        icon="chat-circle-text",
    )


def complained(
    application: UUID, complaint: UUID, reference: str, answers: Answers, documents: tuple[UUID, ...]
) -> PaymentComplained:
    return PaymentComplained(
        application=application,
        complaint=complaint,
        reference=reference,
        month=answers.text("month"),
        kind=answers.text("complaint_kind"),
        expected=answers.text("expected"),
        received=answers.text("received") or "0",
        text=answers.text("complaint_text"),
        documents=documents,
    )
