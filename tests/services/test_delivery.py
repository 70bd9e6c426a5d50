"""What the screen may say of an application: this waits, that has arrived, and that is with a clerk."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sync_kit import HAMAD, SALMA, Kiosk, RoughCentral, a_document, a_fact, added

from kiosk.domain.facts import ApplicationSubmitted, Fact, ReceiptPrinted
from kiosk.domain.person_file import DocumentOnFile, PersonFile
from kiosk.services.delivery import ApplicationDelivery, Delivery, FactsDelivery, FileDelivery, Stage
from kiosk.services.ports import CHUNK, StoredDocument

SIZE = 2 * CHUNK + 7


class Applied:
    """A kiosk at which Salma has handed in an application with two documents, a small one and a large one."""

    def __init__(self) -> None:
        self.kiosk = Kiosk.behind(RoughCentral())
        self.delivery = Delivery(self.kiosk.store)
        self.application = uuid4()
        self.documents = sorted((a_document(b"a lease"), a_document(b"x" * SIZE)), key=lambda d: d.id)
        body = ApplicationSubmitted(self.application, "000700000018", "social_security", 1, {}, (), ())
        self.facts = [*(self._added(d) for d in self.documents), a_fact(body=body)]
        with self.kiosk.store.work() as work:
            for document in self.documents:
                work.put_document(document)
        self.kiosk.append(*self.facts)

    def _added(self, document: StoredDocument) -> Fact:
        return added(document, self.application)

    @property
    def on_file(self) -> tuple[DocumentOnFile, ...]:
        """As the centre's journal tells it later."""
        known = PersonFile.of(self.facts).application(self.application)
        assert known
        return known.documents

    def now(self, known: tuple[DocumentOnFile, ...] = ()) -> ApplicationDelivery:
        return self.delivery.of_application(SALMA, self.application, known)

    def files(self) -> list[tuple[UUID, Stage, int]]:
        return [(file.document, file.stage, file.arrived) for file in self.now(self.on_file).files]


@pytest.fixture
def applied() -> Applied:
    return Applied()


def test_what_was_just_saved_waits(applied: Applied) -> None:
    state = applied.now()
    assert state.stage is Stage.WAITING
    assert not applied.delivery.held(SALMA)
    assert state.facts == FactsDelivery(waiting=3)
    first = applied.documents[0]
    assert state.files[0] == FileDelivery(first.id, "rent", first.key, Stage.WAITING, len(first.content), 0)
    assert [file.document for file in state.files] == [d.id for d in applied.documents]


def test_when_all_of_it_has_arrived_it_says_so(applied: Applied) -> None:
    applied.kiosk.sync.round()
    assert applied.now(applied.on_file).stage is Stage.ARRIVED
    assert applied.now().facts == FactsDelivery()
    assert applied.files() == [(d.id, Stage.ARRIVED, len(d.content)) for d in applied.documents]


def test_while_a_large_document_travels_its_bytes_are_counted(applied: Applied) -> None:
    large = next(n for n, d in enumerate(applied.documents) if len(d.content) == SIZE)
    applied.kiosk.central.troubles = ["", "", "", "request"]
    applied.kiosk.sync.round()
    state = applied.now(applied.on_file)
    assert state.facts.stage is Stage.ARRIVED
    assert state.stage is Stage.WAITING
    file = state.files[large]
    assert (file.stage, file.size) == (Stage.WAITING, SIZE)
    assert file.arrived in {CHUNK, 2 * CHUNK}
    applied.kiosk.central.troubles = []
    applied.kiosk.sync.round()
    assert applied.now(applied.on_file).stage is Stage.ARRIVED


def test_a_refused_fact_parks_its_application_and_holds_back_what_follows(applied: Applied) -> None:
    body = ApplicationSubmitted(uuid4(), "000700000018", "social_security", 1, {}, (), ())
    applied.kiosk.central.push([a_fact(HAMAD, body)])
    applied.kiosk.append(a_fact(SALMA, ReceiptPrinted(applied.application, 1)), a_fact(SALMA))
    applied.kiosk.sync.round()
    state = applied.now(applied.on_file)
    assert state.facts == FactsDelivery(waiting=1, parked=("reference_taken",), held_back=True)
    assert state.stage is Stage.PARKED
    assert {file.stage for file in state.files} == {Stage.ARRIVED}
    assert applied.delivery.of_person(SALMA) == FactsDelivery(2, ("reference_taken",), held_back=True)
    assert applied.delivery.of_person(HAMAD) == FactsDelivery()
    assert (applied.delivery.held(SALMA), applied.delivery.held(HAMAD)) == (True, False)


def test_a_refused_document_parks_its_application_and_says_why(applied: Applied) -> None:
    applied.kiosk.central.troubles = ["", "too_large"]
    applied.kiosk.sync.round()
    state = applied.now(applied.on_file)
    assert state.facts.stage is Stage.ARRIVED
    assert state.stage is Stage.PARKED
    assert sorted((file.stage, file.code) for file in state.files) == [("arrived", ""), ("parked", "too_large")]
    assert applied.delivery.held(SALMA)


def test_another_application_of_the_same_person_is_told_apart(applied: Applied) -> None:
    other = a_document(b"a bill")
    with applied.kiosk.store.work() as work:
        work.put_document(other)
        work.append(added(other))
    assert len(applied.now().files) == 2
    assert applied.now().facts.waiting == 3
    unknown = uuid4()
    assert applied.delivery.of_application(SALMA, unknown) == ApplicationDelivery(unknown, FactsDelivery(), ())


def test_a_person_without_anything_here_has_nothing_waiting() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    assert Delivery(kiosk.store).of_person(SALMA).stage is Stage.ARRIVED
