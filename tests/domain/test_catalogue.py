"""Walks every declared form: what must hold for each field, page, roster, document kind and sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest
from samples import sample_answers, sample_answers_for, sample_case, sample_declarations, sample_registration

from kiosk.domain import problems
from kiosk.domain.answers import YES, Answers, Case
from kiosk.domain.forms import Field, Page, Programme, Roster, page_problems, part_problems, relevant
from kiosk.domain.kinds import Choice, Several
from kiosk.domain.programmes import PROGRAMMES, programme
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registration import REGISTRATION
from kiosk.domain.words import Words
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy

POLICY, MONTH = load_policy(RESOURCES / "policy"), date(2026, 11, 1)
EMPTY = sample_case(Answers())
LONGEST = 90

Part = Page | Roster


def parts() -> Iterator[Part]:
    for each in PROGRAMMES:
        for section in each.sections:
            yield from section.parts
        yield from each.declarations
    yield from REGISTRATION.parts


def pages() -> Iterator[Page]:
    for part in parts():
        yield from part.pages if isinstance(part, Roster) else (part,)


def fields() -> Iterator[Field]:
    for page in pages():
        yield from page.fields


def titles(form: Programme) -> list[Words]:
    found = [part.title for section in form.sections for part in section.parts]
    found += [
        page.title
        for section in form.sections
        for part in section.parts
        if isinstance(part, Roster)
        for page in part.pages
    ]
    return found + [page.title for page in form.declarations]


PAGE_PARAMS = [pytest.param(page, id=page.name) for page in pages()]
FIELD_PARAMS = [pytest.param(field, id=field.name) for field in fields()]
PART_PARAMS = [pytest.param(part, id=part.name) for part in parts()]


def test_programmes_are_found_by_their_code() -> None:
    assert [programme(p.code) for p in PROGRAMMES] == list(PROGRAMMES)
    with pytest.raises(KeyError):
        programme("unheard")


@pytest.mark.parametrize("form", PROGRAMMES, ids=lambda p: p.code)
def test_names_and_titles_are_unique_in_a_programme(form: Programme) -> None:
    names = [field.name for _, _, field in form.fields()]
    names += [field.name for page in form.declarations for field in page.fields]
    names += [part.name for s in form.sections for part in s.parts if isinstance(part, Roster)]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert [title.source for title, count in Counter(titles(form)).items() if count > 1] == []
    codes = [kind.code for kind in form.documents]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("form", PROGRAMMES, ids=lambda p: p.code)
def test_parts_have_unique_names(form: Programme) -> None:
    found = [part.name for section in form.sections for part in section.parts]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("page", PAGE_PARAMS)
def test_a_page_has_one_to_four_inputs_and_asks(page: Page) -> None:
    assert 1 <= len(page.fields) <= 4
    assert "?" in page.title.source


@pytest.mark.parametrize("field", FIELD_PARAMS)
def test_a_field_has_a_sentence_for_being_missing(field: Field) -> None:
    assert field.missing.source.endswith((".", "”."))
    assert 0 < len(field.missing.source) <= LONGEST
    assert field.label.source


@pytest.mark.parametrize("field", FIELD_PARAMS)
def test_only_an_optional_field_says_so_and_none_has_an_asterisk(field: Field) -> None:
    assert ("(optional)" in field.label.source) is (not field.required(EMPTY))
    assert "*" not in field.label.source


@pytest.mark.parametrize("field", FIELD_PARAMS)
def test_options_have_unique_codes_and_labels(field: Field) -> None:
    if isinstance(field.kind, Choice | Several) and field.kind.options:
        options = field.kind.options
        assert len({o.code for o in options}) == len(options) >= 2
        assert len({o.label for o in options}) == len(options)
    if isinstance(field.kind, Several):
        assert field.kind.none in {o.code for o in field.kind.options}


@pytest.mark.parametrize("part", PART_PARAMS)
def test_every_rule_can_be_asked_before_anything_is_answered(part: Part) -> None:
    part.shown_when(EMPTY)
    part_problems(part, EMPTY)
    if isinstance(part, Roster):
        part.summary(EMPTY)
        part.card(EMPTY.within(Answers()))
    for page in part.pages if isinstance(part, Roster) else (part,):
        inner = EMPTY.within(Answers())
        page.shown_when(inner)
        page.check(inner)
        page.doubt(inner)
        for field in page.fields:
            field.shown_when(inner)
            field.required(inner)
            field.echo(inner)


@pytest.mark.parametrize("nonsense", ["", "x", "-1", "99999999999", "G:0-0-0", "yes", "NaN", "٣"])
def test_no_answer_breaks_a_rule(nonsense: str) -> None:
    """Each field of the programme at once holds the same nonsense: rules, checks, cards and echoes stay calm."""
    row = Answers().with_(**{f.name: nonsense for f in fields()})
    case = sample_case(row.with_(residents_count="1", has_income=YES, has_assets=YES).with_(**rows(row)))
    for part in parts():
        part_problems(part, case)
        for page in part.pages if isinstance(part, Roster) else (part,):
            page.doubt(case.within(row))
            [field.echo(case.within(row)) for field in page.fields]
        if isinstance(part, Roster):
            part.card(case.within(row))
            part.summary(case)
    for form in PROGRAMMES:
        relevant(form, case)
        form.checklist(case)
        assert form.assess is None or form.assess(case, POLICY, MONTH).steps


def rows(row: Answers) -> dict[str, tuple[Answers, ...]]:
    return {part.name: (row, row) for part in parts() if isinstance(part, Roster)}


@pytest.mark.parametrize("form", (SOCIAL_SECURITY, EMPOWERMENT, EDUCATION_SUPPORT), ids=lambda p: p.code)
def test_the_sample_answers_every_page_without_a_problem(form: Programme) -> None:
    case = sample_case(sample_answers_for(form))
    for section in form.sections:
        for part in section.parts:
            if part.shown_when(case):
                assert part_problems(part, case) == (), part.name
    assert sample_answers_for(SOCIAL_SECURITY) == sample_answers()


def test_what_two_programmes_ask_by_one_name_is_one_question() -> None:
    """Else an answer of one would be taken for an answer to the other."""
    asked: dict[str, set[int]] = {}
    for form in PROGRAMMES:
        for _, page, _field in form.fields():
            asked.setdefault(page.name, set()).add(id(page))
    assert {name for name, pages in asked.items() if len(pages) > 1} == set()
    named = {(f.name, id(f)) for form in PROGRAMMES for _, _, f in form.fields()}
    assert {name for name, times in Counter(name for name, _ in named).items() if times > 1} == set()


def test_a_document_of_one_code_is_the_same_paper_in_every_programme() -> None:
    kinds = {(kind.code, kind.name, kind.icon) for form in PROGRAMMES for kind in form.documents}
    assert len({code for code, *_ in kinds}) == len(kinds)


def test_the_sample_registers_without_a_problem() -> None:
    case = sample_case(sample_registration().with_(code="123456"))
    assert [page_problems(page, case) for page in REGISTRATION.parts] == [()] * len(REGISTRATION.parts)


def test_the_sample_agrees_to_every_declaration_shown_to_it() -> None:
    case = sample_case()
    shown = [f.name for page in SOCIAL_SECURITY.declarations for f in page.fields if f.shown_when(case)]
    assert tuple(shown) == sample_declarations()
    agreed = sample_case(sample_answers().with_(**dict.fromkeys(shown, YES)))
    assert [page_problems(page, agreed) for page in SOCIAL_SECURITY.declarations] == [(), ()]
    assert all(page_problems(page, case) for page in SOCIAL_SECURITY.declarations)


@pytest.mark.parametrize("form", PROGRAMMES, ids=lambda p: p.code)
def test_every_question_of_registration_is_asked_only_there(form: Programme) -> None:
    asked = {f.name for page in REGISTRATION.parts for f in page.fields}
    assert asked.isdisjoint(f.name for _, _, f in form.fields())


def test_every_sentence_about_a_problem_is_short() -> None:
    found = [words for words in vars(problems).values() if isinstance(words, Words)]
    assert len(found) > 30
    for words in found:
        assert len(words.source) <= LONGEST, words.source


def test_no_sentence_holds_words_that_blame_or_beg() -> None:
    banned = re.compile(r"\b(sorry|please|invalid|forbidden|forgot)\b", re.IGNORECASE)
    for field in fields():
        assert not banned.search(field.missing.source)


# ── documents ───────────────────────────────────────────────────────────────────────────────────────────────────

RESIDENT = "2000000014"


def checklist(applicant: str = "", **answers: object) -> list[str]:
    case = sample_case(sample_answers().with_(**answers))
    if applicant:
        case = Case(case.answers, type(case.applicant)(applicant, case.applicant.birth_date), case.today)
    return [due.key for due in SOCIAL_SECURITY.checklist(case)]


def member(**answers: str) -> dict[str, object]:
    first = sample_answers().rows("members")[1].with_(**answers)
    return {"residents_count": "1", "members": (first,)}


def income(kind: str) -> dict[str, object]:
    row = sample_answers().rows("incomes")[0].with_(income_type=kind)
    return {"incomes": (row,)}


def asset(kind: str, **answers: str) -> dict[str, object]:
    return {"assets": (sample_answers().rows("assets")[0].with_(asset_type=kind, **answers),)}


SON = "1000000107"
DUE = [
    ("identity_card", {}),
    ("residence_permit", {"applicant": RESIDENT}),
    ("children_birth_certificates", {"applicant": RESIDENT, "exception_category": "mother_of_saudis"}),
    ("marriage_contract", {"applicant": RESIDENT, "exception_category": "child_of_saudi"}),
    ("marriage_contract", {"residents_count": "0"}),
    ("divorce_deed", {"marital_status": "divorced"}),
    ("death_certificate", {"marital_status": "widowed"}),
    ("family_record", {}),
    (f"guardianship_deed:{SON}", member(relation="entrusted")),
    (f"custody_deed:{SON}", {"marital_status": "divorced", **member(custody_disputed="yes")}),
    (f"study_letter:{SON}", {}),
    (f"member_disability_report:{SON}", member(dep_disability="yes")),
    ("orphan_proof", {"circumstances": ("orphan",)}),
    ("prison_letter", {"circumstances": ("prisoner_family",)}),
    ("absence_ruling", {"circumstances": ("missing_breadwinner",)}),
    ("desertion_proof", {"circumstances": ("deserted",)}),
    ("care_report", {"circumstances": ("carer",)}),
    ("travel_record", {"days_abroad": "91"}),
    ("education_certificate", {}),
    ("lease", {}),
    ("title_deed", {"housing_type": "owned"}),
    ("housing_certificate", {"housing_type": "charity"}),
    ("salary_letter:applicant-salary_private", {}),
    ("pension_certificate:applicant-retirement_pension", income("retirement_pension")),
    ("tenancy_contract:applicant-rent_received", income("rent_received")),
    ("business_papers:applicant-business", income("business")),
    ("income_statement:applicant-alimony", income("alimony")),
    ("property_deed:applicant-real_estate", asset("real_estate")),
    ("vehicle_registration:applicant-vehicle", {}),
    ("portfolio_statement:applicant-shares", asset("shares")),
    ("savings_statement:applicant-cash", asset("cash")),
    ("valuation:applicant-livestock", asset("livestock")),
    ("commercial_register", {"has_cr": "yes"}),
    ("disability_report", {"has_disability": "yes"}),
    ("inability_report", {"unable_to_work": "yes"}),
    ("platform_printout", {"work_status": "unemployed", "platform_registered": "yes"}),
    ("iban_certificate", {}),
]


@pytest.mark.parametrize(("key", "answers"), DUE)
def test_the_document_is_due_where_the_answers_ask_for_it(key: str, answers: dict[str, object]) -> None:
    assert key in checklist(**answers)


def test_every_document_kind_is_due_for_some_answers() -> None:
    assert {key.partition(":")[0] for key, _ in DUE} == {kind.code for kind in SOCIAL_SECURITY.documents}


NOT_DUE = [
    ("residence_permit", {}),
    ("identity_card", {"applicant": RESIDENT}),
    ("marriage_contract", {}),
    ("family_record", {"residents_count": "0"}),
    (f"custody_deed:{SON}", member(custody_disputed="yes")),
    ("travel_record", {"days_abroad": "90"}),
    ("education_certificate", {"education": "literate"}),
    ("lease", {"housing_type": "owned"}),
    ("housing_certificate", {}),
    ("salary_letter:applicant-salary_private", {"has_income": "no"}),
    ("property_deed:applicant-real_estate", {"housing_type": "owned", **asset("real_estate", is_main_home="yes")}),
    ("platform_printout", {"work_status": "retired", "platform_registered": "yes"}),
]


@pytest.mark.parametrize(("key", "answers"), NOT_DUE)
def test_the_document_is_not_due_otherwise(key: str, answers: dict[str, object]) -> None:
    assert key not in checklist(**answers)


def test_only_the_certificate_of_education_may_be_left_out() -> None:
    optional = [due.kind.code for due in SOCIAL_SECURITY.checklist(sample_case()) if not due.required]
    assert optional == ["education_certificate"]


def test_two_salaries_of_one_owner_ask_for_two_letters() -> None:
    salary = sample_answers().rows("incomes")[0]
    keys = checklist(incomes=(salary, salary))
    assert [k for k in keys if k.startswith("salary")] == [
        "salary_letter:applicant-salary_private",
        "salary_letter:applicant-salary_private-2",
    ]


def test_an_income_of_zero_asks_for_no_proof() -> None:
    nothing = sample_answers().rows("incomes")[0].with_(amount="0")
    assert not [k for k in checklist(incomes=(nothing,)) if k.startswith("salary")]


def test_every_checklist_key_is_there_once() -> None:
    row = sample_answers().rows("incomes")[0]
    keys = checklist(incomes=(row, row, row.with_(income_type="alimony")), circumstances=("orphan", "carer"))
    assert len(set(keys)) == len(keys)


ENDLESS = "9" * 60


@pytest.mark.parametrize("field", list(fields()), ids=lambda field: field.name)
def test_what_is_said_back_of_a_number_without_end_can_be_said(field: Field) -> None:
    """Qt takes a count of 32 bits."""
    told = field.echo(sample_case(sample_answers().with_(**{field.name: ENDLESS})))
    assert told is None or (told.n or 0) < 2**31
