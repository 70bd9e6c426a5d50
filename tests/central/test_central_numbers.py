"""What every centre promises about reference numbers: one series, whatever bears them."""

from __future__ import annotations

from uuid import uuid4

import pytest
from centre_kit import HAMAD, SALMA, MemoryWorld, SqliteWorld, World, a_fact, an_application, fates

from kiosk.domain.facts import AppealSubmitted, Body, InquiryAsked, PaymentComplained

NUMBER = "000700000018"


def appeal(number: str) -> Body:
    return AppealSubmitted(uuid4(), uuid4(), number, uuid4(), "reasons", (), (), (), "no", (), "")


def inquiry(number: str) -> Body:
    return InquiryAsked(uuid4(), uuid4(), "status", "when?", number, "mobile")


def complaint(number: str) -> Body:
    return PaymentComplained(uuid4(), uuid4(), number, "2026-11", "short", "900", "800", "why?", ())


class NumbersContract:
    @pytest.mark.parametrize("numbered", [appeal, inquiry, complaint])
    def test_an_application_and_an_act_never_bear_the_same_number(self, world: World, numbered: object) -> None:
        assert callable(numbered)
        act = a_fact(SALMA, numbered(NUMBER))
        assert fates(world.central.push([act, act])) == ["stored", "already_stored"]
        assert fates(world.central.push([an_application(HAMAD, NUMBER)])) == ["reference_taken"]
        assert fates(world.central.push([a_fact(HAMAD, numbered(NUMBER))])) == ["reference_taken"]

    @pytest.mark.parametrize("numbered", [appeal, inquiry, complaint])
    def test_an_act_takes_no_number_of_an_application(self, world: World, numbered: object) -> None:
        assert callable(numbered)
        facts = [an_application(SALMA, NUMBER), a_fact(HAMAD, numbered(NUMBER))]
        assert fates(world.central.push(facts)) == ["stored", "reference_taken"]

    @pytest.mark.parametrize("numbered", [appeal, inquiry, complaint])
    def test_an_act_s_number_of_another_kiosk_is_malformed(self, world: World, numbered: object) -> None:
        assert callable(numbered)
        assert fates(world.central.push([a_fact(SALMA, numbered("000800000015"))])) == ["malformed"]

    def test_an_inquiry_from_before_it_had_a_number_is_stored(self, world: World) -> None:
        facts = [a_fact(SALMA, inquiry("")), a_fact(HAMAD, inquiry(""))]
        assert fates(world.central.push(facts)) == ["stored", "stored"]


class TestMemoryNumbers(NumbersContract, MemoryWorld):
    pass


class TestSqliteNumbers(NumbersContract, SqliteWorld):
    pass
