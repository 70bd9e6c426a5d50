"""The roster of the members of the household: one card each (facts.md (d) 4)."""

from __future__ import annotations

from kiosk.domain.answers import NO, Case
from kiosk.domain.forms import Field, Page, Roster
from kiosk.domain.kinds import ArabicName, Choice, Day, NationalId, Option, YesNo
from kiosk.domain.problems import Problem
from kiosk.domain.programmes.social_security.members import (
    ENTRUSTED,
    HOUSEMATE,
    MARITAL,
    RELATIONS,
    lives_with_others,
    members,
)
from kiosk.domain.programmes.social_security.personal import FEMALE, MALE
from kiosk.domain.words import Words, ltr, tr, verbatim

ADULT = 18
"""From this age a member has to agree by himself (F53; the age itself is assumed there)."""
SCHOOL_AGE, MARRIAGE_AGE = 6, 15
"""Ages below which schooling and marital status are not asked: our own choice, no rule."""

SPOUSES = ("husband", "wife")
ELDERS = ("father", "mother", "grandfather", "grandmother")
MINORS = ("son", "daughter", "grandson", "granddaughter", ENTRUSTED)

CONSENTS = (
    Option("waiting", tr("Waiting for consent")),
    Option("agreed", tr("Has agreed")),
    Option("refused", tr("Has refused")),
)


def _age_from(least: int, case: Case) -> bool:
    age = case.age("dep_birth")
    return age is not None and age >= least


def _fits_applicant(case: Case, option: Option) -> bool:
    """A man has a wife, a woman a husband."""
    return not case.is_("gender", {"husband": MALE, "wife": FEMALE}.get(option.code, ""))


def _gender_unknown(case: Case) -> bool:
    return case.is_("relation", ENTRUSTED, HOUSEMATE)


def _ask_marital(case: Case) -> bool:
    return _age_from(MARRIAGE_AGE, case) and not case.is_("relation", *SPOUSES)


def _ask_consent(case: Case) -> bool:
    return _age_from(ADULT, case)


def _ask_studying(case: Case) -> bool:
    return _age_from(SCHOOL_AGE, case) and not case.is_("relation", *ELDERS, HOUSEMATE)


def _ask_custody(case: Case) -> bool:
    """Only a minor of divorced parents (F48)."""
    return case.is_("marital_status", "divorced") and case.is_("relation", *MINORS) and not _age_from(ADULT, case)


def _not_housemate(case: Case) -> bool:
    return not case.is_("relation", HOUSEMATE)


# ── checks and echoes ───────────────────────────────────────────────────────────────────────────────────────────


def _not_the_applicant(case: Case) -> tuple[Problem, ...]:
    if case.text("dep_id") != case.applicant.national_id:
        return ()
    return (Problem("dep_id", tr("This is the applicant's own ID. The member's ID is needed.")),)


def _check_members(case: Case) -> tuple[Problem, ...]:
    ids = [row.text("dep_id") for row in members(case)]
    if len(set(ids)) < len(ids):
        twice = tr("One ID number stands with two members. Another number or a removal is needed.")
        return (Problem("members", twice),)
    here = sum(row.text("lives_here") != NO for row in members(case))
    said = case.whole("residents_count")
    if said is None or here == said:
        return ()
    words = tr("{here} are listed as living with you, and {said} were stated. One needs changing.")
    return (Problem("members", words.fill(here=ltr(str(here)), said=ltr(str(said)))),)


def _members_summary(case: Case) -> Words | None:
    count = len(members(case))
    return tr("%n member(s) registered with you. Who has not agreed is not counted.", "", 0).count(count)


def member_card(case: Case) -> tuple[Words, Words]:
    """The name, and a line of relation, age and the ID's tail."""
    relation = Choice(RELATIONS).label(case.text("relation")) or tr("Relation not stated")
    line = Words("{relation} · {id}").fill(relation=relation, id=_tail_words(case))
    age = case.age("dep_birth")
    if age is not None:
        years = tr("%n year(s) old", "", 0).count(age)
        line = Words("{relation} · {age} · {id}").fill(relation=relation, age=years, id=_tail_words(case))
    return verbatim(case.text("dep_name")), line


def _tail_words(case: Case) -> Words:
    return tr("ID ending in {tail}").fill(tail=ltr(case.text("dep_id")[-4:]))


# ── pages ───────────────────────────────────────────────────────────────────────────────────────────────────────

MEMBER_PAGES = (
    Page(
        "member_who",
        tr("Who is this member?"),
        (
            Field("dep_name", tr("Full name of four parts"), ArabicName(most=90), tr("The member's name is needed.")),
            Field("dep_id", tr("Member's ID number"), NationalId(), tr("The member's ID is needed: 10 digits.")),
        ),
        hint=tr("As on the member's ID or in the family record"),
        check=_not_the_applicant,
        icon="identification-card",
    ),
    Page(
        "member_birth",
        tr("When was this member born?"),
        (
            Field(
                "dep_birth",
                tr("Member's date of birth"),
                Day(past=True),
                tr("The member's date of birth is needed."),
            ),
        ),
        icon="baby",
    ),
    Page(
        "member_relation",
        tr("How is this member related to you?"),
        (
            Field(
                "relation",
                tr("Relation"),
                Choice(RELATIONS, narrowed=_fits_applicant),
                tr("The relation is needed. Choose one."),
            ),
        ),
        icon="tree-structure",
    ),
    Page(
        "member_gender",
        tr("Is this member male or female?"),
        (
            Field(
                "dep_gender",
                tr("Member's gender"),
                Choice((Option(MALE, tr("Male")), Option(FEMALE, tr("Female")))),
                tr("The member's gender is needed. Choose one."),
            ),
        ),
        shown_when=_gender_unknown,
        icon="users",
    ),
    Page(
        "member_marital",
        tr("What is this member's marital status?"),
        (
            Field(
                "dep_marital",
                tr("Member's marital status"),
                Choice(MARITAL),
                tr("The member's marital status is needed. Choose one."),
            ),
        ),
        shown_when=_ask_marital,
        icon="users",
    ),
    Page(
        "member_home",
        tr("Does this member live with you?"),
        (
            Field("lives_here", tr("Lives in the same home"), YesNo(), tr("A choice is needed: yes or no.")),
            Field(
                "confirmed",
                tr("Member's consent to join the application"),
                Choice(CONSENTS),
                tr("The state of the consent is needed. Choose one."),
                hint=tr("From 18 on, the member has to agree"),
                shown_when=_ask_consent,
            ),
        ),
        icon="house-line",
    ),
    Page(
        "member_state",
        tr("What applies to this member?"),
        (
            Field(
                "studying",
                tr("Is studying now"),
                YesNo(),
                tr("A choice about studying is needed: yes or no."),
                shown_when=_ask_studying,
            ),
            Field(
                "dep_disability",
                tr("Has a disability"),
                YesNo(),
                tr("A choice about disability is needed: yes or no."),
            ),
            Field(
                "custody_disputed",
                tr("The care of this child is disputed"),
                YesNo(),
                tr("A choice about the dispute is needed: yes or no."),
                shown_when=_ask_custody,
            ),
        ),
        shown_when=_not_housemate,
        icon="list-checks",
    ),
)


MEMBERS = Roster(
    name="members",
    title=tr("Who lives with you at home?"),
    row_title=tr("Member {n}"),
    add=tr("Add another member"),
    empty=tr("No member has been added yet."),
    pages=MEMBER_PAGES,
    card=member_card,
    summary=_members_summary,
    shown_when=lives_with_others,
    check=_check_members,
    key=("dep_id",),
)
