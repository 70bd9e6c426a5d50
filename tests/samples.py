"""A sample household that is valid throughout: a man of 65, his wife and three children, a lease and one salary.

The IDs are invented low serials (facts.md F62). Used by tests and by the demonstration.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.domain.answers import NO, YES, Answers, Applicant, Case
from kiosk.domain.forms import Programme, Section, relevant

TODAY = date(2026, 11, 22)
NATIONAL_ID = "1000000016"
MOBILE = "0551234567"
PASSWORD = "nakhla-1447"
WIFE_ID, SON_ID, DAUGHTER_ID, YOUNGEST_ID = "1000000032", "1000000107", "1000000024", "1000000040"


def sample_registration() -> Answers:
    """Everything registration asks, but the code: the centre makes it while the journey runs."""
    return Answers().with_(
        national_id=NATIONAL_ID,
        birth_date="H:1380-7-1",
        mobile=MOBILE,
        email="",
        password=PASSWORD,
        password_again=PASSWORD,
        terms=YES,
    )


def sample_applicant() -> Applicant:
    return Applicant(NATIONAL_ID, date(1960, 12, 19), MOBILE)


def sample_answers() -> Answers:
    """Every required answer of the social security programme."""
    return Answers().with_(
        **_personal(),
        **_address(),
        **_money(),
        marital_status="married",
        residents_count="4",
        members=sample_members(),
        family_record_no="10345678",
        circumstances=("none",),
        has_disability=NO,
        chronic_illness=YES,
        unable_to_work=NO,
        work_status="employed",
        iban="SA9480000000000000000001",
        account_own=YES,
        iban_active=YES,
    )


def sample_answers_for(programme: Programme) -> Answers:
    """Every required answer of any programme, by the same household."""
    also = Answers().with_(**_work(), students=sample_students())
    answers = sample_answers().with_(**dict(also.values))
    return relevant(programme, Case(answers, sample_applicant(), TODAY))


def sample_students() -> tuple[Answers, ...]:
    at_school = Answers().with_(
        stage="primary_school", study_year="3", school="مدرسة النسيم", study_needs=("supplies",)
    )
    return (
        at_school.with_(student=SON_ID, stage="intermediate_school", study_year="1", study_needs=("fees", "device")),
        at_school.with_(student=DAUGHTER_ID),
    )


def _work() -> dict[str, str | tuple[str, ...]]:
    return {
        "skills": ("driving", "repair"),
        "limits": ("lifting",),
        "last_job": "فني صيانة",
        "wished_track": "training",
        "wished_field": "crafts",
        "available_at": "morning",
        "farthest_km": "20",
        "obstacles": ("none",),
    }


def sample_declarations() -> tuple[str, ...]:
    """What this household agrees to: all of it."""
    return (
        "declare_true",
        "declare_disclosed",
        "declare_verification",
        "declare_changes",
        "declare_penalty",
        "declare_work",
    )


def sample_case(answers: Answers | None = None, today: date = TODAY) -> Case:
    return Case(sample_answers() if answers is None else answers, sample_applicant(), today)


def sample_members() -> tuple[Answers, ...]:
    child = Answers().with_(lives_here=YES, studying=YES, dep_disability=NO)
    return (
        Answers().with_(
            dep_name="نورة محمد عبدالله الصالح",
            dep_id=WIFE_ID,
            dep_birth="H:1395-3-12",
            relation="wife",
            lives_here=YES,
            confirmed="agreed",
            studying=NO,
            dep_disability=NO,
        ),
        child.with_(dep_name="عبدالله سالم ناصر الصالح", dep_id=SON_ID, dep_birth="G:2013-5-9", relation="son"),
        child.with_(dep_name="سارة سالم ناصر الصالح", dep_id=DAUGHTER_ID, dep_birth="G:2016-8-30", relation="daughter"),
        child.with_(dep_name="ناصر سالم ناصر الصالح", dep_id=YOUNGEST_ID, dep_birth="G:2019-1-17", relation="son"),
    )


def _personal() -> dict[str, str | tuple[str, ...]]:
    return {
        "first_name": "سالم",
        "father_name": "ناصر",
        "grandfather_name": "عبدالرحمن",
        "family_name": "الصالح",
        "gender": "male",
        "id_expiry": "H:1453-4-20",
        "education": "secondary",
        "days_abroad": "0",
        "facilities": ("none",),
    }


def _address() -> dict[str, str]:
    return {
        "region": "01",
        "city": "riyadh",
        "district": "حي النسيم",
        "street": "شارع سعد بن أبي وقاص",
        "building_no": "2929",
        "additional_no": "8118",
        "postal_code": "14234",
        "short_address": "RNSA2929",
        "housing_type": "rent",
        "lease_no": "10552233440",
        "lease_end": "G:2030-6-30",
        "annual_rent": "18000",
        "second_home": NO,
    }


def _money() -> dict[str, str | tuple[Answers, ...]]:
    salary = Answers().with_(
        income_owner="applicant",
        income_type="salary_private",
        frequency="monthly",
        amount="3000",
        employer="مؤسسة النخيل للصيانة",
        income_start="G:2019-1-1",
    )
    car = Answers().with_(
        asset_type="vehicle",
        asset_owner="applicant",
        asset_value="18000",
        is_exempt_car=YES,
        undivided_inheritance=NO,
        plate="أ ب ج 1234",
    )
    return {
        "has_income": YES,
        "incomes": (salary,),
        "has_assets": YES,
        "assets": (car,),
        "has_cr": NO,
    }


def newer(programme: Programme, *parts: str) -> Programme:
    """The next version of the form, in which these pages or rosters changed."""
    version = programme.version + 1

    def raised(section: Section) -> Section:
        changed = (replace(part, since=version) if part.name in parts else part for part in section.parts)
        return replace(section, parts=tuple(changed))

    return replace(programme, version=version, sections=tuple(raised(section) for section in programme.sections))
