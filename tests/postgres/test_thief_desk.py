"""The thief at a desk, who even has an officer's session there: guessing, peeping."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from centre_kit import HAMAD, SALMA, an_application, announced, piece
from desk_kit import (
    ADMINISTRATOR,
    CLERK,
    OFFICER,
    PASSWORD,
    SECOND,
)
from desk_thief_kit import Theft, theft
from pg_fixtures import PgCentre

from kiosk.services.errors import CentreRefused


@pytest.fixture
def stage(pg_centre: PgCentre) -> Iterator[Theft]:
    with theft(pg_centre) as built:
        yield built


class TestGuessing:
    def test_a_try_and_its_judging_in_one_transaction_tell_nothing(self, stage: Theft) -> None:
        key = stage.world.desk._key(OFFICER.number, PASSWORD)  # type: ignore[attr-defined]
        with stage.another_connection() as connection, connection.transaction(force_rollback=True):
            tried = connection.execute("select desk_v1.try(%s, %s)", [OFFICER.number, key]).fetchone()
            with pytest.raises(psycopg.Error, match="malformed"):
                connection.execute("select session from desk_v1.sign_in(%s)", tried)

    def test_a_try_that_was_taken_back_was_not_judged(self, stage: Theft) -> None:
        with stage.another_connection() as connection:
            with connection.transaction(force_rollback=True):
                tried = connection.execute("select desk_v1.try('1002', 'x')").fetchone()
            with pytest.raises(psycopg.Error, match="malformed"):
                connection.execute("select verdict from desk_v1.sign_in(%s)", tried)

    def test_judging_that_is_taken_back_gives_no_further_try(self, stage: Theft) -> None:
        verdicts = []
        for _ in range(7):
            [tried] = stage.ask("select desk_v1.try('1002', 'x')")
            with stage.another_connection() as connection, connection.transaction(force_rollback=True):
                verdicts.append(connection.execute("select verdict from desk_v1.sign_in(%s)", tried).fetchone())
        assert verdicts == [("wrong",)] * 4 + [("locked",)] * 3

    def test_a_try_of_another_desk_can_not_be_judged(self, stage: Theft) -> None:
        [tried] = stage.ask("select desk_v1.try('1002', 'x')")
        other = stage.world.other_desk
        with pytest.raises(CentreRefused, match="malformed"):
            other._row("select verdict from desk_v1.sign_in(%s)", *tried)  # type: ignore[attr-defined]

    def test_a_try_is_judged_once(self, stage: Theft) -> None:
        key = stage.world.desk._key(OFFICER.number, PASSWORD)  # type: ignore[attr-defined]
        [tried] = stage.ask("select desk_v1.try(%s, %s)", OFFICER.number, key)
        assert stage.ask("select verdict from desk_v1.sign_in(%s)", *tried) == [("confirmed",)]
        with pytest.raises(psycopg.Error, match="malformed"):
            stage.ask("select verdict from desk_v1.sign_in(%s)", *tried)

    def test_tries_at_once_are_no_more_than_the_tries(self, stage: Theft) -> None:
        with ThreadPoolExecutor(8) as pool:
            tries = list(pool.map(lambda n: stage.world.desk.sign_in(OFFICER.number, str(n)).verdict, range(30)))
        assert tries.count("wrong") == 4  # type: ignore[arg-type]

    def test_the_staff_can_not_be_told_from_anybody_else(self, stage: Theft) -> None:
        stage.administrator.execute("update centre.staff set active = false where number = %s", [SECOND.number])
        answers = []
        for number in (OFFICER.number, SECOND.number, "4711", "x"):
            salts = {stage.ask("select length(desk_v1.salt(%s))", number)[0][0] for _ in range(2)}
            verdicts = []
            for _ in range(6):
                [tried] = stage.ask("select desk_v1.try(%s, 'x')", number)
                verdicts.append(stage.ask("select verdict, attempts_left from desk_v1.sign_in(%s)", *tried))
            answers.append((salts, verdicts))
        assert answers == [answers[0]] * 4

    def test_no_session_can_be_read_anywhere(self, stage: Theft) -> None:
        session = stage.world.session(OFFICER)
        kept = stage.look("select string_agg(s::text, ' ') from centre.staff_session s")
        assert session not in kept
        for guess in ("", "x", session[:-1], session.upper()):
            with pytest.raises(psycopg.Error, match="session"):
                stage.ask("select * from desk_v1.counts(%s)", guess)


class TestPeeping:
    def test_a_session_of_another_desk_opens_nothing(self, stage: Theft) -> None:
        application = stage.world.apply()
        session = stage.world.other_desk.sign_in(OFFICER.number, PASSWORD).session
        with pytest.raises(psycopg.Error, match="session"):
            stage.ask("select desk_v1.open(%s, %s, 'review')", session, application)

    def test_a_file_is_not_read_by_an_opening_that_is_taken_back(self, stage: Theft) -> None:
        application, session = stage.world.apply(), stage.world.session(OFFICER)
        with stage.another_connection() as connection, connection.transaction(force_rollback=True):
            connection.execute("select desk_v1.open(%s, %s, 'review')", [session, application])
            with pytest.raises(psycopg.Error, match="unopened"):
                connection.execute("select * from desk_v1.entries(%s, %s, 0)", [session, SALMA])
        with pytest.raises(psycopg.Error, match="unopened"):
            stage.ask("select * from desk_v1.entries(%s, %s, 0)", session, SALMA)

    def test_who_has_a_file_and_who_has_none_look_alike_until_they_are_opened(self, stage: Theft) -> None:
        stage.world.apply()
        session = stage.world.session(OFFICER)
        for person in (SALMA, HAMAD, "", "x"):
            with pytest.raises(psycopg.Error, match="unopened"):
                stage.ask("select * from desk_v1.entries(%s, %s, 0)", session, person)

    def test_nobody_is_found_by_a_look_that_is_taken_back(self, stage: Theft) -> None:
        stage.world.apply()
        session = stage.world.session(CLERK)
        with stage.another_connection() as connection, connection.transaction(force_rollback=True):
            find = connection.execute("select desk_v1.seek(%s, %s)", [session, SALMA]).fetchone() or ()
            told = connection.execute("select * from desk_v1.found(%s, %s)", [session, *find]).fetchall()
        assert told == []
        assert stage.ask("select * from desk_v1.found(%s, %s)", session, *find) == []

    def test_what_was_found_is_told_once_and_to_its_session_alone(self, stage: Theft) -> None:
        stage.world.apply()
        session, other = stage.world.session(CLERK), stage.world.sign_in(CLERK)
        [find] = stage.ask("select desk_v1.seek(%s, %s)", session, SALMA)
        assert stage.ask("select * from desk_v1.found(%s, %s)", other, *find) == []
        assert len(stage.ask("select * from desk_v1.found(%s, %s)", session, *find)) == 1
        assert stage.ask("select * from desk_v1.found(%s, %s)", session, *find) == []

    def test_a_document_of_a_file_that_was_not_opened(self, stage: Theft) -> None:
        mine, theirs = stage.world.apply(SALMA, 1), announced(b"somebody else's contract", HAMAD)
        stage.world.push(theirs)
        stage.world.central.put_chunk(piece(theirs, b"somebody else's contract", 0, 100))
        stage.world.opened(OFFICER, mine)
        document: Any = theirs.body
        with pytest.raises(CentreRefused, match="document"):
            stage.world.desk.document(stage.world.session(OFFICER), document.document, 0)

    def test_settings_forged_by_the_thief_open_nothing(self, stage: Theft) -> None:
        stage.world.apply()
        person = stage.look("select id from centre.person where national_id = %s", SALMA)
        for name, value in (
            ("desk", "0102"),
            ("staff", ADMINISTRATOR.number),
            ("lists", "yes"),
            ("all_staff", "yes"),
            ("persons", f"{{{SALMA}}}"),
            ("person_ids", f"{{{person}}}"),
        ):
            stage.ask("select set_config(%s, %s, false)", f"centre.{name}", value)
        for call in ("desk_v1.counts('x')", "desk_v1.staff('x')", f"desk_v1.entries('x', '{SALMA}', 0)"):
            with pytest.raises(psycopg.Error, match="session"):
                stage.ask(f"select * from {call}")
        session = stage.world.session(CLERK)
        with pytest.raises(psycopg.Error, match="role"):
            stage.ask("select * from desk_v1.staff(%s)", session)
        with pytest.raises(psycopg.Error, match="unopened"):
            stage.ask("select * from desk_v1.entries(%s, %s, 0)", session, SALMA)

    def test_quotes_and_semicolons_in_a_filter_are_just_text(self, stage: Theft) -> None:
        stage.world.apply()
        session = stage.world.session(OFFICER)
        call = "select * from desk_v1.queue(%s, %s, %s, %s, %s, false, false, %s, %s::text[], 50)"
        for evil in ("' or true --", "'); drop table centre.case_queue; --", "\\", "%", "$1"):
            for place in range(5):
                asked = ["all", "", "", "", ""]
                asked[place] = evil
                assert stage.ask(call, session, *asked, None) == [], (evil, place)
            with pytest.raises(psycopg.Error):
                stage.ask(call, session, "all", "", "", "", "", [evil, evil, evil])
        assert len(stage.ask(call, session, "all", "", "", "", "", None)) == 1

    def test_a_list_is_given_page_by_page(self, stage: Theft) -> None:
        for n in range(6):
            stage.world.push(*(an_application(f"1{n}{i:08d}", f"0007{n * 100 + i:08d}") for i in range(50)))
        call = "select * from desk_v1.queue(%s, 'all', '', '', '', false, false, '', null, %s)"
        assert len(stage.ask(call, stage.world.session(OFFICER), 1_000_000)) == 201
