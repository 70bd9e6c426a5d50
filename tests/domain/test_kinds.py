"""Each kind of answer: what is understood of what a person types, and which sentence a mistake gets."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import sample_case

from kiosk.domain import kinds as k
from kiosk.domain import problems as p
from kiosk.domain.answers import Answers
from kiosk.domain.words import tr

CASE = sample_case(Answers())

KINDS = (
    k.NationalId(),
    k.Mobile(),
    k.OneTimeCode(),
    k.Digits(4),
    k.Whole(),
    k.Amount(),
    k.Day(),
    k.ArabicName(),
    k.Line(),
    k.ShortAddress(),
    k.Email(),
    k.Iban(),
    k.Password(),
    k.YesNo(),
    k.Consent(),
)


def source(kind: k.Kind, typed: str) -> str | None:
    """The sentence for what was typed, or None where it is right."""
    found = kind.fault(kind.canonical(typed), CASE)
    return found.source if found else None


@pytest.mark.parametrize(
    "typed", ["1000000016", "١٠٠٠٠٠٠٠١٦", "۱۰۰۰۰۰۰۰۱۶", " 1000 000-016 ", "\u200f1000000016\u200e"]
)
def test_an_id_is_the_same_in_all_three_digit_scripts_and_with_spaces(typed: str) -> None:
    assert k.NationalId().canonical(typed) == "1000000016"
    assert source(k.NationalId(), typed) is None


@pytest.mark.parametrize("id", ["1000000024", "1000000032", "1000000107", "2000000014", "2000000022"])
def test_the_ids_of_the_facts_are_right(id: str) -> None:
    assert source(k.NationalId(), id) is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("100000001", p.ID_SHORT),
        ("10000000161", p.ID_LONG),
        ("3000000016", p.ID_START),
        ("1000000017", p.ID_CHECK),
        ("10000000a6", p.DIGITS_ONLY),
    ],
)
def test_each_mistake_in_an_id_has_its_own_sentence(typed: str, problem: object) -> None:
    assert source(k.NationalId(), typed) == problem.source


def test_a_short_id_tells_how_many_digits_were_written() -> None:
    words = k.NationalId().fault("100000001", CASE)
    assert words is not None and "9" in str(dict(words.values)["n"])


@pytest.mark.parametrize(
    "typed", ["0551234567", "+966551234567", "00966551234567", "966 55 123 4567", "٠٥٥١٢٣٤٥٦٧", "+9660551234567"]
)
def test_a_mobile_is_understood_in_every_common_spelling(typed: str) -> None:
    assert k.Mobile().canonical(typed) == "0551234567"
    assert source(k.Mobile(), typed) is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("055123456", p.MOBILE_SHORT),
        ("05512345678", p.MOBILE_LONG),
        ("0451234567", p.MOBILE_START),
        ("551234567", p.MOBILE_START),
        ("05x", p.DIGITS_ONLY),
    ],
)
def test_each_mistake_in_a_mobile_has_its_own_sentence(typed: str, problem: object) -> None:
    assert source(k.Mobile(), typed) == problem.source


def test_a_gateway_gets_the_international_form() -> None:
    assert k.Mobile.international("0551234567") == "+966551234567"


@pytest.mark.parametrize(("typed", "right"), [("123456", True), ("١٢٣ ٤٥٦", True), ("12345", False), ("12345x", False)])
def test_a_code_has_six_digits_of_any_script(typed: str, right: bool) -> None:
    assert (source(k.OneTimeCode(), typed) is None) is right


@pytest.mark.parametrize(
    ("typed", "kept", "problem"),
    [
        ("3000", "3000", None),
        ("٣٬٠٠٠٫٥٠", "3000.5", None),
        ("3,000.50", "3000.5", None),
        ("0", "0", None),
        ("00012", "12", None),
        ("1000000", "1000000", None),
        ("1000001", "1000001", p.AMOUNT_HIGH),
        ("12.345", "12.345", p.AMOUNT_DECIMALS),
        ("-5", "-5", p.AMOUNT_DIGITS),
        ("1e5", "1e5", p.AMOUNT_DIGITS),
        ("NaN", "NaN", p.AMOUNT_DIGITS),
        ("ألف", "ألف", p.AMOUNT_DIGITS),
    ],
)
def test_an_amount_keeps_riyals_and_halalas(typed: str, kept: str, problem: object) -> None:
    assert k.Amount().canonical(typed) == kept
    assert source(k.Amount(), typed) == (problem.source if problem else None)


@pytest.mark.parametrize(("typed", "right"), [("0", True), ("٣٦٦", True), ("367", False), ("", False), ("1.5", False)])
def test_a_count_lies_in_its_range(typed: str, right: bool) -> None:
    assert (source(k.Whole(0, 366), typed) is None) is right


@pytest.mark.parametrize(
    ("typed", "problem"), [("2929", None), ("٢٩٢٩", None), ("292", p.DIGITS_COUNT), ("29a9", p.DIGITS_ONLY)]
)
def test_a_building_number_has_four_digits(typed: str, problem: object) -> None:
    assert source(k.Digits(4), typed) == (problem.source if problem else None)


@pytest.mark.parametrize(
    ("typed", "kept", "problem"),
    [
        ("  سالم  بن   ناصر ", "سالم بن ناصر", None),
        ("سَالِمٌ", "سالم", None),
        ("ســـالم", "سالم", None),
        ("آل الشيخ", "آل الشيخ", None),
        ("سالم3", "سالم3", p.NAME_LETTERS),
        ("Salem", "Salem", p.NAME_LETTERS),
        ("س", "س", p.NAME_SHORT),
        ("س" * 31, "س" * 31, p.TEXT_LONG),
    ],
)
def test_a_name_is_of_arabic_letters(typed: str, kept: str, problem: object) -> None:
    assert k.ArabicName().canonical(typed) == kept
    assert source(k.ArabicName(), typed) == (problem.source if problem else None)


@pytest.mark.parametrize(
    "iban", ["SA0380000000608010167519", "03 8000 0000 6080 1016 7519", "sa٠٣80000000608010167519"]
)
def test_an_iban_is_understood_with_and_without_sa(iban: str) -> None:
    assert k.Iban().canonical(iban) == "SA0380000000608010167519"
    assert source(k.Iban(), iban) is None


@pytest.mark.parametrize(
    "iban",
    [
        "SA9480000000000000000001",
        "SA0910000000000000000001",
        "SA9305000000000000000001",
        "SA3520000000000000000001",
    ],
)
def test_the_test_ibans_of_the_facts_are_right(iban: str) -> None:
    assert source(k.Iban(), iban) is None


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("SA948000000000000000000", p.IBAN_SHORT),
        ("SA94800000000000000000011", p.IBAN_LONG),
        ("SA9480000000000000000002", p.IBAN_CHECK),
        ("GB82WEST12345698765432", p.DIGITS_ONLY),
    ],
)
def test_each_mistake_in_an_iban_has_its_own_sentence(typed: str, problem: object) -> None:
    assert source(k.Iban(), typed) == problem.source


WRITTEN = (k.ArabicName(), k.Line(), k.LongText(), k.Email(), k.ShortAddress(), k.Amount(), k.Iban(), k.Mobile())


@given(st.sampled_from(WRITTEN), st.text(st.characters() | st.sampled_from("\0\x07\x1f\x7f\ud800"), min_size=1))
def test_what_is_taken_has_no_letter_that_a_centre_refuses(kind: k.Kind, typed: str) -> None:
    """PostgreSQL's jsonb keeps no NUL, and nothing encodes half a letter: such a fact would never arrive."""
    kept = kind.canonical(typed)
    assert "\0" not in kept
    kept.encode()


