"""Documents handed in at another kiosk have arrived only when the centre has them whole."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sync_kit import NOW, SALMA, Kiosk, RoughCentral, a_fact, added

from kiosk.domain.facts import ApplicationSubmitted
from kiosk.domain.person_file import DocumentOnFile, PersonFile
from kiosk.services.delivery import Delivery, Stage
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import CHUNK, StoredDocument
from kiosk.services.visit import Visit
from kiosk.services.whereabouts import Whereabouts


class CutCentral(RoughCentral):
    """After so many questions for a document the line is cut."""

    answers = 99

    def get_chunk(self, session: str, document: UUID, offset: int) -> bytes:
        self.answers -= 1
        if self.answers < 0:
            raise CentreUnreachable("cut")
        return super().get_chunk(session, document, offset)


class TwoKiosks:
    """Salma handed in a large document at the other kiosk, and signs in at this one."""

    def __init__(self) -> None:
        self.central = CutCentral()
        self.other, self.here = Kiosk.behind(self.central), Kiosk.behind(self.central)
        self.application = uuid4()
        self.documents: list[StoredDocument] = []
        self.whereabouts = Whereabouts(self.here.store, self.central)

    def hand_in(self, kiosk: Kiosk, size: int) -> None:
        document = kiosk.hand_in(b"x" * size)
        self.documents.append(document)

    def signed_in(self) -> Visit:
        ticket = self.central.request_code(SALMA, "0551234567")
        message = self.central.claim_message(NOW, NOW)
        assert message
        self.central.message_sent(message.id)
        answer = self.central.confirm_code(ticket.id, str(message.values["code"]))
        return Visit(person=SALMA, session=answer.session)

    def on_file(self) -> tuple[DocumentOnFile, ...]:
        body = ApplicationSubmitted(self.application, "000700000018", "social_security", 1, {}, (), ())
        facts = [*(added(document, self.application) for document in self.documents), a_fact(body=body)]
        known = PersonFile.of(facts).application(self.application)
        assert known
        return known.documents


@pytest.fixture
def two() -> TwoKiosks:
    return TwoKiosks()


def test_what_the_other_kiosk_has_sent_half_is_still_on_its_way(two: TwoKiosks) -> None:
    two.hand_in(two.other, 2 * CHUNK)
    two.central.troubles = ["", "", "request"]
    two.other.sync.round()
    way = two.whereabouts.elsewhere(two.signed_in(), two.on_file())
    assert way == {two.documents[0].id}
    state = Delivery(two.here.store).of_application(SALMA, two.application, two.on_file(), way)
    assert [(file.stage, file.arrived) for file in state.files] == [(Stage.WAITING, 0)]

    two.other.sync.round()
    assert two.whereabouts.elsewhere(two.signed_in(), two.on_file()) == frozenset()


def test_what_lies_here_is_not_asked_for(two: TwoKiosks) -> None:
    two.hand_in(two.here, 10)
    two.central.answers = 0
    assert two.whereabouts.elsewhere(two.signed_in(), two.on_file()) == frozenset()


def test_when_the_line_is_cut_nothing_more_is_asked_and_nothing_is_claimed(two: TwoKiosks) -> None:
    for size in (10, 11, 12):
        two.hand_in(two.other, size)
    two.other.sync.round()
    two.central.answers = 1
    way = two.whereabouts.elsewhere(two.signed_in(), two.on_file())
    assert len(way) == 2
    assert two.central.answers == -1


def test_who_is_here_without_a_code_has_nothing_to_ask_with(two: TwoKiosks) -> None:
    two.hand_in(two.other, 10)
    two.central.answers = 0
    assert two.whereabouts.elsewhere(Visit(person=SALMA), two.on_file()) == frozenset()


def test_whole_is_what_the_centre_has_and_this_machine_no_more(two: TwoKiosks) -> None:
    two.hand_in(two.other, 100)
    two.other.sync.round()
    two.hand_in(two.here, 100)
    visit = two.signed_in()
    there, here = two.documents
    assert two.whereabouts.whole(visit, two.on_file()) == {there.id}
    two.here.sync.round()
    assert two.whereabouts.whole(visit, two.on_file()) == {there.id, here.id}
    assert two.whereabouts.whole(Visit(person=SALMA), two.on_file()) == frozenset()
