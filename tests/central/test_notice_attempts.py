"""Sending notices over both adapters: what each gateway does to them, and that every attempt stands in the journal."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise

import pytest
from centre_kit import MOBILE
from notices_kit import NoticeWorld, PostgresNoticeWorld, SqliteNoticeWorld, account_with, an_applied
from sqlalchemy import select
from structlog.testing import capture_logs

from kiosk.central import schema
from kiosk.central.notices import KEPT, LONGEST_PAUSE, Channel, Notifier
from kiosk.domain.facts import Fact
from kiosk.services.errors import Undeliverable


class Refusing:
    """A gateway that says no for ever, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, _notice: object) -> None:
        self.asked += 1
        raise Undeliverable("no such number")


class AttemptsContract:
    @pytest.fixture(autouse=True)
    def one_to_send(self, world: NoticeWorld) -> Fact:
        fact, _ = an_applied()
        world.push(account_with(), fact)
        world.follow()
        return fact

    def test_each_attempt_is_a_fact_of_the_centre_and_masked(self, world: NoticeWorld, one_to_send: Fact) -> None:
        world.send_all()
        by_sms, by_mail = world.attempts()
        assert (by_sms.about, by_mail.about) == (one_to_send.id, one_to_send.id)
        assert (by_sms.channel, by_sms.destination, by_sms.outcome) == ("sms", "*********4567", "sent")
        assert (by_mail.channel, by_mail.destination, by_mail.outcome) == ("email", "s…@mail.example", "sent")
        assert {(f.kiosk, f.actor.role.value) for f in world.facts()[2:]} == {("centre", "system")}
        assert MOBILE[1:] not in repr(world.facts()[2:])
        assert world.broken() is None

    def test_the_journal_goes_on_after_them(self, world: NoticeWorld) -> None:
        world.send_all()
        world.push(an_applied(reference="000700000026")[0])
        assert len(world.facts()) == 5
        assert world.broken() is None

    def test_a_gateway_that_is_down_is_tried_with_growing_pauses_until_time_is_over(self, world: NoticeWorld) -> None:
        world.sms.down = True
        begun, moments = world.clock.now(), []
        while world.clock.now() < begun + KEPT:
            before = len(world.attempts())
            world.notifier(Channel.SMS).step()
            moments += [world.clock.now()] if len(world.attempts()) > before else []
            world.clock.forward(minutes=1) if len(moments) < 6 else world.clock.forward(hours=1)
        pauses = [later - sooner for sooner, later in pairwise(moments)]
        assert pauses[:5] == [timedelta(minutes=m) for m in (1, 2, 4, 8, 16)]
        assert pauses == sorted(pauses)
        assert pauses[-1] == LONGEST_PAUSE
        assert [a.attempt for a in world.attempts()] == list(range(1, len(moments) + 1))
        assert {a.outcome for a in world.attempts()} == {"unreachable"}
        with capture_logs() as lines:
            world.clear()
        told = {"event": "notices whose time was over before they were sent", "count": 2, "log_level": "warning"}
        assert lines == [told]

    def test_one_that_comes_back_is_told_then(self, world: NoticeWorld) -> None:
        world.sms.down = True
        world.send_all()
        world.sms.down = False
        assert world.sms.sent == ()
        world.clock.forward(minutes=1)
        world.send_all()
        assert len(world.sms.sent) == 1
        assert [(a.channel, a.outcome) for a in world.attempts()] == [
            ("sms", "unreachable"),
            ("email", "sent"),
            ("sms", "sent"),
        ]

    def test_what_will_never_be_taken_is_tried_once(self, world: NoticeWorld) -> None:
        refusing = Refusing()
        notifier = Notifier(world.queue, Channel.SMS, refusing, world.clock)
        while notifier.step():
            pass
        world.clock.forward(hours=12)
        assert notifier.step() is False
        assert refusing.asked == 1
        assert [a.outcome for a in world.attempts()] == ["undeliverable"]

    def test_once_done_it_is_forgotten_where_it_went(self, world: NoticeWorld) -> None:
        world.send_all()
        with world.work() as connection:
            rows = connection.execute(select(schema.notice.c.destination)).scalars().all()
        assert rows == ["", ""]

    def test_one_whose_worker_died_is_sent_by_another(self, world: NoticeWorld) -> None:
        now = world.clock.now()
        assert world.queue.claim_notice(Channel.SMS, now, now + timedelta(minutes=2))
        assert world.notifier(Channel.SMS).step() is False
        world.clock.forward(minutes=2)
        assert world.notifier(Channel.SMS).step() is True
        assert [a.attempt for a in world.attempts()] == [2]

    def test_several_at_once_send_each_once(self, world: NoticeWorld) -> None:
        for i, person in enumerate(f"10000{i:05d}" for i in range(20)):
            world.push(account_with(person), an_applied(person, f"00070001{i:04d}")[0])
        world.follow()

        def work(_: int) -> None:
            notifier = world.notifier(Channel.SMS)
            while notifier.step():
                pass

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))
        assert len(world.sms.sent) == len(world.attempts()) == 21
        assert world.broken() is None


class TestAttemptsInSqlite(SqliteNoticeWorld, AttemptsContract):
    pass


class TestAttemptsInPostgres(PostgresNoticeWorld, AttemptsContract):
    pass
