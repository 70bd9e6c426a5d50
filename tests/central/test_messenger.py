"""The messenger: each message once, again after a failure, never too late, and nothing kept of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

from centre_kit import HAMAD, MOBILE, OTHER_MOBILE, SALMA, MemoryWorld, SqliteWorld, World, say_plainly

from kiosk.central.messenger import LEASE, Messenger
from kiosk.domain.words import Words
from kiosk.services.errors import Undeliverable

MANY = [f"10000{i:05d}" for i in range(20)]


class StalledGateway:
    """Takes a message and holds it until it is let go, as a slow provider does."""

    def __init__(self) -> None:
        self.taken = Event()
        self.let_go = Event()

    def send(self, mobile: str, text: str) -> None:
        self.taken.set()
        self.let_go.wait(10)


class MessengerContract:
    def test_the_message_says_the_code_and_how_long_it_works(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        code = world.code_sent()
        [(mobile, text)] = world.gateway.sent
        assert mobile == "+966551234567"
        assert text == f"Your verification code is {code}. It is valid for 5 minute(s). Never tell it to anyone."

    def test_a_message_is_sent_once(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        assert [world.messenger.work_once() for _ in range(3)] == [1, 0, 0]
        world.clock.forward(minutes=2)
        assert world.messenger.work_once() == 0

    def test_all_that_waits_is_sent_in_order(self, world: World) -> None:
        for i, person in enumerate(MANY):
            world.central.request_code(person, f"05500000{i:02d}")
            world.clock.forward(seconds=1)
        assert world.messenger.work_once() == 20
        assert [mobile[-2:] for mobile, _ in world.gateway.sent] == [f"{i:02d}" for i in range(20)]

    def test_a_failed_message_is_tried_again_with_growing_pauses(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        world.gateway.down = True
        for pause in (2, 4, 8, 16, 32, 60, 60):
            assert world.messenger.work_once() == 0
            world.clock.forward(seconds=pause - 1)
            assert world.central.claim_message(world.clock.now(), world.clock.now()) is None
            world.clock.forward(seconds=1)
        world.gateway.down = False
        assert world.messenger.work_once() == 1

    def test_a_code_that_has_expired_is_not_sent_any_more(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        world.clock.forward(minutes=5)
        assert world.messenger.work_once() == 0
        assert world.gateway.sent == ()

    def test_a_message_that_is_being_sent_is_not_taken_up_by_another(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        slow = StalledGateway()
        stalled = Thread(target=Messenger(world.central, slow, world.clock, say_plainly).work_once)
        stalled.start()
        assert slow.taken.wait(10)
        assert world.messenger.work_once() == 0
        slow.let_go.set()
        stalled.join()

    def test_a_message_whose_messenger_died_is_sent_by_another(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        assert world.central.claim_message(world.clock.now(), world.clock.now() + LEASE)
        assert world.messenger.work_once() == 0
        world.clock.forward(seconds=LEASE.total_seconds())
        assert world.messenger.work_once() == 1

    def test_several_messengers_at_once_send_each_message_once(self, world: World) -> None:
        for i, person in enumerate(MANY):
            world.central.request_code(person, f"05500000{i:02d}")
        with ThreadPoolExecutor(4) as pool:
            sent = list(pool.map(lambda _: world.messenger.work_once(), range(4)))
        assert sum(sent) == 20
        assert len({mobile for mobile, _ in world.gateway.sent}) == len(world.gateway.sent) == 20

    def test_a_message_that_has_no_words_holds_up_no_other(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        world.clock.forward(seconds=1)
        world.central.request_code(HAMAD, OTHER_MOBILE)
        speechless = Messenger(world.queue or world.central, world.gateway, world.clock, MuteFor(1))  # type: ignore[arg-type]
        assert speechless.step() is True
        assert speechless.step() is True
        assert speechless.step() is False
        assert [mobile for mobile, _ in world.gateway.sent] == ["+966559876543"]
        world.clock.forward(seconds=2)
        assert world.messenger.work_once() == 1

    def test_a_message_that_will_never_be_taken_is_dropped(self, world: World) -> None:
        world.central.request_code(SALMA, MOBILE)
        refusing = RefusingGateway()
        messenger = Messenger(world.queue or world.central, refusing, world.clock, say_plainly)  # type: ignore[arg-type]
        assert messenger.work_once() == 0
        world.clock.forward(minutes=1)
        assert messenger.work_once() == 0
        assert refusing.asked == 1


class RefusingGateway:
    """Knows no such number, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def send(self, mobile: str, text: str) -> None:
        self.asked += 1
        raise Undeliverable("no such number")


class MuteFor:
    """Finds no words so many times."""

    def __init__(self, times: int) -> None:
        self._times = times

    def __call__(self, words: Words) -> str:
        self._times -= 1
        if self._times >= 0:
            raise LookupError
        return say_plainly(words)


class TestMessengerInMemory(MemoryWorld, MessengerContract):
    pass


class TestMessengerInSqlite(SqliteWorld, MessengerContract):
    pass
