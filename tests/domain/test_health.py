"""What a kiosk tells of itself: short, bounded, without a person, and read with suspicion."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.health import LONGEST, Health, State, from_text, to_text

HEALTH = Health("0.1.0", 75, 41_000, 3, 12, 1, 0, 0, (("disk", State.OK), ("printer", State.FAULT)), (("OSError", 2),))


def test_what_is_told_is_read() -> None:
    assert from_text(to_text(HEALTH)) == HEALTH
    assert HEALTH.state("printer") is State.FAULT and HEALTH.state("camera") is None


_PARTS = st.lists(st.tuples(st.text(max_size=40), st.sampled_from(State)), max_size=30).map(tuple)
_ERRORS = st.lists(st.tuples(st.text(max_size=60), st.integers()), max_size=30).map(tuple)
_INT = st.integers()


@given(st.builds(Health, st.text(), _INT, _INT, _INT, _INT, _INT, _INT, _INT, _PARTS, _ERRORS))
def test_whatever_befalls_a_kiosk_it_tells_it_shortly_and_without_an_id(health: Health) -> None:
    text = to_text(health)
    assert len(text) <= LONGEST and text.isascii() and not re.search("[0-9]{9}", text)
    read = from_text(text)
    assert read is not None and to_text(read) == text


def test_nobody_s_name_fits_into_it() -> None:
    text = to_text(Health("سلمى", parts=(("سلمى", State.OK),), errors=(("سلمى 1000000008", 1),)))
    assert json.loads(text) == json.loads(to_text(Health("?")))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "{",
        "[" * 1400,
        '{"version":"1","waiting":"many"}',
        '{"version":"1","waiting":true}',
        '{"version":"1","waiting":1000000000}',
        '{"version":"<b>1</b>"}',
        '{"version":"1","parts":{"printer":"on fire"}}',
        '{"version":"1","parts":{"the printer":"ok"}}',
        '{"version":"1","parts":7}',
        '{"version":"1","errors":{"OSError":-2}}',
        '{"version":"1","errors":["OSError"]}',
        '{"version":"1"}' + " " * LONGEST,
        '{"version":"سلمى"}',
    ],
)
def test_what_no_honest_kiosk_writes_is_not_read(text: str) -> None:
    assert from_text(text) is None


def test_what_a_newer_program_adds_is_passed_over() -> None:
    assert from_text('{"version":"9.9","heat":71}') == Health("9.9")
