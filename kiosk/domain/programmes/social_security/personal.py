"""Section البيانات الشخصية: who the applicant is (facts.md (d) 2).

Registration already knows ID, birth date, mobile and e-mail. A citizen's nationality shows in the ID's first digit.
"""

from __future__ import annotations

from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Guide, Page, Picture, Section, never
from kiosk.domain.kinds import ArabicName, Choice, Day, Line, Option, Several, Whole
from kiosk.domain.problems import ID_RESIDENT
from kiosk.domain.words import Words, ltr, tr

MALE, FEMALE = "male", "female"
OTHER, NONE = "other", "none"
DAYS_ABROAD_LIMIT = 90
"""Three months in the year before payment (F17), as days; only decides whether a travel proof is asked for."""


def is_resident(case: Case) -> bool:
    """The ID begins with 2, so one of the exceptions of F18 must apply."""
    return case.applicant.national_id.startswith("2")


def _other_nationality(case: Case) -> bool:
    return is_resident(case) and case.is_("nationality", OTHER)


def _doubt_no_exception(case: Case) -> Words | None:
    if case.is_("exception_category", NONE):
        return tr("Without an exception the answer is usually no. Is “none of these” right?")
    return None


def _doubt_abroad(case: Case) -> Words | None:
    days = case.whole("days_abroad")
    if days is not None and days > DAYS_ABROAD_LIMIT:
        return tr("{days} days abroad is more than three months. Is the number right?").fill(days=ltr(str(days)))
    return None


NATIONALITIES = (
    Option("yemeni", tr("Yemeni")),
    Option("syrian", tr("Syrian")),
    Option("egyptian", tr("Egyptian")),
    Option("sudanese", tr("Sudanese")),
    Option("jordanian", tr("Jordanian")),
    Option("palestinian", tr("Palestinian")),
    Option("iraqi", tr("Iraqi")),
    Option("lebanese", tr("Lebanese")),
    Option("kuwaiti", tr("Kuwaiti")),
    Option("emirati", tr("Emirati")),
    Option("qatari", tr("Qatari")),
    Option("bahraini", tr("Bahraini")),
    Option("omani", tr("Omani")),
    Option("moroccan", tr("Moroccan")),
    Option("tunisian", tr("Tunisian")),
    Option("algerian", tr("Algerian")),
    Option("somali", tr("Somali")),
    Option("eritrean", tr("Eritrean")),
    Option("ethiopian", tr("Ethiopian")),
    Option("chadian", tr("Chadian")),
    Option("nigerian", tr("Nigerian")),
    Option("pakistani", tr("Pakistani")),
    Option("indian", tr("Indian")),
    Option("bangladeshi", tr("Bangladeshi")),
    Option("indonesian", tr("Indonesian")),
    Option("filipino", tr("Filipino")),
    Option("burmese", tr("Burmese")),
    Option("afghan", tr("Afghan")),
    Option("mobility_card", tr("Holder of a mobility card")),
    Option(OTHER, tr("Other", "nationality")),
)
EXCEPTIONS = (
    Option("mother_of_saudis", tr("Wife, divorcee or widow of a Saudi"), tr("With Saudi children and a valid permit")),
    Option("child_of_saudi", tr("Child of a Saudi widow or divorcee"), tr("The father is not Saudi")),
    Option("mobility_card", tr("Mobility card"), tr("For the disabled, orphans, and widows with orphans")),
    Option(NONE, tr("None of these")),
)
EDUCATION = (
    Option("illiterate", tr("Does not read or write")),
    Option("literate", tr("Reads and writes")),
    Option("primary", tr("Primary school")),
    Option("intermediate", tr("Intermediate school")),
    Option("secondary", tr("Secondary school")),
    Option("diploma", tr("Diploma")),
    Option("bachelor", tr("Bachelor")),
    Option("master", tr("Master")),
    Option("doctorate", tr("Doctorate")),
)
FACILITIES = (
    Option("sign_interpreter", tr("Sign language interpreter")),
    Option("wheelchair", tr("Wheelchair")),
    Option("large_print", tr("Large print")),
    Option(NONE, tr("None", "facilities")),
)

