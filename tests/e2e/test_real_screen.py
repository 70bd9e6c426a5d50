"""The kiosk on a real X screen, read from outside the process as a screen reader reads it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).with_name("screen_probe.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")

pytestmark = pytest.mark.xvfb


def heard_by(probe: Path, *arguments: str) -> list[tuple[str, str]]:
    """What a probe prints, in pairs. The session's own services may write lines between."""
    for program in ("Xvfb", "dbus-run-session"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if not LAUNCHER.exists():
        pytest.skip("at-spi2-core is not installed")
    command = ["dbus-run-session", "--", sys.executable, str(probe), *arguments]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    assert told.returncode == 0, told.stderr
    pairs = (line.partition("\t") for line in told.stdout.splitlines())
    return [(first, second) for first, tab, second in pairs if tab]


@pytest.fixture(scope="module")
def heard() -> list[tuple[str, str]]:
    """Role and name of everything on the attract page."""
    return heard_by(PROBE)


def test_a_screen_reader_finds_the_start_button_by_its_visible_word(heard: list[tuple[str, str]]) -> None:
    assert ("push button", "البدء") in heard or ("button", "البدء") in heard


def test_the_language_button_names_the_other_language_in_itself(heard: list[tuple[str, str]]) -> None:
    assert any(name == "English" and "button" in role for role, name in heard)


def test_the_name_of_the_service_is_read(heard: list[tuple[str, str]]) -> None:
    assert any(name == "الضمان الاجتماعي المطور" for _, name in heard)


def test_no_button_is_without_a_name(heard: list[tuple[str, str]]) -> None:
    assert [role for role, name in heard if "button" in role and not name] == []


def test_the_window_is_named_by_what_it_is_for(heard: list[tuple[str, str]]) -> None:
    assert [name for role, name in heard if role == "frame"] == ["الضمان الاجتماعي المطور"]


def test_every_page_is_told_whole_to_whoever_does_not_see() -> None:
    """(38, 39, 40, 43) Roles, names, hints, errors, states, order and arrival: the rules stand in pages_probe.py."""
    told = heard_by(PROBE.with_name("pages_probe.py"))
    assert [line for kind, line in told if kind == "fault"] == []
    assert len([line for kind, line in told if kind == "page"]) > 400


@pytest.mark.parametrize("shape", ["xl-portrait", "m-landscape"])
def test_pages_are_told_whole_however_large_their_words_and_however_the_panel_hangs(shape: str) -> None:
    """Some of them, by their names; all of them, in every size: `make matrix`."""
    told = heard_by(PROBE.with_name("pages_probe.py"), "--shape", shape, "--one-in", "8")
    assert [line for kind, line in told if kind == "fault"] == []
    assert len([line for kind, line in told if kind == "page"]) > 40


def test_what_changes_on_a_page_that_stands_is_read_when_the_reader_has_finished() -> None:
    polite = "1"
    assert heard_by(PROBE.with_name("announcement_probe.py")) == [(polite, "lease: arrived")]


def test_a_screen_reader_applies_and_comes_back_with_a_question_by_arabic_names_alone() -> None:
    """From the first page to the receipt; then once more from the first page, to the number of an inquiry."""
    told = heard_by(PROBE.with_name("journey_probe.py"))
    numbers = {name.replace(" ", "") for deed, name in told if deed == "number"}
    assert [len(number) for number in numbers] == [12, 12]
    (first, _), (second, _) = (at for at in enumerate(told) if at[1][0] == "number")
    applying, asking = told[:first], told[first:second]
    assert _headings(applying)[-1] == "تقديم الطلب الآن؟"
    assert "هل الصورة واضحة؟" in _headings(applying), "nothing was scanned"
    assert _headings(asking)[0] == "وصل طلبك"
    assert _headings(asking)[-1] == "مراجعة الاستفسار قبل الإرسال"
    there = [name for deed, name in told if deed == "there"]
    assert len(there) > 300
    assert "" not in there, "something is touched and has no name"


def _headings(told: list[tuple[str, str]]) -> list[str]:
    return [name for deed, name in told if deed == "heading"]