def test_what_a_code_reader_sends_besides_is_not_kept() -> None:
    assert k.Line().canonical("\0Sa\x1dlim\x07\n 5\x7f") == "Salim 5"
    assert k.LongText().canonical("One\0\nTwo\x08") == "One\nTwo"


@pytest.mark.parametrize(("typed", "right"), [("rrrd2929", True), ("RRRD ٢٩٢٩", True), ("RRR2929", False)])
def test_a_short_address_is_four_letters_and_four_digits(typed: str, right: bool) -> None:
    assert (source(k.ShortAddress(), typed) is None) is right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("a@b.sa", True),
        ("a.b@mail.com.sa", True),
        ("A_B+1@Mail-1.com ", True),
        ("a@b", False),
        ("a.sa", False),
        ("سالم@mail.com", False),
        ("a@b,c.sa", False),
        ("a@-b.sa", False),
        (f"{'a' * 65}@b.sa", False),
        (f"a@{'b.' * 126}sa", False),
    ],
)
def test_an_email_has_a_name_and_a_site(typed: str, right: bool) -> None:
    assert (source(k.Email(), typed) is None) is right


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("nakhla-1447", None),
        ("نخلة١٤٤٧ب", None),
        ("abc1", p.PASSWORD_SHORT),
        ("abcdefgh", p.PASSWORD_SIMPLE),
        ("12345678", p.PASSWORD_SIMPLE),
        ("x0551234567", p.PASSWORD_PERSONAL),
        ("x1000000016", p.PASSWORD_PERSONAL),
    ],
)
def test_a_password_is_long_mixed_and_not_personal(typed: str, problem: object) -> None:
    case = sample_case(Answers().with_(national_id="1000000016", mobile="0551234567"))
    found = k.Password().fault(typed, case)
    assert (found.source if found else None) == (problem.source if problem else None)


