"""From the journal to notices: whoever follows it here sees each fact once, and misses none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain

from sqlalchemy import Connection

from kiosk.central import notices_rows
from kiosk.central.codes import international
from kiosk.central.feed import Feed, Position
from kiosk.central.notices import KEPT, Channel
from kiosk.central.notices_rows import Cursor, NewNotice
from kiosk.central.notices_words import NEWS, values_for
from kiosk.central.projection import Line, Read, file_of, read
from kiosk.domain.person_file import Account, ApplicationState, PersonFile

BATCH = 500

MOST = 12
"""So many notices a person gets by one channel within ``KEPT``: a stolen kiosk shall flood nobody's phone."""

MOBILE = re.compile(r"\+[0-9]{8,15}")
ADDRESS = re.compile(r"[!-?A-~]{1,64}@[!-?A-~]{1,190}")
"""ASCII without blanks; whether there is such a mailbox its server knows."""


class NoticeFollower:
    """Works within the caller's transaction: notices and cursor are written together. Several at once are safe: the
    cursor's row is locked by the one that works.

    channels: those that have a gateway; by others nothing is queued.
    """

    def __init__(self, feed: Feed, channels: Sequence[Channel], batch: int = BATCH) -> None:
        self._feed = feed
        self._channels = channels
        self._batch = batch

    def step(self, connection: Connection, now: datetime) -> int:
        """Take the next facts; how many. 0 when there are none yet, or while another follower works."""
        cursor = notices_rows.hold_cursor(connection)
        if cursor is None:
            return 0
        epoch = self._feed.epoch(connection)
        position = cursor.position if cursor.epoch == epoch else self._from_the_start(connection)
        lines = self._feed.after(connection, position, self._batch)
        self._enqueue(connection, [line for line in lines if line.received_at > now - KEPT], now)
        if lines:
            position = Position(lines[-1].xid, lines[-1].seq)
        notices_rows.move_cursor(connection, Cursor(epoch, position))
        return len(lines)

    def _from_the_start(self, connection: Connection) -> Position:
        """On another server, such as one that a dump was restored on. Old facts are passed over, and of what was told
        before, the notices are still there.
        """
        self._feed.adopt(connection)
        return Position()

    def _enqueue(self, connection: Connection, lines: Sequence[Line], now: datetime) -> None:
        news = [r for r in map(read, lines) if isinstance(r, Read) and _is_news(r)]
        files = self._files(connection, sorted({r.line.person for r in news}))
        for new in chain.from_iterable(notices_of(files[r.line.person], r, self._channels, now) for r in news):
            if notices_rows.counted(connection, new.person, new.channel) < MOST:
                notices_rows.enqueue(connection, [new])

    def _files(self, connection: Connection, persons: Sequence[int]) -> Mapping[int, PersonFile]:
        if not persons:
            return {}
        with self._feed.journals(connection, persons) as journals:
            return dict(map(_keyed, journals))


def notices_of(file: PersonFile, news: Read, channels: Iterable[Channel], now: datetime) -> Iterator[NewNotice]:
    """What a person is to be told of one fact in their file, and where."""
    application = _subject(file, news)
    if file.account is None or application is None:
        return
    kind, values = type(news.fact.body).__name__, values_for(news.fact.body, application, file.language)
    for channel in channels:
        destination = destination_of(file.account, channel)
        if destination:
            key, until = (news.line.id, channel, news.line.person), news.line.received_at + KEPT
            yield NewNotice(*key, destination, kind, values, now, until)


def destination_of(account: Account, channel: Channel) -> str:
    """Empty where there is none that could be one."""
    if channel is Channel.EMAIL:
        return account.email if ADDRESS.fullmatch(account.email) else ""
    mobile = international(account.mobile)
    return mobile if MOBILE.fullmatch(mobile) else ""


def _is_news(r: Read) -> bool:
    news = NEWS.get(type(r.fact.body))
    return news is not None and r.fact.actor.role in news.by


def _subject(file: PersonFile, r: Read) -> ApplicationState | None:
    """The application that the fact is about, unless it came to nothing there."""
    body = r.fact.body
    application = file.application(body.application)  # type: ignore[attr-defined]  # all that are told of have one
    stands = application is not None and NEWS[type(body)].stands(application.case, body)
    return application if stands else None


def _keyed(journal: Iterator[Line]) -> tuple[int, PersonFile]:
    first = next(journal)
    return first.person, file_of(chain([first], journal))
