"""What a declared form says of a set of answers, on a small form of its own."""

from __future__ import annotations

from dataclasses import replace

from samples import sample_case

from kiosk.domain import problems as p
from kiosk.domain.answers import NO, YES, Answers, Case
from kiosk.domain.forms import (
    DocumentKind,
    DocumentRule,
    Due,
    Field,
    Page,
    Programme,
    Roster,
    Section,
    never,
    only_choice,
    page_problems,
    part_problems,
    relevant,
    roster_problems,
    shown_fields,
)
from kiosk.domain.kinds import Amount, Consent, Digits, Line, Option, Several, YesNo
from kiosk.domain.problems import Problem
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.social_security.member_roster import MEMBERS
from kiosk.domain.words import tr, verbatim

MISSING = tr("It is missing.")
TWICE = tr("Twice the same.")
EQUAL = tr("The two are equal.")


def _has(name: str):
    return lambda case: case.flag(name)


def _equal(case: Case) -> tuple[Problem, ...]:
    return (Problem("b", EQUAL),) if case.text("a") == case.text("b") else ()


def _unique(case: Case) -> tuple[Problem, ...]:
    numbers = [row.text("number") for row in case.rows("cats")]
    return (Problem("cats", TWICE),) if len(set(numbers)) < len(numbers) else ()


PAIR = Page(
    "pair",
    tr("Pair?"),
    (Field("a", tr("A"), Line(most=3), MISSING), Field("b", tr("B"), Line(most=3), MISSING)),
    check=_equal,
    icon="cat",
)
CATS = Roster(
    name="cats",
    title=tr("Cats?"),
    row_title=tr("Cat {n}"),
    add=tr("Add"),
    empty=tr("None"),
    card=lambda case: (verbatim(case.text("number")), verbatim("")),
    shown_when=_has("has_cats"),
    check=_unique,
    pages=(
        Page("cat", tr("Cat?"), (Field("number", tr("Number"), Digits(4), MISSING),), icon="cat"),
        Page(
            "chip",
            tr("Chip?"),
            (
                Field("chipped", tr("Chipped"), YesNo(), MISSING),
                Field("chip", tr("Chip"), Line(), MISSING, shown_when=_has("chipped")),
            ),
            icon="cat",
        ),
    ),
)
FORM = Programme(
    code="cats",
    version=1,
    title=tr("Cats"),
    task_title=tr("Cats"),
    sections=(
        Section("one", tr("One"), "user", (PAIR,)),
        Section(
            "two",
            tr("Two"),
            "user",
            (
                Page("has_cats", tr("Any?"), (Field("has_cats", tr("Cats"), YesNo(), MISSING),), icon="cat"),
                CATS,
                Page(
                    "vet",
                    tr("Vet?"),
                    (Field("vet", tr("Vet"), Line(), MISSING),),
                    shown_when=_has("has_cats"),
                    icon="cat",
                ),
                Page(
                    "vet_fee",
                    tr("Fee?"),
                    (Field("fee", tr("Fee"), Amount(), MISSING, required=never),),
                    shown_when=lambda case: bool(case.text("vet")),
                    icon="cat",
                ),
            ),
        ),
    ),
    documents=(
        DocumentKind(
            "pass",
            tr("Cat pass"),
            tr("To know the cat"),
            "file",
            lambda case: tuple(Due(row.text("number")) for row in case.rows("cats")),
        ),
        DocumentKind("photo", tr("Photo"), tr("Nice"), "file", lambda _case: (Due(rule=DocumentRule.OPTIONAL),)),
    ),
    declarations=(),
)


def case_of(**answers: object) -> Case:
    return sample_case(Answers().with_(**answers))


def cat(number: str, **answers: str) -> Answers:
    return Answers().with_(number=number, **{"chipped": NO, **answers})


def test_an_empty_required_field_is_missing_and_an_empty_optional_one_is_not() -> None:
    assert page_problems(PAIR, case_of(b="x")) == (Problem("a", MISSING),)
    optional = replace(PAIR, fields=(replace(PAIR.fields[0], required=never),), check=lambda _case: ())
    assert page_problems(optional, case_of()) == ()


def test_a_fields_own_problem_comes_before_the_pages() -> None:
    assert [f.field for f in page_problems(PAIR, case_of(a="long", b="long"))] == ["a", "b"]
    assert page_problems(PAIR, case_of(a="x", b="x")) == (Problem("b", EQUAL),)
    assert page_problems(PAIR, case_of(a="x", b="y")) == ()


