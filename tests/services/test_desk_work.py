"""Working at a desk without its window: opening, judging, acting on what was read, and looking at documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from desk_sample import ADMINISTRATOR, DESK, OFFICER, PASSWORD, SECOND, DeskSample
from PIL import Image

from kiosk.domain.answers import Answers
from kiosk.domain.deciding import SAME_PERSON
from kiosk.domain.facts import (
    ApplicationWithdrawn,
    CaseAssessed,
    CaseAssigned,
    EligibilityJudged,
    FileOpened,
    FinallyApproved,
    InitiallyApproved,
)
from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.rules import assess
from kiosk.domain.staff import Action
from kiosk.domain.words import Words
from kiosk.imaging.gate import Gate
from kiosk.services.desk_ports import ActFate
from kiosk.services.desk_work import ReadCase, Seat
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.grounds import NO_FIGURE, NO_RULES, NOT_RECKONED, OLD_FORM
from kiosk.services.ports import NotTaken, TakenIn


@pytest.fixture
def sample() -> DeskSample:
    return DeskSample()


def never() -> bool:
    return False


def unheard(_share: float) -> None:
    """Nobody looks at the progress."""


def test_signing_in_gives_a_seat_and_a_wrong_password_none(sample: DeskSample) -> None:
    assert isinstance(sample.work.sign_in(OFFICER.number, PASSWORD)[1], Seat)
    answer, seat = sample.work.sign_in(OFFICER.number, "another")
    assert seat is None and answer.attempts_left > 0


def test_a_case_is_read_whole_and_the_look_into_it_is_part_of_it(sample: DeskSample) -> None:
    person, application = sample.apply()
    read = sample.work.open(sample.seat(OFFICER), application)
    assert (read.person, read.state.id, read.broken) == (person, application, None)
    assert isinstance(read.entries[-1].fact.body, FileOpened) and read.known == len(read.entries)
    assert read.form().applicant.national_id == person


def test_who_opens_no_files_is_refused(sample: DeskSample) -> None:
    _, application = sample.apply()
    with pytest.raises(CentreRefused, match="role"):
        sample.work.open(sample.seat(ADMINISTRATOR), application)
    with pytest.raises(CentreRefused, match="application"):
        sample.work.open(sample.seat(OFFICER), uuid4())


def test_an_act_is_stored_with_its_actor_and_its_desk(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)
    fact = sample.work.fact(read, CaseAssigned(application, OFFICER.number), seat)
    outcome = sample.work.act(seat, read, fact)
    assert outcome.fate is ActFate.STORED and outcome.case is not None
    assert outcome.case.case.officer == OFFICER.number
    stored = outcome.case.entries[-1].fact
    assert (stored.actor.name, stored.kiosk) == (OFFICER.number, DESK)


def test_handed_in_twice_it_is_stored_once(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)
    fact = sample.work.fact(read, InitiallyApproved(application, uuid4(), ""), seat)
    first, second = (sample.work.act(seat, read, fact) for _ in range(2))
    assert (first.fate, second.fate) == (ActFate.STORED, ActFate.ALREADY_STORED)
    assert second.case is not None and len(second.case.case.decisions) == 1


def test_what_came_meanwhile_is_told_and_nothing_is_stored(sample: DeskSample) -> None:
    person, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)
    sample.push(person, ApplicationWithdrawn(application))
    outcome = sample.work.act(seat, read, sample.work.fact(read, InitiallyApproved(application, uuid4(), ""), seat))
    assert outcome.fate is ActFate.CHANGED and outcome.case is not None
    assert [entry.fact.body for entry in outcome.news] == [ApplicationWithdrawn(application)]
    assert sample.work.objection(outcome.case, Action.APPROVE_INITIALLY, seat) is not None


def test_what_was_read_in_an_earlier_session_is_opened_anew_in_this_one(sample: DeskSample) -> None:
    _, application = sample.apply()
    read = sample.work.open(sample.seat(OFFICER), application)
    seat = sample.seat(OFFICER)
    outcome = sample.work.act(seat, read, sample.work.fact(read, CaseAssigned(application, OFFICER.number), seat))
    assert outcome.fate is ActFate.STORED and outcome.case is not None
    assert sum(isinstance(entry.fact.body, FileOpened) for entry in outcome.case.entries) == 2


def test_a_second_officer_has_the_last_word(sample: DeskSample) -> None:
    person, application = sample.apply()
    sample.do(SECOND, person, InitiallyApproved(application, uuid4(), ""))
    seat = sample.seat(SECOND)
    read = sample.work.open(seat, application)
    assert sample.work.objection(read, Action.APPROVE_FINALLY, seat) == SAME_PERSON
    outcome = sample.work.act(seat, read, sample.work.fact(read, FinallyApproved(application, uuid4(), "", ""), seat))
    assert (outcome.fate, outcome.code, outcome.case) == (ActFate.REFUSED, "four_eyes", None)


def test_an_act_that_was_stored_is_no_failure_when_the_case_can_not_be_read_again(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)
    fact = sample.work.fact(read, CaseAssigned(application, OFFICER.number), seat)
    work = replace(sample.work, desk=GoesAfterActing(sample))  # type: ignore[arg-type]
    outcome = work.act(seat, read, fact)
    assert (outcome.fate, outcome.case) == (ActFate.STORED, None)


class GoesAfterActing:
    """A desk whose line breaks right after the centre has stored."""

    def __init__(self, sample: DeskSample) -> None:
        self.sample = sample

    def act(self, *told: object) -> object:
        return self.sample.desk.act(*told)  # type: ignore[arg-type]

    def open(self, *_told: object) -> object:
        raise CentreUnreachable


def test_a_request_is_given_the_days_of_the_policy(sample: DeskSample) -> None:
    today = sample.work.today()
    assert sample.work.terms.days.between(today, sample.work.request_until()) == 10


# ── documents ───────────────────────────────────────────────────────────────────────────────────────────────


def a_document(sample: DeskSample) -> tuple[Seat, DocumentOnFile]:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    return seat, sample.work.open(seat, application).state.documents[1]


def test_a_document_comes_with_its_pages_and_tells_how_far_it_is(sample: DeskSample) -> None:
    seat, document = a_document(sample)
    shares: list[float] = []
    paper = sample.work.paper(seat, document, 40, shares.append, never)
    assert paper is not None and len(paper.pages) == document.pages == 2
    assert shares == [1.0]


def test_a_cancelled_document_is_not_drawn(sample: DeskSample) -> None:
    seat, document = a_document(sample)
    assert sample.work.paper(seat, document, 40, unheard, lambda: True) is None


def test_a_document_that_is_not_what_was_handed_in_is_not_shown(sample: DeskSample) -> None:
    seat, document = a_document(sample)
    with pytest.raises(CentreRefused, match="document"):
        sample.work.paper(seat, replace(document, sha256="0" * 64), 40, unheard, never)


class Scanned(Gate):
    """The real quarantine, before which each document is a picture on the disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def will_take(self, path: Path, _pages: int = 1) -> None:
        Image.new("RGB", (620, 877), "#CCDDCC").save(self._on_disk(path), "JPEG")

    def take_in(self, path: Path, cancelled: Callable[[], bool]) -> TakenIn | NotTaken:
        return super().take_in(self._on_disk(path), cancelled)

    def _on_disk(self, path: Path) -> Path:
        return self._folder / path.name.replace(":", "-")


