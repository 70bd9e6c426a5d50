"""`kiosk prompts`, as whoever records the sentences uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.devices.recorded_voice import clip_name
from kiosk.domain.words import tr
from kiosk.prompts_command import prompts_in
from kiosk.services.sentences import PLACE
from kiosk.ui.language import voices

START = tr("Start")


def listed(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, list[str]]:
    """The sentence and how it is read, by file."""
    assert main(["prompts", *options]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert len({row[0] for row in rows}) == len(rows)
    return {row[0]: row[1:] for row in rows}


def test_each_fixed_sentence_is_listed_with_its_vowels_and_the_file_that_will_be_played(
    capsys: pytest.CaptureFixture[str],
) -> None:
    start = voices()["ar"](START)
    rows = listed(capsys)
    assert len(rows) > 1000
    written, read = rows[clip_name(start)]
    assert (written, read) == (start, "البَدْء")


def test_nothing_is_listed_in_which_something_is_filled_in() -> None:
    assert [one.written for one in prompts_in("ar") if PLACE.search(one.written)] == []


def test_a_button_is_recorded_as_what_it_is_and_its_name() -> None:
    clips = {one.clip for one in prompts_in("en")}
    assert clips >= {clip_name(said) for said in ("Button:", "Start.", "Choice:", "Not chosen.", "Field:", "Empty.")}


def test_what_the_desk_alone_says_is_not_listed() -> None:
    said = {one.written for one in prompts_in("en")}
    assert "Start" in said
    assert "Password" in said
    assert "A first password is needed." not in said


def test_what_is_recorded_is_no_longer_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = clip_name("Start")
    whole = listed(capsys, "--language", "en", "--missing", str(tmp_path))
    assert whole[clip] == ["Start", "Start"]
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / clip).touch()
    assert set(whole) - set(listed(capsys, "--language", "en", "--missing", str(tmp_path))) == {clip}