def test_a_repeated_password_is_not_judged_a_second_time() -> None:
    assert k.Password(fresh=False).fault("abc", CASE) is None


@pytest.mark.parametrize(
    ("kind", "text", "problem"),
    [
        (k.Day(past=True), "G:2026-11-22", p.DATE_FUTURE),
        (k.Day(past=True), "G:2026-11-21", None),
        (k.Day(future=True), "G:2026-11-22", p.DATE_PAST),
        (k.Day(future=True), "G:2026-11-23", None),
        (k.Day(past=True), "G:1899-01-01", p.DATE_CENTURY),
        (k.Day(past=True, least_age=18), "G:2008-11-22", None),
        (k.Day(past=True, least_age=18), "G:2008-11-23", p.DATE_TOO_YOUNG),
        (k.Day(newest_days=365), "G:2025-11-22", None),
        (k.Day(newest_days=365), "G:2025-11-21", p.DATE_TOO_OLD),
        (k.Day(), "H:1380-7-", p.DATE_NO_DAY),
        (k.Day(), "H:1380--1", p.DATE_NO_MONTH),
        (k.Day(), "H:-7-1", p.DATE_NO_YEAR),
        (k.Day(), "H:1380-13-1", p.DATE_MONTH),
        (k.Day(), "H:1380-2-30", p.DATE_DAY),
        (k.Day(), "G:2023-2-29", p.DATE_DAY),
        (k.Day(), "H:1342-1-1", p.DATE_YEAR_HIJRI),
        (k.Day(), "H:1501-1-1", p.DATE_YEAR_HIJRI),
        (k.Day(), "G:60-1-1", p.DATE_YEAR_GREGORIAN),
        (k.Day(), "G:19x0-1-1", p.DIGITS_ONLY),
    ],
)
def test_a_date_names_the_part_that_needs_a_look(kind: k.Day, text: str, problem: object) -> None:
    found = kind.fault(text, sample_case(Answers(), date(2026, 11, 22)))
    assert (found.source if found else None) == (problem.source if problem else None)


def test_a_choice_may_take_its_options_from_the_case() -> None:
    def names(case: object) -> tuple[k.Option, ...]:
        return (k.Option("a", tr("A")),) if case is CASE else ()

    kind = k.Choice(options_of=names)
    assert [o.code for o in kind.offered(CASE)] == ["a"]
    assert kind.fault("a", CASE) is None
    assert kind.fault("a", sample_case()) is p.NOT_IN_LIST
    assert kind.label("a", CASE) == tr("A")
    assert kind.label("a") is None


def test_none_does_not_go_with_another_choice() -> None:
    kind = k.Several((k.Option("a", tr("A")), k.Option("none", tr("None"))))
    assert kind.fault_of(("none", "a")) is p.NONE_WITH_OTHERS
    assert kind.fault_of(("a",)) is None


@given(st.sampled_from(KINDS), st.text(max_size=40))
def test_no_typed_text_breaks_a_kind_and_what_is_right_stays_as_it_is(kind: k.Kind, typed: str) -> None:
    kept = kind.canonical(typed)
    if kept and kind.fault(kept, CASE) is None:
        assert kind.canonical(kept) == kept
