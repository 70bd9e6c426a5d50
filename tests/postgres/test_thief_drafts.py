"""What a stolen kiosk gets of unfinished applications that wait at the centre: nothing, and it replaces none."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from centre_kit import HAMAD, MOBILE, NOURA, SALMA
from pg_fixtures import PgCentre
from thief_kit import Scene, scene

from kiosk.services.errors import CentreRefused
from kiosk.services.ports import KeptDraft
from kiosk.services.travelling import edition_of

FORM = "social_security"
PUT = "select api_v1.keep_draft(%s, %s, %s::bigint, %s)"


@pytest.fixture
def stage(pg_centre: PgCentre) -> Iterator[Scene]:
    with scene(pg_centre) as built:
        yield built


def test_what_waits_of_anothers_visitor_is_neither_replaced_nor_given_out(stage: Scene) -> None:
    now = edition_of(stage.honest.clock.now())
    draft = KeptDraft(SALMA, FORM, now, b"closed")
    assert stage.honest.central.keep_draft(draft)
    stage.sql.execute("set centre.persons = '{1000000008}'")
    stage.sql.execute("set centre.kiosk = '0008'")
    for sealed in (b"", b"rubbish"):
        with pytest.raises(psycopg.Error, match="unproven"):
            stage.ask(PUT, SALMA, FORM, now + 1, sealed)
    with pytest.raises(psycopg.Error, match="session"):
        stage.ask("select * from api_v1.kept_drafts(%s)", stage.session)
    assert stage.honest.central.kept_drafts(stage.session) == (draft,)


def test_known_and_unknown_persons_are_refused_alike(stage: Scene) -> None:
    now = edition_of(stage.honest.clock.now())
    assert stage.honest.central.keep_draft(KeptDraft(SALMA, FORM, now, b"closed"))
    said = set()
    for person in (SALMA, NOURA):
        with pytest.raises(psycopg.Error) as refused:
            stage.ask(PUT, person, FORM, now, b"x")
        said.add((refused.value.sqlstate, refused.value.diag.message_primary))
    assert said == {("KSK01", "unproven")}


def test_nobody_is_given_but_their_own(stage: Scene) -> None:
    now = edition_of(stage.honest.clock.now())
    stage.honest.central.keep_draft(KeptDraft(SALMA, FORM, now, b"closed"))
    session = stage.thief.sign_in(HAMAD, MOBILE)
    stage.sql.execute("set centre.persons = '{1000000008,1000000016}'")
    assert stage.ask("select * from api_v1.kept_drafts(%s)", session) == []


def test_more_a_minute_than_are_of_use(stage: Scene) -> None:
    stage.thief.sign_in(HAMAD)
    now = edition_of(stage.thief.clock.now())
    with pytest.raises(CentreRefused, match="quota"):
        for number in range(100):
            stage.thief.central.keep_draft(KeptDraft(HAMAD, FORM, now + number, b"x"))
