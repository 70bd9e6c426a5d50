"""A registry behind an HTTP interface that speaks JSON: one POST a question, and an answer that is believed in nothing.

What is sent: ``{"national_id": "1…", "birth_date": "1960-12-19", "purpose": "social_security"}``. What is taken:
``{"found": true, "answers": {…}}`` with texts under the form's names, and lists of such objects for what repeats.
"""

from __future__ import annotations

import json
import re
import ssl
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

import structlog

from kiosk.devices.lines import HERE, Patience, http_line
from kiosk.domain.answers import Answers
from kiosk.domain.registries import Outcome
from kiosk.services.registry_ports import Query, Reply

LONGEST_ANSWER = 256 * 1024
MOST_NAMES, MOST_ROWS, LONGEST_TEXT = 60, 60, 300
NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
BY_STATUS = {404: Outcome.NOT_FOUND, 401: Outcome.REFUSED, 403: Outcome.REFUSED}
WAITING = Patience(silence=5.0, whole=10.0)
"""Nobody stands before the screen for longer than this without having written it themselves."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class RegistryAddress:
    """header: a line with the place ``{token}``, or empty."""

    url: str
    header: str = ""
    token: str = field(default="", repr=False)


class HttpRegistry:
    """A connection for each question; it follows no redirection, which would take number and token elsewhere.

    code: stands in the log, beside the kind of a failure and nothing else. context: whom to trust.
    Raises ValueError, in a sentence, for an address that can't be one.
    """

    def __init__(
        self, code: str, address: RegistryAddress, context: ssl.SSLContext, patience: Patience = WAITING
    ) -> None:
        check(address)
        self._code, self._address, self._url = code, address, urlsplit(address.url)
        self._context, self._patience = context, patience

    def ask(self, query: Query) -> Reply:
        try:
            status, body = self._exchange(query)
            if status != 200:
                log.warning("registry", code=self._code, status=status)
                return Reply(BY_STATUS.get(status, Outcome.UNREACHABLE))
            return read(body)
        except (OSError, HTTPException, ValueError, RecursionError) as error:
            log.warning("registry", code=self._code, kind=type(error).__name__)
            return Reply(Outcome.UNREACHABLE)

    def answers(self) -> bool:
        try:
            with http_line(self._url, self._context, self._patience):
                return True
        except OSError:
            return False

    def _exchange(self, query: Query) -> tuple[int, bytes]:
        asked = {
            "national_id": query.person,
            "birth_date": query.birth_date.isoformat(),
            "purpose": query.purpose,
        }
        target = (self._url.path or "/") + (f"?{self._url.query}" if self._url.query else "")
        headers = {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close"}
        name, _, value = self._address.header.partition(":")
        if name:
            headers[name] = value.strip().replace("{token}", self._address.token)
        with http_line(self._url, self._context, self._patience) as connection:
            connection.request("POST", target, json.dumps(asked).encode(), headers)
            response = connection.getresponse()
            return response.status, response.read(LONGEST_ANSWER + 1)


def check(address: RegistryAddress) -> None:
    """Raises ValueError, in a sentence."""
    url = urlsplit(address.url)
    if url.scheme != "https" and not (url.scheme == "http" and url.hostname in HERE):
        raise ValueError("a registry's address needs https://; http:// only on this machine")
    if not url.hostname or "@" in url.netloc:
        raise ValueError("a registry's address needs a host, and must not hold a password")
    if address.header and not re.fullmatch(r"[\w-]+: *[^\r\n]*\{token\}[^\r\n]*", address.header):
        raise ValueError("a registry's header needs the form `Name: … {token}`; the token itself is a credential")


def read(body: bytes) -> Reply:
    """Raises ValueError for anything but an answer of this form: whoever sends one may be hostile or broken."""
    if len(body) > LONGEST_ANSWER:
        raise ValueError("too long")
    data = json.loads(body.decode("utf-8"), object_pairs_hook=_object, parse_constant=_no_constant)
    if not isinstance(data, dict) or not isinstance(data.get("found"), bool) or set(data) - {"found", "answers"}:
        raise ValueError("no answer of this form")
    if not data["found"]:
        return Reply(Outcome.NOT_FOUND)
    values = {name: _rows(value) if isinstance(value, list) else _text(value) for name, value in _names(data)}
    return Reply(Outcome.FOUND, Answers().with_(**values))


def _names(data: dict[str, Any]) -> list[tuple[str, Any]]:
    answers = data.get("answers")
    if not isinstance(answers, dict):
        raise ValueError("no answers")  # noqa: TRY004 (what is foreseen of hostile text is a ValueError)
    return list(answers.items())


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names) or len(names) > MOST_NAMES or not all(NAME.fullmatch(name) for name in names):
        raise ValueError("names")
    return dict(pairs)


def _no_constant(_text: str) -> None:
    raise ValueError("no number")


def _rows(value: list[Any]) -> tuple[Answers, ...]:
    if len(value) > MOST_ROWS or not all(isinstance(row, dict) for row in value):
        raise ValueError("rows")
    return tuple(Answers().with_(**{name: _text(text) for name, text in row.items()}) for row in value)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or not value.isprintable():
        raise ValueError("no plain text")
    return value
