"""SMS through a provider's HTTP interface, whatever shape it has: address, body and answer are configuration."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from kiosk.devices.lines import HERE, Patience, http_line
from kiosk.services.errors import CentreUnreachable, Undeliverable

# Its status says that the message is at fault. Any other refusal is of our doing or passes, and is tried again.
BAD_MESSAGE = frozenset({400, 410, 413, 422})
LONGEST_ANSWER = 64 * 1024
METHODS = ("POST", "PUT", "GET")

Fill = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SmsProvider:
    """template: what is sent, a JSON object or a form (``to={mobile}&body={text}``), with the places ``{mobile}``
    (+9665…), ``{digits}`` (9665…) and ``{text}``; with GET a form that goes into the address.

    header: a line with the place ``{token}``, or empty. accepted, refused: expressions to be found in an answer of
    200 to 299, for providers that say there what became of the message; without ``accepted`` each of them is a yes.
    """

    url: str
    template: str
    method: str = "POST"
    header: str = ""
    token: str = field(default="", repr=False)
    accepted: str = ""
    refused: str = ""


class HttpSms:
    """A connection for each message. context: whom to trust. Safe for many threads. It follows no redirection: that
    would take number, text and token elsewhere.

    Raises ValueError, in a sentence, for a provider that can't be one.
    """

    def __init__(self, provider: SmsProvider, context: ssl.SSLContext, patience: Patience | None = None) -> None:
        check(provider)
        self._provider = provider
        self._url = urlsplit(provider.url)
        self._context = context
        self._patience = patience or Patience()

    def send(self, mobile: str, text: str) -> None:
        places = {"{mobile}": mobile, "{digits}": mobile.removeprefix("+"), "{text}": text}
        try:
            status, answer = self._exchange(*self._request(lambda part: _filled(part, places)))
        except (OSError, HTTPException) as error:
            raise CentreUnreachable(f"the SMS provider: {type(error).__name__}") from None
        self._judge(status, answer)

    def _request(self, fill: Fill) -> tuple[str, bytes | None, dict[str, str]]:
        """Target, body and headers."""
        target = self._url.path or "/"
        target += f"?{self._url.query}" if self._url.query else ""
        body, kind = _body(self._provider.template, fill)
        name, _, value = self._provider.header.partition(":")
        headers = {name: value.strip().replace("{token}", self._provider.token)} if name else {}
        if self._provider.method == "GET":
            return f"{target}{'&' if self._url.query else '?'}{body.decode()}", None, headers
        return target, body, headers | {"Content-Type": kind}

    def answers(self) -> bool:
        """Is the provider there, and who it says it is? Nothing is asked of it: a question may cost a message."""
        try:
            with self._connected():
                return True
        except OSError:
            return False

    def _connected(self) -> AbstractContextManager[HTTPConnection]:
        return http_line(self._url, self._context, self._patience)

    def _exchange(self, target: str, body: bytes | None, headers: dict[str, str]) -> tuple[int, str]:
        with self._connected() as connection:
            connection.request(self._provider.method, target, body, headers | {"Connection": "close"})
            response = connection.getresponse()
            return response.status, response.read(LONGEST_ANSWER).decode("utf-8", "replace")

    def _judge(self, status: int, answer: str) -> None:
        yes = 200 <= status < 300
        if status in BAD_MESSAGE or (yes and self._provider.refused and re.search(self._provider.refused, answer)):
            raise Undeliverable(f"the SMS provider answered {status}")
        if not yes or not re.search(self._provider.accepted, answer):
            raise CentreUnreachable(f"the SMS provider answered {status}")


def check(provider: SmsProvider) -> None:
    """Raises ValueError, in a sentence."""
    url = urlsplit(provider.url)
    if url.scheme != "https" and not (url.scheme == "http" and url.hostname in HERE):
        raise ValueError("the SMS provider's address needs https://; http:// only on this machine")
    if not url.hostname or "@" in url.netloc:
        raise ValueError("the SMS provider's address needs a host, and must not hold a password")
    if provider.method not in METHODS:
        raise ValueError(f"the SMS provider's method needs one of {', '.join(METHODS)}")
    if "{text}" not in provider.template or not re.search(r"\{(mobile|digits)\}", provider.template):
        raise ValueError("the SMS template needs the places {text} and {mobile} or {digits}")
    if provider.header and not re.fullmatch(r"[\w-]+: *[^\n]*\{token\}[^\n]*", provider.header):
        raise ValueError("the SMS header needs the form `Name: … {token}`; the token itself is a credential")
    _check_shapes(provider)


def _check_shapes(provider: SmsProvider) -> None:
    try:
        _body(provider.template, str)
    except ValueError as error:
        raise ValueError("the SMS template is neither a JSON object nor a form") from error
    if provider.method == "GET" and _is_json(provider.template):
        raise ValueError("with GET the SMS template is a form")
    try:
        re.compile(provider.accepted), re.compile(provider.refused)
    except re.error as error:
        raise ValueError(f"what an SMS answer is recognised by is no regular expression: {error}") from error


def _is_json(template: str) -> bool:
    return template.lstrip().startswith("{")


def _body(template: str, fill: Fill) -> tuple[bytes, str]:
    """The places are filled in values that were taken apart before, so no text can break out of its own."""
    if _is_json(template):
        whole = _in_strings(json.loads(template), fill)
        return json.dumps(whole, ensure_ascii=False).encode(), "application/json; charset=utf-8"
    pairs = parse_qsl(template, keep_blank_values=True, strict_parsing=True)
    return urlencode([(name, fill(value)) for name, value in pairs]).encode(), "application/x-www-form-urlencoded"


def _in_strings(data: Any, fill: Fill) -> Any:
    if isinstance(data, dict):
        return {name: _in_strings(value, fill) for name, value in data.items()}
    if isinstance(data, list):
        return [_in_strings(item, fill) for item in data]
    return fill(data) if isinstance(data, str) else data


def _filled(part: str, places: dict[str, str]) -> str:
    return re.sub(r"\{(mobile|digits|text)\}", lambda found: places[found[0]], part)
