"""Documents that a person handed in at another kiosk: whether the centre has them whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.person_file import DocumentOnFile
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import Central, LocalStore
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Whereabouts:
    store: LocalStore
    central: Central

    def elsewhere(self, visit: Visit, documents: Iterable[DocumentOnFile]) -> frozenset[UUID]:
        """Of these documents those that neither lie here nor are known to have arrived. Asks the centre.

        Whoever is here by a clerk's witness has no session to ask with, nor a file that came from the centre.
        """
        with self.store.work() as work:
            here = {way.document for way in work.under_way(visit.person)}
        unknown = [document for document in documents if document.id not in here]
        return frozenset(self._not_whole(visit.session, unknown)) if visit.session else frozenset()

    def whole(self, visit: Visit, documents: Iterable[DocumentOnFile]) -> frozenset[UUID]:
        """Of these documents those that have left this machine and that the centre has. Asks the centre."""
        given = tuple(documents)
        if not visit.session:
            return frozenset()
        with self.store.work() as work:
            here = {way.document for way in work.under_way(visit.person)}
        return frozenset(document.id for document in given) - here - self.elsewhere(visit, given)

    def _not_whole(self, session: str, documents: list[DocumentOnFile]) -> Iterable[UUID]:
        """A document can be read, if only beyond its end, once it has arrived whole."""
        for place, document in enumerate(documents):
            try:
                self.central.get_chunk(session, document.id, document.size)
            except CentreRefused:
                yield document.id
            except CentreUnreachable:
                yield from (unasked.id for unasked in documents[place:])
                return
