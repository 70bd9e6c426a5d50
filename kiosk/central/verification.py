"""Verifying the journals as they are stored, person by person, in whatever database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection, exists, func, not_, or_, select

from kiosk.central.chain import BrokenLink, Link, first_broken
from kiosk.central.projector import nobody
from kiosk.central.schema import journal, person

OFTEN = 10_000
"""After so many facts it is told how far the verification is."""

_p, _j = person.c, journal.c
# A person whose lines are all gone gives one line numbered 0; one who never had any, because theirs were refused, none.
LINKS = (
    select(_p.national_id, func.coalesce(_j.number, 0), _j.previous, _j.digest, _j.text, _p.next_number - 1)
    .select_from(person.outerjoin(journal, _j.person == _p.id))
    .where(or_(_p.next_number > 1, _j.id.is_not(None)))
    .order_by(_p.id, _j.number)
)
ORPHAN = (
    select(_j.person, _j.number)
    .where(not_(exists().where(_p.id == _j.person)))  # NOT IN would look through all persons for each line
    .order_by(_j.person, _j.number)
    .limit(1)
)


def verify(connection: Connection, told: Callable[[int], None] = nobody) -> BrokenLink | None:
    """The first changed or missing fact of all journals, or None. Streams, so that they need not fit into memory.

    Lines whose person is gone are told by the person's key, ``#`` before it: nothing else is left.
    """
    orphan = connection.execute(ORPHAN).first()
    if orphan:
        return BrokenLink(f"#{orphan.person}", orphan.number)
    with connection.execute(LINKS, execution_options={"yield_per": 1000}) as rows:
        return first_broken(_heard((Link(*row) for row in rows), told))


def _heard(links: Iterable[Link], told: Callable[[int], None]) -> Iterator[Link]:
    done = 0
    for done, link in enumerate(links, 1):
        yield link
        if done % OFTEN == 0:
            told(done)
    told(done)
