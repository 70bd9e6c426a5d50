"""SMS through a provider's HTTP interface: what it is asked, and what is made of each of its answers."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from gateway_peers import ProviderPeer, certificate, cutting, mute, nobody, provider, raw, trickling
from test_sms_gateways import GatewayContract

from kiosk.devices.http_sms import HttpSms, SmsProvider
from kiosk.devices.lines import Patience, checking
from kiosk.services.errors import CentreUnreachable, Undeliverable
from kiosk.services.ports import SmsGateway

MOBILE, TEXT = "+966551234567", 'رمز "التحقق" 12&3={mobile}\n456'
JSON = '{"to": ["{digits}"], "message": {"body": "{text}"}, "flash": false}'
FORM = "recipient={mobile}&body={text}&sender=MHRSD"
HASTY = Patience(silence=0.3, whole=0.3)


def asking(port: int, scheme: str = "http", **more: str) -> SmsProvider:
    return SmsProvider(**{"url": f"{scheme}://127.0.0.1:{port}/v1/send", "template": FORM} | more)


def sms_to(port: int, patience: Patience | None = None, **more: str) -> HttpSms:
    return HttpSms(asking(port, **more), checking(None), patience)


@pytest.fixture
def peer() -> Iterator[ProviderPeer]:
    with provider(ProviderPeer()) as running:
        yield running


class TestHttpSms(GatewayContract):
    @pytest.fixture(autouse=True)
    def at_a_provider(self, peer: ProviderPeer) -> None:
        self.peer = peer

    def gateway(self) -> SmsGateway:
        return sms_to(self.peer.port)

    def delivered(self, gateway: SmsGateway) -> Sequence[tuple[str, str]]:
        forms = (dict(parse_qsl(call.body)) for call in self.peer.calls)
        return [(form["recipient"], form["body"]) for form in forms]


class TestTheRequest:
    def test_json_keeps_its_shape_whatever_the_text_holds(self, peer: ProviderPeer) -> None:
        sms_to(peer.port, template=JSON).send(MOBILE, TEXT)
        [call] = peer.calls
        assert call.data == {"to": ["966551234567"], "message": {"body": TEXT}, "flash": False}
        assert (call.method, call.path) == ("POST", "/v1/send")
        assert call.headers["Content-Type"] == "application/json; charset=utf-8"

    def test_a_form_keeps_its_fields_whatever_the_text_holds(self, peer: ProviderPeer) -> None:
        sms_to(peer.port, method="PUT").send(MOBILE, TEXT)
        [call] = peer.calls
        assert parse_qs(call.body) == {"recipient": [MOBILE], "body": [TEXT], "sender": ["MHRSD"]}
        assert (call.method, call.headers["Content-Type"]) == ("PUT", "application/x-www-form-urlencoded")

    def test_with_get_the_form_is_in_the_address(self, peer: ProviderPeer) -> None:
        url = f"http://127.0.0.1:{peer.port}/send?unit=7"
        HttpSms(replace(asking(peer.port), url=url, method="GET"), checking(None)).send(MOBILE, TEXT)
        [call] = peer.calls
        asked = parse_qs(urlsplit(call.path).query)
        assert asked == {"unit": ["7"], "recipient": [MOBILE], "body": [TEXT], "sender": ["MHRSD"]}

    def test_the_token_stands_in_the_header_that_was_named(self, peer: ProviderPeer) -> None:
        sms_to(peer.port, header="Authorization: Bearer {token}", token="s3cret").send(MOBILE, TEXT)
        assert peer.calls[0].headers["Authorization"] == "Bearer s3cret"
        assert "s3cret" not in repr(asking(peer.port, token="s3cret"))


class TestTheAnswer:
    @pytest.mark.parametrize("status", [400, 410, 413, 422])
    def test_a_message_that_is_at_fault_is_undeliverable(self, peer: ProviderPeer, status: int) -> None:
        peer.status, peer.answer = status, f"{MOBILE} is no mobile"
        with pytest.raises(Undeliverable) as told:
            sms_to(peer.port).send(MOBILE, TEXT)
        assert str(told.value) == f"the SMS provider answered {status}"

    @pytest.mark.parametrize("status", [301, 401, 403, 404, 408, 429, 500, 502, 503])
    def test_anything_else_is_tried_again(self, peer: ProviderPeer, status: int) -> None:
        peer.status, peer.answer = status, f"{MOBILE} later"
        peer.headers["Location"] = f"http://127.0.0.1:{peer.port}/elsewhere"
        with pytest.raises(CentreUnreachable) as told:
            sms_to(peer.port).send(MOBILE, TEXT)
        assert str(told.value) == f"the SMS provider answered {status}"
        assert len(peer.calls) == 1  # to elsewhere nothing goes

    def test_a_provider_may_say_in_words_what_became_of_it(self, peer: ProviderPeer) -> None:
        gateway = sms_to(peer.port, accepted=r'"code":\s*1\b', refused=r'"code":\s*5\b')
        peer.answer = '{"code": 1}'
        gateway.send(MOBILE, TEXT)
        peer.answer = '{"code": 5}'
        with pytest.raises(Undeliverable):
            gateway.send(MOBILE, TEXT)
        peer.answer = '{"code": 17}'
        with pytest.raises(CentreUnreachable):
            gateway.send(MOBILE, TEXT)


class TestTheLine:
    def test_a_provider_is_spoken_to_over_tls(self, tmp_path: Path) -> None:
        tls = certificate(tmp_path)
        with provider(ProviderPeer(), tls) as peer:
            HttpSms(asking(peer.port, "https"), checking(tls.path)).send(MOBILE, TEXT)
        assert len(peer.calls) == 1

    @pytest.mark.parametrize(("host", "trusted"), [("127.0.0.1", False), ("127.0.0.2", True)])
    def test_one_that_can_not_prove_who_it_is_learns_nothing(self, tmp_path: Path, host: str, trusted: bool) -> None:
        tls = certificate(tmp_path, host)
        context: ssl.SSLContext = checking(tls.path if trusted else None)
        with provider(ProviderPeer(), tls) as peer, pytest.raises(CentreUnreachable, match="SSL"):
            HttpSms(asking(peer.port, "https"), context).send(MOBILE, TEXT)
        assert peer.calls == []

    def test_asked_whether_it_answers_it_is_told_nothing(self, tmp_path: Path) -> None:
        tls = certificate(tmp_path)
        with provider(ProviderPeer(), tls) as peer:
            assert HttpSms(asking(peer.port, "https"), checking(tls.path)).answers()
            assert not HttpSms(asking(peer.port, "https"), checking(None)).answers()
        assert peer.calls == []
        assert not sms_to(nobody(), HASTY).answers()

    def test_one_that_is_down_mute_or_hangs_up_is_tried_again(self) -> None:
        with pytest.raises(CentreUnreachable):
            sms_to(nobody(), HASTY).send(MOBILE, TEXT)
        for talk in (mute, cutting):
            with raw(talk) as port, pytest.raises(CentreUnreachable):
                sms_to(port, HASTY).send(MOBILE, TEXT)

    def test_one_that_trickles_is_cut_off(self) -> None:
        answer = b"HTTP/1.1 200 OK\r\nServer: " + b"slow " * 20 + b"\r\nContent-Length: 0\r\n\r\n"
        with raw(trickling(answer)) as port, pytest.raises(CentreUnreachable):
            sms_to(port, HASTY).send(MOBILE, TEXT)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"url": "http://sms.example/send"}, "needs https"),
        ({"url": "ftp://127.0.0.1/send"}, "needs https"),
        ({"url": "https://user:secret@sms.example/send"}, "must not hold a password"),
        ({"url": "https:///send"}, "needs a host"),
        ({"method": "PATCH"}, "POST, PUT, GET"),
        ({"template": "to={mobile}"}, "needs the places"),
        ({"template": "to=966551234567&body={text}"}, "needs the places"),
        ({"template": '{"to": {mobile}, "body": "{text}"}'}, "neither"),
        ({"template": "{mobile} {text}"}, "neither"),
        ({"template": JSON, "method": "GET"}, "is a form"),
        ({"header": "Authorization: Bearer s3cret"}, "a credential"),
        ({"accepted": "("}, "no regular expression"),
    ],
)
def test_a_provider_that_can_be_none_is_refused_in_a_sentence(wrong: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        HttpSms(replace(asking(1), **wrong), checking(None))
