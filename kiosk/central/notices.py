"""Notices: the centre tells a person by SMS and e-mail what happened in their file, and writes down each attempt.

Which facts are told, and in which words, stands in ``notices_words``; how they are found in ``notices_following``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

import structlog
from uuid_utils.compat import uuid7

from kiosk.central.notices_words import ENGLISH, FOOTER, LANGUAGE, in_english, subject_of, text_of
from kiosk.domain.facts import Actor, Assurance, Fact, NoticeAttempted, Role
from kiosk.domain.masking import masked_email, masked_number
from kiosk.domain.words import Say
from kiosk.services.errors import CentreUnreachable, Undeliverable
from kiosk.services.ports import Clock, Mailer, SmsGateway

CENTRE = "centre"
"""Where facts happened that no kiosk made; no kiosk's number looks so."""

KEPT = timedelta(days=3)
"""So long after its fact came in a notice is worth sending. Its row stays as long, so that none is made twice."""

# A gateway must give up sooner than this, or its notice could be taken up a second time while it is still trying.
LEASE = timedelta(minutes=2)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=6)

log = structlog.get_logger()


class Channel(StrEnum):
    SMS = "sms"
    EMAIL = "email"


class Outcome(StrEnum):
    """UNDELIVERABLE: the gateway will never take it. FAILED: a mistake of this program or of a gateway."""

    SENT = "sent"
    UNDELIVERABLE = "undeliverable"
    UNREACHABLE = "unreachable"
    FAILED = "failed"


DONE = frozenset({Outcome.SENT, Outcome.UNDELIVERABLE})


@dataclass(frozen=True, slots=True)
class Notice:
    """fact: which fact is told; kind: its kind. values: for the words. until: no use after this moment.

    attempts: how often sending was begun.
    """

    fact: UUID
    channel: Channel
    person: str = field(repr=False)
    destination: str = field(repr=False)
    kind: str
    values: Mapping[str, str] = field(repr=False)
    until: datetime
    attempts: int = 0


class NoticeQueue(Protocol):
    """The centre's notices. Every call may raise CentreUnreachable."""

    def claim_notice(self, channel: Channel, now: datetime, until: datetime) -> Notice | None:
        """The notice longest due on this channel, counted as begun and hidden from others until ``until``."""
        ...

    def notice_attempted(self, notice: Notice, attempt: Fact, again: datetime | None) -> None:
        """Put the attempt into the person's journal, and the notice back until ``again``: None when it is done."""
        ...


Send = Callable[[Notice], None]


def by_sms(gateway: SmsGateway, say: Say) -> Send:
    """say: renders words in Arabic, for all who did not choose English."""

    def send(notice: Notice) -> None:
        gateway.send(notice.destination, _sayer(notice, say)(text_of(notice.kind, notice.values)))

    return send


def by_email(mailer: Mailer, say: Say) -> Send:
    def send(notice: Notice) -> None:
        said = _sayer(notice, say)
        text = f"{said(text_of(notice.kind, notice.values))}\n\n{said(FOOTER)}\n"
        mailer.send(notice.destination, said(subject_of(notice.kind)), text)

    return send


def _sayer(notice: Notice, arabic: Say) -> Say:
    return in_english if notice.values.get(LANGUAGE) == ENGLISH else arabic


class Notifier:
    """Sends the notices of one channel. Several at once are safe, and each channel has its own, so that a gateway
    that is down holds up no other.

    send: hands one over in words, with the errors of a gateway.
    """

    def __init__(self, queue: NoticeQueue, channel: Channel, send: Send, clock: Clock) -> None:
        self._queue = queue
        self._channel = channel
        self._send = send
        self._clock = clock

    def step(self) -> bool:
        """Try the notice longest due; whether to go on with the next at once. Raises CentreUnreachable when the queue
        can't be reached.
        """
        now = self._clock.now()
        notice = self._queue.claim_notice(self._channel, now, now + LEASE)
        if notice is None:
            return False
        outcome, ended = self._outcome(notice), self._clock.now()
        again = None if outcome in DONE else ended + pause_before(notice.attempts + 1)
        self._queue.notice_attempted(notice, _attempt(notice, outcome, ended), again)
        return outcome in DONE

    def _outcome(self, notice: Notice) -> Outcome:
        try:
            self._send(notice)
        except Undeliverable as error:
            log.warning("a notice goes nowhere", channel=notice.channel.value, why=str(error))
            return Outcome.UNDELIVERABLE
        except CentreUnreachable as error:
            log.warning("a notice has to wait", channel=notice.channel.value, why=str(error))
            return Outcome.UNREACHABLE
        except Exception as error:  # noqa: BLE001 (one notice, or a gateway's mistake, must not hold up the others)
            log.error("a notice could not be sent", kind=type(error).__name__)  # noqa: TRY400 (no person's data)
            return Outcome.FAILED
        return Outcome.SENT


def pause_before(attempt: int) -> timedelta:
    """attempt: from 2. A day of a gateway that is down are a dozen attempts."""
    return min(FIRST_PAUSE * (1 << min(attempt - 2, 16)), LONGEST_PAUSE)


def masked(channel: Channel, destination: str) -> str:
    return masked_email(destination) if channel is Channel.EMAIL else masked_number(destination)


def _attempt(notice: Notice, outcome: Outcome, at: datetime) -> Fact:
    return Fact(
        id=uuid7(),
        person=notice.person,
        at=at,
        kiosk=CENTRE,
        actor=Actor(Role.SYSTEM),
        assurance=Assurance.UNVERIFIED,
        body=NoticeAttempted(
            about=notice.fact,
            channel=notice.channel.value,
            destination=masked(notice.channel, notice.destination),
            outcome=outcome.value,
            attempt=notice.attempts,
        ),
    )
