"""The lesser words of a case: who did something, what a code means, what a document is called."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from kiosk.domain.acts.appeals import EVIDENCE
from kiosk.domain.acts.complaints import PROOF
from kiosk.domain.acts.requests import REQUESTED
from kiosk.domain.amount_words import riyals
from kiosk.domain.deadlines import Term
from kiosk.domain.facts import Fact, Role
from kiosk.domain.kinds import Option
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.reasons import REASONS
from kiosk.domain.rules import Verdict
from kiosk.domain.words import Words, ltr, tr, verbatim

ITEM = tr("• {item}", "one of several things, on a line of its own")

ACTORS = {
    Role.APPLICANT: tr("Applicant"),
    Role.HELPER: tr("Helper of the applicant"),
    Role.CLERK: tr("Clerk {number}"),
    Role.OFFICER: tr("Officer {number}"),
    Role.SYSTEM: tr("The system", "who did something"),
}

TERMS: dict[str, Words] = {
    Term.DECISION: tr("the decision", "a term"),
    Term.FINAL_DECISION: tr("the final decision", "a term"),
    Term.REQUEST: tr("the answer to the request", "a term"),
    Term.APPEAL: tr("the study of the appeal", "a term"),
    Term.QUESTION: tr("the answer to the question", "a term"),
}

VERDICTS: dict[str, Words] = {
    Verdict.ELIGIBLE: tr("Eligible"),
    Verdict.INELIGIBLE: tr("Not eligible"),
    Verdict.REVIEW: tr("Needs review", "what the rules found"),
}


def who(fact: Fact) -> Words:
    """Who did it, with the staff number."""
    return ACTORS[fact.actor.role].fill(number=ltr(fact.actor.name))


def reason_words(codes: tuple[str, ...]) -> tuple[Words, ...]:
    """Each on a line of its own."""
    return tuple(ITEM.fill(item=reason_name(code)) for code in codes)


def amount(text: str) -> Words:
    """Riyals from a fact's decimal text."""
    try:
        return riyals(Decimal(text))
    except InvalidOperation:
        return verbatim(ltr(text))


def said(*texts: str) -> tuple[Words, ...]:
    """What a person wrote, without what is empty."""
    return tuple(verbatim(text) for text in texts if text.strip())


def document_name(kind: str) -> Words:
    """As the programmes declare it."""
    declared = (d for programme in PROGRAMMES for d in programme.documents)
    found = (d.name for d in (*declared, EVIDENCE, PROOF) if d.code == kind)
    return next(found, tr("Document for a request") if kind == REQUESTED else verbatim(kind))


def reason_name(code: str) -> Words:
    """A reason as the catalogue words it; an unknown code as it stands."""
    return next((reason.text for reason in REASONS if reason.code == code), verbatim(ltr(code)))


def term_name(code: str) -> Words:
    """A term as a sentence names it."""
    return TERMS.get(code, verbatim(code))


def verdict_name(code: str) -> Words:
    """What the rules found in all."""
    return VERDICTS.get(code, verbatim(code))


def choice_name(options: Iterable[Option], code: str) -> Words:
    """What a code of a form is called; an unknown one as it stands."""
    return next((option.label for option in options if option.code == code), verbatim(code))
