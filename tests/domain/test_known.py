"""What is known before it is asked: it fills what is empty, shows where it differs, and replaces nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import SON_ID, WIFE_ID, sample_answers, sample_case

from kiosk.domain.answers import Answers
from kiosk.domain.forms import Field, Programme, Roster
from kiosk.domain.known import Reading, differs, filled, given_back, known_of, same
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registries import (
    CIVIL_STATUS,
    REGISTRIES,
    TOLD,
    Outcome,
    consent_page,
    heard,
    told,
    use_of,
    uses_before,
)

DAY = date(2026, 11, 28)
FIELDS = {item.name: item for _, _, item in SOCIAL_SECURITY.fields()}
WIFE = Answers().with_(dep_id=WIFE_ID, dep_name="نورة محمد عبدالله الصالح", dep_birth="H:1395-3-12", relation="wife")
SON = Answers().with_(dep_id=SON_ID, dep_name="عبدالله سالم ناصر الصالح", relation="son")


def reading(source: str = CIVIL_STATUS, **answers: str | tuple[Answers, ...]) -> Reading:
    return Reading(source, DAY, Answers().with_(**answers))


def roster(name: str) -> Roster:
    found = SOCIAL_SECURITY.place_of(name)[1]
    assert isinstance(found, Roster)
    return found


def fill(answers: Answers, what: Reading) -> tuple[Answers, Reading]:
    return filled(SOCIAL_SECURITY, sample_case(answers), what)


def test_what_is_empty_is_filled_and_what_was_written_stands() -> None:
    answers, after = fill(Answers().with_(first_name="فهد", gender=""), reading(first_name="سالم", gender="male"))
    assert (answers.text("first_name"), answers.text("gender")) == ("فهد", "male")
    assert after.taken == {"gender"}


def test_a_list_is_filled_only_where_nobody_stands_in_it() -> None:
    both = reading(gender="male", members=(WIFE, SON))
    assert fill(Answers(), both)[0].rows("members") == (WIFE, SON)
    alone = Answers().with_(members=(SON,))
    assert fill(alone, both)[0].rows("members") == (SON,)
    assert both.rows_beyond(roster("members"), (SON,)) == (WIFE,)


@pytest.mark.parametrize(("name", "value"), [("gender", "other"), ("id_expiry", "G:2020-1-1"), ("first_name", "S4lim")])
def test_what_the_form_would_not_take_is_not_filled_in(name: str, value: str) -> None:
    answers, after = fill(Answers(), reading(**{name: value}))
    assert name not in answers
    assert after.taken == frozenset()


def test_of_a_row_only_what_its_fields_would_take_is_filled_in() -> None:
    answers, _ = fill(
        Answers(), reading(gender="male", members=(WIFE.with_(dep_birth="yesterday", role="head"), Answers()))
    )
    assert answers.rows("members") == (WIFE.without("dep_birth"),)


NAMES = ("first_name", "gender", "id_expiry", "marital_status", "housing_type", "annual_rent", "iban", "has_income")
ANY = st.dictionaries(st.sampled_from(NAMES), st.text(max_size=12) | st.sampled_from(["male", "yes", "سالم", "900"]))


@settings(deadline=None)
@given(ANY, ANY)
def test_nothing_written_is_ever_replaced(written: dict[str, str], known: dict[str, str]) -> None:
    answers, after = fill(Answers().with_(**written), reading(**known))
    assert all(answers.text(name) == value for name, value in written.items() if value)
    assert given_back(answers, after) == Answers(
        {name: value for name, value in written.items() if value or name not in after.taken}
    )


def test_filling_twice_fills_once() -> None:
    once = fill(Answers(), reading(first_name="سالم", gender="male", members=(WIFE,)))
    assert fill(*once) == once


def test_given_back_is_what_was_taken_and_not_changed_since() -> None:
    answers, after = fill(Answers(), reading(first_name="سالم", gender="male", members=(WIFE, SON)))
    changed = answers.with_(first_name="سليم", members=(WIFE, SON.with_(studying="yes")))
    left = given_back(changed, after)
    assert left.text("first_name") == "سليم"
    assert "gender" not in left
    assert left.rows("members") == (SON.with_(studying="yes"),)
    assert "members" not in given_back(answers, after)


def test_the_source_and_its_day_stand_at_each_answer() -> None:
    first, second = reading(iban="SA1"), reading("ejar", iban="SA2", annual_rent="900")
    known = known_of((first, second), "iban")
    assert known is not None
    assert (known.value, known.source, known.read_on) == ("SA1", CIVIL_STATUS, DAY)
    assert known_of((first, second), "annual_rent").source == "ejar"  # type: ignore[union-attr]
    assert known_of((first, second), "street") is None


def test_a_rows_answers_are_compared_with_the_row_of_the_same_member() -> None:
    typed = SON.with_(dep_name="عبدالله")
    known = known_of((reading(members=(WIFE, SON)),), "dep_name", (roster("members"), typed))
    assert known is not None
    assert known.value == SON.text("dep_name")
    assert differs(FIELDS["dep_name"], sample_case(Answers()).within(typed), known)
    stranger = SON.with_(dep_id="1000000099")
    assert known_of((reading(members=(WIFE, SON)),), "dep_name", (roster("members"), stranger)) is None
    assert known_of((reading(members=(Answers(),)),), "dep_name", (roster("members"), Answers())) is None


@pytest.mark.parametrize(
    ("name", "first", "second", "alike"),
    [
        ("dep_birth", "H:1380-7-1", "G:1960-12-19", True),
        ("dep_birth", "H:1380-7-1", "G:1960-12-20", False),
        ("dep_birth", "no day", "no day", True),
        ("annual_rent", "18000", "18000.00", True),
        ("annual_rent", "18000", "much", False),
        ("first_name", "سَالِم", "سالم", True),
        ("first_name", "سالم", "سليم", False),
    ],
)
def test_two_spellings_of_one_answer_are_no_difference(name: str, first: str, second: str, alike: bool) -> None:
    item: Field = FIELDS[name]
    assert same(item, first, second) is alike
    known = known_of((reading(**{name: second}),), name)
    assert known is not None
    assert differs(item, sample_case(Answers().with_(**{name: first})), known) is not alike
    assert not differs(item, sample_case(Answers()), known)


# ── the registries of the programme ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda programme: programme.code)
def test_each_registry_is_asked_before_a_section_for_answers_that_are_there(programme: Programme) -> None:
    assert programme.registries
    names = {item.name for _, _, item in programme.fields()}
    names |= {part.name for section in programme.sections for part in section.parts}
    for use in programme.registries:
        assert use.code in REGISTRIES
        assert use.fields <= names
        assert use in uses_before(programme, programme.section(use.section), REGISTRIES)
        assert use_of(programme, use.code) is use


def test_a_question_names_each_registry_and_never_answers_itself() -> None:
    section = SOCIAL_SECURITY.section("money")
    uses = uses_before(SOCIAL_SECURITY, section, REGISTRIES)
    page = consent_page(section, uses)
    assert [item.label for item in page.fields] == [REGISTRIES[use.code] for use in uses]
    assert all(item.required(sample_case()) for item in page.fields)
    assert uses_before(SOCIAL_SECURITY, section, ()) == ()


def test_every_outcome_has_a_sentence_of_its_own() -> None:
    assert set(TOLD) == set(Outcome)
    said = {told(CIVIL_STATUS, outcome) for outcome in (None, *Outcome)}
    assert len(said) == len(Outcome) + 1


def test_only_what_was_asked_for_is_heard_and_in_the_forms_spelling() -> None:
    use = use_of(SOCIAL_SECURITY, CIVIL_STATUS)
    assert use is not None
    said = Answers().with_(first_name="سَالِم", iban="SA1", secret="x", gender="", members=(SON.with_(grade="a"),))
    assert heard(SOCIAL_SECURITY, use, said) == Answers().with_(first_name="سالم", members=(SON,))
    rows_for_text = Answers().with_(first_name=(SON,), members="x")
    assert heard(SOCIAL_SECURITY, use, rows_for_text) == Answers()


def test_the_sample_household_is_what_the_form_takes() -> None:
    whole = replace(reading(), answers=sample_answers().without("facilities", "circumstances"))
    answers, _ = fill(Answers(), whole)
    assert answers.text("iban") == sample_answers().text("iban")
    assert answers.rows("members") == sample_answers().rows("members")