def test_a_stored_pdf_is_drawn_by_the_real_quarantine(tmp_path: Path) -> None:
    sample = DeskSample(Scanned(tmp_path))  # type: ignore[arg-type]
    _, application = sample.apply(documents=1)
    seat = sample.seat(OFFICER)
    document = sample.work.open(seat, application).state.documents[0]
    paper = sample.work.paper(seat, document, 300, unheard, never)
    assert paper is not None
    page = Image.open(BytesIO(paper.pages[0]))
    assert page.width == 300 and page.height > page.width


def test_a_decision_is_stored_with_what_the_rules_found(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)
    decision = sample.work.fact(read, InitiallyApproved(application, uuid4(), ""), seat)
    grounds = sample.work.grounds(read, decision)
    outcome = sample.work.act(seat, read, decision, grounds)
    assert outcome.case is not None and outcome.case.broken is None
    assert [entry.fact for entry in outcome.case.entries[-2:]] == [decision, grounds]
    assert grounds is not None and isinstance(grounds.body, CaseAssessed)
    found = assess(read.form(), sample.work.terms.policy, date(2026, 11, 1))
    assert (grounds.body.month, grounds.body.policy_hash) == ("2026-11", found.policy_hash)


def test_the_month_that_is_judged_is_the_one_whose_rules_are_kept(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(SECOND)
    read = sample.work.open(seat, application)

    def kept(month: str) -> CaseAssessed | None:
        body = EligibilityJudged(application, uuid4(), month, "eligible", ())
        grounds = sample.work.grounds(read, sample.work.fact(read, body, seat))
        assert grounds is None or isinstance(grounds.body, CaseAssessed)
        return grounds.body if grounds else None

    march = kept("2026-03")
    assert march is not None and march.month == "2026-03"
    assert kept("2019-03") is None  # no figure is known of it
    assert kept("no month") is None


def test_what_the_rules_can_not_reckon_is_decided_without_them_and_that_is_said(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)

    def with_(**changes: object) -> ReadCase:
        apps = tuple(replace(app, **changes) for app in read.file.applications)  # type: ignore[arg-type]
        return replace(read, file=replace(read.file, applications=apps))

    huge = Answers().with_(income_type="salary_private", amount="9e99", frequency="monthly")
    hostile = read.state.answers.with_(has_income="yes", incomes=(huge,))
    cases = (({"programme": "empty"}, NO_RULES), ({"form_version": 0}, OLD_FORM), ({"answers": hostile}, NOT_RECKONED))
    for changes, why in cases:
        case = with_(**changes)
        assert sample.work.assessed(case, date(2026, 11, 1)) == why
        decision = sample.work.fact(case, InitiallyApproved(application, uuid4(), ""), seat)
        assert sample.work.grounds(case, decision) is None
    told = sample.work.assessed(read, date(2019, 11, 1))
    assert isinstance(told, Words) and told.source == NO_FIGURE.source


def test_what_decides_nothing_needs_no_grounds(sample: DeskSample) -> None:
    _, application = sample.apply()
    seat = sample.seat(OFFICER)
    read = sample.work.open(seat, application)
    assert sample.work.grounds(read, sample.work.fact(read, CaseAssigned(application, "1002"), seat)) is None
