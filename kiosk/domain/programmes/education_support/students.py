"""What is asked for education support: who studies, where, and what is needed for it.

Who lives in the family, its incomes and the account are asked in the words of Social Security.
"""

from __future__ import annotations

from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Page, Roster, Section
from kiosk.domain.kinds import Choice, Line, Option, Several, Whole
from kiosk.domain.problems import Problem
from kiosk.domain.programmes.borrowed import parts_of
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.owners import OWNER_KIND, owner_words
from kiosk.domain.words import Words, ltr, tr

FEES, DEVICE = "fees", "device"

STAGES = (
    Option("kindergarten", tr("Kindergarten")),
    Option("primary_school", tr("Primary school")),
    Option("intermediate_school", tr("Intermediate school")),
    Option("secondary_school", tr("Secondary school")),
    Option("institute", tr("Institute or diploma")),
    Option("university", tr("University")),
    Option("special", tr("Special education")),
)
NEEDS = (
    Option("supplies", tr("Books and school supplies")),
    Option("clothes", tr("School clothes")),
    Option("transport", tr("Transport")),
    Option(FEES, tr("Fees")),
    Option(DEVICE, tr("Computer or tablet")),
    Option("lessons", tr("Extra lessons")),
    Option("aid", tr("Aids for a disability")),
    Option("none", tr("None", "needs")),
)


def student_card(case: Case) -> tuple[Words, Words]:
    """Who studies; the stage, its year and the school."""
    stage = Choice(STAGES).label(case.text("stage"))
    if stage is None:
        return owner_words(case, "student"), tr("Stage not stated")
    line = tr("{stage} · year {year}").fill(stage=stage, year=ltr(case.text("study_year")))
    return owner_words(case, "student"), line


def _each_once(case: Case) -> tuple[Problem, ...]:
    rows = case.rows("students")
    if not rows:
        return (Problem("students", tr("At least one student is needed.")),)
    if len({row.text("student") for row in rows}) < len(rows):
        return (Problem("students", tr("One student stands in the list twice. Each is listed once.")),)
    return ()


def _summary(case: Case) -> Words | None:
    count = len(case.rows("students"))
    return tr("%n student(s) listed", "", 0).count(count) if count else None


PERSONAL = Section(
    "personal",
    tr("Personal details"),
    "user",
    parts_of(SOCIAL_SECURITY, "name", "gender", "nationality", "exception", "id_expiry"),
)
FAMILY = Section(
    "family",
    tr("Family"),
    "users-three",
    parts_of(SOCIAL_SECURITY, "marital", "residents", "members", "family_record"),
)
STUDENTS = Section(
    "students",
    tr("Pupils and students"),
    "graduation-cap",
    (
        Roster(
            name="students",
            title=tr("Who studies?"),
            row_title=tr("Student {n}"),
            add=tr("Add another student"),
            empty=tr("No student has been added yet."),
            icon="student",
            card=student_card,
            summary=_summary,
            check=_each_once,
            pages=(
                Page(
                    "student",
                    tr("Which of them studies?"),
                    (Field("student", tr("Student"), OWNER_KIND, tr("The student is needed. Choose one.")),),
                    icon="student",
                ),
                Page(
                    "stage",
                    tr("At which stage?"),
                    (Field("stage", tr("Stage"), Choice(STAGES), tr("The stage is needed. Choose one.")),),
                    icon="graduation-cap",
                ),
                Page(
                    "school",
                    tr("At which school or university?"),
                    (
                        Field("school", tr("School or university"), Line(most=60), tr("The school's name is needed.")),
                        Field(
                            "study_year",
                            tr("Year of this stage"),
                            Whole(1, 7),
                            tr("The year of this stage is needed, such as 3."),
                        ),
                    ),
                    icon="chalkboard-teacher",
                ),
                Page(
                    "study_needs",
                    tr("What is needed for it?"),
                    (Field("study_needs", tr("Needed"), Several(NEEDS), tr("Choose what is needed, or “None”.")),),
                    hint=tr("More than one may be chosen"),
                    icon="backpack",
                ),
            ),
        ),
    ),
)
INCOME = Section("income", tr("Income"), "wallet", parts_of(SOCIAL_SECURITY, "has_income", "incomes"))
BANK = Section("bank", tr("Bank account"), "bank", parts_of(SOCIAL_SECURITY, "iban"))
