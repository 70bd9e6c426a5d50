"""Receipts of what is handed in later: each says what it is, where it stands, and is written down when it came out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from services_kit import SALIM, Desk, every_key

from kiosk.domain import receipt_kinds as kinds
from kiosk.domain.facts import (
    AppealSubmitted,
    ApplicationWithdrawn,
    CaseBody,
    ChangeReported,
    DocumentsBrought,
    Fact,
    FinallyApproved,
    InformationProvided,
    InquiryAsked,
    PaymentComplained,
    ReceiptPrinted,
    SlipPrinted,
)
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.proof import Statement
from kiosk.domain.receipt_kinds import ReceiptKind
from kiosk.domain.words import Words, tr
from kiosk.services.ports import PrinterFault
from kiosk.services.slips import Slips
from kiosk.ui.language import Language, Translator

ACT, NUMBER, PAPERS = UUID(int=7), "000700000018", (UUID(int=8), UUID(int=9))


class Counter:
    """A kiosk at which one application was handed in."""

    def __init__(self, *keys: str) -> None:
        self.desk = Desk()
        for key in keys:
            self.desk.hand_in(key)
        self.desk.submit()
        self.app = self.known()

    def known(self) -> ApplicationState:
        return self.desk.following.file(SALIM).applications[0]

    def act(self, body: CaseBody) -> Fact:
        fact = self.desk.scribe.fact(SALIM, body)
        with self.desk.store.work() as work:
            work.append(fact)
        return fact

    def printed(self) -> list[SlipPrinted]:
        return [fact.body for fact in self.desk.facts() if isinstance(fact.body, SlipPrinted)]


@pytest.fixture
def counter() -> Counter:
    return Counter()


def acts(application: UUID) -> dict[ReceiptKind, CaseBody]:
    return {
        kinds.APPEAL: AppealSubmitted(application, ACT, NUMBER, UUID(int=6), "reasons", (), (), (), "no", PAPERS, ""),
        kinds.ANSWER: InformationProvided(application, ACT, "here", PAPERS),
        kinds.BROUGHT: DocumentsBrought(application, PAPERS),
        kinds.INQUIRY: InquiryAsked(application, ACT, "status", "when?", NUMBER, "mobile"),
        kinds.COMPLAINT: PaymentComplained(application, ACT, NUMBER, "2026-11", "less", "2", "1", "why", PAPERS),
        kinds.CHANGE: ChangeReported(application, ACT, "income", date(2026, 11, 1), "less", ()),
        kinds.WITHDRAWAL: ApplicationWithdrawn(application),
    }


OWN_NUMBER = (kinds.APPEAL, kinds.INQUIRY, kinds.COMPLAINT)
EVERY = list(acts(ACT))
NAMES = [kind.arrived.source for kind in EVERY]


@pytest.mark.parametrize("kind", EVERY, ids=NAMES)
class TestTheReceiptOfEachAct:
    def test_names_the_act_and_its_number(self, counter: Counter, kind: ReceiptKind) -> None:
        receipt = counter.desk.slips.receipt(SALIM, counter.app, counter.act(acts(counter.app.id)[kind]), 1)
        assert receipt.kind is kind
        assert receipt.reference == (NUMBER if kind in OWN_NUMBER else counter.app.reference)
        assert any(about.label == tr("Application number") for about in receipt.about) is (kind in OWN_NUMBER)

    def test_proves_its_own_number_and_the_applications(self, counter: Counter, kind: ReceiptKind) -> None:
        said: list[Statement] = []
        sealing = replace(counter.desk.receipts, seal=lambda statement: said.append(statement) or "proof")
        fact = counter.act(acts(counter.app.id)[kind])
        receipt = Slips(sealing).receipt(SALIM, counter.app, fact, 3)
        assert receipt.code == "proof"
        (proof,) = said
        assert (proof.kind, proof.saved, proof.copy, proof.at) == (kind.paper, True, 3, fact.at)
        assert (proof.reference, proof.number) == (counter.app.reference, receipt.reference)

    def test_says_saved_until_the_centre_has_it(self, counter: Counter, kind: ReceiptKind) -> None:
        fact = counter.act(acts(counter.app.id)[kind])
        before = counter.desk.slips.receipt(SALIM, counter.app, fact, 1)
        counter.desk.sync.round()
        after = counter.desk.slips.receipt(SALIM, counter.app, fact, 1)
        assert (before.arrived, before.status) == (False, None)
        assert after.arrived
        assert after.status is not None

    def test_is_written_down_with_the_act_it_is_of(self, counter: Counter, kind: ReceiptKind) -> None:
        fact = counter.act(acts(counter.app.id)[kind])
        for copy in (1, 2):
            assert counter.desk.slips.print(SALIM, counter.app, fact, copy).fault is None
        of = {kinds.WITHDRAWAL: counter.app.id, kinds.BROUGHT: fact.id}.get(kind, ACT)
        assert counter.printed() == [SlipPrinted(counter.app.id, of, copy) for copy in (1, 2)]

    @pytest.mark.parametrize("fault", PrinterFault)
    def test_is_not_written_down_when_it_did_not_come_out(
        self, counter: Counter, kind: ReceiptKind, fault: PrinterFault
    ) -> None:
        counter.desk.printer.fail(fault)
        fact = counter.act(acts(counter.app.id)[kind])
        assert counter.desk.slips.print(SALIM, counter.app, fact).fault is fault
        assert counter.printed() == []

    def test_names_the_clerk_who_helped(self, counter: Counter, kind: ReceiptKind) -> None:
        fact = counter.act(acts(counter.app.id)[kind])
        counter.desk.slips.print(replace(SALIM, clerk="4711"), counter.app, fact)
        assert counter.desk.render.drawn[0][0].assisted_by == "4711"

    def test_says_what_comes_next(self, counter: Counter, kind: ReceiptKind, qapp: object) -> None:
        translator = Translator()
        translator.use(Language.ARABIC)
        receipt = counter.desk.slips.receipt(SALIM, counter.app, counter.act(acts(counter.app.id)[kind]), 1)
        said: list[Words] = [words for step in receipt.steps for words in (step.title, step.line)]
        assert said
        assert not any("{" in translator.say(words) for words in said)


def test_supporting_documents_are_counted_without_what_they_are_called(counter: Counter) -> None:
    receipts = [
        counter.desk.slips.receipt(SALIM, counter.app, counter.act(b), 1) for b in acts(counter.app.id).values()
    ]
    assert [len(receipt.received) for receipt in receipts] == [2, 2, 2, 0, 2, 0, 0]


def test_an_appeals_receipt_names_the_day_and_that_the_term_is_not_official(counter: Counter) -> None:
    (step,) = counter.desk.slips.receipt(SALIM, counter.app, counter.act(acts(counter.app.id)[kinds.APPEAL]), 1).steps
    assert "2027/2/14" in str(step.title)  # sixty working days
    assert "not officially confirmed" in step.line.source


def test_a_decision_gets_no_receipt(counter: Counter) -> None:
    with pytest.raises(TypeError, match="FinallyApproved"):
        counter.desk.slips.print(SALIM, counter.app, counter.act(FinallyApproved(counter.app.id, ACT, "", "")))


# ── the status, and the application's own once more ─────────────────────────────────────────────────────────────


def test_a_slip_of_the_status_says_it_and_what_is_missing(counter: Counter) -> None:
    counter.desk.clock.forward(days=2)
    slip = counter.desk.slips.status(SALIM, counter.app, 1)
    assert (slip.kind, slip.status, slip.reference) == (kinds.STATUS, tr("Under review"), counter.app.reference)
    assert len(slip.missing) == len(counter.app.missing) > 0
    assert slip.missing_until == date(2026, 12, 1)
    assert slip.issued_at == counter.desk.clock.now()


def test_a_slip_of_the_status_is_written_down_as_of_the_application(counter: Counter) -> None:
    assert counter.desk.slips.print_status(SALIM, counter.app).fault is None
    assert counter.printed() == [SlipPrinted(counter.app.id, counter.app.id, 1)]


def test_the_applications_receipt_once_more_says_the_same_and_is_the_next_copy() -> None:
    counter = Counter(every_key()[0])
    told = counter.desk.slips
    told.print_again(SALIM, counter.app)
    told.print_again(SALIM, counter.known())
    (first, _), (second, _) = counter.desk.render.drawn
    assert (first.copy, second.copy) == (1, 2)
    assert replace(first, copy=2) == second
    assert len(first.received) == 1
    assert len(first.missing) == len(counter.app.missing)
    assert [f.body.copy for f in counter.desk.facts() if isinstance(f.body, ReceiptPrinted)] == [1, 2]