def test_a_hidden_field_is_neither_shown_nor_checked() -> None:
    chip = CATS.pages[1]
    hidden, shown = case_of(chipped=NO), case_of(chipped=YES)
    assert [f.name for f in shown_fields(chip, hidden)] == ["chipped"]
    assert page_problems(chip, hidden) == ()
    assert page_problems(chip, shown) == (Problem("chip", MISSING),)


def test_several_choices_are_checked_as_codes() -> None:
    options = (Option("a", tr("A")), Option("none", tr("None")))
    page = Page("s", tr("S?"), (Field("s", tr("S"), Several(options), MISSING),), icon="cat")
    assert page_problems(page, case_of()) == (Problem("s", MISSING),)
    assert page_problems(page, case_of(s=("a",))) == ()
    assert page_problems(page, case_of(s=("a", "none"))) == (Problem("s", p.NONE_WITH_OTHERS),)


def test_an_unticked_box_is_missing() -> None:
    page = Page("ok", tr("OK?"), (Field("ok", tr("OK"), Consent(), MISSING),), icon="cat")
    assert page_problems(page, case_of(ok="")) == (Problem("ok", MISSING),)
    assert page_problems(page, case_of(ok=YES)) == ()


def test_a_roster_tells_the_first_problem_of_each_row_and_then_its_own() -> None:
    torn = case_of(has_cats=YES, cats=(Answers(), cat("12")))
    assert [f.field for f in roster_problems(CATS, torn)] == ["number", "number"]
    twice = case_of(has_cats=YES, cats=(cat("1234"), cat("1234")))
    assert part_problems(CATS, twice) == (Problem("cats", TWICE),)
    assert part_problems(CATS, case_of(has_cats=YES, cats=(cat("1234"), cat("5678")))) == ()


def test_relevant_answers_leave_out_what_other_answers_hide() -> None:
    case = case_of(a="x", b="y", has_cats=NO, cats=(cat("1234"),), stray="?")
    assert set(relevant(FORM, case).values) == {"a", "b", "has_cats"}


def test_an_answer_hidden_by_a_hidden_answer_goes_too() -> None:
    case = case_of(has_cats=NO, vet="Dr. Cat", fee="50")
    assert set(relevant(FORM, case).values) == {"has_cats"}


def test_rows_lose_the_answers_that_are_hidden_in_them() -> None:
    case = case_of(has_cats=YES, cats=(cat("1234", chip="old"), cat("5678", chipped=YES, chip="new")))
    rows = relevant(FORM, case).rows("cats")
    assert [row.text("chip") for row in rows] == ["", "new"]


def test_relevant_answers_are_relevant_again() -> None:
    once = relevant(FORM, case_of(a="x", has_cats=YES, cats=(cat("1234"),), vet="", fee="3"))
    assert relevant(FORM, sample_case(once)) == once


def test_a_hidden_answer_asks_for_no_document() -> None:
    rows = (cat("1234"), cat("5678"))
    shown = FORM.checklist(case_of(has_cats=YES, cats=rows))
    assert [(d.key, d.required) for d in shown] == [("pass:1234", True), ("pass:5678", True), ("photo", False)]
    assert [d.key for d in FORM.checklist(case_of(has_cats=NO, cats=rows))] == ["photo"]


def test_a_programme_lists_the_fields_of_rows_too() -> None:
    assert [f.name for _, _, f in FORM.fields()] == ["a", "b", "has_cats", "number", "chipped", "chip", "vet", "fee"]


def test_a_page_asks_one_choice_where_no_answer_brings_more_in_a_row_as_in_the_form() -> None:
    chip = CATS.pages[1]
    alone = replace(chip, fields=chip.fields[:1])
    for case in (case_of(), case_of().within(cat("1"))):
        assert only_choice(chip, case) is None
        assert only_choice(alone, case) is chip.fields[0]
        assert only_choice(replace(chip, fields=(chip.fields[0], replace(chip.fields[1], shown_when=never))), case)
        assert only_choice(replace(alone, binding=True), case) is None


def test_a_member_s_own_agreement_is_no_only_choice() -> None:
    """A minor is not asked for one, and the page goes on with where they live."""
    page = next(page for page in MEMBERS.pages if page.name == "member_home")
    for born, asked in (("G:2015-1-1", "lives_here"), ("G:1980-1-1", "")):
        found = only_choice(page, sample_case().within(Answers().with_(dep_birth=born)))
        assert (found.name if found else "") == asked


def test_no_declaration_is_an_only_choice() -> None:
    for programme in PROGRAMMES:
        assert not any(only_choice(page, sample_case()) for page in programme.declarations)
