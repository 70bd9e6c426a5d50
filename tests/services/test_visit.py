"""Who is at the kiosk, and what may be shown to them."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.answers import Applicant
from kiosk.domain.facts import Assurance, Role
from kiosk.services.visit import Visit

BORN = date(1960, 12, 19)


def test_a_fresh_visit_is_nobody_known() -> None:
    assert not Visit().identified
    assert Visit().actor.role is Role.APPLICANT


@pytest.mark.parametrize("assurance", [Assurance.CODE, Assurance.WITNESSED])
def test_a_code_or_a_clerk_identifies(assurance: Assurance) -> None:
    assert Visit(assurance=assurance).identified


def test_a_number_typed_identifies_nobody() -> None:
    assert not Visit(person="1000000016", mobile="0551234567").identified


def test_an_applicant_is_known_once_the_birth_date_is() -> None:
    visit = Visit(person="1000000016").known_as(BORN, "0551234567")
    assert visit.applicant() == Applicant("1000000016", BORN, "0551234567")


def test_no_form_begins_before_the_birth_date() -> None:
    with pytest.raises(ValueError, match="birth date"):
        Visit(person="1000000016").applicant()


def test_becoming_known_changes_no_assurance() -> None:
    visit = Visit(person="1000000016", assurance=Assurance.WITNESSED, clerk="4711", session="s")
    known = visit.known_as(BORN, "0551234567")
    assert (known.assurance, known.clerk, known.session) == (Assurance.WITNESSED, "4711", "s")
