"""«استفسار»: a question on an application (facts.md (d) 14)."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.answers import Answers
from kiosk.domain.facts import InquiryAsked
from kiosk.domain.forms import Field, Page, Programme, Section
from kiosk.domain.kinds import Choice, LongText, Option
from kiosk.domain.masking import masked_email, mobile_tail
from kiosk.domain.words import ltr, tr

VERSION = 1
MOBILE, EMAIL = "mobile", "email"
CONTACTS = (MOBILE, EMAIL)
TOPICS = (
    Option("status", tr("Where the application is"), tr("When it is decided, what is missing"), "hourglass-medium"),
    Option("documents", tr("The documents"), tr("Which are needed, and how they are added"), "files"),
    Option("decision", tr("The decision"), tr("What it means, and what comes after it"), "scales"),
    Option("payment", tr("The payment"), tr("When it is paid, and to which account"), "bank"),
    Option("data", tr("My data"), tr("Something in it is not as it should be"), "user"),
    Option("other", tr("Something else", "a topic"), tr("Any other question"), "question"),
)


def inquiry_form(application: UUID, mobile: str, email: str) -> Programme:
    """mobile, email: as on file, shown masked; email may be empty."""
    contacts = (
        Option(
            MOBILE,
            tr("By a message to the mobile"),
            tr("The mobile ending in {tail}").fill(tail=ltr(mobile_tail(mobile))),
            "device-mobile",
        ),
        Option(EMAIL, tr("By e-mail"), tr("To {email}").fill(email=ltr(masked_email(email))), "envelope-simple"),
    )
    pages = (_topic_page(), _question_page(), _contact_page(contacts if email else contacts[:1]))
    return Programme(
        code=form_code(application),
        version=VERSION,
        title=tr("Inquiry"),
        task_title=tr("Inquiry"),
        sections=(Section("inquiry", tr("Inquiry"), "question", pages),),
    )


def form_code(application: UUID) -> str:
    return f"inquiry:{application}"


def _topic_page() -> Page:
    return Page(
        "topic",
        tr("What is the inquiry about?"),
        (Field("topic", tr("Topic"), Choice(TOPICS), tr("The topic is needed. Choose it from the list.")),),
        one_touch=True,
        icon="question",
    )


def _question_page() -> Page:
    return Page(
        "question",
        tr("What is the question?"),
        (
            Field(
                "question",
                tr("Question"),
                LongText(10, 1000),
                tr("The question is needed. One sentence is enough."),
            ),
        ),
        icon="chat-circle-text",
    )


def _contact_page(contacts: tuple[Option, ...]) -> Page:
    """With a mobile only there is nothing to ask."""
    several = len(contacts) > 1
    return Page(
        "contact",
        tr("How should the answer be told?"),
        (Field("contact", tr("Way of answering"), Choice(contacts), tr("A way of answering is needed.")),),
        one_touch=True,
        shown_when=lambda _case: several,
        icon="phone-call",
    )


def asked(application: UUID, inquiry: UUID, reference: str, answers: Answers) -> InquiryAsked:
    contact = answers.text("contact") or MOBILE
    return InquiryAsked(application, inquiry, answers.text("topic"), answers.text("question"), reference, contact)
