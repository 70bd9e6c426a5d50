"""What earlier applications tell a new one: the newest word on each question, and nothing that no longer holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from samples import SON_ID, sample_answers, sample_answers_for, sample_applicant, sample_case

from kiosk.domain.answers import YES, Answers, Case
from kiosk.domain.earlier import (
    EarlierPaper,
    earlier_papers,
    earlier_readings,
    filled_in,
    names_of,
    reading_of,
    settled_parts,
    still_proves,
)
from kiosk.domain.facts import Assurance
from kiosk.domain.forms import Programme
from kiosk.domain.known import Reading
from kiosk.domain.person_file import ApplicationState, DocumentOnFile, PersonFile
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY

AT = datetime(2026, 10, 1, 9, tzinfo=UTC)


def handed_in(form: Programme, answers: Answers, days: int = 0) -> ApplicationState:
    reference = f"0007{days:07d}"
    return ApplicationState(uuid4(), reference, form.code, 1, answers, AT + timedelta(days=days), Assurance.CODE)


def readings(*applications: ApplicationState) -> tuple[Reading, ...]:
    return earlier_readings(PersonFile(applications=applications), sample_applicant())


SOCIAL = handed_in(SOCIAL_SECURITY, sample_answers())


def paper_of(key: str, days: int = 0) -> DocumentOnFile:
    return DocumentOnFile(uuid4(), key.partition(":")[0], key, 1, "0" * 64, 9, AT + timedelta(days=days))


def filled(form: Programme, *applications: ApplicationState, answers: Answers | None = None) -> Case:
    case = sample_case(answers or Answers())
    return replace(case, answers=filled_in(form, case, readings(*applications)))


def settled(form: Programme, *applications: ApplicationState, answers: Answers | None = None) -> set[str]:
    case = filled(form, *applications, answers=answers)
    return {part.name for _, part in settled_parts(form, case, readings(*applications))}


def test_education_support_asks_only_of_the_students_after_social_security() -> None:
    asked = {part.name for section in EDUCATION_SUPPORT.sections for part in section.parts}
    hidden = {"nationality", "exception"}
    assert asked - settled(EDUCATION_SUPPORT, SOCIAL) - hidden == {"students"}
    kept = sample_answers_for(EDUCATION_SUPPORT).without("students")
    assert filled(EDUCATION_SUPPORT, SOCIAL).answers == kept


def test_it_works_the_other_way_round_too() -> None:
    work = handed_in(EMPOWERMENT, sample_answers_for(EMPOWERMENT))
    known = settled(SOCIAL_SECURITY, work)
    assert {"name", "id_expiry", "education", "region", "city", "unable_to_work", "work_status"} <= known
    assert known.isdisjoint({"street", "members", "iban", "incomes"})


def test_the_newest_word_counts_even_where_it_is_silence() -> None:
    old = handed_in(SOCIAL_SECURITY, sample_answers().with_(region="02", facilities=("wheelchair",)))
    new = handed_in(EMPOWERMENT, sample_answers_for(EMPOWERMENT).without("facilities"), days=3)
    case = filled(EMPOWERMENT, new, old)
    assert case.text("region") == "01"
    assert "facilities" not in case.answers
    assert "facilities" in settled(EMPOWERMENT, old, new)


def test_what_has_run_out_is_asked_anew() -> None:
    expired = handed_in(SOCIAL_SECURITY, sample_answers().with_(id_expiry="G:2026-11-1"))
    assert "id_expiry" not in settled(EDUCATION_SUPPORT, expired)
    assert "id_expiry" not in filled(EDUCATION_SUPPORT, expired).answers


def test_a_member_who_has_come_of_age_is_asked_about() -> None:
    """He has to agree by himself now; the list stands as it was, and is gone through."""
    son = sample_answers().rows("members")[1].with_(dep_birth="G:2008-11-1")
    family = handed_in(SOCIAL_SECURITY, sample_answers().with_(residents_count="1", members=(son,)))
    assert filled(EDUCATION_SUPPORT, family).rows("members") == (son,)
    assert "members" not in settled(EDUCATION_SUPPORT, family)


def test_an_agreement_is_given_each_time() -> None:
    none = sample_answers().with_(has_income="no", no_income=YES, incomes=())
    poor = handed_in(SOCIAL_SECURITY, none)
    assert "has_income" not in settled(EDUCATION_SUPPORT, poor)
    case = filled(EDUCATION_SUPPORT, poor)
    assert (case.text("has_income"), case.text("no_income")) == ("no", "")


def test_what_is_written_already_stays() -> None:
    case = filled(EDUCATION_SUPPORT, SOCIAL, answers=Answers().with_(first_name="ناصر"))
    assert case.text("first_name") == "ناصر"
    told = readings(SOCIAL)
    assert reading_of("first_name", case.answers, told) is None
    family = reading_of("family_name", case.answers, told)
    assert family is not None
    assert (family.source, family.read_on) == (SOCIAL.reference, date(2026, 10, 1))


def test_an_application_to_a_programme_that_is_unknown_here_tells_nothing() -> None:
    assert not settled(EDUCATION_SUPPORT, replace(SOCIAL, programme="of_tomorrow"))


def test_the_newest_document_of_each_row_is_found() -> None:
    old, new = paper_of("identity_card", days=0), paper_of("identity_card", days=3)
    file = PersonFile(applications=(replace(SOCIAL, documents=(new, old)),))
    assert earlier_papers(file) == {"identity_card": EarlierPaper(new, SOCIAL.answers)}


@pytest.mark.parametrize(
    ("key", "changes", "good"),
    [
        ("identity_card", {}, True),
        ("identity_card", {"id_expiry": "H:1459-1-1"}, False),
        ("iban_certificate", {"iban": "SA0910000000000000000001"}, False),
        (f"study_letter:{SON_ID}", {"iban": "SA0910000000000000000001"}, True),
    ],
)
def test_a_document_proves_what_still_stands_on_it(key: str, changes: dict[str, str], good: bool) -> None:
    case = sample_case(sample_answers_for(EDUCATION_SUPPORT).with_(**changes))
    row = next(row for row in EDUCATION_SUPPORT.checklist(case) if row.key == key)
    paper = EarlierPaper(paper_of(key), SOCIAL.answers)
    assert still_proves(row, paper, case, newest_days=180) is good
    assert not still_proves(row, paper, case, newest_days=50)


def test_every_answer_that_a_document_proves_is_asked_where_the_document_is() -> None:
    for form in PROGRAMMES:
        asked = {f.name for _, _, f in form.fields()} | {p.name for s in form.sections for p in s.parts}
        assert {name for kind in form.documents for name in kind.proves} <= asked, form.code


def test_a_part_is_known_by_all_that_it_shows() -> None:
    section, part = SOCIAL_SECURITY.place_of("name")
    assert section.name == "personal"
    assert len(names_of(part, sample_case())) == 4
