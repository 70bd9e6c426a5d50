"""Words as data, before any language says them."""

from __future__ import annotations

from kiosk.domain.words import LRI, PDI, Words, ltr, tr, verbatim


def test_filling_and_counting_leave_the_source_sentence_as_it_was() -> None:
    source = tr("%n day(s) of {month}", "calendar", 0)
    said = source.count(3).fill(month="Rajab").fill(year="1448")
    assert said == Words("%n day(s) of {month}", "calendar", 3, (("month", "Rajab"), ("year", "1448")))
    assert source == Words("%n day(s) of {month}", "calendar", 0)


def test_a_comment_tells_equal_sources_apart() -> None:
    assert tr("Other", "city") != tr("Other", "asset")


def test_a_left_to_right_run_is_isolated() -> None:
    assert ltr("0016") == f"{LRI}0016{PDI}"


def test_a_typed_text_is_a_value_and_never_a_source() -> None:
    assert verbatim("{amount}") == Words("{text}", values=(("text", "{amount}"),))
