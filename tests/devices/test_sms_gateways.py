"""What every SMS gateway promises, and what the practice strip needs of its own."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.devices.memory_gateway import MemoryGateway
from kiosk.devices.practice_gateway import PracticeGateway, ShownMessage
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import SmsGateway


class GatewayContract:
    """``delivered`` tells what came out at the other end, oldest first."""

    def gateway(self) -> SmsGateway:
        raise NotImplementedError

    def delivered(self, gateway: SmsGateway) -> Sequence[tuple[str, str]]:
        raise NotImplementedError

    def test_a_message_arrives_as_it_was_given(self) -> None:
        gateway = self.gateway()
        gateway.send("+966551234567", "رمز التحقق 123456")
        assert list(self.delivered(gateway)) == [("+966551234567", "رمز التحقق 123456")]

    def test_messages_arrive_in_order(self) -> None:
        gateway = self.gateway()
        for i in range(3):
            gateway.send("+966551234567", str(i))
        assert [text for _, text in self.delivered(gateway)] == ["0", "1", "2"]

    def test_threads_may_send_at_once(self) -> None:
        gateway = self.gateway()
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda i: gateway.send("+966551234567", str(i)), range(40)))
        assert sorted(int(text) for _, text in self.delivered(gateway)) == list(range(40))


class TestMemoryGateway(GatewayContract):
    def gateway(self) -> MemoryGateway:
        return MemoryGateway()

    def delivered(self, gateway: SmsGateway) -> Sequence[tuple[str, str]]:
        assert isinstance(gateway, MemoryGateway)
        return gateway.sent

    def test_unplugged_it_hands_nothing_over(self) -> None:
        gateway = self.gateway()
        gateway.down = True
        with pytest.raises(CentreUnreachable):
            gateway.send("+966551234567", "text")
        assert gateway.sent == ()


class TestPracticeGateway(GatewayContract):
    def gateway(self) -> PracticeGateway:
        return PracticeGateway(lambda message: None, keep=100)

    def delivered(self, gateway: SmsGateway) -> Sequence[tuple[str, str]]:
        assert isinstance(gateway, PracticeGateway)
        return [(m.mobile, m.text) for m in gateway.last()]

    def test_each_message_is_announced(self) -> None:
        shown: list[ShownMessage] = []
        PracticeGateway(shown.append).send("+966551234567", "text")
        assert shown == [ShownMessage("+966551234567", "text")]

    def test_only_the_last_messages_are_kept(self) -> None:
        gateway = PracticeGateway(lambda message: None, keep=2)
        for i in range(5):
            gateway.send("+966551234567", str(i))
        assert [m.text for m in gateway.last()] == ["3", "4"]

    def test_nothing_is_kept_for_the_next_person(self) -> None:
        gateway = self.gateway()
        gateway.send("+966551234567", "text")
        gateway.forget()
        assert gateway.last() == ()

    def test_a_shown_message_does_not_show_in_logs(self) -> None:
        assert "123456" not in repr(ShownMessage("+966551234567", "123456"))
