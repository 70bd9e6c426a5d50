"""The social security form's own conditions, checks, doubts and echoes, against facts.md (d)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from samples import NATIONAL_ID, TODAY, WIFE_ID, sample_answers, sample_case

from kiosk.domain.amount_words import Riyals
from kiosk.domain.answers import NO, YES, Answers, Case
from kiosk.domain.forms import Field, Page, Roster, page_problems, part_problems, row_problems, shown_fields
from kiosk.domain.kinds import Choice
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.bank import BANKS, bank_of
from kiosk.domain.programmes.social_security.health_work import REPORT_NEWEST_DAYS, is_able_to_work
from kiosk.domain.programmes.social_security.incomes import INCOME_TYPES, monthly_amount, total_monthly
from kiosk.domain.programmes.social_security.members import RELATIONS, dep_kind, is_head
from kiosk.domain.programmes.social_security.owners import OWNER_KIND
from kiosk.domain.programmes.social_security.personal import DAYS_ABROAD_LIMIT
from kiosk.domain.programmes.social_security.places import CITY_OPTIONS, REGIONS
from kiosk.services.policies import load_policy

POLICY = load_policy(Path(__file__).parents[2] / "resources" / "policy")


def page(name: str) -> Page:
    """A page of the form or of one of its rosters."""
    for section in SOCIAL_SECURITY.sections:
        for part in section.parts:
            for each in part.pages if isinstance(part, Roster) else (part,):
                if each.name == name:
                    return each
    raise LookupError(name)


def roster(name: str) -> Roster:
    return next(p for s in SOCIAL_SECURITY.sections for p in s.parts if isinstance(p, Roster) and p.name == name)


def field(name: str) -> Field:
    return next(f for _, _, f in SOCIAL_SECURITY.fields() if f.name == name)


def case_of(**answers: object) -> Case:
    return sample_case(sample_answers().with_(**answers))


def resident(case: Case) -> Case:
    return replace(case, applicant=replace(case.applicant, national_id="2000000014"))


def sources(problems: object) -> list[str]:
    return [problem.words.source for problem in problems]


def fields_shown(name: str, case: Case) -> list[str]:
    return [f.name for f in shown_fields(page(name), case)] if page(name).shown_when(case) else []


SHOWN = [
    ("nationality", {}, []),
    ("lease", {}, ["lease_no", "lease_end"]),
    ("lease", {"housing_type": "owned"}, []),
    ("rent", {"housing_type": "with_family"}, []),
    ("city", {}, ["city"]),
    ("city", {"city": "other"}, ["city", "city_other"]),
    ("street", {"circumstances": ("no_address",)}, []),
    ("address_numbers", {"circumstances": ("no_address",)}, []),
    ("family_record", {}, ["family_record_no"]),
    ("family_record", {"residents_count": "0"}, []),
    ("has_income", {}, ["has_income"]),
    ("has_income", {"has_income": NO}, ["has_income", "no_income"]),
    ("has_assets", {"has_assets": NO}, ["has_assets", "no_assets"]),
    ("commercial_register", {"has_cr": YES}, ["has_cr"]),
    ("register", {"has_cr": YES}, ["cr_no", "cr_active"]),
    ("register", {"has_cr": NO}, []),
    ("disability", {}, []),
    ("disability", {"has_disability": YES}, ["disability_type", "hospital"]),
    ("report", {"has_disability": YES}, ["report_date"]),
    ("work_status", {"unable_to_work": YES}, []),
    ("seeking", {"work_status": "employed"}, []),
    ("seeking", {"work_status": "retired"}, []),
    ("seeking", {"work_status": "homemaker"}, ["seeking_work"]),
    ("seeking", {"work_status": "unemployed"}, ["seeking_work", "platform_registered"]),
    ("has_refused_offers", {"work_status": "unemployed"}, ["has_refused_offers"]),
    ("has_refused_offers", {"work_status": "unemployed", "unable_to_work": YES}, []),
]


@pytest.mark.parametrize(("name", "answers", "shown"), SHOWN)
def test_a_page_asks_what_the_answers_make_it_ask(name: str, answers: dict[str, object], shown: list[str]) -> None:
    assert fields_shown(name, case_of(**answers)) == shown


def test_nationality_and_exception_are_asked_of_residents_only() -> None:
    case = resident(case_of(nationality="other"))
    assert fields_shown("nationality", case) == ["nationality", "nationality_other"]
    assert fields_shown("exception", case) == ["exception_category"]
    assert fields_shown("exception", sample_case()) == []


def test_no_exception_is_doubted_and_not_refused() -> None:
    case = resident(case_of(exception_category="none"))
    assert page_problems(page("exception"), case) == ()
    assert page("exception").doubt(case) is not None
    assert page("exception").doubt(resident(case_of(exception_category="mobility_card"))) is None


MEMBER = {"dep_name": "فرد", "dep_id": "1000000057", "relation": "son", "lives_here": YES, "dep_disability": NO}
MEMBER_SHOWN = [
    ("member_gender", {}, []),
    ("member_gender", {"relation": "entrusted"}, ["dep_gender"]),
    ("member_gender", {"relation": "housemate"}, ["dep_gender"]),
    ("member_marital", {"dep_birth": "G:2015-1-1"}, []),
    ("member_marital", {"dep_birth": "G:2000-1-1"}, ["dep_marital"]),
    ("member_marital", {"dep_birth": "G:1980-1-1", "relation": "wife"}, []),
    ("member_home", {"dep_birth": "G:2008-11-23"}, ["lives_here"]),
    ("member_home", {"dep_birth": "G:2008-11-22"}, ["lives_here", "confirmed"]),
    ("member_state", {"dep_birth": "G:2023-1-1"}, ["dep_disability"]),
    ("member_state", {"dep_birth": "G:2016-1-1"}, ["studying", "dep_disability"]),
    ("member_state", {"dep_birth": "G:1950-1-1", "relation": "father"}, ["dep_disability"]),
    ("member_state", {"dep_birth": "G:1990-1-1", "relation": "housemate"}, []),
]


@pytest.mark.parametrize(("name", "answers", "shown"), MEMBER_SHOWN)
def test_a_member_is_asked_what_fits_age_and_relation(name: str, answers: dict[str, str], shown: list[str]) -> None:
    assert fields_shown(name, sample_case().within(Answers().with_(**{**MEMBER, **answers}))) == shown


def test_custody_is_asked_of_a_minor_of_divorced_parents_only() -> None:
    minor, grown = (Answers().with_(**MEMBER, dep_birth=born) for born in ("G:2016-1-1", "G:2000-1-1"))
    divorced = case_of(marital_status="divorced")
    assert "custody_disputed" in fields_shown("member_state", divorced.within(minor))
    assert "custody_disputed" not in fields_shown("member_state", divorced.within(grown))
    assert "custody_disputed" not in fields_shown("member_state", sample_case().within(minor))


def test_a_man_is_offered_a_wife_and_a_woman_a_husband() -> None:
    def spouses(gender: str) -> list[str]:
        case = case_of(gender=gender).within(Answers())
        return [o.code for o in field("relation").kind.offered(case) if o.code in ("husband", "wife")]

    assert (spouses("male"), spouses("female")) == (["wife"], ["husband"])


def test_the_relation_decides_the_kind_of_dependent() -> None:
    kinds = {o.code: dep_kind(Answers().with_(relation=o.code)) for o in RELATIONS}
    assert (kinds["entrusted"], kinds["housemate"]) == ("entrusted", "housemate")
    assert {kind for code, kind in kinds.items() if code not in ("entrusted", "housemate")} == {"direct"}


def test_a_housemate_alone_makes_no_breadwinner() -> None:
    housemate = Answers().with_(relation="housemate")
    assert not is_head(case_of(residents_count="1", members=(housemate,)))
    assert is_head(sample_case())
    assert not is_head(case_of(residents_count="0"))


def test_the_applicant_is_not_his_own_member() -> None:
    row = sample_answers().rows("members")[0].with_(dep_id=NATIONAL_ID)
    assert [p.field for p in row_problems(roster("members"), row, sample_case())] == ["dep_id"]


def test_one_id_stands_with_one_member_only() -> None:
    wife = sample_answers().rows("members")[0]
    assert wife.text("dep_id") == WIFE_ID
    twice = case_of(residents_count="2", members=(wife, wife))
    assert "One ID number" in sources(part_problems(roster("members"), twice))[0]


@pytest.mark.parametrize(("count", "right"), [("3", False), ("4", True), ("5", False)])
def test_the_listed_residents_are_as_many_as_stated(count: str, right: bool) -> None:
    assert (part_problems(roster("members"), case_of(residents_count=count)) == ()) is right


def test_who_lives_elsewhere_is_not_counted_among_the_residents() -> None:
    wife, *children = sample_answers().rows("members")
    away = children[0].with_(lives_here=NO)
    assert part_problems(roster("members"), case_of(members=(wife, away, *children[1:]), residents_count="3")) == ()


def test_a_members_card_tells_relation_age_and_the_ids_tail() -> None:
    case = sample_case()
    name, line = roster("members").card(case.within(case.rows("members")[1]))
    values = dict(line.values)
    assert dict(name.values)["text"] == "عبدالله سالم ناصر الصالح"
    assert values["relation"].source == "Son"
    assert values["age"].n == 13
    assert "0107" in str(values["id"]) and "1000000107" not in str(values["id"])


def test_the_number_of_members_is_said_back() -> None:
    assert roster("members").summary(sample_case()).n == 4
    assert field("residents_count").echo(case_of(residents_count="11")).n == 11


@pytest.mark.parametrize(
    ("amount", "frequency", "monthly"),
    [
        ("3000", "monthly", Decimal(3000)),
        ("36000", "yearly", Decimal(3000)),
        ("1000", "once", Decimal("83.33")),
        ("0", "monthly", Decimal(0)),
        ("x", "monthly", None),
        ("2000000", "monthly", None),
        ("", "monthly", None),
    ],
)
def test_an_income_is_brought_to_a_month(amount: str, frequency: str, monthly: Decimal | None) -> None:
    row = Answers().with_(amount=amount, frequency=frequency)
    assert monthly_amount(sample_case().within(row)) == monthly


def test_the_incomes_of_the_household_are_added_up_by_the_month() -> None:
    salary = sample_answers().rows("incomes")[0]
    rent = salary.with_(income_type="rent_received", amount="12000", frequency="yearly", income_owner=WIFE_ID)
    case = case_of(incomes=(salary, rent, Answers()))
    assert total_monthly(case) == Decimal(4000)
    assert "4,000" in str(roster("incomes").summary(case).values)


def test_an_income_is_the_applicants_or_a_listed_members() -> None:
    case = sample_case()
    assert [o.code for o in OWNER_KIND.offered(case)][:2] == ["applicant", WIFE_ID]
    assert len(OWNER_KIND.offered(case)) == 5
    assert OWNER_KIND.fault("1000000057", case) is not None
    assert len(OWNER_KIND.offered(case_of(residents_count="0"))) == 1


def test_the_owner_is_not_asked_where_there_is_only_one() -> None:
    assert fields_shown("income_owner", case_of(residents_count="0").within(Answers())) == []


@pytest.mark.parametrize(
    ("amount", "frequency", "doubted"),
    [
        ("49999", "monthly", False),
        ("50000", "monthly", True),
        ("120000", "yearly", False),
        ("600000", "yearly", True),
        ("120000", "", True),
    ],
)
def test_a_large_income_is_asked_about_once_more(amount: str, frequency: str, doubted: bool) -> None:
    case = sample_case().within(Answers().with_(amount=amount, frequency=frequency))
    assert (page("income_amount").doubt(case) is not None) is doubted


def test_amounts_are_said_back_as_riyals() -> None:
    case = sample_case().within(Answers().with_(amount="1200", asset_value="0"))
    assert dict(field("amount").echo(case).values)["amount"] == Riyals(Decimal(1200))
    assert field("asset_value").echo(case) is None
    assert field("annual_rent").echo(case_of(annual_rent="x")) is None


def test_an_income_does_not_end_before_it_begins() -> None:
    row = sample_answers().rows("incomes")[0]
    early = row.with_(income_end="G:2018-12-31")
    assert [p.field for p in row_problems(roster("incomes"), early, sample_case())] == ["income_end"]
    assert row_problems(roster("incomes"), row.with_(income_end="G:2019-1-1"), sample_case()) == ()


@pytest.mark.parametrize("name", ["incomes", "assets", "refused_offers"])
def test_who_says_yes_lists_at_least_one(name: str) -> None:
    assert [p.field for p in part_problems(roster(name), case_of(**{name: ()}))] == [name]


def test_there_is_one_main_home_and_one_exempt_car() -> None:
    car = sample_answers().rows("assets")[0]
    home = car.with_(asset_type="real_estate", is_main_home=YES, deed_no="1", is_exempt_car="")
    assert "Two cars" in sources(part_problems(roster("assets"), case_of(assets=(car, car))))[0]
    assert "Two homes" in sources(part_problems(roster("assets"), case_of(assets=(home, home))))[0]
    assert part_problems(roster("assets"), case_of(assets=(home, car))) == ()


def test_a_short_address_that_differs_from_the_building_is_doubted_only() -> None:
    odd = case_of(short_address="RNSA1111")
    assert page_problems(page("address_numbers"), odd) == ()
    assert page("address_numbers").doubt(odd) is not None
    assert page("address_numbers").doubt(sample_case()) is None
    assert page("address_numbers").doubt(case_of(short_address="")) is None


def test_a_city_belongs_to_its_region_and_other_to_any() -> None:
    kind = field("city").kind
    assert kind.fault("jeddah", case_of(region="01")) is not None
    assert kind.fault("jeddah", case_of(region="02")) is None
    assert kind.fault("other", case_of(region="02")) is None
    assert [o.code for o in kind.offered(case_of(region=""))] == ["other"]


def test_the_thirteen_regions_have_their_iso_codes_and_no_city_twice() -> None:
    assert [r.code for r in REGIONS] == [f"{n:02d}" for n in (*range(1, 13), 14)]
    codes = [o.code for o in CITY_OPTIONS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("iban", "name"),
    [
        ("SA9480000000000000000001", "Al Rajhi Bank"),
        ("SA0910000000000000000001", "Saudi National Bank"),
        ("SA9305000000000000000001", "Alinma Bank"),
        ("SA3520000000000000000001", "Riyad Bank"),
    ],
)
def test_an_iban_names_its_bank(iban: str, name: str) -> None:
    found = bank_of(iban)
    assert found is not None and found.name.source == name
    assert dict(field("iban").echo(case_of(iban=iban)).values)["name"].source == name


def test_an_unknown_bank_code_says_so_and_is_not_refused() -> None:
    iban = "SA6499000000000000000001"
    assert bank_of(iban) is None
    echo = field("iban").echo(case_of(iban=iban))
    assert echo is not None and "not known" in echo.source
    assert len({bank.code for bank in BANKS}) == len(BANKS) == 18


def test_the_bank_is_not_guessed_before_its_digits_are_there() -> None:
    assert field("iban").echo(case_of(iban="SA948")) is None


@pytest.mark.parametrize(
    ("answers", "able"),
    [
        ({}, True),
        ({"unable_to_work": YES}, False),
        ({"work_status": "retired"}, False),
        ({"work_status": "homemaker"}, True),
        ({"work_status": ""}, False),
        ({"unable_to_work": ""}, False),
    ],
)
def test_the_work_duty_is_declared_by_who_is_able(answers: dict[str, str], able: bool) -> None:
    case = case_of(**answers)
    assert is_able_to_work(case) is able
    duties = SOCIAL_SECURITY.declarations[1]
    assert ("declare_work" in [f.name for f in shown_fields(duties, case)]) is able


def test_the_figures_in_the_declarations_are_the_policys() -> None:
    texts = " ".join(f.label.source for p in SOCIAL_SECURITY.declarations for f in p.fields)
    assert f"{POLICY.days('deadline.notify_change', TODAY)} days" in texts
    assert f"{POLICY.value('penalty.unlawful_receipt.fine', TODAY):,} riyals" in texts
    assert POLICY.value("penalty.unlawful_receipt.prison", TODAY) == 12 and "a year in prison" in texts


def test_the_forms_own_limits_are_the_policys() -> None:
    """The form's version pins them; a new figure in the policy, of whatever day, asks for a new version of the form."""
    for id, own in (
        ("residency.max_days_abroad_12m", DAYS_ABROAD_LIMIT),
        ("document.disability_report.newest_days", REPORT_NEWEST_DAYS),
    ):
        assert {figure.value for figure in POLICY.parameter(id).figures} == {own}, id


def test_every_type_of_income_is_classed_by_the_policy() -> None:
    assert {o.code for o in INCOME_TYPES} == {c.income_type for c in POLICY.income_classes}


def test_choices_read_their_labels_from_their_codes() -> None:
    assert Choice(RELATIONS).label("wife").source == "Wife"


def test_a_leap_day_birth_is_a_day_like_any_other() -> None:
    row = Answers().with_(**MEMBER, dep_birth="G:2008-2-29")
    assert replace(sample_case(), today=date(2026, 3, 1)).within(row).age("dep_birth") == 18
