"""The other ends of gateways, on this machine: mail servers and SMS providers that take, refuse, dawdle and cut."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Event, Thread
from typing import Any

from aiosmtpd import smtp
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

LOGIN, PASSWORD = "kiosk", "the mail server's password"


@dataclass(frozen=True)
class Certificate:
    """Signed by itself, for 127.0.0.1. path: without the key, as one hands it out."""

    path: Path
    server: ssl.SSLContext


def certificate(folder: Path, host: str = "127.0.0.1") -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gateway")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path, whole = folder / "gateway.crt", folder / "gateway.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    kind = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    whole.write_bytes(path.read_bytes() + key.private_bytes(*kind))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(whole)
    return Certificate(path, context)


@dataclass
class MailServerPeer:
    """A real SMTP server. refuse, refuse_letter: what it answers to a recipient or a letter instead of taking it."""

    refuse: str = ""
    refuse_letter: str = ""
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    port: int = 0

    async def handle_RCPT(self, _s: smtp.SMTP, _n: Session, envelope: Envelope, address: str, _o: list[str]) -> str:  # noqa: N802
        if self.refuse:
            return self.refuse
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: smtp.SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.refuse_letter:
            return self.refuse_letter
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content, policy=policy.default)
        self.taken += [(address, letter) for address in envelope.rcpt_tos]
        return "250 OK"


def _signed_in(_server: smtp.SMTP, _session: Session, _envelope: Envelope, _how: str, given: Any) -> AuthResult:
    right = isinstance(given, LoginPassword) and given == LoginPassword(LOGIN.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=False)


@contextmanager
def mail_server(peer: MailServerPeer, tls: Certificate, *, starttls: bool = True) -> Iterator[MailServerPeer]:
    """It takes nothing without TLS, and after STARTTLS nothing without its login."""
    rules: dict[str, Any] = {"authenticator": _signed_in, "auth_required": starttls, "auth_require_tls": starttls}
    if starttls:
        rules |= {"tls_context": tls.server, "require_starttls": True}
    loop = asyncio.new_event_loop()
    listening = loop.create_server(
        lambda: smtp.SMTP(peer, loop=loop, hostname="mail", **rules),
        "127.0.0.1",
        0,
        ssl=None if starttls else tls.server,
    )
    server = loop.run_until_complete(listening)
    peer.port = server.sockets[0].getsockname()[1]
    thread = Thread(target=loop.run_forever)
    thread.start()
    try:
        yield peer
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _close(server: asyncio.Server) -> None:
    server.close()
    talking = asyncio.all_tasks() - {asyncio.current_task()}
    for task in talking:
        task.cancel()
    await asyncio.gather(*talking, return_exceptions=True)


@dataclass(frozen=True)
class Call:
    """What an SMS provider was asked."""

    method: str
    path: str
    headers: dict[str, str]
    body: str

    @property
    def data(self) -> Any:
        return json.loads(self.body)


@dataclass
class ProviderPeer:
    """A real HTTP server that answers every call the same."""

    status: int = 200
    answer: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    port: int = 0


@contextmanager
def provider(peer: ProviderPeer, tls: Certificate | None = None) -> Iterator[ProviderPeer]:
    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            peer.calls.append(Call(self.command, self.path, dict(self.headers), body))
            self.send_response(peer.status)
            for name, value in peer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(peer.answer.encode())

        do_GET = do_POST = do_PUT = _answer  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = tls.server.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # callers that trust nobody hang up
    with _serving(server):
        peer.port = server.server_address[1]
        yield peer


@contextmanager
def raw(talk: Callable[[StreamRequestHandler, Event], None]) -> Iterator[int]:
    """A port where every caller meets ``talk``, which is told when it is to end."""
    over = Event()

    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            with suppress(OSError):
                talk(self, over)

    with ThreadingTCPServer(("127.0.0.1", 0), Handler) as server, _serving(server):
        try:
            yield server.server_address[1]
        finally:
            over.set()


@contextmanager
def _serving(server: ThreadingTCPServer) -> Iterator[None]:
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def mute(_talk: StreamRequestHandler, over: Event) -> None:
    """Takes the call and says nothing."""
    over.wait()


def cutting(talk: StreamRequestHandler, _over: Event) -> None:
    """Hangs up in the middle of a word."""
    talk.wfile.write(b"2")


def trickling(said: bytes, *, at_once: bool = False) -> Callable[[StreamRequestHandler, Event], None]:
    """Says it a byte at a time, and would be done in the end."""

    def talk(self: StreamRequestHandler, over: Event) -> None:
        for byte in said:
            self.wfile.write(bytes([byte]))
            if not at_once and over.wait(0.02):
                return
        over.wait()

    return talk


def nobody() -> int:
    """A port where nobody answers."""
    with raw(mute) as port:
        return port
