"""An application while it is filled: saved at every turn, and how far its sections and documents have come."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot
from samples import sample_answers
from shell_kit import Desk, a_shell

from kiosk.domain.answers import Answers
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.route import SectionState
from kiosk.services.ports import StoredDocument
from kiosk.ui.journey.filling import Filling

EVERY_PART = frozenset(part.name for section in SOCIAL_SECURITY.sections for part in section.parts)
SECTIONS = len(SOCIAL_SECURITY.sections)


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    with a_shell() as shell:
        yield Desk(shell, qtbot)


@pytest.fixture
def filled(desk: Desk) -> Filling:
    """Every page seen, every answer given, no document yet."""
    filling = desk.filling(sample_answers())
    for section in SOCIAL_SECURITY.sections:
        for part in section.parts:
            filling.answered(sample_answers(), part)
    return filling


def hand_in_all(filling: Filling) -> None:
    for row in filling.due:
        filling.documents[row.key] = document(row.key)


def document(key: str) -> StoredDocument:
    return StoredDocument(uuid4(), "1", SOCIAL_SECURITY.code, "kind", key, "application/pdf", 1, "0", b"%PDF")


# ── saving ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_turn_is_saved_with_its_place(desk: Desk) -> None:
    part = SOCIAL_SECURITY.sections[0].parts[0]
    filling = desk.filling(Answers())
    answers = Answers().with_(first_name="سالم")
    filling.answered(answers, part)
    saved = desk.saved()
    assert saved == filling.progress
    assert saved is not None
    assert (saved.answers, saved.place, saved.visited) == (answers, part.name, {part.name})


def test_pages_seen_add_up(desk: Desk) -> None:
    first, second = SOCIAL_SECURITY.sections[0].parts[:2]
    filling = desk.filling(Answers())
    filling.answered(Answers(), first)
    filling.answered(Answers(), second)
    saved = desk.saved()
    assert saved is not None
    assert saved.visited == {first.name, second.name}
    assert saved.place == second.name


def test_a_document_not_at_hand_is_remembered(desk: Desk, filled: Filling) -> None:
    row = filled.due[0]
    filled.not_at_hand(row)
    saved = desk.saved()
    assert saved is not None
    assert saved.not_at_hand == {row.key}


def test_what_is_saved_is_what_stood_when_saving_was_asked_for(desk: Desk) -> None:
    first, second = SOCIAL_SECURITY.sections[0].parts[:2]
    filling = desk.filling(Answers())
    for number in range(20):
        filling.answered(Answers().with_(first_name=str(number)), first if number % 2 else second)
    saved = desk.saved()
    assert saved is not None
    assert saved.answers.text("first_name") == "19"


# ── documents ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_documents_are_not_begun_before_their_page_was_seen(filled: Filling) -> None:
    assert filled.documents_state is SectionState.NOT_BEGUN


def test_documents_are_missing_until_each_required_one_is_settled(filled: Filling) -> None:
    filled.documents_seen()
    required = [row for row in filled.due if row.required]
    for row in required:
        assert filled.documents_state is SectionState.MISSING
        filled.not_at_hand(row)
    assert filled.documents_state is SectionState.DONE


def test_handed_in_or_not_at_hand_both_settle(filled: Filling) -> None:
    filled.documents_seen()
    first, *others = [row for row in filled.due if row.required]
    filled.documents[first.key] = document(first.key)
    for row in others:
        filled.not_at_hand(row)
    assert filled.documents_state is SectionState.DONE


# ── where it stands ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_form_just_begun_has_no_section_done(desk: Desk) -> None:
    filling = desk.filling(Answers())
    assert {filling.state(section) for section in SOCIAL_SECURITY.sections} == {SectionState.NOT_BEGUN}
    assert not filling.sections_done
    assert not filling.ready


def test_every_section_of_the_sample_household_is_done_once_seen(filled: Filling) -> None:
    assert {filled.state(section) for section in SOCIAL_SECURITY.sections} == {SectionState.DONE}
    assert filled.sections_done


def test_a_form_is_ready_with_its_sections_and_documents_and_not_before(filled: Filling) -> None:
    assert not filled.ready
    hand_in_all(filled)
    assert not filled.ready
    filled.documents_seen()
    assert filled.ready


def test_an_answer_taken_back_makes_a_form_unready(filled: Filling) -> None:
    hand_in_all(filled)
    filled.documents_seen()
    filled.answered(sample_answers().without("iban"), SOCIAL_SECURITY.sections[-1].parts[0])
    assert not filled.ready


def test_steps_count_the_sections_then_documents_then_review(filled: Filling) -> None:
    first = filled.section_step(SOCIAL_SECURITY.sections[0])
    assert (first.number, first.total) == (1, SECTIONS + 2)
    assert filled.documents_step.number == SECTIONS + 1
    assert (filled.review_step.number, filled.review_step.total) == (SECTIONS + 2, SECTIONS + 2)


def test_a_step_marks_what_is_done_wherever_it_lies_and_never_itself(filled: Filling) -> None:
    third = filled.section_step(SOCIAL_SECURITY.sections[2])
    assert third.done == set(range(1, SECTIONS + 1)) - {3}
    assert filled.review_step.done == set(range(1, SECTIONS + 1))
    hand_in_all(filled)
    filled.documents_seen()
    assert filled.review_step.done == set(range(1, SECTIONS + 2))
