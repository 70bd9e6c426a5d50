"""What every centre promises about unfinished applications that wait there, closed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from centre_kit import (
    HAMAD,
    MOBILE,
    NOW,
    OTHER_MOBILE,
    PASSWORD,
    PASSWORDS,
    SALMA,
    MemoryWorld,
    SqliteWorld,
    World,
    an_account,
)
from pg_fixtures import PgCentre
from postgres_world import PostgresWorld

from kiosk.central.kept_drafts import AHEAD, KEPT, VISIT
from kiosk.domain.answers import Answers
from kiosk.services.draft_box import closed, new_box, password_key, with_password
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import DRAFT_BYTES, DRAFTS_KEPT, Draft, KeptDraft, Travel
from kiosk.services.travelling import edition_of

FORM = "social_security"
MOMENT = timedelta(milliseconds=1)


def a_draft(
    person: str = SALMA, form: str = FORM, after: timedelta = timedelta(), sealed: bytes = b"\0closed\xff"
) -> KeptDraft:
    return KeptDraft(person, form, edition_of(NOW + after), sealed)


class KeptDraftsContract:
    def _refused(self, world: World, draft: KeptDraft) -> str:
        with pytest.raises(CentreRefused) as refused:
            world.central.keep_draft(draft)
        return refused.value.code

    def test_what_is_kept_comes_back_in_its_owners_session(self, world: World) -> None:
        session = world.sign_in(SALMA)
        assert world.central.kept_drafts(session) == ()
        drafts = a_draft(form="empowerment"), a_draft()
        assert [world.central.keep_draft(draft) for draft in drafts] == [True, True]
        assert world.central.kept_drafts(session) == drafts

    def test_the_latest_edition_stays_whatever_comes_late(self, world: World) -> None:
        session = world.sign_in(SALMA)
        later = a_draft(after=timedelta(minutes=1), sealed=b"later")
        assert world.central.keep_draft(later)
        assert not world.central.keep_draft(a_draft(sealed=b"late"))
        assert world.central.kept_drafts(session) == (later,)
        assert world.central.keep_draft(later)  # its reply was lost
        ended = a_draft(after=timedelta(minutes=1) + MOMENT, sealed=b"")
        assert world.central.keep_draft(ended)
        assert not world.central.keep_draft(later)
        assert world.central.kept_drafts(session) == (ended,)

    def test_a_password_is_as_good_as_a_code(self, world: World) -> None:
        world.sign_in(SALMA)
        world.central.push([an_account()])
        world.clock.forward(days=2)
        assert self._refused(world, a_draft(after=timedelta(days=2))) == "unproven"
        session = world.central.sign_in(SALMA, PASSWORD).session
        assert world.central.keep_draft(a_draft(after=timedelta(days=2)))
        assert len(world.central.kept_drafts(session)) == 1

    def test_nobody_who_was_not_here_has_one_kept_known_or_not(self, world: World) -> None:
        world.sign_in(SALMA)
        world.central.push([an_account()])
        world.sign_in(HAMAD, OTHER_MOBILE)
        for person in (SALMA, "1000000024", HAMAD):
            assert self._refused(world, a_draft(person, after=-timedelta(hours=1))) == "unproven"
        assert self._refused(world, a_draft("1000000024")) == "unproven"

    def test_it_may_arrive_long_after_the_visit_but_not_be_of_another_time(self, world: World) -> None:
        world.sign_in(SALMA)
        world.clock.forward(days=3)
        assert world.central.keep_draft(a_draft(after=VISIT))
        assert self._refused(world, a_draft(after=VISIT + timedelta(seconds=1))) == "unproven"
        assert self._refused(world, a_draft(after=-AHEAD - timedelta(seconds=1))) == "unproven"

    def test_a_time_to_come_or_long_past_is_refused(self, world: World) -> None:
        world.sign_in(SALMA)
        assert world.central.keep_draft(a_draft(after=AHEAD))
        assert self._refused(world, a_draft(after=AHEAD + timedelta(seconds=1))) == "edition"
        assert self._refused(world, KeptDraft(SALMA, FORM, 2**62, b"x")) == "edition"
        assert self._refused(world, a_draft(after=-KEPT - timedelta(seconds=1))) == "edition"

    def test_what_is_none_is_refused(self, world: World) -> None:
        world.sign_in(SALMA)
        assert self._refused(world, a_draft("100000000x")) == "malformed"
        for form in ("", "Social", "a b", "x" * 65, "ا"):
            assert self._refused(world, a_draft(form=form)) == "malformed"
        assert self._refused(world, a_draft(sealed=b"x" * (DRAFT_BYTES + 1))) == "too_large"
        assert world.central.keep_draft(a_draft(sealed=b"x" * DRAFT_BYTES))

    def test_one_person_has_a_handful_and_no_more(self, world: World) -> None:
        world.sign_in(SALMA)
        for number in range(DRAFTS_KEPT):
            world.central.keep_draft(a_draft(form=f"form_{number}"))
        assert self._refused(world, a_draft(form="one_more")) == "quota"
        assert world.central.keep_draft(a_draft(form="form_0", after=MOMENT))

    def test_nobody_is_given_anybody_elses(self, world: World) -> None:
        world.sign_in(SALMA)
        world.central.keep_draft(a_draft())
        assert world.central.kept_drafts(world.sign_in(HAMAD, OTHER_MOBILE)) == ()
        with pytest.raises(CentreRefused, match="session"):
            world.central.kept_drafts("made up")

    def test_thirty_days_and_it_is_gone(self, world: World) -> None:
        world.sign_in(SALMA)
        world.central.keep_draft(a_draft())
        world.clock.forward(days=30)
        world.forget()
        assert len(world.central.kept_drafts(world.sign_in(SALMA, MOBILE))) == 1
        world.clock.forward(seconds=1)
        world.forget()
        session = world.sign_in(HAMAD, OTHER_MOBILE)
        world.central.keep_draft(a_draft(HAMAD, after=KEPT + timedelta(seconds=1)))
        assert world.central.kept_drafts(session) != ()
        world.clock.forward(minutes=2)
        assert world.central.kept_drafts(world.sign_in(SALMA, MOBILE)) == ()


class TestMemoryKeptDrafts(KeptDraftsContract, MemoryWorld):
    pass


class TestSqliteKeptDrafts(KeptDraftsContract, SqliteWorld):
    pass


class TestPostgresKeptDrafts(KeptDraftsContract, PostgresWorld):
    def test_whoever_reads_the_whole_database_finds_no_answer_in_it(self, world: World, pg_centre: PgCentre) -> None:
        box = with_password(new_box(SALMA, FORM), SALMA, FORM, password_key(SALMA, PASSWORD, PASSWORDS))
        draft = Draft(SALMA, FORM, 3, Answers().with_(first_name="سلمى"), "income", frozenset({"income"}), NOW)
        world.sign_in(SALMA)
        world.central.push([an_account()])
        world.central.sign_in(SALMA, PASSWORD)
        kept = closed(draft, Travel(SALMA, FORM, box, edition_of(NOW)), edition_of(NOW))
        assert world.central.keep_draft(kept)
        with pg_centre.connect() as owner:
            tables = owner.execute(
                "select oid::regclass::text from pg_class where relnamespace = 'centre'::regnamespace and relkind = 'r'"
            ).fetchall()
            found = [row for (name,) in tables for row in owner.execute(f"select t from {name} t".encode())]
        everything = "\n".join(str(row) for row in found)
        assert kept.sealed.hex() in everything
        for secret in ("سلمى", "income", box.key.hex(), box.slip.hex(), password_key(SALMA, PASSWORD, PASSWORDS).hex()):
            assert secret not in everything
