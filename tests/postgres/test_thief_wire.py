"""The thief on the wire: every function that a kiosk may call, called to guess, forge, peep, escalate or stall."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from centre_kit import (
    HAMAD,
    MOBILE,
    NOURA,
    OTHER_MOBILE,
    SALMA,
    a_fact,
    an_account,
    an_application,
    any_body,
    fates,
    piece,
)
from pg_fixtures import PgCentre
from thief_kit import CONTENT, Scene, scene

from kiosk.central.postgres import admin
from kiosk.central.postgres.worker import Office
from kiosk.domain.facts import (
    Actor,
    AppealDecided,
    Assurance,
    FileOpened,
    FinallyApproved,
    NoticeAttempted,
    ReceiptPrinted,
    Role,
    fact_kinds,
    said_at_a_kiosk,
    to_json,
)
from kiosk.domain.health import Health
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import Verdict


@pytest.fixture
def stage(pg_centre: PgCentre) -> Iterator[Scene]:
    with scene(pg_centre) as built:
        yield built


def wrong(number: int) -> str:
    """Something typed that is never the code."""
    return f"x{number}"


class TestGuessing:
    def test_a_guess_and_its_judging_in_one_transaction_tell_nothing(self, stage: Scene) -> None:
        ticket = stage.thief.central.request_code(HAMAD, MOBILE).id
        code = stage.thief.code_sent()
        with stage.another_connection() as connection, connection.transaction(force_rollback=True):
            guess = connection.execute("select api_v1.guess(%s, %s)", [ticket, code]).fetchone()
            told = connection.execute("select verdict, session from api_v1.judge(%s)", guess).fetchone()
        assert told == ("expired", "")

    def test_a_guess_that_was_taken_back_was_not_judged(self, stage: Scene) -> None:
        ticket = stage.thief.central.request_code(HAMAD, MOBILE).id
        with stage.another_connection() as connection:
            with connection.transaction(force_rollback=True):
                guess = connection.execute("select api_v1.guess(%s, '000000')", [ticket]).fetchone()
            told = connection.execute("select verdict from api_v1.judge(%s)", guess).fetchone()
        assert told == ("expired",)

    def test_judging_that_is_taken_back_gives_no_further_guess(self, stage: Scene) -> None:
        ticket = stage.thief.central.request_code(HAMAD, MOBILE).id
        verdicts = []
        with stage.another_connection() as connection:
            for number in range(7):
                guess = connection.execute("select api_v1.guess(%s, %s)", [ticket, wrong(number)]).fetchone()
                with connection.transaction(force_rollback=True):
                    verdicts.append(connection.execute("select verdict from api_v1.judge(%s)", guess).fetchone())
        assert verdicts == [("wrong",)] * 4 + [("exhausted",)] * 3

    def test_many_guesses_at_once_are_no_more_than_the_tries(self, stage: Scene) -> None:
        ticket = stage.thief.central.request_code(HAMAD, MOBILE).id
        stage.thief.code_sent()
        with ThreadPoolExecutor(8) as pool:
            tries = [pool.submit(stage.thief.central.confirm_code, ticket, wrong(i)) for i in range(40)]
        assert [t.result().verdict for t in tries].count(Verdict.WRONG) == 4

    def test_many_requests_at_once_send_one_code(self, stage: Scene) -> None:
        def request(_: int) -> bool:
            try:
                stage.thief.central.request_code(NOURA, MOBILE)
            except CentreRefused:
                return False
            return True

        with ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(request, range(16))) == 1

    def test_a_person_is_asked_for_a_handful_of_codes_and_no_more(self, stage: Scene) -> None:
        tries = 0
        with pytest.raises(CentreRefused, match="locked"):
            for _ in range(50):
                ticket = stage.thief.central.request_code(HAMAD, "").id
                tries += sum(
                    stage.thief.central.confirm_code(ticket, "000000").verdict is Verdict.WRONG for _ in range(9)
                )
                stage.thief.clock.forward(seconds=61)
        assert tries <= 25  # in a million codes

    def test_a_thief_locks_out_few_persons_an_hour(self, stage: Scene) -> None:
        with pytest.raises(CentreRefused, match="locked"):
            for number in range(1000):
                stage.thief.central.request_code(f"1{number:09d}", "")
        assert stage.look("select count(*) from centre.code_request where kiosk = '0007'") <= 240
        assert stage.honest.central.request_code(HAMAD, MOBILE)

    def test_one_mobile_opens_few_journals(self, stage: Scene) -> None:
        opened = 0
        with pytest.raises(CentreRefused, match="locked"):
            for number in range(50):
                ticket = stage.thief.central.request_code(f"1{number:09d}", MOBILE).id
                opened += stage.thief.central.confirm_code(ticket, stage.thief.code_sent()).verdict is Verdict.CONFIRMED
        assert opened == 5

    def test_a_ticket_of_another_kiosk_cannot_be_tried(self, stage: Scene) -> None:
        ticket = stage.honest.central.request_code(HAMAD, MOBILE).id
        code = stage.honest.code_sent()
        assert stage.thief.central.confirm_code(ticket, code).verdict is Verdict.EXPIRED
        assert stage.honest.central.confirm_code(ticket, code).verdict is Verdict.CONFIRMED

    def test_a_guess_of_another_kiosk_cannot_be_judged(self, stage: Scene) -> None:
        ticket = stage.honest.central.request_code(HAMAD, MOBILE).id
        code = stage.honest.code_sent()
        with psycopg.connect(
            stage.centre.dsn("kiosk_0008"), password=stage.passwords["0008"], autocommit=True
        ) as honest:
            guess = honest.execute("select api_v1.guess(%s, %s)", [ticket, code]).fetchone()
        assert guess is not None
        assert stage.ask("select verdict, session from api_v1.judge(%s)", guess[0]) == [("expired", "")]

    def test_a_code_that_went_nowhere_matches_nothing(self, stage: Scene) -> None:
        ticket = stage.thief.central.request_code(NOURA, "").id
        code = stage.look("""select "values"::json ->> 'code' from centre.message where mobile = ''""")
        assert stage.thief.central.confirm_code(ticket, code).verdict is Verdict.WRONG


class TestTellingWhoIsKnown:
    def test_a_request_leaves_the_same_traces_for_known_and_unknown(self, stage: Scene) -> None:
        traces = "select (select count(*) from centre.code_request), (select count(*) from centre.message)"
        written = []
        for person in (SALMA, NOURA):
            before = stage.administrator.execute(traces).fetchone()
            stage.thief.central.request_code(person, "")
            after = stage.administrator.execute(traces).fetchone()
            assert before is not None and after is not None
            written.append([b - a for a, b in zip(before, after, strict=True)])
        assert written[0] == written[1] == [1, 1]

    def test_pushing_tells_nothing_about_the_person(self, stage: Scene) -> None:
        for person in (SALMA, NOURA):
            assert stage.ask("select * from api_v1.push('')") == []
            assert fates(stage.thief.central.push([a_fact(person), an_account(person)])) == ["stored", "stored"]

    def test_facts_of_another_kiosk_seem_not_to_be_there(self, stage: Scene) -> None:
        ids = [fact.id for fact in stage.facts]
        assert stage.thief.central.lacking(ids) == frozenset(ids)
        assert stage.honest.central.lacking(ids) == frozenset()

    def test_a_document_of_another_kiosk_seems_not_to_be_there(self, stage: Scene) -> None:
        body: Any = stage.facts[-1].body
        assert stage.thief.central.document_offset(body.document, body.sha256) == 0


class TestPeeping:
    def test_a_session_of_another_kiosk_opens_nothing(self, stage: Scene) -> None:
        assert stage.honest.central.pull(stage.session, 0)
        with pytest.raises(CentreRefused, match="session"):
            stage.thief.central.pull(stage.session, 0)

    def test_a_session_of_one_person_gives_no_document_of_another(self, stage: Scene) -> None:
        mine = stage.thief.sign_in(HAMAD)
        with pytest.raises(CentreRefused, match="document"):
            stage.thief.central.get_chunk(mine, stage.document, 0)
        assert stage.honest.central.get_chunk(stage.session, stage.document, 0) == CONTENT

    def test_settings_forged_by_the_thief_open_nothing(self, stage: Scene) -> None:
        person = stage.look("select id from centre.person where national_id = %s", SALMA)
        for name, value in (
            ("kiosk", "0008"),
            ("persons", f"{{{SALMA}}}"),
            ("person_ids", f"{{{person}}}"),
            ("document", stage.document),
            ("mobile", OTHER_MOBILE),
        ):
            stage.ask("select set_config(%s, %s, false)", f"centre.{name}", str(value))
        ids = [fact.id for fact in stage.facts]
        assert len(stage.ask("select api_v1.lacking(%s::uuid[])", ids)) == len(ids)
        with pytest.raises(psycopg.Error, match="session"):
            stage.ask("select api_v1.pull('x', 0)")
        mine = stage.thief.sign_in(HAMAD)
        assert stage.ask("select api_v1.pull(%s, 0)", mine) == []

    def test_whoever_holds_a_mobile_reads_no_journal_of_another_mobile(self, stage: Scene) -> None:
        ticket = stage.thief.central.request_code(SALMA, MOBILE).id
        answer = stage.thief.central.confirm_code(ticket, stage.thief.code_sent())
        assert (answer.verdict, answer.session) == (Verdict.CONFIRMED, "")

    def test_quotes_and_semicolons_are_just_text(self, stage: Scene) -> None:
        evil = "'; select * from centre.person; --"
        with pytest.raises(CentreRefused, match="malformed"):
            stage.thief.central.request_code(evil, evil)
        with pytest.raises(CentreRefused, match="session"):
            stage.thief.central.pull(evil, 0)


class TestForging:
    def test_a_fact_in_the_name_of_another_kiosk(self, stage: Scene) -> None:
        assert fates(stage.thief.central.push([replace(a_fact(SALMA), kiosk="0008")])) == ["foreign"]

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.SYSTEM])
    def test_a_fact_in_the_name_of_the_authority(self, stage: Scene, role: Role) -> None:
        assert fates(stage.thief.central.push([replace(a_fact(SALMA), actor=Actor(role, "1"))])) == ["role"]

    @pytest.mark.parametrize("role", Role)
    def test_a_decision_or_a_look_into_a_file_in_anybody_s_name(self, stage: Scene, role: Role) -> None:
        kinds = [kind for kind, _ in fact_kinds().values() if not said_at_a_kiosk(kind)]
        facts = [replace(a_fact(SALMA, any_body(kind)), actor=Actor(role, "4711")) for kind in kinds]
        assert {FinallyApproved, AppealDecided, FileOpened, NoticeAttempted} <= set(kinds)
        assert [fates(stage.thief.central.push([fact])) for fact in facts] == [["role"]] * len(facts)
        for fact in facts:  # past the kiosk's own program
            assert stage.ask("select * from api_v1.push(%s)", to_json(fact)) == [("refused", "role")]

    def test_a_fact_over_that_of_another_kiosk(self, stage: Scene) -> None:
        forged = a_fact(SALMA, id=stage.facts[0].id)
        assert fates(stage.thief.central.push([forged])) == ["conflict"]
        assert stage.look("select count(*) from centre.journal where kiosk = '0007'") == 0

    def test_a_claim_that_a_code_was_confirmed_shows(self, stage: Scene) -> None:
        stage.thief.central.push([a_fact(SALMA), replace(a_fact(SALMA), assurance=Assurance.UNVERIFIED)])
        found = stage.administrator.execute("select proven from centre.journal where kiosk = '0007' order by number")
        assert [proven for (proven,) in found.fetchall()] == [False, True]

    def test_a_second_registration_does_not_move_the_codes_elsewhere(self, stage: Scene) -> None:
        stage.thief.central.push([an_account(SALMA, MOBILE)])
        stage.thief.central.request_code(SALMA, "")
        stage.thief.code_sent()
        assert stage.thief.gateway.sent[-1][0] == "+966559876543"

    def test_a_reference_that_another_kiosk_would_issue(self, stage: Scene) -> None:
        assert fates(stage.thief.central.push([an_application(HAMAD, "000800000015")])) == ["malformed"]

    def test_bytes_for_a_document_of_another_kiosk(self, stage: Scene) -> None:
        with pytest.raises(CentreRefused, match="document"):
            stage.thief.central.put_chunk(replace(piece(stage.facts[-1], CONTENT, 0, 5), data=b"forge"))

    def test_lines_that_are_no_facts(self, stage: Scene) -> None:
        lines = ("{}", '{"person":"1000000008"}', '{"id":1,"person":[],"body":{}}')
        assert stage.ask("select * from api_v1.push(%s)", "\n".join(lines)) == [("refused", "malformed")] * 3
        for line in ("null", "[]", "not json", '{"id":', "\\"):
            with pytest.raises(psycopg.Error):
                stage.ask("select * from api_v1.push(%s)", line)
        assert stage.look("select count(*) from centre.journal where kiosk = '0007'") == 0


class TestHiding:
    @pytest.mark.parametrize("body", ["{}", '{"application":"y","copy":[]}'])
    def test_a_fact_of_another_s_that_nobody_can_read_hides_nothing_else(self, stage: Scene, body: str) -> None:
        told = stage.honest.central.pull(stage.session, 0)
        fact = a_fact(SALMA, ReceiptPrinted(uuid4(), 1))
        line = to_json(fact)
        start = line.index('"body":') + len('"body":')
        forged = line[:start] + body + line[line.index("}", start) + 1 :]
        assert stage.ask("select fate from api_v1.push(%s)", forged) == [("stored",)]
        stage.thief.central.push([a_fact(SALMA, ReceiptPrinted(uuid4(), 1))])
        entries = stage.honest.central.pull(stage.session, 0)
        assert entries[: len(told)] == told
        assert [entry.number for entry in entries[len(told) :]] == [len(told) + 2]


class TestStalling:
    def test_a_batch_above_the_limit(self, stage: Scene) -> None:
        with pytest.raises(psycopg.Error, match="batch"):
            stage.ask("select * from api_v1.push(%s)", "\n".join(["{}"] * 101))

    def test_a_fact_as_long_as_a_book(self, stage: Scene) -> None:
        with pytest.raises(psycopg.Error, match="too_large"):
            stage.ask("select * from api_v1.push(%s)", '{"x":"' + "x" * 400_000 + '"}')

    def test_a_document_above_the_limit(self, stage: Scene) -> None:
        with pytest.raises(CentreRefused, match="too_large"):
            stage.thief.central.put_chunk(replace(piece(stage.facts[-1], CONTENT, 0, 5), total=2**30))

    def test_more_facts_a_minute_than_a_kiosk_could_make(self, stage: Scene) -> None:
        stage.administrator.execute(
            "insert into centre.quota values ('0007', date_trunc('minute', centre.now()), 60000, 0)"
        )
        with pytest.raises(CentreRefused, match="quota"):
            stage.thief.central.push([a_fact(HAMAD)])
        assert fates(stage.honest.central.push([replace(a_fact(HAMAD), kiosk="0008")])) == ["stored"]

    def test_a_transaction_left_open_is_cut_by_the_worker(self, stage: Scene) -> None:
        with stage.another_connection() as held, pytest.raises(psycopg.OperationalError), held.transaction():
            held.execute("set local idle_in_transaction_session_timeout = 0")
            held.execute("select * from api_v1.push(%s)", [to_json(a_fact(HAMAD))])
            office = Office(stage.centre.dsn("worker"), Event())
            office.cut_stalled(idle=timedelta(0))
            office.close()
            held.execute("select 1")
        assert stage.look("select count(*) from centre.journal where kiosk = '0007'") == 0
        assert fates(stage.honest.central.push([replace(a_fact(HAMAD), kiosk="0008")])) == ["stored"]

    def test_what_an_honest_kiosk_holds_open_is_not_cut(self, stage: Scene) -> None:
        office = Office(stage.centre.dsn("worker"), Event())
        office.cut_stalled(idle=timedelta(0))
        office.close()
        assert stage.ask("select 1") == [(1,)]

    def test_a_revoked_kiosk_is_out_at_once(self, stage: Scene) -> None:
        admin.revoke_kiosk(stage.centre.dsn(), "0007")
        with pytest.raises((CentreUnreachable, CentreRefused)):
            stage.thief.central.greet()
        with pytest.raises(psycopg.OperationalError):
            stage.another_connection()
        with pytest.raises(psycopg.Error):
            stage.ask("select * from api_v1.greet(1)")


class TestHealth:
    def test_a_thief_tells_of_its_own_kiosk_alone(self, stage: Scene) -> None:
        stage.honest.central.report_health(Health("0.1.0", lost=1))
        before = stage.look("select health from centre.kiosk_health where kiosk = '0008'")
        stage.sql.execute("set centre.kiosk = '0008'")
        stage.thief.central.report_health(Health("9.9.9"))
        stage.ask("select api_v1.report_health('{}')")
        assert stage.look("select health from centre.kiosk_health where kiosk = '0008'") == before
        assert stage.look("select health from centre.kiosk_health where kiosk = '0007'") == "{}"
        assert stage.look("select count(*) from centre.kiosk_health") == 2

    @pytest.mark.parametrize(
        "text", ["", "[]", '{"x":"سلمى"}', '{"x":1000000008}', '{"x":"' + "x" * 1500 + '"}', '{"x":\n1}', None]
    )
    def test_no_name_no_id_and_no_book_is_kept_of_it(self, stage: Scene, text: str | None) -> None:
        with pytest.raises(psycopg.Error, match="malformed"):
            stage.ask("select api_v1.report_health(%s)", text)
        assert stage.look("select count(*) from centre.kiosk_health") == 0

    def test_more_reports_a_minute_than_are_of_use(self, stage: Scene) -> None:
        with pytest.raises(psycopg.Error, match="quota"):
            for _ in range(100):
                stage.ask("select api_v1.report_health('{}')")
        stage.honest.central.report_health(Health("0.1.0"))
