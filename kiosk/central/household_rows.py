"""The row that a change of the policy is tried on: a person's household in figures, from their file."""

from __future__ import annotations

from kiosk.central.read_rows import HouseholdRow
from kiosk.domain.answers import Case
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.places import REGIONS
from kiosk.domain.rules.figures import HouseholdFigures
from kiosk.domain.working_days import day_of

KNOWN_REGIONS = frozenset(region.code for region in REGIONS)


def household_row(file: PersonFile, national_id: str, person: int, policy: Policy) -> HouseholdRow | None:
    """By the newest application that was not withdrawn, as it was in the month in which it was handed in.

    person: the key of the person table. None for who never applied.
    """
    applied = [a for a in file.applications if a.programme == SOCIAL_SECURITY.code and a.status != "withdrawn"]
    if not applied:
        return None
    newest = max(applied, key=lambda application: application.submitted_at)
    region = newest.answers.text("region")
    figures = _figures(newest, file, national_id, policy)
    return HouseholdRow.of(person, region if region in KNOWN_REGIONS else "", figures)


def _figures(
    application: ApplicationState, file: PersonFile, national_id: str, policy: Policy
) -> HouseholdFigures | None:
    """None for an older form, and for answers that can't be put into figures: a stolen kiosk's are any text."""
    if application.form_version != SOCIAL_SECURITY.version:
        return None
    handed_in = day_of(application.submitted_at)
    try:
        case = Case(application.answers, file.applicant(national_id), handed_in)
        return HouseholdFigures.of(case, policy, handed_in.replace(day=1))
    except Exception:  # noqa: BLE001 (whatever is in it, it must hold up nobody else)
        return None
