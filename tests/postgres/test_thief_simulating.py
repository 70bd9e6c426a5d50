"""The thief at a desk's prompt, with a supervisor's session: no figure beyond its bounds, never a few households."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from desk_kit import OFFICER, SUPERVISOR
from desk_thief_kit import Theft, theft
from pg_fixtures import PgCentre

from kiosk.domain.rules.figures import LEVERS

CALL = "select desk_v1.simulate(%s, %s::bigint[], %s::bigint[], %s::bigint)"
LEAST = [int(lever.least * lever.scale) for lever in LEVERS]
MOST = [int(lever.most * lever.scale) for lever in LEVERS]
NESTED, FROM_NOUGHT = "{{0},{0},{0},{0},{1},{1},{0},{1},{1}}", "[0:8]={0,0,0,0,1,1,0,1,1}"


@pytest.fixture(scope="module")
def stage(pg_centre_of_module: PgCentre) -> Iterator[Theft]:
    with theft(pg_centre_of_module) as built:
        yield built


def refused(stage: Theft, code: str, *given: object) -> None:
    with pytest.raises(psycopg.Error, match=code) as found:
        stage.ask(CALL, *given)
    assert found.value.sqlstate == "KSK01"


def test_the_centre_knows_the_bounds_of_each_figure(stage: Theft) -> None:
    session = stage.world.session(SUPERVISOR)
    assert stage.ask(CALL, session, LEAST, MOST, 0) == [({"cells": [], "last": 0},)]
    for place in range(len(LEVERS)):
        for bounds, beyond in ((LEAST, -1), (MOST, 1)):
            wrong = [value + beyond * (n == place) for n, value in enumerate(bounds)]
            refused(stage, "malformed", session, LEAST, wrong, 0)
            refused(stage, "malformed", session, wrong, LEAST, 0)


@pytest.mark.parametrize("odd", [None, [], LEAST[:-1], [*LEAST, 1], [None] * 9, NESTED, FROM_NOUGHT])
def test_what_is_no_list_of_nine_figures_is_refused(stage: Theft, odd: object) -> None:
    refused(stage, "malformed", stage.world.session(SUPERVISOR), LEAST, odd, 0)


@pytest.mark.parametrize("start", [1, 49_999, -50_000, None])
def test_a_slice_begins_where_slices_begin(stage: Theft, start: int | None) -> None:
    refused(stage, "malformed", stage.world.session(SUPERVISOR), LEAST, MOST, start)


def test_an_officer_s_session_tries_nothing_whatever_was_set_before(stage: Theft) -> None:
    stage.ask("select set_config('centre.households', 'yes', false)")
    refused(stage, "role", stage.world.session(OFFICER), LEAST, MOST, 0)
    refused(stage, "session", "nobody's", LEAST, MOST, 0)
