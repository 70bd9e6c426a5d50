"""E-mail through a mail server, over TLS only."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from socket import socket

from kiosk.devices.lines import Patience, line_to
from kiosk.services.errors import CentreUnreachable, Undeliverable

OK = 250
NEEDS_LOGIN = 530
OUR_NAME = "kiosk-centre"


@dataclass(frozen=True, slots=True)
class MailServer:
    """starttls: TLS begins after the greeting (port 587), else at once (port 465). sender: the address written from.

    login: empty for a server that needs none.
    """

    host: str
    port: int
    starttls: bool
    sender: str
    login: str = ""
    password: str = field(default="", repr=False)


class SmtpMailer:
    """A connection for each message. context: whom to trust. Safe for many threads.

    What the server says goes into no error: it likes to repeat the address.
    """

    def __init__(self, server: MailServer, context: ssl.SSLContext, patience: Patience | None = None) -> None:
        self._server = server
        self._context = context
        self._patience = patience or Patience()

    def send(self, address: str, subject: str, text: str) -> None:
        try:
            letter = _letter(self._server.sender, address, subject, text)
            with self._session() as smtp:
                smtp.sendmail(self._server.sender, [address], letter)
                with suppress(OSError, smtplib.SMTPException):
                    smtp.putcmd("quit")  # it has the letter; what it says now changes nothing
        except smtplib.SMTPRecipientsRefused as error:
            raise _refused(error.recipients[address][0]) from None
        except smtplib.SMTPDataError as error:
            raise _refused(error.smtp_code) from None
        except smtplib.SMTPResponseException as error:  # our login or our sender: somebody can mend that
            raise CentreUnreachable(f"the mail server answered {error.smtp_code}") from None
        except (OSError, smtplib.SMTPException) as error:
            raise CentreUnreachable(f"the mail server: {type(error).__name__}") from None
        except ValueError:
            raise Undeliverable("no address") from None

    def answers(self) -> bool:
        """Does the server greet us over TLS, and take our login? No letter is sent."""
        try:
            with self._session() as smtp:
                return smtp.noop()[0] == OK
        except (OSError, smtplib.SMTPException, CentreUnreachable):
            return False

    @contextmanager
    def _session(self) -> Iterator[smtplib.SMTP]:
        """Signed in."""
        server, smtp = self._server, smtplib.SMTP(local_hostname=OUR_NAME)
        with line_to(server.host, server.port, self._patience) as line:
            try:
                smtp.sock = line if server.starttls else self._secured(line)
                _expect(smtp.getreply(), 220)
                if server.starttls:
                    smtp.ehlo_or_helo_if_needed()
                    _expect(smtp.docmd("STARTTLS"), 220)
                    smtp.sock, smtp.file = self._secured(line), None  # with what was said before TLS forgotten
                    smtp.ehlo()
                if server.login:
                    smtp.login(server.login, server.password)
                yield smtp
            finally:
                smtp.close()

    def _secured(self, line: socket) -> ssl.SSLSocket:
        return self._context.wrap_socket(line, server_hostname=self._server.host)


def _letter(sender: str, address: str, subject: str, text: str) -> bytes:
    """Raises ValueError for an address that would break out of its line, or is not ASCII."""
    message = EmailMessage(SMTP)
    message["From"] = sender
    message["To"] = address.encode("ascii").decode()
    message["Subject"] = subject
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # so that nobody's absence note answers
    message.set_content(text)
    return message.as_bytes()


def _expect(reply: tuple[int, bytes], code: int) -> None:
    if reply[0] != code:
        raise CentreUnreachable(f"the mail server answered {reply[0]}")


def _refused(code: int) -> CentreUnreachable | Undeliverable:
    said = f"the mail server answered {code}"
    return Undeliverable(said) if code >= 500 and code != NEEDS_LOGIN else CentreUnreachable(said)
