"""What every registry promises, and what is made of an answer over HTTP that is broken, hostile or late."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from gateway_peers import ProviderPeer, certificate, cutting, mute, nobody, provider, raw, trickling

from kiosk.devices.http_registry import LONGEST_ANSWER, HttpRegistry, RegistryAddress
from kiosk.devices.lines import Patience, checking
from kiosk.devices.practice_registry import practice_registries
from kiosk.domain.answers import Answers
from kiosk.domain.registries import CIVIL_STATUS, Outcome
from kiosk.paths import RESOURCES
from kiosk.services.registry_ports import Query, Registry, Reply

SALIM = Query("1000000016", date(1960, 12, 19), "social_security")
SOMEBODY = Query("1000000099", date(1960, 12, 19), "social_security")
HASTY = Patience(silence=0.3, whole=0.3)
PRACTICE = practice_registries(RESOURCES / "practice" / "registries.toml")


class RegistryContract:
    """``registry``: one that is up, and knows Salim as the practice file has him."""

    def registry(self) -> Registry:
        raise NotImplementedError

    def down(self) -> Registry:
        raise NotImplementedError

    def refusing(self) -> Registry:
        raise NotImplementedError

    def test_it_tells_what_it_knows_of_a_person(self) -> None:
        reply = self.registry().ask(SALIM)
        assert reply.outcome is Outcome.FOUND
        assert reply.answers.text("first_name") == "سالم"
        assert [row.text("relation") for row in reply.answers.rows("members")] == ["wife", "son", "daughter", "son"]

    def test_nobody_is_told_of_somebody_it_does_not_know(self) -> None:
        assert self.registry().ask(SOMEBODY) == Reply(Outcome.NOT_FOUND)

    def test_a_number_without_its_birth_date_tells_nothing(self) -> None:
        assert self.registry().ask(Query(SALIM.person, date(1961, 1, 1), "x")) == Reply(Outcome.NOT_FOUND)

    def test_it_may_be_down(self) -> None:
        assert self.down().ask(SALIM) == Reply(Outcome.UNREACHABLE)
        assert not self.down().answers()
        assert self.registry().answers()

    def test_it_may_refuse(self) -> None:
        assert self.refusing().ask(SALIM) == Reply(Outcome.REFUSED)

    def test_nothing_of_a_person_shows_where_it_is_logged(self) -> None:
        reply = self.registry().ask(SALIM)
        assert SALIM.person not in repr(SALIM)
        assert "سالم" not in repr(reply)


class TestPracticeRegistry(RegistryContract):
    def registry(self) -> Registry:
        return PRACTICE[CIVIL_STATUS]

    def down(self) -> Registry:
        return self._answering(Outcome.UNREACHABLE)

    def refusing(self) -> Registry:
        return self._answering(Outcome.REFUSED)

    def _answering(self, outcome: Outcome) -> Registry:
        made = practice_registries(RESOURCES / "practice" / "registries.toml")[CIVIL_STATUS]
        made.outcome = outcome
        return made


class KnowingPeer(ProviderPeer):
    """It answers as the practice registry does."""

    def said(self) -> str:
        asked = self.calls[-1].data
        query = Query(asked["national_id"], date.fromisoformat(asked["birth_date"]), asked["purpose"])
        reply = PRACTICE[CIVIL_STATUS].ask(query)
        found = reply.outcome is Outcome.FOUND
        return json.dumps({"found": True, "answers": reply.answers.to_data()} if found else {"found": False})

    answer = property(said, lambda _self, _value: None)  # type: ignore[assignment]  # the peer asks when it is called


@pytest.fixture
def peer() -> Iterator[ProviderPeer]:
    with provider(KnowingPeer()) as running:
        yield running


def at(port: int, patience: Patience = HASTY, header: str = "", scheme: str = "http") -> HttpRegistry:
    address = RegistryAddress(f"{scheme}://127.0.0.1:{port}/person?v=1", header, "s3cret")
    return HttpRegistry(CIVIL_STATUS, address, checking(None), patience)


class TestHttpRegistry(RegistryContract):
    @pytest.fixture(autouse=True)
    def at_a_peer(self, peer: ProviderPeer) -> None:
        self.peer = peer

    def registry(self) -> Registry:
        return at(self.peer.port, Patience())

    def down(self) -> Registry:
        return at(nobody())

    def refusing(self) -> Registry:
        self.peer.status = 403
        return self.registry()

    def test_it_is_told_number_birth_and_purpose_and_who_asks(self) -> None:
        at(self.peer.port, Patience(), "Authorization: Bearer {token}").ask(SALIM)
        [call] = self.peer.calls
        assert call.data == {"national_id": "1000000016", "birth_date": "1960-12-19", "purpose": "social_security"}
        assert (call.method, call.path) == ("POST", "/person?v=1")
        assert call.headers["Authorization"] == "Bearer s3cret"
        assert "s3cret" not in repr(RegistryAddress("https://a", token="s3cret"))


STATUSES = {404: Outcome.NOT_FOUND, 401: Outcome.REFUSED, 403: Outcome.REFUSED}


@pytest.mark.parametrize("status", [204, 301, 302, 400, 401, 403, 404, 429, 500, 503])
def test_any_other_answer_gives_nothing(status: int) -> None:
    with provider(ProviderPeer(status, '{"found": true, "answers": {}}', {"Location": "/elsewhere"})) as peer:
        assert at(peer.port, Patience()).ask(SALIM) == Reply(STATUSES.get(status, Outcome.UNREACHABLE))
        assert len(peer.calls) == 1


HOSTILE = {
    "nothing": "",
    "no JSON": "<html>",
    "no object": "[]",
    "no verdict": '{"answers": {}}',
    "another verdict": '{"found": "yes", "answers": {}}',
    "something beside": '{"found": true, "answers": {}, "script": "x"}',
    "no answers": '{"found": true}',
    "a number": '{"found": true, "answers": {"amount": 3000}}',
    "no number at all": '{"found": true, "answers": {"amount": NaN}}',
    "nothing said": '{"found": true, "answers": {"amount": null}}',
    "a name twice": '{"found": true, "answers": {"iban": "1", "iban": "2"}}',
    "a wild name": '{"found": true, "answers": {"__class__": "1"}}',
    "control characters": '{"found": true, "answers": {"iban": "a\\u0000b"}}',
    "turned letters": '{"found": true, "answers": {"iban": "a\\u202eb"}}',
    "half a letter": '{"found": true, "answers": {"iban": "\\ud800"}}',
    "a long text": json.dumps({"found": True, "answers": {"iban": "1" * 301}}),
    "many rows": json.dumps({"found": True, "answers": {"members": [{"dep_id": "1"}] * 61}}),
    "rows within rows": '{"found": true, "answers": {"members": [{"dep_id": [{"a": "b"}]}]}}',
    "mixed rows": '{"found": true, "answers": {"members": [{"dep_id": "1"}, "2"]}}',
    "too deep": '{"found": true, "answers": {"members": ' + "[" * 50_000 + "]" * 50_000 + "}}",
    "too much": '{"found": false}' + " " * LONGEST_ANSWER,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_answer_of_this_form_gives_nothing(body: str) -> None:
    with provider(ProviderPeer(200, body)) as peer:
        assert at(peer.port, Patience()).ask(SALIM) == Reply(Outcome.UNREACHABLE)


@pytest.mark.parametrize("talk", [mute, cutting, trickling(b"HTTP/1.1 200 OK\r\n" * 99)])
def test_whoever_dawdles_or_cuts_is_left(talk: object) -> None:
    with raw(talk) as port:  # type: ignore[arg-type]
        assert at(port).ask(SALIM) == Reply(Outcome.UNREACHABLE)


def test_only_a_certificate_that_is_trusted_is_told_a_number(tmp_path: Path) -> None:
    tls = certificate(tmp_path)
    with provider(ProviderPeer(200, '{"found": false}'), tls) as peer:
        assert at(peer.port, Patience(), scheme="https").ask(SALIM) == Reply(Outcome.UNREACHABLE)
        assert peer.calls == []
        address = RegistryAddress(f"https://127.0.0.1:{peer.port}/")
        trusted = HttpRegistry(CIVIL_STATUS, address, checking(tls.path), Patience())
        assert trusted.ask(SALIM) == Reply(Outcome.NOT_FOUND)


@pytest.mark.parametrize(
    "address",
    [
        RegistryAddress("http://registry.example/"),
        RegistryAddress("https://user:word@registry.example/"),
        RegistryAddress("https:///person"),
        RegistryAddress("file:///etc/passwd"),
        RegistryAddress("https://registry.example/", "Authorization: s3cret"),
        RegistryAddress("https://registry.example/", "A: {token}\r\nB: c"),
    ],
)
def test_an_address_that_cannot_be_one_is_told_at_once(address: RegistryAddress) -> None:
    with pytest.raises(ValueError, match="registry's"):
        HttpRegistry(CIVIL_STATUS, address, checking(None))


def test_practice_knows_only_what_a_form_asks() -> None:
    from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
    from kiosk.domain.registries import heard, use_of

    for code, registry in PRACTICE.items():
        use = use_of(SOCIAL_SECURITY, code)
        assert use is not None
        for query in (SALIM, Query("1000000057", date(1971, 2, 3), "social_security")):
            said = registry.ask(query).answers
            assert heard(SOCIAL_SECURITY, use, said) == said or said == Answers()
