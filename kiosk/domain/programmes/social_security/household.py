"""Section الأسرة: marital status, the members, the family record, special circumstances (facts.md (d) 2, 4, 9).

«مطلقة» and «أرملة» of the special circumstances are not asked: the marital status has told them.
"""

from __future__ import annotations

from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Page, Section, never
from kiosk.domain.kinds import Choice, Digits, Option, Several, Whole
from kiosk.domain.programmes.social_security.member_roster import MEMBERS
from kiosk.domain.programmes.social_security.members import MARITAL, is_head
from kiosk.domain.programmes.social_security.personal import NONE
from kiosk.domain.words import Words, tr

CIRCUMSTANCES = (
    Option("orphan", tr("Orphan")),
    Option("prisoner_family", tr("Family of a prisoner")),
    Option("missing_breadwinner", tr("The breadwinner is absent or missing")),
    Option("deserted", tr("Deserted wife")),
    Option("carer", tr("Caring for an elder or a disabled person")),
    Option("no_address", tr("No fixed address")),
    Option(NONE, tr("None", "circumstances")),
)


MOST_AT_HOME = 40


def _count_echo(case: Case) -> Words | None:
    """Nothing for a number without end, of which no plural can be made."""
    count = case.whole("residents_count")
    return None if count is None or count > MOST_AT_HOME else tr("%n member(s) live with you", "", 0).count(count)


HOUSEHOLD = Section(
    "family",
    tr("Family"),
    "users-three",
    (
        Page(
            "marital",
            tr("What is your marital status?"),
            (
                Field(
                    "marital_status",
                    tr("Marital status"),
                    Choice(MARITAL),
                    tr("The marital status is needed. Choose one."),
                ),
            ),
            icon="users",
        ),
        Page(
            "residents",
            tr("How many family members live with you?"),
            (
                Field(
                    "residents_count",
                    tr("Number of members living with you"),
                    Whole(0, MOST_AT_HOME),
                    tr("The number of members is needed, or 0 if you live alone."),
                    echo=_count_echo,
                ),
            ),
            hint=tr("Without yourself; 0 if you live alone"),
            icon="users-four",
        ),
        MEMBERS,
        Page(
            "family_record",
            tr("What is the family record number? (optional)"),
            (
                Field(
                    "family_record_no",
                    tr("Family record number (optional)"),
                    Digits(most=10),
                    tr("The family record number is needed."),
                    required=never,
                ),
            ),
            shown_when=is_head,
            icon="book-user",
        ),
        Page(
            "circumstances",
            tr("Does any of these apply to you?"),
            (
                Field(
                    "circumstances",
                    tr("Special circumstances"),
                    Several(CIRCUMSTANCES),
                    tr("Choose what applies, or “None”."),
                ),
            ),
            hint=tr("More than one may be chosen"),
            icon="list-checks",
        ),
    ),
)