NAME = Page(
    "name",
    tr("What is your name, as on the ID?"),
    (
        Field("first_name", tr("First name"), ArabicName(), tr("The first name is needed, as on the ID.")),
        Field("father_name", tr("Father's name"), ArabicName(), tr("The father's name is needed, as on the ID.")),
        Field(
            "grandfather_name",
            tr("Grandfather's name"),
            ArabicName(),
            tr("The grandfather's name is needed, as on the ID."),
        ),
        Field("family_name", tr("Family name"), ArabicName(), tr("The family name is needed, as on the ID.")),
    ),
    hint=tr("In Arabic letters; touch any box to write in it"),
    guide=Guide(tr("Where is the name?"), tr("At the top of the card, right of the photo."), Picture.CARD_NAME),
    icon="user",
)
GENDER = Page(
    "gender",
    tr("Man or woman?"),
    (
        Field(
            "gender",
            tr("Gender"),
            Choice((Option(MALE, tr("Male"), icon="gender-male"), Option(FEMALE, tr("Female"), icon="gender-female"))),
            tr("The gender is needed. Choose one."),
        ),
    ),
    icon="users",
)
NATIONALITY = Page(
    "nationality",
    tr("What is your nationality?"),
    (
        Field(
            "nationality",
            tr("Nationality"),
            Choice(NATIONALITIES, searchable=True),
            tr("The nationality is needed. Choose it from the list."),
        ),
        Field(
            "nationality_other",
            tr("Name of the nationality"),
            Line(most=30),
            tr("The name of the nationality is needed."),
            shown_when=_other_nationality,
        ),
    ),
    shown_when=is_resident,
    icon="flag",
)
EXCEPTION = Page(
    "exception",
    tr("Which exception applies to you?"),
    (Field("exception_category", tr("Exception category"), Choice(EXCEPTIONS), ID_RESIDENT),),
    hint=tr("The programme is for Saudis, with these exceptions"),
    shown_when=is_resident,
    doubt=_doubt_no_exception,
    icon="seal-question",
)
ID_EXPIRY = Page(
    "id_expiry",
    tr("When does your ID expire?"),
    (
        Field(
            "id_expiry",
            tr("Expiry date of the ID"),
            Day(future=True),
            tr("The expiry date is needed, as on the ID."),
            hint=tr("As written on the card"),
        ),
    ),
    icon="calendar-x",
)
EDUCATION_PAGE = Page(
    "education",
    tr("What is your education?"),
    (
        Field(
            "education",
            tr("Education"),
            Choice(EDUCATION),
            tr("The education is needed. Choose one."),
        ),
    ),
    hint=tr("The highest one completed"),
    icon="graduation-cap",
)
ABROAD = Page(
    "days_abroad",
    tr("How many days were you abroad in the last year?"),
    (
        Field(
            "days_abroad",
            tr("Days outside the Kingdom"),
            Whole(0, 366),
            tr("The number of days is needed, or 0 if there was no travel."),
        ),
    ),
    hint=tr("All journeys of the last 12 months; 0 if none"),
    doubt=_doubt_abroad,
    icon="airplane-takeoff",
)
FACILITIES_PAGE = Page(
    "facilities",
    tr("Is any assistance needed? (optional)"),
    (
        Field(
            "facilities",
            tr("Assistance (optional)"),
            Several(FACILITIES),
            tr("Choose the assistance needed, or “None”."),
            required=never,
        ),
    ),
    icon="hand-heart",
)

PERSONAL = Section(
    "personal",
    tr("Personal details"),
    "user",
    (NAME, GENDER, NATIONALITY, EXCEPTION, ID_EXPIRY, EDUCATION_PAGE, ABROAD, FACILITIES_PAGE),
)
