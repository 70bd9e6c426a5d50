"""How answers are read back: every kind has its way, and every field of the sample household is said."""

from __future__ import annotations

import pytest
from samples import sample_answers, sample_case, sample_registration

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import Field, Page, Roster
from kiosk.domain.kinds import (
    Amount,
    ArabicName,
    Choice,
    Consent,
    Day,
    Digits,
    Email,
    Iban,
    Kind,
    Line,
    Mobile,
    NationalId,
    OneTimeCode,
    Option,
    Password,
    Several,
    ShortAddress,
    Whole,
    YesNo,
)
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registration import REGISTRATION
from kiosk.domain.words import LRI, PDI, Words, tr
from kiosk.ui.language import Language, Translator
from kiosk.ui.saying import answer_in_words

OPTIONS = (Option("rent", tr("Rent")), Option("other", tr("Other", "asset")))
SECRET = ("password", "password_again", "code")


@pytest.fixture(scope="module")
def arabic(qapp: object) -> Translator:
    translator = Translator()
    translator.use(Language.ARABIC)
    return translator


def asked(kind: Kind | Several) -> Field:
    return Field("asked", tr("Asked"), kind, tr("Needed"))


def english(words: Words | None) -> str:
    """Filled in the source language."""
    assert words is not None
    values = {name: english(v) if isinstance(v, Words) else str(v) for name, v in words.values}
    return words.source.format(**values) if values else words.source


def said(kind: Kind | Several, answer: str | tuple[str, ...]) -> str:
    return english(answer_in_words(asked(kind), sample_case(Answers().with_(asked=answer))))


def kept_in_order(text: str) -> str:
    return f"{LRI}{text}{PDI}"


@pytest.mark.parametrize(
    ("kind", "answer", "read"),
    [
        (Line(), "حي النسيم", "حي النسيم"),
        (ArabicName(), "سالم", "سالم"),
        (NationalId(), "1000000016", kept_in_order("1000000016")),
        (Mobile(), "0551234567", kept_in_order("0551234567")),
        (Digits(4), "2929", kept_in_order("2929")),
        (Whole(0, 99), "4", kept_in_order("4")),
        (ShortAddress(), "RNSA2929", kept_in_order("RNSA2929")),
        (Email(), "salim@example.sa", kept_in_order("salim@example.sa")),
        (Iban(), "SA9480000000000000000001", kept_in_order("SA94 8000 0000 0000 0000 0001")),
        (Amount(), "18000", f"{kept_in_order('18,000')} riyal(s)"),
        (Amount(), "18000.50", f"{kept_in_order('18,000.50')} riyal(s)"),
        (YesNo(), "yes", "Yes"),
        (YesNo(), "no", "No"),
        (Consent(), "yes", "Yes"),
        (Choice(OPTIONS), "rent", "Rent"),
        (Several(OPTIONS), ("rent",), "Rent"),
        (Several(OPTIONS), ("rent", "other"), "Rent, Other"),
    ],
)
def test_each_kind_is_read_in_its_own_way(kind: Kind | Several, answer: str | tuple[str, ...], read: str) -> None:
    assert said(kind, answer) == read


def test_a_day_is_read_in_both_calendars_the_typed_one_first() -> None:
    hijri, gregorian = said(Day(), "H:1380-7-1").split("\n")
    assert "Rajab" in hijri
    assert "December" in gregorian
    assert "December" in said(Day(), "G:1960-12-19").split("\n")[0]


def test_a_day_beyond_the_hijri_table_is_read_in_one_calendar() -> None:
    assert "\n" not in said(Day(), "G:2090-1-1")


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Amount(), "many"),
        (Choice(OPTIONS), "gone"),
        (Several(OPTIONS), ("gone",)),
        (Day(), "H:1380-13-40"),
        (Day(), "G:--5"),
        (Iban(), "SA9"),
    ],
)
def test_what_was_typed_wrongly_is_read_as_it_was_typed(kind: Kind | Several, typed: str | tuple[str, ...]) -> None:
    text = typed if isinstance(typed, str) else typed[0]
    assert said(kind, typed).strip(LRI + PDI) == text.removeprefix("H:").removeprefix("G:")


@pytest.mark.parametrize("typed", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_what_is_no_number_breaks_no_review(typed: str) -> None:
    assert typed in said(Amount(), typed)


@pytest.mark.parametrize("kind", [Line(), Amount(), Day(), YesNo(), Choice(OPTIONS), Several(OPTIONS)])
def test_what_was_not_answered_is_not_said(kind: Kind | Several) -> None:
    assert answer_in_words(asked(kind), sample_case(Answers())) is None


# ── the catalogue walk ──────────────────────────────────────────────────────────────────────────────────────────


def pages_with_cases() -> list[tuple[Page, Case]]:
    """Every page of registration and programme, in the case it is answered in; a roster's for each row."""
    case = sample_case()
    registering = sample_case(sample_registration())
    found = [(part, registering) for part in REGISTRATION.parts if isinstance(part, Page)]
    for section in SOCIAL_SECURITY.sections:
        for part in section.parts:
            if isinstance(part, Roster):
                rows = [case.within(row) for row in sample_answers().rows(part.name)]
                found += [(page, row) for row in rows for page in part.pages]
            else:
                found.append((part, case))
    return found


def answered_fields() -> list[tuple[Field, Case]]:
    """Those that the sample household answered."""
    return [
        (item, case)
        for page, case in pages_with_cases()
        for item in page.fields
        if item.name not in SECRET and (case.text(item.name) or case.many(item.name))
    ]


def test_the_sample_household_answers_fields_of_nearly_every_kind() -> None:
    kinds = {type(item.kind) for item, _ in answered_fields()}
    assert kinds >= {Amount, ArabicName, Choice, Consent, Day, Digits, Iban, Mobile, NationalId, Several, Whole, YesNo}


@pytest.mark.parametrize(("item", "case"), [pytest.param(item, case, id=item.name) for item, case in answered_fields()])
def test_every_answered_field_is_read_back_in_arabic(item: Field, case: Case, arabic: Translator) -> None:
    words = answer_in_words(item, case)
    assert words is not None
    read = arabic.say(words)
    assert read.strip()
    assert "{" not in read
    if isinstance(item.kind, Choice | YesNo | Consent):
        assert case.text(item.name) not in read
        assert not read.isascii()


def test_every_option_of_every_choice_is_read_in_arabic(arabic: Translator) -> None:
    for _, _, item in SOCIAL_SECURITY.fields():
        if isinstance(item.kind, Choice | Several):
            for option in item.kind.options:
                assert not arabic.say(option.label).isascii(), (item.name, option.code)


def test_no_secret_is_ever_read_from_an_answer_by_another_kind_s_name() -> None:
    secrets = [item for page, _ in pages_with_cases() for item in page.fields if item.name in SECRET]
    assert {type(item.kind) for item in secrets} == {Password, OneTimeCode}
