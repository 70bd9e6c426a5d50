"""E-mail through a real mail server: what arrives, whom it trusts, and what it makes of each refusal."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest
from gateway_peers import (
    LOGIN,
    PASSWORD,
    Certificate,
    MailServerPeer,
    certificate,
    cutting,
    mail_server,
    mute,
    nobody,
    raw,
    trickling,
)

from kiosk.devices.lines import Patience, checking
from kiosk.devices.memory_mailer import MemoryMailer
from kiosk.devices.smtp_mailer import MailServer, SmtpMailer
from kiosk.services.errors import CentreUnreachable, Undeliverable
from kiosk.services.ports import Mailer

TO, SUBJECT, TEXT = "salma@mail.example", "طلبك", "صدر قرار في طلبك.\nيمكن الاطلاع عليه في جهاز الخدمة.\n"
SENDER = "kiosk@ministry.example"
HASTY = Patience(silence=0.3, whole=0.3)
REFUSALS = ["550 no such mailbox salma@mail.example", "553 salma@mail.example is no address", "501 what?"]
PASSING = ["451 try salma@mail.example later", "421 too busy", "452 full", "530 sign in first"]


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"))


def mailer_to(port: int, trusted: ssl.SSLContext, *, starttls: bool = True, password: str = PASSWORD) -> SmtpMailer:
    return SmtpMailer(MailServer("127.0.0.1", port, starttls, SENDER, LOGIN, password), trusted)


def hasty_to(port: int) -> SmtpMailer:
    return SmtpMailer(MailServer("127.0.0.1", port, True, SENDER), checking(None), HASTY)


def plain(letter: EmailMessage) -> str:
    return str(letter.get_content()).replace("\r\n", "\n")


@dataclass
class Post:
    """arrived: address, subject and text of what came out at the other end, oldest first."""

    mailer: Mailer
    arrived: Callable[[], list[tuple[str, str, str]]]


class MailerContract:
    @pytest.fixture
    def post(self) -> Iterator[Post]:
        raise NotImplementedError

    def test_a_letter_arrives_as_it_was_given(self, post: Post) -> None:
        post.mailer.send(TO, SUBJECT, TEXT)
        assert post.arrived() == [(TO, SUBJECT, TEXT)]

    def test_letters_arrive_in_order(self, post: Post) -> None:
        for i in range(3):
            post.mailer.send(TO, str(i), TEXT)
        assert [subject for _, subject, _ in post.arrived()] == ["0", "1", "2"]

    def test_threads_may_send_at_once(self, post: Post) -> None:
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda i: post.mailer.send(TO, str(i), TEXT), range(12)))
        assert sorted(int(subject) for _, subject, _ in post.arrived()) == list(range(12))


class TestMemoryMailer(MailerContract):
    @pytest.fixture
    def post(self) -> Iterator[Post]:
        mailer = MemoryMailer()
        yield Post(mailer, lambda: list(mailer.sent))

    def test_unplugged_it_hands_nothing_over(self) -> None:
        mailer = MemoryMailer()
        mailer.down = True
        with pytest.raises(CentreUnreachable):
            mailer.send(TO, SUBJECT, TEXT)
        assert mailer.sent == ()


class SmtpPost(MailerContract):
    starttls: bool

    @pytest.fixture
    def post(self, tls: Certificate) -> Iterator[Post]:
        with mail_server(MailServerPeer(), tls, starttls=self.starttls) as server:
            mailer = mailer_to(server.port, checking(tls.path), starttls=self.starttls)
            yield Post(mailer, lambda: [(to, letter["Subject"], plain(letter)) for to, letter in server.taken])

    def test_a_letter_says_that_a_machine_wrote_it(self, tls: Certificate) -> None:
        with mail_server(MailServerPeer(), tls, starttls=self.starttls) as server:
            mailer_to(server.port, checking(tls.path), starttls=self.starttls).send(TO, SUBJECT, TEXT)
        [(_, letter)] = server.taken
        assert (letter["From"], letter["To"], letter["Auto-Submitted"]) == (SENDER, TO, "auto-generated")
        assert letter["Message-ID"].endswith("@ministry.example>")

    def test_asked_whether_it_answers_it_gets_no_letter(self, tls: Certificate) -> None:
        with mail_server(MailServerPeer(), tls, starttls=self.starttls) as server:
            trusting = checking(tls.path)
            assert mailer_to(server.port, trusting, starttls=self.starttls).answers()
            assert not mailer_to(server.port, trusting, starttls=self.starttls, password="another").answers()
            assert not mailer_to(server.port, checking(None), starttls=self.starttls).answers()
        assert server.taken == []
        assert not hasty_to(nobody()).answers()


class TestSmtpMailerAfterStarttls(SmtpPost):
    starttls = True


class TestSmtpMailerOverTls(SmtpPost):
    starttls = False


@pytest.mark.parametrize("answer", REFUSALS)
@pytest.mark.parametrize("to", ["recipient", "letter"])
def test_what_will_never_be_taken_is_undeliverable_and_repeats_no_address(
    tls: Certificate, answer: str, to: str
) -> None:
    peer = MailServerPeer(refuse=answer) if to == "recipient" else MailServerPeer(refuse_letter=answer)
    with mail_server(peer, tls), pytest.raises(Undeliverable) as told:
        mailer_to(peer.port, checking(tls.path)).send(TO, SUBJECT, TEXT)
    assert str(told.value) == f"the mail server answered {answer[:3]}"
    assert peer.taken == []


@pytest.mark.parametrize("answer", PASSING)
def test_what_may_pass_is_tried_again(tls: Certificate, answer: str) -> None:
    peer = MailServerPeer(refuse=answer)
    with mail_server(peer, tls), pytest.raises(CentreUnreachable) as told:
        mailer_to(peer.port, checking(tls.path)).send(TO, SUBJECT, TEXT)
    assert str(told.value) == f"the mail server answered {answer[:3]}"


@pytest.mark.parametrize("address", ["salma@mail.example\nBcc: all@mail.example", "سلمى@mail.example"])
def test_what_is_no_address_never_reaches_the_server(tls: Certificate, address: str) -> None:
    with mail_server(MailServerPeer(), tls) as server, pytest.raises(Undeliverable):
        mailer_to(server.port, checking(tls.path)).send(address, SUBJECT, TEXT)
    assert server.taken == []


def test_a_wrong_password_is_for_somebody_to_mend(tls: Certificate) -> None:
    with mail_server(MailServerPeer(), tls) as server, pytest.raises(CentreUnreachable, match="answered 535"):
        mailer_to(server.port, checking(tls.path), password="another").send(TO, SUBJECT, TEXT)


@pytest.mark.parametrize("starttls", [True, False])
def test_a_server_that_can_not_prove_who_it_is_learns_nothing(tls: Certificate, starttls: bool) -> None:
    with mail_server(MailServerPeer(), tls, starttls=starttls) as server, pytest.raises(CentreUnreachable, match="SSL"):
        mailer_to(server.port, checking(None), starttls=starttls).send(TO, SUBJECT, TEXT)
    assert server.taken == []


def test_a_certificate_for_another_name_does_not_do(tmp_path: Path) -> None:
    elsewhere = certificate(tmp_path, host="127.0.0.2")
    with mail_server(MailServerPeer(), elsewhere) as server, pytest.raises(CentreUnreachable, match="SSL"):
        mailer_to(server.port, checking(elsewhere.path)).send(TO, SUBJECT, TEXT)


def test_a_server_without_tls_gets_neither_password_nor_letter() -> None:
    said = b"220 mail\r\n250 mail\r\n454 no TLS here\r\n"
    with raw(trickling(said, at_once=True)) as port, pytest.raises(CentreUnreachable, match="answered 454"):
        mailer_to(port, checking(None)).send(TO, SUBJECT, TEXT)


def test_a_server_that_is_down_mute_or_hangs_up_is_tried_again() -> None:
    with pytest.raises(CentreUnreachable):
        hasty_to(nobody()).send(TO, SUBJECT, TEXT)
    for talk in (mute, cutting):
        with raw(talk) as port, pytest.raises(CentreUnreachable):
            hasty_to(port).send(TO, SUBJECT, TEXT)


def test_a_server_that_trickles_is_cut_off() -> None:
    greeting = b"220-" + b"welcome " * 20 + b"\r\n220 mail\r\n250 mail\r\n454 no TLS here\r\n"
    with raw(trickling(greeting)) as port, pytest.raises(CentreUnreachable) as told:
        hasty_to(port).send(TO, SUBJECT, TEXT)
    assert "454" not in str(told.value)
