"""The words of notices: said in Arabic, short enough for two SMS, and giving nothing away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.central.notices_words import FOOTER, NEWS, PERSON, in_english, subject_of, text_of, values_for
from kiosk.central.terms import terms_in_force
from kiosk.domain.answers import Answers
from kiosk.domain.facts import (
    Actor,
    AppealSubmitted,
    Assurance,
    Body,
    CaseBody,
    ChangeReported,
    DeadlineMissed,
    DeadlineNear,
    DocumentsBrought,
    Fact,
    InformationProvided,
    InformationRequested,
    InquiryAsked,
    NumberRequested,
    PaymentComplained,
    Role,
    fact_kinds,
)
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.words import Say, Words
from kiosk.services.slip_words import slip_words
from kiosk.ui.language import Language, Translator

TWO_SMS = 2 * 67  # of Arabic, in two parts
REFERENCE, OWN = "000712345678", "000787654321"
MORNING = datetime(2026, 11, 28, 6, tzinfo=UTC)
APP = ApplicationState(uuid4(), REFERENCE, "social_security", 1, Answers(), MORNING, Assurance.CODE)
ASKED = InformationRequested(uuid4(), uuid4(), ("the rent contract",), "please", date(2026, 12, 3))
KINDS = sorted(kind.__name__ for kind in NEWS)
IN_FULL = "NumberRequested"
MASKED = sorted({*KINDS} - {IN_FULL})
WITH_A_NUMBER = (
    AppealSubmitted(APP.id, uuid4(), OWN, uuid4(), "deserves_more", (), (), (), "a statement", (), ""),
    InquiryAsked(APP.id, uuid4(), "status", "when?", OWN, "mobile"),
    PaymentComplained(APP.id, uuid4(), OWN, "2026-11", "less", "900", "800", "why?", ()),
)
WITHOUT_ONE = (
    ChangeReported(APP.id, uuid4(), "address", date(2026, 11, 1), "we moved", ()),
    InformationProvided(APP.id, uuid4(), "here it is", ()),
    DocumentsBrought(APP.id, (uuid4(),)),
)
FROM_THE_AUTHORITY = {
    *("InformationRequested", "InitiallyApproved", "FinallyApproved", "Rejected"),
    *("AppealDecided", "InquiryAnswered", "ComplaintAnswered"),
}


FROM_THE_CENTRE = {DeadlineNear, DeadlineMissed}


@pytest.fixture(scope="module")
def say(qapp: QCoreApplication) -> Iterator[Say]:
    translator = Translator()
    translator.use(Language.ARABIC)
    yield translator.say


@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_is_arabic_and_fits_into_two_sms(say: Say, kind: str) -> None:
    values = values_for(ASKED, APP, "ar") | {"number": REFERENCE}
    for said in (say(text_of(kind, values)), say(subject_of(kind)), say(FOOTER)):
        assert not re.search("[A-Za-z{}]", said)
        assert len(said) <= TWO_SMS


@pytest.mark.parametrize("kind", MASKED)
def test_a_notice_shows_four_digits_of_the_reference_and_no_link(say: Say, kind: str) -> None:
    said = say(text_of(kind, values_for(ASKED, APP, "ar")))
    assert re.findall(r"\d+", said.replace("3/12/2026", "")) == ["5678"]
    assert "://" not in said


def asked_for(*acts: CaseBody) -> Words:
    """What is said to whoever asks for the number of what they handed in last, or of the application."""
    facts = [Fact(uuid4(), "1000000016", MORNING, "0007", Actor(Role.APPLICANT), Assurance.CODE, act) for act in acts]
    app = replace(APP, case=replace(APP.case, history=tuple(facts)))
    act = slip_words(facts[-1], app, terms_in_force()).id if facts else app.id
    return text_of(IN_FULL, values_for(NumberRequested(app.id, act), app, "ar"))


@pytest.mark.parametrize("act", [*WITH_A_NUMBER, *WITHOUT_ONE, None], ids=lambda act: type(act).__name__)
def test_the_number_stands_in_full_where_it_was_asked_for(say: Say, act: CaseBody | None) -> None:
    text = asked_for(act) if act else asked_for()
    number = OWN if act in WITH_A_NUMBER else REFERENCE
    assert re.findall(r"\d+", say(text)) == re.findall(r"\d+", in_english(text)) == [number]
    assert not re.search("[A-Za-z{}]", say(text))
    assert len(say(text)) <= TWO_SMS


def test_each_number_says_of_what_it_is() -> None:
    said = [in_english(text) for text in (asked_for(), *map(asked_for, (*WITH_A_NUMBER, *WITHOUT_ONE)))]
    assert len({text.split("has the")[0].split("stand")[0] for text in said}) == len(said)


def test_a_question_of_an_early_version_goes_by_the_applications_number() -> None:
    assert asked_for(InquiryAsked(APP.id, uuid4(), "status", "when?")) == asked_for()


@pytest.mark.parametrize("kind", MASKED)
def test_in_english_it_says_as_much(kind: str) -> None:
    said = in_english(text_of(kind, values_for(ASKED, APP, "en")))
    assert re.findall(r"\d+", said.replace("3/12/2026", "")) == ["5678"]
    assert said.isascii() and not re.search("[{}]", said)


def test_approved_and_rejected_sound_the_same() -> None:
    said = {text_of(kind, {}) for kind in ("InitiallyApproved", "FinallyApproved", "Rejected")}
    assert len(said) == 1


def test_only_the_persons_own_facts_are_told_from_a_kiosk() -> None:
    for kind, news in NEWS.items():
        from_authority = kind.__name__ in FROM_THE_AUTHORITY
        assert (news.by == {Role.OFFICER}) is from_authority
        assert (news.by == PERSON) is not (from_authority or kind in FROM_THE_CENTRE)


def test_every_fact_that_is_told_is_about_an_application() -> None:
    kinds: set[type[Body]] = {kind for kind, _ in fact_kinds().values() if issubclass(kind, CaseBody)}
    assert {kind.__name__ for kind in set(NEWS) - kinds} == {"ApplicationSubmitted", IN_FULL}
