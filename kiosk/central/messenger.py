"""The messenger at the centre: takes queued messages, says them in words and hands them to the SMS gateway."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

import structlog

from kiosk.central.rows import Message
from kiosk.domain.words import Say, Words, tr
from kiosk.services.errors import CentreUnreachable, Undeliverable
from kiosk.services.ports import Clock, SmsGateway

# A gateway must give up sooner than this, or its message could be taken up a second time while it is still trying.
LEASE = timedelta(seconds=60)
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(seconds=60)


log = structlog.get_logger()


class MessageQueue(Protocol):
    """The centre's messages, as the messenger needs them. Every call may raise CentreUnreachable."""

    def claim_message(self, now: datetime, until: datetime) -> Message | None: ...

    def message_sent(self, id: UUID) -> None: ...

    def message_failed(self, id: UUID, next_at: datetime) -> None: ...


def _code(values: Mapping[str, Any]) -> Words:
    words = tr("Your verification code is {code}. It is valid for %n minute(s). Never tell it to anyone.", "SMS", 0)
    # No isolate marks round the digits: old phones show them as boxes.
    return words.fill(code=values["code"]).count(int(values["minutes"]))


TEXTS: Mapping[str, Callable[[Mapping[str, Any]], Words]] = {"code": _code}


class Messenger:
    """Two at once are safe: a message is claimed before it is sent. One whose time is over is dropped unsent.

    say: renders words in the language of the messages.
    """

    def __init__(self, queue: MessageQueue, gateway: SmsGateway, clock: Clock, say: Say) -> None:
        self._queue = queue
        self._gateway = gateway
        self._clock = clock
        self._say = say

    def work_once(self) -> int:
        """Send what is due; how many were sent. Raises CentreUnreachable when the queue can't be read."""
        sent = 0
        while message := self._next():
            sent += self._send(message)
        return sent

    def step(self) -> bool:
        """Try to send the message longest due; whether there was one. Raises CentreUnreachable as above."""
        message = self._next()
        if message:
            self._send(message)
        return message is not None

    def _next(self) -> Message | None:
        now = self._clock.now()
        return self._queue.claim_message(now, now + LEASE)

    def _send(self, message: Message) -> bool:
        try:
            self._gateway.send(message.mobile, self._say(TEXTS[message.kind](message.values)))
        except Undeliverable as error:
            log.warning("a message goes nowhere", why=str(error))
            self._queue.message_sent(message.id)  # done with
            return False
        except Exception as error:  # noqa: BLE001 (one message, or a gateway's mistake, must not hold up the others)
            if not isinstance(error, CentreUnreachable):
                log.error("a message could not be sent", kind=type(error).__name__)  # noqa: TRY400 (no person's data)
            pause = min(FIRST_PAUSE * 2 ** min(message.attempts - 1, 16), LONGEST_PAUSE)
            self._queue.message_failed(message.id, self._clock.now() + pause)
            return False
        self._queue.message_sent(message.id)
        return True
