"""What travels opens by its owner's password or slip, and by nothing else."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from argon2.low_level import Type
from hypothesis import given, settings
from hypothesis import strategies as st
from services_kit import HASTY_FIGURES

from kiosk.domain.answers import Answers
from kiosk.services import draft_box
from kiosk.services.draft_box import (
    BLOCK,
    DraftUnopened,
    NoSlip,
    by_key,
    by_password,
    by_slip,
    closed,
    new_box,
    password_key,
    slip_of,
    slip_text,
    with_password,
)
from kiosk.services.passwords import Recipe
from kiosk.services.ports import Box, Draft, KeptDraft, Travel

SALMA, HAMAD, FORM = "1000000008", "1000000016", "social_security"
ANSWERS = Answers().with_(first_name="سلمى", income="4200", members=(Answers().with_(age="7"),))
DRAFT = Draft(
    SALMA,
    FORM,
    3,
    ANSWERS,
    "home",
    frozenset({"home", "you"}),
    datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    frozenset({"iban"}),
)
EDITION = 1_795_000_000_000


def key_of(password: str, person: str = SALMA) -> bytes:
    return password_key(person, password, HASTY_FIGURES)


@pytest.fixture(scope="module")
def box() -> Box:
    return with_password(new_box(SALMA, FORM), SALMA, FORM, key_of("palm grove 7"))


@pytest.fixture(scope="module")
def kept(box: Box) -> KeptDraft:
    return closed(DRAFT, Travel(SALMA, FORM, box, EDITION), EDITION)


def test_it_opens_by_password_by_slip_and_where_it_was_closed(kept: KeptDraft, box: Box) -> None:
    opened = (DRAFT, box)
    assert by_password(kept, key_of("palm grove 7")) == opened
    assert by_slip(kept, slip_of(slip_text(box.slip))) == opened
    assert by_key(kept, box.key) == opened


def test_nothing_of_the_answers_stands_in_it_and_its_size_tells_little(kept: KeptDraft, box: Box) -> None:
    for said in ("سلمى", "4200", "first_name", "home", "iban", SALMA):
        assert said.encode() not in kept.sealed
        assert json.dumps(said)[1:-1].encode() not in kept.sealed
    longer = replace(DRAFT, answers=ANSWERS.with_(family_name="القحطاني" * 20))
    assert len(closed(longer, Travel(SALMA, FORM, box, EDITION), EDITION).sealed) == len(kept.sealed)
    assert len(b64decode(json.loads(kept.sealed)["contents"])) % BLOCK == 28


def test_the_centre_cannot_open_it_by_all_it_ever_learns(kept: KeptDraft) -> None:
    """Not by the hash of the password that it is given in signing in, though it may choose what that is salted with."""
    salt = draft_box.sha256(f"kiosk draft 1 salt\n{SALMA}".encode()).digest()[:16]
    figures = (HASTY_FIGURES.memory_kib, HASTY_FIGURES.time_cost, HASTY_FIGURES.lanes)
    told = Recipe(*figures, salt, 32).derive("palm grove 7")
    assert told != key_of("palm grove 7")
    assert draft_box.hash_secret_raw(b"kiosk draft 1 password\npalm grove 7", salt, 1, 8, 1, 32, Type.ID) == key_of(
        "palm grove 7"
    )
    for bytes_it_has in (told, kept.sealed[:32], SALMA.encode().ljust(32)):
        for way in (by_password, by_key):
            with pytest.raises(DraftUnopened):
                way(kept, bytes_it_has)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=20).filter(lambda typed: typed != "palm grove 7"), st.binary(min_size=20, max_size=20))
def test_no_other_password_and_no_other_slip_opens_it(kept: KeptDraft, typed: str, slip: bytes) -> None:
    with pytest.raises(DraftUnopened):
        by_password(kept, key_of(typed))
    with pytest.raises(DraftUnopened):
        by_slip(kept, slip)


@pytest.mark.parametrize("change", [{"person": HAMAD}, {"form": "empowerment"}, {"edition": EDITION + 1}])
def test_it_opens_as_nothing_else(kept: KeptDraft, box: Box, change: dict[str, object]) -> None:
    other = replace(kept, **change)  # type: ignore[arg-type]
    for way, key in ((by_password, key_of("palm grove 7")), (by_slip, box.slip), (by_key, box.key)):
        with pytest.raises(DraftUnopened):
            way(other, key)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_changed_in_it_is_seen(kept: KeptDraft, box: Box, data: st.DataObject) -> None:
    outer = json.loads(kept.sealed)
    name = data.draw(st.sampled_from(["contents", "by_slip", "form_version"]))
    if name == "form_version":
        outer[name] = data.draw(st.one_of(st.integers(4, 9), st.text(max_size=3), st.none()))
    else:
        content = bytearray(b64decode(outer[name]))
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
        outer[name] = b64encode(content).decode()
    with pytest.raises(DraftUnopened):
        by_slip(replace(kept, sealed=json.dumps(outer).encode()), box.slip)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=60), st.recursive(st.none() | st.text(), st.lists).map(json.dumps).map(str.encode)))
def test_what_is_no_closed_draft_is_said_to_be_none(kept: KeptDraft, box: Box, sealed: bytes) -> None:
    for way in (by_slip, by_key, by_password):
        with pytest.raises(DraftUnopened):
            way(replace(kept, sealed=sealed), box.key)


def test_each_draft_has_a_key_and_a_slip_of_its_own() -> None:
    boxes = [new_box(SALMA, FORM) for _ in range(20)]
    assert len({box.key for box in boxes}) == len({box.slip for box in boxes}) == 20


def test_a_new_password_opens_it_in_place_of_the_old_one(box: Box) -> None:
    renewed = with_password(box, SALMA, FORM, key_of("date palm 8"))
    kept = closed(DRAFT, Travel(SALMA, FORM, renewed, EDITION), EDITION)
    assert by_password(kept, key_of("date palm 8"))[0] == DRAFT
    with pytest.raises(DraftUnopened):
        by_password(kept, key_of("palm grove 7"))


def test_without_a_password_only_the_slip_opens_it() -> None:
    box = new_box(SALMA, FORM)
    kept = closed(DRAFT, Travel(SALMA, FORM, box, EDITION), EDITION)
    assert by_slip(kept, box.slip) == (DRAFT, box)
    with pytest.raises(DraftUnopened):
        by_password(kept, key_of(""))


@pytest.mark.parametrize("damaged", ["", "KSD1", "KSD1ABC", "https://example.org", "000700000018", "KSD1" + "A" * 40])
def test_what_is_no_slip_is_told_from_one(damaged: str) -> None:
    with pytest.raises(NoSlip):
        slip_of(damaged)


@given(st.binary(min_size=20, max_size=20), st.integers(0, 43), st.sampled_from("ABCXYZ234567"))
def test_a_slip_with_a_letter_read_wrongly_is_no_slip(slip: bytes, at: int, letter: str) -> None:
    text = slip_text(slip)
    assert slip_of(f" {text.lower()}\n") == slip
    wrong = text[:at] + letter + text[at + 1 :]
    if wrong != text:
        with pytest.raises(NoSlip):
            slip_of(wrong)
