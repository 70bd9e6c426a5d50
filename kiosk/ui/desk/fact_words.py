"""Every kind of fact in words: what happened, and what was said with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import singledispatch

from kiosk.domain import facts as f
from kiosk.domain.acts.appeals import GROUNDS
from kiosk.domain.acts.changes import CHANGES
from kiosk.domain.acts.complaints import KINDS
from kiosk.domain.acts.inquiries import TOPICS
from kiosk.domain.eligibility import OUTCOMES
from kiosk.domain.reference import grouped
from kiosk.domain.registries import registry_name
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.desk.case_words import (
    ITEM,
    amount,
    choice_name,
    document_name,
    reason_name,
    reason_words,
    said,
    term_name,
    verdict_name,
)
from kiosk.ui.desk.header import both_days
from kiosk.ui.scan_words import flaw_names


@dataclass(frozen=True, slots=True)
class Told:
    """icon; what happened; what was said with it, a line each."""

    icon: str
    title: Words
    lines: tuple[Words, ...] = ()


def told(fact: f.Fact) -> Told:
    """The fact in words, without who, where and when."""
    return _told(fact.body)


@singledispatch
def _told(body: f.Body) -> Told:
    raise TypeError(f"no words for {type(body).__name__}")


@_told.register
def _(body: f.AccountRegistered) -> Told:
    return Told("user-plus", tr("Registration"))


@_told.register
def _(body: f.RegistrationSettled) -> Told:
    return Told("user-plus", tr("Of several registrations one was chosen"))


@_told.register
def _(body: f.PasswordChanged) -> Told:
    return Told("lock-simple", tr("Password changed"))


@_told.register
def _(body: f.LanguageChosen) -> Told:
    english = body.language == "en"
    wanted = tr("Messages are wanted in English") if english else tr("Messages are wanted in Arabic")
    return Told("globe-simple", wanted)


@_told.register
def _(body: f.IdentityWitnessed) -> Told:
    return Told("identification-card", tr("Identity witnessed by a clerk"))


@_told.register
def _(body: f.DocumentAdded) -> Told:
    return Told("paperclip", tr("Document added: {name}").fill(name=document_name(body.kind)))


@_told.register
def _(body: f.FlawsAccepted) -> Told:
    return Told("scan", tr("A scan was kept as it is"), tuple(ITEM.fill(item=name) for name in flaw_names(body.flaws)))


@_told.register
def _(body: f.ApplicationSubmitted) -> Told:
    kinds = Counter(key.partition(":")[0] for key in body.missing)
    lines = tuple(_missing(document_name(kind), count) for kind, count in kinds.items())
    return Told("file-text", tr("Application handed in: {number}").fill(number=ltr(grouped(body.reference))), lines)


def _missing(name: Words, count: int) -> Words:
    missing = tr("Missing: {name}").fill(name=name)
    return tr("{missing} × {n}").fill(missing=missing, n=ltr(str(count))) if count > 1 else missing


@_told.register
def _(body: f.RegistryConsented) -> Told:
    return Told("database", tr("Agreed that {registry} is asked").fill(registry=registry_name(body.registry)))


@_told.register
def _(body: f.RegistryConsentWithdrawn) -> Told:
    words = tr("No longer agreed that {registry} is asked")
    return Told("database", words.fill(registry=registry_name(body.registry)))


@_told.register
def _(body: f.RegistryRead) -> Told:
    words = tr("Details of {registry}, of {day}")
    return Told("database", words.fill(registry=registry_name(body.registry), day=both_days(body.read_on)))


@_told.register
def _(body: f.ReceiptPrinted) -> Told:
    return Told("printer", tr("Receipt printed, copy {n}").fill(n=ltr(str(body.copy))))


@_told.register
def _(body: f.NumberRequested) -> Told:
    return Told("device-mobile", tr("The number was asked for by message"))


@_told.register
def _(body: f.CaseAssigned) -> Told:
    return Told("user-circle", tr("The case is with officer {number}").fill(number=ltr(body.officer)))


@_told.register
def _(body: f.InformationRequested) -> Told:
    items = tuple(ITEM.fill(item=verbatim(item)) for item in body.items)
    until = tr("Last day: {day}").fill(day=both_days(body.due))
    return Told("file-plus", tr("Information requested"), (*items, *said(body.words), until))


@_told.register
def _(body: f.InformationProvided) -> Told:
    sent = (tr("%n document(s)", "", 0).count(len(body.documents)),) if body.documents else ()
    return Told("paperclip", tr("Answer to the request"), (*said(body.text), *sent))


@_told.register
def _(body: f.InitiallyApproved) -> Told:
    return Told("check-circle", status("initial_approval").name, said(body.words))


@_told.register
def _(body: f.FinallyApproved) -> Told:
    a_month = (tr("{amount} a month").fill(amount=amount(body.amount)),) if body.amount else ()
    return Told("check-circle", status("final_approval").name, (*a_month, *said(body.words)))


@_told.register
def _(body: f.Rejected) -> Told:
    return Told("x-circle", status("rejected").name, (*reason_words(body.reasons), *said(body.words)))


@_told.register
def _(body: f.ApplicationWithdrawn) -> Told:
    return Told("arrow-counter-clockwise", status("withdrawn").name)


@_told.register
def _(body: f.CaseAssessed) -> Told:
    found = tr("The rules found for {month}: {outcome}")
    return Told("list-checks", found.fill(month=ltr(body.month), outcome=verdict_name(body.outcome)))


@_told.register
def _(body: f.EligibilityJudged) -> Told:
    name = next((o.name for o in OUTCOMES if o.code == body.outcome), verbatim(body.outcome))
    title = tr("Eligibility in {month}: {outcome}").fill(month=ltr(body.month), outcome=name)
    return Told("calendar-check", title, reason_words(body.reasons))


@_told.register
def _(body: f.AppealSubmitted) -> Told:
    title = tr("Appeal handed in: {number}").fill(number=ltr(grouped(body.reference)))
    disputed = tuple(
        tr("{reason}: {why}", "a disputed reason and the argument").fill(reason=reason_name(code), why=verbatim(why))
        for code, why in zip(body.disputed, body.arguments, strict=False)
    )
    late = (tr("After its time, because: {why}").fill(why=verbatim(body.late_because)),) if body.late_because else ()
    return Told("scales", title, (choice_name(GROUNDS, body.ground), *disputed, *said(body.statement), *late))


@_told.register
def _(body: f.AppealDecided) -> Told:
    title = tr("Appeal upheld") if body.upheld else tr("Appeal dismissed")
    return Told("scales", title, said(body.words))


@_told.register
def _(body: f.InquiryAsked) -> Told:
    title = tr("Inquiry: {topic}").fill(topic=choice_name(TOPICS, body.topic))
    return Told("chat-circle-text", title, said(body.text))


@_told.register
def _(body: f.PaymentComplained) -> Told:
    sums = tr("Expected {expected}, received {received}")
    filled = sums.fill(expected=amount(body.expected or "0"), received=amount(body.received or "0"))
    title = tr("Complaint about the payment of {month}").fill(month=ltr(body.month))
    return Told("chat-circle-text", title, (choice_name(KINDS, body.kind), filled, *said(body.text)))


@_told.register
def _(body: f.InquiryAnswered | f.ComplaintAnswered) -> Told:
    return Told("chat-circle-text", tr("Answer to the applicant"), said(body.text))


@_told.register
def _(body: f.DocumentsBrought) -> Told:
    return Told("paperclip", tr("%n missing document(s) brought", "", 0).count(len(body.documents)))


@_told.register
def _(body: f.ChangeReported) -> Told:
    since = tr("Since {day}").fill(day=both_days(body.since))
    title = tr("Change reported: {what}").fill(what=choice_name(CHANGES, body.kind))
    return Told("pencil-simple", title, (since, *said(body.text)))


@_told.register
def _(body: f.DeadlineNear) -> Told:
    words = tr("Reminder sent: {term}, last day {day}")
    return Told("calendar-check", words.fill(term=term_name(body.term), day=both_days(body.due)))


@_told.register
def _(body: f.DeadlineMissed) -> Told:
    words = tr("A term is over: {term}, last day {day}")
    return Told("warning", words.fill(term=term_name(body.term), day=both_days(body.due)))


@_told.register
def _(body: f.SlipPrinted) -> Told:
    return Told("printer", tr("Slip printed, copy {n}").fill(n=ltr(str(body.copy))))


@_told.register
def _(body: f.NoticeAttempted) -> Told:
    channel = tr("SMS") if body.channel == "sms" else tr("E-mail")
    sent = tr("Sent", "a notice") if body.outcome == "sent" else tr("Not sent", "a notice")
    words = tr("Notice by {channel} to {to}: {outcome}")
    return Told("paper-plane-right", words.fill(channel=channel, to=ltr(body.destination), outcome=sent))


@_told.register
def _(body: f.FileOpened) -> Told:
    return Told("eye", tr("File opened"))


@_told.register
def _(body: f.LetterPrinted) -> Told:
    return Told("printer", tr("Decision letter printed, copy {n}").fill(n=ltr(str(body.copy))))
