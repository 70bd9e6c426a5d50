"""Section السكن: national address and housing (facts.md (d) 3). The number of residents is asked with the family."""

from __future__ import annotations

from decimal import Decimal

from kiosk.domain.amount_words import in_words
from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Guide, Page, Section, never
from kiosk.domain.kinds import Amount, Choice, Day, Digits, Line, Option, ShortAddress, YesNo
from kiosk.domain.programmes.social_security.places import (
    CITY_OPTIONS,
    OTHER,
    REGION_OPTIONS,
    in_chosen_region,
)
from kiosk.domain.words import Words, ltr, tr

RENT, OWNED = "rent", "owned"
RENT_KIND = Amount(limit=Decimal(1_000_000))
HOUSING = (
    Option(OWNED, tr("Owned")),
    Option(RENT, tr("Rented")),
    Option("with_family", tr("With my parents or relatives")),
    Option("charity", tr("Charity housing")),
    Option("government", tr("Government housing")),
    Option("shack_or_tent", tr("Simple house or tent")),
    Option("shelter", tr("Care home")),
)


def is_rented(case: Case) -> bool:
    return case.is_("housing_type", RENT)


def has_address(case: Case) -> bool:
    """Who has no fixed address can't be asked for its street and numbers."""
    return "no_address" not in case.many("circumstances")


def _other_city(case: Case) -> bool:
    return case.is_("city", OTHER)


def _doubt_short_address(case: Case) -> Words | None:
    """Usually the last four are the building number (F64), but no official text says so: doubt, no refusal."""
    short, building = case.text("short_address"), case.text("building_no")
    if not short or short[-4:] == building:
        return None
    words = tr("The short address ends in {tail}, and the building is {building}. Are both right?")
    return words.fill(tail=ltr(short[-4:]), building=ltr(building))


def _rent_echo(case: Case) -> Words | None:
    rent = case.amount("annual_rent")
    return None if rent is None or not 0 < rent <= RENT_KIND.limit else in_words(rent)


ADDRESS = (
    Page(
        "region",
        tr("Where do you live now?"),
        (Field("region", tr("Region"), Choice(REGION_OPTIONS), tr("The region is needed. Choose it from the list.")),),
        icon="map-trifold",
    ),
    Page(
        "city",
        tr("In which city do you live?"),
        (
            Field(
                "city",
                tr("City"),
                Choice(CITY_OPTIONS, searchable=True, narrowed=in_chosen_region),
                tr("The city is needed. Choose it from the list."),
            ),
            Field(
                "city_other",
                tr("Name of the city or village"),
                Line(most=40),
                tr("The name of the city or village is needed."),
                shown_when=_other_city,
            ),
        ),
        icon="buildings",
    ),
    Page(
        "street",
        tr("What are your district and street?"),
        (
            Field("district", tr("District"), Line(most=40), tr("The name of the district is needed.")),
            Field("street", tr("Street"), Line(most=60), tr("The name of the street is needed.")),
        ),
        shown_when=has_address,
        icon="signpost",
    ),
    Page(
        "address_numbers",
        tr("What are the numbers of your national address?"),
        (
            Field("building_no", tr("Building number"), Digits(4), tr("The building number is needed: 4 digits.")),
            Field(
                "additional_no", tr("Additional number"), Digits(4), tr("The additional number is needed: 4 digits.")
            ),
            Field("postal_code", tr("Postal code"), Digits(5), tr("The postal code is needed: 5 digits.")),
            Field(
                "short_address",
                tr("Short national address (optional)"),
                ShortAddress(),
                tr("The short address is needed: 4 letters, then 4 digits."),
                hint=tr("4 letters and 4 digits"),
                required=never,
            ),
        ),
        guide=Guide(tr("Where are the numbers?"), tr("On the plate at the door of the building.")),
        shown_when=has_address,
        doubt=_doubt_short_address,
        icon="map-pin",
    ),
)
HOUSE = (
    Page(
        "housing",
        tr("What kind of housing is it?"),
        (Field("housing_type", tr("Kind of housing"), Choice(HOUSING), tr("The kind of housing is needed.")),),
        icon="house-line",
    ),
    Page(
        "lease",
        tr("What does the lease say?"),
        (
            Field("lease_no", tr("Lease number"), Line(most=30), tr("The lease number is needed, as on the lease.")),
            Field(
                "lease_end",
                tr("End of the lease"),
                Day(future=True),
                tr("The end of the lease is needed, as on the lease."),
            ),
        ),
        shown_when=is_rented,
        icon="file-text",
    ),
    Page(
        "rent",
        tr("How much is the rent in a year?"),
        (
            Field(
                "annual_rent",
                tr("Yearly rent in riyals"),
                RENT_KIND,
                tr("The rent is needed in riyals, or 0 if there is none."),
                echo=_rent_echo,
            ),
        ),
        shown_when=is_rented,
        icon="money",
    ),
    Page(
        "second_home",
        tr("Do you have another home?"),
        (Field("second_home", tr("Another home"), YesNo(), tr("A choice about another home is needed: yes or no.")),),
        hint=tr("Owned or rented, besides this one"),
        icon="warehouse",
    ),
)

HOME = Section("home", tr("Housing"), "house-line", (*ADDRESS, *HOUSE))
