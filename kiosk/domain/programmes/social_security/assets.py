"""The roster of possessions; at most one main home and one exempt car (facts.md (d) 6, F25)."""

from __future__ import annotations

from decimal import Decimal

from kiosk.domain.amount_words import in_words, riyals
from kiosk.domain.answers import YES, Case
from kiosk.domain.forms import Field, Page, Roster, Rule
from kiosk.domain.kinds import Amount, Choice, Line, Option, YesNo
from kiosk.domain.problems import Problem
from kiosk.domain.programmes.social_security.members import has_members
from kiosk.domain.programmes.social_security.owners import OWNER_KIND, owner_words
from kiosk.domain.words import Words, tr

REAL_ESTATE, VEHICLE = "real_estate", "vehicle"
ASSET_TYPES = (
    Option(REAL_ESTATE, tr("House or land"), icon="house-line"),
    Option(VEHICLE, tr("Car or vehicle"), icon="car"),
    Option("shares", tr("Shares or investment"), icon="chart-bar"),
    Option("cash", tr("Savings in money"), icon="wallet"),
    Option("livestock", tr("Livestock", "asset"), icon="paw-print"),
    Option("other", tr("Other", "asset"), icon="circle"),
)
VALUE_KIND = Amount(limit=Decimal(100_000_000))


def _is(kind: str) -> Rule:
    def rule(case: Case) -> bool:
        return case.is_("asset_type", kind)

    return rule


def _has_papers(case: Case) -> bool:
    return case.is_("asset_type", REAL_ESTATE, VEHICLE)


def _has_assets(case: Case) -> bool:
    return case.flag("has_assets")


def _value_echo(case: Case) -> Words | None:
    value = case.amount("asset_value")
    usable = value is not None and not VALUE_KIND.fault(case.text("asset_value"), case)
    return in_words(value) if usable and value else None


def _inheritance_echo(case: Case) -> Words | None:
    """F27: an undivided inheritance does not count until it is divided."""
    if not case.flag("undivided_inheritance"):
        return None
    return tr("An undivided inheritance is noted and not counted.")


def _at_most_one(case: Case) -> tuple[Problem, ...]:
    if not case.rows("assets"):
        return (Problem("assets", tr("At least one possession is needed.")),)
    for field, words in (
        ("is_main_home", tr("Two homes are marked as the main home. Only one can be.")),
        ("is_exempt_car", tr("Two cars are marked as exempt. Only one can be.")),
    ):
        if sum(row.text(field) == YES for row in case.rows("assets")) > 1:
            return (Problem("assets", words),)
    return ()


def _summary(case: Case) -> Words | None:
    count = len(case.rows("assets"))
    return tr("%n possession(s) listed", "", 0).count(count) if count else None


def asset_card(case: Case) -> tuple[Words, Words]:
    """What it is, and whose and of what value."""
    kind = Choice(ASSET_TYPES).label(case.text("asset_type")) or tr("Possession of unstated kind")
    value = case.amount("asset_value")
    owner = owner_words(case, "asset_owner")
    if value is None:
        return kind, owner
    return kind, tr("{owner} · {amount}").fill(owner=owner, amount=riyals(value))


ASSETS = Roster(
    name="assets",
    title=tr("Which possessions are there?"),
    row_title=tr("Possession {n}"),
    add=tr("Add another possession"),
    empty=tr("No possession has been added yet."),
    icon="house-line",
    card=asset_card,
    summary=_summary,
    shown_when=_has_assets,
    check=_at_most_one,
    key=("asset_type", "deed_no", "plate"),
    pages=(
        Page(
            "asset_type",
            tr("What possession is it?"),
            (
                Field(
                    "asset_type",
                    tr("Kind of possession"),
                    Choice(ASSET_TYPES),
                    tr("The kind of possession is needed. Choose one."),
                ),
            ),
            icon="car",
        ),
        Page(
            "asset_owner",
            tr("Whose possession is it?"),
            (
                Field(
                    "asset_owner",
                    tr("Owner of the possession"),
                    OWNER_KIND,
                    tr("The owner of the possession is needed."),
                ),
            ),
            shown_when=has_members,
            icon="users-three",
        ),
        Page(
            "asset_value",
            tr("How much is it worth?"),
            (
                Field(
                    "asset_value",
                    tr("Estimated value in riyals"),
                    VALUE_KIND,
                    tr("The estimated value is needed in riyals."),
                    echo=_value_echo,
                ),
            ),
            hint=tr("An estimate is enough"),
            icon="coins",
        ),
        Page(
            "asset_state",
            tr("What is true of this possession?"),
            (
                Field(
                    "is_main_home",
                    tr("This is the home we live in"),
                    YesNo(),
                    tr("A choice about the main home is needed: yes or no."),
                    shown_when=_is(REAL_ESTATE),
                ),
                Field(
                    "is_exempt_car",
                    tr("This is the family's one exempt car"),
                    YesNo(),
                    tr("A choice about the exempt car is needed: yes or no."),
                    shown_when=_is(VEHICLE),
                ),
                Field(
                    "undivided_inheritance",
                    tr("Part of an inheritance not yet divided"),
                    YesNo(),
                    tr("A choice about inheritance is needed: yes or no."),
                    echo=_inheritance_echo,
                ),
            ),
            icon="list-checks",
        ),
        Page(
            "asset_papers",
            tr("Which number do its papers bear?"),
            (
                Field(
                    "deed_no",
                    tr("Deed number"),
                    Line(most=20),
                    tr("The deed number is needed, as on the deed."),
                    shown_when=_is(REAL_ESTATE),
                ),
                Field(
                    "plate",
                    tr("Plate number"),
                    Line(most=12),
                    tr("The plate number is needed, letters and digits."),
                    shown_when=_is(VEHICLE),
                ),
            ),
            shown_when=_has_papers,
            icon="hash",
        ),
    ),
)
